/**
 * Arithmetic on ints (safe numbers and bigints, canonical): leaf functions used by the slots, the
 * closures of every tier and the standard library. A result is canonical and never -0.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#numeric-types-int-float-complex
 *
 * Each function goes from the fast case (both operands and the result safe integers) to bigints.
 * A double result inside the safe range is exact: a sum or product beyond it can't round back in.
 */
import { zeroDivisionError } from '../exception.ts'
import { type Int, normalizeInt } from '../value.ts'
import { chargeMemory } from '../../run/meter.ts'
import { bitLength, chargeDivision, chargeLinear, chargeProduct, checked, guarded, isHuge } from './size.ts'

export { bitAnd, bitCount, bitOr, bitXor, invert, shiftLeft, shiftRight } from './bits.ts'
export { floatToInt, intToFloat } from './convert.ts'
export { intPow, intPowMod, naturalPow } from './power.ts'
export { trueDiv } from './true-division.ts'
export { bitLength } from './size.ts'

const MAX = Number.MAX_SAFE_INTEGER

function big(n: Int): bigint {
  return typeof n === 'bigint' ? n : BigInt(n)
}

export function add(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b
    return r <= MAX && r >= -MAX ? r : BigInt(a) + BigInt(b)
  }
  const x = big(a)
  const y = big(b)
  if (isHuge(x) || isHuge(y)) return hugeAdd(x, y)
  return checked(x + y)
}

export function sub(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b
    return r <= MAX && r >= -MAX ? r : BigInt(a) - BigInt(b)
  }
  const x = big(a)
  const y = big(b)
  if (isHuge(x) || isHuge(y)) return hugeSub(x, y)
  return checked(x - y)
}

export function mul(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b
    // Adding 0 turns -0 (from 0 * -1) into 0.
    return r <= MAX && r >= -MAX ? r + 0 : BigInt(a) * BigInt(b)
  }
  if (a === 0 || b === 0) return 0
  // One of them is beyond the safe range, so the product is too.
  const x = big(a)
  const y = big(b)
  if (isHuge(x) || isHuge(y)) return hugeMul(x, y)
  chargeMemory(64)
  return x * y
}

const plus = (x: bigint, y: bigint): bigint => x + y
const minus = (x: bigint, y: bigint): bigint => x - y
const times = (x: bigint, y: bigint): bigint => x * y

function hugeAdd(x: bigint, y: bigint): Int {
  chargeLinear(x, y)
  return guarded(plus, x, y)
}

function hugeSub(x: bigint, y: bigint): Int {
  chargeLinear(x, y)
  return guarded(minus, x, y)
}

/** Neither is 0. */
function hugeMul(x: bigint, y: bigint): Int {
  return chargeProduct(x, y) ? x * y : guarded(times, x, y)
}

export function neg(a: Int): Int {
  if (typeof a === 'number') return 0 - a
  chargeLinear(a, a)
  return -a
}

export function abs(a: Int): Int {
  if (typeof a === 'number') return a < 0 ? -a : a
  return a < 0n ? neg(a) : a
}

/** Quotient rounded towards minus infinity; BigInt division truncates. */
function floorDivBig(a: bigint, b: bigint): Int {
  if (b === 0n) throw zeroDivisionError('integer division or modulo by zero')
  chargeDivision(a, b)
  const q = a / b
  if (a < 0n === b < 0n) return normalizeInt(q)
  return normalizeInt(q * b === a ? q : q - 1n)
}

function modBig(a: bigint, b: bigint): bigint {
  const width = widthOf(b)
  if (width > 0) {
    // The low bits; of a negative int too, as two's complement has them.
    if (isHuge(a)) chargeLinear(a, a)
    return BigInt.asUintN(width, a)
  }
  chargeDivision(a, b)
  const r = a % b
  if (r < 0n) return b > 0n ? r + b : r
  return b < 0n && r > 0n ? r + b : r
}

/** The last modulus asked about: programs use the same one over and over. */
let knownModulus = 0n
let knownWidth = 0

/** The exponent of a modulus that is a power of two and not huge; 0 for all others. */
function widthOf(b: bigint): number {
  if (b === knownModulus) return knownWidth
  if (isHuge(b)) return 0
  knownModulus = b
  knownWidth = b > 1n && (b & (b - 1n)) === 0n ? bitLength(b) - 1 : 0
  return knownWidth
}

/** `a // b`. For |a|, |b| < 2**53 a correctly rounded quotient never reaches the next integer, so its floor is exact. */
export function floorDiv(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) return Math.floor(a / b) + 0
  return floorDivBig(big(a), big(b))
}

/** `a % b`: the sign is the divisor's. */
export function mod(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) throw zeroDivisionError('integer modulo by zero')
    const r = a % b
    return r !== 0 && r < 0 !== b < 0 ? r + b : r + 0
  }
  if (b === 0) throw zeroDivisionError('integer modulo by zero')
  return normalizeInt(modBig(big(a), big(b)))
}

export function divmod(a: Int, b: Int): [Int, Int] {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) return [floorDiv(a, b), mod(a, b)]
  const x = BigInt(a)
  const y = BigInt(b)
  if (y === 0n) throw zeroDivisionError('integer division or modulo by zero')
  chargeDivision(x, y)
  let q = x / y
  let r = x % y
  if (r !== 0n && r < 0n !== y < 0n) {
    q -= 1n
    r += y
  }
  return [normalizeInt(q), normalizeInt(r)]
}
