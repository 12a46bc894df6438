/** SHA-256 and SHA-224 (FIPS 180-4). */
import { roots } from './roots.ts'
import { HashState, copyWords, takeOver, wordBytes } from './state.ts'

/** The words that a state begins with, for either size. Made when first needed. */
let starts: { readonly 224: Int32Array; readonly 256: Int32Array } | null = null

function startOf(bits: 224 | 256): Int32Array {
  if (starts === null) {
    const { square } = roots()
    starts = {
      224: Int32Array.from({ length: 8 }, (_, i) => Number(BigInt.asUintN(32, square[i + 8] as bigint))),
      256: Int32Array.from({ length: 8 }, (_, i) => Number((square[i] as bigint) >> 32n)),
    }
  }
  return starts[bits]
}

let spare: Sha256 | null = null

export class Sha256 extends HashState {
  private readonly words: Int32Array

  constructor(bits: 224 | 256) {
    super(`sha${bits}`, 64, bits / 8, 20)
    this.words = copyWords(startOf(bits))
  }

  protected fresh(): HashState {
    return new Sha256(this.digestSize === 32 ? 256 : 224)
  }

  /** The sizes differ in what they begin with only. */
  protected override spare(): HashState {
    return (spare ??= new Sha256(256))
  }

  protected takeWords(from: HashState): void {
    takeOver(this.words, (from as Sha256).words)
  }

  protected finish(length: number): Uint8Array {
    this.pad(false, 8)
    return wordBytes(this.words, length, false)
  }

