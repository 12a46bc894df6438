/** `types.SimpleNamespace`, as `sys.implementation` is one. */
import { objectType } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { updateSteps } from '../runtime/dict/update.ts'
import { typeError } from '../runtime/exception.ts'
import { newAttrs } from '../runtime/instance.ts'
import { type Keywords, defineConstructor, defineMethods, steps } from '../runtime/native.ts'
import { compare } from '../runtime/ops/compare.ts'
import { enterRepr, leaveRepr, repr } from '../runtime/ops/repr.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { strJoin } from '../runtime/str/wide.ts'
import { type CompareOp, PyType } from '../runtime/type.ts'
import { NotImplemented, PyObject, PyTuple, type Str, type Value } from '../runtime/value.ts'

export const namespaceType: PyType = new PyType('SimpleNamespace', [objectType])
namespaceType.module = 'types'
namespaceType.name = 'types.SimpleNamespace'
namespaceType.instanceDict = true

export class PyNamespace extends PyObject {
  constructor(values: ReadonlyMap<string, Value>) {
    super()
    const attrs = newAttrs()
    for (const [name, v] of values) attrs.setStr(name, v)
    this.attrs = attrs
  }
}
PyNamespace.prototype.cls = namespaceType

function ofClass(made: PyNamespace, cls: PyType): PyNamespace {
  if (cls !== namespaceType) made.cls = cls
  return made
}

function* construct(cls: PyType, values: Value | undefined, keywords: Keywords | null): Steps<Value> {
  const made = ofClass(new PyNamespace(new Map()), cls)
  yield* fill(made, values, keywords)
  return made
}

function* fill(self: PyNamespace, values: Value | undefined, keywords: Keywords | null): Steps<null> {
  const attrs = self.attrs as PyDict
  if (values !== undefined) {
    const given = new PyDict()
    yield* updateSteps(given, values)
    for (const [key, v] of given.entries()) {
      if (typeof key !== 'string') throw typeError('keywords must be strings')
      attrs.setStr(key, v)
    }
  }
  for (const [name, v] of keywords ?? []) attrs.setStr(name, v)
  return null
}

export function defineNamespace(): void {
  if (namespaceType.construct !== null) return
  defineConstructor(namespaceType, 'SimpleNamespace(mapping_or_iterable=, /, **kwargs)', steps(construct))
  namespaceType.slots.compareSteps = function* (op: CompareOp, a: PyNamespace, b: Value): Steps<Value> {
    return b instanceof PyNamespace ? yield* compare(op, a.attrs as PyDict, b.attrs as PyDict) : NotImplemented
  }
  namespaceType.slots.compare = () => {
    throw NEED_GUEST
  }
  namespaceType.slots.hash = null
  defineMethods(namespaceType, {
    '__init__(mapping_or_iterable=, /, **kwargs)': steps(fill),
    '__reduce__()': (self: PyNamespace) => new PyTuple([self.cls, new PyTuple([]), self.attrs as PyDict]),
    '__replace__(**kwargs)': steps(function* (self: PyNamespace, keywords: Keywords | null) {
      const made = ofClass(new PyNamespace(new Map([...(self.attrs as PyDict).entries()] as [string, Value][])), self.cls)
      yield* fill(made, undefined, keywords)
      return made
    }),
  })
}

namespaceType.slots.reprSteps = function* (self: PyNamespace): Steps<Str> {
  const name = self.cls === namespaceType ? 'namespace' : self.cls.name
  if (!enterRepr(self)) return `${name}(...)`
  try {
    const parts: Str[] = []
    for (const [key, v] of (self.attrs as PyDict).entries()) parts.push(parts.length === 0 ? '' : ', ', key as Str, '=', yield* repr(v))
    return strJoin([`${name}(`, ...parts, ')'])
  } finally {
    leaveRepr(self)
  }
}
namespaceType.slots.repr = (self: PyNamespace) => leafOf((namespaceType.slots.reprSteps as (v: PyNamespace) => Steps<Str>)(self))
