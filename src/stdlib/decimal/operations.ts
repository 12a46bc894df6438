/** The operations that are methods of decimals and of contexts: one table for both. */
import { type Value, normalizeInt } from '../../runtime/value.ts'
import * as arithmetic from './arithmetic.ts'
import { compare, compareSignal, compareTotal, compareTotalMag, extreme } from './compare.ts'
import type { PyContext } from './context.ts'
import { exp, ln, log10, sqrt } from './functions.ts'
import { invert, logical } from './logical.ts'
import { PyDecimal } from './number.ts'
import { rounding as roundingOf } from './rounding.ts'
import { decimalText } from './text.ts'

export type Unary = (v: PyDecimal, c: PyContext) => Value
export type Binary = (a: PyDecimal, b: PyDecimal, c: PyContext) => Value

export const unary: Readonly<Record<string, Unary>> = {
  exp, ln, log10, sqrt,
  logb: arithmetic.logb,
  logical_invert: invert,
  next_minus: arithmetic.nextMinus,
  next_plus: arithmetic.nextPlus,
  normalize: arithmetic.normalize,
  number_class: numberClass,
  is_normal: (v, c) => isNormal(v, c),
  is_subnormal: (v, c) => v.kind === 'finite' && v.coef !== 0n && !isNormal(v, c),
  to_eng_string: (v, c) => decimalText(v, c.capitals, true),
}

/** Those that need no context. */
export const plain: Readonly<Record<string, (v: PyDecimal) => Value>> = {
  canonical: (v) => v,
  copy_abs: (v) => arithmetic.absolute(bare(v)),
  copy_negate: (v) => arithmetic.negated(v),
  is_canonical: () => true,
  is_finite: (v) => v.kind === 'finite',
  is_infinite: (v) => v.kind === 'inf',
  is_nan: (v) => v.isNan,
  is_qnan: (v) => v.kind === 'nan',
  is_signed: (v) => v.sign === 1,
  is_snan: (v) => v.kind === 'snan',
  is_zero: (v) => v.isZero,
}

/** Without the class of a subclass. */
export function bare(v: PyDecimal): PyDecimal {
  return v.cls.heap ? new PyDecimal(v.sign, v.coef, v.exp, v.kind) : v
}

export const binary: Readonly<Record<string, Binary>> = {
  compare,
  compare_signal: compareSignal,
  compare_total: (a, b) => compareTotal(a, b),
  compare_total_mag: (a, b) => compareTotalMag(a, b),
  copy_sign: (a, b) => new PyDecimal(b.sign, a.coef, a.exp, a.kind),
  logical_and: (a, b, c) => logical(a, b, c, (x, y) => x && y),
  logical_or: (a, b, c) => logical(a, b, c, (x, y) => x || y),
  logical_xor: (a, b, c) => logical(a, b, c, (x, y) => x !== y),
  max: (a, b, c) => bare(extreme(a, b, c, true, false)),
  max_mag: (a, b, c) => bare(extreme(a, b, c, true, true)),
  min: (a, b, c) => bare(extreme(a, b, c, false, false)),
  min_mag: (a, b, c) => bare(extreme(a, b, c, false, true)),
  next_toward: arithmetic.nextToward,
  remainder_near: arithmetic.remainderNear,
  rotate: (a, b, c) => arithmetic.moved(a, b, c, true),
  same_quantum: (a, b) => sameQuantum(a, b),
  scaleb: arithmetic.scaleb,
  shift: (a, b, c) => arithmetic.moved(a, b, c, false),
}

/** Of contexts only: decimals have operators for them. */
export const ofContexts: Readonly<Record<string, Binary>> = {
  add: arithmetic.add,
  divide: arithmetic.divide,
  divide_int: arithmetic.divideInt,
  multiply: arithmetic.multiply,
  quantize: (a, b, c) => arithmetic.quantize(a, b, c),
  remainder: arithmetic.remainder,
  subtract: arithmetic.subtract,
}

export const unaryOfContexts: Readonly<Record<string, Unary>> = {
  abs: arithmetic.abs,
  minus: arithmetic.minus,
  plus: arithmetic.plus,
  to_sci_string: (v, c) => decimalText(v, c.capitals),
  to_integral: (v, c) => bare(arithmetic.toIntegral(v, c, c.rounding, false)),
  to_integral_value: (v, c) => bare(arithmetic.toIntegral(v, c, c.rounding, false)),
  to_integral_exact: (v, c) => bare(arithmetic.toIntegral(v, c, c.rounding, true)),
}

function isNormal(v: PyDecimal, c: PyContext): boolean {
  return v.kind === 'finite' && v.coef !== 0n && v.adjusted >= c.emin
}

function numberClass(v: PyDecimal, c: PyContext): string {
  if (v.kind === 'snan') return 'sNaN'
  if (v.kind === 'nan') return 'NaN'
  const sign = v.sign === 1 ? '-' : '+'
  if (v.kind === 'inf') return `${sign}Infinity`
  if (v.coef === 0n) return `${sign}Zero`
  return sign + (isNormal(v, c) ? 'Normal' : 'Subnormal')
}

function sameQuantum(a: PyDecimal, b: PyDecimal): boolean {
  if (a.isSpecial || b.isSpecial) return (a.isNan && b.isNan) || (a.kind === 'inf' && b.kind === 'inf')
  return a.exp === b.exp
}

/** `quantize` and `to_integral_...` of decimals, with a rounding of their own. */
export function quantizeWith(v: PyDecimal, scale: PyDecimal, given: Value | undefined, c: PyContext): PyDecimal {
  return arithmetic.quantize(v, scale, c, roundingOf(given, c.rounding))
}

export function integralWith(v: PyDecimal, given: Value | undefined, c: PyContext, exactly: boolean): PyDecimal {
  return bare(arithmetic.toIntegral(v, c, roundingOf(given, c.rounding), exactly))
}

export function adjustedOf(v: PyDecimal): Value {
  return v.isSpecial ? 0 : normalizeInt(BigInt(v.adjusted))
}
