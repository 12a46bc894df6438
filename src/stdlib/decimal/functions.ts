/** Roots, exponentials, logarithms and powers. All but powers are rounded correctly, half to even. */
import { INEXACT, type PyContext, ROUNDED, signal, takeSignals, working } from './context.ts'
import { divide, multiply, negated } from './arithmetic.ts'
import { compareNumbers } from './compare.ts'
import { expFixed, ln10Fixed, lnFixed } from './fixed-point.ts'
import { INF, MINUS_INF, ONE, PyDecimal, type Sign, ZERO, finite, infinity, power10, quotient, shifted } from './number.ts'
import { fix, fixed, invalid, nanOf, rescaled } from './round.ts'
import { charge } from '../../run/meter.ts'
import { chargeProduct } from '../../runtime/int/size.ts'

const BITS_PER_DIGIT = 3.3219280948873626

function nearest(c: PyContext): PyContext {
  const half = c.copy()
  half.rounding = 'ROUND_HALF_EVEN'
  return half
}

function squareRoot(n: bigint): bigint {
  if (n < 2n) return n
  let x = 1n << BigInt(Math.ceil(n.toString(16).length * 2) + 1)
  if (n < 1n << 1000n) {
    const guess = Math.sqrt(Number(n))
    if (Number.isFinite(guess) && guess > 0) x = BigInt(Math.ceil(guess * 1.0000001)) + 1n
  }
  for (;;) {
    charge(1)
    chargeProduct(x, x)
    const y = (x + n / x) >> 1n
    if (y >= x) return x
    x = y
  }
}

export function sqrt(v: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(v, null, c)
  if (nan !== null) return nan
  if (v.isZero) return fix(v.sign, 0n, Math.floor(v.exp / 2), c)
  if (v.sign === 1) return invalid()
  if (v.kind === 'inf') return v
  const odd = Math.abs(v.exp % 2) === 1
  let exp = (v.exp - (odd ? 1 : 0)) / 2
  let n = odd ? v.coef * 10n : v.coef
  const half = odd ? (v.digits >> 1) + 1 : (v.digits + 1) >> 1
  const shift = c.prec + 1 - half
  let exact = true
  if (shift >= 0) n = shifted(n, 2 * shift)
  else {
    const unit = power10(-2 * shift)
    const q = quotient(n, unit)
    exact = q * unit === n
    n = q
  }
  exp -= shift
  let root = squareRoot(n)
  exact &&= root * root === n
  if (exact) {
    root = shift >= 0 ? quotient(root, power10(shift)) : shifted(root, -shift)
    exp += shift
  } else if (root % 5n === 0n) root += 1n
  return fix(0, root, exp, nearest(c))
}

/**
 * The result of a function that is never exact: `compute(digits)` gives so many digits and the exponent of the last,
 * off by at most one; more of them until it is clear to which side it rounds.
 */
function rounded(c: PyContext, compute: (digits: number) => [sign: Sign, coef: bigint, exp: number]): PyDecimal {
  for (let extra = 4; ; extra += 6) {
    const [sign, coef, exp] = compute(c.prec + extra)
    const spare = finite(0, coef, 0).digits - c.prec
    if (spare >= 2) {
      const half = 5n * power10(spare - 1)
      const rest = coef % half
      if (rest > 1n && rest < half - 1n) return fix(sign, coef, exp, nearest(c))
    }
  }
}

/** A number as binary fixed point. */
function toFixed(v: PyDecimal, bits: number): bigint {
  const n = v.exp >= 0 ? shifted(v.coef, v.exp) << BigInt(bits) : quotient(v.coef << BigInt(bits), power10(-v.exp))
  return v.sign === 1 ? -n : n
}

/** e ** x with so many digits. */
function expDigits(v: PyDecimal, digits: number): [Sign, bigint, number] {
  const whole = Math.max(0, v.adjusted + 1)
  const bits = Math.ceil((digits + whole + 3) * BITS_PER_DIGIT) + 16
  const x = toFixed(v, bits)
  const ln10 = ln10Fixed(bits)
  let k = x / ln10
  if (x < 0n) k -= 1n
  const e = expFixed(x - k * ln10, bits)
  // It lies from 1 to 10.
  const coef = (e * power10(digits - 1)) >> BigInt(bits)
  return [0, coef, Number(k) - digits + 1]
}

export function exp(v: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(v, null, c)
  if (nan !== null) return nan
  if (v.kind === 'inf') return v.sign === 1 ? ZERO : INF
  if (v.coef === 0n) return ONE
  const { adjusted } = v
  const size = adjusted > 17 ? Number.POSITIVE_INFINITY : Number(`${v.coef}e${v.exp}`)
  if (size > 2.302585092994046 * Math.max(c.emax + 1, 1 - c.etiny) + 10) return v.sign === 0 ? fix(0, 1n, c.emax + 1, nearest(c)) : fix(0, 1n, c.etiny - 1, nearest(c))
  if (adjusted < -c.prec - 1) {
    // Nothing but 1, a little more or less.
    return v.sign === 0 ? fix(0, power10(c.prec + 1) + 1n, -c.prec - 1, nearest(c)) : fix(0, power10(c.prec + 2) - 1n, -c.prec - 2, nearest(c))
  }
  return rounded(c, (digits) => expDigits(v, digits))
}

