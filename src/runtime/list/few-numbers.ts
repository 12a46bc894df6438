/**
 * Sorting a few numbers or strs: what most calls of `sort` and `sorted` have to do. The arrays it works in are made once.
 */
import type { Value } from '../value.ts'

/** Up to this many keys comparing is faster than counting digits of eleven bits. */
export const SMALL = 2000
/** Fewer int keys than this are not worth it. */
const FEWEST = 13
/** Up to this many keys are compared directly rather than by columns. */
export const TINY = 24
/** Stretches of this length are sorted by insertion, then merged. */
const STRETCH = 8

const room = new Float64Array(SMALL)
const aside = new Float64Array(SMALL)

/** The numbers in ascending order, in an array that the next call uses again. No NaN; -0 and 0 may come in any order. */
export function sortFew(items: readonly number[]): Float64Array {
  for (let i = 0; i < items.length; i++) room[i] = items[i] as number
  return sortRoom(items.length)
}

/** Sorts the first `n` numbers in `room`: stretches by insertion, then merged two by two. The answer is `room` or `aside`. */
function sortRoom(n: number): Float64Array {
  let from = room
  let to = aside
  for (let base = 0; base < n; base += STRETCH) {
    const end = base + STRETCH < n ? base + STRETCH : n
    for (let i = base + 1; i < end; i++) {
      const x = from[i] as number
      let j = i - 1
      for (; j >= base && (from[j] as number) > x; j--) from[j + 1] = from[j] as number
      from[j + 1] = x
    }
  }
  for (let width = STRETCH; width < n; width *= 2) {
    for (let base = 0; base < n; base += 2 * width) {
      const middle = base + width < n ? base + width : n
      const end = base + 2 * width < n ? base + 2 * width : n
      let a = base
      let b = middle
      let put = base
      while (a < middle && b < end) {
        const x = from[a] as number
        const y = from[b] as number
        if (y < x) {
          to[put++] = y
          b++
        } else {
          to[put++] = x
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

/** Strs of more characters than this each are left to who charges for comparing them. */
const SHORT_TEXT = 64

/** Sorts very few values by their keys, stably, where these are all ints or all short strs; false (and nothing done) where they are not. */
export function sortVeryFew(values: Value[], keys: Value[], reverse: boolean): boolean {
  const n = keys.length
  const kind = typeof keys[0]
  if (n >= FEWEST || (kind !== 'number' && kind !== 'string')) return false
  for (let i = 0; i < n; i++) {
    const key = keys[i]
    if (typeof key !== kind || (typeof key === 'string' && key.length > SHORT_TEXT)) return false
  }
  for (let i = 1; i < n; i++) {
    const key = keys[i] as number
    const value = values[i] as Value
    let j = i - 1
    for (; j >= 0 && (reverse ? (keys[j] as number) < key : (keys[j] as number) > key); j--) {
      keys[j + 1] = keys[j] as number
      values[j + 1] = values[j] as Value
    }
    keys[j + 1] = key
    values[j + 1] = value
  }
  return true
}

/** Ints below this leave room for the place of each of SMALL keys beside them in a double. */
const PACKED = 2 ** 41
const PLACES = 2 ** 11

/**
 * The stable order of a few keys that are all ints, descending with `reverse`; null where they are not, or too few or many to be worth it.
 * The next call uses its array again.
 */
export function orderFewInts(keys: readonly Value[], reverse: boolean): Uint32Array | null {
  const n = keys.length
  if (n < FEWEST || n > SMALL) return null
  let low = PACKED
  let high = -PACKED
  for (let i = 0; i < n; i++) {
    const x = keys[i]
    if (typeof x !== 'number') return null
    if (x < low) low = x
    if (x > high) high = x
  }
  if (high >= PACKED || low <= -PACKED) return null
  const span = high - low
  const passes = span < 2 ** 32 ? (39 - Math.clz32(span)) >> 3 : PLACES
  // A pass over the digits takes as long as half a merge or so, and as 80 keys more for the counts.
  if (passes * (n + 80) < 4 * n) {
    for (let i = 0; i < n; i++) digits[i] = reverse ? high - (keys[i] as number) : (keys[i] as number) - low
    return radixOrder(n, passes)
  }
  // Each key with its place in the lower bits.
  for (let i = 0; i < n; i++) room[i] = (reverse ? -(keys[i] as number) : (keys[i] as number)) * PLACES + i
  const sorted = sortRoom(n)
  for (let i = 0; i < n; i++) {
    const x = sorted[i] as number
    places[i] = x - Math.floor(x / PLACES) * PLACES
  }
  return places.subarray(0, n)
}

const digits = new Uint32Array(SMALL)
const places = new Uint32Array(SMALL)
const others = new Uint32Array(SMALL)
const counts = new Uint32Array(256)

/** The stable order of the first `n` of `digits`, eight bits at a time. */
function radixOrder(n: number, passes: number): Uint32Array {
  let from = places
  let to = others
  for (let i = 0; i < n; i++) from[i] = i
  for (let shift = 0; shift < 8 * passes; shift += 8) {
    counts.fill(0)
    for (let i = 0; i < n; i++) counts[((digits[i] as number) >>> shift) & 255]!++
    let sum = 0
    for (let d = 0; d < 256; d++) {
      const count = counts[d] as number
      counts[d] = sum
      sum += count
    }
    for (let i = 0; i < n; i++) {
      const at = from[i] as number
      to[counts[((digits[at] as number) >>> shift) & 255]!++] = at
    }
    const swap = from
    from = to
    to = swap
  }
  return from.subarray(0, n)
}

/** Orders by number of keys, used again by the next call. */
const rooms: (Uint32Array | undefined)[] = []
export function orderRoom(n: number): Uint32Array {
  return n > TINY ? new Uint32Array(n) : (rooms[n] ??= new Uint32Array(n))
}

/** The stable order of a few keys that are all ints or all short strs, by insertion; null for all others. */
export function orderFewKeys(keys: readonly Value[], reverse: boolean): Uint32Array | null {
  const n = keys.length
  const type = typeof keys[0]
  if (type !== 'number' && type !== 'string') return null
  for (let i = 0; i < n; i++) {
    const key = keys[i]
    if (typeof key !== type || (typeof key === 'string' && key.length > 64)) return null
  }
  const order = orderRoom(n)
  for (let i = 0; i < n; i++) {
    const x = keys[i] as number
    let j = i
    for (; j > 0; j--) {
      const y = keys[order[j - 1] as number] as number
      if (reverse ? x <= y : x >= y) break
      order[j] = order[j - 1] as number
    }
    order[j] = i
  }
  return order
}
