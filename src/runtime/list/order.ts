/**
 * Sorting primitives: the stable order of keys that are all numbers (no NaN), all strs or all
 * tuples of these, found without comparing through the type system. Since such keys are totally
 * ordered and nothing observes a comparison, the result is that of the general sort.
 *
 * Every key gets a number that is monotone in it (`approximation`); a radix sort orders these, and
 * keys whose numbers are equal are then ordered exactly. For strs the number holds three characters.
 */
import { PyFloat, PyTuple, type Value } from '../value.ts'

/** Up to this many keys insertion is faster than counting digits. */
const SMALL = 96
const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
const CHARACTERS = 3

/** `items` in the given order, as a fresh array. */
export function applyOrder<T>(items: readonly T[], order: Uint32Array): T[] {
  const out: T[] = []
  for (let i = 0; i < order.length; i++) out.push(items[order[i] as number] as T)
  return out
}

/** Raw numbers sorted into a fresh array; null if there is a NaN. */
export function sortNumbers(items: readonly number[], reverse: boolean): number[] | null {
  const n = items.length
  let ascending = true
  let descending = true
  let small = true
  for (let i = 0; i < n; i++) {
    const x = items[i] as number
    if (x !== x) return null
    if (x !== (x | 0)) small = false
    if (i > 0) {
      const y = items[i - 1] as number
      if (y > x) ascending = false
      if (y <= x) descending = false
    }
  }
  if (reverse ? descending : ascending) return items.slice()
  if (reverse ? ascending && strictlyAscending(items) : descending) return items.slice().reverse()
  // Ints are alike when equal, so their order among equals is free; -0.0 passes for an int here and is caught by its sign.
  if (small && n > SMALL && !hasMinusZero(items)) {
    const out = radixInts(items)
    return reverse ? out.reverse() : out
  }
  const approximation = new Float64Array(n)
  for (let i = 0; i < n; i++) approximation[i] = (items[reverse ? n - 1 - i : i] as number) + 0
  return finishReverse(applyOrder(reverse ? items.slice().reverse() : items, orderNumbers(approximation)), reverse)
}

function finishReverse<T>(items: T[], reverse: boolean): T[] {
  return reverse ? items.reverse() : items
}

function strictlyAscending(items: readonly number[]): boolean {
  for (let i = 1; i < items.length; i++) if ((items[i] as number) <= (items[i - 1] as number)) return false
  return true
}

function hasMinusZero(items: readonly number[]): boolean {
  for (let i = 0; i < items.length; i++) if (items[i] === 0 && 1 / (items[i] as number) < 0) return true
  return false
}

/** int32 values, by three passes over eleven bits. */
function radixInts(items: readonly number[]): number[] {
  const n = items.length
  let from = new Uint32Array(n)
  let to = new Uint32Array(n)
  for (let i = 0; i < n; i++) from[i] = (items[i] as number) ^ 0x80000000
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = new Uint32Array(DIGITS)
    for (let i = 0; i < n; i++) starts[((from[i] as number) >>> shift) & (DIGITS - 1)]!++
    if (!makeStarts(starts, n)) continue
    for (let i = 0; i < n; i++) {
      const x = from[i] as number
      const digit = (x >>> shift) & (DIGITS - 1)
      to[starts[digit]!++] = x
    }
    const swap = from
    from = to
    to = swap
  }
  const out: number[] = []
  for (let i = 0; i < n; i++) out.push((from[i] as number) ^ 0x80000000)
  return out
}

/** Turns counts into start positions; false when all keys share one digit. */
function makeStarts(counts: Uint32Array, n: number): boolean {
  let sum = 0
  for (let d = 0; d < counts.length; d++) {
    const count = counts[d] as number
    if (count === n) return false
    counts[d] = sum
    sum += count
  }
  return true
}

/** The stable ascending order of numbers without NaN and -0. */
function orderNumbers(numbers: Float64Array): Uint32Array {
  const n = numbers.length
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  if (n <= SMALL) {
    for (let i = 1; i < n; i++) {
      const x = numbers[i] as number
      let low = 0
      let high = i
      while (low < high) {
        const middle = (low + high) >> 1
        if (x < (numbers[order[middle] as number] as number)) high = middle
        else low = middle + 1
      }
      order.copyWithin(low + 1, low, i)
      order[low] = i
    }
    return order
  }
  let sorted = true
  for (let i = 1; i < n && sorted; i++) sorted = (numbers[i - 1] as number) <= (numbers[i] as number)
  return sorted ? order : radixDoubles(numbers, order)
}

