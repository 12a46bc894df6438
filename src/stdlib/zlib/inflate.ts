/** Decompression (RFC 1950, 1951, 1952), which can stop anywhere and go on when more data comes. */
import { charge } from '../../run/meter.ts'
import { chargeBytes } from '../../runtime/bytes/slots.ts'
import { ByteBuffer } from '../../runtime/unicode/codecs/byte-buffer.ts'
import { adler32, crc32 } from './checksums.ts'
import { BASE_DISTANCE, BASE_LENGTH, BL_ORDER, EXTRA_DISTANCE, EXTRA_LENGTH, FIXED_LENGTHS } from './trees.ts'

/** Data that is wrong; `message` as zlib words it. */
export class DataMistake {
  readonly message: string
  constructor(message: string) {
    this.message = message
  }
}

/** More data is needed for the next step. */
const MORE = { reason: 'more data is needed' }

/** A code by the number of codes of each length, and the symbols in order. */
interface Code {
  readonly counts: Uint16Array
  readonly symbols: Uint16Array
}

/** `left`: what remains of the space of codes; below 0 when there are too many of them. */
function codeOf(lengths: ArrayLike<number>, start: number, count: number): { code: Code; left: number; longest: number } {
  const counts = new Uint16Array(16)
  for (let i = 0; i < count; i++) {
    const n = lengths[start + i] as number
    counts[n] = (counts[n] as number) + 1
  }
  const used = count - (counts[0] as number)
  counts[0] = 0
  let left = 1
  let longest = 0
  const offsets = new Uint16Array(17)
  for (let n = 1; n <= 15; n++) {
    left = left * 2 - (counts[n] as number)
    if (left < 0) return { code: { counts, symbols: new Uint16Array(0) }, left, longest }
    if (counts[n] !== 0) longest = n
    offsets[n + 1] = (offsets[n] as number) + (counts[n] as number)
  }
  const symbols = new Uint16Array(used)
  for (let i = 0; i < count; i++) {
    const n = lengths[start + i] as number
    if (n !== 0) {
      symbols[offsets[n] as number] = i
      offsets[n] = (offsets[n] as number) + 1
    }
  }
  return { code: { counts, symbols }, left, longest }
}

const fixedCode = codeOf(FIXED_LENGTHS, 0, 288).code
const fixedDistances = codeOf(new Uint8Array(32).fill(5), 0, 32).code

type Step = 'header' | 'block' | 'stored' | 'codes' | 'check' | 'end'
export type Wrapper = 'zlib' | 'gzip' | 'either' | 'raw'

export class Inflater {
  private input: Uint8Array = new Uint8Array(0)
  /** Where the next bit is. */
  private bit = 0
  private step: Step = 'header'
  private wrapper: Wrapper
  private readonly windowBits: number
  private last = false
  private storedLeft = 0
  private literals: Code = fixedCode
  private distances: Code = fixedDistances
  private window: Uint8Array = new Uint8Array(65536)
  private windowAt = 0
  private total = 0
  private sum: number
  /** A match that did not fit any more. */
  private copyLength = 0
  private copyDistance = 0
  private windowSize = 32768
  private dictionary: Uint8Array | null

  constructor(wrapper: Wrapper, windowBits: number, dictionary: Uint8Array | null = null) {
    this.wrapper = wrapper
    this.windowBits = windowBits
    this.dictionary = dictionary
    this.sum = wrapper === 'gzip' ? 0 : 1
    if (wrapper === 'raw' && dictionary !== null) this.preset(dictionary)
    if (wrapper === 'raw') {
      this.step = 'block'
      this.windowSize = 2 ** windowBits
    }
  }

  get finished(): boolean {
    return this.step === 'end'
  }

  /** What is left of the input. */
  rest(): Uint8Array {
    return this.input.slice(Math.ceil(this.bit / 8))
  }

  private preset(bytes: Uint8Array): void {
    for (const b of bytes) this.remember(b)
  }

  private remember(b: number): void {
    this.window[this.windowAt] = b
    this.windowAt = (this.windowAt + 1) & 65535
    this.total++
  }

