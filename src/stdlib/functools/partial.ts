/** `functools.partial`. Reference: https://docs.python.org/3.13/library/functools.html#partial-objects */
import { callValue, keywordsOf } from '../../run/call.ts'
import type { Outcome } from '../../run/completion.ts'
import { NATIVE_HEIGHT } from '../../run/drive.ts'
import { chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { objectType } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { typeError } from '../../runtime/exception.ts'
import { newAttrs } from '../../runtime/instance.ts'
import { type Keywords, defineConstructor, defineMethods, steps } from '../../runtime/native.ts'
import { enterRepr, leaveRepr, repr, str } from '../../runtime/ops/repr.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { leafOf } from '../../runtime/str/arguments.ts'
import { strJoin } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, PyTuple, type Str, type Value } from '../../runtime/value.ts'
import { isCallable } from '../../runtime/wrappers/callable.ts'
import { defineMembers } from '../../runtime/wrappers/members.ts'

export const partialType = new PyType('partial', [objectType])
partialType.module = 'functools'
partialType.name = 'functools.partial'
partialType.instanceDict = true

class PyPartial extends PyObject {
  fn: Value
  args: readonly Value[]
  /** Null until somebody asks for the dict, where there are none. */
  own: PyDict | null
  constructor(fn: Value, args: readonly Value[], own: PyDict | null) {
    super()
    this.attrs = newAttrs()
    this.fn = fn
    this.args = args
    this.own = own
  }
  get keywords(): PyDict {
    return (this.own ??= new PyDict())
  }
}
PyPartial.prototype.cls = partialType

/** The keywords of a call: those given come after its own, and count. */
function merged(own: PyDict | null, given: Keywords | null): Keywords | null {
  if (own === null || own.size === 0) return given
  const all = keywordsOf(own)
  if (given !== null) for (const [key, v] of given) all.set(key, v)
  return all
}

function dictOf(keywords: Keywords | null): PyDict | null {
  if (keywords === null || keywords.size === 0) return null
  const all = new PyDict()
  for (const [key, v] of keywords) all.setStr(key, v)
  return all
}

/** `given` after the partial's own arguments. */
function together(own: readonly Value[], given: Value[]): Value[] {
  return own.length === 0 ? given : [...own, ...given]
}

function makePartial(cls: PyType, given: readonly Value[], keywords: Keywords | null): Value {
  const fn = given[0]
  if (fn === undefined) throw typeError("type 'partial' takes at least one argument")
  if (!isCallable(fn)) throw typeError('the first argument must be callable')
  chargeMemory(160 + 8 * given.length)
  const inner = fn instanceof PyPartial && fn.cls === partialType && cls === partialType && (fn.attrs as PyDict).size === 0 ? fn : null
  const args = given.slice(1)
  const made = inner === null ? new PyPartial(fn, args, dictOf(keywords)) : new PyPartial(inner.fn, together(inner.args, args), dictOf(merged(inner.own, keywords)))
  if (cls !== partialType) made.cls = cls
  return made
}

function callPartial(self: PyPartial, args: Value[], keywords: Keywords | null): Outcome {
  rt.stack += NATIVE_HEIGHT
  try {
    return callValue(self.fn, together(self.args, args), merged(self.own, keywords))
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
  self.own = keywords ?? null
  const own = newAttrs()
  for (const [key, v] of attrs?.entries() ?? []) if (typeof key === 'string') own.setStr(key, v)
  self.attrs = own
}

export function definePartial(): void {
  defineConstructor(partialType, 'partial(*args, **kwargs)', makePartial)
  partialType.slots.reprSteps = partialRepr
  partialType.slots.repr = (self: PyPartial) => leafOf(partialRepr(self))
  defineMethods(partialType, {
    '__call__(*args, **kwargs)': steps((self: PyPartial, args: Value[], keywords: Keywords | null) => call(self.fn, together(self.args, args), merged(self.own, keywords))),
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
}
