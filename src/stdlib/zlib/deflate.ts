/** Compression: the matches that zlib finds, in the blocks that zlib makes (RFC 1951). */
import { charge, chargeMemory } from '../../run/meter.ts'
import { ByteBuffer } from '../../runtime/unicode/codecs/byte-buffer.ts'
import {
  BASE_DISTANCE, BASE_LENGTH, BL_CODES, BL_ORDER, D_CODES, END_BLOCK, EXTRA_BL, EXTRA_DISTANCE, EXTRA_LENGTH, FIXED_CODES, FIXED_DISTANCES, FIXED_DISTANCE_CODES,
  FIXED_LENGTHS, LENGTH_CODE, LITERALS, L_CODES, Tree, distanceCode,
} from './trees.ts'

const MIN_MATCH = 3
const MAX_MATCH = 258
const MIN_LOOKAHEAD: number = MAX_MATCH + MIN_MATCH + 1
const TOO_FAR = 4096

/** For each level: when to look less, up to which length to look for a better match, when a match is good enough, how many to try. */
const LEVELS: readonly (readonly [good: number, lazy: number, nice: number, chain: number])[] = [
  [0, 0, 0, 0], [4, 4, 8, 4], [4, 5, 16, 8], [4, 6, 32, 32], [4, 4, 16, 16], [8, 16, 32, 32], [8, 16, 128, 128], [8, 32, 128, 256], [32, 128, 258, 1024],
  [32, 258, 258, 4096],
]
export const NO_FLUSH = 0
export const PARTIAL_FLUSH = 1
export const SYNC_FLUSH = 2
export const FULL_FLUSH = 3
export const FINISH = 4
export const FILTERED = 1
export const HUFFMAN_ONLY = 2
export const RLE = 3
export const FIXED = 4

export class Deflater {
  private readonly level: number
  private readonly strategy: number
  private readonly maxDistance: number
  private readonly hashShift: number
  private readonly hashMask: number
  private readonly symbolLimit: number
  /** All data so far. */
  private data: Uint8Array = new Uint8Array(0)
  private length = 0
  private head: Int32Array
  private prev: Int32Array = new Int32Array(0)
  private at = 0
  private blockStart = 0
  /** Nothing at or before this place is found: the first byte of all, or after a full flush. */
  private origin = 0
  private matchLength = MIN_MATCH - 1
  private matchStart = 0
  private pendingLiteral = false
  private readonly distances: Uint16Array
  private readonly symbols: Uint8Array
  private count = 0
  private readonly literals = new Tree(L_CODES, EXTRA_LENGTH, LITERALS + 1, 15, FIXED_LENGTHS)
  private readonly distanceTree = new Tree(D_CODES, EXTRA_DISTANCE, 0, 15, FIXED_DISTANCES)
  private readonly out = new ByteBuffer(256)
  private bitBuffer = 0
  private bitCount = 0

  constructor(level: number, windowBits: number, memLevel: number, strategy: number) {
    this.level = level
    this.strategy = strategy
    this.maxDistance = 2 ** (windowBits === 8 ? 9 : windowBits) - MIN_LOOKAHEAD
    const hashBits = memLevel + 7
    this.hashMask = 2 ** hashBits - 1
    this.hashShift = Math.floor((hashBits + MIN_MATCH - 1) / MIN_MATCH)
    this.symbolLimit = 2 ** (memLevel + 6) - 1
    chargeMemory(2 ** (hashBits + 2) + 4 * this.symbolLimit)
    this.head = new Int32Array(2 ** hashBits).fill(-1)
    this.distances = new Uint16Array(this.symbolLimit + 1)
    this.symbols = new Uint8Array(this.symbolLimit + 1)
  }

  add(bytes: Uint8Array): void {
    const length = this.length + bytes.length
    if (length > this.data.length) {
      const room = Math.max(length, 2 * this.data.length, 1024)
      chargeMemory(5 * room)
      const data = new Uint8Array(room)
      data.set(this.data.subarray(0, this.length))
      this.data = data
      const prev = new Int32Array(room)
      prev.set(this.prev.subarray(0, this.length))
      this.prev = prev
    }
    this.data.set(bytes, this.length)
    this.length = length
  }

