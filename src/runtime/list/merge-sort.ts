/**
 * A stable merge sort that makes CPython's comparisons in CPython's order.
 *
 * A guest `__lt__` can log its calls, and an inconsistent one (or NaN) shows which were made, so this is the algorithm of CPython 3.13:
 * natural runs with stretches of equals, binary insertion up to a minimal run length, the powersort merge order and galloping.
 */
import type { Steps } from '../steps.ts'
import type { Value } from '../value.ts'
import type { Less } from './sort.ts'

const MAX_MINRUN = 64
const MIN_GALLOP = 7

interface Run {
  base: number
  length: number
  /** Level in the merge tree of the boundary to the run after this one. */
  power: number
}

/** One sort: `keys` decide, `values` (if there are any) move along. */
export class MergeSort {
  private readonly keys: Value[]
  private readonly values: Value[] | null
  private readonly pending: Run[] = []
  private readonly before: Less
  /** How often one side must win in a row before galloping starts. */
  private minGallop = MIN_GALLOP

  constructor(keys: Value[], values: Value[] | null, before: Less) {
    this.before = before
    this.keys = keys
    this.values = values
  }

  *sort(): Steps<void> {
    const total = this.keys.length
    if (total < 2) return
    const minrun = minimalRun(total)
    let base = 0
    while (base < total) {
      const left = total - base
      let length = yield* this.countRun(base, left)
      if (length < minrun) {
        const forced = Math.min(left, minrun)
        yield* this.insertionSort(base, forced, length)
        length = forced
      }
      if (this.pending.length > 0) yield* this.mergeBefore(length)
      this.pending.push({ base, length, power: 0 })
      base += length
    }
    if (this.pending.length > 1) yield* this.mergeRest()
  }

  private reverse(start: number, count: number): void {
    const { keys, values } = this
    for (let i = start, j = start + count - 1; i < j; i++, j--) {
      const k = keys[i] as Value
      keys[i] = keys[j] as Value
      keys[j] = k
      if (values !== null) {
        const v = values[i] as Value
        values[i] = values[j] as Value
        values[j] = v
      }
    }
  }

  /** Length of the run at `base`, which is turned round if it descends. */
  private *countRun(base: number, left: number): Steps<number> {
    const keys = this.keys
    let n = 1
    let less: boolean | undefined
    for (; n < left; n++) {
      const x = keys[base + n] as Value
      const y = keys[base + n - 1] as Value
      less = this.before.quick(x, y)
      if (less === undefined) less = yield* this.before.rest(x, y)
      if (less) break
    }
    if (n === left) return n
    if (n > 1) {
      const x = keys[base] as Value
      const y = keys[base + n - 1] as Value
      less = this.before.quick(x, y)
      if (less === undefined) less = yield* this.before.rest(x, y)
      if (less) return n
      // All equal so far: the start of a descending run, whose equals keep their order by being reversed twice.
      this.reverse(base, n)
    }
    n++
    let equals = 0
    for (; n < left; n++) {
      const x = keys[base + n] as Value
      const y = keys[base + n - 1] as Value
      less = this.before.quick(x, y)
      if (less === undefined) less = yield* this.before.rest(x, y)
      if (less) {
        if (equals > 0) this.reverse(base + n - equals - 1, equals + 1)
        equals = 0
        continue
      }
      less = this.before.quick(y, x)
      if (less === undefined) less = yield* this.before.rest(y, x)
      if (less) break
      equals++
    }
    if (equals > 0) this.reverse(base + n - equals - 1, equals + 1)
    this.reverse(base, n)
    for (; n < left; n++) {
      const x = keys[base + n] as Value
      const y = keys[base + n - 1] as Value
      less = this.before.quick(x, y)
      if (less === undefined) less = yield* this.before.rest(x, y)
      if (less) break
    }
    return n
  }

