// Sine, cosine, tangent of doubles.
//
// sin and cos follow the table method of the IBM accurate library in the recorded C library: the angle is reduced to
// a + da with |a| <= pi/4, split into k/128 plus a remainder, and combined with table values of 128ths by the addition
// formulas; error below 0.55 ulp. tan divides the same way with a table of special points; error below 0.62 ulp.
// Angles too large for a reduction in doubles are reduced in integers, exactly.

import { fmaNear, productError, sumOfFused } from './double-double.ts'
import { divide, fromDouble, ONE, piScaled, remainderOf, sinCos, toDouble } from './fixed-point.ts'
import { frexp } from './float-bits.ts'

const ROUNDER = 6755399441055744
const TABLE_ROUNDER = 52776558133248
const HALF_PI = 1.5707963267948966
const HALF_PI_LOW = 6.123233995736766e-17
const TWO_OVER_PI = 0.6366197723675814
// pi/2 in parts with so few bits that their products with a quotient below 2**27 are exact, the last in two variants.
const PART1 = 1.5707963407039642
const PART2 = -1.3909067564377153e-8
const PART3 = -4.97899623147991e-17
const PART4 = -1.9034889620193266e-25
const PART3_LAST = -4.9789962505147994e-17

// sin(k/128) = SIN[k] + SIN_LOW[k], likewise the cosine; an entry whose cosine is zero has not been made yet.
const SIN = new Float64Array(112)
const SIN_LOW = new Float64Array(112)
const COS = new Float64Array(112)
const COS_LOW = new Float64Array(112)

function makeEntry(k: number): number {
  const [sin, cos] = sinCos((ONE * BigInt(k)) >> 7n)
  SIN[k] = toDouble(sin)
  SIN_LOW[k] = remainderOf(sin, SIN[k]!)
  COS_LOW[k] = remainderOf(cos, toDouble(cos))
  return (COS[k] = toDouble(cos))
}

/** sin(x + dx) for |x| <= 0.86 or so. */
function sinPart(x: number, dx: number): number {
  const size = Math.abs(x)
  if (size < 0.126) {
    const xx = x * x
    const poly =
      (((-2.5022014848318398e-8 * xx + 2.755729806860771e-6) * xx + -0.00019841269834414642) * xx + 0.008333333333332329) * xx +
      -0.16666666666666666
    return sumOfFused(x, dx === 0 ? poly * x : fmaNear(poly, x, -0.5 * dx), xx, dx)
  }
  const u = size + TABLE_ROUNDER - TABLE_ROUNDER
  const k = u * 128
  const t = size - u
  const d = x <= 0 ? -dx : dx
  const cos = COS[k] || makeEntry(k)
  const sin = SIN[k]!
  const tt = t * t
  const s = t + (d + t * tt * (-0.16666666666666488 + tt * 0.008333332142857223))
  const c = t * d + tt * (0.5 + tt * (-0.04166666666666644 + tt * 0.001388888740079376))
  const rest = SIN_LOW[k]! + s * COS_LOW[k]! - sin * c
  const value = sumOfFused(sin, cos, s, rest)
  return x < 0 ? -value : value
}

/** cos(x + dx) for |x| <= 0.86 or so. */
function cosPart(x: number, dx: number): number {
  const size = Math.abs(x)
  const u = size + TABLE_ROUNDER - TABLE_ROUNDER
  const k = u * 128
  const t = size - u + (x < 0 ? -dx : dx)
  const cos = COS[k] || makeEntry(k)
  const sin = SIN[k]!
  const tt = t * t
  const s = t + t * tt * (-0.16666666666666488 + tt * 0.008333332142857223)
  const c = tt * (0.5 + tt * (-0.04166666666666644 + tt * 0.001388888740079376))
  const rest = COS_LOW[k]! - s * SIN_LOW[k]! - cos * c
  return sumOfFused(cos, -sin, s, rest)
}

// The result of the latest reduction: the angle as reducedHigh + reducedLow.
let reducedHigh = 0
let reducedLow = 0

/** Reduces 2.4 < |x| < 1e8 by multiples of pi/2 into the two variables above and returns the quadrant. */
function reduce(x: number): number {
  const n = x * TWO_OVER_PI + ROUNDER - ROUNDER
  const y = x - n * PART1 - n * PART2
  const p3 = n * PART3
  const t = y - p3
  const p4 = n * PART4
  const high = t - p4
  reducedLow = y - t - p3 + (t - high - p4)
  reducedHigh = high
  return n & 3
}

