/**
 * What operators and the interpreter's protocols do with lists.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#lists
 */
import { chargeElements, held } from '../../run/meter.ts'
import { dictType, listType, rangeType, setType, frozensetType, strType, typeName } from '../builtin-types.ts'
import { MemoryError, PyException, TypeErrorType, indexError, overflowError, raise, typeError } from '../exception.ts'
import { PyIter } from '../iter.ts'
import { PyListIter, PyListReverseIter } from '../iterators/sequence.ts'
import { fitIndex, index, indexMaybe, isIndex } from '../ops/index.ts'
import { collectFrom, collectMaybe, drain, iter } from '../ops/iterate.ts'
import { enterRepr, leaveRepr, repr } from '../ops/repr.ts'
import { PySlice, resolveSlice, sliceIndices, sliceIndicesSteps, sliceParts } from '../slice.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import type { CompareOp } from '../type.ts'
import { type Int, NotImplemented, PyTuple, type Str, type Value } from '../value.ts'
import { compareSequences, compareSequencesSteps, indexOfItem, indexOfItemSteps } from './compare.ts'
import { MAX_LIST_LENGTH, PyList, chargeList } from './list.ts'
import { chargeReprs, joinReprs, reprLeaf } from './repr.ts'
import { deleteSlice, getSlice, setSlice, spliceItems } from './slices.ts'

/** The position an int key names; throws IndexError. */
function position(list: PyList, key: Int, message: string): number {
  const n = fitIndex(key)
  const i = n < 0 ? n + list.items.length : n
  if (i < 0 || i >= list.items.length) throw indexError(message)
  return i
}

function badKey(key: Value): PyException {
  return typeError(`list indices must be integers or slices, not ${typeName(key)}`)
}

/** A key that is no slice, as an int; throws NEED_GUEST. */
function intKey(key: Value): Int {
  if (typeof key === 'number') return key
  if (!isIndex(key)) throw badKey(key)
  const n = indexMaybe(key)
  if (n === undefined) throw NEED_GUEST
  return n
}

function* intKeySteps(key: Value): Steps<Int> {
  if (!isIndex(key)) throw badKey(key)
  return yield* index(key)
}

const OUT = 'list index out of range'
const OUT_ASSIGN = 'list assignment index out of range'

/** The values of an iterable whose iteration needs no guest code and consumes nothing; throws NEED_GUEST for others. */
export function valuesLeaf(v: Value): Value[] {
  const values = v instanceof PyIter ? undefined : collectMaybe(v)
  if (values === undefined) throw NEED_GUEST
  return values
}

/** The same for reading only: a list's or tuple's own array where that will do. */
export function viewLeaf(v: Value): readonly Value[] {
  if (v instanceof PyList && !v.cls.heap) return v.view()
  return v instanceof PyTuple && !v.cls.heap ? v.items : valuesLeaf(v)
}

/** The same for who does nothing more with them: of an iterator, too, what is left is taken. */
export function takenLeaf(v: Value): Value[] {
  const values = v instanceof PyIter ? (v.cls.heap || v.mayNeedGuest ? undefined : collectFrom(v)) : collectMaybe(v)
  if (values === undefined) throw NEED_GUEST
  return values
}

/** Appends all of `values`, which must not be the list's own array. */
export function appendAll(list: PyList, values: readonly Value[]): void {
  if (values.length > 0) spliceItems(list, list.items.length, 0, values)
}

/** Builtin iterables that are read in one go before the list changes, as CPython does or can't be told apart. */
function readAtOnce(v: Value): boolean {
  if (typeof v === 'string') return true
  if (v instanceof PyList || v instanceof PyTuple) return !v.cls.heap
  const t = typeof v === 'object' && v !== null ? v.cls : undefined
  return t === rangeType || t === dictType || t === setType || t === frozensetType || t === strType
}

/** `list.extend(v)`. */
export function extendLeaf(list: PyList, v: Value): void {
  if (!readAtOnce(v)) {
    // The error for what is no iterable at all must not depend on guest code.
    throw NEED_GUEST
  }
  appendAll(list, valuesLeaf(v))
}

export function* extendSteps(list: PyList, v: Value): Steps<void> {
  if (readAtOnce(v)) {
    appendAll(list, valuesLeaf(v))
    return
  }
  const it = yield* iter(v)
  // The list may be one that nothing refers to yet: `list(generator)`.
  held.add(list)
  try {
    for (;;) {
      let x: Value | undefined
      if (it.needsGuest) x = yield* it.nextSteps()
      else {
        try {
          x = it.next()
        } catch (e) {
          if (e !== NEED_GUEST) throw e
          x = yield* it.nextSteps()
        }
      }
      if (x === undefined) return
      chargeElements(1)
      list.push(x)
    }
  } finally {
    held.delete(list)
  }
}

