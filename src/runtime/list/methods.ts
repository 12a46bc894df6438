/**
 * Methods and constructor of `list`.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#mutable-sequence-types
 */
import { isGuestIterator, isIterator } from '../ops/guest-first.ts'
import { chargeElements } from '../../run/meter.ts'
import { listType } from '../builtin-types.ts'
import { type PyException, ValueError, indexError, overflowError, raise, typeError, valueError } from '../exception.ts'
import { generalArray } from '../general-array.ts'
import { defineConstructor, defineMethods, steps } from '../native.ts'
import { fitIndex, index, indexMaybe, isIndex } from '../ops/index.ts'
import { collectHinted } from '../ops/iterate.ts'
import { repr, reprMaybe } from '../ops/repr.ts'
import { truth, truthMaybe } from '../ops/truth.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { strConcat } from '../str/wide.ts'
import type { PyType } from '../type.ts'
import type { Int, Str, Value } from '../value.ts'
import { countItem, countItemSteps, indexOfItem, indexOfItemSteps } from './compare.ts'
import { PyList, chargeList } from './list.ts'
import { deleteAt, extendLeaf, extendSteps, registerListSlots, takenLeaf } from './slots.ts'
import { spliceItems } from './slices.ts'
import { sortLeaf, sortSteps } from './sort.ts'

const TOO_BIG = 'Python int too large to convert to C ssize_t'

/** An int argument of `insert` and `pop`. */
function smallInt(n: Int): number {
  return fitIndex(n, overflowError, TOO_BIG)
}

function indexLeaf(v: Value): number {
  const n = indexMaybe(v)
  if (n === undefined) throw NEED_GUEST
  return smallInt(n)
}

/** A bound of `index(x, start, stop)` as an offset into a sequence of this length; the parts of a slice without None. */
export function boundLeaf(v: Value | undefined, otherwise: number, length: number): number {
  if (v === undefined) return otherwise
  if (!isIndex(v)) throw typeError('slice indices must be integers or have an __index__ method')
  const n = indexMaybe(v)
  if (n === undefined) throw NEED_GUEST
  return clampBound(n, length)
}

export function* boundSteps(v: Value | undefined, otherwise: number, length: number): Steps<number> {
  if (v === undefined) return otherwise
  if (!isIndex(v)) throw typeError('slice indices must be integers or have an __index__ method')
  return clampBound(yield* index(v), length)
}

function clampBound(n: Int, length: number): number {
  if (typeof n === 'bigint') return n < 0n ? 0 : Number.POSITIVE_INFINITY
  return n < 0 ? Math.max(0, n + length) : n
}

function notInList(shown: Str): PyException {
  return raise(ValueError, strConcat(shown, ' is not in list'))
}

/** `list.insert`. */
export function insert(list: PyList, at: number, v: Value): void {
  const n = list.items.length
  const i = at < 0 ? Math.max(0, at + n) : Math.min(at, n)
  if (i === n) list.push(v)
  else spliceItems(list, i, 0, [v])
}

function pop(list: PyList, at: number): Value {
  const n = list.items.length
  if (n === 0) throw indexError('pop from empty list')
  const i = at < 0 ? at + n : at
  if (i === n - 1) return list.popLast()
  if (i < 0 || i >= n) throw indexError('pop index out of range')
  const v = list.at(i)
  deleteAt(list, i)
  return v
}

export function copyList(list: PyList): PyList {
  chargeList(list.items.length)
  chargeElements(list.items.length)
  return PyList.ofKind(list.kind, list.items.slice())
}

function make(cls: PyType, values: Value[]): PyList {
  const list = PyList.from(values)
  if (cls !== listType) list.cls = cls
  return list
}

export function registerList(): void {
  registerListSlots()
  defineMethods(listType, {
    'append(object, /)': (self: PyList, v: Value) => self.push(v),
    'clear()': (self: PyList) => self.clear(),
    'copy()': (self: PyList) => copyList(self),
    'count(value, /)': steps(
      function* (self: PyList, v: Value) {
        return yield* countItemSteps(self, v)
      },
      (self: PyList, v: Value) => countItem(self, v),
    ),
    'extend(iterable, /)': steps(
      function* (self: PyList, v: Value) {
        yield* extendSteps(self, v)
      },
      (self: PyList, v: Value) => extendLeaf(self, v),
      (_self: PyList, v: Value) => isIterator(v),
    ),
    'index(value, start=, stop=, /)': steps(
      function* (self: PyList, v: Value, start: Value | undefined, stop: Value | undefined) {
        const from = yield* boundSteps(start, 0, self.items.length)
        const to = yield* boundSteps(stop, Number.POSITIVE_INFINITY, self.items.length)
        const i = yield* indexOfItemSteps(self, v, from, to)
        if (i < 0) throw notInList(yield* repr(v))
        return i
      },
      (self: PyList, v: Value, start: Value | undefined, stop: Value | undefined) => {
        const from = boundLeaf(start, 0, self.items.length)
        const to = boundLeaf(stop, Number.POSITIVE_INFINITY, self.items.length)
        const i = indexOfItem(self, v, from, to)
        if (i >= 0) return i
        const shown = reprMaybe(v)
        if (shown === undefined) throw NEED_GUEST
        throw notInList(shown)
      },
    ),
    'insert(index, object, /)': steps(
      function* (self: PyList, at: Value, v: Value) {
        insert(self, smallInt(yield* index(at)), v)
      },
      (self: PyList, at: Value, v: Value) => insert(self, indexLeaf(at), v),
    ),
    'pop(index=, /)': steps(
      function* (self: PyList, at: Value | undefined) {
        return pop(self, at === undefined ? -1 : smallInt(yield* index(at)))
      },
      (self: PyList, at: Value | undefined) => pop(self, at === undefined ? -1 : indexLeaf(at)),
    ),
    'remove(value, /)': steps(
      function* (self: PyList, v: Value) {
        const i = yield* indexOfItemSteps(self, v, 0, Number.POSITIVE_INFINITY)
        if (i < 0) throw valueError('list.remove(x): x not in list')
        // The guest's `__eq__` may have shortened the list.
        if (i < self.items.length) deleteAt(self, i)
      },
      (self: PyList, v: Value) => {
        const i = indexOfItem(self, v, 0, self.items.length)
        if (i < 0) throw valueError('list.remove(x): x not in list')
        deleteAt(self, i)
      },
    ),
    'reverse()': (self: PyList) => {
      chargeElements(self.items.length)
      self.items.reverse()
    },
    'sort(*, key=, reverse=)': steps(
      function* (self: PyList, key: Value | undefined, reverse: Value | undefined) {
        const backward = reverse !== undefined && (yield* truth(reverse))
        yield* sortSteps(self, key ?? null, backward)
      },
      (self: PyList, key: Value | undefined, reverse: Value | undefined) => {
        const backward = reverse === undefined ? false : truthMaybe(reverse)
        if (backward === undefined || (key !== undefined && key !== null) || !sortLeaf(self, backward)) throw NEED_GUEST
      },
    ),
  })
  defineConstructor(
    listType,
    'list(iterable=, /)',
    steps(
      function* (cls: PyType, v: Value | undefined) {
        return make(cls, v === undefined ? generalArray() : yield* collectHinted(v))
      },
      (cls: PyType, v: Value | undefined) => {
        if (v instanceof PyList && !v.cls.heap && cls === listType) return copyList(v)
        return make(cls, v === undefined ? generalArray() : takenLeaf(v))
      },
      (_cls: PyType, v: Value | undefined) => isGuestIterator(v),
    ),
  )
}
