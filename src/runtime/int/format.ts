/**
 * Ints as text. Reference: https://docs.python.org/3.13/library/stdtypes.html#integer-string-conversion-length-limitation
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { valueError } from '../exception.ts'
import type { Int } from '../value.ts'
import { bitLength, isHuge } from './size.ts'

/** CPython's default limit on the digits of a decimal conversion, in either direction. */
export const MAX_STR_DIGITS = 4300

let limit = 0n

/** The message of both directions; `found` is what it says about the value. */
export function digitLimitMessage(found: string): string {
  const advice = 'use sys.set_int_max_str_digits() to increase the limit'
  return `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion${found}; ${advice}`
}

/** `str(n)`. Throws ValueError for more than 4300 digits. */
export function intToStr(n: Int): string {
  if (typeof n === 'number') return String(n)
  if (isHuge(n)) {
    limit ||= 10n ** BigInt(MAX_STR_DIGITS)
    if (n >= limit || n <= -limit) {
      throw valueError(digitLimitMessage(''))
    }
    chargeElements(bitLength(n))
  }
  return String(n)
}

/** Digits of the magnitude in base 2, 8 or 16, without prefix. */
export function magnitudeDigits(n: Int, base: 2 | 8 | 16): string {
  if (typeof n === 'bigint' && isHuge(n)) {
    const bits = bitLength(n)
    chargeElements(bits)
    chargeMemory(bits)
  }
  return (n < 0 ? -n : n).toString(base)
}

/** `hex(n)`, `oct(n)`, `bin(n)`. */
export function intWithPrefix(n: Int, base: 2 | 8 | 16): string {
  return (n < 0 ? '-0' : '0') + (base === 16 ? 'x' : base === 8 ? 'o' : 'b') + magnitudeDigits(n, base)
}
