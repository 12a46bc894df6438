/** SHA-512 and its shorter relatives (FIPS 180-4). Each 64-bit word is a high and a low half. */
import { uncharged } from '../../run/meter.ts'
import { roots } from './roots.ts'
import { HashState, copyWords, takeOver, wordBytes } from './state.ts'

type Bits = 384 | 512 | '512_224' | '512_256'
const SIZES: Readonly<Record<Bits, number>> = { 384: 48, 512: 64, '512_224': 28, '512_256': 32 }

const initial: Map<Bits, Int32Array> = new Map()

function halves(words: readonly bigint[]): Int32Array {
  return Int32Array.from(words.flatMap((word) => [Number(word >> 32n), Number(BigInt.asUintN(32, word))]))
}

function startOf(bits: Bits): Int32Array {
  let found = initial.get(bits)
  if (found === undefined) {
    const { square } = roots()
    if (bits === 512) found = halves(square.slice(0, 8))
    else if (bits === 384) found = halves(square.slice(8))
    else {
      // The digest of the name, by SHA-512 with other words to begin with.
      const digest = uncharged(() => {
        const maker = new Sha512(512, halves(square.slice(0, 8).map((word) => word ^ 0xa5a5a5a5a5a5a5a5n)))
        return maker.update(Uint8Array.from(`SHA-512/${bits.slice(4)}`, (c) => c.charCodeAt(0))).end()
      })
      const view = new DataView(digest.buffer)
      found = Int32Array.from({ length: 16 }, (_, i) => view.getInt32(4 * i))
    }
    initial.set(bits, found)
  }
  return found
}

/** The schedule of the block that is worked on. */
const wh = new Int32Array(80)
const wl = new Int32Array(80)

let spare: Sha512 | null = null

export class Sha512 extends HashState {
  private readonly bits: Bits
  /** High and low halves in turn. */
  private readonly words: Int32Array

  constructor(bits: Bits, start: Int32Array = startOf(bits)) {
    super(`sha${bits}`, 128, SIZES[bits], 60)
    this.bits = bits
    this.words = copyWords(start)
  }

  protected fresh(): HashState {
    return new Sha512(this.bits)
  }

  /** The sizes differ in what they begin with only. */
  protected override spare(): HashState {
    return (spare ??= new Sha512(512))
  }

  protected takeWords(from: HashState): void {
    takeOver(this.words, (from as Sha512).words)
  }

  protected finish(length: number): Uint8Array {
    this.pad(false, 16)
    return wordBytes(this.words, length, false)
  }

  private schedule(data: Uint8Array, at: number): void {
    for (let i = 0; i < 16; i++) {
      const p = at + 8 * i
      wh[i] = ((data[p] as number) << 24) | ((data[p + 1] as number) << 16) | ((data[p + 2] as number) << 8) | (data[p + 3] as number)
      wl[i] = ((data[p + 4] as number) << 24) | ((data[p + 5] as number) << 16) | ((data[p + 6] as number) << 8) | (data[p + 7] as number)
    }
    for (let i = 16; i < 80; i++) {
      const xh = wh[i - 15] as number
      const xl = wl[i - 15] as number
      const yh = wh[i - 2] as number
      const yl = wl[i - 2] as number
      const s0h = ((xh >>> 1) | (xl << 31)) ^ ((xh >>> 8) | (xl << 24)) ^ (xh >>> 7)
      const s0l = ((xl >>> 1) | (xh << 31)) ^ ((xl >>> 8) | (xh << 24)) ^ ((xl >>> 7) | (xh << 25))
      const s1h = ((yh >>> 19) | (yl << 13)) ^ ((yl >>> 29) | (yh << 3)) ^ (yh >>> 6)
      const s1l = ((yl >>> 19) | (yh << 13)) ^ ((yh >>> 29) | (yl << 3)) ^ ((yl >>> 6) | (yh << 26))
      const low = (s0l >>> 0) + (s1l >>> 0) + ((wl[i - 7] as number) >>> 0) + ((wl[i - 16] as number) >>> 0)
      wl[i] = low | 0
      wh[i] = (s0h + s1h + (wh[i - 7] as number) + (wh[i - 16] as number) + ((low / 4294967296) | 0)) | 0
    }
  }

  protected compress(data: Uint8Array, start: number, end: number): void {
    const { words: s } = this
    const { high: kh, low: kl } = roots()
    for (let at = start; at < end; at += 128) {
      this.schedule(data, at)
      let ah = s[0] as number, al = s[1] as number, bh = s[2] as number, bl = s[3] as number
      let ch = s[4] as number, cl = s[5] as number, dh = s[6] as number, dl = s[7] as number
      let eh = s[8] as number, el = s[9] as number, fh = s[10] as number, fl = s[11] as number
      let gh = s[12] as number, gl = s[13] as number, hh = s[14] as number, hl = s[15] as number
      for (let i = 0; i < 80; i++) {
        const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23))
        const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23))
        const oneLow = (hl >>> 0) + (s1l >>> 0) + ((gl ^ (el & (fl ^ gl))) >>> 0) + ((kl[i] as number) >>> 0) + ((wl[i] as number) >>> 0)
        const oneHigh = (hh + s1h + (gh ^ (eh & (fh ^ gh))) + (kh[i] as number) + (wh[i] as number) + ((oneLow / 4294967296) | 0)) | 0
        const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25))
        const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25))
        const one = oneLow | 0
        const twoLow = (s0l >>> 0) + (((al & bl) | (cl & (al | bl))) >>> 0) + (one >>> 0)
        const twoHigh = (s0h + ((ah & bh) | (ch & (ah | bh))) + oneHigh + ((twoLow / 4294967296) | 0)) | 0
        hh = gh
        hl = gl
        gh = fh
        gl = fl
        fh = eh
        fl = el
        const next = (dl >>> 0) + (one >>> 0)
        eh = (dh + oneHigh + ((next / 4294967296) | 0)) | 0
        el = next | 0
        dh = ch
        dl = cl
        ch = bh
        cl = bl
        bh = ah
        bl = al
        ah = twoHigh
        al = twoLow | 0
      }
      this.add(0, ah, al)
      this.add(2, bh, bl)
      this.add(4, ch, cl)
      this.add(6, dh, dl)
      this.add(8, eh, el)
      this.add(10, fh, fl)
      this.add(12, gh, gl)
      this.add(14, hh, hl)
    }
  }

  private add(i: number, high: number, low: number): void {
    const { words } = this
    const sum = ((words[i + 1] as number) >>> 0) + (low >>> 0)
    words[i + 1] = sum | 0
    words[i] = ((words[i] as number) + high + ((sum / 4294967296) | 0)) | 0
  }
}