/** Bits of doubles, changed so that they sort like the numbers, ordered by eleven bits at a time. */
function radixDoubles(numbers: Float64Array, start: Uint32Array): Uint32Array {
  const n = numbers.length
  const words = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * n)
  const high = littleEndian ? 1 : 0
  for (let i = 0; i < n; i++) {
    const top = words[2 * i + high] as number
    if (top >>> 31 === 1) {
      words[2 * i + high] = ~top
      words[2 * i + 1 - high] = ~(words[2 * i + 1 - high] as number)
    } else words[2 * i + high] = top ^ 0x80000000
  }
  let from: Uint32Array = start
  let to: Uint32Array = new Uint32Array(n)
  for (const word of [1 - high, high]) {
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      const starts = new Uint32Array(DIGITS)
      for (let i = 0; i < n; i++) starts[((words[2 * i + word] as number) >>> shift) & (DIGITS - 1)]!++
      if (!makeStarts(starts, n)) continue
      for (let i = 0; i < n; i++) {
        const at = from[i] as number
        const digit = ((words[2 * at + word] as number) >>> shift) & (DIGITS - 1)
        to[starts[digit]!++] = at
      }
      const swap = from
      from = to
      to = swap
    }
  }
  return from
}

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

/** The stable order (descending with `reverse`) of keys that are primitives with a total order; null for all others. */
export function orderOf(keys: readonly Value[], reverse: boolean): Uint32Array | null {
  const n = keys.length
  if (n === 0) return new Uint32Array(0)
  const ordered = reverse ? keys.slice().reverse() : keys
  const order = orderAscending(ordered)
  if (order === null || !reverse) return order
  for (let i = 0; i < n; i++) order[i] = n - 1 - (order[i] as number)
  return order.reverse()
}

function orderAscending(keys: readonly Value[]): Uint32Array | null {
  const first = keys[0] as Value
  if (typeof first === 'string') {
    for (let i = 1; i < keys.length; i++) if (typeof keys[i] !== 'string') return null
    return orderStrings(keys as readonly string[])
  }
  if (first instanceof PyTuple) return orderTuples(keys)
  const numbers = approximations(keys)
  if (numbers === null) return null
  const copy = numbers.slice()
  const order = orderNumbers(numbers)
  // Only a bigint can differ from its approximation.
  if (keys.some((v) => typeof v === 'bigint')) orderTies(order, copy, (i, j) => lessNumber(keys[i] as Value, keys[j] as Value))
  return order
}

/** Numbers monotone in numeric keys, -0 as 0; null if a key is no number or a NaN. */
function approximations(keys: readonly Value[]): Float64Array | null {
  const out = new Float64Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const x = numberOf(keys[i] as Value)
    if (x === undefined) return null
    out[i] = Number(x) + 0
  }
  return out
}

/** A numeric key as a host number that compares exactly; undefined for what is no number and for NaN. */
function numberOf(v: Value): number | bigint | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v
  if (typeof v === 'boolean') return v ? 1 : 0
  return v instanceof PyFloat && v.value === v.value ? v.value : undefined
}

function lessNumber(a: Value, b: Value): boolean {
  return (numberOf(a) as number) < (numberOf(b) as number)
}

/** Orders each group of equal approximations by an exact comparison of key indices. */
function orderTies(order: Uint32Array, numbers: Float64Array, less: (i: number, j: number) => boolean): void {
  const n = order.length
  for (let i = 0; i < n; ) {
    const x = numbers[order[i] as number] as number
    let j = i + 1
    while (j < n && numbers[order[j] as number] === x) j++
    if (j - i > 1) mergeSortRange(order, i, j, less)
    i = j
  }
}

/** Stable merge sort of order[from, to). */
function mergeSortRange(order: Uint32Array, from: number, to: number, less: (i: number, j: number) => boolean): void {
  const RUN = 12
  for (let start = from; start < to; start += RUN) {
    const stop = Math.min(start + RUN, to)
    for (let i = start + 1; i < stop; i++) {
      const x = order[i] as number
      let j = i
      while (j > start && less(x, order[j - 1] as number)) {
        order[j] = order[j - 1] as number
        j--
      }
      order[j] = x
    }
  }
  if (to - from <= RUN) return
  const spare = new Uint32Array(to - from)
  for (let width = RUN; width < to - from; width *= 2) {
    for (let start = from; start + width < to; start += 2 * width) {
      const middle = start + width
      const stop = Math.min(middle + width, to)
      if (!less(order[middle] as number, order[middle - 1] as number)) continue
      const aside = spare.subarray(0, width)
      aside.set(order.subarray(start, middle))
      let a = 0
      let b = middle
      let at = start
      while (a < width && b < stop) {
        if (less(order[b] as number, aside[a] as number)) order[at++] = order[b++] as number
        else order[at++] = aside[a++] as number
      }
      while (a < width) order[at++] = aside[a++] as number
    }
  }
}

