/** BLAKE2b and BLAKE2s (RFC 7693), with all parameters of a tree. */
import { roots } from './roots.ts'
import { HashState, wordBytes } from './state.ts'

export interface Parameters {
  readonly digestSize: number
  readonly key: Uint8Array
  readonly salt: Uint8Array
  readonly person: Uint8Array
  readonly fanout: number
  readonly depth: number
  readonly leafSize: number
  readonly nodeOffset: bigint
  readonly nodeDepth: number
  readonly innerSize: number
  readonly lastNode: boolean
}

const SIGMA: readonly string[] = [
  '0123456789abcdef', 'ea489fd61c02b753', 'b8c052fdae367194', '7931dcbe265a40f8', '905724afe1bc683d',
  '2c6a0b834d75fe19', 'c51fed4a0763928b', 'db7ec13950f4862a', '6fe9b308c2d714a5', 'a2847615fb9e3cd0',
]
const ORDER: Uint8Array = Uint8Array.from(SIGMA.join(''), (c) => Number.parseInt(c, 16))
const DOUBLED: Uint8Array = ORDER.map((i) => 2 * i)

function parameterBlock(p: Parameters, wide: boolean): Uint8Array {
  const block = new Uint8Array(wide ? 64 : 32)
  const view = new DataView(block.buffer)
  block.set([p.digestSize, p.key.length, p.fanout, p.depth])
  view.setUint32(4, p.leafSize, true)
  if (wide) view.setBigUint64(8, p.nodeOffset, true)
  else {
    view.setUint32(8, Number(BigInt.asUintN(32, p.nodeOffset)), true)
    view.setUint16(12, Number(p.nodeOffset >> 32n), true)
  }
  const after = wide ? 16 : 14
  block[after] = p.nodeDepth
  block[after + 1] = p.innerSize
  block.set(p.salt, wide ? 32 : 16)
  block.set(p.person, wide ? 48 : 24)
  return block
}

abstract class Blake2 extends HashState {
  protected readonly parameters: Parameters
  protected readonly words: Int32Array
  protected last = false

  constructor(parameters: Parameters, wide: boolean) {
    super(wide ? 'blake2b' : 'blake2s', wide ? 128 : 64, parameters.digestSize, wide ? 60 : 22, true)
    this.parameters = parameters
    const view = new DataView(parameterBlock(parameters, wide).buffer)
    this.words = Int32Array.from(this.iv(), (word, i) => word ^ view.getInt32(4 * i, true))
    if (parameters.key.length > 0) {
      const block = new Uint8Array(this.blockSize)
      block.set(parameters.key)
      this.update(block)
    }
  }

  /** The words to begin with, in memory order. */
  protected abstract iv(): Int32Array

  protected takeWords(from: HashState): void {
    this.words.set((from as Blake2).words)
  }

  /** Bytes taken into the state, when the block that ends at `end` is the one at work; set by `compress`. */
  protected taken = 0

  override take(from: HashState): this {
    this.taken = (from as Blake2).taken
    return super.take(from)
  }

  protected finish(length: number): Uint8Array {
    this.buffer.fill(0, this.filled)
    this.last = true
    // The block is not full: what counts is the data in it.
    this.taken += this.filled - this.blockSize
    this.compress(this.buffer, 0, this.blockSize)
    return wordBytes(this.words, length, true)
  }
}

/** The step of RFC 7693 on words of 32 bits. */
function mix(v: Int32Array, m: Int32Array, a: number, b: number, c: number, d: number, x: number, y: number): void {
  let va = ((v[a] as number) + (v[b] as number) + (m[x] as number)) | 0
  let t = (v[d] as number) ^ va
  let vd = (t >>> 16) | (t << 16)
  let vc = ((v[c] as number) + vd) | 0
  t = (v[b] as number) ^ vc
  let vb = (t >>> 12) | (t << 20)
  va = (va + vb + (m[y] as number)) | 0
  t = vd ^ va
  vd = (t >>> 8) | (t << 24)
  vc = (vc + vd) | 0
  t = vb ^ vc
  vb = (t >>> 7) | (t << 25)
  v[a] = va
  v[b] = vb
  v[c] = vc
  v[d] = vd
}

export class Blake2s extends Blake2 {
  private static start: Int32Array | null = null

  constructor(parameters: Parameters) {
    super(parameters, false)
  }

  protected iv(): Int32Array {
    return (Blake2s.start ??= Int32Array.from(roots().square.slice(0, 8), (word) => Number(word >> 32n)))
  }

  protected fresh(): HashState {
    return new Blake2s({ ...this.parameters, key: new Uint8Array(0) })
  }

  protected compress(data: Uint8Array, start: number, end: number): void {
    const { words } = this
    const iv = this.iv()
    const m = new Int32Array(16)
    const v = new Int32Array(16)
    for (let at = start; at < end; at += 64) {
      this.taken += 64
      for (let i = 0, p = at; i < 16; i++, p += 4) {
        m[i] = (data[p] as number) | ((data[p + 1] as number) << 8) | ((data[p + 2] as number) << 16) | ((data[p + 3] as number) << 24)
      }
      v.set(words)
      v.set(iv, 8)
      v[12] = (v[12] as number) ^ (this.taken % 2 ** 32)
      v[13] = (v[13] as number) ^ Math.floor(this.taken / 2 ** 32)
      if (this.last) {
        v[14] = ~(v[14] as number)
        if (this.parameters.lastNode) v[15] = ~(v[15] as number)
      }
      for (let round = 0; round < 10; round++) {
        const o = 16 * round
        mix(v, m, 0, 4, 8, 12, ORDER[o] as number, ORDER[o + 1] as number)
        mix(v, m, 1, 5, 9, 13, ORDER[o + 2] as number, ORDER[o + 3] as number)
        mix(v, m, 2, 6, 10, 14, ORDER[o + 4] as number, ORDER[o + 5] as number)
        mix(v, m, 3, 7, 11, 15, ORDER[o + 6] as number, ORDER[o + 7] as number)
        mix(v, m, 0, 5, 10, 15, ORDER[o + 8] as number, ORDER[o + 9] as number)
        mix(v, m, 1, 6, 11, 12, ORDER[o + 10] as number, ORDER[o + 11] as number)
        mix(v, m, 2, 7, 8, 13, ORDER[o + 12] as number, ORDER[o + 13] as number)
        mix(v, m, 3, 4, 9, 14, ORDER[o + 14] as number, ORDER[o + 15] as number)
      }
      for (let i = 0; i < 8; i++) words[i] = (words[i] as number) ^ (v[i] as number) ^ (v[i + 8] as number)
    }
  }
}

