/**
 * Between ints and doubles.
 * Reference: https://docs.python.org/3.13/library/functions.html#float, #int
 *
 * Comparing an int with a float needs no function here: the host's relational operators on
 * number and bigint compare mathematical values exactly, as Python does (`==` on a bigint and a
 * number too; `===` does not).
 */
import { overflowError, valueError } from '../exception.ts'
import { type Int, normalizeInt } from '../value.ts'

/** The nearest double, ties to even. Throws OverflowError. */
export function intToFloat(n: Int): number {
  if (typeof n === 'number') return n
  const x = Number(n)
  if (x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) throw overflowError('int too large to convert to float')
  return x
}

/** `int(x)`: truncates. Throws ValueError for NaN and OverflowError for an infinity. */
export function floatToInt(x: number): Int {
  const t = Math.trunc(x) + 0
  if (Number.isSafeInteger(t)) return t
  if (t !== t) throw valueError('cannot convert float NaN to integer')
  if (t === Number.POSITIVE_INFINITY || t === Number.NEGATIVE_INFINITY) throw overflowError('cannot convert float infinity to integer')
  return normalizeInt(BigInt(t))
}
