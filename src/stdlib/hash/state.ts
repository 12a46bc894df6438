/** What all hash functions have in common: data comes in pieces and goes on in blocks, charged before it is worked on. */
import { charge } from '../../run/meter.ts'

/** Bytes between two charges: so a limit ends the work in time. */
const PIECE = 65536

export abstract class HashState {
  readonly name: string
  readonly blockSize: number
  readonly digestSize: number
  protected readonly buffer: Uint8Array
  protected filled = 0
  /** Bytes so far. */
  protected total = 0
  /** Does a full block wait until more comes, since the last one is different? */
  protected readonly waits: boolean
  /** Units of fuel for a block. */
  protected readonly cost: number
  private view: DataView | null = null

  constructor(name: string, blockSize: number, digestSize: number, cost: number, waits = false) {
    this.name = name
    this.blockSize = blockSize
    this.digestSize = digestSize
    this.cost = cost
    this.waits = waits
    this.buffer = new Uint8Array(blockSize)
  }

  /** Takes the blocks from `start` up to `end` into the state. */
  protected abstract compress(data: Uint8Array, start: number, end: number): void
  /** What the state comes to; uses it up. */
  protected abstract finish(length: number): Uint8Array
  /** A new state of the same kind. */
  protected abstract fresh(): HashState
  /** Takes over the words of a state of the same kind. */
  protected abstract takeWords(from: HashState): void

  take(from: HashState): this {
    const { filled } = from
    for (let i = 0; i < filled; i++) this.buffer[i] = from.buffer[i] as number
    this.filled = filled
    this.total = from.total
    this.takeWords(from)
    return this
  }

  copy(): this {
    return this.fresh().take(this) as this
  }

  /** Makes `other`, of the same kind, the same as this one. */
  copyInto(other: HashState): HashState {
    return other.take(this)
  }

  update(data: Uint8Array): this {
    for (let i = 0; i < data.length; i += PIECE) this.piece(data, i, Math.min(i + PIECE, data.length))
    return this
  }

  private piece(data: Uint8Array, start: number, end: number): void {
    const { blockSize, waits } = this
    charge(Math.ceil((end - start) / blockSize) * this.cost)
    this.total += end - start
    let i = start
    if (this.filled > 0) {
      const count = Math.min(blockSize - this.filled, end - i)
      for (let k = 0; k < count; k++) this.buffer[this.filled + k] = data[i + k] as number
      this.filled += count
      i += count
      if (this.filled < blockSize || (waits && i === end)) return
      this.compress(this.buffer, 0, blockSize)
      this.filled = 0
    }
    let blocks = Math.floor((end - i) / blockSize)
    if (waits && blocks > 0 && blocks * blockSize === end - i) blocks--
    if (blocks > 0) {
      this.compress(data, i, i + blocks * blockSize)
      i += blocks * blockSize
    }
    for (; i < end; i++) this.buffer[this.filled++] = data[i] as number
  }

  /** The digest of what has come so far, and more may come. `length` counts for those that can make any number of bytes. */
  digest(length: number = this.digestSize): Uint8Array {
    charge(2 * this.cost)
    return this.copyInto(this.spare()).finish(length)
  }

  /** A state of the same kind that is used up at once: where it can be always the same, a digest need not make one. */
  protected spare(): HashState {
    return this.fresh()
  }

  /** A view of the data. The one of the buffer is kept: short texts are worked on there alone. */
  protected viewOf(data: Uint8Array): DataView {
    if (data !== this.buffer) return new DataView(data.buffer, data.byteOffset, data.byteLength)
    return (this.view ??= new DataView(data.buffer))
  }

  /** The same without keeping the state. */
  end(): Uint8Array {
    charge(2 * this.cost)
    return this.finish(this.digestSize)
  }

  /** The padding of MD5, SHA-1 and SHA-2: a bit, zeros, and the number of bits in the last 8 bytes. */
  protected pad(little: boolean, lengthSize: number): void {
    const { buffer, blockSize } = this
    buffer[this.filled++] = 128
    if (this.filled > blockSize - lengthSize) {
      for (let i = this.filled; i < blockSize; i++) buffer[i] = 0
      this.compress(buffer, 0, blockSize)
      this.filled = 0
    }
    for (let i = this.filled; i < blockSize; i++) buffer[i] = 0
    const view = this.viewOf(buffer)
    const high = Math.floor(this.total / 2 ** 29)
    const low = (this.total * 8) % 2 ** 32
    view.setUint32(blockSize - (little ? 8 : 4), low, little)
    view.setUint32(blockSize - (little ? 4 : 8), high, little)
    this.compress(buffer, 0, blockSize)
  }
}

/** The first bytes of words. */
export function wordBytes(words: Int32Array, length: number, little: boolean): Uint8Array {
  const out = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    const byte = little ? i & 3 : 3 - (i & 3)
    out[i] = (words[i >> 2] as number) >> (8 * byte)
  }
  return out
}

/** A copy; the host's own ways to make one take longer for a few words. */
export function copyWords(from: ArrayLike<number>): Int32Array {
  const out = new Int32Array(from.length)
  for (let i = 0; i < out.length; i++) out[i] = from[i] as number
  return out
}

/** Makes one the same as another of the same length. */
export function takeOver(words: Int32Array, from: Int32Array): void {
  for (let i = 0; i < words.length; i++) words[i] = from[i] as number
}
