/** Rounding, and making results fit their context. */
import { CLAMPED, INEXACT, INVALID_OPERATION, OVERFLOW, type PyContext, ROUNDED, type Rounding, SUBNORMAL, UNDERFLOW, signal } from './context.ts'
import { cut, lengthened } from './limbs.ts'
import { LIMB_DIGITS, NAN, PyDecimal, SMALL_POWERS, type Sign, digitCount, finite, infinity, power10, shifted, quotient } from './number.ts'
import { noteLost, up, wasLost } from './rounding.ts'

/** The coefficient without its last `count` digits, rounded. */
export function dropped(coef: bigint, count: number, rounding: Rounding, sign: Sign): bigint {
  const unit = power10(count)
  if (count <= 15) {
    // What goes is a safe integer: its size needs no big ones.
    const q = coef / unit
    const r = Number(coef - q * unit)
    noteLost(r !== 0)
    return r !== 0 && roundsUp(q, 2 * r - (SMALL_POWERS[count] as number), rounding, sign) ? q + 1n : q
  }
  const q = count < 300 ? coef / unit : quotient(coef, unit)
  const r = coef - q * unit
  noteLost(r !== 0n)
  if (r === 0n) return q
  const twice = 2n * r
  return roundsUp(q, twice < unit ? -1 : twice > unit ? 1 : 0, rounding, sign) ? q + 1n : q
}

/** `up` for what is left of a big coefficient: its last digit is only looked at where it decides. */
export function roundsUp(q: bigint, half: number, rounding: Rounding, sign: Sign): boolean {
  if (rounding === 'ROUND_HALF_EVEN' && half !== 0) return half > 0
  return up(half, Number(q % 10n), rounding, sign)
}

function overflowed(sign: Sign, c: PyContext): PyDecimal {
  signal(OVERFLOW | INEXACT | ROUNDED)
  const { rounding } = c
  const toLargest = rounding === 'ROUND_DOWN' || rounding === 'ROUND_05UP' || (rounding === 'ROUND_CEILING' && sign === 1) || (rounding === 'ROUND_FLOOR' && sign === 0)
  return toLargest ? finite(sign, power10(c.prec) - 1n, c.etop) : infinity(sign)
}

/** A NaN carries no more digits than fit. */
function fixNan(v: PyDecimal, c: PyContext): PyDecimal {
  const room = c.prec - c.clamp
  if (v.coef === 0n || v.digits <= room) return v
  return new PyDecimal(v.sign, v.coef % power10(room), 0, v.kind)
}

function fixZero(sign: Sign, exp: number, c: PyContext): PyDecimal {
  const top = c.clamp === 1 ? c.etop : c.emax
  const fixed = Math.min(Math.max(exp, c.etiny), top)
  if (fixed !== exp) signal(CLAMPED)
  return finite(sign, 0n, fixed)
}

/** The result with that coefficient and exponent, as it fits into the context. `known` are its digits, where it is not 0. */
export function fix(sign: Sign, coef: bigint, exp: number, c: PyContext, known = 0): PyDecimal {
  if (known === 0 && coef === 0n) return fixZero(sign, exp, c)
  const digits = known === 0 ? digitCount(coef) : known
  const { prec, etiny, etop } = c
  let low = digits + exp - prec
  if (low > etop) return overflowed(sign, c)
  const subnormal = low < etiny
  if (subnormal) low = etiny
  if (exp < low) return squeezed(sign, coef, exp, digits, low, subnormal, c)
  if (subnormal) signal(SUBNORMAL)
  if (c.clamp === 1 && exp > etop) {
    signal(CLAMPED)
    return finite(sign, shifted(coef, exp - etop), etop)
  }
  return finite(sign, coef, exp, digits)
}

function squeezed(sign: Sign, coef: bigint, exp: number, digits: number, low: number, subnormal: boolean, c: PyContext): PyDecimal {
  let rest = coef
  let drop = low - exp
  if (drop > digits + 1) {
    // All of it is lost: what is left only says that it was not nothing.
    rest = 1n
    drop = 2
  }
  let q = dropped(rest, drop, c.rounding, sign)
  const changed = wasLost()
  if (q >= power10(c.prec)) {
    q /= 10n
    low++
  }
  const result = low > c.etop ? overflowed(sign, c) : finite(sign, q, low, subnormal ? 0 : c.prec)
  if (changed) signal(subnormal ? UNDERFLOW | INEXACT : INEXACT)
  if (subnormal) signal(SUBNORMAL)
  signal(ROUNDED)
  // Without being subnormal it has all digits of the precision.
  if (subnormal && q === 0n) signal(CLAMPED)
  return result
}

/** A number as it fits into the context. */
export function fixed(v: PyDecimal, c: PyContext): PyDecimal {
  if (v.kind === 'finite') {
    if (!v.isZero && v.digits <= c.prec) {
      const { adjusted } = v
      if (adjusted >= c.emin && adjusted <= c.emax && (c.clamp === 0 || v.exp <= c.etop)) return v
    }
    return fix(v.sign, v.coef, v.exp, c)
  }
  return v.isNan ? fixNan(v, c) : v
}

export function invalid(bits: number = INVALID_OPERATION): PyDecimal {
  signal(bits)
  return NAN
}

/** The NaN that an operation answers when an operand is one; null when none is. Signalling ones signal, and count first. */
export function nanOf(a: PyDecimal, b: PyDecimal | null, c: PyContext): PyDecimal | null {
  const first = a.kind === 'snan' ? a : b?.kind === 'snan' ? b : a.kind === 'nan' ? a : b?.kind === 'nan' ? b : null
  if (first === null) return null
  if (first.kind === 'snan') {
    signal(INVALID_OPERATION)
    return fixNan(new PyDecimal(first.sign, first.coef, 0, 'nan'), c)
  }
  return fixNan(first, c)
}

/** Rescaled to an exponent, without any context. */
export function rescaled(v: PyDecimal, exp: number, rounding: Rounding): PyDecimal {
  if (!v.isNothing && v.split) {
    const drop = exp - v.exp
    if (drop > 0 && drop <= 2 * LIMB_DIGITS) return cut(v.sign, 0, 0, v.high, v.low, drop, v.exp, rounding)
    const longer = drop <= 0 ? lengthened(v, -drop) : null
    if (longer !== null) return longer
  }
  if (v.isNothing) return finite(v.sign, 0n, exp)
  if (v.exp >= exp) return finite(v.sign, shifted(v.coef, v.exp - exp), exp)
  const drop = exp - v.exp
  if (drop > v.digits + 1) return finite(v.sign, dropped(1n, 2, rounding, v.sign), exp)
  return finite(v.sign, dropped(v.coef, drop, rounding, v.sign), exp)
}
