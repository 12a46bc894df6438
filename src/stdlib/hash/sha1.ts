/** SHA-1 (FIPS 180-4). */
import { HashState, wordBytes } from './state.ts'

export class Sha1 extends HashState {
  private readonly words: Int32Array = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  private readonly block: Int32Array = new Int32Array(80)

  constructor() {
    super('sha1', 64, 20, 14)
  }

  protected fresh(): HashState {
    return new Sha1()
  }

  protected takeWords(from: HashState): void {
    this.words.set((from as Sha1).words)
  }

  protected finish(length: number): Uint8Array {
    this.pad(false, 8)
    return wordBytes(this.words, length, false)
  }

  protected compress(data: Uint8Array, start: number, end: number): void {
    const { words, block: w } = this
    for (let at = start; at < end; at += 64) {
      for (let i = 0; i < 16; i++) {
        const p = at + 4 * i
        w[i] = ((data[p] as number) << 24) | ((data[p + 1] as number) << 16) | ((data[p + 2] as number) << 8) | (data[p + 3] as number)
      }
      for (let i = 16; i < 80; i++) {
        const x = (w[i - 3] as number) ^ (w[i - 8] as number) ^ (w[i - 14] as number) ^ (w[i - 16] as number)
        w[i] = (x << 1) | (x >>> 31)
      }
      let [a, b, c, d, e] = words as unknown as [number, number, number, number, number]
      for (let i = 0; i < 20; i++) {
        const next = (((a << 5) | (a >>> 27)) + (d ^ (b & (c ^ d))) + e + 0x5a827999 + (w[i] as number)) | 0
        e = d
        d = c
        c = (b << 30) | (b >>> 2)
        b = a
        a = next
      }
      for (let i = 20; i < 40; i++) {
        const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0x6ed9eba1 + (w[i] as number)) | 0
        e = d
        d = c
        c = (b << 30) | (b >>> 2)
        b = a
        a = next
      }
      for (let i = 40; i < 60; i++) {
        const next = (((a << 5) | (a >>> 27)) + ((b & c) | (d & (b | c))) + e + 0x8f1bbcdc + (w[i] as number)) | 0
        e = d
        d = c
        c = (b << 30) | (b >>> 2)
        b = a
        a = next
      }
      for (let i = 60; i < 80; i++) {
        const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0xca62c1d6 + (w[i] as number)) | 0
        e = d
        d = c
        c = (b << 30) | (b >>> 2)
        b = a
        a = next
      }
      words[0] = (words[0] as number) + a
      words[1] = (words[1] as number) + b
      words[2] = (words[2] as number) + c
      words[3] = (words[3] as number) + d
      words[4] = (words[4] as number) + e
    }
  }
}
