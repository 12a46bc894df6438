/** What functions of `enum` do, for who may not run the guest's code or need not: members by value and by name, and flags combined. */
import type { FunctionLeaf } from '../../run/code.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { PyFunction, PyProperty } from '../../runtime/function.ts'
import { bitAnd, bitOr, bitXor } from '../../runtime/int/arith.ts'
import { NEED_GUEST } from '../../runtime/steps.ts'
import { PyType } from '../../runtime/type.ts'
import { type Int, PyFloat, PyObject, type Value } from '../../runtime/value.ts'
import { attribute, hashOf } from './plain.ts'

function leafOf(fn: Value | undefined): FunctionLeaf | null {
  return fn instanceof PyFunction ? fn.code.leaf : null
}

/** What is known of an Enum while neither its class nor its metaclass changes. */
interface Known {
  readonly version: number
  readonly metaVersion: number
  readonly byName: PyDict
  readonly byValue: PyDict
  /** `C(value)` is what this library's functions make of it. */
  readonly isCalled: boolean
  /** And so are its members' operators. */
  readonly isCombined: boolean
}
const known: WeakMap<PyType, Known> = new WeakMap()

/** undefined where something is not as this library has made it. */
function knownOf(cls: Value | undefined): Known | undefined {
  if (!(cls instanceof PyType)) return undefined
  const found = known.get(cls)
  if (found !== undefined && found.version === cls.version && found.metaVersion === cls.cls.version) return found
  const byName = attribute(cls, '_member_map_')
  const byValue = attribute(cls, '_value2member_map_')
  if (!(byName instanceof PyDict && byValue instanceof PyDict) || byName.cls.heap || byValue.cls.heap) return undefined
  const isCalled = leafOf(cls.cls.guestLookup('__call__')) === callEnum && leafOf(attribute(cls, '__new__')) === memberOf
  const isCombined = isCalled && !cls.guestClass && leafOf(cls.lookup('_get_value')) === valueOf
  const made = { version: cls.version, metaVersion: cls.cls.version, byName, byValue, isCalled, isCombined }
  known.set(cls, made)
  return made
}

/** Hashed without guest code, and without an error. */
function isPlainKey(key: Value | undefined): key is Value {
  return key === null || (typeof key !== 'object' && key !== undefined) || (key instanceof PyFloat && !key.cls.heap)
}

/** `Enum.__new__`: the member of that value, where it is known already. */
const memberOf: FunctionLeaf = (_fn, cls, value) => {
  if (value instanceof PyObject && value.cls === cls) return value
  return isPlainKey(value) ? knownOf(cls)?.byValue.get(value) : undefined
}

/** `EnumType.__call__` with a value alone. */
const callEnum: FunctionLeaf = (fn, cls, value, ...more) => {
  const it = more.length > 0 ? undefined : knownOf(cls)
  return it !== undefined && it.isCalled && it.byName.size > 0 ? memberOf(fn, cls as Value, value as Value) : undefined
}

/** `Flag._get_value` of a member of the same class. */
const valueOf: FunctionLeaf = (_fn, self, flag) => (flag instanceof PyObject && flag.cls === (self as PyObject).cls ? attribute(flag, '_value_') : undefined)

/** An operator of two members of one class, whose combination is known already. */
function combining(combine: (a: Int, b: Int) => Int): FunctionLeaf {
  return (_fn, self, other) => {
    const { cls } = self as PyObject
    const it = other instanceof PyObject && other.cls === cls ? knownOf(cls) : undefined
    if (it === undefined || !it.isCombined || it.byName.size === 0) return undefined
    const a = attribute(self as Value, '_value_')
    const b = attribute(other as Value, '_value_')
    return typeof a === 'number' && typeof b === 'number' ? it.byValue.get(combine(a, b)) : undefined
  }
}

export const ENUM_LEAVES: readonly (readonly [name: string, leaf: FunctionLeaf])[] = [
  ['enum name', (_fn, self) => attribute(self as Value, '_name_')],
  ['enum value', (_fn, self) => attribute(self as Value, '_value_')],
  ['enum hash', (_fn, self) => hashOf(attribute(self as Value, '_name_'))],
  ['enum item', (_fn, cls, name) => (isPlainKey(name) ? knownOf(cls)?.byName.get(name) : undefined)],
  ['enum new', memberOf],
  ['enum call', callEnum],
  ['flag value', valueOf],
  ['flag or', combining(bitOr)],
  ['flag and', combining(bitAnd)],
  ['flag xor', combining(bitXor)],
  // `enum.property.__get__` of a property whose function has a leaf itself.
  ['enum property', (_fn, self, instance) => {
    const get = self instanceof PyProperty && self.cls.mro.length === 3 && instance !== null ? self.fget : null
    if (!(get instanceof PyFunction) || get.code.leaf === null) throw NEED_GUEST
    return get.code.leaf(get, instance as Value)
  }],
]
