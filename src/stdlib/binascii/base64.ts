/** Base64, strict and as mail programs have always read it. Reference: https://docs.python.org/3.13/library/binascii.html */
import { ByteBuffer } from '../../runtime/unicode/codecs/byte-buffer.ts'
import { chargeElements } from '../../run/meter.ts'
import { chargeBytes } from '../../runtime/bytes/slots.ts'
import { asciiError } from './errors.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CODES: Uint8Array = Uint8Array.from(LETTERS, (c) => c.charCodeAt(0))
const VALUES: Uint8Array = new Uint8Array(256).fill(255)
CODES.forEach((code, value) => {
  VALUES[code] = value
})
const PAD = 61

export function toBase64(data: Uint8Array, newline: boolean): Uint8Array {
  const { length } = data
  chargeElements(length)
  const size = 4 * Math.ceil(length / 3) + (newline ? 1 : 0)
  chargeBytes(size)
  const out = new Uint8Array(size)
  let o = 0
  let i = 0
  for (; i + 2 < length; i += 3) {
    const three = ((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number)
    out[o] = CODES[three >> 18] as number
    out[o + 1] = CODES[(three >> 12) & 63] as number
    out[o + 2] = CODES[(three >> 6) & 63] as number
    out[o + 3] = CODES[three & 63] as number
    o += 4
  }
  if (i < length) {
    const two = ((data[i] as number) << 8) | (i + 1 < length ? (data[i + 1] as number) : 0)
    out[o++] = CODES[two >> 10] as number
    out[o++] = CODES[(two >> 4) & 63] as number
    out[o++] = i + 1 < length ? (CODES[(two << 2) & 63] as number) : PAD
    out[o++] = PAD
  }
  if (newline) out[o] = 10
  return out
}

/** How far four characters at a time, all of them data, can be read. */
function readWhole(data: Uint8Array, out: Uint8Array): number {
  let o = 0
  let i = 0
  for (; i + 3 < data.length; i += 4) {
    const a = VALUES[data[i] as number] as number
    const b = VALUES[data[i + 1] as number] as number
    const c = VALUES[data[i + 2] as number] as number
    const d = VALUES[data[i + 3] as number] as number
    if ((a | b | c | d) > 63) break
    out[o] = (a << 2) | (b >> 4)
    out[o + 1] = (b << 4) | (c >> 2)
    out[o + 2] = (c << 6) | d
    o += 3
  }
  return i
}

export function fromBase64(data: Uint8Array, strict: boolean): Uint8Array {
  const { length } = data
  chargeElements(length)
  const room = 3 * Math.ceil(length / 4)
  chargeBytes(room)
  if (strict && data[0] === PAD) throw asciiError('Leading padding not allowed')
  const whole = new Uint8Array(room)
  const begin = readWhole(data, whole)
  const out = new ByteBuffer(room)
  out.pushAll(whole.subarray(0, (begin / 4) * 3))
  let phase = 0
  let left = 0
  let pads = 0
  let padded = false
  for (let i = begin; i < length; i++) {
    if (data[i] === PAD) {
      padded = true
      if (strict && phase === 0) throw asciiError('Excess padding not allowed')
      if (phase >= 2 && phase + ++pads >= 4) {
        if (strict && i + 1 < length) throw asciiError('Excess data after padding')
        return out.finish()
      }
      continue
    }
    const v = VALUES[data[i] as number] as number
    if (v > 63) {
      if (strict) throw asciiError('Only base64 data is allowed')
      continue
    }
    if (strict && padded) throw asciiError('Discontinuous padding not allowed')
    pads = 0
    if (phase === 0) left = v
    else {
      out.push(((left << (2 * phase)) | (v >> (6 - 2 * phase))) & 255)
      left = v & (255 >> (2 + 2 * phase))
    }
    phase = (phase + 1) & 3
  }
  if (phase === 1) {
    throw asciiError(`Invalid base64-encoded string: number of data characters (${Math.floor(out.length / 3) * 4 + 1}) cannot be 1 more than a multiple of 4`)
  }
  if (phase !== 0) throw asciiError('Incorrect padding')
  return out.finish()
}
