/**
 * `a / b` on ints: the double nearest to the exact quotient, ties to even.
 * Reference: https://docs.python.org/3.13/reference/expressions.html#binary-arithmetic-operations
 */
import { overflowError, zeroDivisionError } from '../exception.ts'
import type { Int } from '../value.ts'
import { bitLength, chargeDivision, tooManyDigits } from './size.ts'

export function trueDiv(a: Int, b: Int): number {
  if (b === 0) throw zeroDivisionError('division by zero')
  if (typeof a === 'number' && typeof b === 'number') return a / b
  return divideBig(BigInt(a), BigInt(b))
}

function divideBig(a: bigint, b: bigint): number {
  const negative = a < 0n !== b < 0n
  const x = a < 0n ? -a : a
  const y = b < 0n ? -b : b
  if (x === 0n) return negative ? -0 : 0
  const difference = bitLength(a) - bitLength(b)
  if (difference > 1024) throw overflowError('integer division result too large for a float')
  if (difference < -1076) return negative ? -0 : 0
  // A quotient of at least 65 bits, or, among the subnormals, in units of 2**-1076 (two bits below the last).
  const shift = Math.min(66 - difference, 1076)
  const quotient = sticky(x, y, shift)
  const result = shift === 1076 ? roundQuarter(quotient) : scale(Number(quotient), -shift)
  if (result === Number.POSITIVE_INFINITY) throw overflowError('integer division result too large for a float')
  return negative ? -result : result
}

/** x * 2**shift / y; a remainder makes the lowest bit one, so that rounding sees no false tie. */
function sticky(x: bigint, y: bigint, shift: number): bigint {
  try {
    const dividend = shift >= 0 ? x << BigInt(shift) : x
    const divisor = shift >= 0 ? y : y << BigInt(-shift)
    chargeDivision(dividend, divisor)
    const quotient = dividend / divisor
    return quotient * divisor === dividend ? quotient : quotient | 1n
  } catch (e) {
    // A host whose bigints end where ours do.
    throw e instanceof RangeError ? tooManyDigits() : e
  }
}

/** q * 2**-1076 for a q that may lie below the precision of a double. */
function roundQuarter(q: bigint): number {
  if (q >= 1n << 55n) return scale(Number(q), -1076)
  const low = q & 3n
  let units = q >> 2n
  if (low > 2n || (low === 2n && (units & 1n) === 1n)) units += 1n
  return Number(units) * 2 ** -1074
}

/** x * 2**e, exact unless it overflows; the caller knows that it is no subnormal. */
function scale(x: number, e: number): number {
  if (e < -1000) return x * 2 ** -1000 * 2 ** (e + 1000)
  if (e > 900) return x * 2 ** 900 * 2 ** (e - 900)
  return x * 2 ** e
}
