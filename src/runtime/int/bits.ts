/**
 * Shifts and bitwise operators; ints act as two's complement of unlimited width.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#bitwise-operations-on-integer-types
 *
 * Operands beyond 32 bits but within the safe range are split into a low word of 32 bits and a
 * signed high part, which costs a tenth of going through bigints.
 */
import { valueError } from '../exception.ts'
import { type Int, normalizeInt } from '../value.ts'
import { MAX_INT_BITS, bitLength, chargeLinear, checked, isHuge, tooManyDigits } from './size.ts'
import { chargeElements, chargeMemory } from '../../run/meter.ts'

const WORD = 4294967296

/** high * 2**32 + low, where only -2**53 can leave the safe range. */
function joined(high: number, low: number): Int {
  const r = high * WORD + (low >>> 0)
  return r >= -Number.MAX_SAFE_INTEGER ? r : BigInt(r)
}

export function bitAnd(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a & b
    return joined(Math.floor(a / WORD) & Math.floor(b / WORD), a & b)
  }
  const x = BigInt(a)
  const y = BigInt(b)
  chargeLinear(x, y)
  return checked(x & y)
}

export function bitOr(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a | b
    return joined(Math.floor(a / WORD) | Math.floor(b / WORD), a | b)
  }
  const x = BigInt(a)
  const y = BigInt(b)
  chargeLinear(x, y)
  return checked(x | y)
}

export function bitXor(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a ^ b
    return joined(Math.floor(a / WORD) ^ Math.floor(b / WORD), a ^ b)
  }
  const x = BigInt(a)
  const y = BigInt(b)
  chargeLinear(x, y)
  return checked(x ^ y)
}

export function invert(a: Int): Int {
  if (typeof a === 'number') return a === Number.MAX_SAFE_INTEGER ? -9007199254740992n : -1 - a
  chargeLinear(a, a)
  return checked(~a)
}

export function shiftLeft(a: Int, count: Int): Int {
  if (count < 0) throw valueError('negative shift count')
  if (a === 0) return 0
  if (typeof a === 'number' && typeof count === 'number' && count < 54) {
    const r = a * 2 ** count
    if (Number.isSafeInteger(r)) return r
  }
  const bits = bitLength(a)
  if (count > MAX_INT_BITS || bits + Number(count) > MAX_INT_BITS) throw tooManyDigits()
  const total = bits + Number(count)
  if (total > 1024) {
    chargeElements(total >>> 6)
    chargeMemory(total >>> 3)
  }
  return checked(BigInt(a) << BigInt(count))
}

export function shiftRight(a: Int, count: Int): Int {
  if (count < 0) throw valueError('negative shift count')
  if (typeof a === 'number') return count < 64 ? Math.floor(a / 2 ** Number(count)) : a < 0 ? -1 : 0
  if (count >= MAX_INT_BITS) return a < 0n ? -1 : 0
  chargeLinear(a, a)
  return normalizeInt(a >> BigInt(count))
}

function bitCount32(n: number): number {
  let x = n - ((n >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Number of ones in the magnitude. */
export function bitCount(n: Int): number {
  if (typeof n === 'number') {
    const x = Math.abs(n)
    return bitCount32(x | 0) + bitCount32(Math.floor(x / WORD))
  }
  if (isHuge(n)) chargeElements(bitLength(n) >>> 2)
  const hex = (n < 0n ? -n : n).toString(16)
  let count = 0
  for (let i = 0; i < hex.length; i += 8) count += bitCount32(Number.parseInt(hex.slice(i, i + 8), 16) | 0)
  return count
}
