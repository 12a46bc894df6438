/**
 * Text to int. Reference: https://docs.python.org/3.13/library/functions.html#int
 *
 * Digits are gathered in a string without underscores, which the host converts; bases that are no
 * power of two are limited to 4300 digits, so their quadratic cost is bounded.
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { valueError } from '../exception.ts'
import { type Int, normalizeInt } from '../value.ts'
import { strDigits, digitLimitMessage } from './format.ts'
import { MAX_INT_BITS, tooManyDigits } from './size.ts'
import { trimBlanks } from './text.ts'

/** Bases that are powers of two, by exponent. */
const BITS_PER_DIGIT: readonly number[] = [1, 2, 4, 8, 16, 32]

function digitOf(c: number): number {
  if (c >= 48 && c <= 57) return c - 48
  const letter = c | 32
  return letter >= 97 && letter <= 122 ? letter - 87 : 99
}

/**
 * The int that `text` (of numberText) spells in `base` (0 or 2 to 36), undefined if it spells none.
 * Throws ValueError above the digit limit, OverflowError above the limit of ints.
 */
export function parseIntText(text: string, base: number): Int | undefined {
  const s = trimBlanks(text)
  let i = 0
  let negative = false
  const sign = s.charCodeAt(0)
  if (sign === 43 || sign === 45) {
    negative = sign === 45
    i = 1
  }
  let prefixed = false
  let onlyZeros = false
  if (s.charCodeAt(i) === 48) {
    const letter = s.charCodeAt(i + 1) | 32
    const named = letter === 120 ? 16 : letter === 111 ? 8 : letter === 98 ? 2 : 0
    if (named !== 0 && (base === 0 || base === named)) {
      base = named
      prefixed = true
      i += 2
      if (s.charCodeAt(i) === 95) i++
    } else if (base === 0) onlyZeros = true
  }
  if (base === 0) base = 10
  const start = i
  let digits = ''
  let from = i
  let previous = 95
  for (; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c === 95) {
      if (previous === 95) return undefined
      digits += s.slice(from, i)
      from = i + 1
    } else if (digitOf(c) >= base || (onlyZeros && c !== 48)) return undefined
    previous = c
  }
  // Nothing, nothing after the prefix, or an underscore at the end.
  if (previous === 95 || (prefixed && start === s.length)) return undefined
  digits += s.slice(from)
  const magnitude = digitsToInt(digits, base)
  return negative ? (magnitude === 0 ? 0 : -magnitude) : magnitude
}

/** A non-empty run of valid digits. */
export function digitsToInt(digits: string, base: number): Int {
  if (digits.length <= 10) return Number.parseInt(digits, base)
  if (base === 10 && digits.length <= 15) return Number(digits)
  const bitsPerDigit = BITS_PER_DIGIT.indexOf(base)
  if (bitsPerDigit > 0) return powerOfTwoDigits(digits, bitsPerDigit)
  const most = strDigits()
  if (digits.length > most && most !== 0) {
    throw valueError(digitLimitMessage(`: value has ${digits.length} digits`))
  }
  chargeElements(digits.length * 4)
  if ((digits.replace(/^0+/, '').length - 1) * Math.log2(base) > MAX_INT_BITS) throw tooManyDigits()
  if (base === 10) return normalizeInt(BigInt(digits))
  // As many digits at a time as a double holds exactly.
  let chunk = 1
  while (base ** (chunk + 1) < Number.MAX_SAFE_INTEGER) chunk++
  const scale = BigInt(base ** chunk)
  let value = 0n
  const head = digits.length % chunk
  if (head > 0) value = BigInt(Number.parseInt(digits.slice(0, head), base))
  for (let i = head; i < digits.length; i += chunk) value = value * scale + BigInt(Number.parseInt(digits.slice(i, i + chunk), base))
  return normalizeInt(value)
}

function powerOfTwoDigits(digits: string, bitsPerDigit: number): Int {
  let start = 0
  while (digits.charCodeAt(start) === 48) start++
  const count = digits.length - start
  if (count === 0) return 0
  if ((count - 1) * bitsPerDigit >= MAX_INT_BITS) throw tooManyDigits()
  chargeElements(digits.length)
  chargeMemory((count * bitsPerDigit) >> 3)
  const significant = digits.slice(start)
  if (bitsPerDigit === 4) return normalizeInt(BigInt(`0x${significant}`))
  if (bitsPerDigit === 3) return normalizeInt(BigInt(`0o${significant}`))
  if (bitsPerDigit === 1) return normalizeInt(BigInt(`0b${significant}`))
  let binary = '0b'
  for (let i = 0; i < count; i++) binary += digitOf(significant.charCodeAt(i)).toString(2).padStart(bitsPerDigit, '0')
  return normalizeInt(BigInt(binary))
}
