/**
 * The text of a number as `int()` and `float()` read it: decimal digits of every script become
 * ASCII ones and white space becomes blanks, as CPython's numeric constructors do first.
 */
import { chargeElements } from '../../run/meter.ts'
import { codePointsOf } from '../str/wide.ts'
import { decimalValue, isSpace } from '../unicode/flags.ts'
import type { Str } from '../value.ts'

/** A host string in which every character that is no part of a number is kept or became `?`. */
export function numberText(s: Str): string {
  if (typeof s === 'string') {
    chargeElements(s.length)
    let ascii = true
    for (let i = 0; i < s.length && ascii; i++) ascii = s.charCodeAt(i) < 128
    if (ascii) return s
  }
  const codes = codePointsOf(s)
  chargeElements(codes.length)
  let text = ''
  for (let i = 0; i < codes.length; i++) {
    const c = codes[i] as number
    if (c < 127) text += String.fromCharCode(c)
    else if (isSpace(c)) text += ' '
    else {
      const digit = decimalValue(c)
      text += digit < 0 ? '?' : String(digit)
    }
  }
  return text
}

/** Space, or tab to carriage return. */
function isBlank(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13)
}

export function trimBlanks(s: string): string {
  let start = 0
  let stop = s.length
  while (start < stop && isBlank(s.charCodeAt(start))) start++
  while (stop > start && isBlank(s.charCodeAt(stop - 1))) stop--
  return s.slice(start, stop)
}