  /** Sixteen rounds stand one by one, with the words of the schedule in variables of their own: see `md5.ts`. */
  protected compress(data: Uint8Array, start: number, end: number): void {
    const { words } = this
    const k = roots().high
    const view = this.viewOf(data)
    for (let at = start; at < end; at += 64) {
      let a = words[0] as number
      let b = words[1] as number
      let c = words[2] as number
      let d = words[3] as number
      let e = words[4] as number
      let f = words[5] as number
      let g = words[6] as number
      let h = words[7] as number
      let w0 = view.getInt32(at)
      let w1 = view.getInt32(at + 4)
      let w2 = view.getInt32(at + 8)
      let w3 = view.getInt32(at + 12)
      let w4 = view.getInt32(at + 16)
      let w5 = view.getInt32(at + 20)
      let w6 = view.getInt32(at + 24)
      let w7 = view.getInt32(at + 28)
      let w8 = view.getInt32(at + 32)
      let w9 = view.getInt32(at + 36)
      let w10 = view.getInt32(at + 40)
      let w11 = view.getInt32(at + 44)
      let w12 = view.getInt32(at + 48)
      let w13 = view.getInt32(at + 52)
      let w14 = view.getInt32(at + 56)
      let w15 = view.getInt32(at + 60)
      let t = 0
      for (let i = 0; ; i += 16) {
        t = (((((h + w0) | 0) + (((k[i] as number) + (g ^ (e & (f ^ g)))) | 0)) | 0) + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7)))) | 0
        d = (d + t) | 0
        h = (((t + (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10)))) | 0) + ((a & b) ^ (c & (a ^ b)))) | 0
        t = (((((g + w1) | 0) + (((k[i + 1] as number) + (f ^ (d & (e ^ f)))) | 0)) | 0) + (((d >>> 6) | (d << 26)) ^ ((d >>> 11) | (d << 21)) ^ ((d >>> 25) | (d << 7)))) | 0
        c = (c + t) | 0
        g = (((t + (((h >>> 2) | (h << 30)) ^ ((h >>> 13) | (h << 19)) ^ ((h >>> 22) | (h << 10)))) | 0) + ((h & a) ^ (b & (h ^ a)))) | 0
        t = (((((f + w2) | 0) + (((k[i + 2] as number) + (e ^ (c & (d ^ e)))) | 0)) | 0) + (((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7)))) | 0
        b = (b + t) | 0
        f = (((t + (((g >>> 2) | (g << 30)) ^ ((g >>> 13) | (g << 19)) ^ ((g >>> 22) | (g << 10)))) | 0) + ((g & h) ^ (a & (g ^ h)))) | 0
        t = (((((e + w3) | 0) + (((k[i + 3] as number) + (d ^ (b & (c ^ d)))) | 0)) | 0) + (((b >>> 6) | (b << 26)) ^ ((b >>> 11) | (b << 21)) ^ ((b >>> 25) | (b << 7)))) | 0
        a = (a + t) | 0
        e = (((t + (((f >>> 2) | (f << 30)) ^ ((f >>> 13) | (f << 19)) ^ ((f >>> 22) | (f << 10)))) | 0) + ((f & g) ^ (h & (f ^ g)))) | 0
        t = (((((d + w4) | 0) + (((k[i + 4] as number) + (c ^ (a & (b ^ c)))) | 0)) | 0) + (((a >>> 6) | (a << 26)) ^ ((a >>> 11) | (a << 21)) ^ ((a >>> 25) | (a << 7)))) | 0
        h = (h + t) | 0
        d = (((t + (((e >>> 2) | (e << 30)) ^ ((e >>> 13) | (e << 19)) ^ ((e >>> 22) | (e << 10)))) | 0) + ((e & f) ^ (g & (e ^ f)))) | 0
        t = (((((c + w5) | 0) + (((k[i + 5] as number) + (b ^ (h & (a ^ b)))) | 0)) | 0) + (((h >>> 6) | (h << 26)) ^ ((h >>> 11) | (h << 21)) ^ ((h >>> 25) | (h << 7)))) | 0
        g = (g + t) | 0
        c = (((t + (((d >>> 2) | (d << 30)) ^ ((d >>> 13) | (d << 19)) ^ ((d >>> 22) | (d << 10)))) | 0) + ((d & e) ^ (f & (d ^ e)))) | 0
        t = (((((b + w6) | 0) + (((k[i + 6] as number) + (a ^ (g & (h ^ a)))) | 0)) | 0) + (((g >>> 6) | (g << 26)) ^ ((g >>> 11) | (g << 21)) ^ ((g >>> 25) | (g << 7)))) | 0
        f = (f + t) | 0
        b = (((t + (((c >>> 2) | (c << 30)) ^ ((c >>> 13) | (c << 19)) ^ ((c >>> 22) | (c << 10)))) | 0) + ((c & d) ^ (e & (c ^ d)))) | 0
        t = (((((a + w7) | 0) + (((k[i + 7] as number) + (h ^ (f & (g ^ h)))) | 0)) | 0) + (((f >>> 6) | (f << 26)) ^ ((f >>> 11) | (f << 21)) ^ ((f >>> 25) | (f << 7)))) | 0
        e = (e + t) | 0
        a = (((t + (((b >>> 2) | (b << 30)) ^ ((b >>> 13) | (b << 19)) ^ ((b >>> 22) | (b << 10)))) | 0) + ((b & c) ^ (d & (b ^ c)))) | 0
        t = (((((h + w8) | 0) + (((k[i + 8] as number) + (g ^ (e & (f ^ g)))) | 0)) | 0) + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7)))) | 0
        d = (d + t) | 0
        h = (((t + (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10)))) | 0) + ((a & b) ^ (c & (a ^ b)))) | 0
        t = (((((g + w9) | 0) + (((k[i + 9] as number) + (f ^ (d & (e ^ f)))) | 0)) | 0) + (((d >>> 6) | (d << 26)) ^ ((d >>> 11) | (d << 21)) ^ ((d >>> 25) | (d << 7)))) | 0
        c = (c + t) | 0
        g = (((t + (((h >>> 2) | (h << 30)) ^ ((h >>> 13) | (h << 19)) ^ ((h >>> 22) | (h << 10)))) | 0) + ((h & a) ^ (b & (h ^ a)))) | 0
        t = (((((f + w10) | 0) + (((k[i + 10] as number) + (e ^ (c & (d ^ e)))) | 0)) | 0) + (((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7)))) | 0
        b = (b + t) | 0
        f = (((t + (((g >>> 2) | (g << 30)) ^ ((g >>> 13) | (g << 19)) ^ ((g >>> 22) | (g << 10)))) | 0) + ((g & h) ^ (a & (g ^ h)))) | 0
        t = (((((e + w11) | 0) + (((k[i + 11] as number) + (d ^ (b & (c ^ d)))) | 0)) | 0) + (((b >>> 6) | (b << 26)) ^ ((b >>> 11) | (b << 21)) ^ ((b >>> 25) | (b << 7)))) | 0
        a = (a + t) | 0
        e = (((t + (((f >>> 2) | (f << 30)) ^ ((f >>> 13) | (f << 19)) ^ ((f >>> 22) | (f << 10)))) | 0) + ((f & g) ^ (h & (f ^ g)))) | 0
        t = (((((d + w12) | 0) + (((k[i + 12] as number) + (c ^ (a & (b ^ c)))) | 0)) | 0) + (((a >>> 6) | (a << 26)) ^ ((a >>> 11) | (a << 21)) ^ ((a >>> 25) | (a << 7)))) | 0
        h = (h + t) | 0
        d = (((t + (((e >>> 2) | (e << 30)) ^ ((e >>> 13) | (e << 19)) ^ ((e >>> 22) | (e << 10)))) | 0) + ((e & f) ^ (g & (e ^ f)))) | 0
        t = (((((c + w13) | 0) + (((k[i + 13] as number) + (b ^ (h & (a ^ b)))) | 0)) | 0) + (((h >>> 6) | (h << 26)) ^ ((h >>> 11) | (h << 21)) ^ ((h >>> 25) | (h << 7)))) | 0
        g = (g + t) | 0
        c = (((t + (((d >>> 2) | (d << 30)) ^ ((d >>> 13) | (d << 19)) ^ ((d >>> 22) | (d << 10)))) | 0) + ((d & e) ^ (f & (d ^ e)))) | 0
        t = (((((b + w14) | 0) + (((k[i + 14] as number) + (a ^ (g & (h ^ a)))) | 0)) | 0) + (((g >>> 6) | (g << 26)) ^ ((g >>> 11) | (g << 21)) ^ ((g >>> 25) | (g << 7)))) | 0
        f = (f + t) | 0
        b = (((t + (((c >>> 2) | (c << 30)) ^ ((c >>> 13) | (c << 19)) ^ ((c >>> 22) | (c << 10)))) | 0) + ((c & d) ^ (e & (c ^ d)))) | 0
        t = (((((a + w15) | 0) + (((k[i + 15] as number) + (h ^ (f & (g ^ h)))) | 0)) | 0) + (((f >>> 6) | (f << 26)) ^ ((f >>> 11) | (f << 21)) ^ ((f >>> 25) | (f << 7)))) | 0
        e = (e + t) | 0
        a = (((t + (((b >>> 2) | (b << 30)) ^ ((b >>> 13) | (b << 19)) ^ ((b >>> 22) | (b << 10)))) | 0) + ((b & c) ^ (d & (b ^ c)))) | 0
        if (i === 48) break
        w0 = (((w0 + w9) | 0) + (((((w1 >>> 7) | (w1 << 25)) ^ ((w1 >>> 18) | (w1 << 14)) ^ (w1 >>> 3)) + (((w14 >>> 17) | (w14 << 15)) ^ ((w14 >>> 19) | (w14 << 13)) ^ (w14 >>> 10))) | 0)) | 0
        w1 = (((w1 + w10) | 0) + (((((w2 >>> 7) | (w2 << 25)) ^ ((w2 >>> 18) | (w2 << 14)) ^ (w2 >>> 3)) + (((w15 >>> 17) | (w15 << 15)) ^ ((w15 >>> 19) | (w15 << 13)) ^ (w15 >>> 10))) | 0)) | 0
        w2 = (((w2 + w11) | 0) + (((((w3 >>> 7) | (w3 << 25)) ^ ((w3 >>> 18) | (w3 << 14)) ^ (w3 >>> 3)) + (((w0 >>> 17) | (w0 << 15)) ^ ((w0 >>> 19) | (w0 << 13)) ^ (w0 >>> 10))) | 0)) | 0
        w3 = (((w3 + w12) | 0) + (((((w4 >>> 7) | (w4 << 25)) ^ ((w4 >>> 18) | (w4 << 14)) ^ (w4 >>> 3)) + (((w1 >>> 17) | (w1 << 15)) ^ ((w1 >>> 19) | (w1 << 13)) ^ (w1 >>> 10))) | 0)) | 0
        w4 = (((w4 + w13) | 0) + (((((w5 >>> 7) | (w5 << 25)) ^ ((w5 >>> 18) | (w5 << 14)) ^ (w5 >>> 3)) + (((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10))) | 0)) | 0
        w5 = (((w5 + w14) | 0) + (((((w6 >>> 7) | (w6 << 25)) ^ ((w6 >>> 18) | (w6 << 14)) ^ (w6 >>> 3)) + (((w3 >>> 17) | (w3 << 15)) ^ ((w3 >>> 19) | (w3 << 13)) ^ (w3 >>> 10))) | 0)) | 0
        w6 = (((w6 + w15) | 0) + (((((w7 >>> 7) | (w7 << 25)) ^ ((w7 >>> 18) | (w7 << 14)) ^ (w7 >>> 3)) + (((w4 >>> 17) | (w4 << 15)) ^ ((w4 >>> 19) | (w4 << 13)) ^ (w4 >>> 10))) | 0)) | 0
        w7 = (((w7 + w0) | 0) + (((((w8 >>> 7) | (w8 << 25)) ^ ((w8 >>> 18) | (w8 << 14)) ^ (w8 >>> 3)) + (((w5 >>> 17) | (w5 << 15)) ^ ((w5 >>> 19) | (w5 << 13)) ^ (w5 >>> 10))) | 0)) | 0
        w8 = (((w8 + w1) | 0) + (((((w9 >>> 7) | (w9 << 25)) ^ ((w9 >>> 18) | (w9 << 14)) ^ (w9 >>> 3)) + (((w6 >>> 17) | (w6 << 15)) ^ ((w6 >>> 19) | (w6 << 13)) ^ (w6 >>> 10))) | 0)) | 0
        w9 = (((w9 + w2) | 0) + (((((w10 >>> 7) | (w10 << 25)) ^ ((w10 >>> 18) | (w10 << 14)) ^ (w10 >>> 3)) + (((w7 >>> 17) | (w7 << 15)) ^ ((w7 >>> 19) | (w7 << 13)) ^ (w7 >>> 10))) | 0)) | 0
        w10 = (((w10 + w3) | 0) + (((((w11 >>> 7) | (w11 << 25)) ^ ((w11 >>> 18) | (w11 << 14)) ^ (w11 >>> 3)) + (((w8 >>> 17) | (w8 << 15)) ^ ((w8 >>> 19) | (w8 << 13)) ^ (w8 >>> 10))) | 0)) | 0
        w11 = (((w11 + w4) | 0) + (((((w12 >>> 7) | (w12 << 25)) ^ ((w12 >>> 18) | (w12 << 14)) ^ (w12 >>> 3)) + (((w9 >>> 17) | (w9 << 15)) ^ ((w9 >>> 19) | (w9 << 13)) ^ (w9 >>> 10))) | 0)) | 0
        w12 = (((w12 + w5) | 0) + (((((w13 >>> 7) | (w13 << 25)) ^ ((w13 >>> 18) | (w13 << 14)) ^ (w13 >>> 3)) + (((w10 >>> 17) | (w10 << 15)) ^ ((w10 >>> 19) | (w10 << 13)) ^ (w10 >>> 10))) | 0)) | 0
        w13 = (((w13 + w6) | 0) + (((((w14 >>> 7) | (w14 << 25)) ^ ((w14 >>> 18) | (w14 << 14)) ^ (w14 >>> 3)) + (((w11 >>> 17) | (w11 << 15)) ^ ((w11 >>> 19) | (w11 << 13)) ^ (w11 >>> 10))) | 0)) | 0
        w14 = (((w14 + w7) | 0) + (((((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3)) + (((w12 >>> 17) | (w12 << 15)) ^ ((w12 >>> 19) | (w12 << 13)) ^ (w12 >>> 10))) | 0)) | 0
        w15 = (((w15 + w8) | 0) + (((((w0 >>> 7) | (w0 << 25)) ^ ((w0 >>> 18) | (w0 << 14)) ^ (w0 >>> 3)) + (((w13 >>> 17) | (w13 << 15)) ^ ((w13 >>> 19) | (w13 << 13)) ^ (w13 >>> 10))) | 0)) | 0
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