  /** Takes more data; gives up to `most` bytes. */
  run(data: Uint8Array, most: number): Uint8Array {
    const kept = this.input.subarray(this.bit >> 3)
    const input = new Uint8Array(kept.length + data.length)
    input.set(kept)
    input.set(data, kept.length)
    this.input = input
    this.bit &= 7
    const out = new ByteBuffer(Math.min(most, 3 * data.length + 16))
    let charged = 0
    let summed = 0
    const sumUp = (): void => {
      if (this.wrapper === 'raw' || out.length === summed) return
      const fresh = out.view(summed)
      this.sum = this.wrapper === 'gzip' ? crc32(fresh, this.sum) : adler32(fresh, this.sum)
      summed = out.length
    }
    for (;;) {
      if (out.length >= charged) {
        charge(512)
        chargeBytes(16384)
        charged = out.length + 8192
      }
      const begin = this.bit
      try {
        if (this.step === 'check') sumUp()
        if (this.step === 'end' || !this.advance(out, most)) break
      } catch (e) {
        if (e !== MORE) throw e
        // Within blocks each symbol is a step of its own.
        if (this.step !== 'codes' && this.step !== 'stored') this.bit = begin
        break
      }
    }
    sumUp()
    return out.finish().slice(0, out.length)
  }

  private need(count: number): number {
    let value = 0
    if (this.bit + count > this.input.length * 8) throw MORE
    for (let i = 0; i < count; ) {
      const offset = this.bit & 7
      const take = Math.min(8 - offset, count - i)
      value += (((this.input[this.bit >> 3] as number) >> offset) & ((1 << take) - 1)) * 2 ** i
      i += take
      this.bit += take
    }
    return value
  }

