// Arc sine, arc cosine, arc tangent.
//
// They follow the table method of the IBM accurate library in the recorded C library: near the argument lies a point
// whose arc function is known to 70 bits or more, and a polynomial in the distance gives the rest; error below 0.56 ulp.
// The polynomials are the Taylor series at the points, economized by Chebyshev polynomials as the originals are. Every
// row is made when it is first needed.

import { fmaNear, productError, sumOfFused } from './double-double.ts'
import { atan as atanFixed, divide, fromDouble, multiply, ONE, remainderOf, sinCos, sqrt, toDouble } from './fixed-point.ts'
import { copysign, highWord, signBit } from './float-bits.ts'

const PI = 3.141592653589793
const PI_LOW = 1.2246467991473532e-16
const HALF_PI = 1.5707963267948966
const HALF_PI_LOW = 6.123233995736766e-17

/** Reduces a polynomial on [-h, h] to `degree` by taking off multiples of Chebyshev polynomials, highest first. */
function economize(c: number[], degree: number, h: number): void {
  for (let k = c.length - 1; k > degree; k--) {
    let step = c[k]!
    for (let j = k - 2; j >= 0; j -= 2) {
      step *= ((j + 2) * (j + 1) * h * h) / (j * j - k * k)
      c[j]! -= step
    }
  }
  c.length = degree + 1
}

// Rows for asin are [low, high, c1, c2, ..., cn]: asin(x0) = high + low, where high has no bit below 2**-51, and
// x0 = (i + 1/2) / 256 for i from 32 to 247.
const ASIN_ROWS: (Float64Array | undefined)[] = []

function makeAsinRow(i: number): Float64Array {
  const x = (i + 0.5) / 256
  const exactX = fromDouble(x)
  const w = sqrt(ONE - multiply(exactX, exactX))
  const exact = atanFixed(divide(exactX, w))
  const high = Math.round(toDouble(exact) * 2 ** 51) * 2 ** -51
  const degree = i < 128 ? 6 : i < 192 ? 7 : i < 236 ? 8 : i < 244 ? 9 : 10
  // The derivative g = (1 - x**2)**(-1/2) obeys (1 - x**2) g' = x g, which gives its coefficients one after the other.
  const exactSlope = divide(ONE, w)
  const slope = toDouble(exactSlope)
  // The two lowest coefficients hold only what the rounded value and slope leave.
  const c = [remainderOf(exact, high), remainderOf(exactSlope, slope)]
  let [before, g] = [0, slope]
  for (let k = 0; k < degree + 10; k++) {
    const next = ((2 * k + 1) * x * g + k * before) / ((k + 1) * (1 - x * x))
    before = g
    g = next
    c.push(g / (k + 2))
  }
  economize(c, degree, 2 ** -9)
  return (ASIN_ROWS[i] = Float64Array.from([c[0]!, high, slope + c[1]!, ...c.slice(2)]))
}

/** asin(size) minus the high part of its row, for 0.125 <= size < 0.96875. */
function asinRest(size: number, row: Float64Array): number {
  const z = size - (Math.trunc(size * 256) + 0.5) / 256
  let k = row.length - 1
  let poly = row[k]!
  while (k > 3) poly = poly * z + row[--k]!
  return fmaNear(z, row[2]!, z * z * poly + row[0]!)
}

/** (asin(x) - x) / x**3 for |x| < 0.125, as a polynomial in z = x**2. */
function asinSeries(z: number): number {
  const high = ((0.018138290340456505 * z + 0.022355121102652562) * z + 0.03038212685821193) * z + 0.044642856142105974
  return (high * z + 0.07500000000261227) * z + 0.1666666666666641
}

