/** `_functools`: the natives of `functools`. Reference: https://docs.python.org/3.13/library/functools.html */
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { charge, chargeMemory } from '../run/meter.ts'
import { objectType, typeOf } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { type PyModule, PyMethod } from '../runtime/function.ts'
import { PyException, TypeErrorType, typeError } from '../runtime/exception.ts'
import type { PyIter } from '../runtime/iter.ts'
import { newAttrs } from '../runtime/instance.ts'
import { type Keywords, type NativeTable, type PyMethodDescriptor, defineConstructor, defineMethods, steps } from '../runtime/native.ts'
import { address } from '../runtime/object/identity.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { iter } from '../runtime/ops/iterate.ts'
import { enterRepr, leaveRepr, repr, str } from '../runtime/ops/repr.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { strJoin } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { PyObject, PyTuple, type Str, type Value, asInt } from '../runtime/value.ts'
import { isCallable } from '../runtime/wrappers/callable.ts'
import { defineMembers } from '../runtime/wrappers/members.ts'
import { nativeModule } from './module.ts'

function* reduce(fn: Value, iterable: Value, initial: Value | undefined): Steps<Value> {
  let it: PyIter
  try {
    it = yield* iter(iterable)
  } catch (e) {
    throw e instanceof PyException && e.cls === TypeErrorType ? typeError('reduce() arg 2 must support iteration') : e
  }
  let total = initial !== undefined ? initial : it.mayNeedGuest ? yield* it.nextSteps() : it.next()
  if (total === undefined) throw typeError('reduce() of empty iterable with no initial value')
  for (;;) {
    const v = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (v === undefined) return total
    charge(1)
    total = yield* call(fn, [total, v])
  }
}

// ---------------------------------------------------------------- partial

const partialType = new PyType('partial', [objectType])
partialType.module = 'functools'
partialType.name = 'functools.partial'
partialType.instanceDict = true

class PyPartial extends PyObject {
  fn: Value
  args: readonly Value[]
  keywords: PyDict
  constructor(fn: Value, args: readonly Value[], keywords: PyDict) {
    super()
    this.attrs = newAttrs()
    this.fn = fn
    this.args = args
    this.keywords = keywords
  }
}
PyPartial.prototype.cls = partialType

function merged(own: PyDict, given: Keywords | null): Keywords | null {
  if (own.size === 0) return given
  const all: Keywords = new Map()
  for (const [key, v] of own.entries()) {
    if (typeof key !== 'string') throw typeError('keywords must be strings')
    all.set(key, v)
  }
  for (const [key, v] of given ?? []) all.set(key, v)
  return all
}

function makePartial(cls: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  const [fn, ...rest] = args
  if (fn === undefined) throw typeError("type 'partial' takes at least one argument")
  if (!isCallable(fn)) throw typeError('the first argument must be callable')
  chargeMemory(160 + 8 * args.length)
  const inner = fn instanceof PyPartial && fn.cls === partialType && cls === partialType && (fn.attrs as PyDict).size === 0 ? fn : null
  const all = new PyDict()
  for (const [key, v] of merged(inner?.keywords ?? new PyDict(), keywords) ?? []) all.setStr(key, v)
  const made = new PyPartial(inner?.fn ?? fn, inner === null ? rest : [...inner.args, ...rest], all)
  if (cls !== partialType) made.cls = cls
  return made
}

function* partialRepr(self: PyPartial): Steps<Str> {
  if (!enterRepr(self)) return '...'
  try {
    const parts: Str[] = [self.cls === partialType ? 'functools.partial' : `${self.cls.module === 'builtins' ? '' : `${self.cls.module}.`}${self.cls.qualname}`, '(', yield* repr(self.fn)]
    for (const v of self.args) parts.push(', ', yield* repr(v))
    for (const [key, v] of self.keywords.entries()) parts.push(', ', yield* str(key), '=', yield* repr(v))
    return strJoin([...parts, ')'])
  } finally {
    leaveRepr(self)
  }
}

