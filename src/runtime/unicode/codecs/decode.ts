/**
 * `bytes.decode` and `str(bytes, encoding)`.
 * Reference: https://docs.python.org/3.13/library/codecs.html#error-handlers
 */
import { chargeElements, chargeMemory } from '../../../run/meter.ts'
import { LookupError, raise, typeError } from '../../exception.ts'
import { CodeBuffer } from '../../str/code-buffer.ts'
import { narrowFromCodes, strConcat } from '../../str/wide.ts'
import type { Str } from '../../value.ts'
import { decodeError } from './errors.ts'
import { type Encoding, findEncoding } from './names.ts'

const HEX = '0123456789abcdef'

/** One decoding in progress. */
class Decoder {
  readonly bytes: Uint8Array
  readonly out: CodeBuffer
  /** The name in errors. */
  readonly encoding: string
  private readonly errors: Str
  /** Reads one unit at a place, for `surrogatepass`; null where no surrogate can be encoded. */
  private readonly unitAt: ((at: number) => number) | null
  private readonly unit: number

  constructor(bytes: Uint8Array, encoding: string, errors: Str, unit: number, unitAt: ((at: number) => number) | null) {
    this.bytes = bytes
    this.encoding = encoding
    this.errors = errors
    this.unit = unit
    this.unitAt = unitAt
    this.out = new CodeBuffer(Math.ceil(bytes.length / (unit === 3 ? 1 : unit)))
  }

  /** Applies the error handler to the bad bytes start..end; gives the place to go on from. */
  bad(start: number, end: number, reason: string): number {
    const { bytes, out } = this
    switch (this.errors) {
      case 'ignore':
        return end
      case 'replace':
        out.push(0xfffd)
        return end
      case 'backslashreplace':
        chargeMemory(16 * (end - start))
        for (let i = start; i < end; i++) {
          const b = bytes[i] as number
          out.pushAll([92, 120, HEX.charCodeAt(b >> 4), HEX.charCodeAt(b & 15)])
        }
        return end
      case 'surrogateescape': {
        let at = start
        while (at < end && at < start + 4 && (bytes[at] as number) >= 128) out.push(0xdc00 + (bytes[at++] as number))
        if (at > start) return at
        break
      }
      case 'surrogatepass':
        if (this.unitAt !== null && start + this.unit <= bytes.length) {
          const cp = this.unitAt(start)
          if (cp >= 0xd800 && cp <= 0xdfff) {
            out.push(cp)
            return start + this.unit
          }
        }
        break
      case 'strict':
        break
      case 'xmlcharrefreplace':
      case 'namereplace':
        throw typeError("don't know how to handle UnicodeDecodeError in error callback")
      default:
        throw raise(LookupError, strConcat(strConcat("unknown error handler name '", this.errors), "'"))
    }
    throw decodeError(this.encoding, bytes, start, end, reason)
  }
}

/** `bytes.decode(encoding, errors)`. */
export function decodeBytes(bytes: Uint8Array, encodingName: Str, errors: Str): Str {
  const encoding = findEncoding(encodingName, 'decode')
  chargeElements(bytes.length)
  chargeMemory(2 * bytes.length)
  switch (encoding) {
    case 'latin-1':
      return narrowFromCodes(bytes)
    case 'ascii':
      return asciiPrefix(bytes) === bytes.length ? narrowFromCodes(bytes) : decodeAscii(bytes, errors)
    case 'utf-8':
    case 'utf-8-sig':
      return decodeUtf8(bytes, errors, encoding === 'utf-8-sig')
    default:
      return decodeUnits(bytes, encoding, errors)
  }
}

function asciiPrefix(bytes: Uint8Array): number {
  let i = 0
  while (i < bytes.length && (bytes[i] as number) < 128) i++
  return i
}

function decodeAscii(bytes: Uint8Array, errors: Str): Str {
  chargeMemory(4 * bytes.length)
  const decoder = new Decoder(bytes, 'ascii', errors, 1, null)
  for (let i = 0; i < bytes.length; ) {
    const b = bytes[i] as number
    if (b < 128) {
      decoder.out.push(b)
      i++
    } else i = decoder.bad(i, i + 1, 'ordinal not in range(128)')
  }
  return decoder.out.finish()
}

/** The surrogate that three bytes would encode, for `surrogatepass`. */
function utf8Surrogate(bytes: Uint8Array): (at: number) => number {
  return (at) => {
    const [a, b, c] = [bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number]
    if ((a & 0xf0) !== 0xe0 || (b & 0xc0) !== 0x80 || (c & 0xc0) !== 0x80) return 0
    return ((a & 15) << 12) | ((b & 63) << 6) | (c & 63)
  }
}