  /** Works on what has been added; gives what can be given. */
  run(flush: number): Uint8Array {
    const before = this.at
    if (this.level === 0) this.store(flush)
    else if (this.strategy === HUFFMAN_ONLY) this.huffmanOnly()
    else if (this.strategy === RLE) this.runs(flush)
    else if (this.level <= 3) this.fast(flush)
    else this.slow(flush)
    charge((this.at - before) >> 4)
    if (flush === FINISH) {
      this.flushBlock(true)
      this.align()
    } else if (flush !== NO_FLUSH) {
      if (this.count > 0 || this.level === 0) this.flushBlock(false)
      if (flush === PARTIAL_FLUSH) {
        this.bits(2, 3)
        this.bits(0, 7)
        this.wholeBytes()
      } else {
        this.storedBlock(this.at, this.at, false)
        if (flush === FULL_FLUSH) {
          this.head.fill(-1)
          this.origin = this.at
        }
      }
    }
    const bytes = this.out.finish().slice()
    this.out.length = 0
    return bytes
  }

  private enough(flush: number): boolean {
    return flush !== NO_FLUSH || this.length - this.at >= MIN_LOOKAHEAD
  }

  /** Enters the string at `pos`; the last place with the same hash. */
  private insert(pos: number): number {
    const { data, hashShift, hashMask } = this
    const hash = (((((data[pos] as number) << hashShift) ^ (data[pos + 1] as number)) << hashShift) ^ (data[pos + 2] as number)) & hashMask
    const found = this.head[hash] as number
    this.prev[pos] = found
    this.head[hash] = pos
    return found
  }

  /** The longest match that is better than `best`; where it begins is left in `matchStart`. */
  private longest(first: number, best: number, chain: number, nice: number): number {
    const { data, at, prev, maxDistance } = this
    const left = this.length - at
    const limit = Math.max(this.origin, at - maxDistance)
    const most = Math.min(MAX_MATCH, left)
    const enough = Math.min(nice, left)
    let length = best
    let pos = first
    let tries = chain
    do {
      if (length < most && data[pos + length] === data[at + length] && data[pos + length - 1] === data[at + length - 1] && data[pos] === data[at]) {
        let n = 0
        while (n < most && data[pos + n] === data[at + n]) n++
        if (n > length) {
          this.matchStart = pos
          length = n
          if (n >= enough) break
        }
      }
      pos = prev[pos] as number
    } while (pos > limit && --tries !== 0)
    return Math.min(length, left)
  }

  private slow(flush: number): void {
    const [good, lazy, nice, chain] = LEVELS[this.level] as readonly [number, number, number, number]
    for (let steps = 0; this.at < this.length && this.enough(flush); steps++) {
      if ((steps & 1023) === 1023) charge(256)
      const { at } = this
      const found = this.length - at >= MIN_MATCH ? this.insert(at) : -1
      const previous = this.matchLength
      const previousStart = this.matchStart
      this.matchLength = MIN_MATCH - 1
      if (found > this.origin && previous < lazy && at - found <= this.maxDistance) {
        const tries = previous >= good ? chain >> 2 : chain
        charge(1)
        this.matchLength = this.longest(found, previous, tries, nice)
        if (this.matchLength <= 5 && (this.strategy === FILTERED || (this.matchLength === MIN_MATCH && at - this.matchStart > TOO_FAR))) this.matchLength = MIN_MATCH - 1
      }
      if (previous >= MIN_MATCH && this.matchLength <= previous) {
        const last = this.length - MIN_MATCH
        const full = this.tallyMatch(at - 1 - previousStart, previous)
        for (let i = 0; i < previous - 2; i++) if (++this.at <= last) this.insert(this.at)
        this.pendingLiteral = false
        this.matchLength = MIN_MATCH - 1
        this.at++
        if (full) this.flushBlock(false)
      } else if (this.pendingLiteral) {
        if (this.tallyLiteral(this.data[at - 1] as number)) this.flushBlock(false)
        this.at++
      } else {
        this.pendingLiteral = true
        this.at++
      }
    }
    if (flush !== NO_FLUSH && this.pendingLiteral) {
      this.tallyLiteral(this.data[this.at - 1] as number)
      this.pendingLiteral = false
    }
  }

