// Access to the bits of an IEEE double, and the exact operations on them: scaling, splitting, neighbours.
//
// Place: the lowest layer of libm; it depends on nothing. Every function here is exact or correctly rounded, so none
// needs a recorded table. The two typed views share one buffer; they are only ever used within one call, never across.
// Semantics: Python 3.13 library reference, `math` ("Number-theoretic and representation functions").

const doubleView = new Float64Array(1)
const wordView = new Int32Array(doubleView.buffer)
const quadView = new BigInt64Array(doubleView.buffer)

// The index of the word with sign and exponent; engines on big-endian machines exist.
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0
const LOW = 1 - HIGH

/** The upper 32 bits of `x` as a signed integer: sign, exponent, 20 bits of the fraction. */
export function highWord(x: number): number {
  doubleView[0] = x
  return wordView[HIGH]!
}

/** The double whose upper and lower 32 bits are given. */
export function fromWords(high: number, low: number): number {
  wordView[HIGH] = high
  wordView[LOW] = low
  return doubleView[0]!
}

/** `x` with the lower 32 bits of its representation cleared. */
export function clearLowWord(x: number): number {
  doubleView[0] = x
  wordView[LOW] = 0
  return doubleView[0]!
}

/** 2**e for -1022 <= e <= 1023. */
export function powerOfTwo(e: number): number {
  wordView[HIGH] = (e + 1023) << 20
  wordView[LOW] = 0
  return doubleView[0]!
}

/** Whether the sign bit of `x` is set (also for -0.0 and a negative NaN). */
export function signBit(x: number): boolean {
  return x < 0 || (x === 0 ? 1 / x < 0 : x !== x && highWord(x) < 0)
}

/** `math.copysign`: the magnitude of `x` with the sign of `y`. Rejects nothing. */
export function copysign(x: number, y: number): number {
  const magnitude = Math.abs(x)
  return signBit(y) ? -magnitude : magnitude
}

/**
 * `math.ldexp`: x * 2**n, rounded once, also into the subnormal range; overflows to an infinity, which CPython reports
 * as OverflowError "math range error". `n` is an integer of any size.
 */
export function ldexp(x: number, n: number): number {
  if (n > 1023) {
    x *= 8.98846567431158e307
    n -= 1023
    if (n > 1023) {
      x *= 8.98846567431158e307
      n = Math.min(n - 1023, 1023)
    }
  } else if (n < -1022) {
    // Each step leaves 53 spare bits, so that only the last multiplication can round.
    x *= 2.004168360008973e-292
    n += 969
    if (n < -1022) {
      x *= 2.004168360008973e-292
      n = Math.max(n + 969, -1022)
    }
  }
  return x * powerOfTwo(n)
}

/** `math.frexp`: `[m, e]` with x === m * 2**e and 0.5 <= |m| < 1; zeros, infinities and NaN give `[x, 0]`. */
export function frexp(x: number): [mantissa: number, exponent: number] {
  if (x === 0 || x - x !== 0) return [x, 0]
  let extra = 0
  if (Math.abs(x) < 2.2250738585072014e-308) {
    x *= 18014398509481984
    extra = -54
  }
  const high = highWord(x)
  const exponent = ((high >>> 20) & 0x7ff) - 1022
  wordView[HIGH] = (high & 0x800fffff) | 0x3fe00000
  return [doubleView[0]!, exponent + extra]
}

/** `math.modf`: fractional and integral part, both with the sign of `x`. */
export function modf(x: number): [fraction: number, integral: number] {
  if (x - x !== 0) return x !== x ? [x, x] : [copysign(0, x), x]
  const integral = Math.trunc(x)
  return [copysign(x - integral, x), integral]
}

/**
 * `math.nextafter(x, y)`, or `math.nextafter(x, y, steps=n)` when `steps` is given: the double that many steps from `x`
 * towards `y`, never beyond `y`. CPython rejects negative `steps` (ValueError "steps must be a non-negative integer").
 */
export function nextafter(x: number, y: number, steps?: number | bigint): number {
  if (steps !== undefined && steps == 0) return x
  if (x !== x || y !== y) return x + y
  if (x === y) return y
  const from = ordinal(x)
  const to = ordinal(y)
  const count = BigInt(steps ?? 1)
  const distance = to > from ? to - from : from - to
  // Without `steps`, a zero that is reached keeps the sign of the number it is reached from.
  if (count >= distance && (steps !== undefined || y !== 0)) return y
  const target = to > from ? from + count : from - count
  if (target === 0n) return copysign(0, x)
  quadView[0] = target < 0n ? -target : target
  const magnitude = doubleView[0]!
  return target < 0n ? -magnitude : magnitude
}

/** The position of `x` on the number line of doubles, with both zeros at 0. */
function ordinal(x: number): bigint {
  doubleView[0] = Math.abs(x)
  const magnitude = quadView[0]!
  return x < 0 ? -magnitude : magnitude
}

/** `math.ulp`: the value of the least significant bit of `x`; inf for an infinity, NaN for NaN. */
export function ulp(x: number): number {
  const magnitude = Math.abs(x)
  if (magnitude - magnitude !== 0) return magnitude
  const exponent = (highWord(magnitude) >>> 20) - 1023 - 52
  return exponent < -1074 ? 5e-324 : ldexp(1, exponent)
}