function decodeUtf8(bytes: Uint8Array, errors: Str, signed: boolean): Str {
  let i = signed && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (i === 0 && asciiPrefix(bytes) === bytes.length) return narrowFromCodes(bytes)
  chargeMemory(4 * bytes.length)
  const decoder = new Decoder(bytes, 'utf-8', errors, 3, utf8Surrogate(bytes))
  const { out } = decoder
  const length = bytes.length
  while (i < length) {
    const lead = bytes[i] as number
    if (lead < 0x80) {
      out.push(lead)
      i++
      continue
    }
    if (lead < 0xc2 || lead > 0xf4) {
      i = decoder.bad(i, i + 1, 'invalid start byte')
      continue
    }
    const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    let cp = lead & (size === 2 ? 0x1f : size === 3 ? 0x0f : 0x07)
    let n = 1
    for (; n < size && i + n < length; n++) {
      const b = bytes[i + n] as number
      // Overlong forms, surrogates and what lies above U+10FFFF show in the second byte.
      const low = n === 1 ? (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80) : 0x80
      const high = n === 1 ? (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf) : 0xbf
      if (b < low || b > high) break
      cp = (cp << 6) | (b & 63)
    }
    if (n === size) {
      out.push(cp)
      i += size
    } else if (i + n >= length) i = decoder.bad(i, length, 'unexpected end of data')
    else i = decoder.bad(i, i + n, 'invalid continuation byte')
  }
  return out.finish()
}

/** UTF-16 and UTF-32 in either byte order; without a stated one a mark decides, else it is little. */
function decodeUnits(bytes: Uint8Array, encoding: Encoding, errors: Str): Str {
  chargeMemory(4 * bytes.length)
  const unit = encoding.startsWith('utf-16') ? 2 : 4
  let little = !encoding.endsWith('-be')
  let start = 0
  if (encoding === 'utf-16' || encoding === 'utf-32') {
    const mark = littleUnit(bytes, 0, unit)
    if (mark === 0xfeff) start = unit
    else if (mark === (unit === 2 ? 0xfffe : 0xfffe0000)) {
      little = false
      start = unit
    }
  }
  const at = little ? (i: number) => littleUnit(bytes, i, unit) : (i: number) => bigUnit(bytes, i, unit)
  const decoder = new Decoder(bytes, `utf-${unit * 8}-${little ? 'le' : 'be'}`, errors, unit, at)
  return unit === 2 ? decodeUtf16(decoder, start, at) : decodeUtf32(decoder, start, at)
}

function littleUnit(bytes: Uint8Array, i: number, unit: number): number {
  let value = 0
  for (let k = unit - 1; k >= 0; k--) value = value * 256 + (bytes[i + k] ?? 0)
  return i + unit <= bytes.length ? value : -1
}

function bigUnit(bytes: Uint8Array, i: number, unit: number): number {
  let value = 0
  for (let k = 0; k < unit; k++) value = value * 256 + (bytes[i + k] ?? 0)
  return i + unit <= bytes.length ? value : -1
}

function decodeUtf16(decoder: Decoder, start: number, at: (i: number) => number): Str {
  const { out, bytes } = decoder
  let i = start
  while (i < bytes.length) {
    const u = at(i)
    if (u < 0) i = decoder.bad(i, bytes.length, 'truncated data')
    else if (u < 0xd800 || u > 0xdfff) {
      out.push(u)
      i += 2
    } else if (u >= 0xdc00) i = decoder.bad(i, i + 2, 'illegal encoding')
    else {
      const low = at(i + 2)
      if (low < 0) i = decoder.bad(i, bytes.length, 'unexpected end of data')
      else if (low >= 0xdc00 && low <= 0xdfff) {
        out.push(0x10000 + ((u - 0xd800) << 10) + (low - 0xdc00))
        i += 4
      } else i = decoder.bad(i, i + 2, 'illegal UTF-16 surrogate')
    }
  }
  return out.finish()
}

function decodeUtf32(decoder: Decoder, start: number, at: (i: number) => number): Str {
  const { out, bytes } = decoder
  let i = start
  while (i < bytes.length) {
    const cp = at(i)
    if (cp < 0) i = decoder.bad(i, bytes.length, 'truncated data')
    else if (cp >= 0xd800 && cp <= 0xdfff) i = decoder.bad(i, i + 4, 'code point in surrogate code point range(0xd800, 0xe000)')
    else if (cp > 0x10ffff) i = decoder.bad(i, i + 4, 'code point not in range(0x110000)')
    else {
      out.push(cp)
      i += 4
    }
  }
  return out.finish()
}
