// The logarithms: log, log2, log10, log1p.
//
// log and log2 are table-driven as in the ARM optimized routines the recorded C library uses: x = 2**k * z, a table of
// c near the middle of z's interval with 1/c, and a short polynomial in r = z/c - 1; error below 0.52 and 0.55 ulp.
// log10 builds on log, log1p is the rational approximation of fdlibm; both stay below 2 ulp.

import { fmaNear, productError } from './double-double.ts'
import { exp, fromDouble, ln, ln2, ONE, toDouble } from './fixed-point.ts'
import { highWord, powerOfTwo } from './float-bits.ts'

const LN2_HI = 0.6931471805598903
const LN2_LO = 5.497923018708371e-14

// The points c are chosen near the middle of each interval such that the double nearest to log(c) is very close to it.
// A table keeps only where that logarithm lies, in units of 2**-43 (log) or 2**-42 (log2) from the logarithm of the middle,
// five base-36 digits each with an offset of 2000000; 1/c is the double nearest to the inverse exponential.
const LOG_POINTS =
  '17j9718jfy1dpg81aixx16az11aiz61ltmy0wl8y1dy0b154i70r7b31e93q148p615z8l0y0no0w50x190qu1hti919qe11lp8w0xp4t1modz0unrt15bjl' +
  '1kr8k1fgso0vqjf0ry8411pln0rtdb0ypyp1l5121ebb61a6os1dya11jlmb1iuyb1ook60pyvb0zhn30ro0m16bdl0r27v1lv4f1487p0o7dj0odu413syw' +
  '0uqje119yt0svj80zhmo0yu9v1jum10tfx80ypid1flvd1bw980ym431or781jqkw0rvu51mhaw0wtza0o1ye0t7pf11rtc0y7es1dcgb0v0ol1gdin19oa4' +
  '1326p1hzzb133nz15o8w0w6dq0qv5q1gx86140bw0yqyg0y7gc15h8819gs312red17ko317yri13gc21elbz13j4o1fuha1gm8314elz1igdd11x7o0zosz' +
  '1eo6g191im16pfb109dp1jbm51j3dx0uwzn1dtlp147ac1638m1e86y1h9i9131no19n7h110v60uutm1iqne1jtpp0tcyg0toht0xtcd0slsf1jbhz1ff5x' +
  '1gxgl1ijng0wrum0y5fl1jbl018tu01lycn0ufhb'
const LOG2_POINTS =
  '1dq5j18ftk0l2ch1qyu60vuyx1e9pw1d6fq1nymx10px91m5oo143211pkm90xffx0qdd31prdv0z9f40u7ag0wf8u0qjel0wiib12ee60s3l90vikm1ckit' +
  '1x69q1pcvh1ypov0w02j151op0h0qm0ftct1ygyl17nwi1ub4e1hfof1zh1u225vl1gp3910utu0vy3l18yi80sy9l1bzwi1jj9913el10uetu1ezte1ik45' +
  '1e0pl1nwly1ozt90t6ys13f1x10bjx1pw2c18ld41802u1c4k518klb18i1a0mx1015xhn11nv90zg7i'

const LOG_INVERSE = new Float64Array(128)
const LOG_VALUE = new Float64Array(128)
const LOG2_INVERSE = new Float64Array(64)
const LOG2_VALUE = new Float64Array(64)

/** Makes the entry of one interval; the middle is (start + (i + 1/2) / intervals) of the mantissa, wrapping at 1. */
function makeEntry(i: number, intervals: number, binary: boolean): number {
  // The intervals are equally wide in representation: those below 1 are half as wide as those above.
  const place = 0.375 + (i + 0.5) / intervals
  const middle = place < 1 ? (1 + place) / 2 : place
  const unitBits = binary ? 42 : 43
  const points = binary ? LOG2_POINTS : LOG_POINTS
  let exact = ln(fromDouble(middle))
  if (binary) exact = (exact * ONE) / ln2()
  const steps = Math.round(toDouble(exact) * 2 ** unitBits) + parseInt(points.slice(5 * i, 5 * i + 5), 36) - 2000000
  const value = steps * 2 ** -unitBits
  let inverse = fromDouble(-value)
  if (binary) inverse = (inverse * ln2()) / ONE
  const result = toDouble(exp(inverse))
  if (binary) {
    LOG2_VALUE[i] = value
    LOG2_INVERSE[i] = result
  } else {
    LOG_VALUE[i] = value
    LOG_INVERSE[i] = result
  }
  return result
}

