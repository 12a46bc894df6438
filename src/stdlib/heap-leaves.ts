/**
 * The functions of `_heapq` where no comparison needs guest code. They charge and compare what `heap-work.ts` does, in the
 * same order, and change the list only when everything has been found out.
 */
import { charge } from '../run/meter.ts'
import { PyException, indexError } from '../runtime/exception.ts'
import { LIST_FLOAT, LIST_INT, type PyList } from '../runtime/list/list.ts'
import { ltMaybe } from '../runtime/ops/compare.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { PyFloat, type Value } from '../runtime/value.ts'

function less(a: Value, b: Value): boolean {
  let r: boolean | undefined
  try {
    r = ltMaybe(a, b)
  } catch (e) {
    // What it has found out so far is in the heap when this one is raised.
    if (!(e instanceof PyException)) throw e
  }
  if (r === undefined) throw NEED_GUEST
  return r
}

function before(a: Value, b: Value, max: boolean): boolean {
  return max ? less(b, a) : less(a, b)
}

/** `v` as the list stores its own items, when these are numbers that the host can compare. */
function rawOf(heap: PyList, v: Value): number | undefined {
  if (heap.kind === LIST_INT) return typeof v === 'number' ? v : undefined
  return heap.kind === LIST_FLOAT && v instanceof PyFloat ? v.value : undefined
}

export function pushLeaf(heap: PyList, v: Value): Value {
  const size = heap.items.length
  const raw = rawOf(heap, v)
  let at = size
  while (at > 0) {
    charge(1)
    const parent = (at - 1) >> 1
    if (!(raw === undefined ? less(v, heap.at(parent)) : raw < heap.items[parent])) break
    at = parent
  }
  heap.push(v)
  if (at === size) return null
  const { items } = heap
  for (let i = size; i > at; ) {
    const parent = (i - 1) >> 1
    items[i] = items[parent]
    i = parent
  }
  heap.set(at, v)
  return null
}

/** The places below a root through which an item sinks. A list has fewer than 2^27 items. */
const path = new Int32Array(32)

/** Sinks `v` from `root` in the heap of the first `size` items. */
function sink(heap: PyList, v: Value, root: number, size: number, max: boolean): void {
  const raw = rawOf(heap, v)
  const { items } = heap
  let last = 0
  path[0] = root
  for (let child = 2 * root + 1; child < size; child = 2 * child + 1) {
    charge(1)
    if (child + 1 < size) {
      const a = items[child]
      const b = items[child + 1]
      if (!(raw === undefined ? before(heap.at(child), heap.at(child + 1), max) : max ? b < a : a < b)) child++
    }
    path[++last] = child
  }
  for (; last > 0; last--) {
    charge(1)
    const at = path[last] as number
    if (!(raw === undefined ? before(v, heap.at(at), max) : max ? items[at] < raw : raw < items[at])) break
  }
  for (let k = 0; k < last; k++) items[path[k] as number] = items[path[k + 1] as number]
  heap.set(path[last] as number, v)
}

export function popLeaf(heap: PyList, max: boolean): Value {
  const size = heap.items.length
  if (size === 0) throw indexError('index out of range')
  if (size === 1) return heap.popLast()
  const first = heap.at(0)
  sink(heap, heap.at(size - 1), 0, size - 1, max)
  heap.popLast()
  return first
}

export function replaceLeaf(heap: PyList, v: Value, max: boolean): Value {
  if (heap.items.length === 0) throw indexError('index out of range')
  const first = heap.at(0)
  sink(heap, v, 0, heap.items.length, max)
  return first
}

export function pushPopLeaf(heap: PyList, v: Value): Value {
  return heap.items.length === 0 || !less(heap.at(0), v) ? v : replaceLeaf(heap, v, false)
}

export function heapifyLeaf(heap: PyList, max: boolean): Value {
  const size = heap.items.length
  for (let i = (size >> 1) - 1; i >= 0; i--) sink(heap, heap.at(i), i, size, max)
  return null
}
