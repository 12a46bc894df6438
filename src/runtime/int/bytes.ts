/** `int.to_bytes` and `int.from_bytes`. Reference: https://docs.python.org/3.13/library/stdtypes.html#int.to_bytes */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { bytesType, intType, typeName } from '../builtin-types.ts'
import { PyBuffer, PyBytes } from '../bytes/bytes.ts'
import { MemoryError, overflowError, raise, typeError, valueError } from '../exception.ts'
import { index, isIndex } from '../ops/index.ts'
import { truth } from '../ops/truth.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { MAX_LENGTH, indexArgument, leafOf, truthArgument } from '../str/arguments.ts'
import type { PyType } from '../type.ts'
import { type Int, type Value, asStr, normalizeInt } from '../value.ts'
import { MAX_INT_BITS, bitLength, tooManyDigits } from './size.ts'
import { intOf } from './slots.ts'

type Optional = Value | undefined

/** Is it 'little'? Throws for anything but 'little' and 'big'. */
function isLittle(order: Value | undefined, method: string): boolean {
  if (order === undefined) return false
  const s = asStr(order)
  if (s === undefined) throw typeError(`${method}() argument 'byteorder' must be str, not ${order === null ? 'None' : typeName(order)}`)
  if (s !== 'little' && s !== 'big') throw valueError("byteorder must be either 'little' or 'big'")
  return s === 'little'
}

function intToBytes(n: Int, length: Int, little: boolean, signed: boolean): PyBytes {
  if (length < 0) throw valueError('length argument must be non-negative')
  if (!signed && n < 0) throw overflowError("can't convert negative int to unsigned")
  if (length > MAX_LENGTH) throw raise(MemoryError)
  const count = Number(length)
  // A negative number needs the bits of its complement, and a sign bit. CPython lets -1 into no bytes at all.
  const bits = n < 0 ? bitLength(-BigInt(n) - 1n) : bitLength(n)
  if (bits + (signed && count > 0 ? 1 : 0) > count * 8) throw overflowError('int too big to convert')
  chargeElements(count)
  chargeMemory(count)
  const bytes = new Uint8Array(count)
  if (typeof n === 'number') {
    // The quotient is exact, and so are the low 32 bits of either half.
    const high = Math.floor(n / 2 ** 32)
    if (n < 0 && count > 8) bytes.fill(255)
    for (let i = 0; i < count && i < 8; i++) bytes[little ? i : count - 1 - i] = i < 4 ? n >> (8 * i) : high >> (8 * i - 32)
    return new PyBytes(bytes)
  }
  // Only the bytes that differ from the sign's filling go through text.
  const used = Math.min(count, (bits >> 3) + 1)
  const hex = BigInt.asUintN(used * 8, BigInt(n)).toString(16).padStart(used * 2, '0')
  if (n < 0) bytes.fill(255)
  for (let i = 0; i < used; i++) {
    const at = (used - 1 - i) * 2
    const byte = Number.parseInt(hex.slice(at, at + 2), 16)
    bytes[little ? i : count - 1 - i] = byte
  }
  return new PyBytes(bytes)
}

function intFromBytes(bytes: Uint8Array, little: boolean, signed: boolean): Int {
  const count = bytes.length
  if (count === 0) return 0
  chargeElements(count * 2)
  chargeMemory(count * 4)
  const top = bytes[little ? count - 1 : 0] as number
  if (count <= 6) {
    let n = 0
    for (let i = 0; i < count; i++) n = n * 256 + (bytes[little ? count - 1 - i : i] as number)
    return signed && top >= 128 ? n - 2 ** (8 * count) : n
  }
  const digits: string[] = []
  let significant = false
  for (let i = 0; i < count; i++) {
    const byte = bytes[little ? count - 1 - i : i] as number
    significant ||= byte !== 0
    if (significant) digits.push(byte.toString(16).padStart(2, '0'))
  }
  if (digits.length * 8 > MAX_INT_BITS + 8) throw tooManyDigits()
  const magnitude = digits.length === 0 ? 0n : BigInt(`0x${digits.join('')}`)
  const n = signed && top >= 128 ? magnitude - (1n << BigInt(count * 8)) : magnitude
  if (bitLength(n) > MAX_INT_BITS) throw tooManyDigits()
  return normalizeInt(n)
}

/** The argument of from_bytes: a bytes object, or what bytes() makes of it. */
function* bytesArgument(v: Value): Steps<Uint8Array> {
  if (v instanceof PyBuffer) return v.bytes
  if (isIndex(v) || asStr(v) !== undefined) throw typeError(`cannot convert '${typeName(v)}' object to bytes`)
  return ((yield* call(bytesType, [v])) as PyBytes).bytes
}

export function* toBytes(self: Value, length: Optional, order: Optional, signed: Optional): Steps<Value> {
  const count = length === undefined ? 1 : yield* index(length)
  const little = isLittle(order, 'to_bytes')
  return intToBytes(intOf(self), count, little, signed !== undefined && (yield* truth(signed)))
}

export function toBytesLeaf(self: Value, length: Optional, order: Optional, signed: Optional): Value {
  const count = length === undefined ? 1 : indexArgument(length)
  const little = isLittle(order, 'to_bytes')
  return intToBytes(intOf(self), count, little, signed !== undefined && truthArgument(signed))
}

export function* fromBytes(cls: PyType, bytes: Value, order: Optional, signed: Optional): Steps<Value> {
  const little = isLittle(order, 'from_bytes')
  const isSigned = signed !== undefined && (yield* truth(signed))
  const n = intFromBytes(yield* bytesArgument(bytes), little, isSigned)
  return cls === intType ? n : yield* call(cls, [n])
}

export function fromBytesLeaf(cls: PyType, bytes: Value, order: Optional, signed: Optional): Value {
  const little = isLittle(order, 'from_bytes')
  const isSigned = signed !== undefined && truthArgument(signed)
  if (!(bytes instanceof PyBuffer)) return leafOf(fromBytes(cls, bytes, order, isSigned))
  if (cls !== intType) throw NEED_GUEST
  return intFromBytes(bytes.bytes, little, isSigned)
}
