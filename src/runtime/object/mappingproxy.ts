/** `C.__dict__` and `d.keys().mapping`: read-only views of a class's attributes or of a dict. Reference: https://docs.python.org/3.13/library/types.html#types.MappingProxyType */
import { importAbsolute } from '../../run/imports.ts'
import { chargeElements } from '../../run/meter.ts'
import { objectType, typeName, typeOf } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { type PyDictView, dictItemsType, dictKeysType, dictValuesType } from '../dict/views.ts'
import { keyError, typeError } from '../exception.ts'
import { PyList } from '../list/list.ts'
import { defineClassMethods, defineConstructor, defineGetters, defineMethods } from '../native.ts'
import { type Steps, call } from '../steps.ts'
import { type CompareOp, PyType } from '../type.ts'
import { PyObject, PyTuple, type Str, type Value } from '../value.ts'
import { steps } from '../native.ts'
import { getattr } from '../ops/attribute.ts'
import { binary, binaryMaybe } from '../ops/binary.ts'
import { PyGenericAlias } from '../ops/class-getitem.ts'
import { compare, compareMaybe } from '../ops/compare.ts'
import { hash, hashMaybe } from '../ops/hash.ts'
import { repr, reprMaybe } from '../ops/repr.ts'
import { getitem, getitemMaybe } from '../ops/subscript.ts'
import { NEED_GUEST } from '../steps.ts'
import { strConcat } from '../str/wide.ts'

export const mappingProxyType: PyType = new PyType('mappingproxy', [objectType])
mappingProxyType.subclassable = false

export class PyMappingProxy extends PyObject {
  readonly type: PyType | PyDict
  constructor(type: PyType | PyDict) {
    super()
    this.type = type
  }
  /** The dict, or the attributes as a dict of their own. */
  snapshot(): PyDict {
    if (this.type instanceof PyDict) return this.type
    // The builtin dunders come into being when one is asked for.
    if (!this.type.heap) this.type.lookup('__doc__')
    chargeElements(this.type.dict.size)
    const dict = new PyDict()
    for (const [name, v] of this.type.dict) dict.setStr(name, v)
    return dict
  }
  get(key: Value): Value | undefined {
    if (this.type instanceof PyDict) return this.type.get(key)
    if (typeof key !== 'string') return undefined
    if (!this.type.heap) this.type.lookup('__doc__')
    return this.type.dict.get(key)
  }
}
PyMappingProxy.prototype.cls = mappingProxyType

function plain(v: Value): Value {
  return v instanceof PyMappingProxy ? v.snapshot() : v
}

/** A method that a dict has too, on a copy. */
function asDict(name: string) {
  return steps(function* (self: PyMappingProxy): Steps<Value> {
    return yield* call(yield* getattr(self.snapshot(), name), [])
  })
}

export function registerMappingProxy(): void {
  const t = mappingProxyType
  for (const view of [dictKeysType, dictValuesType, dictItemsType]) {
    defineGetters(view, { mapping: (self: PyDictView) => new PyMappingProxy(self.dict) })
  }
  Object.assign(t.slots, {
    repr: (self: PyMappingProxy): Str => {
      const s = reprMaybe(self.snapshot())
      if (s === undefined) throw NEED_GUEST
      return strConcat(strConcat('mappingproxy(', s), ')')
    },
    *reprSteps(self: PyMappingProxy): Steps<Str> {
      return strConcat(strConcat('mappingproxy(', yield* repr(self.snapshot())), ')')
    },
    // The text is that of the mapping.
    str: (self: PyMappingProxy): Str => {
      const s = reprMaybe(self.snapshot())
      if (s === undefined) throw NEED_GUEST
      return s
    },
    strSteps: (self: PyMappingProxy) => repr(self.snapshot()),
    binary: {
      '|': (a: Value, b: Value) => {
        const r = binaryMaybe('|', plain(a), plain(b))
        if (r === undefined) throw NEED_GUEST
        return r
      },
    },
    inplace: {
      '|': () => {
        throw typeError("'|=' is not supported by mappingproxy; use '|' instead")
      },
    },
    binarySteps: {
      *'|'(a: Value, b: Value) {
        return yield* binary('|', plain(a), plain(b))
      },
    },
    len: (self: PyMappingProxy) => self.snapshot().size,
    contains: (self: PyMappingProxy, key: Value) => self.get(key) !== undefined,
    iter: (self: PyMappingProxy) => {
      const dict = self.snapshot()
      const slot = dict.cls.slots.iter
      if (slot === undefined) throw typeError("'mappingproxy' object is not iterable")
      return slot(dict)
    },
    reversed: (self: PyMappingProxy) => {
      const dict = self.snapshot()
      return (dict.cls.slots.reversed as NonNullable<typeof t.slots.reversed>)(dict)
    },
    getitem: (self: PyMappingProxy, key: Value) => {
      const v = self.type instanceof PyDict ? getitemMaybe(self.type, key) : self.get(key)
      if (v === undefined) throw self.type instanceof PyDict ? NEED_GUEST : keyError(key)
      return v
    },
    getitemSteps: (self: PyMappingProxy, key: Value) => getitem(self.snapshot(), key),
    hash: (self: PyMappingProxy) => {
      const n = hashMaybe(self.snapshot())
      if (n === undefined) throw NEED_GUEST
      return n
    },
    hashSteps: (self: PyMappingProxy) => hash(self.snapshot()),
    compare: (op: CompareOp, self: PyMappingProxy, other: Value) => {
      const r = compareMaybe(op, self.snapshot(), plain(other))
      if (r === undefined) throw NEED_GUEST
      return r
    },
    compareSteps: (op: CompareOp, self: PyMappingProxy, other: Value) => compare(op, self.snapshot(), plain(other)),
  } satisfies typeof t.slots)
  defineConstructor(t, 'mappingproxy(mapping)', steps(function* (_cls, v: Value): Steps<Value> {
    if (v instanceof PyDict && !v.cls.heap) return new PyMappingProxy(v)
    if (v instanceof PyMappingProxy) return new PyMappingProxy(v.type)
    const type = typeOf(v)
    if (v instanceof PyList || v instanceof PyTuple || (type.slots.getitem === undefined && !type.guestLookup('__getitem__'))) {
      throw typeError(`mappingproxy() argument must be a mapping, not ${typeName(v)}`)
    }
    // What is asked of other mappings may be guest code: their view is a class of the library.
    return yield* call(yield* getattr(yield* importAbsolute('_mapping_proxy'), 'mappingproxy'), [v])
  }))
  defineClassMethods(t, { '__class_getitem__(item, /)': (cls: PyType, item: Value) => new PyGenericAlias(cls, item instanceof PyTuple ? item : new PyTuple([item])) })
  defineMethods(t, {
    'get(key, default=, /)': (self: PyMappingProxy, key: Value, otherwise: Value | undefined) => self.get(key) ?? (otherwise === undefined ? null : otherwise),
    'keys()': asDict('keys'),
    'values()': asDict('values'),
    'items()': asDict('items'),
    'copy()': asDict('copy'),
  })
}
