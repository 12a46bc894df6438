/**
 * `repr(str)` and what `ascii()` makes of a repr: the quotes, the escapes, and which characters are shown as they are.
 * Reference: https://docs.python.org/3.13/library/functions.html#repr
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import type { Str } from '../value.ts'
import { isPrintable } from '../unicode/flags.ts'
import { isAsciiText } from './predicates.ts'
import { TextBuilder } from './text-builder.ts'
import { codePointAt, strLength } from './wide.ts'

export { isPrintable } from '../unicode/flags.ts'

const HEX = '0123456789abcdef'

/** `\xNN`, `\uNNNN` or `\UNNNNNNNN`, the shortest that holds the code point. */
export function escapeCodePoint(cp: number): string {
  if (cp <= 0xff) return `\\x${HEX[cp >> 4]}${HEX[cp & 15]}`
  if (cp <= 0xffff) return `\\u${cp.toString(16).padStart(4, '0')}`
  return `\\U${cp.toString(16).padStart(8, '0')}`
}

/** Up to this length a loop is faster than the host's regular expression. */
const SHORT = 24

/** No character that `NOT_PLAIN` finds. */
function isPlain(s: string): boolean {
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c < 32 || c > 126 || c === 39 || c === 92) return false
  }
  return true
}

export function strRepr(s: Str): Str {
  const length = strLength(s)
  if (length > 64) {
    chargeElements(length)
    chargeMemory(2 * length)
  }
  if (typeof s === 'string' && (length <= SHORT ? isPlain(s) : !NOT_PLAIN.test(s))) return `'${s}'`
  return quoted(s)
}

/** `ascii()` of what `repr()` made: every character above U+007F is escaped. */
export function asciiRepr(s: Str): string {
  const length = strLength(s)
  if (length > 64) {
    chargeElements(length)
    chargeMemory(2 * length)
  }
  if (typeof s === 'string' && isAsciiText(s)) return s
  chargeElements(4 * length)
  chargeMemory(20 * length)
  const out: string[] = []
  for (let i = 0; i < length; i++) {
    const c = codePointAt(s, i)
    out.push(c < 128 ? String.fromCharCode(c) : escapeCodePoint(c))
  }
  return out.join('')
}

/** Anything but printable ASCII without the quote and the backslash. */
const NOT_PLAIN = /[^ -&(-[\]-~]/

/** Double quotes only when that saves escaping: there is a single quote and no double one. */
function quoteFor(s: Str): number {
  let single = false
  for (let i = 0, n = strLength(s); i < n; i++) {
    const c = codePointAt(s, i)
    if (c === 34) return 39
    if (c === 39) single = true
  }
  return single ? 34 : 39
}

function quoted(s: Str): Str {
  const quote = quoteFor(s)
  const out = new TextBuilder()
  // Finding out what is printable takes longer than a look at each character.
  const length = strLength(s)
  if (length > 64) chargeElements(4 * length)
  out.appendCodePoint(quote)
  for (let i = 0; i < length; i++) {
    const c = codePointAt(s, i)
    if (c === quote || c === 92) out.append(`\\${String.fromCharCode(c)}`)
    else if (c === 9) out.append('\\t')
    else if (c === 10) out.append('\\n')
    else if (c === 13) out.append('\\r')
    else if (isPrintable(c)) out.appendCodePoint(c)
    else out.append(escapeCodePoint(c))
  }
  out.appendCodePoint(quote)
  return out.finish()
}