  private fast(flush: number): void {
    const [, lazy, nice, chain] = LEVELS[this.level] as readonly [number, number, number, number]
    for (let steps = 0; this.at < this.length && this.enough(flush); steps++) {
      if ((steps & 1023) === 1023) charge(256)
      const { at } = this
      const found = this.length - at >= MIN_MATCH ? this.insert(at) : -1
      let length = 0
      if (found > this.origin && at - found <= this.maxDistance) {
        charge(1)
        length = this.longest(found, MIN_MATCH - 1, chain, nice)
      }
      let full: boolean
      if (length >= MIN_MATCH) {
        full = this.tallyMatch(at - this.matchStart, length)
        const left = this.length - at - length
        if (length <= lazy && left >= MIN_MATCH) {
          for (let i = 1; i < length; i++) this.insert(++this.at)
          this.at++
        } else this.at += length
      } else {
        full = this.tallyLiteral(this.data[at] as number)
        this.at++
      }
      if (full) this.flushBlock(false)
    }
  }

  private huffmanOnly(): void {
    for (; this.at < this.length; ) {
      const full = this.tallyLiteral(this.data[this.at] as number)
      this.at++
      if (full) this.flushBlock(false)
    }
  }

  private runs(flush: number): void {
    while (this.at < this.length && (flush !== NO_FLUSH || this.length - this.at > MAX_MATCH)) {
      const { at, data } = this
      let length = 0
      if (at > 0 && this.length - at >= MIN_MATCH) {
        const most = Math.min(MAX_MATCH, this.length - at)
        while (length < most && data[at + length] === data[at - 1]) length++
      }
      const full = length >= MIN_MATCH ? this.tallyMatch(1, length) : this.tallyLiteral(data[at] as number)
      this.at += length >= MIN_MATCH ? length : 1
      if (full) this.flushBlock(false)
    }
  }

  private store(flush: number): void {
    while (this.length - this.blockStart > 65535) {
      this.storedBlock(this.blockStart, this.blockStart + 65535, false)
      this.blockStart += 65535
    }
    if (flush !== NO_FLUSH) this.at = this.length
  }

  private tallyLiteral(c: number): boolean {
    this.distances[this.count] = 0
    this.symbols[this.count++] = c
    this.literals.freq[c] = (this.literals.freq[c] as number) + 1
    return this.count === this.symbolLimit
  }

  private tallyMatch(distance: number, length: number): boolean {
    this.distances[this.count] = distance
    this.symbols[this.count++] = length - MIN_MATCH
    const l = (LENGTH_CODE[length - MIN_MATCH] as number) + LITERALS + 1
    const d = distanceCode(distance - 1)
    this.literals.freq[l] = (this.literals.freq[l] as number) + 1
    this.distanceTree.freq[d] = (this.distanceTree.freq[d] as number) + 1
    return this.count === this.symbolLimit
  }

  private flushBlock(last: boolean): void {
    const { literals, distanceTree, blockStart, at } = this
    const size = at - blockStart
    charge(100 + (this.count >> 2))
    chargeMemory(size >> 2)
    let best = size + 5
    let fixed = best
    let lengthTree: Tree | null = null
    let used = 0
    if (this.level > 0) {
      literals.freq[END_BLOCK] = 1
      literals.build()
      distanceTree.build()
      lengthTree = new Tree(BL_CODES, EXTRA_BL, 0, 7, null)
      const runs = [...runsOf(literals.lengths, literals.maxCode), ...runsOf(distanceTree.lengths, distanceTree.maxCode)]
      for (const [code] of runs) lengthTree.freq[code] = (lengthTree.freq[code] as number) + 1
      lengthTree.build()
      used = BL_CODES - 1
      while (used >= 3 && lengthTree.lengths[BL_ORDER[used] as number] === 0) used--
      const dynamic = literals.bits + distanceTree.bits + lengthTree.bits + 3 * (used + 1) + 14
      best = (dynamic + 10) >>> 3
      fixed = (literals.fixedBits + distanceTree.fixedBits + 10) >>> 3
      if (fixed <= best || this.strategy === FIXED) best = fixed
    }
    if (size + 4 <= best) this.storedBlock(blockStart, at, last)
    else if (fixed === best) {
      this.bits(2 + (last ? 1 : 0), 3)
      this.writeSymbols(FIXED_LENGTHS, FIXED_CODES, FIXED_DISTANCES, FIXED_DISTANCE_CODES)
    } else {
      const tree = lengthTree as Tree
      this.bits(4 + (last ? 1 : 0), 3)
      this.bits(literals.maxCode - 256, 5)
      this.bits(distanceTree.maxCode, 5)
      this.bits(used - 3, 4)
      for (let i = 0; i <= used; i++) this.bits(tree.lengths[BL_ORDER[i] as number] as number, 3)
      for (const part of [literals, distanceTree]) {
        for (const [code, extra, width] of runsOf(part.lengths, part.maxCode)) {
          this.bits(tree.codes[code] as number, tree.lengths[code] as number)
          if (width > 0) this.bits(extra, width)
        }
      }
      this.writeSymbols(literals.lengths, literals.codes, distanceTree.lengths, distanceTree.codes)
    }
    literals.freq.fill(0)
    distanceTree.freq.fill(0)
    this.count = 0
    this.blockStart = at
  }

