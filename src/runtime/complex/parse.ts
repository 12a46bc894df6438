/** Text to complex. Reference: https://docs.python.org/3.13/library/functions.html#complex */
import { ValueError, raise, valueError } from '../exception.ts'
import { floatEnd, parseFloatText } from '../float/parse.ts'
import { numberText, trimBlanks } from '../int/text.ts'
import { strJoin, strRepr } from '../str/wide.ts'
import type { Str } from '../value.ts'
import { PyComplex } from './complex.ts'

function malformed(): never {
  throw valueError('complex() arg is a malformed string')
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

/** The text without its underscores, each of which must stand between two digits. */
function withoutUnderscores(text: string, shown: Str): string {
  for (let i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
    if (!isDigit(text.charCodeAt(i - 1)) || !isDigit(text.charCodeAt(i + 1))) {
      throw raise(ValueError, strJoin(['could not convert string to complex: ', strRepr(shown)]))
    }
  }
  return text.replaceAll('_', '')
}

/** Throws ValueError. */
export function parseComplex(shown: Str): PyComplex {
  const text = numberText(shown)
  let s = trimBlanks(text.includes('_') ? withoutUnderscores(text, shown) : text)
  if (s.startsWith('(')) {
    if (!s.endsWith(')')) malformed()
    s = trimBlanks(s.slice(1, -1))
  }
  const first = floatEnd(s, 0)
  if (first === s.length && first > 0) return new PyComplex(parseFloatText(s) as number, 0)
  if ((s.charCodeAt(s.length - 1) | 32) !== 106) malformed()
  // What stands before the j is the last part; a sign alone counts as one.
  const end = s.length - 1
  const start = first === end ? 0 : first
  if (start > 0 && s[start] !== '+' && s[start] !== '-') malformed()
  return new PyComplex(start === 0 ? 0 : (parseFloatText(s.slice(0, start)) as number), unit(s.slice(start, end)))
}

function unit(s: string): number {
  if (s === '' || s === '+') return 1
  if (s === '-') return -1
  return floatEnd(s, 0) === s.length ? (parseFloatText(s) as number) : malformed()
}