/** ln x with an absolute error below 10 ** -places, as units of that. */
function lnUnits(v: PyDecimal, places: number): bigint {
  const { adjusted } = v
  const bits = Math.ceil((places + 3) * BITS_PER_DIGIT) + 32
  const lead = new PyDecimal(0, v.coef, -(v.digits - 1))
  const y = lnFixed(toFixed(lead, bits), bits) + BigInt(adjusted) * ln10Fixed(bits)
  return y * power10(places) >> BigInt(bits)
}

/** The exponent of the first digit of ln x, or one less: for numbers near 1 that of the distance. */
function lnAdjusted(v: PyDecimal): number {
  const { adjusted } = v
  if (adjusted > 0 || adjusted < -1) return Math.floor(Math.log10(Math.abs(adjusted + (adjusted > 0 ? 0 : 1)) * 2.3 + 0.0001)) - 1
  const low = Math.min(v.exp, 0)
  const distance = shifted(v.coef, v.exp - low) - power10(-low)
  return Math.min(0, new PyDecimal(0, distance < 0n ? -distance : distance, low).adjusted - 1)
}

function special(v: PyDecimal, c: PyContext): PyDecimal | null {
  const nan = nanOf(v, null, c)
  if (nan !== null) return nan
  if (v.isZero) return MINUS_INF
  if (v.sign === 1) return invalid()
  return v.kind === 'inf' ? INF : null
}

export function ln(v: PyDecimal, c: PyContext): PyDecimal {
  const known = special(v, c)
  if (known !== null) return known
  if (compareNumbers(v, ONE) === 0) return ZERO
  const adjusted = lnAdjusted(v)
  return rounded(c, (digits) => {
    const places = Math.max(1, digits - adjusted)
    const n = lnUnits(v, places)
    return [n < 0n ? 1 : 0, n < 0n ? -n : n, -places]
  })
}

export function log10(v: PyDecimal, c: PyContext): PyDecimal {
  const known = special(v, c)
  if (known !== null) return known
  if (v.coef === power10(v.digits - 1)) {
    // As all logarithms it is rounded half to even, whatever the context says.
    const half = c.copy()
    half.rounding = 'ROUND_HALF_EVEN'
    return fix(v.adjusted < 0 ? 1 : 0, BigInt(Math.abs(v.adjusted)), 0, half)
  }
  const adjusted = lnAdjusted(v) - 1
  return rounded(c, (digits) => {
    const places = Math.max(1, digits - adjusted)
    const bits = Math.ceil((places + 8) * BITS_PER_DIGIT)
    const n = (lnUnits(v, places + 4) * power10(places + 4) << BigInt(bits)) / ((ln10Fixed(bits + 8) >> 8n) * power10(places + 4)) / 10000n
    return [n < 0n ? 1 : 0, n < 0n ? -n : n, -places]
  })
}

export function isInteger(v: PyDecimal): boolean {
  if (v.isSpecial) return false
  if (v.exp >= 0 || v.coef === 0n) return true
  return -v.exp < v.digits && v.coef % power10(-v.exp) === 0n
}

function isOdd(v: PyDecimal): boolean {
  if (v.exp > 0 || v.coef === 0n) return false
  return (v.exp === 0 ? v.coef : quotient(v.coef, power10(-v.exp))) % 2n === 1n
}

/** A power of 1, which has the digits of a product. */
function powerOfOne(a: PyDecimal, b: PyDecimal, sign: Sign, c: PyContext): PyDecimal {
  let exp = 1 - c.prec
  if (isInteger(b)) {
    const times = b.sign === 1 ? 0 : b.adjusted > 9 ? c.prec : Math.min(c.prec, Number(rescaled(b, 0, 'ROUND_DOWN').coef))
    exp = times === 0 ? 0 : a.exp * times
    if (exp < 1 - c.prec) {
      exp = 1 - c.prec
      signal(ROUNDED)
    }
  } else signal(INEXACT | ROUNDED)
  return exp > 0 ? finite(sign, 1n, 0) : finite(sign, power10(-exp), exp)
}

function log10Of(v: PyDecimal): number {
  const text = String(v.coef)
  return Math.log10(Number(`0.${text.slice(0, 17)}`)) + v.exp + text.length
}

/** A lower bound of the order of magnitude of a number's logarithm, the one that libmpdec uses: what it calls out of range is rounded in another way. */
function orderOfLog(v: PyDecimal): number {
  const { adjusted } = v
  if (adjusted > 0) return String(adjusted).length - 1
  if (adjusted < -1) return String(-1 - adjusted).length - 1
  const low = Math.min(v.exp, 0)
  const beside = shifted(v.coef, v.exp - low) - power10(-low)
  return finite(0, beside < 0n ? -beside : beside, low).adjusted - (adjusted === 0 ? 2 : 1)
}