/** Three characters from `offset`, as a number that sorts like them; a missing character sorts first. */
function chunkAt(s: string, offset: number): number {
  let n = 0
  for (let k = offset; k < offset + CHARACTERS; k++) n = n * 65537 + (k < s.length ? s.charCodeAt(k) + 1 : 0)
  return n
}

/** Narrow strs: code units are code points. */
function orderStrings(keys: readonly string[]): Uint32Array {
  const n = keys.length
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  const less = (i: number, j: number): boolean => (keys[i] as string) < (keys[j] as string)
  // Groups still to be ordered, with the number of characters they share: from, to, shared.
  const work: number[] = [0, n, 0]
  while (work.length > 0) {
    const shared = work.pop() as number
    const to = work.pop() as number
    const from = work.pop() as number
    if (to - from <= SMALL / 3) {
      mergeSortRange(order, from, to, less)
      continue
    }
    const offset = sharedPrefix(keys, order, from, to, shared)
    const chunks = new Float64Array(to - from)
    for (let i = from; i < to; i++) chunks[i - from] = chunkAt(keys[order[i] as number] as string, offset)
    const members = order.slice(from, to)
    const exact = chunks.slice()
    const inner = orderNumbers(chunks)
    for (let i = 0; i < inner.length; i++) order[from + i] = members[inner[i] as number] as number
    for (let i = 0; i < inner.length; ) {
      const x = exact[inner[i] as number]
      let j = i + 1
      while (j < inner.length && exact[inner[j] as number] === x) j++
      // Strs that end within these characters are equal to each other.
      if (j - i > 1 && (keys[order[from + i] as number] as string).length >= offset + CHARACTERS) {
        work.push(from + i, from + j, offset + CHARACTERS)
      }
      i = j
    }
  }
  return order
}

/** How many characters all keys of a group share, at least `known`. */
function sharedPrefix(keys: readonly string[], order: Uint32Array, from: number, to: number, known: number): number {
  const first = keys[order[from] as number] as string
  let shared = first.length
  for (let i = from + 1; i < to && shared > known; i++) {
    const s = keys[order[i] as number] as string
    let k = known
    const most = Math.min(shared, s.length)
    while (k < most && s.charCodeAt(k) === first.charCodeAt(k)) k++
    shared = k
  }
  return shared
}

/** Tuples whose items are, place by place, all numbers or all strs. */
function orderTuples(keys: readonly Value[]): Uint32Array | null {
  const n = keys.length
  /** By place: does it hold strs? */
  const strs: boolean[] = []
  for (let i = 0; i < n; i++) {
    const t = keys[i]
    if (!(t instanceof PyTuple) || t.cls.heap) return null
    const items = t.items
    for (let k = 0; k < items.length; k++) {
      const v = items[k] as Value
      const isString = typeof v === 'string'
      if (!isString && numberOf(v) === undefined) return null
      if (k === strs.length) strs.push(isString)
      else if (strs[k] !== isString) return null
    }
  }
  const tuples = keys as readonly PyTuple[]
  const numbers = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const items = (tuples[i] as PyTuple).items
    // An empty tuple precedes all others.
    if (items.length === 0) numbers[i] = Number.NEGATIVE_INFINITY
    else numbers[i] = strs[0] ? chunkAt(items[0] as string, 0) : Number(numberOf(items[0] as Value)) + 0
  }
  const copy = numbers.slice()
  const order = orderNumbers(numbers)
  orderTies(order, copy, (i, j) => lessTuple((tuples[i] as PyTuple).items, (tuples[j] as PyTuple).items, strs))
  return order
}

function lessTuple(a: readonly Value[], b: readonly Value[], strs: readonly boolean[]): boolean {
  const n = Math.min(a.length, b.length)
  for (let k = 0; k < n; k++) {
    const x = a[k] as Value
    const y = b[k] as Value
    if (x === y) continue
    if (strs[k]) return (x as string) < (y as string)
    const u = numberOf(x) as number
    const v = numberOf(y) as number
    if (u < v) return true
    if (u > v) return false
  }
  return a.length < b.length
}