/** `v[a] += v[b] + m[x]`, and so on: words are low and high halves in turn. */
function mixWide(v: Int32Array, m: Int32Array, a: number, b: number, c: number, d: number, x: number, y: number): void {
  let bl = v[b] as number
  let bh = v[b + 1] as number
  let low = ((v[a] as number) >>> 0) + (bl >>> 0) + ((m[x] as number) >>> 0)
  let ah = ((v[a + 1] as number) + bh + (m[x + 1] as number) + ((low / 4294967296) | 0)) | 0
  let al = low | 0
  // d = (d ^ a) turned by 32
  let dl = (v[d + 1] as number) ^ ah
  let dh = (v[d] as number) ^ al
  low = ((v[c] as number) >>> 0) + (dl >>> 0)
  let ch = ((v[c + 1] as number) + dh + ((low / 4294967296) | 0)) | 0
  let cl = low | 0
  bl ^= cl
  bh ^= ch
  // by 24
  let tl = (bl >>> 24) | (bh << 8)
  let th = (bh >>> 24) | (bl << 8)
  low = (al >>> 0) + (tl >>> 0) + ((m[y] as number) >>> 0)
  ah = (ah + th + (m[y + 1] as number) + ((low / 4294967296) | 0)) | 0
  al = low | 0
  dl ^= al
  dh ^= ah
  // by 16
  const ul = (dl >>> 16) | (dh << 16)
  const uh = (dh >>> 16) | (dl << 16)
  low = (cl >>> 0) + (ul >>> 0)
  ch = (ch + uh + ((low / 4294967296) | 0)) | 0
  cl = low | 0
  tl ^= cl
  th ^= ch
  // by 63
  v[a] = al
  v[a + 1] = ah
  v[b] = (tl << 1) | (th >>> 31)
  v[b + 1] = (th << 1) | (tl >>> 31)
  v[c] = cl
  v[c + 1] = ch
  v[d] = ul
  v[d + 1] = uh
}

export class Blake2b extends Blake2 {
  private static start: Int32Array | null = null

  constructor(parameters: Parameters) {
    super(parameters, true)
  }

  protected iv(): Int32Array {
    return (Blake2b.start ??= Int32Array.from(roots().square.slice(0, 8).flatMap((word) => [Number(BigInt.asUintN(32, word)), Number(word >> 32n)])))
  }

  protected fresh(): HashState {
    return new Blake2b({ ...this.parameters, key: new Uint8Array(0) })
  }

  protected compress(data: Uint8Array, start: number, end: number): void {
    const { words } = this
    const iv = this.iv()
    const m = new Int32Array(32)
    const v = new Int32Array(32)
    for (let at = start; at < end; at += 128) {
      this.taken += 128
      for (let i = 0, p = at; i < 32; i++, p += 4) {
        m[i] = (data[p] as number) | ((data[p + 1] as number) << 8) | ((data[p + 2] as number) << 16) | ((data[p + 3] as number) << 24)
      }
      v.set(words)
      v.set(iv, 16)
      v[24] = (v[24] as number) ^ (this.taken % 2 ** 32)
      v[25] = (v[25] as number) ^ Math.floor(this.taken / 2 ** 32)
      if (this.last) {
        v[28] = ~(v[28] as number)
        v[29] = ~(v[29] as number)
        if (this.parameters.lastNode) {
          v[30] = ~(v[30] as number)
          v[31] = ~(v[31] as number)
        }
      }
      for (let round = 0; round < 12; round++) {
        const o = 16 * (round % 10)
        mixWide(v, m, 0, 8, 16, 24, DOUBLED[o] as number, DOUBLED[o + 1] as number)
        mixWide(v, m, 2, 10, 18, 26, DOUBLED[o + 2] as number, DOUBLED[o + 3] as number)
        mixWide(v, m, 4, 12, 20, 28, DOUBLED[o + 4] as number, DOUBLED[o + 5] as number)
        mixWide(v, m, 6, 14, 22, 30, DOUBLED[o + 6] as number, DOUBLED[o + 7] as number)
        mixWide(v, m, 0, 10, 20, 30, DOUBLED[o + 8] as number, DOUBLED[o + 9] as number)
        mixWide(v, m, 2, 12, 22, 24, DOUBLED[o + 10] as number, DOUBLED[o + 11] as number)
        mixWide(v, m, 4, 14, 16, 26, DOUBLED[o + 12] as number, DOUBLED[o + 13] as number)
        mixWide(v, m, 6, 8, 18, 28, DOUBLED[o + 14] as number, DOUBLED[o + 15] as number)
      }
      for (let i = 0; i < 16; i++) words[i] = (words[i] as number) ^ (v[i] as number) ^ (v[i + 16] as number)
    }
  }
}
