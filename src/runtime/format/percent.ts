/**
 * `format % values`. Reference: https://docs.python.org/3.13/library/stdtypes.html#printf-style-string-formatting
 */
import { chargeElements } from '../../run/meter.ts'
import { typeName, typeOf } from '../builtin-types.ts'
import { PyBuffer, PyByteString, PyBytes } from '../bytes/bytes.ts'
import { PyException, TypeErrorType, overflowError, typeError, valueError } from '../exception.ts'
import { real, toFloat } from '../float/coerce.ts'
import { toInt } from '../int/coerce.ts'
import { intToStr, magnitudeDigits } from '../int/format.ts'
import { callDunder, hasGuest } from '../ops/call-method.ts'
import { index, isIndex } from '../ops/index.ts'
import { ascii, repr, reprMaybe, str, strMaybe } from '../ops/repr.ts'
import { getitem } from '../ops/subscript.ts'
import type { Steps } from '../steps.ts'
import { chargeText } from '../str/arguments.ts'
import { repeat } from '../str/pad.ts'
import { TextBuilder } from '../str/text-builder.ts'
import { codePointAt, strFromCodePoint, strJoin, strLength, strSlice } from '../str/wide.ts'
import { type Int, PyFloat, PyTuple, type Str, type Value, asInt, asStr } from '../value.ts'
import { floatText } from './float-text.ts'

const MAX_SSIZE = 9223372036854775807n
const MAX_C_INT = 2147483647

/** One conversion: what stands between `%` and its letter. */
export interface Conversion {
  left: boolean
  sign: boolean
  blank: boolean
  alternate: boolean
  zero: boolean
  /** -1 when not given. */
  width: number
  precision: number
  letter: string
  /** The mapping key in parentheses; null for none. */
  key: string | null
}

export function newConversion(): Conversion {
  return { left: false, sign: false, blank: false, alternate: false, zero: false, width: -1, precision: -1, letter: '', key: null }
}

/** The values still to be used. */
export class Arguments {
  private current: Value
  private next = 0
  /** Items of the tuple; -1: `current` itself, once. */
  private count: number
  readonly mapping: Value | undefined

  private readonly bytes: boolean

  constructor(args: Value, bytes: boolean) {
    this.bytes = bytes
    this.current = args
    this.count = args instanceof PyTuple ? args.items.length : -1
    if (this.count < 0) this.next = -2
    this.mapping = isMapping(args, bytes) ? args : undefined
  }

  take(): Value {
    if (this.next >= this.count) throw typeError('not enough arguments for format string')
    this.next++
    return this.count < 0 ? this.current : ((this.current as PyTuple).items[this.next - 1] as Value)
  }

  /** From now on the value of a mapping key is the one argument. */
  use(value: Value): void {
    this.current = value
    this.count = -1
    this.next = -2
  }

  finish(): void {
    if (this.next < this.count && this.mapping === undefined) throw typeError(`not all arguments converted during ${this.bytes ? 'bytes' : 'string'} formatting`)
  }
}

function isMapping(v: Value, bytes: boolean): boolean {
  if (v instanceof PyTuple || (bytes && v instanceof PyByteString) || asStr(v) !== undefined) return false
  const { slots } = typeOf(v)
  return slots.getitem !== undefined || slots.getitemSteps !== undefined || hasGuest(v, '__getitem__')
}

/**
 * Throws TypeError, ValueError, OverflowError and what the values' methods raise. For bytes, the format and the result
 * are bytes as characters U+0000 to U+00FF.
 */
export function* percentFormat(fmt: Str, args: Value, bytes = false): Steps<Str> {
  const length = strLength(fmt)
  chargeElements(length)
  const values = new Arguments(args, bytes)
  const out = new TextBuilder()
  let literal = 0
  let i = 0
  while (i < length) {
    if (typeof fmt === 'string') {
      i = fmt.indexOf('%', i)
      if (i < 0) break
    } else if (codePointAt(fmt, i) !== 37) {
      i++
      continue
    }
    if (literal < i) out.append(strSlice(fmt, literal, i))
    i++
    if (i < length && codePointAt(fmt, i) === 37) {
      out.append('%')
      i++
    } else {
      const c = newConversion()
      const next = i < length ? codePointAt(fmt, i) : -1
      if (next === 115 || next === 100) {
        // %s and %d: most conversions are no more than that.
        c.letter = next === 115 ? 's' : 'd'
        i++
      } else {
        if (next === 40) i = yield* readKey(fmt, i, length, values, bytes)
        i = readConversion(fmt, i, length, values, c)
      }
      const value = values.take()
      out.append((bytes ? yield* convertForBytes(c, value) : convertMaybe(c, value)) ?? (yield* convert(c, value, fmt, i - 1)))
    }
    literal = i
  }
  if (literal < length) out.append(literal === 0 ? fmt : strSlice(fmt, literal, length))
  values.finish()
  return out.finish()
}