/** `math.asin`; NaN outside [-1, 1], where CPython raises ValueError "math domain error". */
export function asin(x: number): number {
  const size = Math.abs(x)
  if (size < 0.125) {
    if (size < 1.4901161193847656e-8) return x
    const xx = x * x
    return fmaNear(x * xx, asinSeries(xx), x)
  }
  let value: number
  if (size < 0.96875) {
    const i = Math.trunc(size * 256)
    const row = ASIN_ROWS[i] ?? makeAsinRow(i)
    value = row[1]! + asinRest(size, row)
  } else if (size < 1) {
    // asin(x) = pi/2 - 2 asin(sqrt((1 - x)/2)), with the root in two parts.
    const z = 0.5 * (1 - size)
    const c = Math.sqrt(z)
    const y = c + 16777216 - 16777216
    const cc = (z - y * y) / (c + y)
    const poly = asinSeries(z) * z
    value = HALF_PI - 2 * y + (HALF_PI_LOW - 2 * cc - 2 * (y + cc) * poly)
  } else {
    return size === 1 ? copysign(HALF_PI, x) : NaN
  }
  return x < 0 ? -value : value
}

/** `math.acos`; NaN outside [-1, 1] as in `asin`. */
export function acos(x: number): number {
  const size = Math.abs(x)
  if (size < 0.125) {
    if (size < 4.163336342344337e-17) return HALF_PI
    const xx = x * x
    const r = HALF_PI - x
    return sumOfFused(r, -asinSeries(xx), x * xx, HALF_PI - r - x + HALF_PI_LOW)
  }
  if (size < 0.96875) {
    const i = Math.trunc(size * 256)
    const row = ASIN_ROWS[i] ?? makeAsinRow(i)
    const rest = asinRest(size, row)
    return x > 0 ? HALF_PI - row[1]! + (HALF_PI_LOW - rest) : HALF_PI + row[1]! + (HALF_PI_LOW + rest)
  }
  if (size < 1) {
    const z = 0.5 * (1 - size)
    const c = Math.sqrt(z)
    const y = c * 134217729 - c * 134217728
    const cc = (z - y * y) / (c + y)
    const rest = asinSeries(z) * z * (y + cc)
    return x > 0 ? 2 * (cc + rest + y) : 2 * (HALF_PI - y + (HALF_PI_LOW - cc - rest))
  }
  return x === 1 ? 0 : x === -1 ? PI : NaN
}

// The points of atan lie close to i/256 for i = 16 to 256 (by a quarter step inside at the two ends) such that the arc
// tangent there is very close to a double; here are the distances of these arc tangents from those of the regular
// points, in units of 2**-51, seven base-36 digits each with an offset of 2200000000.
const ATAN_POINTS =
  '1ej138f0vcv40304162zb0varj8w0w0nxu0002zwjy0koeozn1ymbg9x1yzytjp063j1uj0ly7hrw15mh2yy1ir924e15p59fm0bmx82h1npk07c0ov2uo10c2mc981ecf3bm' +
  '0mnxwrf0x2bfy000y204u001ei041oqvhp01kex8271lhj1nm00cuhtj1r6oyq50wsq1uh1zzgs3f0hjmw0m1z0ce3y1qgkjru1qc1yuf1l0os3x0zmrpez1ow2o1g01s0k1g' +
  '0y831cg0tlige509pkysg1veiph4046rblv08wvb111z3r3sz13jnfau1er6q6b0cggy511orw2mo08ikbgi09ym40t0t2oy0i1upum3s1gjgyji1v1jr230xi7nyn0d5i2m5' +
  '0ba1it70kdaw7t1dr5re80nplir30me47mk1sutjmk1qp4muu1bmqydi1s95w7k16ovhid12thmse0gyhcl30zz80rh1nl70e30g0mect0i8n8jb07k4egl0hfmv6a0g626me' +
  '04fzvzw0l9j8t304f0oys1v5rr3i0f1bkt21ouozu31tqrq901ulicee0mleaux1kv8xjq1mfhisp1j5xrhg1mvxanv0uuiftn1jkd7hw1a47u0r0u8m2bp163vpmf15abzs4' +
  '0e7kxrz17ddkeo1bpme6y09vs95j1goi9z30btyu4q1u5elsg0qsqkcz0n3cpfm0ih4isa0kkqfyp0uqacft0ja6n3d0umkw0q1bmewpa1rjvawz1en67v106xgctm0vf7wb5' +
  '1n3trxm0wznrp10formud1t92c5z0sqcs9x09ukbue1l472cd0mg3z1519to7kx0su9zu80shu8ml0w1tdut0woadwm1hwbz9i13113ic1bgtmj60bbxo2k15tif851cgdebt' +
  '0osfht51pn1o830xg6tn10q7vlbi0a83fr81chtobp1nu2f280hg9r4r1l476211ar3ml30ofnqd00xa84tf0m4grol103abe30oej9f90i9hsol1ikm408192asom1e9448r' +
  '0g6c4b81etu2rn1nheg0m0hc01v11bs2fid0vfsfbh0c05c1s14i85qi1g34mnd1eh1qsc16q9frz186dgqw1b0awe11mpsbg50dfoe2v0zdvp331b82jwj1nr3z1i1cvidrs' +
  '0qiiawq0jtr1t60gm6xt40r1hbje1ij3yhs0tpzq6g1kfd2if18q3mqn1hsfzn20ly2e5j168cyf40px10eo10i4jkh1aky7u80yf95b81kltrb71bhyh3t12ar1i10dvregw' +
  '0z9dgma1fr15s80xbapua1hl7cms0xo84o50ka3jhk1ejbbwk19gp389158tvz81bjkozr0ko4oum0kg9d4q1eixysl12n6i6q18rde7m0iot5iq1gf86m40k7tpvg0tn07yb' +
  '183o9sq1914x9d12vhkco0rgx95g0qa7ygq1ite8ps0pt5sdy0zk1n880g7k5vb0uymbm00mfnf4l0v0bw3f0rkr6o80nm3leq11sz9c50jfscal132p8yn15t3c3z0tn9gth' +
  '12f6eef16fafvj13mrrzh0udt9wa0y0teqi1hqd4ns0hwg1x50l1d0e512tx70w0tfbqq61fah79a0kkauxd1e7yplw'

