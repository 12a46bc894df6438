/** Huffman trees of deflate (RFC 1951), built as zlib builds them, so that the same data gives the same bytes. */

export const LENGTH_CODES = 29
export const LITERALS = 256
export const L_CODES: number = LITERALS + 1 + LENGTH_CODES
export const D_CODES = 30
export const BL_CODES = 19
export const END_BLOCK = 256
const MAX_BITS = 15
export const EXTRA_LENGTH: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
export const EXTRA_DISTANCE: readonly number[] = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
export const EXTRA_BL: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7]
export const BL_ORDER: readonly number[] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** The code of each length less 3, and where the lengths of a code begin. */
export const LENGTH_CODE: Uint8Array = new Uint8Array(256)
export const BASE_LENGTH: number[] = []
/** The code of each distance less 1 up to 256, and of those above by their upper bits. */
export const DISTANCE_CODE: Uint8Array = new Uint8Array(512)
export const BASE_DISTANCE: number[] = []
{
  let length = 0
  for (let code = 0; code < LENGTH_CODES - 1; code++) {
    BASE_LENGTH[code] = length
    for (let n = 0; n < 1 << (EXTRA_LENGTH[code] as number); n++) LENGTH_CODE[length++] = code
  }
  LENGTH_CODE[255] = 28
  BASE_LENGTH[28] = 0
  let distance = 0
  for (let code = 0; code < D_CODES; code++) {
    BASE_DISTANCE[code] = distance
    const count = 2 ** (EXTRA_DISTANCE[code] as number)
    if (code < 16) for (let n = 0; n < count; n++) DISTANCE_CODE[distance + n] = code
    else for (let n = 0; n < count / 128; n++) DISTANCE_CODE[256 + distance / 128 + n] = code
    distance += count
  }
}

export function distanceCode(distance: number): number {
  return DISTANCE_CODE[distance < 256 ? distance : 256 + (distance >>> 7)] as number
}

export function reversed(code: number, length: number): number {
  let out = 0
  for (let i = 0, rest = code; i < length; i++, rest >>= 1) out = (out << 1) | (rest & 1)
  return out
}

function codesOf(lengths: Uint8Array): Uint16Array {
  const counts = new Array<number>(MAX_BITS + 1).fill(0)
  for (const n of lengths) if (n > 0) counts[n] = (counts[n] as number) + 1
  const next: number[] = [0]
  for (let bits = 1, code = 0; bits <= MAX_BITS; bits++) {
    code = (code + (bits > 1 ? (counts[bits - 1] as number) : 0)) << 1
    next[bits] = code
  }
  return Uint16Array.from(lengths, (n) => {
    if (n === 0) return 0
    const code = next[n] as number
    next[n] = code + 1
    return reversed(code, n)
  })
}

export class Tree {
  readonly freq: Uint32Array
  lengths: Uint8Array
  codes: Uint16Array
  maxCode = 0
  /** Bits of all symbols with the tree's codes, and with the fixed ones. */
  bits = 0
  fixedBits = 0
  private readonly size: number
  private readonly extra: readonly number[]
  private readonly extraBase: number
  private readonly limit: number
  private readonly fixed: Uint8Array | null

  constructor(size: number, extra: readonly number[], extraBase: number, limit: number, fixed: Uint8Array | null) {
    this.size = size
    this.extra = extra
    this.extraBase = extraBase
    this.limit = limit
    this.fixed = fixed
    this.freq = new Uint32Array(size)
    this.lengths = new Uint8Array(size)
    this.codes = new Uint16Array(size)
  }