function concat(a: PyList, b: PyList): PyList {
  const n = a.items.length + b.items.length
  chargeList(n)
  chargeElements(n)
  if (b.items.length === 0) return PyList.ofKind(a.kind, a.items.slice())
  if (a.items.length === 0 || a.kind === b.kind) return PyList.ofKind(b.kind, joined(a.items, b.items))
  return PyList.from(joined(a.view(), b.view()))
}

/** How often a sequence is to be repeated; throws NEED_GUEST. */
export function repeatCount(v: Value): number {
  if (!isIndex(v)) throw typeError(`can't multiply sequence by non-int of type '${typeName(v)}'`)
  const n = indexMaybe(v)
  if (n === undefined) throw NEED_GUEST
  return Math.max(0, fitIndex(n, overflowError))
}

export function* repeatCountSteps(v: Value): Steps<number> {
  if (!isIndex(v)) throw typeError(`can't multiply sequence by non-int of type '${typeName(v)}'`)
  return Math.max(0, fitIndex(yield* index(v), overflowError))
}

/** Items of a piece that a long repetition is put together from, at least. */
const PIECE = 4096
/** Pieces that are put together at once. */
const MOST_PIECES = 512

/** `items * n`. The caller has charged. Room for a long one is taken once: fresh memory costs more than what is written to it. */
export function repeatItems<T>(items: readonly T[], n: number): T[] {
  if (n === 0 || items.length === 0) return []
  const per = Math.max(Math.ceil(PIECE / items.length), Math.ceil(n / MOST_PIECES))
  if (n <= 2 * per) return doubled(items, n)
  const pieces = new Array<T[]>(Math.floor(n / per)).fill(doubled(items, per))
  return ([] as T[]).concat(...pieces, doubled(items, n % per))
}

/** Up to this many items are added one by one: the host takes longer to join two arrays. */
const ONE_BY_ONE = 24

/** The items of both, as a fresh array. */
export function joined<T>(a: readonly T[], b: readonly T[]): T[] {
  if (a.length + b.length > ONE_BY_ONE) return a.concat(b)
  const out = a.slice()
  for (let i = 0; i < b.length; i++) out.push(b[i] as T)
  return out
}

function doubled<T>(items: readonly T[], n: number): T[] {
  if (n === 0) return []
  let out: T[] = items.slice()
  if (items.length * n <= ONE_BY_ONE) {
    for (let k = 1; k < n; k++) for (let i = 0; i < items.length; i++) out.push(items[i] as T)
    return out
  }
  let have = 1
  while (have * 2 <= n) {
    out = out.concat(out)
    have *= 2
  }
  return have === n ? out : out.concat(out.slice(0, (n - have) * items.length))
}

function repeat(list: PyList, n: number): PyList {
  const length = list.items.length * n
  chargeList(length)
  chargeElements(length)
  return PyList.ofKind(list.kind, repeatItems(list.items, n))
}

function repeatInPlace(list: PyList, n: number): PyList {
  if (n === 0) list.clear()
  else if (n > 1) {
    const length = list.items.length * n
    if (length > MAX_LIST_LENGTH) throw raise(MemoryError)
    if (length > list.capacity) list.grow(length)
    chargeElements(length)
    list.items = repeatItems(list.items, n)
  }
  return list
}

const NOT_ITERABLE = 'must assign iterable to extended slice'

/** What is assigned to a slice, as a fresh array. */
function* assigned(v: Value): Steps<Value[]> {
  let it: PyIter
  try {
    it = yield* iter(v)
  } catch (e) {
    if (e instanceof PyException && e.cls.isSubtype(TypeErrorType)) throw typeError(NOT_ITERABLE)
    throw e
  }
  return yield* drain(it)
}

function assignedLeaf(v: Value): Value[] {
  if (!readAtOnce(v)) throw NEED_GUEST
  return valuesLeaf(v)
}