/** By squaring, with some digits to spare; rounded at the end. */
function integerPower(a: PyDecimal, b: PyDecimal, sign: Sign, c: PyContext): PyDecimal {
  const n = shifted(b.exp >= 0 ? b.coef : quotient(b.coef, power10(-b.exp)), Math.max(0, b.exp))
  const work = nearest(c)
  work.prec = c.prec + b.digits + b.exp + 2 + (b.sign === 1 ? 1 : 0)
  work.clamp = 0
  const base = b.sign === 1 ? divide(ONE, a, work) : a
  let result = base
  for (const bit of n.toString(2).slice(1)) {
    charge(1)
    result = multiply(result, result, work)
    if (bit === '1') result = multiply(result, base, work)
    if (result.isSpecial || result.isZero) break
  }
  if (result.isSpecial) return fix(sign, 1n, c.emax + 1, c)
  return fix(sign, result.coef, result.exp, c)
}

function realPower(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  // As many as libmpdec takes, so that what is rounded at last is the same.
  const before = takeSignals()
  const work = working(Math.max(a.digits, c.prec) + 23)
  const product = multiply(ln(a, work), b, work)
  const result = exp(product, work)
  takeSignals()
  signal(before | INEXACT | ROUNDED)
  if (compareNumbers(result, ONE) === 0) return finite(0, power10(c.prec - 1), 1 - c.prec)
  return fixed(result, c)
}

export function power(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(a, b, c)
  if (nan !== null) return nan
  if (b.isZero) return a.isZero ? invalid() : ONE
  const whole = isInteger(b)
  let sign: Sign = 0
  let base = a
  if (a.sign === 1) {
    if (whole) sign = isOdd(b) ? 1 : 0
    else if (!a.isZero && b.kind !== 'inf') return invalid()
    else if (b.kind === 'inf' && !a.isZero) return invalid()
    base = negated(a)
  }
  if (base.isZero) return b.sign === 0 ? finite(sign, 0n, 0) : infinity(sign)
  if (base.kind === 'inf') return b.sign === 0 ? infinity(sign) : finite(sign, 0n, 0)
  const order = compareNumbers(base, ONE)
  if (order === 0) return powerOfOne(base, b, sign, c)
  if (b.kind === 'inf') return (b.sign === 0) === (order < 0) ? finite(sign, 0n, 0) : infinity(sign)
  const size = log10Of(base) * Number(`${b.sign === 1 ? '-' : ''}${b.coef}e${b.exp}`)
  // What is sure to be out of range by the orders of magnitude alone; the rest finds out in the course of the work.
  const least = orderOfLog(base) + b.adjusted
  const beyond = (limit: number): boolean => !whole || least > String(Math.abs(limit)).length
  if (size > c.emax + 2 && beyond(c.emax)) return fix(sign, 1n, c.emax + 1, c)
  if (size < c.etiny - 2 && beyond(c.etiny)) return fix(sign, 1n, c.etiny - 1, c)
  return whole ? integerPower(base, b, sign, c) : realPower(base, b, c)
}

/** `pow(a, b, m)`: of whole numbers, exactly. */
export function powerModulo(a: PyDecimal, b: PyDecimal, m: PyDecimal, c: PyContext): PyDecimal {
  for (const v of [a, b, m]) if (v.kind === 'snan') return nanOf(v, null, c) as PyDecimal
  for (const v of [a, b, m]) if (v.kind === 'nan') return nanOf(v, null, c) as PyDecimal
  if (!isInteger(a) || !isInteger(b) || !isInteger(m) || (b.sign === 1 && !b.isZero) || m.isZero) return invalid()
  if (m.adjusted >= c.prec) return invalid()
  if (a.isZero && b.isZero) return invalid()
  const whole = (v: PyDecimal): bigint => rescaled(v, 0, 'ROUND_DOWN').coef
  const modulus = whole(m)
  const sign: Sign = a.sign === 1 && isOdd(b) ? 1 : 0
  let base = (a.exp <= 0 ? whole(a) : (a.coef % modulus) * powerMod(10n, BigInt(a.exp), modulus)) % modulus
  if (b.exp > 0) {
    base = powerMod(base, b.coef, modulus)
    for (let i = 0; i < b.exp; i++) {
      charge(1)
      base = powerMod(base, 10n, modulus)
    }
    return finite(sign, base, 0)
  }
  return finite(sign, powerMod(base, whole(b), modulus), 0)
}

function powerMod(base: bigint, n: bigint, m: bigint): bigint {
  let result = 1n % m
  let x = base % m
  for (let rest = n; rest > 0n; rest >>= 1n) {
    charge(1)
    chargeProduct(x, x)
    if ((rest & 1n) === 1n) result = (result * x) % m
    x = (x * x) % m
  }
  return result
}

