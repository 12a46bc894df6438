/** SHA-256 and SHA-224 (FIPS 180-4). */
import { roots } from './roots.ts'
import { HashState, wordBytes } from './state.ts'

export class Sha256 extends HashState {
  private readonly words: Int32Array
  private readonly block: Int32Array = new Int32Array(64)

  constructor(bits: 224 | 256) {
    super(`sha${bits}`, 64, bits / 8, 20)
    const { square } = roots()
    this.words = Int32Array.from({ length: 8 }, (_, i) => Number(bits === 256 ? (square[i] as bigint) >> 32n : BigInt.asUintN(32, square[i + 8] as bigint)))
  }

  protected fresh(): HashState {
    return new Sha256(this.digestSize === 32 ? 256 : 224)
  }

  protected takeWords(from: HashState): void {
    this.words.set((from as Sha256).words)
  }

  protected finish(length: number): Uint8Array {
    this.pad(false, 8)
    return wordBytes(this.words, length, false)
  }

  protected compress(data: Uint8Array, start: number, end: number): void {
    const { words, block: w } = this
    const k = roots().high
    for (let at = start; at < end; at += 64) {
      for (let i = 0; i < 16; i++) {
        const p = at + 4 * i
        w[i] = ((data[p] as number) << 24) | ((data[p + 1] as number) << 16) | ((data[p + 2] as number) << 8) | (data[p + 3] as number)
      }
      for (let i = 16; i < 64; i++) {
        const x = w[i - 15] as number
        const y = w[i - 2] as number
        const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
        const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
        w[i] = (w[i - 16] as number) + s0 + (w[i - 7] as number) + s1
      }
      let a = words[0] as number
      let b = words[1] as number
      let c = words[2] as number
      let d = words[3] as number
      let e = words[4] as number
      let f = words[5] as number
      let g = words[6] as number
      let h = words[7] as number
      for (let i = 0; i < 64; i++) {
        const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
        const one = (h + s1 + (g ^ (e & (f ^ g))) + (k[i] as number) + (w[i] as number)) | 0
        const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
        h = g
        g = f
        f = e
        e = (d + one) | 0
        d = c
        const two = (s0 + ((a & b) | (c & (a | b)))) | 0
        c = b
        b = a
        a = (one + two) | 0
      }
      words[0] = (words[0] as number) + a
      words[1] = (words[1] as number) + b
      words[2] = (words[2] as number) + c
      words[3] = (words[3] as number) + d
      words[4] = (words[4] as number) + e
      words[5] = (words[5] as number) + f
      words[6] = (words[6] as number) + g
      words[7] = (words[7] as number) + h
    }
  }
}
