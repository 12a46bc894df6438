/** MD5 (RFC 1321). */
import { HashState, copyWords, takeOver, wordBytes } from './state.ts'

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
let spare: Md5 | null = null

export class Md5 extends HashState {
  private readonly words: Int32Array = copyWords(START)

  constructor() {
    super('md5', 64, 16, 12)
  }

  protected fresh(): HashState {
    return new Md5()
  }

  protected override spare(): HashState {
    return (spare ??= new Md5())
  }

  protected takeWords(from: HashState): void {
    takeOver(this.words, (from as Md5).words)
  }

  protected finish(length: number): Uint8Array {
    this.pad(true, 8)
    return wordBytes(this.words, length, true)
  }

  /**
   * The 64 steps stand one by one, since then everything is in registers and the constants are part of the code. Each sum is cut to 32 bits at once:
   * so it is one addition of the machine. What the last step made is added last.
   */
  protected compress(data: Uint8Array, start: number, end: number): void {
    const { words } = this
    const view = this.viewOf(data)
    for (let at = start; at < end; at += 64) {
      let a = words[0] as number
      let b = words[1] as number
      let c = words[2] as number
      let d = words[3] as number
      const x0 = view.getInt32(at, true)
      const x1 = view.getInt32(at + 4, true)
      const x2 = view.getInt32(at + 8, true)
      const x3 = view.getInt32(at + 12, true)
      const x4 = view.getInt32(at + 16, true)
      const x5 = view.getInt32(at + 20, true)
      const x6 = view.getInt32(at + 24, true)
      const x7 = view.getInt32(at + 28, true)
      const x8 = view.getInt32(at + 32, true)
      const x9 = view.getInt32(at + 36, true)
      const x10 = view.getInt32(at + 40, true)
      const x11 = view.getInt32(at + 44, true)
      const x12 = view.getInt32(at + 48, true)
      const x13 = view.getInt32(at + 52, true)
      const x14 = view.getInt32(at + 56, true)
      const x15 = view.getInt32(at + 60, true)
      a = (((a + ((x0 - 680876936) | 0)) | 0) + (d ^ (b & (c ^ d)))) | 0
      a = (((a << 7) | (a >>> 25)) + b) | 0
      d = (((d + ((x1 - 389564586) | 0)) | 0) + (c ^ (a & (b ^ c)))) | 0
      d = (((d << 12) | (d >>> 20)) + a) | 0
      c = (((c + ((x2 + 606105819) | 0)) | 0) + (b ^ (d & (a ^ b)))) | 0
      c = (((c << 17) | (c >>> 15)) + d) | 0
      b = (((b + ((x3 - 1044525330) | 0)) | 0) + (a ^ (c & (d ^ a)))) | 0
      b = (((b << 22) | (b >>> 10)) + c) | 0
      a = (((a + ((x4 - 176418897) | 0)) | 0) + (d ^ (b & (c ^ d)))) | 0
      a = (((a << 7) | (a >>> 25)) + b) | 0
      d = (((d + ((x5 + 1200080426) | 0)) | 0) + (c ^ (a & (b ^ c)))) | 0
      d = (((d << 12) | (d >>> 20)) + a) | 0
      c = (((c + ((x6 - 1473231341) | 0)) | 0) + (b ^ (d & (a ^ b)))) | 0
      c = (((c << 17) | (c >>> 15)) + d) | 0
      b = (((b + ((x7 - 45705983) | 0)) | 0) + (a ^ (c & (d ^ a)))) | 0
      b = (((b << 22) | (b >>> 10)) + c) | 0
      a = (((a + ((x8 + 1770035416) | 0)) | 0) + (d ^ (b & (c ^ d)))) | 0
      a = (((a << 7) | (a >>> 25)) + b) | 0
      d = (((d + ((x9 - 1958414417) | 0)) | 0) + (c ^ (a & (b ^ c)))) | 0
      d = (((d << 12) | (d >>> 20)) + a) | 0
      c = (((c + ((x10 - 42063) | 0)) | 0) + (b ^ (d & (a ^ b)))) | 0
      c = (((c << 17) | (c >>> 15)) + d) | 0
      b = (((b + ((x11 - 1990404162) | 0)) | 0) + (a ^ (c & (d ^ a)))) | 0
      b = (((b << 22) | (b >>> 10)) + c) | 0
      a = (((a + ((x12 + 1804603682) | 0)) | 0) + (d ^ (b & (c ^ d)))) | 0
      a = (((a << 7) | (a >>> 25)) + b) | 0
      d = (((d + ((x13 - 40341101) | 0)) | 0) + (c ^ (a & (b ^ c)))) | 0
      d = (((d << 12) | (d >>> 20)) + a) | 0
      c = (((c + ((x14 - 1502002290) | 0)) | 0) + (b ^ (d & (a ^ b)))) | 0
      c = (((c << 17) | (c >>> 15)) + d) | 0
      b = (((b + ((x15 + 1236535329) | 0)) | 0) + (a ^ (c & (d ^ a)))) | 0
      b = (((b << 22) | (b >>> 10)) + c) | 0
      a = (((((a + ((x1 - 165796510) | 0)) | 0) + (c & ~d)) | 0) + (b & d)) | 0
      a = (((a << 5) | (a >>> 27)) + b) | 0
      d = (((((d + ((x6 - 1069501632) | 0)) | 0) + (b & ~c)) | 0) + (a & c)) | 0
      d = (((d << 9) | (d >>> 23)) + a) | 0
      c = (((((c + ((x11 + 643717713) | 0)) | 0) + (a & ~b)) | 0) + (d & b)) | 0
      c = (((c << 14) | (c >>> 18)) + d) | 0
      b = (((((b + ((x0 - 373897302) | 0)) | 0) + (d & ~a)) | 0) + (c & a)) | 0
      b = (((b << 20) | (b >>> 12)) + c) | 0
      a = (((((a + ((x5 - 701558691) | 0)) | 0) + (c & ~d)) | 0) + (b & d)) | 0
      a = (((a << 5) | (a >>> 27)) + b) | 0
      d = (((((d + ((x10 + 38016083) | 0)) | 0) + (b & ~c)) | 0) + (a & c)) | 0
      d = (((d << 9) | (d >>> 23)) + a) | 0
      c = (((((c + ((x15 - 660478335) | 0)) | 0) + (a & ~b)) | 0) + (d & b)) | 0
      c = (((c << 14) | (c >>> 18)) + d) | 0
      b = (((((b + ((x4 - 405537848) | 0)) | 0) + (d & ~a)) | 0) + (c & a)) | 0
      b = (((b << 20) | (b >>> 12)) + c) | 0
      a = (((((a + ((x9 + 568446438) | 0)) | 0) + (c & ~d)) | 0) + (b & d)) | 0
      a = (((a << 5) | (a >>> 27)) + b) | 0
      d = (((((d + ((x14 - 1019803690) | 0)) | 0) + (b & ~c)) | 0) + (a & c)) | 0
      d = (((d << 9) | (d >>> 23)) + a) | 0
      c = (((((c + ((x3 - 187363961) | 0)) | 0) + (a & ~b)) | 0) + (d & b)) | 0
      c = (((c << 14) | (c >>> 18)) + d) | 0
      b = (((((b + ((x8 + 1163531501) | 0)) | 0) + (d & ~a)) | 0) + (c & a)) | 0
      b = (((b << 20) | (b >>> 12)) + c) | 0
      a = (((((a + ((x13 - 1444681467) | 0)) | 0) + (c & ~d)) | 0) + (b & d)) | 0
      a = (((a << 5) | (a >>> 27)) + b) | 0
      d = (((((d + ((x2 - 51403784) | 0)) | 0) + (b & ~c)) | 0) + (a & c)) | 0
      d = (((d << 9) | (d >>> 23)) + a) | 0
      c = (((((c + ((x7 + 1735328473) | 0)) | 0) + (a & ~b)) | 0) + (d & b)) | 0
      c = (((c << 14) | (c >>> 18)) + d) | 0
      b = (((((b + ((x12 - 1926607734) | 0)) | 0) + (d & ~a)) | 0) + (c & a)) | 0
      b = (((b << 20) | (b >>> 12)) + c) | 0
      a = (((a + ((x5 - 378558) | 0)) | 0) + (b ^ c ^ d)) | 0
      a = (((a << 4) | (a >>> 28)) + b) | 0
      d = (((d + ((x8 - 2022574463) | 0)) | 0) + (a ^ b ^ c)) | 0
      d = (((d << 11) | (d >>> 21)) + a) | 0
      c = (((c + ((x11 + 1839030562) | 0)) | 0) + (d ^ a ^ b)) | 0
      c = (((c << 16) | (c >>> 16)) + d) | 0
      b = (((b + ((x14 - 35309556) | 0)) | 0) + (c ^ d ^ a)) | 0
      b = (((b << 23) | (b >>> 9)) + c) | 0
      a = (((a + ((x1 - 1530992060) | 0)) | 0) + (b ^ c ^ d)) | 0
      a = (((a << 4) | (a >>> 28)) + b) | 0
      d = (((d + ((x4 + 1272893353) | 0)) | 0) + (a ^ b ^ c)) | 0
      d = (((d << 11) | (d >>> 21)) + a) | 0
      c = (((c + ((x7 - 155497632) | 0)) | 0) + (d ^ a ^ b)) | 0
      c = (((c << 16) | (c >>> 16)) + d) | 0
      b = (((b + ((x10 - 1094730640) | 0)) | 0) + (c ^ d ^ a)) | 0
      b = (((b << 23) | (b >>> 9)) + c) | 0
      a = (((a + ((x13 + 681279174) | 0)) | 0) + (b ^ c ^ d)) | 0
      a = (((a << 4) | (a >>> 28)) + b) | 0
      d = (((d + ((x0 - 358537222) | 0)) | 0) + (a ^ b ^ c)) | 0
      d = (((d << 11) | (d >>> 21)) + a) | 0
      c = (((c + ((x3 - 722521979) | 0)) | 0) + (d ^ a ^ b)) | 0
      c = (((c << 16) | (c >>> 16)) + d) | 0
      b = (((b + ((x6 + 76029189) | 0)) | 0) + (c ^ d ^ a)) | 0
      b = (((b << 23) | (b >>> 9)) + c) | 0
      a = (((a + ((x9 - 640364487) | 0)) | 0) + (b ^ c ^ d)) | 0
      a = (((a << 4) | (a >>> 28)) + b) | 0
      d = (((d + ((x12 - 421815835) | 0)) | 0) + (a ^ b ^ c)) | 0
      d = (((d << 11) | (d >>> 21)) + a) | 0
      c = (((c + ((x15 + 530742520) | 0)) | 0) + (d ^ a ^ b)) | 0
      c = (((c << 16) | (c >>> 16)) + d) | 0
      b = (((b + ((x2 - 995338651) | 0)) | 0) + (c ^ d ^ a)) | 0
      b = (((b << 23) | (b >>> 9)) + c) | 0
      a = (((a + ((x0 - 198630844) | 0)) | 0) + (c ^ (b | ~d))) | 0
      a = (((a << 6) | (a >>> 26)) + b) | 0
      d = (((d + ((x7 + 1126891415) | 0)) | 0) + (b ^ (a | ~c))) | 0
      d = (((d << 10) | (d >>> 22)) + a) | 0
      c = (((c + ((x14 - 1416354905) | 0)) | 0) + (a ^ (d | ~b))) | 0
      c = (((c << 15) | (c >>> 17)) + d) | 0
      b = (((b + ((x5 - 57434055) | 0)) | 0) + (d ^ (c | ~a))) | 0
      b = (((b << 21) | (b >>> 11)) + c) | 0
      a = (((a + ((x12 + 1700485571) | 0)) | 0) + (c ^ (b | ~d))) | 0
      a = (((a << 6) | (a >>> 26)) + b) | 0
      d = (((d + ((x3 - 1894986606) | 0)) | 0) + (b ^ (a | ~c))) | 0
      d = (((d << 10) | (d >>> 22)) + a) | 0
      c = (((c + ((x10 - 1051523) | 0)) | 0) + (a ^ (d | ~b))) | 0
      c = (((c << 15) | (c >>> 17)) + d) | 0
      b = (((b + ((x1 - 2054922799) | 0)) | 0) + (d ^ (c | ~a))) | 0
      b = (((b << 21) | (b >>> 11)) + c) | 0
      a = (((a + ((x8 + 1873313359) | 0)) | 0) + (c ^ (b | ~d))) | 0
      a = (((a << 6) | (a >>> 26)) + b) | 0
      d = (((d + ((x15 - 30611744) | 0)) | 0) + (b ^ (a | ~c))) | 0
      d = (((d << 10) | (d >>> 22)) + a) | 0
      c = (((c + ((x6 - 1560198380) | 0)) | 0) + (a ^ (d | ~b))) | 0
      c = (((c << 15) | (c >>> 17)) + d) | 0
      b = (((b + ((x13 + 1309151649) | 0)) | 0) + (d ^ (c | ~a))) | 0
      b = (((b << 21) | (b >>> 11)) + c) | 0
      a = (((a + ((x4 - 145523070) | 0)) | 0) + (c ^ (b | ~d))) | 0
      a = (((a << 6) | (a >>> 26)) + b) | 0
      d = (((d + ((x11 - 1120210379) | 0)) | 0) + (b ^ (a | ~c))) | 0
      d = (((d << 10) | (d >>> 22)) + a) | 0
      c = (((c + ((x2 + 718787259) | 0)) | 0) + (a ^ (d | ~b))) | 0
      c = (((c << 15) | (c >>> 17)) + d) | 0
      b = (((b + ((x9 - 343485551) | 0)) | 0) + (d ^ (c | ~a))) | 0
      b = (((b << 21) | (b >>> 11)) + c) | 0
      words[0] = (words[0] as number) + a
      words[1] = (words[1] as number) + b
      words[2] = (words[2] as number) + c
      words[3] = (words[3] as number) + d
    }
  }
}
