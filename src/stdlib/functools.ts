/** `_functools`: the natives of `functools`. Reference: https://docs.python.org/3.13/library/functools.html */
import { callValue } from '../run/call.ts'
import type { Outcome } from '../run/completion.ts'
import { NATIVE_HEIGHT } from '../run/drive.ts'
import { charge, chargeMemory } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { objectType } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyException, TypeErrorType, typeError } from '../runtime/exception.ts'
import type { PyIter } from '../runtime/iter.ts'
import { newAttrs } from '../runtime/instance.ts'
import { type Keywords, type NativeTable, defineConstructor, defineMethods, steps } from '../runtime/native.ts'
import { iter } from '../runtime/ops/iterate.ts'
import { enterRepr, leaveRepr, repr, str } from '../runtime/ops/repr.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { strJoin } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { PyObject, PyTuple, type Str, type Value } from '../runtime/value.ts'
import { isCallable } from '../runtime/wrappers/callable.ts'
import { defineMembers } from '../runtime/wrappers/members.ts'
import { cacheType, defineCache } from './functools/cache.ts'
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

function callPartial(self: PyPartial, args: Value[], keywords: Keywords | null): Outcome {
  rt.stack += NATIVE_HEIGHT
  try {
    return callValue(self.fn, self.args.length === 0 ? args : [...self.args, ...args], merged(self.keywords, keywords))
  } finally {
    rt.stack -= NATIVE_HEIGHT
  }
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
  if (fn === undefined || !isCallable(fn) || !(args instanceof PyTuple) || (keywords !== null && !(keywords instanceof PyDict)) || (attrs !== null && !(attrs instanceof PyDict))) {
    throw typeError('invalid partial state')
  }
  self.fn = fn
  self.args = args.items
  self.keywords = keywords ?? new PyDict()
  const own = newAttrs()
  for (const [key, v] of attrs?.entries() ?? []) if (typeof key === 'string') own.setStr(key, v)
  self.attrs = own
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
  partialType.slots.call = callPartial
  defineMembers(partialType, {
    func: (self: PyPartial) => self.fn,
    args: (self: PyPartial) => new PyTuple(self.args),
    keywords: (self: PyPartial) => self.keywords,
  })
  defineCache()
}

const table: NativeTable = { 'reduce(function, iterable, initial=, /)': steps(reduce) }

export function makeFunctools(): PyModule {
  define()
  return nativeModule('_functools', table, { partial: partialType, _lru_cache_wrapper: cacheType })
}
