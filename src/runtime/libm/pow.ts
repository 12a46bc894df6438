// Powers and cube roots.
//
// pow is table-driven as in the ARM optimized routines the recorded C library uses: log(x) to about 68 bits, multiplied by y
// with the rounding error kept, and exp of the two parts; error below 0.52 ulp.

import { productError } from './double-double.ts'
import { expKernel } from './exp.ts'
import { fromDouble, ln, remainderOf, toDouble } from './fixed-point.ts'
import { frexp, highWord, ldexp, powerOfTwo, signBit } from './float-bits.ts'

const LN2_HI = 0.6931471805598903
const LN2_LO = 5.497923018708371e-14
const SCALE = 2 ** 43

// For interval i: c is a number near its middle with a short reciprocal INVERSE[i], and log(c) = VALUE[i] + TAIL[i].
const INVERSE = new Float64Array(128)
const VALUE = new Float64Array(128)
const TAIL = new Float64Array(128)

function makeEntry(i: number): number {
  // The intervals begin at 0.7057… (0x3fe69555 in the upper word) and double their width at 1.
  const place = 0.41145801544189453 + (i + 0.5) / 128
  const middle = place < 1 ? (1 + place) / 2 : place
  const inverse = place < 1 ? Math.round(128 / middle) / 128 : Math.round(256 / middle) / 256
  const exact = -ln(fromDouble(inverse))
  const value = Math.round(toDouble(exact) * SCALE) / SCALE
  VALUE[i] = value
  TAIL[i] = remainderOf(exact, value)
  INVERSE[i] = inverse
  return inverse
}

/** 0 for a number that is no integer, 1 for an odd integer, 2 for an even one; the number is finite. */
function parity(y: number): number {
  const size = Math.abs(y)
  if (size >= 9007199254740992) return 2
  return size !== Math.floor(size) ? 0 : size % 2 === 1 ? 1 : 2
}

/**
 * x * x and the square root, the commonest powers, where they are the power's result for certain; else NaN. The algorithm's own error is at
 * most 0.04 of the last place (that of its logarithm and exponential, before the result is rounded). So where the exact value lies further than
 * that from the middle between two doubles, it gives the nearest one, as the host's product and root do.
 */
function powerOrRoot(x: number, y: number): number {
  if (!(x < 1e140 && (x > 1e-140 || (y === 2 && x > -1e140 && x < -1e-140)))) return Number.NaN
  if (y === 2) {
    const p = x * x
    return p + productError(x, x, p) * DOUBTFUL === p ? p : Number.NaN
  }
  const r = Math.sqrt(x)
  const p = r * r
  return r + ((x - p - productError(r, r, p)) / (2 * r)) * DOUBTFUL === r ? r : Number.NaN
}
/** A rounding error of more than 0.5 / 1.125 of the last place is one of 0.444: 0.056 from the middle. */
const DOUBTFUL = 1.125

/**
 * C's pow, which `math.pow` and `float.__pow__` call. NaN for a negative base with a fractional exponent and an
 * infinity for a zero base with a negative one: CPython raises ValueError from `math.pow` for both, and from `**` a complex
 * number and ZeroDivisionError. An infinite result of finite arguments otherwise is OverflowError in CPython.
 */
export function pow(x: number, y: number): number {
  if (y === 2 || y === 0.5) {
    const r = powerOrRoot(x, y)
    if (r === r) return r
  }
  if (y === 0 || x === 1) return 1
  if (x !== x || y !== y) return NaN
  let negative = false
  let base = x
  if (!(x > 0 && x < Infinity)) {
    if (x === 0 || x - x !== 0) {
      if (y - y !== 0) return y > 0 === (x !== 0) ? Infinity : 0
      const large = y > 0 === (x !== 0)
      negative = signBit(x) && parity(y) === 1
      return large ? (negative ? -Infinity : Infinity) : negative ? -0 : 0
    }
    base = -x
  }
  const size = Math.abs(y)
  if (size === Infinity) return base === 1 ? 1 : base > 1 === y > 0 ? Infinity : 0
  if (x < 0) {
    const kind = parity(y)
    if (kind === 0) return NaN
    negative = kind === 1
    if (base === 1) return negative ? -1 : 1
  }
  if (size < 2.710505431213761e-20) return base > 1 ? 1 + y : 1 - y
  if (size >= 9223372036854775808) return base > 1 === y > 0 ? Infinity : 0

  let shift = 0
  if (base < 2.2250738585072014e-308) {
    base *= 4503599627370496
    shift = -52
  }
  const high = highWord(base)
  // The intervals start at 0x3fe6955500000000: the lower word of the start is zero.
  const offset = high - 0x3fe69555
  const k = offset >> 20
  const i = (offset >> 13) & 127
  const inverse = INVERSE[i] || makeEntry(i)
  const z = k > 1022 ? base * 0.25 * powerOfTwo(2 - k) : base * powerOfTwo(-k)
  // z * inverse - 1 is exact, because inverse has at most 9 bits: it is computed from two parts of z.
  const zHigh = Math.fround(z)
  const r = zHigh * inverse - 1 + (z - zHigh) * inverse
  const exponent = k + shift
  const t1 = exponent * LN2_HI + VALUE[i]!
  const t2 = t1 + r
  const low1 = exponent * LN2_LO + TAIL[i]!
  const low2 = t1 - t2 + r
  const ar = -0.5 * r
  const ar2 = r * ar
  const ar3 = r * ar2
  const sum = t2 + ar2
  const low3 = productError(ar, r, ar2)
  const low4 = t2 - sum + ar2
  const p =
    ar3 *
    (-0.6666666666666679 +
      r * 0.5000000000000007 +
      ar2 * (0.7999999995323976 + r * -0.6666666663487739 + ar2 * (-1.142909628459501 + r * 1.0000415263675542)))
  const low = low1 + low2 + low3 + low4 + p
  const log = sum + low
  const logTail = sum - log + low

  const e = y * log
  const scale = Math.abs(e)
  if (scale < 5.551115123125783e-17) return negative ? -1 - e : 1 + e
  if (scale >= 1024) return e > 0 ? (negative ? -Infinity : Infinity) : negative ? -0 : 0
  const result = expKernel(e, productError(y, log, e) + y * logTail)
  return negative ? -result : result
}

// 2**(k/3) for k from -2 to 2.
const CUBE_ROOTS = [1 / 1.5874010519681996, 1 / 1.2599210498948732, 1, 1.2599210498948732, 1.5874010519681996]

/** `math.cbrt`, with an error of at most 1 ulp or so: a polynomial for the mantissa and one step of Halley's iteration. Rejects nothing. */
export function cbrt(x: number): number {
  if (x === 0 || x - x !== 0) return x
  const [m, e] = frexp(Math.abs(x))
  const high = 2.4469312256353444 + (-1.8346927748361308 + (0.7849323449766392 - 0.14526389938548637 * m) * m) * m
  const u = 0.35489576504391984 + (1.508191937815849 + (-2.114994941673713 + high * m) * m) * m
  const cube = u * u * u
  const root = ((u * (cube + 2 * m)) / (2 * cube + m)) * CUBE_ROOTS[2 + (e % 3)]!
  return ldexp(x > 0 ? root : -root, Math.trunc(e / 3))
}
