/** `functools.lru_cache`: the callable that it makes. Reference: https://docs.python.org/3.13/library/functools.html#functools.lru_cache */
import { call1, callValue } from '../../run/call.ts'
import { type Outcome, RAISE, SUSPEND } from '../../run/completion.ts'
import { NATIVE_HEIGHT, drive } from '../../run/drive.ts'
import { chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { Then } from '../../run/suspend.ts'
import { objectType, typeOf } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { typeError } from '../../runtime/exception.ts'
import { PyMethod } from '../../runtime/function.ts'
import { newAttrs } from '../../runtime/instance.ts'
import { type Keywords, type PyMethodDescriptor, defineConstructor, defineMethods, steps } from '../../runtime/native.ts'
import { address } from '../../runtime/object/identity.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, PyTuple, type Value, asInt } from '../../runtime/value.ts'
import { isCallable } from '../../runtime/wrappers/callable.ts'

export const cacheType: PyType = new PyType('_lru_cache_wrapper', [objectType])
cacheType.module = 'functools'
cacheType.name = 'functools._lru_cache_wrapper'
cacheType.instanceDict = true
cacheType.subclassable = false

class PyCache extends PyObject {
  readonly fn: Value
  /** -1: no limit. */
  readonly maxsize: number
  readonly typed: boolean
  readonly info: Value
  cached: PyDict = new PyDict()
  hits = 0
  misses = 0
  constructor(fn: Value, maxsize: number, typed: boolean, info: Value) {
    super()
    this.attrs = newAttrs()
    this.fn = fn
    this.maxsize = maxsize
    this.typed = typed
    this.info = info
  }
}
PyCache.prototype.cls = cacheType

/** Stands between positional and keyword arguments in a key. */
const MARK: PyObject = new PyMethod(null, null)

function keyOf(self: PyCache, args: readonly Value[], keywords: Keywords | null): Value {
  const [first] = args
  if (keywords === null && !self.typed && args.length === 1 && (typeof first === 'number' || typeof first === 'string')) return first
  const parts = args.slice()
  if (keywords !== null) {
    parts.push(MARK)
    for (const [key, v] of keywords) parts.push(key, v)
  }
  if (self.typed) {
    for (const v of args) parts.push(typeOf(v))
    for (const v of keywords?.values() ?? []) parts.push(typeOf(v))
  }
  return new PyTuple(parts)
}

/** The general way, with the guest's code where a key needs it. */
function* callCached(self: PyCache, args: Value[], keywords: Keywords | null): Steps<Value> {
  const { cached, maxsize, fn } = self
  if (maxsize === 0) {
    self.misses++
    return yield* call(fn, args, keywords)
  }
  const key = keyOf(self, args, keywords)
  const found = yield* cached.getSteps(key)
  if (found !== undefined) {
    self.hits++
    if (maxsize > 0 && (yield* cached.takeSteps(key)) !== undefined) yield* cached.setSteps(key, found)
    return found
  }
  self.misses++
  return yield* keepSteps(self, key, yield* call(fn, args, keywords))
}

function* keepSteps(self: PyCache, key: Value, v: Value): Steps<Value> {
  // The call may have filled the cache, or cleared it.
  if ((yield* self.cached.getSteps(key)) !== undefined) return v
  makeRoom(self)
  yield* self.cached.setSteps(key, v)
  return v
}

function makeRoom(self: PyCache): void {
  if (self.maxsize < 0 || self.cached.size < self.maxsize) return
  self.cached.removeAt(self.cached.entryKeys.findIndex((k) => k !== undefined))
}

/** As the engine calls it: no host generator, and no exception of the host, where keys need no guest code. */
function outcomeOf(self: PyCache, args: Value[], keywords: Keywords | null): Outcome {
  if (self.maxsize === 0) return drive(callCached(self, args, keywords))
  const key = keyOf(self, args, keywords)
  let found: Value | undefined
  try {
    found = hit(self, key)
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return drive(callCached(self, args, keywords))
  }
  if (found !== undefined) return found
  self.misses++
  let r: Outcome
  rt.stack += NATIVE_HEIGHT
  try {
    r = keywords === null && args.length === 1 ? call1(self.fn, args[0] as Value) : callValue(self.fn, args, keywords)
  } finally {
    rt.stack -= NATIVE_HEIGHT
  }
  if (r === RAISE) return r
  if (r === SUSPEND) {
    rt.captured.push(new Then((outcome) => (outcome === RAISE ? outcome : keep(self, key, outcome as Value))))
    return r
  }
  return keep(self, key, r as Value)
}

/** Keeps what a call has answered. */
function keep(self: PyCache, key: Value, v: Value): Outcome {
  try {
    if (self.cached.get(key) !== undefined) return v
    makeRoom(self)
    self.cached.set(key, v)
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return drive(keepSteps(self, key, v))
  }
  return v
}

/** A hit; undefined for a miss. Throws NEED_GUEST. */
function hit(self: PyCache, key: Value): Value | undefined {
  const { cached } = self
  const e = cached.find(key)
  if (e < 0) return undefined
  const found = cached.entryValues[e] as Value
  self.hits++
  // The one used last stands last.
  if (self.maxsize > 0 && e < cached.entryKeys.length - 1) {
    cached.removeAt(e)
    cached.set(key, found)
  }
  return found
}

export function defineCache(): void {
  defineConstructor(cacheType, '_lru_cache_wrapper(user_function, maxsize, typed, cache_info_type)', (_cls, fn: Value, maxsize: Value, typed: Value, info: Value) => {
    if (!isCallable(fn)) throw typeError('the first argument must be callable')
    chargeMemory(256)
    return new PyCache(fn, maxsize === null ? -1 : Number(asInt(maxsize)), typed !== false && typed !== 0, info)
  })
  cacheType.slots.repr = (self: PyCache) => `<functools._lru_cache_wrapper object at ${address(self)}>`
  cacheType.slots.get = (self: PyCache, v: Value) => new PyMethod(self, v)
  defineMethods(cacheType, {
    '__call__(*args, **kwargs)': steps(callCached, (self: PyCache, args: Value[], keywords: Keywords | null) => {
      const found = self.maxsize === 0 ? undefined : hit(self, keyOf(self, args, keywords))
      if (found === undefined) throw NEED_GUEST
      return found
    }),
    'cache_info()': steps((self: PyCache) => call(self.info, [self.hits, self.misses, self.maxsize < 0 ? null : self.maxsize, self.cached.size])),
    '__reduce__()': steps(function* (self: PyCache): Steps<Value> {
      return yield* getattr(self, '__qualname__')
    }),
    'cache_clear()': (self: PyCache) => {
      self.cached = new PyDict()
      self.hits = self.misses = 0
    },
    '__copy__()': (self: PyCache) => self,
    '__deepcopy__(memo, /)': (self: PyCache) => self,
  })
  ;(cacheType.dict.get('__call__') as PyMethodDescriptor).spec.direct = outcomeOf
  cacheType.slots.call = outcomeOf
}
