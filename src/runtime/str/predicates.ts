/** `str.isalpha` and its kin. An empty str answers False everywhere but `isascii` and `isprintable`. */
import { chargeElements } from '../../run/meter.ts'
import { ALPHA, DECIMAL, DIGIT, LOWER, NUMERIC, SPACE, TITLE, UPPER, flagsOf, isPrintable } from '../unicode/flags.ts'
import type { Str } from '../value.ts'
import { codePointAt, strLength } from './wide.ts'

function every(s: Str, mask: number): boolean {
  const length = strLength(s)
  if (length === 0) return false
  if (length > 16) chargeElements(length)
  for (let i = 0; i < length; i++) if ((flagsOf(codePointAt(s, i)) & mask) === 0) return false
  return true
}

export function isAlpha(s: Str): boolean {
  return every(s, ALPHA)
}
export function isAlnum(s: Str): boolean {
  return every(s, ALPHA | DECIMAL | DIGIT | NUMERIC)
}
export function isDecimal(s: Str): boolean {
  return every(s, DECIMAL)
}
export function isDigit(s: Str): boolean {
  return every(s, DIGIT)
}
export function isNumeric(s: Str): boolean {
  return every(s, NUMERIC)
}
export function isWhitespace(s: Str): boolean {
  return every(s, SPACE)
}

/** At least one character with the wanted case and none with an unwanted one. */
function hasCase(s: Str, wanted: number, unwanted: number): boolean {
  const length = strLength(s)
  if (length > 16) chargeElements(length)
  let found = false
  for (let i = 0; i < length; i++) {
    const flags = flagsOf(codePointAt(s, i))
    if ((flags & unwanted) !== 0) return false
    if ((flags & wanted) !== 0) found = true
  }
  return found
}

export function isLower(s: Str): boolean {
  return hasCase(s, LOWER, UPPER | TITLE)
}
export function isUpper(s: Str): boolean {
  return hasCase(s, UPPER, LOWER | TITLE)
}

/** Capitals only after uncased characters, small letters only after cased ones, and at least one cased. */
export function isTitle(s: Str): boolean {
  const length = strLength(s)
  if (length > 16) chargeElements(length)
  let cased = false
  let previousCased = false
  for (let i = 0; i < length; i++) {
    const flags = flagsOf(codePointAt(s, i))
    if ((flags & (UPPER | TITLE)) !== 0) {
      if (previousCased) return false
      previousCased = cased = true
    } else if ((flags & LOWER) !== 0) {
      if (!previousCased) return false
      previousCased = cased = true
    } else previousCased = false
  }
  return cased
}

const NOT_ASCII = /[^\0-\x7f]/

/** Is every character of the narrow string below U+0080? (The host's matcher sees the flat text, several times faster than a loop.) */
export function isAsciiText(s: string): boolean {
  return !NOT_ASCII.test(s)
}

export function isAscii(s: Str): boolean {
  if (typeof s !== 'string') return false
  if (s.length > 16) chargeElements(s.length)
  return isAsciiText(s)
}

export function isPrintableText(s: Str): boolean {
  const length = strLength(s)
  if (length > 16) chargeElements(length)
  for (let i = 0; i < length; i++) if (!isPrintable(codePointAt(s, i))) return false
  return true
}

