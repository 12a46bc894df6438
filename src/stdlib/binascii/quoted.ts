/** Quoted-printable and uuencoded lines. */
import { chargeElements } from '../../run/meter.ts'
import { chargeBytes } from '../../runtime/bytes/slots.ts'
import { ByteBuffer } from '../../runtime/unicode/codecs/byte-buffer.ts'
import { asciiError } from './errors.ts'

const LINE = 76
const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const EQUALS = 61
const UNDERSCORE = 95
const HEX = '0123456789ABCDEF'

export function digit(code: number | undefined): number {
  if (code === undefined) return -1
  if (code >= 48 && code <= 57) return code - 48
  const lower = code | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}

export function fromQuoted(data: Uint8Array, header: boolean): Uint8Array {
  chargeElements(data.length)
  chargeBytes(data.length)
  const out = new ByteBuffer(data.length)
  for (let i = 0; i < data.length; ) {
    const c = data[i++] as number
    if (c !== EQUALS) {
      out.push(header && c === UNDERSCORE ? SPACE : c)
      continue
    }
    if (i >= data.length) break
    const next = data[i]
    if (next === LF || next === CR) {
      // A line that goes on: up to its end, nothing.
      while (i < data.length && data[i] !== LF) i++
      i++
    } else if (next === EQUALS) {
      out.push(EQUALS)
      i++
    } else if (digit(next) >= 0 && digit(data[i + 1]) >= 0) {
      out.push(16 * digit(next) + digit(data[i + 1]))
      i += 2
    } else out.push(EQUALS)
  }
  return out.finish()
}

export function toQuoted(data: Uint8Array, tabs: boolean, text: boolean, header: boolean): Uint8Array {
  const { length } = data
  chargeElements(2 * length)
  chargeBytes(3 * length)
  const firstEnd = data.indexOf(LF)
  const crlf = firstEnd > 0 && data[firstEnd - 1] === CR
  const out = new ByteBuffer(length)
  let column = 0
  /** Was the last byte written as an escape? */
  let escaped = false
  const escape = (c: number): void => {
    out.push(EQUALS)
    out.push(HEX.charCodeAt(c >> 4))
    out.push(HEX.charCodeAt(c & 15))
  }
  const softBreak = (): void => {
    out.push(EQUALS)
    if (crlf) out.push(CR)
    out.push(LF)
    column = 0
  }
  const quoted = (c: number, i: number): boolean => {
    if (c > 126 || c === EQUALS || (header && c === UNDERSCORE)) return true
    const next = data[i + 1]
    if (c === 46 && column === 0) return next === undefined || next === LF || next === CR || next === 0
    if (c === CR || c === LF) return !text
    if (c === TAB || c === SPACE) return tabs || next === undefined
    return c < 33
  }
  for (let i = 0; i < length; ) {
    const c = data[i] as number
    if (quoted(c, i)) {
      if (column + 3 >= LINE) softBreak()
      escape(c)
      escaped = true
      column += 3
      i++
    } else if (text && (c === LF || (c === CR && data[i + 1] === LF))) {
      column = 0
      const before = data[i - 1]
      if ((before === SPACE || before === TAB) && !escaped) {
        out.length--
        escape(before)
      }
      if (crlf) out.push(CR)
      out.push(LF)
      i += c === CR ? 2 : 1
    } else {
      if (i + 1 !== length && data[i + 1] !== LF && column + 1 >= LINE) softBreak()
      column++
      escaped = header && c === SPACE
      out.push(escaped ? UNDERSCORE : c)
      i++
    }
  }
  return out.finish()
}

export function toUu(data: Uint8Array, backtick: boolean): Uint8Array {
  if (data.length > 45) throw asciiError('At most 45 bytes at once')
  const letter = (six: number): number => (six === 0 && backtick ? 96 : 32 + six)
  const out = [letter(data.length)]
  for (let i = 0; i < data.length; i += 3) {
    const three = ((data[i] as number) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0)
    for (const shift of [18, 12, 6, 0]) out.push(letter((three >> shift) & 63))
  }
  out.push(LF)
  return Uint8Array.from(out)
}

export function fromUu(data: Uint8Array): Uint8Array {
  chargeElements(data.length)
  const size = data.length === 0 ? 32 : ((data[0] as number) - 32) & 63
  const out = new Uint8Array(size)
  let i = 1
  let bits = 0
  let left = 0
  for (let o = 0; o < size; i++) {
    const c = data[i]
    let six = 0
    if (c !== undefined && c !== LF && c !== CR) {
      if (c < 32 || c > 96) throw asciiError('Illegal char')
      six = (c - 32) & 63
    }
    left = (left << 6) | six
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out[o++] = left >> bits
      left &= (1 << bits) - 1
    }
  }
  for (; i < data.length; i++) {
    const c = data[i] as number
    if (c !== 32 && c !== 96 && c !== LF && c !== CR) throw asciiError('Trailing garbage')
  }
  return out
}