  /** Lengths and codes from the frequencies. */
  build(): void {
    const { size, freq } = this
    const total = 2 * size + 1
    const weight = new Float64Array(total)
    const depth = new Uint8Array(total)
    const parent = new Int32Array(total)
    const heap: number[] = [0]
    this.bits = 0
    this.fixedBits = 0
    this.maxCode = -1
    for (let n = 0; n < size; n++) {
      weight[n] = freq[n] as number
      if (freq[n] !== 0) {
        heap.push(n)
        this.maxCode = n
      }
    }
    while (heap.length < 3) {
      const node = this.maxCode < 2 ? ++this.maxCode : 0
      heap.push(node)
      weight[node] = 1
      this.bits--
      if (this.fixed !== null) this.fixedBits -= this.fixed[node] as number
    }
    const smaller = (n: number, m: number): boolean =>
      (weight[n] as number) < (weight[m] as number) || (weight[n] === weight[m] && (depth[n] as number) <= (depth[m] as number))
    const sink = (k: number): void => {
      const v = heap[k] as number
      let at = k
      for (let j = 2 * k; j < heap.length; j *= 2) {
        if (j + 1 < heap.length && smaller(heap[j + 1] as number, heap[j] as number)) j++
        if (smaller(v, heap[j] as number)) break
        heap[at] = heap[j] as number
        at = j
      }
      heap[at] = v
    }
    for (let n = (heap.length - 1) >> 1; n >= 1; n--) sink(n)
    // What has been taken out, the last first: in the order of their weights.
    const order: number[] = []
    let node = size
    do {
      const n = heap[1] as number
      const last = heap.pop() as number
      heap[1] = last
      sink(1)
      const m = heap[1] as number
      order.push(n, m)
      weight[node] = (weight[n] as number) + (weight[m] as number)
      depth[node] = Math.max(depth[n] as number, depth[m] as number) + 1
      parent[n] = node
      parent[m] = node
      heap[1] = node++
      sink(1)
    } while (heap.length > 2)
    order.push(heap[1] as number)
    this.measure(order.reverse(), weight, parent)
    this.codes = codesOf(this.lengths)
  }

  private measure(order: readonly number[], weight: Float64Array, parent: Int32Array): void {
    const { size, limit, maxCode } = this
    const lengths = new Uint8Array(parent.length)
    const counts = new Array<number>(MAX_BITS + 2).fill(0)
    let overflow = 0
    for (let i = 1; i < order.length; i++) {
      const n = order[i] as number
      let bits = (lengths[parent[n] as number] as number) + 1
      if (bits > limit) {
        bits = limit
        overflow++
      }
      lengths[n] = bits
      if (n > maxCode || n >= size) continue
      counts[bits] = (counts[bits] as number) + 1
      const extra = n >= this.extraBase ? (this.extra[n - this.extraBase] as number) : 0
      this.bits += (weight[n] as number) * (bits + extra)
      if (this.fixed !== null) this.fixedBits += (weight[n] as number) * ((this.fixed[n] as number) + extra)
    }
    if (overflow > 0) {
      do {
        let bits = limit - 1
        while (counts[bits] === 0) bits--
        counts[bits] = (counts[bits] as number) - 1
        counts[bits + 1] = (counts[bits + 1] as number) + 2
        counts[limit] = (counts[limit] as number) - 1
        overflow -= 2
      } while (overflow > 0)
      let h = order.length
      for (let bits = limit; bits !== 0; bits--) {
        for (let n = counts[bits] as number; n !== 0; ) {
          const m = order[--h] as number
          if (m > maxCode || m >= size) continue
          if (lengths[m] !== bits) {
            this.bits += (bits - (lengths[m] as number)) * (weight[m] as number)
            lengths[m] = bits
          }
          n--
        }
      }
    }
    this.lengths = lengths.slice(0, size)
  }
}

export const FIXED_LENGTHS: Uint8Array = Uint8Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8))
export const FIXED_CODES: Uint16Array = codesOf(FIXED_LENGTHS)
export const FIXED_DISTANCES: Uint8Array = new Uint8Array(30).fill(5)
export const FIXED_DISTANCE_CODES: Uint16Array = Uint16Array.from({ length: 30 }, (_, n) => reversed(n, 5))