// Rows for atan are [x, atan(x), c1, ..., c5].
const ATAN_ROWS: (Float64Array | undefined)[] = []

function makeAtanRow(i: number): Float64Array {
  const inset = i === 0 ? 2 ** -10 : i === 240 ? -(2 ** -10) : 0
  const regular = toDouble(atanFixed(fromDouble((i + 16) / 256 + inset)))
  const value = (Math.round(regular * 2 ** 51) + parseInt(ATAN_POINTS.slice(7 * i, 7 * i + 7), 36) - 2200000000) * 2 ** -51
  const [sin, cos] = sinCos(fromDouble(value))
  const x = toDouble(divide(sin, cos))
  const exactX = fromDouble(x)
  // The derivative g = 1 / (1 + x**2), whose coefficients follow from g * (1 + x**2) = 1.
  const w = 1 + x * x
  const slope = toDouble(divide(ONE, ONE + multiply(exactX, exactX)))
  const c = [0, 0]
  let [before, g] = [0, slope]
  for (let k = 2; k < 12; k++) {
    const next = -(2 * x * g + before) / w
    before = g
    g = next
    c.push(g / k)
  }
  // The original polynomials have the least relative error, not absolute, on an interval wider by 1e-5: that adds a
  // multiple of the Chebyshev polynomial of degree 5.
  const h = (inset === 0 ? 2 ** -9 : 2 ** -10) + 1e-5
  const tilt = (c[6]! * h ** 7) / (32 * x) - (c[7]! * h ** 7) / 64
  economize(c, 5, h)
  c[3]! += (20 * tilt) / h ** 3
  c[5]! -= (16 * tilt) / h ** 5
  return (ATAN_ROWS[i] = Float64Array.from([x, value, slope, ...c.slice(2)]))
}

/** The row for 1/16 <= u <= 1; u * 256 is rounded to even. */
function atanRow(u: number): Float64Array {
  const i = u * 256 + 6755399441055744 - 6755399441055744 - 16
  return ATAN_ROWS[i] ?? makeAtanRow(i)
}

/** (atan(row's x + z) - atan(row's x)) / z, less its term c1. */
function atanSlope(row: Float64Array, z: number): number {
  return z * (row[3]! + z * (row[4]! + z * (row[5]! + z * row[6]!)))
}

