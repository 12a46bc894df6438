/** `id(v)`. Values that `is` compares by content have a number made of it; every other object has one of its own. */
import { boolType, floatType, intType, noneType, strType, typeOf } from '../builtin-types.ts'
import { hashInt, identityOf } from '../ops/hash.ts'
import { hashStr } from '../str/hash.ts'
import { type Int, PyFloat, type PyObject, type Str, type Value, normalizeInt } from '../value.ts'

const bits = new DataView(new ArrayBuffer(8))
const ADDRESSES = 0x7f0000000000

export function idOf(v: Value): Int {
  const t = typeOf(v)
  if (v instanceof PyFloat && t === floatType) {
    bits.setFloat64(0, v.value)
    return Number(BigInt.asUintN(52, bits.getBigUint64(0) * 0x9e3779b97f4a7c15n)) * 2 + 1
  }
  if (t === strType) return Math.abs(hashStr(v as Str)) * 2
  if (t === intType) return typeof v === 'number' && Math.abs(v) < 2 ** 47 ? (v + 2 ** 47) * 16 + 8 : hashInt(v as Int)
  if (t === boolType) return v ? 8 : 24
  if (t === noneType) return 40
  return ADDRESSES + identityOf(v as PyObject)
}

/** `object.__hash__(v)`: of an object it is the hash that it has by itself. */
export function hashOfId(v: Value): Int {
  const id = idOf(v)
  return typeof id === 'bigint' ? normalizeInt(id >> 4n) : Math.floor(id / 16)
}

/** As in `<function f at 0x7f...>`. */
export function address(v: Value): string {
  const id = idOf(v)
  return `0x${(id < 0 ? -id : id).toString(16).padStart(12, '0')}`
}
