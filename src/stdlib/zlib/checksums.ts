/** CRC-32 of `binascii` and `zlib`, Adler-32, and the CRC of BinHex. */
import { chargeElements } from '../../run/meter.ts'

/** Eight tables, so that eight bytes are taken at a time; made when first needed. */
let tables: Int32Array[] | null = null

function make(): Int32Array[] {
  const first = new Int32Array(256)
  for (let n = 0; n < 256; n++) {
    let c = n
    for (let k = 0; k < 8; k++) c = (c & 1) === 0 ? c >>> 1 : (c >>> 1) ^ 0xedb88320
    first[n] = c
  }
  const all = [first]
  for (let t = 1; t < 8; t++) all.push(all[t - 1]!.map((c) => (c >>> 8) ^ (first[c & 255] as number)))
  return all
}

export function crc32(data: Uint8Array, start: number): number {
  chargeElements(data.length)
  tables ??= make()
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
  let c = ~start
  let i = 0
  for (const end = data.length - 7; i < end; i += 8) {
    c ^= (data[i] as number) | ((data[i + 1] as number) << 8) | ((data[i + 2] as number) << 16) | ((data[i + 3] as number) << 24)
    c = (t7[c & 255] as number) ^ (t6[(c >>> 8) & 255] as number) ^ (t5[(c >>> 16) & 255] as number) ^ (t4[c >>> 24] as number)
      ^ (t3[data[i + 4] as number] as number) ^ (t2[data[i + 5] as number] as number) ^ (t1[data[i + 6] as number] as number) ^ (t0[data[i + 7] as number] as number)
  }
  for (; i < data.length; i++) c = (c >>> 8) ^ (t0[(c ^ (data[i] as number)) & 255] as number)
  return ~c >>> 0
}

export function adler32(data: Uint8Array, start: number): number {
  chargeElements(data.length)
  let a = start & 0xffff
  let b = start >>> 16
  for (let i = 0; i < data.length; ) {
    // The sums of so many bytes stay below 2^32.
    const end = Math.min(i + 3800, data.length)
    for (; i < end; i++) {
      a += data[i] as number
      b += a
    }
    a %= 65521
    b %= 65521
  }
  return ((b << 16) | a) >>> 0
}

export function crcHqx(data: Uint8Array, start: number): number {
  chargeElements(8 * data.length)
  let c = start
  for (const byte of data) {
    c ^= byte << 8
    for (let k = 0; k < 8; k++) c = (c & 0x8000) === 0 ? (c << 1) & 0xffff : ((c << 1) ^ 0x1021) & 0xffff
  }
  return c
}
