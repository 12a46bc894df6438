/** `_heapq` and `_bisect`: the natives of `heapq` and `bisect`. References: https://docs.python.org/3.13/library/heapq.html, .../bisect.html */
import { charge } from '../run/meter.ts'
import { listType, typeName } from '../runtime/builtin-types.ts'
import type { PyModule } from '../runtime/function.ts'
import { indexError, runtimeError, typeError, valueError } from '../runtime/exception.ts'
import { add, floorDiv } from '../runtime/int/arith.ts'
import { PyList } from '../runtime/list/list.ts'
import { insert } from '../runtime/list/methods.ts'
import { type NativeTable, StepsBody, steps } from '../runtime/native.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { lt, ltMaybe } from '../runtime/ops/compare.ts'
import { index, isIndex } from '../runtime/ops/index.ts'
import { length } from '../runtime/ops/length.ts'
import { getitem, getitemMaybe } from '../runtime/ops/subscript.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import type { Int, Value } from '../runtime/value.ts'
import { heapifyLeaf, popLeaf, pushLeaf, pushPopLeaf, replaceLeaf } from './heap-leaves.ts'
import { nativeModule } from './module.ts'

type Optional = Value | undefined
/** Is the first to come before the second? */
type Before = (a: Value, b: Value) => Steps<boolean>

function* less(a: Value, b: Value): Steps<boolean> {
  return ltMaybe(a, b) ?? (yield* lt(a, b))
}
const greater: Before = (a, b) => less(b, a)

function heapOf(v: Value, name: string, alone: boolean): PyList {
  if (!(v instanceof PyList)) throw typeError(`${name}() argument${alone ? '' : ' 1'} must be list, not ${typeName(v)}`)
  return v
}

/**
 * All of these find out first where everything goes, and only then change the list: where a comparison turns out to
 * need guest code, nothing has happened yet.
 */
function unchanged(heap: PyList, size: number): void {
  if (heap.items.length !== size) throw runtimeError('list changed size during iteration')
}

/** The places from `at` up to the root through which `v` rises. */
function* rise(heap: PyList, v: Value, at: number, root: number, before: Before, itemAt: (i: number) => Value): Steps<number[]> {
  const size = heap.items.length
  const path = [at]
  for (let i = at; i > root; ) {
    charge(1)
    const parent = (i - 1) >> 1
    const higher = yield* before(v, itemAt(parent))
    unchanged(heap, size)
    if (!higher) break
    path.push(parent)
    i = parent
  }
  return path
}

/** Puts `v` at the end of the path, what lies on it one place on. */
function shift(heap: PyList, path: readonly number[], v: Value): void {
  for (let k = 0; k < path.length - 1; k++) heap.set(path[k] as number, heap.at(path[k + 1] as number))
  heap.set(path[path.length - 1] as number, v)
}

function* push(heap: PyList, v: Value, before: Before = less): Steps<null> {
  const path = yield* rise(heap, v, heap.items.length, 0, before, (i) => heap.at(i))
  heap.push(v)
  shift(heap, path, v)
  return null
}

/** Puts `v` where the item at `root` was, and mends the heap of the first `size` items below it. */
function* sink(heap: PyList, v: Value, root: number, size: number, before: Before): Steps<() => void> {
  const whole = heap.items.length
  const down = [root]
  let i = root
  for (let child = 2 * i + 1; child < size; child = 2 * i + 1) {
    charge(1)
    if (child + 1 < size) {
      const first = yield* before(heap.at(child), heap.at(child + 1))
      unchanged(heap, whole)
      if (!first) child++
    }
    down.push(child)
    i = child
  }
  // Then up again along the same places, each of which holds what was below it.
  let k = down.length - 1
  for (; k > 0; k--) {
    charge(1)
    const higher = yield* before(v, heap.at(down[k] as number))
    unchanged(heap, whole)
    if (!higher) break
  }
  return () => shift(heap, down.slice(0, k + 1), v)
}

function* pop(heap: PyList, before: Before = less): Steps<Value> {
  const size = heap.items.length
  if (size === 0) throw indexError('index out of range')
  if (size === 1) return heap.popLast()
  const settle = yield* sink(heap, heap.at(size - 1), 0, size - 1, before)
  const first = heap.at(0)
  settle()
  heap.popLast()
  return first
}

function* replace(heap: PyList, v: Value, before: Before = less): Steps<Value> {
  if (heap.items.length === 0) throw indexError('index out of range')
  const settle = yield* sink(heap, v, 0, heap.items.length, before)
  const first = heap.at(0)
  settle()
  return first
}

function* pushPop(heap: PyList, v: Value): Steps<Value> {
  if (heap.items.length === 0 || !(yield* less(heap.at(0), v))) return v
  return yield* replace(heap, v)
}

function* heapify(heap: PyList, before: Before = less): Steps<null> {
  const size = heap.items.length
  for (let i = (size >> 1) - 1; i >= 0; i--) (yield* sink(heap, heap.at(i), i, size, before))()
  return null
}

type HeapBody = (heap: PyList, v: Value) => Steps<Value>
type HeapLeaf = (heap: PyList, v: Value) => Value

