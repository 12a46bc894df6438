/**
 * Arithmetic of coefficients in limbs, most significant first: up to four of them while an operation is in progress, two in its result.
 * All intermediate values are exact doubles, and so are quotients rounded down: below 2 ** 53 the double nearest to a quotient is an integer only where the quotient is.
 *
 * Each function answers null where it is not that simple: zeros (which have rules of their own), exponents at the limits of the context, results with more digits.
 */
import { INEXACT, type PyContext, ROUNDED, type Rounding, signal } from './context.ts'
import { LIMB, LIMB_DIGITS, PyDecimal, SMALL_POWERS, type Sign, limbDigits, ofLimbs } from './number.ts'
import { noteLost, up, wasLost } from './rounding.ts'

const HALF = 1e7
/** Digits of two limbs. */
const MOST = 2 * LIMB_DIGITS

function power(n: number): number {
  return SMALL_POWERS[n] as number
}

/** The limbs without their last `drop` digits, rounded, which are two limbs; `drop` is at least 1. */
export function cut(sign: Sign, top: number, third: number, second: number, first: number, drop: number, exp: number, rounding: Rounding): PyDecimal {
  let h = third
  let m = second
  let l = first
  let g = top
  let k = drop
  let more = false
  while (k > LIMB_DIGITS) {
    if (l !== 0) more = true
    l = m
    m = h
    h = g
    g = 0
    k -= LIMB_DIGITS
  }
  const unit = power(k)
  const above = power(LIMB_DIGITS - k)
  const l1 = Math.floor(l / unit)
  const r = l - l1 * unit
  const m1 = Math.floor(m / unit)
  let low = l1 + (m - m1 * unit) * above
  let high = m1 + (h - Math.floor(h / unit) * unit) * above
  const lost = more || r !== 0
  noteLost(lost)
  if (lost) {
    const half = 2 * r - unit
    if (up(half === 0 && more ? 1 : half, low, rounding, sign) && ++low === LIMB) {
      low = 0
      high++
    }
  }
  return ofLimbs(sign, high, low, exp + drop)
}

/** The result with those limbs, as it fits into the context; not 0. */
export function fitted(sign: Sign, g: number, h: number, m: number, l: number, exp: number, c: PyContext): PyDecimal | null {
  const { prec } = c
  if (g === 0 && h === 0 && prec >= MOST && c.clamp === 0 && exp >= c.emin && exp + MOST <= c.emax) return ofLimbs(sign, m, l, exp)
  const digits = g > 0 ? 3 * LIMB_DIGITS + limbDigits(g) : h > 0 ? 2 * LIMB_DIGITS + limbDigits(h) : m > 0 ? LIMB_DIGITS + limbDigits(m) : limbDigits(l)
  const adjusted = exp + digits - 1
  if (adjusted < c.emin || adjusted >= c.emax || (c.clamp === 1 && exp > c.etop)) return null
  if (digits <= prec) return digits <= MOST ? ofLimbs(sign, m, l, exp) : null
  if (prec > MOST) return null
  const result = cut(sign, g, h, m, l, digits - prec, exp, c.rounding)
  signal(wasLost() ? INEXACT | ROUNDED : ROUNDED)
  return inPrecision(result, prec)
}

/** What was rounded to `prec` digits: 9.99 may have become 10.0, which has one more. */
function inPrecision(v: PyDecimal, prec: number): PyDecimal {
  const rest = prec - LIMB_DIGITS
  if (rest < 0 ? v.high === 0 && v.low < power(prec) : v.high < power(rest)) return v
  return rest <= 0 ? ofLimbs(v.sign, 0, power(prec - 1), v.exp + 1) : ofLimbs(v.sign, power(rest - 1), 0, v.exp + 1)
}

