/**
 * Laying out numbers and text in a field: sign, prefix, grouping, padding.
 * Reference: https://docs.python.org/3.13/library/string.html#format-specification-mini-language
 */
import { chargeText } from '../str/arguments.ts'
import { repeat } from '../str/pad.ts'
import { strFromCodePoint, strJoin, strLength } from '../str/wide.ts'
import type { Str } from '../value.ts'
import type { FormatSpec } from './parse-spec.ts'

/** The parts of a number's text, from left to right. */
export interface NumberParts {
  readonly negative: boolean
  readonly prefix: string
  /** Digits before the point: what grouping applies to. */
  readonly digits: string
  /** Point, fraction, exponent, percent sign; or all of `inf` and `nan`. */
  readonly rest: string
}

export function layoutNumber(parts: NumberParts, spec: FormatSpec): Str {
  const sign = parts.negative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : ''
  const fixed = sign.length + parts.prefix.length + parts.rest.length
  let digits = parts.digits
  if (digits !== '' && spec.separator !== '') {
    // Zero padding continues the grouping.
    const wanted = spec.fill === 48 && spec.align === '=' ? spec.width - fixed : 0
    chargeText(Math.max(wanted, digits.length) * 2)
    digits = grouped(digits, spec.separator, spec.group, wanted)
  }
  const padding = spec.width - fixed - digits.length
  if (padding <= 0) return `${sign}${parts.prefix}${digits}${parts.rest}`
  chargeText(spec.width)
  if (spec.align === '=') {
    if (isNarrow(spec.fill)) return `${sign}${parts.prefix}${digits.padStart(digits.length + padding, String.fromCharCode(spec.fill))}${parts.rest}`
    return strJoin([sign + parts.prefix, repeat(strFromCodePoint(spec.fill), padding), digits + parts.rest])
  }
  return padded(`${sign}${parts.prefix}${digits}${parts.rest}`, spec, padding)
}

/** `text` in its field; the spec's alignment is not `=`. */
export function layoutText(text: Str, spec: FormatSpec): Str {
  const padding = spec.width - strLength(text)
  if (padding <= 0) return text
  chargeText(spec.width)
  return padded(text, spec, padding)
}

/** Short runs of blanks: the host adds one faster than it pads. */
const BLANKS: readonly string[] = Array.from({ length: 33 }, (_, n) => ' '.repeat(n))

function padded(text: Str, spec: FormatSpec, padding: number): Str {
  const left = spec.align === '>' ? padding : spec.align === '^' ? Math.floor(padding / 2) : 0
  if (typeof text === 'string' && spec.fill === 32 && padding < BLANKS.length) {
    const begun = left === 0 ? text : (BLANKS[left] as string) + text
    return left === padding ? begun : begun + (BLANKS[padding - left] as string)
  }
  if (typeof text === 'string' && isNarrow(spec.fill)) {
    const character = String.fromCharCode(spec.fill)
    const begun = left === 0 ? text : text.padStart(text.length + left, character)
    return left === padding ? begun : begun.padEnd(text.length + padding, character)
  }
  const fill = strFromCodePoint(spec.fill)
  return strJoin([repeat(fill, left), text, repeat(fill, padding - left)])
}

/** Is a code point one unit of the host's strings? */
function isNarrow(codePoint: number): boolean {
  return codePoint < 0xd800
}

/** Separators from the right, and zeros on the left until `width` characters are filled; no separator comes first. */
function grouped(digits: string, separator: string, size: number, width: number): string {
  const groups: string[] = []
  let end = digits.length
  let room = width
  for (;;) {
    const length = Math.min(size, Math.max(end, room, 1))
    groups.push(digits.slice(Math.max(0, end - length), end).padStart(length, '0'))
    end = Math.max(0, end - length)
    room -= length
    if (end <= 0 && room <= 0) break
    room -= 1
  }
  return groups.reverse().join(separator)
}
