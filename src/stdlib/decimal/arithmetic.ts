/** The basic operations. Operands are of any kind; results fit their context. */
import {
  CLAMPED, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, INEXACT, INVALID_OPERATION, OVERFLOW, type PyContext, ROUNDED, type Rounding, SUBNORMAL,
  UNDERFLOW, signal, takeSignals,
} from './context.ts'
import { PyDecimal, type Sign, finite, infinity, power10, product, quotient, raised, shifted } from './number.ts'
import { compareNumbers } from './compare.ts'
import { limbProduct, limbQuotient, limbSum } from './limbs.ts'
import { fix, fixed, invalid, nanOf, rescaled, roundsUp } from './round.ts'
import { wasLost } from './rounding.ts'

export function negated(v: PyDecimal): PyDecimal {
  return new PyDecimal(v.sign === 0 ? 1 : 0, v.coef, v.exp, v.kind)
}

export function absolute(v: PyDecimal): PyDecimal {
  return v.sign === 0 ? v : new PyDecimal(0, v.coef, v.exp, v.kind)
}

function zeroSign(a: Sign, b: Sign, c: PyContext): Sign {
  if (a === b) return a
  return c.rounding === 'ROUND_FLOOR' ? 1 : 0
}

/** A finite number other than 0, in limbs. */
function simple(v: PyDecimal): boolean {
  return v.kind === 'finite' && v.split && !v.isNothing
}

export function add(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  return sum(a, b, b.sign, c)
}

export function subtract(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  return sum(a, b, b.sign === 0 ? 1 : 0, c)
}

/** `a` plus `b`, which counts with that sign. */
function sum(a: PyDecimal, b: PyDecimal, signB: Sign, c: PyContext): PyDecimal {
  if (simple(a) && simple(b)) {
    const quick = limbSum(a, b, signB, c)
    if (quick !== null) return quick
  }
  if (a.isSpecial || b.isSpecial) {
    const nan = nanOf(a, b, c)
    if (nan !== null) return nan
    if (a.kind === 'inf') return b.kind === 'inf' && a.sign !== signB ? invalid() : a
    return infinity(signB)
  }
  const exp = Math.min(a.exp, b.exp)
  if (a.isZero && b.isZero) return fix(zeroSign(a.sign, signB, c), 0n, exp, c)
  if (a.isNothing || b.isNothing) {
    // A zero only brings its exponent, as far as there is room.
    const v = a.isNothing ? b : a
    const sign = a.isNothing ? signB : a.sign
    const low = Math.max(exp, v.exp + Math.min(-1, v.digits - c.prec - 2))
    return low < v.exp ? fix(sign, shifted(v.coef, v.exp - low), low, c) : fix(sign, v.coef, v.exp, c)
  }
  let x = a.coef
  let y = b.coef
  let low = exp
  const gap = a.exp - b.exp
  if (gap !== 0) {
    const big = gap > 0 ? a : b
    const small = gap > 0 ? b : a
    // Digits of the small one that lie beyond all that is kept count only as "something".
    const floor = big.exp + Math.min(-1, big.digits - c.prec - 2)
    let smallCoef = small.coef
    if (small.adjusted < floor) {
      smallCoef = 1n
      low = floor
    }
    const bigCoef = raised(big, big.exp - low)
    x = gap > 0 ? bigCoef : smallCoef
    y = gap > 0 ? smallCoef : bigCoef
  }
  const most = Math.max(a.digits + a.exp, b.digits + b.exp) - low
  if (a.sign === signB) {
    const total = x + y
    return fix(a.sign, total, low, c, total < power10(most) ? most : most + 1)
  }
  if (x === y) return fix(c.rounding === 'ROUND_FLOOR' ? 1 : 0, 0n, exp, c)
  const more = x > y
  const rest = more ? x - y : y - x
  // Mostly a digit less at the most: counting costs more than to look.
  return fix(more ? a.sign : signB, rest, low, c, rest >= power10(most - 1) ? most : most > 1 && rest >= power10(most - 2) ? most - 1 : 0)
}

export function multiply(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  const sign = (a.sign ^ b.sign) as Sign
  if (simple(a) && simple(b)) {
    const quick = limbProduct(a, b, sign, c)
    if (quick !== null) return quick
  }
  if (a.isSpecial || b.isSpecial) {
    const nan = nanOf(a, b, c)
    if (nan !== null) return nan
    return a.isZero || b.isZero ? invalid() : infinity(sign)
  }
  if (a.isNothing || b.isNothing) return fix(sign, 0n, a.exp + b.exp, c)
  const most = a.digits + b.digits
  if (most > 300) return fix(sign, product(a.coef, b.coef), a.exp + b.exp, c)
  const coef = a.coef * b.coef
  return fix(sign, coef, a.exp + b.exp, c, coef < power10(most - 1) ? most - 1 : most)
}