/** `v` with a smaller exponent, where two limbs suffice; `by` is the difference. */
export function lengthened(v: PyDecimal, by: number): PyDecimal | null {
  if (by > LIMB_DIGITS) return null
  const { high, low } = v
  const below = power(LIMB_DIGITS - by)
  if (high >= below) return null
  const over = Math.floor(low / below)
  return ofLimbs(v.sign, high * power(by) + over, (low - over * below) * power(by), v.exp - by)
}

/** Sum, where the second counts with that sign. */
export function limbSum(a: PyDecimal, b: PyDecimal, signB: Sign, c: PyContext): PyDecimal | null {
  const swapped = a.exp < b.exp
  const x = swapped ? b : a
  const y = swapped ? a : b
  let gap = x.exp - y.exp
  let x1 = x.high
  let x0 = x.low
  if (gap > LIMB_DIGITS) {
    if (x1 !== 0 || gap > 2 * LIMB_DIGITS) return null
    x1 = x0
    x0 = 0
    gap -= LIMB_DIGITS
  }
  // The one with the larger exponent gets that of the other.
  const unit = power(gap)
  const below = power(LIMB_DIGITS - gap)
  const over = Math.floor(x0 / below)
  const l = (x0 - over * below) * unit
  const h = Math.floor(x1 / below)
  const m = (x1 - h * below) * unit + over
  const signX = swapped ? signB : a.sign
  if (a.sign === signB) {
    const low = l + y.low
    const carry = low >= LIMB ? 1 : 0
    const middle = m + y.high + carry
    return middle >= LIMB ? fitted(signX, 0, h + 1, middle - LIMB, low - carry * LIMB, y.exp, c) : fitted(signX, 0, h, middle, low - carry * LIMB, y.exp, c)
  }
  const order = h > 0 ? 1 : m !== y.high ? m - y.high : l - y.low
  if (order === 0) return null
  const low = order > 0 ? l - y.low : y.low - l
  const borrow = low < 0 ? 1 : 0
  const middle = (order > 0 ? m - y.high : y.high - m) - borrow
  const sign = order > 0 ? signX : swapped ? a.sign : signB
  return middle < 0 ? fitted(sign, 0, h - 1, middle + LIMB, low + borrow * LIMB, y.exp, c) : fitted(sign, 0, h, middle, low + borrow * LIMB, y.exp, c)
}

/** Below, at or above 0: the order of two magnitudes; undefined where the exponents are too far apart. */
export function limbOrder(a: PyDecimal, b: PyDecimal): number | undefined {
  const gap = a.exp - b.exp
  if (gap === 0) return a.high === b.high ? a.low - b.low : a.high - b.high
  if (gap < 0) {
    const order = limbOrder(b, a)
    return order === undefined ? undefined : -order
  }
  if (gap > LIMB_DIGITS) return undefined
  const below = power(LIMB_DIGITS - gap)
  if (a.high >= below) return 1
  const over = Math.floor(a.low / below)
  const high = a.high * power(gap) + over
  return high === b.high ? (a.low - over * below) * power(gap) - b.low : high - b.high
}

/** Product, of halves of limbs: no column of the school's method is above 2 ** 53. */
export function limbProduct(a: PyDecimal, b: PyDecimal, sign: Sign, c: PyContext): PyDecimal | null {
  const exp = a.exp + b.exp
  const x1 = Math.floor(a.low / HALF)
  const x0 = a.low - x1 * HALF
  const y1 = Math.floor(b.low / HALF)
  const y0 = b.low - y1 * HALF
  const middle = x0 * y1 + x1 * y0
  if (a.high === 0 && b.high === 0) {
    const over = Math.floor(middle / HALF)
    const low = x0 * y0 + (middle - over * HALF) * HALF
    return low >= LIMB ? fitted(sign, 0, 0, x1 * y1 + over + 1, low - LIMB, exp, c) : fitted(sign, 0, 0, x1 * y1 + over, low, exp, c)
  }
  const x3 = Math.floor(a.high / HALF)
  const x2 = a.high - x3 * HALF
  const y3 = Math.floor(b.high / HALF)
  const y2 = b.high - y3 * HALF
  const c0 = x0 * y0
  const n0 = Math.floor(c0 / HALF)
  const c1 = middle + n0
  const n1 = Math.floor(c1 / HALF)
  const c2 = x0 * y2 + x1 * y1 + x2 * y0 + n1
  const n2 = Math.floor(c2 / HALF)
  const c3 = x0 * y3 + x1 * y2 + x2 * y1 + x3 * y0 + n2
  const n3 = Math.floor(c3 / HALF)
  const c4 = x1 * y3 + x2 * y2 + x3 * y1 + n3
  const n4 = Math.floor(c4 / HALF)
  const c5 = x2 * y3 + x3 * y2 + n4
  const n5 = Math.floor(c5 / HALF)
  return fitted(sign, x3 * y3 + n5, (c5 - n5 * HALF) * HALF + c4 - n4 * HALF, (c3 - n3 * HALF) * HALF + c2 - n2 * HALF, (c1 - n1 * HALF) * HALF + c0 - n0 * HALF, exp, c)
}