function setState(self: PyPartial, state: Value): void {
  const [fn, args, keywords, attrs] = state instanceof PyTuple && state.items.length === 4 ? state.items : []
  if (fn === undefined || !isCallable(fn) || !(args instanceof PyTuple) || !(keywords instanceof PyDict) || (attrs !== null && !(attrs instanceof PyDict))) {
    throw typeError('invalid partial state')
  }
  self.fn = fn
  self.args = args.items
  self.keywords = keywords
  const own = newAttrs()
  for (const [key, v] of attrs?.entries() ?? []) if (typeof key === 'string') own.setStr(key, v)
  self.attrs = own
}

// ---------------------------------------------------------------- lru_cache

const cacheType = new PyType('_lru_cache_wrapper', [objectType])
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
  const v = yield* call(fn, args, keywords)
  // The call may have filled the cache, or cleared it.
  if ((yield* self.cached.getSteps(key)) !== undefined) return v
  if (maxsize > 0 && self.cached.size >= maxsize) {
    const oldest = self.cached.entryKeys.findIndex((k) => k !== undefined)
    self.cached.removeAt(oldest)
  }
  yield* self.cached.setSteps(key, v)
  return v
}

/** As the engine calls it: a hit takes no host generator, and a miss no exception of the host. */
function outcomeOf(self: PyCache, args: Value[], keywords: Keywords | null): Outcome {
  return hit(self, args, keywords) ?? drive(callCached(self, args, keywords))
}

/** A hit, without any host generator; undefined for all else. */
function hit(self: PyCache, args: Value[], keywords: Keywords | null): Value | undefined {
  if (self.maxsize === 0) return undefined
  const key = keyOf(self, args, keywords)
  const found = self.cached.get(key)
  if (found === undefined) return undefined
  self.hits++
  if (self.maxsize > 0) {
    self.cached.delete(key)
    self.cached.set(key, found)
  }
  return found
}

function define(): void {
  if (partialType.construct !== null) return
  defineConstructor(partialType, 'partial(*args, **kwargs)', makePartial)
  partialType.slots.reprSteps = partialRepr
  partialType.slots.repr = (self: PyPartial) => leafOf(partialRepr(self))
  defineMethods(partialType, {
    '__call__(*args, **kwargs)': steps((self: PyPartial, args: Value[], keywords: Keywords | null) =>
      call(self.fn, self.args.length === 0 ? args : [...self.args, ...args], merged(self.keywords, keywords))),
    '__reduce__()': (self: PyPartial) => new PyTuple([
      self.cls, new PyTuple([self.fn]), new PyTuple([self.fn, new PyTuple(self.args), self.keywords, (self.attrs as PyDict).size === 0 ? null : self.attrs as PyDict]),
    ]),
    '__setstate__(state, /)': setState,
  })
  defineMembers(partialType, {
    func: (self: PyPartial) => self.fn,
    args: (self: PyPartial) => new PyTuple(self.args),
    keywords: (self: PyPartial) => self.keywords,
  })
  defineConstructor(cacheType, '_lru_cache_wrapper(user_function, maxsize, typed, cache_info_type)', (_cls, fn: Value, maxsize: Value, typed: Value, info: Value) => {
    if (!isCallable(fn)) throw typeError('the first argument must be callable')
    chargeMemory(256)
    return new PyCache(fn, maxsize === null ? -1 : Number(asInt(maxsize)), typed !== false && typed !== 0, info)
  })
  cacheType.slots.repr = (self: PyCache) => `<functools._lru_cache_wrapper object at ${address(self)}>`
  cacheType.slots.get = (self: PyCache, v: Value) => new PyMethod(self, v)
  defineMethods(cacheType, {
    '__call__(*args, **kwargs)': steps(callCached, (self: PyCache, args: Value[], keywords: Keywords | null) => {
      const found = hit(self, args, keywords)
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
}

const table: NativeTable = { 'reduce(function, iterable, initial=, /)': steps(reduce) }

export function makeFunctools(): PyModule {
  define()
  return nativeModule('_functools', table, { partial: partialType, _lru_cache_wrapper: cacheType })
}