export function divide(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  const sign = (a.sign ^ b.sign) as Sign
  if (simple(a) && simple(b)) {
    const quick = limbQuotient(a, b, sign, c)
    if (quick !== null) return quick
  }
  if (a.isSpecial || b.isSpecial) {
    const nan = nanOf(a, b, c)
    if (nan !== null) return nan
    if (a.kind === 'inf') return b.kind === 'inf' ? invalid() : infinity(sign)
    signal(CLAMPED)
    return finite(sign, 0n, c.etiny)
  }
  if (b.isNothing) {
    if (a.isNothing) return invalid(DIVISION_UNDEFINED)
    signal(DIVISION_BY_ZERO)
    return infinity(sign)
  }
  const ideal = a.exp - b.exp
  if (a.isNothing) return fix(sign, 0n, ideal, c)
  const quick = b.high === 0 ? divideByLimb(a, b.low, b.digits, sign, ideal, c) : null
  if (quick !== null) return quick
  const shift = b.digits - a.digits + c.prec + 1
  let exp = ideal - shift
  const x = shift >= 0 ? shifted(a.coef, shift) : a.coef
  const y = shift >= 0 ? b.coef : shifted(b.coef, -shift)
  let q = c.prec < 140 && shift >= 0 ? x / y : quotient(x, y)
  if (q * y !== x) {
    // Makes it visible to rounding that there is more.
    if (q % 5n === 0n) q += 1n
    return fix(sign, q, exp, c, q < power10(c.prec + 1) ? c.prec + 1 : c.prec + 2)
  }
  for (let step = 16; step >= 1; step >>= 1) {
    const unit = power10(step)
    while (exp + step <= ideal && q % unit === 0n) {
      q /= unit
      exp += step
    }
  }
  return fix(sign, q, exp, c)
}

/** A quotient, with more digits than limbs have, whose divisor is one limb; null when it is not that simple. */
function divideByLimb(a: PyDecimal, y: number, digits: number, sign: Sign, ideal: number, c: PyContext): PyDecimal | null {
  const { prec } = c
  if (prec < 16 || prec > 100 || a.digits > prec) return null
  // As many digits as the precision asks for: one place more where the quotient of the numbers with equally many digits is below 1.
  let shift = digits - a.digits + prec - 1
  if (shift < 1) return null
  let x = raised(a, shift)
  const by = BigInt(y)
  let q = x / by
  if (q < power10(prec - 1)) {
    shift++
    x *= 10n
    q = x / by
  }
  const exp = ideal - shift
  if (exp < c.emin || exp + prec - 1 > c.emax) return null
  const r = Number(x - q * by)
  if (r === 0) return null
  if (roundsUp(q, 2 * r - y, c.rounding, sign)) q += 1n
  signal(INEXACT | ROUNDED)
  // No quotient is that near to a power of ten that it is rounded to it: the divisor has less digits than the precision.
  return finite(sign, q, exp, prec)
}

/** Quotient towards zero and remainder of finite numbers; null when the quotient is too long. */
function divided(a: PyDecimal, b: PyDecimal, c: PyContext): [q: PyDecimal, r: PyDecimal] | null {
  const sign = (a.sign ^ b.sign) as Sign
  const ideal = Math.min(a.exp, b.exp)
  const apart = a.adjusted - b.adjusted
  if (a.coef === 0n || apart <= -2) return [finite(sign, 0n, 0), rescaled(a, ideal, c.rounding)]
  if (apart > c.prec) return null
  const x = a.exp >= b.exp ? shifted(a.coef, a.exp - b.exp) : a.coef
  const y = a.exp >= b.exp ? b.coef : shifted(b.coef, b.exp - a.exp)
  const q = quotient(x, y)
  if (q >= power10(c.prec)) return null
  return [finite(sign, q, 0), finite(a.sign, x - q * y, ideal)]
}

export function divideInt(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  const sign = (a.sign ^ b.sign) as Sign
  const nan = nanOf(a, b, c)
  if (nan !== null) return nan
  if (a.kind === 'inf') return b.kind === 'inf' ? invalid() : infinity(sign)
  if (b.isZero) {
    if (a.isZero) return invalid(DIVISION_UNDEFINED)
    signal(DIVISION_BY_ZERO)
    return infinity(sign)
  }
  if (b.kind === 'inf') return fix(sign, 0n, 0, c)
  const both = divided(a, b, c)
  return both === null ? invalid(DIVISION_IMPOSSIBLE) : fixed(both[0], c)
}