export function registerListSlots(): void {
  Object.assign(listType.slots, {
    repr(v: PyList): Str {
      if (v.items.length === 0) return '[]'
      chargeReprs(v.items.length)
      if (!enterRepr(v)) return '[...]'
      try {
        const parts: Str[] = []
        for (let i = 0; i < v.items.length; i++) parts.push(reprLeaf(v.at(i)))
        return joinReprs('[', parts, ']')
      } finally {
        leaveRepr(v)
      }
    },
    *reprSteps(v: PyList): Steps<Str> {
      if (v.items.length === 0) return '[]'
      chargeReprs(v.items.length)
      if (!enterRepr(v)) return '[...]'
      try {
        const parts: Str[] = []
        for (let i = 0; i < v.items.length; i++) parts.push(yield* repr(v.at(i)))
        return joinReprs('[', parts, ']')
      } finally {
        leaveRepr(v)
      }
    },
    hash: null,
    len: (v: PyList) => v.items.length,
    compare: (op: CompareOp, a: PyList, b: Value) => (b instanceof PyList ? compareSequences(op, a, b) : NotImplemented),
    *compareSteps(op: CompareOp, a: PyList, b: Value): Steps<Value> {
      return b instanceof PyList ? yield* compareSequencesSteps(op, a, b) : NotImplemented
    },
    contains: (v: PyList, item: Value) => indexOfItem(v, item, 0, v.items.length) >= 0,
    *containsSteps(v: PyList, item: Value): Steps<boolean> {
      return (yield* indexOfItemSteps(v, item, 0, Number.POSITIVE_INFINITY)) >= 0
    },
    iter: (v: PyList) => new PyListIter(v),
    reversed: (v: PyList) => new PyListReverseIter(v),
    getitem(v: PyList, key: Value): Value {
      if (key instanceof PySlice) return getSlice(v, sliceIndices(key, v.items.length))
      return v.at(position(v, intKey(key), OUT))
    },
    *getitemSteps(v: PyList, key: Value): Steps<Value> {
      if (key instanceof PySlice) return getSlice(v, yield* sliceIndicesSteps(key, () => v.items.length))
      return v.at(position(v, yield* intKeySteps(key), OUT))
    },
    setitem(v: PyList, key: Value, value: Value): void {
      if (key instanceof PySlice) {
        const range = sliceIndices(key, v.items.length)
        setSlice(v, range, assignedLeaf(value))
      } else v.set(position(v, intKey(key), OUT_ASSIGN), value)
    },
    *setitemSteps(v: PyList, key: Value, value: Value): Steps<void> {
      if (key instanceof PySlice) {
        const parts = yield* sliceParts(key)
        const values = yield* assigned(value)
        setSlice(v, resolveSlice(parts, v.items.length), values)
      } else v.set(position(v, yield* intKeySteps(key), OUT_ASSIGN), value)
    },
    delitem(v: PyList, key: Value): void {
      if (key instanceof PySlice) deleteSlice(v, sliceIndices(key, v.items.length))
      else deleteAt(v, position(v, intKey(key), OUT_ASSIGN))
    },
    *delitemSteps(v: PyList, key: Value): Steps<void> {
      if (key instanceof PySlice) deleteSlice(v, yield* sliceIndicesSteps(key, () => v.items.length))
      else deleteAt(v, position(v, yield* intKeySteps(key), OUT_ASSIGN))
    },
    binary: {
      '+'(a: Value, b: Value): Value {
        if (!(a instanceof PyList)) return NotImplemented
        if (!(b instanceof PyList)) throw typeError(`can only concatenate list (not "${typeName(b)}") to list`)
        return concat(a, b)
      },
      '*': (a: Value, b: Value): Value => (a instanceof PyList ? repeat(a, repeatCount(b)) : repeat(b as PyList, repeatCount(a))),
    },
    binarySteps: {
      *'*'(a: Value, b: Value): Steps<Value> {
        return a instanceof PyList ? repeat(a, yield* repeatCountSteps(b)) : repeat(b as PyList, yield* repeatCountSteps(a))
      },
    },
    inplace: {
      '+'(a: PyList, b: Value): Value {
        extendLeaf(a, b)
        return a
      },
      '*': (a: PyList, b: Value): Value => repeatInPlace(a, repeatCount(b)),
    },
    inplaceSteps: {
      *'+'(a: PyList, b: Value): Steps<Value> {
        yield* extendSteps(a, b)
        return a
      },
      *'*'(a: PyList, b: Value): Steps<Value> {
        return repeatInPlace(a, yield* repeatCountSteps(b))
      },
    },
  })
}

/** Removes the element at a valid index. */
export function deleteAt(list: PyList, i: number): void {
  const n = list.items.length
  if (i === n - 1) {
    list.popLast()
    return
  }
  chargeElements(n - i)
  list.items.splice(i, 1)
}