/** Reads a mapping key, whose value becomes the argument. */
function* readKey(fmt: Str, open: number, length: number, values: Arguments, bytes: boolean): Steps<number> {
  if (values.mapping === undefined) throw typeError('format requires a mapping')
  const i = keyEnd(fmt, open, length)
  const key = strSlice(fmt, open + 1, i - 1)
  values.use(yield* getitem(values.mapping, bytes ? PyBytes.fromLatin1(key as string) : key))
  return i
}

/** The place behind the parenthesis that closes the one at `open`. */
export function keyEnd(fmt: Str, open: number, length: number): number {
  let i = open + 1
  for (let depth = 1; depth > 0; i++) {
    if (i >= length) throw valueError('incomplete format key')
    const p = codePointAt(fmt, i)
    if (p === 40) depth++
    else if (p === 41) depth--
  }
  return i
}

/** Reads from behind the `%` and the key to behind the letter. */
export function readConversion(fmt: Str, start: number, length: number, values: Arguments, c: Conversion): number {
  let i = start
  const at = (): number => (i < length ? codePointAt(fmt, i) : -1)
  flags: for (; ; i++) {
    switch (at()) {
      case 45: c.left = true; break
      case 43: c.sign = true; break
      case 32: c.blank = true; break
      case 35: c.alternate = true; break
      case 48: c.zero = true; break
      default: break flags
    }
  }
  if (at() === 42) {
    i++
    const width = starred(values.take(), MAX_SSIZE, 'ssize_t')
    if (width < 0) c.left = true
    c.width = Math.abs(width)
  } else i = readDigits(fmt, i, length, (n) => {
    if (n > Number(MAX_SSIZE)) throw valueError('width too big')
    c.width = n
  })
  if (at() === 46) {
    i++
    c.precision = 0
    if (at() === 42) {
      i++
      c.precision = Math.max(0, starred(values.take(), BigInt(MAX_C_INT), 'int'))
    } else i = readDigits(fmt, i, length, (n) => {
      if (n > MAX_C_INT) throw valueError('precision too big')
      c.precision = n
    })
  }
  // C's length modifiers are skipped, one of them.
  if (at() === 104 || at() === 108 || at() === 76) i++
  if (i >= length) throw valueError('incomplete format')
  const letter = strFromCodePoint(codePointAt(fmt, i))
  c.letter = typeof letter === 'string' ? letter : ''
  return i + 1
}

function readDigits(fmt: Str, start: number, length: number, set: (n: number) => void): number {
  let i = start
  let n = 0
  for (; i < length; i++) {
    const digit = codePointAt(fmt, i) - 48
    if (digit < 0 || digit > 9) break
    n = n * 10 + digit
    set(n)
  }
  return i
}

/** A width or precision given as `*`. */
function starred(v: Value, max: bigint, ctype: string): number {
  const n = asInt(v)
  if (n === undefined) throw typeError('* wants int')
  if (n > max || n < -max - 1n) throw overflowError(`Python int too large to convert to C ${ctype}`)
  return Number(n)
}

/** The commonest conversions of builtin values; undefined for all others. */
export function convertMaybe(c: Conversion, value: Value): Str | undefined {
  switch (c.letter) {
    case 's': {
      const s = strMaybe(value)
      return s === undefined ? undefined : text(c, s)
    }
    case 'd':
      return typeof value === 'number' || typeof value === 'bigint' ? decimal(c, value) : undefined
    case 'x': case 'X':
      return typeof value === 'number' || typeof value === 'bigint' ? based(c, value) : undefined
    case 'f': case 'g': case 'e':
      return typeof value === 'number' ? floating(c, value) : value instanceof PyFloat && !value.cls.heap ? floating(c, value.value) : undefined
    default:
      return undefined
  }
}

/** The conversions that bytes have of their own; undefined for those that are str's. */
function* convertForBytes(c: Conversion, value: Value): Steps<Str | undefined> {
  switch (c.letter) {
    case 's': case 'b': {
      if (value instanceof PyBuffer) return text(c, value.latin1)
      const made = yield* callDunder(value, '__bytes__', [])
      if (made instanceof PyBytes) return text(c, made.latin1)
      if (made !== undefined) throw typeError(`__bytes__ returned non-bytes (type ${typeName(made)})`)
      throw typeError(`%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(value)}'`)
    }
    case 'r':
      return text(c, yield* ascii(value))
    case 'c': {
      if (value instanceof PyByteString && value.length === 1) return field(c, value.latin1, '', false)
      if (value instanceof PyByteString || !isIndex(value)) {
        throw typeError('%c requires an integer in range(256) or a single byte')
      }
      const n = yield* index(value)
      if (n < 0 || n > 255) throw overflowError('%c arg not in range(256)')
      return field(c, String.fromCharCode(Number(n)), '', false)
    }
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': {
      const x = yield* toFloat(value)
      if (x === undefined) throw typeError(`float argument required, not ${typeName(value)}`)
      return floating(c, x)
    }
    default:
      // Messages name it so.
      if (c.letter === 'i') c.letter = 'd'
      return convertMaybe(c, value)
  }
}