export function remainder(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(a, b, c)
  if (nan !== null) return nan
  if (a.kind === 'inf') return invalid()
  if (b.isZero) return invalid(a.isZero ? DIVISION_UNDEFINED : INVALID_OPERATION)
  if (b.kind === 'inf') return fixed(a, c)
  const both = divided(a, b, c)
  return both === null ? invalid(DIVISION_IMPOSSIBLE) : fixed(both[1], c)
}

export function divmod(a: PyDecimal, b: PyDecimal, c: PyContext): [PyDecimal, PyDecimal] {
  const nan = nanOf(a, b, c)
  if (nan !== null) return [nan, nan]
  const sign = (a.sign ^ b.sign) as Sign
  if (a.kind === 'inf') return [b.kind === 'inf' ? invalid() : infinity(sign), invalid()]
  if (b.isZero) {
    if (a.isZero) return [invalid(DIVISION_UNDEFINED), invalid(DIVISION_UNDEFINED)]
    signal(DIVISION_BY_ZERO)
    return [infinity(sign), invalid()]
  }
  if (b.kind === 'inf') return [fix(sign, 0n, 0, c), fixed(a, c)]
  const both = divided(a, b, c)
  if (both === null) return [invalid(DIVISION_IMPOSSIBLE), invalid(DIVISION_IMPOSSIBLE)]
  return [fixed(both[0], c), fixed(both[1], c)]
}

export function remainderNear(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(a, b, c)
  if (nan !== null) return nan
  if (a.kind === 'inf') return invalid()
  if (b.isZero) return invalid(a.isZero ? DIVISION_UNDEFINED : INVALID_OPERATION)
  if (b.kind === 'inf') return fixed(a, c)
  const ideal = Math.min(a.exp, b.exp)
  if (a.coef === 0n) return fix(a.sign, 0n, ideal, c)
  const apart = a.adjusted - b.adjusted
  if (apart > c.prec) return invalid(DIVISION_IMPOSSIBLE)
  if (apart <= -2) return fixed(rescaled(a, ideal, c.rounding), c)
  const x = a.exp >= b.exp ? shifted(a.coef, a.exp - b.exp) : a.coef
  const y = a.exp >= b.exp ? b.coef : shifted(b.coef, b.exp - a.exp)
  let q = quotient(x, y)
  let r = x - q * y
  let { sign } = a
  if (2n * r + (q & 1n) > y) {
    r -= y
    q += 1n
  }
  if (q >= power10(c.prec)) return invalid(DIVISION_IMPOSSIBLE)
  if (r < 0n) {
    sign = sign === 0 ? 1 : 0
    r = -r
  }
  return fix(sign, r, ideal, c)
}

export function fma(a: PyDecimal, b: PyDecimal, d: PyDecimal, c: PyContext): PyDecimal {
  const { isNan } = a
  if (isNan || b.isNan) {
    if (a.kind !== 'snan' && b.kind !== 'snan' && d.kind === 'snan') return nanOf(d, null, c) as PyDecimal
    return nanOf(a, b, c) as PyDecimal
  }
  const sign = (a.sign ^ b.sign) as Sign
  if (a.isSpecial || b.isSpecial) {
    if (a.isZero || b.isZero) return d.kind === 'snan' ? (nanOf(d, null, c) as PyDecimal) : invalid()
    return add(infinity(sign), d, c)
  }
  return add(finite(sign, product(a.coef, b.coef), a.exp + b.exp), d, c)
}

export function plus(v: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(v, null, c)
  if (nan !== null) return nan
  // A zero loses its sign, but where rounding goes down.
  return fixed(v.isZero && c.rounding !== 'ROUND_FLOOR' ? absolute(v) : v, c)
}

export function minus(v: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(v, null, c)
  if (nan !== null) return nan
  return fixed(v.isZero && c.rounding !== 'ROUND_FLOOR' ? absolute(v) : negated(v), c)
}

export function abs(v: PyDecimal, c: PyContext): PyDecimal {
  return v.sign === 1 ? minus(v, c) : plus(v, c)
}

export function quantize(v: PyDecimal, scale: PyDecimal, c: PyContext, rounding: Rounding = c.rounding): PyDecimal {
  const nan = nanOf(v, scale, c)
  if (nan !== null) return nan
  if (v.kind === 'inf' || scale.kind === 'inf') return v.kind === scale.kind ? v : invalid()
  const { exp } = scale
  if (exp < c.etiny || exp > c.emax) return invalid()
  if (v.isZero) return fix(v.sign, 0n, exp, c)
  if (v.adjusted > c.emax || v.adjusted - exp + 1 > c.prec) return invalid()
  const out = rescaled(v, exp, rounding)
  const changed = v.exp < exp && wasLost()
  if (out.adjusted > c.emax || out.digits > c.prec) return invalid()
  const result = fixed(out, c)
  if (v.exp < exp) signal(changed ? INEXACT | ROUNDED : ROUNDED)
  return result
}

