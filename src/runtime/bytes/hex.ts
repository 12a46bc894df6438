/** `bytes.hex` and `bytes.fromhex`. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { typeError, valueError } from '../exception.ts'
import { lengthMaybe } from '../ops/length.ts'
import { argumentName, chargeText } from '../str/arguments.ts'
import { codePointAt, strLength } from '../str/wide.ts'
import { type Str, type Value, asStr } from '../value.ts'
import { isSpaceByte } from './ascii.ts'
import { PyBuffer } from './bytes.ts'

const HEX = '0123456789abcdef'
const CODES: Uint8Array = Uint8Array.from(HEX, (c) => c.charCodeAt(0))

/** Two digits a byte. */
export function hexDigits(bytes: Uint8Array): string {
  const { length } = bytes
  let out = ''
  let i = 0
  // Characters for four bytes are had at once.
  for (; i + 3 < length; i += 4) {
    const a = bytes[i] as number
    const b = bytes[i + 1] as number
    const c = bytes[i + 2] as number
    const d = bytes[i + 3] as number
    out += String.fromCharCode(
      CODES[a >> 4] as number, CODES[a & 15] as number, CODES[b >> 4] as number, CODES[b & 15] as number,
      CODES[c >> 4] as number, CODES[c & 15] as number, CODES[d >> 4] as number, CODES[d & 15] as number,
    )
  }
  for (; i < length; i++) {
    const b = bytes[i] as number
    out += String.fromCharCode(CODES[b >> 4] as number, CODES[b & 15] as number)
  }
  return out
}

/** The separator as a character; '' for none. */
function separator(sep: Value | undefined): string {
  if (sep === undefined) return ''
  const s = asStr(sep)
  if (s === undefined && !(sep instanceof PyBuffer)) {
    lengthMaybe(sep)
    throw typeError('sep must be str or bytes.')
  }
  const length = s === undefined ? (sep as PyBuffer).bytes.length : strLength(s)
  if (length !== 1) throw valueError('sep must be length 1.')
  const code = s === undefined ? ((sep as PyBuffer).bytes[0] as number) : codePointAt(s, 0)
  if (code > 127) throw valueError('sep must be ASCII.')
  return String.fromCharCode(code)
}

/** Hex digits, with a separator between groups of `group` bytes, counted from the right when positive. */
export function toHex(v: PyBuffer, sep: Value | undefined, group: number): string {
  const { bytes } = v
  const mark = separator(sep)
  const size = Math.abs(group)
  chargeElements(bytes.length)
  chargeText(bytes.length * (mark === '' ? 2 : 3))
  if (mark === '' || size === 0) return hexDigits(bytes)
  let out = ''
  for (let i = 0; i < bytes.length; i++) {
    if (i > 0 && (group > 0 ? bytes.length - i : i) % size === 0) out += mark
    const b = bytes[i] as number
    out += `${HEX[b >> 4]}${HEX[b & 15]}`
  }
  return out
}

function digit(cp: number): number {
  if (cp >= 48 && cp <= 57) return cp - 48
  const letter = cp | 32
  return letter >= 97 && letter <= 102 && cp < 128 ? letter - 87 : -1
}

export function fromHex(text: Value): Uint8Array {
  const s: Str | undefined = asStr(text)
  if (s === undefined) throw typeError(`fromhex() argument must be str, not ${argumentName(text)}`)
  const length = strLength(s)
  chargeElements(length)
  chargeMemory(length)
  const out = new Uint8Array(length >> 1)
  let n = 0
  let i = 0
  const bad = (at: number): never => {
    throw valueError(`non-hexadecimal number found in fromhex() arg at position ${at}`)
  }
  while (true) {
    while (i < length && isSpaceByte(codePointAt(s, i))) i++
    if (i === length) break
    const high = digit(codePointAt(s, i))
    if (high < 0) bad(i)
    const low = i + 1 < length ? digit(codePointAt(s, i + 1)) : -1
    if (low < 0) bad(i + 1)
    out[n++] = high * 16 + low
    i += 2
  }
  return out.slice(0, n)
}