/**
 * `math.log` of one float. -inf for a zero, NaN for negative numbers; CPython raises ValueError "math domain error" for
 * both. `math.log(x, base)` is the quotient of two logarithms.
 */
export function log(x: number): number {
  if (x >= 0.9375 && x < 1.064697265625) return logNearOne(x)
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x < 0 ? NaN : x
  let shift = 0
  if (x < 2.2250738585072014e-308) {
    x *= 4503599627370496
    shift = -52
  }
  const offset = highWord(x) - 0x3fe60000
  const k = offset >> 20
  const i = (offset >> 13) & 127
  const inverse = LOG_INVERSE[i] || makeEntry(i, 128, false)
  const z = scaleDown(x, k)
  const p = z * inverse
  const r = p - 1 + productError(z, inverse, p)
  const exponent = k + shift
  const base = exponent * LN2_HI + LOG_VALUE[i]!
  const high = base + r
  const low = base - high + r + exponent * LN2_LO
  const r2 = r * r
  const poly = 0.33333333331825593 + r * -0.2499999999622955 + r2 * (0.20000304511814496 + r * -0.16667054827627667)
  return low + r2 * -0.5000000000000001 + r * r2 * poly + high
}

/** x * 2**-k, exact for normal x with a result near 1. */
function scaleDown(x: number, k: number): number {
  return k > 1022 ? x * 0.25 * powerOfTwo(2 - k) : x * powerOfTwo(-k)
}

/** The logarithm from 1 - 2**-4 to 1 + 1.035 * 2**-4, where a plain sum would cancel. */
function logNearOne(x: number): number {
  const r = x - 1
  const r2 = r * r
  const r3 = r * r2
  const b1 = fmaNear(r, B2, B1) + r2 * B3
  const b4 = B4 + r * B5 + r2 * B6
  const b7 = B7 + r * B8 + r2 * B9 + r3 * B10
  const poly = fmaNear(r3, b4 + r3 * b7, b1)
  const w = r * 134217728
  const rhi = r + w - w
  const rlo = r - rhi
  const half = rhi * rhi * -0.5
  const high = r + half
  const low = r - high + half + -0.5 * rlo * (rhi + r)
  return fmaNear(r3, poly, low) + high
}
const [B1, B2, B3, B4, B5] = [0.3333333333333352, -0.24999999999998432, 0.19999999999320328, -0.16666666669929706, 0.14285715076560868]
const [B6, B7, B8, B9, B10] = [-0.12499997863982555, 0.11110712032936046, -0.10000486757818193, 0.09181994006195467, -0.08328363062289341]

const INV_LN2_HI = 1.4426950407214463
const INV_LN2_LO = 1.6751713164886512e-10

/** `math.log2` of one float; zeros and negative numbers as in `log`. */
export function log2(x: number): number {
  if (x >= 0.9576029777526855 && x < 1.0442743301391602) return log2NearOne(x)
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x < 0 ? NaN : x
  let shift = 0
  if (x < 2.2250738585072014e-308) {
    x *= 4503599627370496
    shift = -52
  }
  const offset = highWord(x) - 0x3fe60000
  const k = offset >> 20
  const i = (offset >> 14) & 63
  const inverse = LOG2_INVERSE[i] || makeEntry(i, 64, true)
  const z = scaleDown(x, k)
  const p = z * inverse
  const r = p - 1 + productError(z, inverse, p)
  const t1 = r * INV_LN2_HI
  const t2 = productError(r, INV_LN2_HI, t1) + r * INV_LN2_LO
  const base = k + shift + LOG2_VALUE[i]!
  const high = base + t1
  const low = base - high + t1 + t2
  const r2 = r * r
  const poly =
    -0.7213475204444882 +
    r * 0.4808983469629985 +
    r2 * (-0.36067375954075914 + r * 0.2885390073180969) +
    r2 * r2 * (-0.2404693555628422 + r * 0.2061202382173603)
  return low + r2 * poly + high
}

