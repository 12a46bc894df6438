/**
 * Sorting primitives: the stable order of keys that are all numbers (no NaN), all strs or all
 * tuples of one shape made of these, found without comparing through the type system. Since such
 * keys are totally ordered and nothing observes a comparison, the result is that of the general sort.
 *
 * Keys are taken apart into columns. A column is ordered by numbers that are monotone in its values
 * (for strs, three characters at a time) with a radix sort; runs of equal numbers are ordered further
 * by the next characters, or the next column.
 */
import { chargeElements } from '../../run/meter.ts'
import { PyFloat, PyTuple, type Value } from '../value.ts'
import { SMALL, TINY, orderFewInts, orderFewKeys, orderRoom, sortFew } from './few-numbers.ts'

/** Stretches of this length are sorted by insertion, then merged. */
const STRETCH = 8
const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
const CHARACTERS = 3

/** `items` in the given order, as a fresh array. */
export function applyOrder<T>(items: readonly T[], order: Uint32Array): T[] {
  const out = items.slice()
  for (let i = 0; i < order.length; i++) out[i] = items[order[i] as number] as T
  return out
}

/** Sorts raw numbers in place; false (and nothing done) if there is a NaN. */
export function sortNumbers(items: number[], reverse: boolean): boolean {
  const n = items.length
  let ascending = true
  let descending = true
  let minusZero = false
  let y = items[0] as number
  for (let i = 0; i < n; i++) {
    const x = items[i] as number
    // -0.0 must stay apart from 0.0, which it equals.
    if (x === 0 && Object.is(x, -0)) minusZero = true
    if (x > y) descending = false
    else if (x < y) ascending = false
    else if (x !== y) return false
    y = x
  }
  if (reverse ? descending : ascending) return true
  if (!minusZero) {
    // Equals can't be told apart, so any sort is stable.
    if (n <= SMALL) {
      const sorted = sortFew(items)
      if (reverse) for (let i = 0; i < n; i++) items[n - 1 - i] = sorted[i] as number
      else for (let i = 0; i < n; i++) items[i] = sorted[i] as number
      return true
    }
    if (items.every(isInt32)) {
      radixInts(items, reverse)
      return true
    }
  }
  const numbers = new Float64Array(n)
  for (let i = 0; i < n; i++) numbers[i] = (items[reverse ? n - 1 - i : i] as number) + 0
  const before = items.slice()
  const order = orderNumbers(numbers)
  for (let i = 0; i < n; i++) {
    if (reverse) items[n - 1 - i] = before[n - 1 - (order[i] as number)] as number
    else items[i] = before[order[i] as number] as number
  }
  return true
}

function isInt32(x: number): boolean {
  return x === (x | 0)
}

/** int32 values, by three passes over eleven bits. */
function radixInts(items: number[], reverse: boolean): void {
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
      to[starts[(x >>> shift) & (DIGITS - 1)]!++] = x
    }
    const swap = from
    from = to
    to = swap
  }
  for (let i = 0; i < n; i++) items[reverse ? n - 1 - i : i] = (from[i] as number) ^ 0x80000000
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

/** The stable ascending order of numbers without NaN and -0. Destroys them. */
function orderNumbers(numbers: Float64Array): Uint32Array {
  const n = numbers.length
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  let sorted = true
  for (let i = 1; i < n && sorted; i++) sorted = (numbers[i - 1] as number) <= (numbers[i] as number)
  if (sorted) return order
  return n > SMALL ? radixDoubles(numbers, order) : mergeDoubles(numbers, order)
}