export function toIntegral(v: PyDecimal, c: PyContext, rounding: Rounding, exactly: boolean): PyDecimal {
  const nan = nanOf(v, null, c)
  if (nan !== null) return nan
  if (v.kind === 'inf' || v.exp >= 0) return v
  if (v.coef === 0n) return finite(v.sign, 0n, 0)
  const out = rescaled(v, 0, rounding)
  if (exactly) signal(wasLost() ? INEXACT | ROUNDED : ROUNDED)
  return out
}

export function normalize(v: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(v, null, c)
  if (nan !== null) return nan
  const out = fixed(v, c)
  if (out.kind === 'inf') return out
  if (out.coef === 0n) return finite(out.sign, 0n, 0)
  const top = c.clamp === 1 ? c.etop : c.emax
  let { coef, exp } = out
  for (let step = 4096; step >= 1; step >>= 1) {
    if (step >= out.digits) continue
    const unit = power10(step)
    while (exp + step <= top && coef % unit === 0n) {
      coef = quotient(coef, unit)
      exp += step
    }
  }
  return finite(out.sign, coef, exp)
}

export function scaleb(v: PyDecimal, by: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(v, by, c)
  if (nan !== null) return nan
  if (by.kind === 'inf' || by.exp !== 0) return invalid()
  if (by.coef > BigInt(2 * (c.emax + c.prec))) return invalid()
  if (v.kind === 'inf') return v
  const n = Number(by.coef)
  return fix(v.sign, v.coef, v.exp + (by.sign === 1 ? -n : n), c)
}

export function logb(v: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(v, null, c)
  if (nan !== null) return nan
  if (v.kind === 'inf') return infinity(0)
  if (v.isZero) {
    signal(DIVISION_BY_ZERO)
    return infinity(1)
  }
  const n = v.adjusted
  return fix(n < 0 ? 1 : 0, BigInt(Math.abs(n)), 0, c)
}

/** Shifts digits, or turns them round within the precision. */
export function moved(v: PyDecimal, by: PyDecimal, c: PyContext, turn: boolean): PyDecimal {
  const nan = nanOf(v, by, c)
  if (nan !== null) return nan
  if (by.kind === 'inf' || by.exp !== 0 || by.coef > BigInt(c.prec)) return invalid()
  if (v.kind === 'inf') return v
  const unit = power10(c.prec)
  const coef = v.coef % unit
  let n = by.sign === 1 ? -Number(by.coef) : Number(by.coef)
  if (!turn) return finite(v.sign, n >= 0 ? shifted(coef, n) % unit : quotient(coef, power10(-n)), v.exp)
  if (n < 0) n += c.prec
  const cut = power10(c.prec - n)
  return finite(v.sign, shifted(coef % cut, n) + quotient(coef, cut), v.exp)
}

export function nextToward(v: PyDecimal, to: PyDecimal, c: PyContext): PyDecimal {
  const nan = nanOf(v, to, c)
  if (nan !== null) return nan
  const order = compareNumbers(v, to)
  if (order === 0) return new PyDecimal(to.sign, v.coef, v.exp, v.kind)
  const out = order < 0 ? nextPlus(v, c) : nextMinus(v, c)
  if (out.kind === 'inf') signal(OVERFLOW | INEXACT | ROUNDED)
  else if (out.adjusted < c.emin) {
    signal(UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED)
    if (out.coef === 0n) signal(CLAMPED)
  }
  return out
}

/** The number next to it above (`sign` 0) or below. */
function next(v: PyDecimal, c: PyContext, sign: Sign): PyDecimal {
  const nan = nanOf(v, null, c)
  if (nan !== null) return nan
  if (v.kind === 'inf') return v.sign === sign ? v : finite(v.sign, power10(c.prec) - 1n, c.etop)
  const quiet = c.copy()
  quiet.rounding = sign === 0 ? 'ROUND_CEILING' : 'ROUND_FLOOR'
  const here = fixed(v, quiet)
  if (compareNumbers(here, v) !== 0) return here
  return add(v, new PyDecimal(sign, 1n, c.etiny - 1), quiet)
}

export function nextPlus(v: PyDecimal, c: PyContext): PyDecimal {
  return silently(() => next(v, c, 0), v)
}

export function nextMinus(v: PyDecimal, c: PyContext): PyDecimal {
  return silently(() => next(v, c, 1), v)
}

function silently(work: () => PyDecimal, v: PyDecimal): PyDecimal {
  const before = takeSignals()
  const out = work()
  takeSignals()
  signal(before | (v.kind === 'snan' ? INVALID_OPERATION : 0))
  return out
}
