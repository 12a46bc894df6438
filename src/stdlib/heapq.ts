/** `_heapq` and `_bisect`: the natives of `heapq` and `bisect`. References: https://docs.python.org/3.13/library/heapq.html, .../bisect.html */
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { charge } from '../run/meter.ts'
import { listType, typeName } from '../runtime/builtin-types.ts'
import { typeError, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyInstance } from '../runtime/instance.ts'
import { add, floorDiv } from '../runtime/int/arith.ts'
import { LIST_ANY, PyList } from '../runtime/list/list.ts'
import { insert } from '../runtime/list/methods.ts'
import { type NativeSpec, type NativeTable, type PyBuiltin, StepsBody, steps } from '../runtime/native.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { lt, ltMaybe } from '../runtime/ops/compare.ts'
import { index, isIndex } from '../runtime/ops/index.ts'
import { length } from '../runtime/ops/length.ts'
import { getitem, getitemMaybe } from '../runtime/ops/subscript.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { type Int, PyTuple, type Value } from '../runtime/value.ts'
import { heapifyLeaf, popLeaf, pushLeaf, pushPopLeaf, replaceLeaf } from './heap-leaves.ts'
import { HeapWork } from './heap-work.ts'
import { nativeModule } from './module.ts'

type Optional = Value | undefined
function* less(a: Value, b: Value): Steps<boolean> {
  return ltMaybe(a, b) ?? (yield* lt(a, b))
}

function nameOf(signature: string): string {
  return signature.slice(0, signature.indexOf('('))
}

function heapOf(v: Value, signature: string): PyList {
  if (!(v instanceof PyList)) throw typeError(`${nameOf(signature)}() argument${signature.includes('item') ? ' 1' : ''} must be list, not ${typeName(v)}`)
  return v
}

interface HeapFunction {
  /** What has begun; throws for a wrong call. */
  readonly work: (heap: PyList, v: Value) => HeapWork
  readonly leaf: (heap: PyList, v: Value) => Value
}

/** Does the guest's code compare it, or what a tuple of it holds? Heaps mostly hold items of one class. */
function isCompared(v: Value | undefined): boolean {
  if (v instanceof PyInstance) return v.cls.guestCompares
  return v instanceof PyTuple && v.items.some((x) => x instanceof PyInstance && x.cls.guestCompares)
}

function outcomeOf(work: HeapWork): Outcome {
  return work.run() ? work.result : drive(goOn(work))
}
function* goOn(work: HeapWork): Steps<Value> {
  do yield* work.comparison()
  while (!work.run())
  return work.result
}

/** The leaf is tried first: it changes nothing where the guest or an error comes in between (`heapify` may, which does no harm). */
function onHeap(spec: NativeSpec, signature: string, { work, leaf }: HeapFunction): void {
  const asksGuest = (heap: Value): boolean => heap instanceof PyList && heap.kind === LIST_ANY && isCompared(heap.items[0])
  spec.special = { asksGuest, answer: null }
  spec.direct = (list: Value, v: Value): Outcome => {
    const heap = heapOf(list, signature)
    if (!asksGuest(heap)) {
      try {
        return leaf(heap, v)
      } catch (e) {
        if (e !== NEED_GUEST) throw e
      }
    }
    return outcomeOf(work(heap, v))
  }
}

function onHeaps(table: Record<string, HeapFunction>): PyModule {
  const natives: NativeTable = {}
  for (const [signature, { work, leaf }] of Object.entries(table)) {
    const heap = (v: Value): PyList => heapOf(v, signature)
    natives[signature] = steps(function* (list: Value, v: Value): Steps<Value> {
      const begun = work(heap(list), v)
      return begun.run() ? begun.result : yield* goOn(begun)
    }, (list: Value, v: Value) => leaf(heap(list), v))
  }
  const module = nativeModule('_heapq', natives)
  for (const [signature, f] of Object.entries(table)) onHeap((module.attrs?.getStr(nameOf(signature)) as PyBuiltin).spec, signature, f)
  return module
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

export function makeHeapq(): PyModule {
  return onHeaps({
    'heappush(heap, item, /)': { work: HeapWork.push, leaf: pushLeaf },
    'heappop(heap, /)': { work: (heap) => HeapWork.pop(heap, false), leaf: (heap) => popLeaf(heap, false) },
    'heapreplace(heap, item, /)': { work: (heap, v) => HeapWork.replace(heap, v, false), leaf: (heap, v) => replaceLeaf(heap, v, false) },
    'heappushpop(heap, item, /)': { work: HeapWork.pushPop, leaf: pushPopLeaf },
    'heapify(heap, /)': { work: (heap) => HeapWork.heapify(heap, false), leaf: (heap) => heapifyLeaf(heap, false) },
    '_heappop_max(heap, /)': { work: (heap) => HeapWork.pop(heap, true), leaf: (heap) => popLeaf(heap, true) },
    '_heapreplace_max(heap, item, /)': { work: (heap, v) => HeapWork.replace(heap, v, true), leaf: (heap, v) => replaceLeaf(heap, v, true) },
    '_heapify_max(heap, /)': { work: (heap) => HeapWork.heapify(heap, true), leaf: (heap) => heapifyLeaf(heap, true) },
  })
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
