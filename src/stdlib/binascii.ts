/** `binascii`: bytes as text and back. Reference: https://docs.python.org/3.13/library/binascii.html */
import { chargeElements } from '../run/meter.ts'
import { typeName } from '../runtime/builtin-types.ts'
import { PyBuffer, PyBytes } from '../runtime/bytes/bytes.ts'
import { toHex } from '../runtime/bytes/hex.ts'
import { chargeBytes } from '../runtime/bytes/slots.ts'
import { typeError, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { type NativeTable, type StepsBody, steps } from '../runtime/native.ts'
import { index } from '../runtime/ops/index.ts'
import { truth } from '../runtime/ops/truth.ts'
import { leafOf, sizeArgument, truthArgument, withIndexes } from '../runtime/str/arguments.ts'
import { type Value, asStr } from '../runtime/value.ts'
import { bufferArgument, contiguous } from './buffers.ts'
import { fromBase64, toBase64 } from './binascii/base64.ts'
import { ErrorType, IncompleteType, asciiError } from './binascii/errors.ts'
import { digit, fromQuoted, fromUu, toQuoted, toUu } from './binascii/quoted.ts'
import { nativeModule } from './module.ts'
import { crc32, crcHqx } from './zlib/checksums.ts'

type Optional = Value | undefined

/** Bytes, or a text of ASCII. */
function asciiArgument(v: Value): Uint8Array {
  const s = asStr(v)
  if (s === undefined) {
    if (v instanceof PyBuffer) return contiguous(v)
    throw typeError(`argument should be bytes, buffer or ASCII string, not '${typeName(v)}'`)
  }
  const wrong = (): Error => valueError('string argument should contain only ASCII characters') as unknown as Error
  if (typeof s !== 'string') throw wrong()
  chargeElements(s.length)
  chargeBytes(s.length)
  const out = new Uint8Array(s.length)
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c > 127) throw wrong()
    out[i] = c
  }
  return out
}

function fromHex(v: Value): PyBytes {
  const text = asciiArgument(v)
  if (text.length % 2 === 1) throw asciiError('Odd-length string')
  chargeElements(text.length)
  chargeBytes(text.length / 2)
  const out = new Uint8Array(text.length / 2)
  for (let i = 0; i < out.length; i++) {
    const byte = (digit(text[2 * i]) << 4) | digit(text[2 * i + 1])
    if (byte < 0) throw asciiError('Non-hexadecimal digit found')
    out[i] = byte
  }
  return new PyBytes(out)
}

const HEX = Uint8Array.from('0123456789abcdef', (c) => c.charCodeAt(0))

const hex = withIndexes((data: Value, sep: Optional, group: Optional) => {
  const bytes = bufferArgument(data)
  if (sep === undefined) {
    chargeElements(bytes.length)
    chargeBytes(2 * bytes.length)
    const out = new Uint8Array(2 * bytes.length)
    for (let i = 0; i < bytes.length; i++) {
      const b = bytes[i] as number
      out[2 * i] = HEX[b >> 4] as number
      out[2 * i + 1] = HEX[b & 15] as number
    }
    return new PyBytes(out)
  }
  return PyBytes.fromLatin1(toHex(data as PyBuffer, sep, sizeArgument(group, 1)))
}, 2)

/** A native with flags behind its data. */
function flagged(convert: (data: Value, ...flags: (boolean | undefined)[]) => Uint8Array): StepsBody {
  const run = function* (data: Value, ...flags: Optional[]): Generator<any, Value, Value> {
    const known: (boolean | undefined)[] = []
    for (const flag of flags) known.push(flag === undefined ? undefined : yield* truth(flag))
    return new PyBytes(convert(data, ...known))
  }
  const known = (flag: Optional): boolean | undefined => (flag === undefined || typeof flag === 'boolean' ? flag : truthArgument(flag))
  return steps(run, (data: Value, a: Optional, b: Optional, c: Optional) => new PyBytes(convert(data, known(a), known(b), known(c))))
}

/** A checksum that goes on from the value of an earlier one. */
export function checksum(initial: number, mask: number, sum: (data: Uint8Array, start: number) => number): StepsBody {
  const run = function* (data: Value, start: Optional): Generator<any, Value, Value> {
    const bytes = bufferArgument(data)
    const from = start === undefined ? initial : Number(BigInt.asUintN(32, BigInt(yield* index(start)))) & mask
    return sum(bytes, from >>> 0)
  }
  return steps(run, (data: Value, start: Optional) => leafOf(run(data, start)))
}

const table: NativeTable = {
  'a2b_base64(data, /, *, strict_mode=)': flagged((data, strict = false) => fromBase64(asciiArgument(data), strict)),
  'b2a_base64(data, /, *, newline=)': flagged((data, newline = true) => toBase64(bufferArgument(data), newline)),
  'a2b_hex(hexstr, /)': fromHex,
  'unhexlify(hexstr, /)': fromHex,
  'b2a_hex(data, sep=, bytes_per_sep=)': hex,
  'hexlify(data, sep=, bytes_per_sep=)': hex,
  'a2b_qp(data, header=)': flagged((data, header = false) => fromQuoted(asciiArgument(data), header)),
  'b2a_qp(data, quotetabs=, istext=, header=)': flagged((data, tabs = false, text = true, header = false) => toQuoted(bufferArgument(data), tabs, text, header)),
  'a2b_uu(data, /)': (data: Value) => new PyBytes(fromUu(asciiArgument(data))),
  'b2a_uu(data, /, *, backtick=)': flagged((data, backtick = false) => toUu(bufferArgument(data), backtick)),
  'crc32(data, crc=, /)': checksum(0, -1, crc32),
  'crc_hqx(data, crc, /)': checksum(0, 0xffff, crcHqx),
}

export function makeBinascii(): PyModule {
  return nativeModule('binascii', table, { Error: ErrorType, Incomplete: IncompleteType })
}
