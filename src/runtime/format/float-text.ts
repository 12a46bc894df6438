/**
 * Doubles as text by presentation type: what `format()` and `%` share.
 * Reference: https://docs.python.org/3.13/library/string.html#format-specification-mini-language
 */
import { valueError } from '../exception.ts'
import { fixedDigits, shortestDigits, significantDigits } from '../float/digits.ts'
import { scientific } from '../float/repr.ts'
import { chargeText } from '../str/arguments.ts'

export interface FloatStyle {
  /** `#`: keep the point and trailing zeros. */
  readonly alternate: boolean
  /** A point and a digit after it, unless there is an exponent: the style without a type. */
  readonly addDotZero: boolean
}

const MAX_PRECISION = 2147483647

/** Checks a precision before digits are made, and charges for them. */
function checkPrecision(precision: number): void {
  if (precision > MAX_PRECISION) throw valueError('precision too big')
  if (precision > 100) chargeText(precision + 400)
}

/**
 * The magnitude of x (whose sign is dropped): `type` is e, f, g, r (shortest) or an upper case E, F, G;
 * the precision is ignored for r.
 */
export function floatText(x: number, type: string, precision: number, style: FloatStyle): string {
  checkPrecision(precision)
  const lower = type.toLowerCase()
  const text = Number.isFinite(x) ? finiteText(Math.abs(x), lower, precision, style) : x !== x ? 'nan' : 'inf'
  return lower === type ? text : text.toUpperCase()
}

function finiteText(x: number, type: string, precision: number, style: FloatStyle): string {
  if (type === 'f') {
    const text = fixedDigits(x, precision)
    return precision === 0 && style.alternate ? `${text}.` : text
  }
  if (type === 'e') {
    const { digits, exponent } = x === 0 ? { digits: '0'.repeat(precision + 1), exponent: 0 } : significantDigits(x, precision + 1)
    return exponential(digits, exponent, style.alternate)
  }
  return general(x, type, precision, style)
}

function exponential(digits: string, exponent: number, keepPoint: boolean): string {
  const text = scientific(digits, exponent)
  return keepPoint && digits.length === 1 ? `${text[0]}.${text.slice(1)}` : text
}

/** `g` and `r`: an exponent for very small and very large values only. */
function general(x: number, type: string, precision: number, style: FloatStyle): string {
  const wanted = precision === 0 ? 1 : precision
  const found = x === 0 ? { digits: '0', exponent: 0 } : type === 'r' ? shortestDigits(x) : significantDigits(x, Math.min(wanted, 800))
  const { exponent } = found
  let digits = stripZeros(found.digits)
  const limit = type === 'r' ? 16 : style.addDotZero ? wanted - 1 : wanted
  if (style.alternate && type === 'g') digits = digits.padEnd(wanted, '0')
  if (exponent < -4 || exponent >= limit) return exponential(digits, exponent, style.alternate)
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const fraction = digits.slice(exponent + 1)
  if (fraction !== '') return `${whole}.${fraction}`
  return style.addDotZero ? `${whole}.0` : style.alternate ? `${whole}.` : whole
}

function stripZeros(digits: string): string {
  let end = digits.length
  while (end > 1 && digits.charCodeAt(end - 1) === 48) end--
  return digits.slice(0, end)
}
