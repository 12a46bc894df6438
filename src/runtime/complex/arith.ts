/**
 * Arithmetic on complex numbers, with CPython's algorithms: a result's last bits, signed zeros and infinities depend on them.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#numeric-types-int-float-complex
 */
import { overflowError, zeroDivisionError } from '../exception.ts'
import { hypot } from '../libm/hypot.ts'
import { PyComplex } from './complex.ts'
import { generalPower } from './polar.ts'

export const ONE = new PyComplex(1, 0)

export function product(a: PyComplex, b: PyComplex): PyComplex {
  return new PyComplex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
}

/** undefined for a division by zero. Scales by the larger part of the divisor, so that nothing overflows on the way. */
function quotientMaybe(a: PyComplex, b: PyComplex): PyComplex | undefined {
  const re = Math.abs(b.re)
  const im = Math.abs(b.im)
  if (re >= im) {
    if (re === 0) return undefined
    const ratio = b.im / b.re
    const denominator = b.re + b.im * ratio
    return new PyComplex((a.re + a.im * ratio) / denominator, (a.im - a.re * ratio) / denominator)
  }
  if (im >= re) {
    const ratio = b.re / b.im
    const denominator = b.re * ratio + b.im
    return new PyComplex((a.re * ratio + a.im) / denominator, (a.im * ratio - a.re) / denominator)
  }
  return new PyComplex(Number.NaN, Number.NaN)
}

export function quotient(a: PyComplex, b: PyComplex): PyComplex {
  const r = quotientMaybe(a, b)
  if (r === undefined) throw zeroDivisionError('complex division by zero')
  return r
}

export function zeroPower(): Error {
  return zeroDivisionError('0.0 to a negative or complex power') as unknown as Error
}

function naturalPower(x: PyComplex, n: number): PyComplex {
  let r = ONE
  let square = x
  for (let mask = 1; n >= mask; mask *= 2) {
    if ((n & mask) !== 0) r = product(r, square)
    square = product(square, square)
  }
  return r
}

function integerPower(x: PyComplex, n: number): PyComplex {
  if (n > 0) return naturalPower(x, n)
  const r = quotientMaybe(ONE, naturalPower(x, -n))
  if (r === undefined) throw zeroPower()
  return r
}

/** `a ** b`. Throws ZeroDivisionError, OverflowError. */
export function power(a: PyComplex, b: PyComplex): PyComplex {
  const small = b.im === 0 && b.re === Math.floor(b.re) && Math.abs(b.re) <= 100
  const r = small ? integerPower(a, b.re) : generalPower(a, b)
  if (Math.abs(r.re) === Number.POSITIVE_INFINITY || Math.abs(r.im) === Number.POSITIVE_INFINITY) throw overflowError('complex exponentiation')
  return r
}

export function magnitude({ re, im }: PyComplex): number {
  if (Math.abs(re) === Number.POSITIVE_INFINITY || Math.abs(im) === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
  if (re !== re || im !== im) return Number.NaN
  const r = hypot([re, im])
  if (r === Number.POSITIVE_INFINITY) throw overflowError('absolute value too large')
  return r
}
