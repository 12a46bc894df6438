/**
 * How big ints are, and what that costs. Small ones (safe integers, and bigints up to 1024 bits)
 * are charged by the statement that uses them; beyond that every operation charges, before it
 * works, in proportion to the 64-bit words it has to go through.
 *
 * Ints past 2^20 bits are refused with OverflowError (CPython goes on until memory ends): the
 * same limit on every host, so that a script does not depend on the JS engine's own limit.
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { overflowError } from '../exception.ts'
import type { Int } from '../value.ts'

export const MAX_INT_BITS: number = 2 ** 20

/** Largest magnitude whose operations are not charged extra. */
const UNCHARGED = 1n << 1024n
const MINUS_UNCHARGED = -UNCHARGED
const MAX_SAFE = 9007199254740991n
const MIN_SAFE = -9007199254740991n

/** 2 ** (1024 * 2 ** i), made when first needed: the last one takes 64 kB. */
const ladder: bigint[] = [UNCHARGED]

const scratch = new DataView(new ArrayBuffer(8))

export function isHuge(n: bigint): boolean {
  return n >= UNCHARGED || n <= MINUS_UNCHARGED
}

/**
 * What charges go by, since a bit length takes a copy: the rungs are 2 ** 1024, 1280, 1536, 1792, 2048, 2560, ... (four to
 * a doubling), made when first needed. A size is that of the rung above, so at most a quarter too big.
 */
const rungs: bigint[] = []
/** The rung at the limit, which is never made: some hosts' bigints end there. */
const TOP = 40

function rungBits(i: number): number {
  return (4 + (i & 3)) * (256 << (i >> 2))
}

function rung(i: number): bigint {
  let r = rungs[i]
  if (r === undefined) {
    for (let k = rungs.length; k <= i; k++) rungs.push(1n << BigInt(rungBits(k)))
    r = rungs[i] as bigint
  }
  return r
}

/** Where the last search ended: what is used together is mostly of one size. Has no effect on results. */
let near = 0

/** At least the bit length of `n` (or the limit), and at most a quarter more; 1024 for all that are not huge. */
export function roughBits(n: bigint): number {
  let i = near
  if (n >= UNCHARGED) {
    while (i < TOP && n >= rung(i)) i++
    while (n < rung(i - 1)) i--
  } else if (n <= MINUS_UNCHARGED) {
    const m = -n
    while (i < TOP && m >= rung(i)) i++
    while (m < rung(i - 1)) i--
  } else return 1024
  near = i
  return rungBits(i)
}

export function tooManyDigits(): Error {
  return overflowError('too many digits in integer') as unknown as Error
}

/** Number of bits of the magnitude; 0 for 0. */
export function bitLength(n: Int): number {
  if (typeof n === 'number') {
    const x = Math.abs(n)
    return x < 4294967296 ? 32 - Math.clz32(x) : 64 - Math.clz32(x / 4294967296)
  }
  let x = n < 0n ? -n : n
  let bits = 0
  while (x >= UNCHARGED) {
    let i = 0
    while (i < 9) {
      if (i + 1 === ladder.length) ladder.push(1n << BigInt(1024 * 2 ** (i + 1)))
      if (x < (ladder[i + 1] as bigint)) break
      i++
    }
    const step = 1024 * 2 ** i
    bits += step
    x >>= BigInt(step)
  }
  // Halving keeps the conversion below the overflow of a double.
  if (x >= UNCHARGED >> 2n) return bits + 512 + bitLength(x >> 512n)
  const double = Number(x)
  if (double === 0) return bits
  scratch.setFloat64(0, double)
  const exponent = (scratch.getUint16(0) >> 4) - 1022
  // The conversion may have rounded 2**k - 1 up to 2**k.
  return bits + (double > 9007199254740992 && BigInt(double) > x && x >> BigInt(exponent - 1) === 0n ? exponent - 1 : exponent)
}

export function wordLength(n: bigint): number {
  return Math.ceil(bitLength(n) / 64)
}

/** Charges work in proportion to the operands: sums, bit operations, copies. */
export function chargeLinear(a: bigint, b: bigint): void {
  if (isHuge(a) || isHuge(b)) {
    const words = Math.max(roughBits(a), roughBits(b)) / 64
    chargeElements(words)
    chargeMemory(words * 8)
  }
}

/** Words multiplied with words: quadratic for short operands; the hosts' fast algorithms need about n^1.5 for long ones. */
function productCost(a: number, b: number): number {
  return 2 * Math.max(a, b) * Math.ceil(Math.sqrt(Math.min(a, b)))
}

/** Charges `a * b`, and refuses one that is sure to be past the limit. True when the product can't be past it. */
export function chargeProduct(a: bigint, b: bigint): boolean {
  if (!isHuge(a) && !isHuge(b)) return true
  const x = roughBits(a)
  const y = roughBits(b)
  const fits = x + y <= MAX_INT_BITS
  if (!fits && bitLength(a) + bitLength(b) > MAX_INT_BITS + 1) throw tooManyDigits()
  chargeProductOfBits(x, y)
  return fits
}

export function chargeDivision(a: bigint, b: bigint): void {
  if (isHuge(a)) {
    const x = roughBits(a) / 64
    const y = isHuge(b) ? roughBits(b) / 64 : b > MAX_SAFE || b < MIN_SAFE ? 16 : 1
    chargeElements(4 * productCost(y, Math.max(1, x - y)) + x)
    chargeMemory(x * 8)
  }
}

/** Charges a product of operands of which only the bit lengths are known. */
export function chargeProductOfBits(a: number, b: number): void {
  if (a + b > 2048) {
    chargeElements(productCost(Math.ceil(a / 64), Math.ceil(b / 64)))
    chargeMemory((a + b) / 8)
  }
}

/**
 * `operate(a, b)` as a canonical int, refused past the limit. Some hosts' bigints end exactly there: their RangeError
 * means the same.
 */
export function guarded(operate: (a: bigint, b: bigint) => bigint, a: bigint, b: bigint): Int {
  try {
    return checked(operate(a, b))
  } catch (e) {
    throw e instanceof RangeError ? tooManyDigits() : e
  }
}

/** The canonical int of a fresh result; refuses one past the limit. */
export function checked(n: bigint): Int {
  if (n > MAX_SAFE) {
    if (n < UNCHARGED) {
      chargeMemory(32)
      return n
    }
  } else if (n < MIN_SAFE) {
    if (n > MINUS_UNCHARGED) {
      chargeMemory(32)
      return n
    }
  } else return Number(n)
  // Only near the limit the exact size is needed.
  if (roughBits(n) >= MAX_INT_BITS && bitLength(n) > MAX_INT_BITS) throw tooManyDigits()
  return n
}
