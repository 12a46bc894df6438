/**
 * `list.sort` and `sorted`. Reference: https://docs.python.org/3.13/howto/sorting.html
 *
 * Where the keys are primitives with a total order no comparison can be observed, and order.ts sorts them; all else is merge-sort.ts.
 *
 * While a sort is under way the list is empty, and its `capacity` is -1 until something is put
 * into it: that is how a modification is noticed.
 */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { valueError } from '../exception.ts'
import { lt, ltMaybe } from '../ops/compare.ts'
import { oneArgument } from '../iterators/call-leaf.ts'
import { NEED_GUEST, type Steps, callEach } from '../steps.ts'
import type { Value } from '../value.ts'
import { LIST_EMPTY, LIST_FLOAT, LIST_INT, type PyList } from './list.ts'
import { merging } from './merging-part.ts'
import { sortVeryFew } from './few-numbers.ts'
import { applyOrder, orderOf, sortNumbers } from './order.ts'

/** Sorts without guest code if all elements are primitives with a total order; false (and no effect) otherwise. */
export function sortLeaf(list: PyList, reverse: boolean): boolean {
  const n = list.items.length
  if (n < 2) return true
  chargeSort(n)
  if (list.kind === LIST_INT || list.kind === LIST_FLOAT) return sortNumbers(list.items, reverse)
  const order = orderOf(list.items, reverse)
  if (order === null) return false
  list.items = applyOrder(list.items, order)
  return true
}

/** Work for the comparisons to come, and memory for the copies. */
function chargeSort(n: number): void {
  chargeElements(n * (32 - Math.clz32(n)))
  chargeMemory(24 * n)
}

/**
 * Sorts a list that nobody else has by keys which a builtin makes, where these are primitives: null then, and otherwise (nothing being sorted)
 * the keys made so far, for `sortSteps`.
 */
export function sortByBuiltin(list: PyList, key: Value, reverse: boolean): Value[] | null {
  const n = list.items.length
  chargeSort(n)
  const raw = list.kind === LIST_FLOAT
  const keys = builtinKeys(key, raw ? list.toArray() : list.items)
  if (keys.length < n) return keys
  if (raw || !sortVeryFew(list.items, keys, reverse)) {
    const order = orderOf(keys, reverse)
    if (order === null) return keys
    list.items = applyOrder(list.items, order)
  }
  return null
}

/**
 * `list.sort(key=key, reverse=reverse)`. `driven`: the driver alone runs these steps, and no leaf. `made`: keys that there are already, and
 * the sort has been charged for.
 */
export function* sortSteps(list: PyList, key: Value | null, reverse: boolean, driven = true, made: Value[] | null = null): Steps<void> {
  if (key === null && sortLeaf(list, reverse)) return
  const kind = list.kind
  let items = list.items
  const capacity = list.capacity
  const values = list.toArray()
  if (made === null) chargeSort(values.length)
  list.items = []
  list.kind = LIST_EMPTY
  list.capacity = -1
  let failure: unknown
  try {
    const keys = key === null ? values : (made ?? builtinKeys(key, values))
    if (key !== null && keys.length < values.length) yield* callEach(key, values, keys)
    const order = key === null ? null : orderOf(keys, reverse)
    if (order !== null) items = applyOrder(items, order)
    else {
      if (reverse) {
        values.reverse()
        if (keys !== values) keys.reverse()
      }
      const { MergeSort } = merging()
      const merge = new MergeSort(keys, keys === values ? null : values, lessFor(driven))
      try {
        yield* merge.sort()
      } finally {
        // Also after an exception the list holds all its elements, in the order reached so far.
        if (reverse) values.reverse()
        items = kind === LIST_FLOAT ? values.map((v) => (v as { value?: number }).value as number) : values
      }
    }
  } catch (e) {
    failure = e
  }
  const modified = list.capacity !== -1
  list.items = items
  list.kind = kind
  list.capacity = capacity
  if (failure !== undefined) throw failure
  if (modified) throw valueError('list modified during sort')
}

/** The keys that a builtin makes, up to the first one that takes guest code. */
function builtinKeys(key: Value, values: readonly Value[]): Value[] {
  const keys: Value[] = []
  const make = oneArgument(key)
  if (make === null) return keys
  try {
    for (const v of values) {
      charge(1)
      keys.push(make(v) ?? null)
    }
  } catch (e) {
    if (e !== NEED_GUEST) throw e
  }
  return keys
}

/** `a < b`: `quick` answers undefined where `rest` has to be asked. */
export interface Less {
  quick(a: Value, b: Value): boolean | undefined
  rest(a: Value, b: Value): Steps<boolean>
}
let lessFor: (driven: boolean) => Less = () => ({ quick: ltMaybe, rest: lt })
/** run/comparing.ts knows how guest methods are called. */
export function setLess(make: typeof lessFor): void {
  lessFor = make
}