/** The binary logarithm of numbers within 4.5 % of 1. */
function log2NearOne(x: number): number {
  const r = x - 1
  const high = r * INV_LN2_HI
  const r2 = r * r
  const r4 = r2 * r2
  const p0 = fmaNear(r, 0.48089834696298744, -0.7213475204444817)
  const y = fmaNear(r2, p0, high)
  const low = fmaNear(r2, p0, high - y) + (productError(r, INV_LN2_HI, high) + r * INV_LN2_LO)
  const c2 = -0.360673760222145 + r * 0.2885390081805197 + r2 * (-0.24044917405728863 + r * 0.2060992861022954)
  const c6 = -0.18033596705327856 + r * 0.1603032746063156 + r2 * (-0.14483316576701266 + r * 0.13046826811283835)
  return y + (low + r4 * (c2 + r4 * c6))
}

/** `math.log10` of one float; zeros and negative numbers as in `log`. */
export function log10(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x < 0 ? NaN : x
  let k = 0
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984
    k = -54
  }
  const e = (highWord(x) >> 20) - 1023
  const below = k + e < 0 ? 1 : 0
  const y = k + e + below
  const mantissa = scaleDown(x, e) * (below ? 0.5 : 1)
  return y * 3.694239077158931e-13 + 0.4342944819032518 * log(mantissa) + y * 0.30102999566361177
}

/** `math.log1p`: -inf at -1 and NaN below, for which CPython raises ValueError "math domain error". */
export function log1p(x: number): number {
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x < -1 ? NaN : x
  const size = Math.abs(x)
  if (size < 1.862645149230957e-9) return size < 5.551115123125783e-17 ? x : x - x * x * 0.5
  let k = 0
  let c = 0
  let f = x
  let fraction = 1
  if (x >= 0.4142136573791504 || x <= -0.2928934097290039) {
    let u = x
    if (x < 9007199254740992) {
      u = 1 + x
      k = (highWord(u) >> 20) - 1023
      c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u
    } else {
      k = (highWord(u) >> 20) - 1023
    }
    fraction = highWord(u) & 0xfffff
    f = scaleDown(u, k)
    if (fraction >= 0x6a09e) {
      k += 1
      f *= 0.5
      fraction = (0x100000 - fraction) >> 2
    }
    f -= 1
  }
  const half = 0.5 * f * f
  if (fraction === 0) {
    if (f === 0) return k === 0 ? 0 : k * P_LN2_HI + (c + k * P_LN2_LO)
    const R = half * (1 - 0.6666666666666666 * f)
    return k === 0 ? f - R : k * P_LN2_HI - (R - (k * P_LN2_LO + c) - f)
  }
  const s = f / (2 + f)
  const z = s * s
  const z2 = z * z
  const z4 = z2 * z2
  const R1 = fmaNear(z, 0.6666666666666735, z2 * (0.3999999999940942 + z * 0.2857142874366239))
  const R = R1 + z4 * (0.22222198432149784 + z * 0.1818357216161805) + z4 * z2 * (0.15313837699209373 + z * 0.14798198605116586)
  if (k === 0) return f - (half - s * (half + R))
  return k * P_LN2_HI - (half - (s * (half + R) + (k * P_LN2_LO + c)) - f)
}
const P_LN2_HI = 0.6931471803691238
const P_LN2_LO = 1.9082149292705877e-10
