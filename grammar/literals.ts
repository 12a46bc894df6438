/** From the text of a literal to its value: numbers, strings, bytes (Python reference 2.4). */
import { names } from '../src/runtime/unicode/names-part.ts'
import type { IToken } from 'chevrotain'
import type { BytesConstant, ComplexConstant, FloatConstant, IntConstant } from '../src/ast/nodes.ts'
import type { Source } from '../src/source.ts'
import { syntaxError } from './messages.ts'

// ---------------------------------------------------------------- numbers

const maxIntDigits = 4300
const safeDecimalDigits = 15

/** Constant of a number token. */
export function numberConstant(source: Source, token: IToken): IntConstant | FloatConstant | ComplexConstant {
  const start = token.startOffset
  let text = token.image
  const end = start + text.length
  if (text.length === 1) return { kind: 'Int', value: text.charCodeAt(0) - 48, start, end }
  if (text.includes('_')) text = text.replaceAll('_', '')
  const second = text.charCodeAt(1) | 32
  if (text.charCodeAt(0) === 48 && (second === 120 || second === 111 || second === 98)) {
    return { kind: 'Int', value: integer(text), start, end }
  }
  if ((text.charCodeAt(text.length - 1) | 32) === 106) return { kind: 'Complex', imag: Number(text.slice(0, -1)), start, end }
  if (/[.eE]/.test(text)) return { kind: 'Float', value: Number(text), start, end }
  if (text.length <= safeDecimalDigits) return { kind: 'Int', value: Number(text), start, end }
  if (text.length > maxIntDigits) {
    const message =
      `Exceeds the limit (${maxIntDigits} digits) for integer string conversion: value has ${text.length} digits; ` +
      'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.'
    syntaxError(source, message, start)
  }
  return { kind: 'Int', value: integer(text), start, end }
}

/** Canonical: a number while it is a safe integer. */
function integer(text: string): number | bigint {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : BigInt(text)
}

// ---------------------------------------------------------------- strings

/** A decoded piece of text: `codePoints` is set when it holds a surrogate code unit, narrow text stays a string. */
export interface Text {
  value: string
  codePoints: number[] | null
}

const surrogate = /[\ud800-\udfff]/

export function plainText(value: string): Text {
  if (!surrogate.test(value)) return { value, codePoints: null }
  return { value: '', codePoints: Array.from(value, (c) => c.codePointAt(0) as number) }
}

/** Appends `more` to `text`. */
export function appendText(text: Text, more: Text): void {
  if (text.codePoints === null && more.codePoints === null) text.value += more.value
  else {
    const points = text.codePoints ?? Array.from(text.value, (c) => c.charCodeAt(0))
    for (const point of more.codePoints ?? Array.from(more.value, (c) => c.charCodeAt(0))) points.push(point)
    text.codePoints = points
    text.value = ''
  }
}

/** Line breaks inside a literal are line feeds whatever the file has. */
function normaliseBreaks(body: string): string {
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body
}

/** Splits a string token into its prefix letters and its body. */
export function splitString(image: string): { prefix: string; body: string } {
  let i = 0
  while (image.charCodeAt(i) !== 34 && image.charCodeAt(i) !== 39) i++
  const quote = image.charAt(i)
  const size = image.length >= i + 6 && image.charAt(i + 1) === quote && image.charAt(i + 2) === quote ? 3 : 1
  return { prefix: i === 0 ? '' : image.slice(0, i).toLowerCase(), body: image.slice(i + size, image.length - size) }
}

const simpleEscapes = new Map([
  ['\n', ''], ['\\', '\\'], ["'", "'"], ['"', '"'], ['a', '\x07'], ['b', '\b'], ['f', '\f'], ['n', '\n'], ['r', '\r'], ['t', '\t'], ['v', '\v'],
])
const hexLengths = new Map([['x', 2], ['u', 4], ['U', 8]])
const shapes = new Map([['x', '\\xXX'], ['u', '\\uXXXX'], ['U', '\\UXXXXXXXX']])
const maxCodePoint = 0x10ffff

/**
 * Text of a string body (the part between the quotes).
 * `start` and `end` are the offsets of the token, where errors are reported.
 */