  private symbol(code: Code): number {
    let value = 0
    let first = 0
    let index = 0
    const { counts, symbols } = code
    for (let length = 1; length <= 15; length++) {
      if (this.bit >= this.input.length * 8) throw MORE
      value |= ((this.input[this.bit >> 3] as number) >> (this.bit & 7)) & 1
      this.bit++
      const count = counts[length] as number
      if (value - first < count) return symbols[index + value - first] as number
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return -1
  }

  /** One step; false when there is no room. */
  private advance(out: ByteBuffer, most: number): boolean {
    switch (this.step) {
      case 'header': this.header()
        return true
      case 'block': this.block()
        return true
      case 'stored': return this.stored(out, most)
      case 'codes': return this.codes(out, most)
      case 'check': this.check()
        return true
      default: return false
    }
  }

  private header(): void {
    const begin = this.bit
    const first = this.need(16)
    if ((this.wrapper === 'gzip' || this.wrapper === 'either') && first === 0x8b1f) {
      this.gzipHeader()
      return
    }
    if (this.wrapper === 'gzip') throw new DataMistake('incorrect header check')
    this.bit = begin
    const cmf = this.need(8)
    const flags = this.need(8)
    if ((cmf * 256 + flags) % 31 !== 0) throw new DataMistake('incorrect header check')
    if ((cmf & 15) !== 8) throw new DataMistake('unknown compression method')
    const bits = (cmf >> 4) + 8
    if (bits > 15 || (this.windowBits !== 0 && bits > this.windowBits)) throw new DataMistake('invalid window size')
    this.windowSize = 2 ** bits
    if ((flags & 32) !== 0) {
      const wanted = this.need(32)
      const { dictionary } = this
      if (dictionary === null) throw new DataMistake('dictionary')
      if (adler32(dictionary, 1) !== [24, 16, 8, 0].reduce((n, shift, i) => n + ((wanted >>> (8 * i)) & 255) * 2 ** shift, 0)) throw new DataMistake('wrong dictionary')
      this.preset(dictionary)
    }
    this.wrapper = 'zlib'
    this.sum = 1
    this.step = 'block'
  }

  private gzipHeader(): void {
    if (this.need(8) !== 8) throw new DataMistake('unknown compression method')
    const flags = this.need(8)
    if ((flags & 0xe0) !== 0) throw new DataMistake('unknown header flags set')
    this.need(32)
    this.need(16)
    if ((flags & 4) !== 0) for (let n = this.need(16); n > 0; n--) this.need(8)
    for (const bit of [8, 16]) if ((flags & bit) !== 0) while (this.need(8) !== 0);
    if ((flags & 2) !== 0) this.need(16)
    this.wrapper = 'gzip'
    this.sum = 0
    this.step = 'block'
  }

  private block(): void {
    if (this.last) {
      this.bit = Math.ceil(this.bit / 8) * 8
      this.step = this.wrapper === 'raw' ? 'end' : 'check'
      return
    }
    const last = this.need(1) === 1
    const kind = this.need(2)
    if (kind === 3) throw new DataMistake('invalid block type')
    if (kind === 0) {
      this.bit = Math.ceil(this.bit / 8) * 8
      const size = this.need(16)
      if ((this.need(16) ^ 0xffff) !== size) throw new DataMistake('invalid stored block lengths')
      this.storedLeft = size
      this.step = 'stored'
    } else {
      if (kind === 1) {
        this.literals = fixedCode
        this.distances = fixedDistances
      } else this.tables()
      this.step = 'codes'
    }
    this.last = last
  }

  private tables(): void {
    charge(64)
    const lengths = this.need(5) + 257
    const distances = this.need(5) + 1
    const count = this.need(4) + 4
    if (lengths > 286 || distances > 30) throw new DataMistake('too many length or distance symbols')
    const order = new Uint8Array(19)
    for (let i = 0; i < count; i++) order[BL_ORDER[i] as number] = this.need(3)
    const { code, left } = codeOf(order, 0, 19)
    if (left !== 0) throw new DataMistake('invalid code lengths set')
    const all = new Uint8Array(lengths + distances)
    for (let i = 0; i < all.length; ) {
      const symbol = this.symbol(code)
      if (symbol < 16) {
        all[i++] = symbol
        continue
      }
      if (symbol === 16 && i === 0) throw new DataMistake('invalid bit length repeat')
      const value = symbol === 16 ? (all[i - 1] as number) : 0
      const times = symbol === 16 ? 3 + this.need(2) : symbol === 17 ? 3 + this.need(3) : 11 + this.need(7)
      if (i + times > all.length) throw new DataMistake('invalid bit length repeat')
      all.fill(value, i, i + times)
      i += times
    }
    if (all[256] === 0) throw new DataMistake('invalid code -- missing end-of-block')
    const first = codeOf(all, 0, lengths)
    if (first.left < 0 || (first.left > 0 && first.longest !== 1)) throw new DataMistake('invalid literal/lengths set')
    const second = codeOf(all, lengths, distances)
    if (second.left < 0 || (second.left > 0 && second.longest > 1)) throw new DataMistake('invalid distances set')
    this.literals = first.code
    this.distances = second.code
  }

  private stored(out: ByteBuffer, most: number): boolean {
    if (this.storedLeft === 0) {
      this.step = 'block'
      return true
    }
    if (out.length >= most) return false
    const at = this.bit >> 3
    const count = Math.min(this.storedLeft, most - out.length, this.input.length - at, 4096)
    if (count === 0) throw MORE
    for (let i = at; i < at + count; i++) {
      out.push(this.input[i] as number)
      this.remember(this.input[i] as number)
    }
    this.bit += 8 * count
    this.storedLeft -= count
    return true
  }

  private codes(out: ByteBuffer, most: number): boolean {
    for (let steps = 0; steps < 512; steps++) {
      if (this.copyLength > 0 && !this.copy(out, most)) return false
      const begin = this.bit
      try {
        const symbol = this.symbol(this.literals)
        if (symbol === 256) {
          this.step = 'block'
          return true
        }
        if (symbol < 0 || symbol > 285) throw new DataMistake('invalid literal/length code')
        if (symbol < 256) {
          if (out.length >= most) {
            this.bit = begin
            return false
          }
          out.push(symbol)
          this.remember(symbol)
          continue
        }
        const extra = EXTRA_LENGTH[symbol - 257] as number
        const length = (symbol === 285 ? 258 : 3 + (BASE_LENGTH[symbol - 257] as number)) + this.need(extra)
        const code = this.symbol(this.distances)
        if (code < 0 || code > 29) throw new DataMistake('invalid distance code')
        const distance = 1 + (BASE_DISTANCE[code] as number) + this.need(EXTRA_DISTANCE[code] as number)
        if (distance > this.total || distance > this.windowSize) throw new DataMistake('invalid distance too far back')
        this.copyLength = length
        this.copyDistance = distance
      } catch (e) {
        this.bit = begin
        throw e
      }
    }
    return true
  }

  private copy(out: ByteBuffer, most: number): boolean {
    for (; this.copyLength > 0; this.copyLength--) {
      if (out.length >= most) return false
      const b = this.window[(this.windowAt - this.copyDistance) & 65535] as number
      out.push(b)
      this.remember(b)
    }
    return true
  }

  private check(): void {
    if (this.wrapper === 'gzip') {
      if (this.need(32) !== this.sum >>> 0) throw new DataMistake('incorrect data check')
      if (this.need(32) !== this.total % 2 ** 32) throw new DataMistake('incorrect length check')
    } else {
      const bytes = [this.need(8), this.need(8), this.need(8), this.need(8)] as const
      if (bytes[0] * 2 ** 24 + bytes[1] * 65536 + bytes[2] * 256 + bytes[3] !== this.sum) throw new DataMistake('incorrect data check')
    }
    this.step = 'end'
  }
}