let pi = 0n
const PI_BITS = 1280

/** The same for any finite |x| > 1, exactly, by taking the remainder of integers. */
function reduceHuge(x: number): number {
  pi ||= piScaled(PI_BITS)
  const [m, e] = frexp(Math.abs(x))
  // x = digits * 2**(e-53). With 2**PI_BITS / (pi/2) in place of a division by pi/2, the quotient's integer part gives
  // the quadrant and its fraction the angle in units of pi/2.
  const digits = BigInt(m * 9007199254740992)
  const inverse = inverseHalfPi()
  const shift = BigInt(PI_BITS + 53 - e)
  let quotient = digits * inverse
  let n = (quotient + (1n << (shift - 1n))) >> shift
  quotient -= n << shift
  const keep = shift - 260n
  const fraction = keep > 0n ? quotient >> keep : quotient << -keep
  // fraction has 260 bits after the point, pi/2 is taken with 200: the product keeps well over 150 significant bits.
  const angle = (fraction * (pi >> BigInt(PI_BITS - 199))) >> 200n
  const high = Number(angle) * 2 ** -260
  const low = Number(angle - BigInt(high * 2 ** 260)) * 2 ** -260
  const negative = x < 0
  reducedHigh = negative ? -high : high
  reducedLow = negative ? -low : low
  if (negative) n = -n
  return Number(n & 3n)
}

let inverseHalfPiValue = 0n
/** 2**PI_BITS * 2 / pi. */
function inverseHalfPi(): bigint {
  return (inverseHalfPiValue ||= (1n << BigInt(2 * PI_BITS + 1)) / pi)
}

/** The sine of the reduced angle shifted by `quadrant` quarter turns. */
function quadrantSin(quadrant: number): number {
  const value = quadrant & 1 ? cosPart(reducedHigh, reducedLow) : sinPart(reducedHigh, reducedLow)
  return quadrant & 2 ? -value : value
}

/** `math.sin`; NaN for infinities, where CPython raises ValueError "math domain error". */
export function sin(x: number): number {
  const size = Math.abs(x)
  if (size < 0.85546875) return size < 1.4901161193847656e-8 ? x : sinPart(x, 0)
  if (size < 2.4262638092041016) {
    const value = cosPart(HALF_PI - size, HALF_PI_LOW)
    return x < 0 ? -value : value
  }
  if (size < 105414336) return quadrantSin(reduce(x))
  if (size < Infinity) return quadrantSin(reduceHuge(x))
  return NaN
}

/** `math.cos`; infinities as in `sin`. */
export function cos(x: number): number {
  const size = Math.abs(x)
  if (size < 0.85546875) return size < 7.450580596923828e-9 ? 1 : cosPart(x, 0)
  if (size < 2.4262638092041016) {
    const y = HALF_PI - size
    const a = y + HALF_PI_LOW
    return sinPart(a, y - a + HALF_PI_LOW)
  }
  if (size < 105414336) return quadrantSin(reduce(x) + 1)
  if (size < Infinity) return quadrantSin(reduceHuge(x) + 1)
  return NaN
}

