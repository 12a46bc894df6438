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

/** The order of keys as `sortLeaf` finds it; null where it does not. The next call may use its array again. */
export function sortedOrder(keys: readonly Value[]): Uint32Array | null {
  chargeSort(keys.length)
  return orderOf(keys, false)
}

/** Work for the comparisons to come, and memory for the copies. */
function chargeSort(n: number): void {
  // As many times as n has bits.
  chargeElements(n * (32 - Math.clz32(n)))
  chargeMemory(24 * n)
}

/** A sort under way: the list is empty meanwhile, and has what it will hold again at the end. */
export class Sorting {
  readonly values: Value[]
  private readonly list: PyList
  private readonly reverse: boolean
  private readonly kind: number
  private readonly capacity: number
  private items: any[]

  constructor(list: PyList, reverse: boolean) {
    this.list = list
    this.reverse = reverse
    this.kind = list.kind
    this.capacity = list.capacity
    this.items = list.items
    this.values = list.toArray()
    chargeSort(this.values.length)
    list.items = []
    list.kind = LIST_EMPTY
    list.capacity = -1
  }

  /** The keys that a builtin makes, up to the first one that takes guest code. */
  builtinKeys(key: Value): Value[] {
    const keys: Value[] = []
    const make = oneArgument(key)
    if (make === null) return keys
    try {
      for (const v of this.values) {
        charge(1)
        keys.push(make(v) ?? null)
      }
    } catch (e) {
      if (e === NEED_GUEST) return keys
      this.restore()
      throw e
    }
    return keys
  }

  /** Puts the values into the order of these keys, if that can be had without comparing them. */
  order(keys: readonly Value[]): boolean {
    const order = orderOf(keys, this.reverse)
    if (order === null) return false
    this.items = applyOrder(this.items, order)
    return true
  }

  /** Sorts by comparing the keys, and ends. */
  *mergeSteps(keys: Value[], driven: boolean): Steps<void> {
    const { values, reverse } = this
    if (reverse) {
      values.reverse()
      if (keys !== values) keys.reverse()
    }
    try {
      const { MergeSort } = merging()
      yield* new MergeSort(keys, keys === values ? null : values, lessFor(driven)).sort()
    } catch (e) {
      this.merged()
      this.restore()
      throw e
    }
    this.merged()
    this.finish()
  }

  /** Also after an exception the list holds all its elements, in the order reached so far. */
  private merged(): void {
    if (this.reverse) this.values.reverse()
    this.items = this.kind === LIST_FLOAT ? this.values.map((v) => (v as { value?: number }).value as number) : this.values
  }

  /** Gives the list what it holds; true when something has been put into it meanwhile. */
  restore(): boolean {
    const { list } = this
    const modified = list.capacity !== -1
    list.items = this.items
    list.kind = this.kind
    list.capacity = this.capacity
    return modified
  }

  finish(): void {
    if (this.restore()) throw valueError('list modified during sort')
  }
}

/** `list.sort(key=key, reverse=reverse)`. `driven`: the driver alone runs these steps, and no leaf. */
export function* sortSteps(list: PyList, key: Value | null, reverse: boolean, driven = true): Steps<void> {
  if (key === null && sortLeaf(list, reverse)) return
  const sorting = new Sorting(list, reverse)
  let keys = sorting.values
  if (key !== null) {
    const made = sorting.builtinKeys(key)
    try {
      keys = yield* callEach(key, sorting.values, made)
      if (sorting.order(keys)) {
        sorting.finish()
        return
      }
    } catch (e) {
      sorting.restore()
      throw e
    }
  }
  yield* sorting.mergeSteps(keys, driven)
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
