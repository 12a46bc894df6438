/** MD5 (RFC 1321). */
import { sin } from '../../runtime/libm/index.ts'
import { HashState, wordBytes } from './state.ts'

let table: Int32Array | null = null

export class Md5 extends HashState {
  private readonly words: Int32Array = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)
  private readonly block: Int32Array = new Int32Array(16)

  constructor() {
    super('md5', 64, 16, 12)
  }

  protected fresh(): HashState {
    return new Md5()
  }

  protected takeWords(from: HashState): void {
    this.words.set((from as Md5).words)
  }

  protected finish(length: number): Uint8Array {
    this.pad(true, 8)
    return wordBytes(this.words, length, true)
  }

  protected compress(data: Uint8Array, start: number, end: number): void {
    const { words, block } = this
    table ??= Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(sin(i + 1)) * 2 ** 32))
    const k = table
    for (let at = start; at < end; at += 64) {
      for (let i = 0; i < 16; i++) {
        const p = at + 4 * i
        block[i] = (data[p] as number) | ((data[p + 1] as number) << 8) | ((data[p + 2] as number) << 16) | ((data[p + 3] as number) << 24)
      }
      let a = words[0] as number
      let b = words[1] as number
      let c = words[2] as number
      let d = words[3] as number
      for (let i = 0; i < 16; i += 4) {
        a = (a + (d ^ (b & (c ^ d))) + (k[i] as number) + (block[i] as number)) | 0
        a = (b + ((a << 7) | (a >>> 25))) | 0
        d = (d + (c ^ (a & (b ^ c))) + (k[i + 1] as number) + (block[i + 1] as number)) | 0
        d = (a + ((d << 12) | (d >>> 20))) | 0
        c = (c + (b ^ (d & (a ^ b))) + (k[i + 2] as number) + (block[i + 2] as number)) | 0
        c = (d + ((c << 17) | (c >>> 15))) | 0
        b = (b + (a ^ (c & (d ^ a))) + (k[i + 3] as number) + (block[i + 3] as number)) | 0
        b = (c + ((b << 22) | (b >>> 10))) | 0
      }
      for (let i = 16; i < 32; i += 4) {
        a = (a + (c ^ (d & (b ^ c))) + (k[i] as number) + (block[(5 * i + 1) & 15] as number)) | 0
        a = (b + ((a << 5) | (a >>> 27))) | 0
        d = (d + (b ^ (c & (a ^ b))) + (k[i + 1] as number) + (block[(5 * i + 6) & 15] as number)) | 0
        d = (a + ((d << 9) | (d >>> 23))) | 0
        c = (c + (a ^ (b & (d ^ a))) + (k[i + 2] as number) + (block[(5 * i + 11) & 15] as number)) | 0
        c = (d + ((c << 14) | (c >>> 18))) | 0
        b = (b + (d ^ (a & (c ^ d))) + (k[i + 3] as number) + (block[(5 * i + 16) & 15] as number)) | 0
        b = (c + ((b << 20) | (b >>> 12))) | 0
      }
      for (let i = 32; i < 48; i += 4) {
        a = (a + (b ^ c ^ d) + (k[i] as number) + (block[(3 * i + 5) & 15] as number)) | 0
        a = (b + ((a << 4) | (a >>> 28))) | 0
        d = (d + (a ^ b ^ c) + (k[i + 1] as number) + (block[(3 * i + 8) & 15] as number)) | 0
        d = (a + ((d << 11) | (d >>> 21))) | 0
        c = (c + (d ^ a ^ b) + (k[i + 2] as number) + (block[(3 * i + 11) & 15] as number)) | 0
        c = (d + ((c << 16) | (c >>> 16))) | 0
        b = (b + (c ^ d ^ a) + (k[i + 3] as number) + (block[(3 * i + 14) & 15] as number)) | 0
        b = (c + ((b << 23) | (b >>> 9))) | 0
      }
      for (let i = 48; i < 64; i += 4) {
        a = (a + (c ^ (b | ~d)) + (k[i] as number) + (block[(7 * i) & 15] as number)) | 0
        a = (b + ((a << 6) | (a >>> 26))) | 0
        d = (d + (b ^ (a | ~c)) + (k[i + 1] as number) + (block[(7 * i + 7) & 15] as number)) | 0
        d = (a + ((d << 10) | (d >>> 22))) | 0
        c = (c + (a ^ (d | ~b)) + (k[i + 2] as number) + (block[(7 * i + 14) & 15] as number)) | 0
        c = (d + ((c << 15) | (c >>> 17))) | 0
        b = (b + (d ^ (c | ~a)) + (k[i + 3] as number) + (block[(7 * i + 21) & 15] as number)) | 0
        b = (c + ((b << 21) | (b >>> 11))) | 0
      }
      words[0] = (words[0] as number) + a
      words[1] = (words[1] as number) + b
      words[2] = (words[2] as number) + c
      words[3] = (words[3] as number) + d
    }
  }
}