// The special points of tan lie close to i/256, where tan is very close to a double; here are their distances from it in
// units of 2**-56, six base-36 digits each with an offset of 800000000.
const TAN_POINTS =
  'ln58iokr0y6oni40uoccxsgi5glgv386dbf3dhlt6f7erm0x38wjcn5bt5ez5lqcljo4k7vncvs4uzn14jet2982lld09qpwke3l0q3drqy8kb20vukryn9e2w5mvkgiy4de' +
  'c94c3g2zdtr2es0owq5n3nw8o16gpw361aoq6mjk8w8wlohubvon2slrt7z23t7hyoeegwh46blj1oma3oleid7fc01myvvcai7rc6j6ly0smsosxo6wwejggje05yol2vo6' +
  'oql9f0btus8qkb9rvwe8niaujxwvygh5fwawizgpjgg996tw3onymcgsldj4c3w47g3chfn8c4d24gbaqu94jgunosdage848x4pt82yugsgknpt1ol8ccjw91pbgcdagfxc' +
  '8gngp87r7qa84a8un8mpo09c4604nsmxrqyooazqwsldxkiwgnohuw1w4xoo4hc0xw728nzsfruqi4ggy2u8j3o9505po1ho8my77o31jezcgishx8ipez80hsx7s8m4lz4s' +
  'fezcrw8afy1s7y3ts422xmaoitfjg0owiofk2roh28g0c0fodaz1acc2udnsnsjr6o7p8m4ca9bo8sb5v8nk6wq72wbi9xuso5cu147toswsolonjcf3d1tsciplok5q6zhs' +
  '6mq5vga5l0tk93q96obqg09sarc7uge6pa7s7eqrywkxam2ob99a88b2lmc8jv1t7kh8j668nx5tpkfenw40imscrc6niytc7uxftk40u3go5oae1kftsxf4o8d3zs60qrps' +
  'mi6214ljdy4g1dmqhc9z0qdk9yn8m0cou5u0bzjs0gml2shc605gcoclgn68ndx6cgm0ra48ooci4onhkbagdp3c8gkcdwagjw2obsp4jthknw9es8ge1erscbchu8e9ewyg' +
  'lpbm546d2l48kbjkuo4j2c1c37pqcodclts0jqz9b4adxb9sfceb74a61bq8lq9v001hspaw5xl5jc53iloo51askwdwir2w4jba94nfmdcob9uxf4i08ma8idajbkn8tj00' +
  'hpoh684anlvsiavcwog1ze0oi01hagmxqlogcqcxh47qhc8g9gz3qwmkiznc'

const TAN_POINT = new Float64Array(186)
const TAN = new Float64Array(186)
const COT = new Float64Array(186)

function makeTanEntry(i: number): number {
  const point = (i + 16) / 256 + (parseInt(TAN_POINTS.slice(6 * i, 6 * i + 6), 36) - 800000000) * 2 ** -56
  const [sin, cos] = sinCos(fromDouble(point))
  TAN[i] = toDouble(divide(sin, cos))
  COT[i] = toDouble(divide(cos, sin))
  return (TAN_POINT[i] = point)
}

/** (tan(x) - x) / x**3 for small x, as a polynomial in x**2. */
function tanSeries(xx: number): number {
  return (
    0.3333333333333333 +
    xx * (0.1333333333332673 + xx * (0.05396825411095433 + xx * (0.021869380598167253 + xx * 0.008896546349534924)))
  )
}

/** tan(a + da), or -cot(a + da) when `cotangent`, for |a| <= pi/4. */
function tanReduced(a: number, da: number, cotangent: boolean): number {
  const size = Math.abs(a)
  if (size <= 0.060799986124038696) {
    const aa = a * a
    if (!cotangent) return sumOfFused(a, a * aa, tanSeries(aa), da)
    const t = fmaNear(a * aa, tanSeries(aa), da)
    const b = a + t
    const db = size > Math.abs(t) ? a - b + t : t - b + a
    const c = 1 / b
    const u = c * b
    return -(c + (1 - u - productError(c, b, u) - db * c) / b)
  }
  const d = a < 0 ? -da : da
  const i = Math.trunc(256 * size - 15.5)
  const z = size - (TAN_POINT[i] || makeTanEntry(i)) + d
  const zz = z * z
  const p = z + z * zz * (0.3333333333332254 + zz * 0.13333354920669913)
  const tan = TAN[i]!
  const cot = COT[i]!
  const value = cotangent ? ((tan + cot) * p) / (tan + p) - cot : tan + ((tan + cot) * p) / (cot - p)
  return a < 0 ? -value : value
}

/** `math.tan`; infinities as in `sin`. */
export function tan(x: number): number {
  const size = Math.abs(x)
  if (size <= 0.7869997024536133) {
    if (size <= 1.2589993048095494e-8) return x
    if (size > 0.060799986124038696) return tanReduced(x, 0, false)
    const xx = x * x
    return fmaNear(x * xx, tanSeries(xx), x)
  }
  if (size <= 25) {
    const n = x * TWO_OVER_PI + ROUNDER - ROUNDER
    const y = x - n * PART1 - n * PART2
    const p3 = n * PART3_LAST
    const a = y - p3
    return tanReduced(a, y - a - p3, (n & 1) === 1)
  }
  if (!(size < Infinity)) return NaN
  const n = size <= 1e8 ? reduce(x) : reduceHuge(x)
  const a = reducedHigh + reducedLow
  return tanReduced(a, reducedHigh - a + reducedLow, (n & 1) === 1)
}
