/**
 * `repr(x)` of a float. Reference: https://docs.python.org/3.13/library/functions.html#repr
 *
 * Host and CPython agree on the digits (the fewest that read back as x, nearest to x); they differ in the
 * layout: CPython shows an exponent below 1e-4 and from 1e16 on, of at least two digits, and always a point or one.
 */
import { shortestDigits } from './digits.ts'

export function floatRepr(x: number): string {
  const magnitude = Math.abs(x)
  if (magnitude < 1e16 && magnitude >= 1e-4) {
    const text = String(x)
    return Number.isInteger(x) ? `${text}.0` : text
  }
  if (x === 0) return Object.is(x, -0) ? '-0.0' : '0.0'
  if (x !== x) return 'nan'
  const sign = x < 0 ? '-' : ''
  if (magnitude === Number.POSITIVE_INFINITY) return `${sign}inf`
  const { digits, exponent } = shortestDigits(magnitude)
  return sign + scientific(digits, exponent)
}

/** `d.ddde+XX`, without a point when there is one digit. */
export function scientific(digits: string, exponent: number, letter = 'e'): string {
  const head = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`
  const size = Math.abs(exponent)
  return `${head}${letter}${exponent < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`
}