/** Heap functions, whose leaves are tried first; `heapify` may have changed the list by then, which does no harm. */
function onHeaps(table: Record<string, readonly [HeapBody, HeapLeaf]>): NativeTable {
  const out: NativeTable = {}
  for (const [signature, [run, leaf]] of Object.entries(table)) {
    const name = signature.slice(0, signature.indexOf('('))
    const alone = !signature.includes('item')
    out[signature] = steps((heap: Value, v: Value) => run(heapOf(heap, name, alone), v), (heap: Value, v: Value) => leaf(heapOf(heap, name, alone), v))
  }
  return out
}

// ---------------------------------------------------------------- bisect

/** Positions are ints of any size: a range may be longer than a double can count. */
function* place(a: Value, x: Value, lo: Optional, hi: Optional, key: Optional, right: boolean): Steps<Int> {
  let low: Int = lo === undefined ? 0 : yield* index(lo)
  if (low < 0) throw valueError('lo must be non-negative')
  if (hi !== undefined && hi !== null && !isIndex(hi)) throw typeError(`argument should be integer or None, not '${typeName(hi)}'`)
  let high: Int = hi === undefined || hi === null ? yield* length(a) : yield* index(hi)
  while (low < high) {
    charge(1)
    const middle = floorDiv(add(low, high), 2)
    let v = getitemMaybe(a, middle) ?? (yield* getitem(a, middle))
    if (key !== undefined && key !== null) v = yield* call(key, [v])
    if (right ? yield* less(x, v) : !(yield* less(v, x))) high = middle
    else low = add(middle, 1)
  }
  return low
}

/** The same in a list, of what can be compared without the guest; undefined where that does not do. */
function placeInList(a: Value, x: Value, lo: Optional, hi: Optional, right: boolean): number | undefined {
  if (!(a instanceof PyList) || a.cls !== listType) return undefined
  let low = lo === undefined ? 0 : lo
  let high = hi === undefined || hi === null ? a.items.length : hi
  if (typeof low !== 'number' || typeof high !== 'number' || low < 0 || high > a.items.length) return undefined
  while (low < high) {
    charge(1)
    const middle: number = (low + high) >> 1
    const v = a.at(middle)
    const before: boolean | undefined = right ? ltMaybe(x, v) : ltMaybe(v, x)
    if (before === undefined) return undefined
    if (right === before) high = middle
    else low = middle + 1
  }
  return low
}

function finder(right: boolean): StepsBody {
  const run = (a: Value, x: Value, lo: Optional, hi: Optional, key: Optional): Steps<Int> => place(a, x, lo, hi, key, right)
  return steps(run, (a: Value, x: Value, lo: Optional, hi: Optional, key: Optional) => (key == null ? placeInList(a, x, lo, hi, right) : undefined) ?? leafOf(run(a, x, lo, hi, key)))
}

function inserter(right: boolean): StepsBody {
  return steps(function* (a: Value, x: Value, lo: Optional, hi: Optional, key: Optional) {
    const wanted = key === undefined || key === null ? x : yield* call(key, [x])
    const at = yield* place(a, wanted, lo, hi, key, right)
    yield* call(yield* getattr(a, 'insert'), [at, x])
  }, (a: Value, x: Value, lo: Optional, hi: Optional, key: Optional) => {
    const at = key == null ? placeInList(a, x, lo, hi, right) : undefined
    if (at === undefined) throw NEED_GUEST
    insert(a as PyList, at, x)
  })
}

const heapTable: NativeTable = onHeaps({
  'heappush(heap, item, /)': [(heap, v) => push(heap, v), pushLeaf],
  'heappop(heap, /)': [(heap) => pop(heap), (heap) => popLeaf(heap, false)],
  'heapreplace(heap, item, /)': [(heap, v) => replace(heap, v), (heap, v) => replaceLeaf(heap, v, false)],
  'heappushpop(heap, item, /)': [pushPop, pushPopLeaf],
  'heapify(heap, /)': [(heap) => heapify(heap), (heap) => heapifyLeaf(heap, false)],
  '_heappop_max(heap, /)': [(heap) => pop(heap, greater), (heap) => popLeaf(heap, true)],
  '_heapreplace_max(heap, item, /)': [(heap, v) => replace(heap, v, greater), (heap, v) => replaceLeaf(heap, v, true)],
  '_heapify_max(heap, /)': [(heap) => heapify(heap, greater), (heap) => heapifyLeaf(heap, true)],
})

export function makeHeapq(): PyModule {
  return nativeModule('_heapq', heapTable)
}

export function makeBisect(): PyModule {
  const table: NativeTable = {}
  for (const suffix of ['_left', '_right']) {
    table[`bisect${suffix}(a, x, lo=, hi=, *, key=)`] = finder(suffix !== '_left')
    table[`insort${suffix}(a, x, lo=, hi=, *, key=)`] = inserter(suffix !== '_left')
  }
  const module = nativeModule('bisect', table)
  const attrs = module.attrs as NonNullable<PyModule['attrs']>
  for (const name of ['bisect', 'insort']) attrs.setStr(name, attrs.getStr(`${name}_right`) as Value)
  return module
}