export function decodeText(source: Source, rawBody: string, raw: boolean, start: number, end: number, warnAt = start): Text {
  const body = normaliseBreaks(rawBody)
  if (raw || !body.includes('\\')) return plainText(body)
  const text: Text = { value: '', codePoints: null }
  let from = 0
  let sound = true
  const doubtful = (what: string): void => {
    if (sound) source.warn(`invalid ${what}'`, warnAt)
    sound = false
  }
  let i = body.indexOf('\\')
  while (i >= 0) {
    if (i > from) appendText(text, plainText(body.slice(from, i)))
    const c = body.charAt(i + 1)
    const simple = simpleEscapes.get(c)
    const digits = hexLengths.get(c)
    let next = i + 2
    if (simple !== undefined) text.codePoints === null ? (text.value += simple) : appendText(text, { value: simple, codePoints: null })
    else if (digits !== undefined) {
      while (next < i + 2 + digits && isHex(body.charCodeAt(next))) next++
      if (next < i + 2 + digits) unicodeError(source, body, i, next, `truncated ${shapes.get(c)} escape`, start, end)
      const point = Number.parseInt(body.slice(i + 2, next), 16)
      if (point > maxCodePoint) unicodeError(source, body, i, next, 'illegal Unicode character', start, end)
      appendPoint(text, point)
    } else if (c >= '0' && c <= '7') {
      next = octalEnd(body, i + 1)
      const point = Number.parseInt(body.slice(i + 1, next), 8)
      if (point > 0o377) doubtful(`octal escape sequence '${body.slice(i, next)}`)
      appendPoint(text, point)
    } else if (c === 'N') {
      const close = body.charAt(i + 2) === '{' ? body.indexOf('}', i + 3) : -1
      if (close <= i + 3) unicodeError(source, body, i, body.charAt(i + 2) !== '{' ? i + 2 : close < 0 ? body.length : i + 3, 'malformed \\N character escape', start, end)
      next = close + 1
      const table = names()
      if (table === null) syntaxError(source, 'the names of characters (\\N{...}) are not loaded; write the character or its \\u escape', start, end)
      const point = table.pointNamed(body.slice(i + 3, close))
      if (point === undefined) unicodeError(source, body, i, next, 'unknown Unicode character name', start, end)
      appendPoint(text, point)
    } else {
      if (c !== '' && c < '\x80') doubtful(`escape sequence '\\${c}`)
      appendText(text, { value: '\\', codePoints: null })
      next = i + 1
    }
    from = next
    i = body.indexOf('\\', next)
  }
  if (from < body.length) appendText(text, plainText(body.slice(from)))
  return text
}

function appendPoint(text: Text, point: number): void {
  if (point > 0xffff || (point >= 0xd800 && point <= 0xdfff)) appendText(text, { value: '', codePoints: [point] })
  else appendText(text, { value: String.fromCharCode(point), codePoints: null })
}

function isHex(c: number): boolean {
  return (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 102)
}

function octalEnd(body: string, i: number): number {
  let end = i
  while (end < i + 3 && body.charCodeAt(end) >= 48 && body.charCodeAt(end) <= 55) end++
  return end
}

/** CPython counts positions in a copy where each non-ASCII character is written as a ten-byte escape. */
function escapedLength(text: string): number {
  let length = 0
  for (const c of text) length += (c.codePointAt(0) as number) < 128 ? 1 : 10
  return length
}

function unicodeError(source: Source, body: string, from: number, next: number, what: string, start: number, end: number): never {
  const first = escapedLength(body.slice(0, from))
  const last = escapedLength(body.slice(0, next)) - 1
  syntaxError(source, `(unicode error) 'unicodeescape' codec can't decode bytes in position ${first}-${last}: ${what}`, start, end)
}

// ---------------------------------------------------------------- bytes

/** Value of a bytes body. */
export function decodeBytes(source: Source, rawBody: string, raw: boolean, start: number, end: number): number[] {
  const body = normaliseBreaks(rawBody)
  const bytes: number[] = []
  let sound = true
  const doubtful = (what: string): void => {
    if (sound) source.warn(`invalid ${what}'`, start)
    sound = false
  }
  for (let i = 0; i < body.length; ) {
    const c = body.charCodeAt(i)
    if (c > 127) syntaxError(source, 'bytes can only contain ASCII literal characters', start, end)
    if (c !== 92 || raw) {
      bytes.push(c)
      i++
      continue
    }
    const letter = body.charAt(i + 1)
    const simple = simpleEscapes.get(letter)
    if (simple !== undefined) {
      if (simple !== '') bytes.push(simple.charCodeAt(0))
      i += 2
    } else if (letter === 'x') {
      if (!isHex(body.charCodeAt(i + 2)) || !isHex(body.charCodeAt(i + 3))) {
        syntaxError(source, `(value error) invalid \\x escape at position ${i}`, start, end)
      }
      bytes.push(Number.parseInt(body.slice(i + 2, i + 4), 16))
      i += 4
    } else if (letter >= '0' && letter <= '7') {
      const next = octalEnd(body, i + 1)
      const value = Number.parseInt(body.slice(i + 1, next), 8)
      if (value > 0o377) doubtful(`octal escape sequence '${body.slice(i, next)}`)
      bytes.push(value & 255)
      i = next
    } else {
      doubtful(`escape sequence '\\${letter}`)
      bytes.push(92)
      i++
    }
  }
  return bytes
}

export function bytesConstant(values: readonly number[], start: number, end: number): BytesConstant {
  return { kind: 'Bytes', value: Uint8Array.from(values), start, end }
}
