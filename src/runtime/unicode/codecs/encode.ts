/**
 * `str.encode`.
 * Reference: https://docs.python.org/3.13/library/codecs.html#error-handlers
 */
import { chargeElements, chargeMemory } from '../../../run/meter.ts'
import { PyBytes } from '../../bytes/bytes.ts'
import { LookupError, raise } from '../../exception.ts'
import { isAsciiText } from '../../str/predicates.ts'
import { escapeCodePoint } from '../../str/repr.ts'
import { codePointAt, strConcat, strLength } from '../../str/wide.ts'
import type { Str } from '../../value.ts'
import { ByteBuffer } from './byte-buffer.ts'
import { encodeError } from './errors.ts'
import { type Encoding, findEncoding } from './names.ts'

/** How one encoding writes code points. */
interface Encoder {
  /** Its name in errors, and why a code point can't be encoded. */
  readonly name: string
  readonly reason: string
  accepts(cp: number): boolean
  write(out: ByteBuffer, cp: number): void
  /** Bytes of a unit: replacements must fill whole ones. */
  readonly unit: number
  /** Are neighbouring bad characters one error? */
  readonly groups: boolean
  /** Can it write surrogates under `surrogatepass`? */
  readonly passes: boolean
}

const isSurrogate = (cp: number): boolean => cp >= 0xd800 && cp <= 0xdfff
const NO_SURROGATES = 'surrogates not allowed'

function single(name: string, limit: number): Encoder {
  return {
    name,
    reason: `ordinal not in range(${limit})`,
    accepts: (cp) => cp < limit,
    write: (out, cp) => out.push(cp),
    unit: 1,
    groups: true,
    passes: false,
  }
}

function writeUtf8(out: ByteBuffer, cp: number): void {
  if (cp < 0x80) out.push(cp)
  else if (cp < 0x800) {
    out.push(0xc0 | (cp >> 6))
    out.push(0x80 | (cp & 63))
  } else {
    if (cp < 0x10000) out.push(0xe0 | (cp >> 12))
    else {
      out.push(0xf0 | (cp >> 18))
      out.push(0x80 | ((cp >> 12) & 63))
    }
    out.push(0x80 | ((cp >> 6) & 63))
    out.push(0x80 | (cp & 63))
  }
}

function utf16(name: string, little: boolean): Encoder {
  const unit = (out: ByteBuffer, u: number): void => {
    out.push(little ? u & 255 : u >> 8)
    out.push(little ? u >> 8 : u & 255)
  }
  return {
    name,
    reason: NO_SURROGATES,
    accepts: (cp) => !isSurrogate(cp),
    write(out, cp) {
      if (cp > 0xffff) {
        unit(out, 0xd7c0 + (cp >> 10))
        unit(out, 0xdc00 + (cp & 0x3ff))
      } else unit(out, cp)
    },
    unit: 2,
    groups: false,
    passes: true,
  }
}

function utf32(name: string, little: boolean): Encoder {
  return {
    name,
    reason: NO_SURROGATES,
    accepts: (cp) => !isSurrogate(cp),
    write(out, cp) {
      for (let i = 0; i < 4; i++) out.push((cp >> (little ? 8 * i : 24 - 8 * i)) & 255)
    },
    unit: 4,
    groups: false,
    passes: true,
  }
}

const UTF8: Encoder = {
  name: 'utf-8', reason: NO_SURROGATES, accepts: (cp) => !isSurrogate(cp), write: writeUtf8, unit: 1, groups: true, passes: true,
}

const ENCODERS: Readonly<Record<Encoding, Encoder>> = {
  ascii: single('ascii', 128),
  'latin-1': single('latin-1', 256),
  'utf-8': UTF8,
  'utf-8-sig': UTF8,
  'utf-16': utf16('utf-16', true),
  'utf-16-le': utf16('utf-16-le', true),
  'utf-16-be': utf16('utf-16-be', false),
  'utf-32': utf32('utf-32', true),
  'utf-32-le': utf32('utf-32-le', true),
  'utf-32-be': utf32('utf-32-be', false),
}

/** What the encodings with a byte order mark write first. */
const MARKS: ReadonlyMap<Encoding, readonly number[]> = new Map([
  ['utf-8-sig', [0xef, 0xbb, 0xbf]],
  ['utf-16', [0xff, 0xfe]],
  ['utf-32', [0xff, 0xfe, 0, 0]],
])

/** `s.encode(encoding, errors)`. */
export function encodeText(s: Str, encodingName: Str, errors: Str): PyBytes {
  const encoding = findEncoding(encodingName, 'encode')
  const length = strLength(s)
  chargeElements(length)
  if (typeof s === 'string' && MARKS.get(encoding) === undefined && ENCODERS[encoding].unit === 1 && isAsciiText(s)) {
    chargeMemory(length)
    return PyBytes.fromLatin1(s)
  }
  const encoder = ENCODERS[encoding]
  chargeMemory(Math.max(encoder.unit, typeof s === 'string' ? 1 : 4) * length + 32)
  const out = new ByteBuffer(encoder.unit * length)
  const mark = MARKS.get(encoding)
  if (mark !== undefined) out.pushAll(mark)
  for (let i = 0; i < length; ) {
    const cp = codePointAt(s, i)
    if (encoder.accepts(cp)) {
      encoder.write(out, cp)
      i++
    } else {
      let end = i + 1
      if (encoder.groups) while (end < length && !encoder.accepts(codePointAt(s, end))) end++
      handle(out, encoder, s, i, end, errors)
      i = end
    }
  }
  return new PyBytes(out.finish())
}

/** Applies the error handler to the bad characters start..end. */
function handle(out: ByteBuffer, encoder: Encoder, s: Str, start: number, end: number, errors: Str): void {
  const fail = (from: number): never => {
    throw encodeError(encoder.name, s, from, end, encoder.reason)
  }
  if (errors === 'strict') fail(start)
  if (errors === 'ignore') return
  if (end - start > 4) chargeMemory(10 * encoder.unit * (end - start))
  for (let i = start; i < end; i++) {
    const cp = codePointAt(s, i)
    switch (errors) {
      case 'replace':
        encoder.write(out, 63)
        break
      case 'backslashreplace':
        ascii(out, encoder, escapeCodePoint(cp))
        break
      case 'xmlcharrefreplace':
        ascii(out, encoder, `&#${cp};`)
        break
      case 'surrogateescape':
        if (cp < 0xdc80 || cp > 0xdcff || encoder.unit > 1) fail(i)
        out.push(cp & 255)
        break
      case 'surrogatepass':
        if (!encoder.passes || !isSurrogate(cp)) fail(i)
        encoder.write(out, cp)
        break
      default:
        throw raise(LookupError, strConcat(strConcat("unknown error handler name '", errors), "'"))
    }
  }
}

function ascii(out: ByteBuffer, encoder: Encoder, text: string): void {
  for (let i = 0; i < text.length; i++) encoder.write(out, text.charCodeAt(i))
}
