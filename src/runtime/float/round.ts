/**
 * Rounding of floats. Reference: https://docs.python.org/3.13/library/functions.html#round
 */
import { overflowError } from '../exception.ts'
import { floatToInt } from '../int/convert.ts'
import type { Int } from '../value.ts'
import { exactDecimal, fixedDigits, roundDecimal } from './digits.ts'

/** The nearest integral double, ties to even. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x)
  const d = x - floor
  if (d < 0.5) return floor
  if (d > 0.5) return floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}

/** `round(x)`. Throws for NaN and infinities. */
export function roundToInt(x: number): Int {
  return floatToInt(roundHalfEven(x))
}

/** `round(x, n)`: the double nearest to the correctly rounded decimal. Throws OverflowError beyond the largest double. */
export function roundToDigits(x: number, n: Int): number {
  // Beyond these, nothing or everything is rounded away.
  if (!Number.isFinite(x) || x === 0 || n > 323) return x
  if (n < -308) return x * 0
  const places = Number(n)
  const size = Math.abs(x)
  if (places >= 0) {
    if (Number.isInteger(x)) return x
    const rounded = Number(fixedDigits(size, places))
    return x < 0 ? -rounded : rounded
  }
  const exact = exactDecimal(size)
  const { digits, point } = roundDecimal(exact, exact.point + places)
  const rounded = digits === '' ? 0 : Number(`0.${digits}e${point}`)
  if (rounded === Number.POSITIVE_INFINITY) throw overflowError('rounded value too large to represent')
  return x < 0 ? -rounded : rounded
}