  /** Sorts `count` elements from `base`, the first `sorted` of which are sorted already. */
  private *insertionSort(base: number, count: number, sorted: number): Steps<void> {
    const { keys } = this
    for (let i = sorted; i < count; i++) {
      let low = 0
      let high = i
      const pivot = keys[base + i] as Value
      while (low < high) {
        const middle = (low + high) >> 1
        const y = keys[base + middle] as Value
        let less = this.before.quick(pivot, y)
        if (less === undefined) less = yield* this.before.rest(pivot, y)
        if (less) high = middle
        else low = middle + 1
      }
      insertBack(keys, base + i, base + low)
      if (this.values !== null) insertBack(this.values, base + i, base + low)
    }
  }

  /** Merges what must be merged before another run, of this length, is pushed. */
  private *mergeBefore(length: number): Steps<void> {
    const pending = this.pending
    const last = pending[pending.length - 1] as Run
    const power = boundaryPower(last.base, last.length, length, this.keys.length)
    while (pending.length > 1 && (pending[pending.length - 2] as Run).power > power) yield* this.mergeAt(pending.length - 2)
    ;(pending[pending.length - 1] as Run).power = power
  }

  private *mergeRest(): Steps<void> {
    const pending = this.pending
    while (pending.length > 1) {
      let i = pending.length - 2
      if (i > 0 && (pending[i - 1] as Run).length < (pending[i + 1] as Run).length) i--
      yield* this.mergeAt(i)
    }
  }

  /** Merges the pending runs i and i + 1. */
  private *mergeAt(i: number): Steps<void> {
    const pending = this.pending
    const first = pending[i] as Run
    const second = pending[i + 1] as Run
    let a = first.base
    let countA = first.length
    const b = second.base
    let countB = second.length
    first.length = countA + countB
    pending.splice(i + 1, 1)
    // Elements of the first run that stand before the second's are in place, and so are those of the second after the first's.
    const k = yield* this.gallopRight(this.keys[b] as Value, this.keys, a, countA, 0)
    a += k
    countA -= k
    if (countA === 0) return
    countB = yield* this.gallopLeft(this.keys[a + countA - 1] as Value, this.keys, b, countB, countB - 1)
    if (countB === 0) return
    if (countA <= countB) yield* this.mergeLow(a, countA, b, countB)
    else yield* this.mergeHigh(a, countA, b, countB)
  }

  /** Where `key` belongs in the sorted keys[base, base + n), before its equals; the search starts at `hint`. */
  private *gallopLeft(key: Value, keys: readonly Value[], base: number, n: number, hint: number): Steps<number> {
    let last = 0
    let offset = 1
    let x = keys[base + hint] as Value
    let less = this.before.quick(x, key)
    if (less === undefined) less = yield* this.before.rest(x, key)
    if (less) {
      const most = n - hint
      while (offset < most) {
        x = keys[base + hint + offset] as Value
        less = this.before.quick(x, key)
        if (less === undefined) less = yield* this.before.rest(x, key)
        if (!less) break
        last = offset
        offset = offset * 2 + 1
      }
      if (offset > most) offset = most
      last += hint
      offset += hint
    } else {
      const most = hint + 1
      while (offset < most) {
        x = keys[base + hint - offset] as Value
        less = this.before.quick(x, key)
        if (less === undefined) less = yield* this.before.rest(x, key)
        if (less) break
        last = offset
        offset = offset * 2 + 1
      }
      if (offset > most) offset = most
      const k = last
      last = hint - offset
      offset = hint - k
    }
    last++
    while (last < offset) {
      const middle = last + ((offset - last) >> 1)
      x = keys[base + middle] as Value
      less = this.before.quick(x, key)
      if (less === undefined) less = yield* this.before.rest(x, key)
      if (less) last = middle + 1
      else offset = middle
    }
    return offset
  }

