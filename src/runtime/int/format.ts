/**
 * Ints as text. Reference: https://docs.python.org/3.13/library/stdtypes.html#integer-string-conversion-length-limitation
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import type { Realm } from '../../run/realm.ts'
import { rt } from '../../run/state.ts'
import { valueError } from '../exception.ts'
import type { Int } from '../value.ts'
import { bitLength, isHuge } from './size.ts'

/** CPython's default limit on the digits of a decimal conversion, in either direction. */
export const MAX_STR_DIGITS = 4300

/** The most digits of a conversion now; 0 for no limit. What is compiled before an instance exists meets the default. */
export function strDigits(): number {
  return (rt.realm as Realm | null)?.strDigits ?? MAX_STR_DIGITS
}

let limit = 0n
let limitDigits = -1

/** The message of both directions; `found` is what it says about the value. */
export function digitLimitMessage(found: string): string {
  const advice = 'use sys.set_int_max_str_digits() to increase the limit'
  return `Exceeds the limit (${strDigits()} digits) for integer string conversion${found}; ${advice}`
}

/** `str(n)`. Throws ValueError above the digit limit. */
export function intToStr(n: Int): string {
  if (typeof n === 'number') return String(n)
  if (isHuge(n)) {
    const most = strDigits()
    if (most !== limitDigits) {
      limit = 10n ** BigInt(most)
      limitDigits = most
    }
    if (most !== 0 && (n >= limit || n <= -limit)) throw valueError(digitLimitMessage(''))
    const bits = bitLength(n)
    chargeElements(bits)
    chargeMemory(bits >> 1)
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