/** Stretches sorted by insertion, then merged two by two. */
function mergeDoubles(numbers: Float64Array, start: Uint32Array): Uint32Array {
  const n = numbers.length
  let from: Uint32Array = start
  let to: Uint32Array = new Uint32Array(n)
  for (let base = 0; base < n; base += STRETCH) {
    const end = Math.min(base + STRETCH, n)
    for (let i = base + 1; i < end; i++) {
      const x = numbers[i] as number
      let j = i - 1
      for (; j >= base && (numbers[from[j] as number] as number) > x; j--) from[j + 1] = from[j] as number
      from[j + 1] = i
    }
  }
  for (let width = STRETCH; width < n; width *= 2) {
    for (let base = 0; base < n; base += 2 * width) {
      const middle = Math.min(base + width, n)
      const end = Math.min(base + 2 * width, n)
      let a = base
      let b = middle
      let put = base
      while (a < middle && b < end) {
        const i = from[a] as number
        const j = from[b] as number
        if ((numbers[j] as number) < (numbers[i] as number)) {
          to[put++] = j
          b++
        } else {
          to[put++] = i
          a++
        }
      }
      while (a < middle) to[put++] = from[a++] as number
      while (b < end) to[put++] = from[b++] as number
    }
    const swap = from
    from = to
    to = swap
  }
  return from
}

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

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
        to[starts[((words[2 * at + word] as number) >>> shift) & (DIGITS - 1)]!++] = at
      }
      const swap = from
      from = to
      to = swap
    }
  }
  return from
}

/** One place in all keys: its values, all numbers or all strs. */
interface Column {
  readonly strs: boolean
  readonly values: readonly (number | bigint | string)[]
  /** Is there a bigint, which its double only approximates? */
  readonly big: boolean
}

/** The stable order (descending with `reverse`) of keys that are primitives with a total order; null for all others. The next call may use its array again. */
export function orderOf(keys: readonly Value[], reverse: boolean): Uint32Array | null {
  const n = keys.length
  if (n === 0) return startOrder(0)
  const few = n <= TINY ? orderFewKeys(keys, reverse) : orderFewInts(keys, reverse)
  if (few !== null) return few
  const columns: Column[] = []
  if (!addColumns(reverse ? keys.slice().reverse() : keys, columns)) return null
  const order = orderColumns(columns, n)
  if (!reverse) return order
  for (let i = 0; i < n; i++) order[i] = n - 1 - (order[i] as number)
  return order.reverse()
}

/** A numeric key as a host number that compares exactly; undefined for what is no number and for NaN. */
function numberOf(v: Value): number | bigint | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v
  if (typeof v === 'boolean') return v ? 1 : 0
  return v instanceof PyFloat && v.value === v.value ? v.value : undefined
}

/** Takes keys of one shape apart; false when they are of no shape that has a total order here. */
function addColumns(keys: readonly Value[], columns: Column[]): boolean {
  const first = keys[0] as Value
  const n = keys.length
  if (typeof first === 'string') {
    let length = first.length
    for (let i = 1; i < n; i++) {
      const key = keys[i]
      if (typeof key !== 'string') return false
      length += key.length
    }
    // Long strs may share much, which is read more than once.
    if (length > 64 * n) chargeElements(2 * length)
    columns.push({ strs: true, values: keys as readonly string[], big: false })
    return true
  }
  if (first instanceof PyTuple) {
    const width = first.items.length
    // Numbers of columns stay small: nested shapes and wide tuples are for the general sort.
    if (columns.length + width > 16) return false
    for (let i = 0; i < n; i++) {
      const t = keys[i]
      if (!(t instanceof PyTuple) || t.cls.heap || t.items.length !== width) return false
    }
    for (let k = 0; k < width; k++) {
      const column: Value[] = []
      for (let i = 0; i < n; i++) column.push((keys[i] as PyTuple).items[k] as Value)
      if (!addColumns(column, columns)) return false
    }
    return true
  }
  const values: (number | bigint)[] = []
  let big = false
  for (let i = 0; i < n; i++) {
    const x = numberOf(keys[i] as Value)
    if (x === undefined) return false
    if (typeof x === 'bigint') big = true
    values.push(x)
  }
  columns.push({ strs: false, values, big })
  return true
}

/** 0, 1, 2, ... */
function startOrder(n: number): Uint32Array {
  const order = orderRoom(n)
  for (let i = 0; i < n; i++) order[i] = i
  return order
}

