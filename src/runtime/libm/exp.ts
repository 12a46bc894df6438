// The exponential family: exp, exp2, expm1, and the kernel pow shares with exp.
//
// exp and exp2 are table-driven as in the ARM optimized routines the recorded C library uses: x = k * ln2/128 + r, a
// table of 2**(i/128) with its rounding error, and a degree-5 polynomial; error below 0.511 ulp. expm1 is the rational
// approximation of fdlibm; error below 1 ulp. To agree in the last bit, each follows the order of operations of its
// model, fused multiply-adds included wherever their rounding can reach the result.

import { fmaNear } from './double-double.ts'
import { divide, exp as expFixed, fromDouble, ln2, toDouble } from './fixed-point.ts'
import { powerOfTwo } from './float-bits.ts'

// Adding and subtracting this rounds a double to the nearest integer.
const ROUNDER = 6755399441055744
const INV_LN2_N = 184.6649652337873
const NEG_LN2_HI_N = -0.005415212348111709
const NEG_LN2_LO_N = -1.2864023111638346e-14

// 2**(i/128) = POWER[i] * (1 + TAIL[i]); an entry of zero has not been made yet.
const POWER = new Float64Array(128)
const TAIL = new Float64Array(128)

function makeEntry(i: number): number {
  const exact = expFixed((ln2() * BigInt(i)) >> 7n)
  const power = toDouble(exact)
  const rounded = fromDouble(power)
  TAIL[i] = toDouble(divide(exact - rounded, rounded))
  POWER[i] = power
  return power
}

/**
 * e**(x + tail) for 2**-54 <= |x| < 1024 and |tail| far below |x|. Overflows to inf and underflows gradually to 0.
 */
export function expKernel(x: number, tail: number): number {
  const k = x * INV_LN2_N + ROUNDER - ROUNDER
  const r = x + k * NEG_LN2_HI_N + k * NEG_LN2_LO_N + tail
  const i = k & 127
  const power = POWER[i] || makeEntry(i)
  const r2 = r * r
  const t = TAIL[i]! + r + r2 * (0.49999999999996786 + r * 0.16666666666665886) + r2 * r2 * (0.0416666808410674 + r * 0.008333335853059549)
  const e = k >> 7
  if (x <= -512) return scaleTiny(power, t, e)
  const y = fmaNear(power, t, power)
  return e > 1022 ? y * 8.98846567431158e307 * powerOfTwo(e - 1023) : y * powerOfTwo(e)
}

/** (power + power * t) * 2**e where the result may be subnormal: it is rounded at its own last bit, not twice. */
function scaleTiny(power: number, t: number, e: number): number {
  const scale = power * powerOfTwo(e + 1022)
  const product = scale * t
  let y = scale + product
  if (y < 1) {
    const low = scale - y + product
    const high = 1 + y
    y = high + (1 - high + y + low) - 1
  }
  return y * 2.2250738585072014e-308
}

/** `math.exp`. CPython reports an infinite result of a finite argument as OverflowError "math range error". */
export function exp(x: number): number {
  const size = Math.abs(x)
  if (size >= 5.551115123125783e-17 && size < 1024) return expKernel(x, 0)
  if (size < 1) return 1 + x
  if (x !== x) return x
  return x > 0 ? Infinity : 0
}

/** `math.exp2`. CPython reports an infinite result of a finite argument as OverflowError "math range error". */
export function exp2(x: number): number {
  const size = Math.abs(x)
  if (!(size >= 5.551115123125783e-17)) return 1 + x
  if (x >= 1024) return Infinity
  if (x <= -1075) return 0
  // k is a multiple of 1/128: the rounding constant is 128 times smaller than that of exp.
  const k = x + 52776558133248 - 52776558133248
  const r = x - k
  const n = k * 128
  const i = n & 127
  const power = POWER[i] || makeEntry(i)
  const r2 = r * r
  const t =
    TAIL[i]! +
    r * 0.6931471805599453 +
    r2 * (0.24022650695909065 + r * 0.0555041086686087) +
    r2 * r2 * (0.009618131975721055 + r * 0.0013332074570119598)
  const e = n >> 7
  if (x < -928) return scaleTiny(power, t, e)
  const y = power + power * t
  return e > 1022 ? y * 8.98846567431158e307 * powerOfTwo(e - 1023) : y * powerOfTwo(e)
}

const LN2_HI = 0.6931471803691238
const LN2_LO = 1.9082149292705877e-10

/** `math.expm1`. CPython reports an infinite result of a finite argument as OverflowError "math range error". */
export function expm1(x: number): number {
  const size = Math.abs(x)
  if (!(size < 38.81622314453125)) {
    if (x > 709.782712893384) return Infinity
    if (x < 0) return -1
    if (x !== x) return x
  }
  let k = 0
  let c = 0
  if (size >= 0.3465735912322998) {
    let high: number
    let low: number
    if (size < 1.0397205352783203) {
      k = x < 0 ? -1 : 1
      high = x - k * LN2_HI
      low = k * LN2_LO
    } else {
      k = Math.trunc(1.4426950408889634 * x + (x < 0 ? -0.5 : 0.5))
      high = x - k * LN2_HI
      low = k * LN2_LO
    }
    x = high - low
    c = high - x - low
  } else if (size < 5.551115123125783e-17) {
    return x
  }
  const half = 0.5 * x
  const square = x * half
  const square2 = square * square
  const q1 = fmaNear(square, -0.03333333333333313, 1)
  const q2 = 0.0015873015872548146 + square * -7.93650757867488e-5
  const q3 = 4.008217827329362e-6 + square * -2.0109921818362437e-7
  const q = q1 + square2 * q2 + square2 * square2 * q3
  const t = fmaNear(-q, half, 3)
  let e = ((q - t) / fmaNear(-x, t, 6)) * square
  if (k === 0) return x - fmaNear(x, e, -square)
  e = fmaNear(e - c, x, -c) - square
  if (k === -1) return 0.5 * (x - e) - 0.5
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e)
  if (k <= -2 || k > 56) {
    const y = 1 - (e - x)
    return (k === 1024 ? y * 2 * 8.98846567431158e307 : y * powerOfTwo(k)) - 1
  }
  const inverse = powerOfTwo(-k)
  return (k < 20 ? 1 - inverse - (e - x) : x - (e + inverse) + 1) * powerOfTwo(k)
}