  private writeSymbols(lengths: Uint8Array, codes: Uint16Array, distanceLengths: Uint8Array, distanceCodes: Uint16Array): void {
    for (let i = 0; i < this.count; i++) {
      const symbol = this.symbols[i] as number
      const distance = this.distances[i] as number
      if (distance === 0) {
        this.bits(codes[symbol] as number, lengths[symbol] as number)
        continue
      }
      const l = LENGTH_CODE[symbol] as number
      this.bits(codes[l + LITERALS + 1] as number, lengths[l + LITERALS + 1] as number)
      if ((EXTRA_LENGTH[l] as number) > 0) this.bits(symbol - (BASE_LENGTH[l] as number), EXTRA_LENGTH[l] as number)
      const d = distanceCode(distance - 1)
      this.bits(distanceCodes[d] as number, distanceLengths[d] as number)
      if ((EXTRA_DISTANCE[d] as number) > 0) this.bits(distance - 1 - (BASE_DISTANCE[d] as number), EXTRA_DISTANCE[d] as number)
    }
    this.bits(codes[END_BLOCK] as number, lengths[END_BLOCK] as number)
  }

  private storedBlock(start: number, end: number, last: boolean): void {
    this.bits(last ? 1 : 0, 3)
    this.align()
    const size = end - start
    for (const n of [size & 255, size >> 8, ~size & 255, (~size >> 8) & 255]) this.out.push(n)
    this.out.pushAll(this.data.subarray(start, end))
  }

  private bits(value: number, count: number): void {
    this.bitBuffer |= value << this.bitCount
    this.bitCount += count
    this.wholeBytes()
  }

  private wholeBytes(): void {
    while (this.bitCount >= 8) {
      this.out.push(this.bitBuffer & 255)
      this.bitBuffer >>>= 8
      this.bitCount -= 8
    }
  }

  private align(): void {
    if (this.bitCount > 0) this.out.push(this.bitBuffer & 255)
    this.bitBuffer = 0
    this.bitCount = 0
  }
}

/** The lengths of a tree as codes for lengths: repeats, with what follows the code. */
function* runsOf(lengths: Uint8Array, maxCode: number): Generator<[code: number, extra: number, width: number]> {
  let previous = -1
  for (let n = 0; n <= maxCode; ) {
    const length = lengths[n] as number
    const most = length === 0 ? 138 : length !== previous ? 7 : 6
    let count = 1
    while (n + count <= maxCode && count < most && lengths[n + count] === length) count++
    n += count
    if (length === 0) {
      if (count < 3) for (let i = 0; i < count; i++) yield [0, 0, 0]
      else if (count <= 10) yield [17, count - 3, 3]
      else yield [18, count - 11, 7]
    } else if (count < (length !== previous ? 4 : 3)) for (let i = 0; i < count; i++) yield [length, 0, 0]
    else {
      if (length !== previous) {
        yield [length, 0, 0]
        count--
      }
      yield [16, count - 3, 2]
    }
    previous = length
  }
}
