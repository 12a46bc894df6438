/** Order of numbers, and of representations. */
import { INVALID_OPERATION, type PyContext, signal } from './context.ts'
import { limbOrder } from './limbs.ts'
import { ONE, PyDecimal, ZERO, raised } from './number.ts'
import { fixed, nanOf } from './round.ts'

const MINUS_ONE = new PyDecimal(1, 1n, 0)

function of(order: number): PyDecimal {
  return order === 0 ? ZERO : order < 0 ? MINUS_ONE : ONE
}

/** Below, at or above 0; neither is a NaN. */
export function compareNumbers(a: PyDecimal, b: PyDecimal): number {
  if (a.kind === 'inf' || b.kind === 'inf') {
    const rank = (v: PyDecimal): number => (v.kind === 'inf' ? (v.sign === 1 ? -1 : 1) : 0)
    return rank(a) - rank(b)
  }
  if (a.isZero) return b.isZero ? 0 : b.sign === 1 ? 1 : -1
  if (b.isZero) return a.sign === 1 ? -1 : 1
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1
  return a.sign === 1 ? -magnitudes(a, b) : magnitudes(a, b)
}

function magnitudes(a: PyDecimal, b: PyDecimal): number {
  if (a.split && b.split) {
    const order = limbOrder(a, b)
    if (order !== undefined) return order
  }
  if (a.exp === b.exp) return a.coef === b.coef ? 0 : a.coef < b.coef ? -1 : 1
  const apart = a.adjusted - b.adjusted
  if (apart !== 0) return apart
  const low = Math.min(a.exp, b.exp)
  const x = raised(a, a.exp - low)
  const y = raised(b, b.exp - low)
  return x === y ? 0 : x < y ? -1 : 1
}

export function compare(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  return nanOf(a, b, c) ?? of(compareNumbers(a, b))
}

export function compareSignal(a: PyDecimal, b: PyDecimal, c: PyContext): PyDecimal {
  if (a.isNan || b.isNan) signal(INVALID_OPERATION)
  return compare(a, b, c)
}

function totalOrder(a: PyDecimal, b: PyDecimal): number {
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1
  const flip = a.sign === 1 ? -1 : 1
  const rank = (v: PyDecimal): number => (v.kind === 'nan' ? 2 : v.kind === 'snan' ? 1 : 0)
  if (a.isNan || b.isNan) {
    if (rank(a) !== rank(b)) return flip * (rank(a) - rank(b))
    return flip * (a.coef === b.coef ? 0 : a.coef < b.coef ? -1 : 1)
  }
  const order = compareNumbers(a, b)
  return order !== 0 ? order : flip * (a.exp - b.exp)
}

export function compareTotal(a: PyDecimal, b: PyDecimal): PyDecimal {
  return of(totalOrder(a, b))
}

function size(v: PyDecimal): PyDecimal {
  return v.sign === 0 ? v : new PyDecimal(0, v.coef, v.exp, v.kind)
}

export function compareTotalMag(a: PyDecimal, b: PyDecimal): PyDecimal {
  return of(totalOrder(size(a), size(b)))
}

/** `max`, `min` and the same of magnitudes. */
export function extreme(a: PyDecimal, b: PyDecimal, c: PyContext, most: boolean, mag: boolean): PyDecimal {
  if (a.isNan || b.isNan) {
    // A quiet NaN gives way to a number.
    if (a.kind === 'nan' && !b.isNan) return fixed(b, c)
    if (b.kind === 'nan' && !a.isNan) return fixed(a, c)
    return nanOf(a, b, c) as PyDecimal
  }
  let order = mag ? compareNumbers(size(a), size(b)) : compareNumbers(a, b)
  if (order === 0) order = totalOrder(a, b)
  return fixed(order < 0 === most ? b : a, c)
}