  /** As `gallopLeft`, but after the equals. */
  private *gallopRight(key: Value, keys: readonly Value[], base: number, n: number, hint: number): Steps<number> {
    let last = 0
    let offset = 1
    let x = keys[base + hint] as Value
    let less = this.before.quick(key, x)
    if (less === undefined) less = yield* this.before.rest(key, x)
    if (less) {
      const most = hint + 1
      while (offset < most) {
        x = keys[base + hint - offset] as Value
        less = this.before.quick(key, x)
        if (less === undefined) less = yield* this.before.rest(key, x)
        if (!less) break
        last = offset
        offset = offset * 2 + 1
      }
      if (offset > most) offset = most
      const k = last
      last = hint - offset
      offset = hint - k
    } else {
      const most = n - hint
      while (offset < most) {
        x = keys[base + hint + offset] as Value
        less = this.before.quick(key, x)
        if (less === undefined) less = yield* this.before.rest(key, x)
        if (less) break
        last = offset
        offset = offset * 2 + 1
      }
      if (offset > most) offset = most
      last += hint
      offset += hint
    }
    last++
    while (last < offset) {
      const middle = last + ((offset - last) >> 1)
      x = keys[base + middle] as Value
      less = this.before.quick(key, x)
      if (less === undefined) less = yield* this.before.rest(key, x)
      if (less) offset = middle
      else last = middle + 1
    }
    return offset
  }

  /** Copies `count` elements from another array. */
  private put(at: number, keys: readonly Value[], values: readonly Value[] | null, from: number, count: number): void {
    for (let i = 0; i < count; i++) this.keys[at + i] = keys[from + i] as Value
    if (this.values !== null && values !== null) for (let i = 0; i < count; i++) this.values[at + i] = values[from + i] as Value
  }

  /** Moves `count` elements within the arrays. */
  private move(to: number, from: number, count: number): void {
    this.keys.copyWithin(to, from, from + count)
    this.values?.copyWithin(to, from, from + count)
  }

  /** Merges from the left; the first run (the shorter one) is put aside. */
  private *mergeLow(start: number, countA: number, b: number, countB: number): Steps<void> {
    const keys = this.keys
    const keysA = keys.slice(start, start + countA)
    const valuesA = this.values === null ? null : this.values.slice(start, start + countA)
    let a = 0
    let to = start
    let minGallop = this.minGallop
    this.move(to++, b++, 1)
    countB--
    try {
      if (countB === 0 || countA === 1) return
      for (;;) {
        let winsA = 0
        let winsB = 0
        do {
          const x = keys[b] as Value
          const y = keysA[a] as Value
          let less = this.before.quick(x, y)
          if (less === undefined) less = yield* this.before.rest(x, y)
          if (less) {
            this.move(to++, b++, 1)
            winsB++
            winsA = 0
            if (--countB === 0) return
          } else {
            this.put(to++, keysA, valuesA, a++, 1)
            winsA++
            winsB = 0
            if (--countA === 1) return
          }
        } while (winsA < minGallop && winsB < minGallop)
        minGallop++
        do {
          if (minGallop > 1) minGallop--
          this.minGallop = minGallop
          winsA = yield* this.gallopRight(keys[b] as Value, keysA, a, countA, 0)
          if (winsA > 0) {
            this.put(to, keysA, valuesA, a, winsA)
            to += winsA
            a += winsA
            countA -= winsA
            // Zero is possible only when the comparison is inconsistent.
            if (countA <= 1) return
          }
          this.move(to++, b++, 1)
          if (--countB === 0) return
          winsB = yield* this.gallopLeft(keysA[a] as Value, keys, b, countB, 0)
          if (winsB > 0) {
            this.move(to, b, winsB)
            to += winsB
            b += winsB
            countB -= winsB
            if (countB === 0) return
          }
          this.put(to++, keysA, valuesA, a++, 1)
          if (--countA === 1) return
        } while (winsA >= MIN_GALLOP || winsB >= MIN_GALLOP)
        minGallop++
        this.minGallop = minGallop
      }
    } catch (e) {
      // What was put aside goes into the gap, whose size it has.
      this.put(to, keysA, valuesA, a, countA)
      countA = 0
      throw e
    } finally {
      if (countB === 0) this.put(to, keysA, valuesA, a, countA)
      else if (countA === 1) {
        this.move(to, b, countB)
        this.put(to + countB, keysA, valuesA, a, 1)
      }
    }
  }