function* convert(c: Conversion, value: Value, fmt: Str, at: number): Steps<Str> {
  switch (c.letter) {
    case 's':
      return text(c, strMaybe(value) ?? (yield* str(value)))
    case 'r':
      return text(c, reprMaybe(value) ?? (yield* repr(value)))
    case 'a':
      return text(c, yield* ascii(value))
    case 'd': case 'i': case 'u':
      return decimal(c, yield* integer(c, value))
    case 'o': case 'x': case 'X':
      return based(c, yield* integer(c, value))
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
      return floating(c, yield* real(value))
    case 'c':
      return field(c, yield* character(value), '', false)
    default: {
      const code = codePointAt(fmt, at)
      const shown = code >= 31 && code <= 126 ? String.fromCharCode(code) : '?'
      throw valueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${at}`)
    }
  }
}

function text(c: Conversion, s: Str): Str {
  return field(c, c.precision >= 0 && c.precision < strLength(s) ? strSlice(s, 0, c.precision) : s, '', false)
}

/** Pads: `head` (sign and prefix) comes before the zeros of a number. */
function field(c: Conversion, body: Str, head: string, numeric: boolean): Str {
  const padding = c.width - head.length - strLength(body)
  if (padding <= 0) return head === '' ? body : strJoin([head, body])
  chargeText(c.width)
  if (typeof body === 'string' && padding < 256) {
    if (c.left) return head + body + ' '.repeat(padding)
    return numeric && c.zero ? head + '0'.repeat(padding) + body : ' '.repeat(padding) + head + body
  }
  if (c.left) return strJoin([head, body, repeat(' ', padding)])
  if (numeric && c.zero) return strJoin([head, repeat('0', padding), body])
  return strJoin([repeat(' ', padding), head, body])
}

function signOf(c: Conversion, negative: boolean): string {
  return negative ? '-' : c.sign ? '+' : c.blank ? ' ' : ''
}

function minimumDigits(c: Conversion, digits: string): string {
  if (c.precision <= digits.length) return digits
  chargeText(c.precision)
  return digits.padStart(c.precision, '0')
}

function decimal(c: Conversion, n: Int): Str {
  const all = intToStr(n)
  return field(c, minimumDigits(c, n < 0 ? all.slice(1) : all), signOf(c, n < 0), true)
}

function based(c: Conversion, n: Int): Str {
  const digits = minimumDigits(c, magnitudeDigits(n, c.letter === 'o' ? 8 : 16))
  const head = signOf(c, n < 0) + (c.alternate ? `0${c.letter}` : '')
  return field(c, c.letter === 'X' ? digits.toUpperCase() : digits, head, true)
}

function floating(c: Conversion, x: number): Str {
  const body = floatText(x, c.letter, c.precision < 0 ? 6 : c.precision, { alternate: c.alternate, addDotZero: false })
  return field(c, body, signOf(c, x < 0 || Object.is(x, -0)), true)
}

/** The int of a %d (any number) or %x (an integer) value; a TypeError of its methods is replaced. */
function* integer(c: Conversion, v: Value): Steps<Int> {
  const decimal = c.letter === 'd' || c.letter === 'i' || c.letter === 'u'
  try {
    const n = asInt(v) ?? (decimal ? yield* toInt(v) : yield* index(v))
    if (n !== undefined) return n
  } catch (e) {
    if (!(e instanceof PyException) || !e.cls.isSubtype(TypeErrorType)) throw e
  }
  throw typeError(`%${c.letter} format: ${decimal ? 'a real number' : 'an integer'} is required, not ${typeName(v)}`)
}

function* character(v: Value): Steps<Str> {
  const s = asStr(v)
  if (s !== undefined) {
    if (strLength(s) !== 1) throw typeError('%c requires int or char')
    return s
  }
  let n: Int
  try {
    n = asInt(v) ?? (yield* index(v))
  } catch (e) {
    if (e instanceof PyException && e.cls.isSubtype(TypeErrorType)) throw typeError('%c requires int or char')
    throw e
  }
  if (n < 0 || n > 0x10ffff) throw overflowError('%c arg not in range(0x110000)')
  return strFromCodePoint(Number(n))
}