/** (atan(x) - x) / x**3 for |x| < 1/16, as a polynomial in v = x**2. */
function atanSeries(v: number): number {
  const high = 0.11111109821886427 + v * (-0.09090424391727987 + v * 0.07601836584380736)
  return -0.3333333333333333 + v * (0.19999999999998855 + v * (-0.14285714283953163 + v * high))
}

/** `math.atan`. Rejects nothing. */
export function atan(x: number): number {
  const u = Math.abs(x)
  if (u < 0.0625) {
    if (u < 1.2904777690891933e-8) return x
    const v = x * x
    return fmaNear(x * v, atanSeries(v), x)
  }
  let value: number
  if (u < 1) {
    const row = atanRow(u)
    const z = u - row[0]!
    value = fmaNear(z, row[2]! + atanSlope(row, z), row[1]!)
  } else if (u < 5805361265115136) {
    const w = 1 / u
    const p = w * u
    const ww = (1 - p - productError(w, u, p)) * w
    if (u < 16) {
      const row = atanRow(w)
      const z = w - row[0]! + ww
      value = sumOfFused(HALF_PI - row[1]!, -z, row[2]! + atanSlope(row, z), HALF_PI_LOW)
    } else {
      const v = w * w
      const t = HALF_PI - w
      value = t + (HALF_PI_LOW + (HALF_PI - t - w) - ww - w * v * atanSeries(v))
    }
  } else {
    value = u === u ? HALF_PI : NaN
  }
  return x < 0 ? -value : value
}

/** atan2 where an argument is zero or not finite. */
function atan2Special(y: number, x: number): number {
  if (x !== x || y !== y) return NaN
  let value: number
  if (y - y !== 0) value = x - x === 0 ? HALF_PI : x > 0 ? 0.7853981633974483 : 2.356194490192345
  else if (x === 0 && y !== 0) value = HALF_PI
  else value = signBit(x) ? PI : 0
  return copysign(value, y)
}

/** `math.atan2(y, x)`. Rejects nothing. */
export function atan2(y: number, x: number): number {
  if (y - y !== 0 || x - x !== 0 || y === 0 || x === 0) return atan2Special(y, x)
  let ax = Math.abs(x)
  let ay = Math.abs(y)
  const gap = (highWord(ay) >> 20) - (highWord(ax) >> 20)
  if (gap >= 57) return copysign(HALF_PI, y)
  if (gap <= -57) return copysign(x > 0 ? ay / ax : PI, y)
  if (ax < 3.054936363499605e-151 || ay < 3.054936363499605e-151) {
    ax *= 3.273390607896142e150
    ay *= 3.273390607896142e150
  }
  if (ax > 3.273390607896142e150 || ay > 3.273390607896142e150) {
    ax *= 3.054936363499605e-151
    ay *= 3.054936363499605e-151
  }
  const steep = ay >= ax
  const divisor = steep ? ay : ax
  const dividend = steep ? ax : ay
  const u = dividend / divisor
  const product = divisor * u
  const du = (dividend - product - productError(divisor, u, product)) / divisor
  const flat = x > 0 && !steep
  const rising = x < 0 && steep
  // Otherwise the angle is a multiple of pi/2, less (or, when rising, plus) the arc tangent of u + du.
  const base = steep ? HALF_PI : PI
  const baseLow = steep ? HALF_PI_LOW : PI_LOW
  let value: number
  if (u < 0.0625) {
    const v = u * u
    const series = atanSeries(v)
    if (flat) {
      value = sumOfFused(u, u * v, series, du)
    } else {
      const zz = u * v * series
      const t = rising ? base + u : base - u
      value = t + (rising ? baseLow + (base - t + u) + du + zz : baseLow + (base - t - u) - du - zz)
    }
  } else {
    const row = atanRow(u)
    const t = u - row[0]!
    const z = t + du
    if (flat) {
      const dz = Math.abs(t) > Math.abs(du) ? t - z + du : du - z + t
      value = sumOfFused(row[1]!, z, row[2]!, dz * row[2]! + z * atanSlope(row, z))
    } else {
      const slope = row[2]! + atanSlope(row, z)
      value = rising ? sumOfFused(base + row[1]!, z, slope, baseLow) : sumOfFused(base - row[1]!, -z, slope, baseLow)
    }
  }
  return y < 0 ? -value : value
}