  /** Merges from the right; the second run (the shorter one) is put aside. */
  private *mergeHigh(start: number, countA: number, startB: number, countB: number): Steps<void> {
    const keys = this.keys
    const keysB = keys.slice(startB, startB + countB)
    const valuesB = this.values === null ? null : this.values.slice(startB, startB + countB)
    // `a` and `b` name the last element left of each run, `to` the last place to fill.
    let a = start + countA - 1
    let b = countB - 1
    let to = startB + countB - 1
    let minGallop = this.minGallop
    this.move(to--, a--, 1)
    countA--
    try {
      if (countA === 0 || countB === 1) return
      for (;;) {
        let winsA = 0
        let winsB = 0
        do {
          const x = keysB[b] as Value
          const y = keys[a] as Value
          let less = this.before.quick(x, y)
          if (less === undefined) less = yield* this.before.rest(x, y)
          if (less) {
            this.move(to--, a--, 1)
            winsA++
            winsB = 0
            if (--countA === 0) return
          } else {
            this.put(to--, keysB, valuesB, b--, 1)
            winsB++
            winsA = 0
            if (--countB === 1) return
          }
        } while (winsA < minGallop && winsB < minGallop)
        minGallop++
        do {
          if (minGallop > 1) minGallop--
          this.minGallop = minGallop
          winsA = countA - (yield* this.gallopRight(keysB[b] as Value, keys, start, countA, countA - 1))
          if (winsA > 0) {
            to -= winsA
            a -= winsA
            this.move(to + 1, a + 1, winsA)
            countA -= winsA
            if (countA === 0) return
          }
          this.put(to--, keysB, valuesB, b--, 1)
          if (--countB === 1) return
          winsB = countB - (yield* this.gallopLeft(keys[a] as Value, keysB, 0, countB, countB - 1))
          if (winsB > 0) {
            to -= winsB
            b -= winsB
            this.put(to + 1, keysB, valuesB, b + 1, winsB)
            countB -= winsB
            // Zero is possible only when the comparison is inconsistent.
            if (countB <= 1) return
          }
          this.move(to--, a--, 1)
          if (--countA === 0) return
        } while (winsA >= MIN_GALLOP || winsB >= MIN_GALLOP)
        minGallop++
        this.minGallop = minGallop
      }
    } catch (e) {
      this.put(to - countB + 1, keysB, valuesB, 0, countB)
      countB = 0
      throw e
    } finally {
      if (countA === 0) this.put(to - countB + 1, keysB, valuesB, 0, countB)
      else if (countB === 1) {
        this.move(to - countA + 1, a - countA + 1, countA)
        this.put(to - countA, keysB, valuesB, 0, 1)
      }
    }
  }
}

/** Moves the element at `from` back to `to`. */
function insertBack(array: Value[], from: number, to: number): void {
  const v = array[from] as Value
  for (let i = from; i > to; i--) array[i] = array[i - 1] as Value
  array[to] = v
}

/** Runs shorter than this are filled up by insertion: between 32 and 64, such that total/minrun is a power of two or just below. */
function minimalRun(total: number): number {
  let rest = 0
  let n = total
  while (n >= MAX_MINRUN) {
    rest |= n & 1
    n >>= 1
  }
  return n + rest
}

/** The level of the boundary between two adjacent runs in the ideal merge tree over `total` elements (powersort). */
function boundaryPower(base: number, length: number, nextLength: number, total: number): number {
  let power = 0
  // Twice the distances of the runs' midpoints from the start; their first differing binary digit over `total` counts.
  let a = 2 * base + length
  let b = a + length + nextLength
  for (;;) {
    power++
    if (a >= total) {
      a -= total
      b -= total
    } else if (b >= total) return power
    a *= 2
    b *= 2
  }
}