/** Quotient by a number of one limb, in as many digits at a time as a double holds. */
export function limbQuotient(a: PyDecimal, b: PyDecimal, sign: Sign, c: PyContext): PyDecimal | null {
  const { prec } = c
  if (b.high !== 0 || prec > MOST) return null
  const y = b.low
  const atOnce = 15 - limbDigits(y)
  const ideal = a.exp - b.exp
  let exp = ideal
  let high = Math.floor(a.high / y)
  let r = a.high - high * y
  let low = 0
  if (r === 0) {
    low = Math.floor(a.low / y)
    r = a.low - low * y
  } else {
    let rest = a.low
    for (let left = LIMB_DIGITS; left > 0;) {
      const k = Math.min(atOnce, left)
      left -= k
      const unit = power(left)
      const piece = Math.floor(rest / unit)
      rest -= piece * unit
      const n = r * power(k) + piece
      const q = Math.floor(n / y)
      r = n - q * y
      low = low * power(k) + q
    }
  }
  let digits = high > 0 ? LIMB_DIGITS + limbDigits(high) : low > 0 ? limbDigits(low) : 0
  if (r === 0) return fitted(sign, 0, 0, high, low, exp, c)
  if (digits > prec) return null
  while (digits < prec && r !== 0) {
    const k = Math.min(atOnce, prec - digits)
    const n = r * power(k)
    const q = Math.floor(n / y)
    r = n - q * y
    exp -= k
    if (digits === 0) {
      low = q
      if (q > 0) digits = limbDigits(q)
    } else {
      const below = power(LIMB_DIGITS - k)
      const over = Math.floor(low / below)
      high = high * power(k) + over
      low = (low - over * below) * power(k) + q
      digits += k
    }
  }
  if (r === 0) return withoutZeros(sign, high, low, exp, ideal, c)
  if (exp < c.emin || exp + prec > c.emax) return null
  if (up(2 * r - y, low, c.rounding, sign) && ++low === LIMB) {
    low = 0
    high++
  }
  signal(INEXACT | ROUNDED)
  return inPrecision(ofLimbs(sign, high, low, exp), prec)
}

/** An exact quotient, whose exponent is as near as possible to the ideal one. */
function withoutZeros(sign: Sign, second: number, first: number, from: number, ideal: number, c: PyContext): PyDecimal | null {
  let high = second
  let low = first
  let exp = from
  if (low === 0 && exp + LIMB_DIGITS <= ideal) {
    low = high
    high = 0
    exp += LIMB_DIGITS
  }
  for (let step = 8; step >= 1; step >>= 1) {
    const unit = power(step)
    const q = Math.floor(low / unit)
    if (q * unit !== low || exp + step > ideal) continue
    const over = Math.floor(high / unit)
    low = q + (high - over * unit) * power(LIMB_DIGITS - step)
    high = over
    exp += step
  }
  return fitted(sign, 0, 0, high, low, exp, c)
}