function orderColumns(columns: readonly Column[], n: number): Uint32Array {
  const order = startOrder(n)
  if (n <= TINY) {
    insertionSort(order, 0, n, columns, 0)
    return order
  }
  // Groups still to be ordered: from, to, column, and how many characters of it they share.
  const work: number[] = [0, n, 0, 0]
  while (work.length > 0) {
    const shared = work.pop() as number
    const at = work.pop() as number
    const to = work.pop() as number
    const from = work.pop() as number
    const column = columns[at]
    if (column === undefined) continue
    if (to - from <= TINY) {
      insertionSort(order, from, to, columns, at)
      continue
    }
    const values = column.values
    const numbers = new Float64Array(to - from)
    let offset = 0
    if (column.strs) {
      offset = sharedPrefix(values as readonly string[], order, from, to, shared)
      for (let i = from; i < to; i++) numbers[i - from] = chunkAt(values[order[i] as number] as string, offset)
    } else for (let i = from; i < to; i++) numbers[i - from] = Number(values[order[i] as number]) + 0
    const last = at + 1 === columns.length && !column.strs && !column.big
    const kept = last ? null : numbers.slice()
    const members = order.slice(from, to)
    const inner = orderNumbers(numbers)
    for (let i = 0; i < inner.length; i++) order[from + i] = members[inner[i] as number] as number
    if (kept === null) continue
    for (let i = 0; i < inner.length; ) {
      const x = kept[inner[i] as number]
      let j = i + 1
      while (j < inner.length && kept[inner[j] as number] === x) j++
      if (j - i > 1) {
        if (column.big) mergeSort(order, from + i, from + j, columns, at)
        else if (!column.strs) work.push(from + i, from + j, at + 1, 0)
        // Strs that end within these characters are equal to each other.
        else if ((values[order[from + i] as number] as string).length < offset + CHARACTERS) work.push(from + i, from + j, at + 1, 0)
        else work.push(from + i, from + j, at, offset + CHARACTERS)
      }
      i = j
    }
  }
  return order
}

/** Three characters from `offset`, as a number that sorts like them; a missing character sorts first. */
function chunkAt(s: string, offset: number): number {
  const left = s.length - offset
  if (left >= CHARACTERS) return ((s.charCodeAt(offset) + 1) * 65537 + s.charCodeAt(offset + 1) + 1) * 65537 + s.charCodeAt(offset + 2) + 1
  if (left === 2) return ((s.charCodeAt(offset) + 1) * 65537 + s.charCodeAt(offset + 1) + 1) * 65537
  return left === 1 ? (s.charCodeAt(offset) + 1) * 65537 * 65537 : 0
}

/** How many characters all values of a group share, at least `known`. */
function sharedPrefix(values: readonly string[], order: Uint32Array, from: number, to: number, known: number): number {
  const first = values[order[from] as number] as string
  let shared = first.length
  for (let i = from + 1; i < to && shared > known; i++) {
    const s = values[order[i] as number] as string
    let k = known
    const most = Math.min(shared, s.length)
    while (k < most && s.charCodeAt(k) === first.charCodeAt(k)) k++
    shared = k
  }
  return shared
}

/** Is key i less than key j, from column `at` on? */
function less(columns: readonly Column[], at: number, i: number, j: number): boolean {
  for (let k = at; k < columns.length; k++) {
    const values = (columns[k] as Column).values
    const x = values[i] as number
    const y = values[j] as number
    if (x < y) return true
    if (x > y) return false
  }
  return false
}

function insertionSort(order: Uint32Array, from: number, to: number, columns: readonly Column[], at: number): void {
  for (let i = from + 1; i < to; i++) {
    const x = order[i] as number
    let j = i
    while (j > from && less(columns, at, x, order[j - 1] as number)) {
      order[j] = order[j - 1] as number
      j--
    }
    order[j] = x
  }
}

/** Stable merge sort of order[from, to) by comparing. */
function mergeSort(order: Uint32Array, from: number, to: number, columns: readonly Column[], at: number): void {
  if (to - from <= TINY) {
    insertionSort(order, from, to, columns, at)
    return
  }
  const middle = (from + to) >> 1
  mergeSort(order, from, middle, columns, at)
  mergeSort(order, middle, to, columns, at)
  const aside = order.slice(from, middle)
  let a = 0
  let b = middle
  let put = from
  while (a < aside.length && b < to) {
    if (less(columns, at, order[b] as number, aside[a] as number)) order[put++] = order[b++] as number
    else order[put++] = aside[a++] as number
  }
  while (a < aside.length) order[put++] = aside[a++] as number
}
