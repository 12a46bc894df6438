/**
 * Powers of ints.
 * Reference: https://docs.python.org/3.13/library/functions.html#pow
 */
import { charge } from '../../run/meter.ts'
import { valueError } from '../exception.ts'
import { floatPow } from '../float/arith.ts'
import { frexp } from '../libm/float-bits.ts'
import { type Int, type Value, normalizeInt } from '../value.ts'
import { intToFloat } from './convert.ts'
import { MAX_INT_BITS, bitLength, chargeDivision, chargeProduct, chargeProductOfBits, checked, guarded, tooManyDigits } from './size.ts'

/** `a ** b`: an int for b >= 0, else a float. */
export function intPow(a: Int, b: Int): Value {
  return b < 0 ? floatPow(intToFloat(a), intToFloat(b)) : naturalPow(a, b)
}

/** `a ** b` for b >= 0. */
export function naturalPow(a: Int, b: Int): Int {
  if (a === 0 || a === 1) return b === 0 ? 1 : a
  if (a === -1) return (typeof b === 'number' ? b % 2 === 0 : (b & 1n) === 0n) ? 1 : -1
  if (b === 0) return 1
  // |a| >= 2 from here on.
  if (typeof b !== 'number' || b > MAX_INT_BITS) throw tooManyDigits()
  if (typeof a === 'number') {
    const small = safePow(a, b)
    if (small !== undefined) return small
  }
  if (b <= 1024 && bitLength(a) * b <= 1024) return checked(BigInt(a) ** BigInt(b))
  const bits = b * log2OfMagnitude(a)
  if (bits >= MAX_INT_BITS) throw tooManyDigits()
  // The last squaring costs about as much as all before it.
  const half = Math.ceil(bits / 2)
  chargeProductOfBits(half, half)
  chargeProductOfBits(half, half)
  return guarded(squarings, BigInt(a), BigInt(b))
}

/** `x ** y` for y > 0, from the highest bit of y down: a small x then stays a small factor. Hosts go the other way round. */
function squarings(x: bigint, y: bigint): bigint {
  const n = Number(y)
  let r = x
  for (let bit = 2 ** (30 - Math.clz32(n)); bit >= 1; bit /= 2) {
    r = r * r
    if ((n & bit) !== 0) r = r * x
  }
  return r
}

/** log2(|a|), exact for powers of two; the same on every host. */
function log2OfMagnitude(a: Int): number {
  const extra = Math.max(0, bitLength(a) - 1000)
  const x = extra === 0 ? Number(a) : Number(BigInt(a) >> BigInt(extra))
  return log2Near(Math.abs(x)) + extra
}

/** log2(x) to within a few units in the last place, of operations that every host rounds alike: by the series of artanh. */
function log2Near(x: number): number {
  let [m, e] = frexp(x)
  if (m <= Math.SQRT1_2) {
    m *= 2
    e--
  }
  const z = (m - 1) / (m + 1)
  let sum = 0
  for (let k = 21; k >= 1; k -= 2) sum = sum * z * z + 1 / k
  return e + (2 / Math.LN2) * z * sum
}

/** By squaring, as long as everything stays a safe integer. */
function safePow(a: number, b: number): number | undefined {
  let result = 1
  let square = a
  for (let e = b; ; ) {
    if ((e & 1) === 1) {
      result *= square
      if (!Number.isSafeInteger(result)) return undefined
    }
    e >>>= 1
    if (e === 0) return result
    square *= square
    if (!Number.isSafeInteger(square)) return undefined
  }
}

/** `pow(a, b, m)`: the result has the sign of m. */
export function intPowMod(a: Int, b: Int, m: Int): Int {
  if (m === 0) throw valueError('pow() 3rd argument cannot be 0')
  const modulus = m < 0 ? -BigInt(m) : BigInt(m)
  if (modulus === 1n) return 0
  let base = BigInt(a)
  chargeDivision(base, modulus)
  base %= modulus
  if (base < 0n) base += modulus
  let exponent = b
  if (exponent < 0) {
    base = inverse(base, modulus)
    exponent = -exponent
  }
  let r = powMod(base, exponent, modulus)
  if (m < 0 && r !== 0n) r -= modulus
  return normalizeInt(r)
}

function inverse(a: bigint, m: bigint): bigint {
  let [r0, r1] = [m, a]
  let [t0, t1] = [0n, 1n]
  while (r1 !== 0n) {
    charge(1)
    chargeDivision(r0, r1)
    chargeProduct(r0, r1)
    const q = r0 / r1
    ;[r0, r1] = [r1, r0 - q * r1]
    ;[t0, t1] = [t1, t0 - q * t1]
  }
  if (r0 !== 1n) throw valueError('base is not invertible for the given modulus')
  return t0 < 0n ? t0 + m : t0
}

function powMod(base: bigint, exponent: Int, m: bigint): bigint {
  const bits = exponent.toString(2)
  const size = bitLength(m)
  let r = 1n
  for (let i = 0; i < bits.length; i++) {
    if ((i & 15) === 0) charge(1)
    // A square, and its division by the modulus.
    chargeProductOfBits(2 * size, size)
    r = (r * r) % m
    if (bits.charCodeAt(i) === 49) {
      chargeProductOfBits(2 * size, size)
      r = (r * base) % m
    }
  }
  return r
}
