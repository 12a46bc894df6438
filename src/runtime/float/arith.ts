/**
 * Arithmetic on doubles where Python differs from the host: division, floor division, remainder, powers.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#numeric-types-int-float-complex
 */
import { PyComplex } from '../complex/complex.ts'
import { powers } from '../complex/powers-part.ts'
import { OverflowError, raise, zeroDivisionError } from '../exception.ts'
import { productError } from '../libm/product-error.ts'
import { PyFloat } from '../value.ts'

export function floatTrueDiv(a: number, b: number): number {
  if (b === 0) throw zeroDivisionError('float division by zero')
  return a / b
}

function withSign(zero: 0, like: number): number {
  return like < 0 || Object.is(like, -0) ? -zero : zero
}

/** `a // b` given the host's remainder r of a / b: that of C's fmod. */
function quotient(a: number, b: number, r: number): number {
  let q = (a - r) / b
  if (r !== 0 && b < 0 !== r < 0) q -= 1
  if (q === 0) return withSign(0, a / b)
  const floor = Math.floor(q)
  return q - floor > 0.5 ? floor + 1 : floor
}

function remainder(b: number, r: number): number {
  if (r === 0) return withSign(0, b)
  return b < 0 !== r < 0 ? r + b : r
}

export function floatFloorDiv(a: number, b: number): number {
  if (b === 0) throw zeroDivisionError('float floor division by zero')
  return quotient(a, b, a % b)
}

/** `a % b`: the sign is the divisor's. */
export function floatMod(a: number, b: number): number {
  if (b === 0) throw zeroDivisionError('float modulo by zero')
  return remainder(b, a % b)
}

export function floatDivmod(a: number, b: number): [quotient: number, remainder: number] {
  if (b === 0) throw zeroDivisionError('float divmod()')
  const r = a % b
  return [quotient(a, b, r), remainder(b, r)]
}

/** `a ** b`: complex for a negative number to a fractional power. Throws ZeroDivisionError, OverflowError. */
export function floatPow(a: number, b: number): PyFloat | PyComplex {
  if (b === 2) {
    const r = square(a)
    if (r === r) return new PyFloat(r)
  } else if (b === 0.5) {
    const r = root(a)
    if (r === r) return new PyFloat(r)
  }
  if (a === 0 && b < 0 && b !== Number.NEGATIVE_INFINITY) throw zeroDivisionError('0.0 cannot be raised to a negative power')
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) return powers().power(new PyComplex(a, 0), new PyComplex(b, 0))
  const r = powers().pow(a, b)
  if (!Number.isFinite(r) && Number.isFinite(a) && Number.isFinite(b)) throw outOfRange()
  return new PyFloat(r)
}

/**
 * The C library's pow is not correctly rounded: a * a has other bits in one case of a thousand. But its error is below
 * 0.52 ulp, so the two agree unless the exact square lies within 0.02 ulp of a tie: adding a little more than the
 * rounding error must not change the result. NaN where that is not certain.
 */
function square(a: number): number {
  const size = Math.abs(a)
  if (!(size > 1e-130 && size < 1e150)) return Number.NaN
  const r = a * a
  return r + MARGIN * productError(a, a, r) === r ? r : Number.NaN
}

/** The same for pow(a, 0.5) and the square root. */
function root(a: number): number {
  if (!(a > 1e-260 && a < 1e300)) return Number.NaN
  const r = Math.sqrt(a)
  const p = r * r
  return r + (MARGIN * (a - p - productError(r, r, p))) / (2 * r) === r ? r : Number.NaN
}

const MARGIN = 1.05

function outOfRange(): Error {
  return raise(OverflowError, 34, 'Numerical result out of range') as unknown as Error
}
