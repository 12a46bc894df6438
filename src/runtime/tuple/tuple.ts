/**
 * Operators, methods and constructor of `tuple`.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#tuples
 */
import { isGuestIterator } from '../ops/guest-first.ts'
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { HELD, TUPLE } from '../../run/sizes.ts'
import { tupleType, typeName } from '../builtin-types.ts'
import { MemoryError, indexError, raise, typeError, valueError } from '../exception.ts'
import { PyTupleIter } from '../iterators/sequence.ts'
import {
  compareSequences,
  compareSequencesSteps,
  countItem,
  countItemSteps,
  indexOfItem,
  indexOfItemSteps,
} from '../list/compare.ts'
import { MAX_LIST_LENGTH } from '../list/list.ts'
import { boundLeaf, boundSteps } from '../list/methods.ts'
import { chargeReprs, joinReprs, reprLeaf } from '../list/repr.ts'
import { joined, repeatCount, repeatCountSteps, repeatItems, takenLeaf } from '../list/slots.ts'
import { defineConstructor, defineMethods, steps } from '../native.ts'
import { hash } from '../ops/hash.ts'
import { fitIndex, index, indexMaybe, isIndex } from '../ops/index.ts'
import { collectHinted } from '../ops/iterate.ts'
import { enterRepr, leaveRepr, repr } from '../ops/repr.ts'
import { PySlice, type SliceRange, sliceIndices, sliceIndicesSteps } from '../slice.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import type { CompareOp, PyType } from '../type.ts'
import { EMPTY_TUPLE, type Int, NotImplemented, PyTuple, type Str, type Value } from '../value.ts'
import { halves, joinHash, tupleHalves, tupleHashOf } from './hash.ts'

/** Refuses what can't be a tuple and charges the memory of `n` items. */
export function chargeTuple(n: number): void {
  if (n > MAX_LIST_LENGTH) throw raise(MemoryError)
  chargeMemory(TUPLE + HELD * n)
  if (n > 16) chargeElements(n)
}

function itemAt(t: PyTuple, key: Int): Value {
  const n = fitIndex(key)
  const i = n < 0 ? n + t.items.length : n
  const v = t.items[i]
  if (v === undefined) throw indexError('tuple index out of range')
  return v
}

function badKey(key: Value): Error {
  return typeError(`tuple indices must be integers or slices, not ${typeName(key)}`) as unknown as Error
}

function getSlice(t: PyTuple, range: SliceRange): PyTuple {
  const { start, step, count } = range
  const items = t.items
  if (count === items.length && step === 1 && t.cls === tupleType) return t
  if (count === 0) return EMPTY_TUPLE
  chargeTuple(count)
  if (step === 1) return new PyTuple(items.slice(start, start + count))
  const out: Value[] = []
  for (let i = start, k = 0; k < count; i += step, k++) out.push(items[i] as Value)
  return new PyTuple(out)
}

function concat(a: PyTuple, b: PyTuple): PyTuple {
  if (b.items.length === 0 && a.cls === tupleType) return a
  if (a.items.length === 0 && b.cls === tupleType) return b
  chargeTuple(a.items.length + b.items.length)
  return new PyTuple(joined(a.items, b.items))
}

function repeat(t: PyTuple, n: number): PyTuple {
  if ((n === 1 || t.items.length === 0) && t.cls === tupleType) return t
  if (n === 0) return EMPTY_TUPLE
  chargeTuple(t.items.length * n)
  return new PyTuple(repeatItems(t.items, n))
}

function closing(t: PyTuple): string {
  return t.items.length === 1 ? ',)' : ')'
}

/** A tuple of a class; takes the array as its items. */
export function makeTuple(cls: PyType, values: readonly Value[]): PyTuple {
  if (cls === tupleType) {
    if (values.length === 0) return EMPTY_TUPLE
    chargeTuple(values.length)
    return new PyTuple(values)
  }
  chargeTuple(values.length)
  const t = new PyTuple(values)
  t.cls = cls
  return t
}

/** A plain tuple given to the constructor is its own copy. */
function isPlain(cls: PyType, v: Value): v is PyTuple {
  return cls === tupleType && v instanceof PyTuple && v.cls === tupleType
}

function registerSlots(): void {
  Object.assign(tupleType.slots, {
    repr(t: PyTuple): Str {
      if (t.items.length === 0) return '()'
      chargeReprs(t.items.length)
      if (!enterRepr(t)) return '(...)'
      try {
        return joinReprs('(', t.items.map(reprLeaf), closing(t))
      } finally {
        leaveRepr(t)
      }
    },
    *reprSteps(t: PyTuple): Steps<Str> {
      if (t.items.length === 0) return '()'
      chargeReprs(t.items.length)
      if (!enterRepr(t)) return '(...)'
      try {
        const parts: Str[] = []
        for (const v of t.items) parts.push(yield* repr(v))
        return joinReprs('(', parts, closing(t))
      } finally {
        leaveRepr(t)
      }
    },
    hash(t: PyTuple): Int {
      if (!tupleHalves(t.items)) throw NEED_GUEST
      return joinHash(halves.hi, halves.lo)
    },
    *hashSteps(t: PyTuple): Steps<Int> {
      const hashes: Int[] = []
      for (const v of t.items) hashes.push(yield* hash(v))
      return tupleHashOf(hashes)
    },
    len: (t: PyTuple) => t.items.length,
    compare: (op: CompareOp, a: PyTuple, b: Value) => (b instanceof PyTuple ? compareSequences(op, a, b) : NotImplemented),
    *compareSteps(op: CompareOp, a: PyTuple, b: Value): Steps<Value> {
      return b instanceof PyTuple ? yield* compareSequencesSteps(op, a, b) : NotImplemented
    },
    contains: (t: PyTuple, item: Value) => indexOfItem(t, item, 0, t.items.length) >= 0,
    *containsSteps(t: PyTuple, item: Value): Steps<boolean> {
      return (yield* indexOfItemSteps(t, item, 0, t.items.length)) >= 0
    },
    iter: (t: PyTuple) => new PyTupleIter(t),
    getitem(t: PyTuple, key: Value): Value {
      if (key instanceof PySlice) return getSlice(t, sliceIndices(key, t.items.length))
      if (typeof key === 'number') return itemAt(t, key)
      if (!isIndex(key)) throw badKey(key)
      const n = indexMaybe(key)
      if (n === undefined) throw NEED_GUEST
      return itemAt(t, n)
    },
    *getitemSteps(t: PyTuple, key: Value): Steps<Value> {
      if (key instanceof PySlice) return getSlice(t, yield* sliceIndicesSteps(key, () => t.items.length))
      if (!isIndex(key)) throw badKey(key)
      return itemAt(t, yield* index(key))
    },
    binary: {
      '+'(a: Value, b: Value): Value {
        if (!(a instanceof PyTuple)) return NotImplemented
        if (!(b instanceof PyTuple)) throw typeError(`can only concatenate tuple (not "${typeName(b)}") to tuple`)
        return concat(a, b)
      },
      '*': (a: Value, b: Value): Value => (a instanceof PyTuple ? repeat(a, repeatCount(b)) : repeat(b as PyTuple, repeatCount(a))),
    },
    binarySteps: {
      *'*'(a: Value, b: Value): Steps<Value> {
        return a instanceof PyTuple ? repeat(a, yield* repeatCountSteps(b)) : repeat(b as PyTuple, yield* repeatCountSteps(a))
      },
    },
  })
}

export function registerTuple(): void {
  registerSlots()
  const NOT_FOUND = 'tuple.index(x): x not in tuple'
  defineMethods(tupleType, {
    'count(value, /)': steps(
      function* (self: PyTuple, v: Value) {
        return yield* countItemSteps(self, v)
      },
      (self: PyTuple, v: Value) => countItem(self, v),
    ),
    'index(value, start=, stop=, /)': steps(
      function* (self: PyTuple, v: Value, start: Value | undefined, stop: Value | undefined) {
        const n = self.items.length
        const i = yield* indexOfItemSteps(self, v, yield* boundSteps(start, 0, n), yield* boundSteps(stop, n, n))
        if (i < 0) throw valueError(NOT_FOUND)
        return i
      },
      (self: PyTuple, v: Value, start: Value | undefined, stop: Value | undefined) => {
        const n = self.items.length
        const i = indexOfItem(self, v, boundLeaf(start, 0, n), boundLeaf(stop, n, n))
        if (i < 0) throw valueError(NOT_FOUND)
        return i
      },
    ),
  })
  defineConstructor(
    tupleType,
    'tuple(iterable=, /)',
    steps(
      function* (cls: PyType, v: Value | undefined) {
        if (v !== undefined && isPlain(cls, v)) return v
        return makeTuple(cls, v === undefined ? [] : yield* collectHinted(v))
      },
      (cls: PyType, v: Value | undefined) => {
        if (v !== undefined && isPlain(cls, v)) return v
        return makeTuple(cls, v === undefined ? [] : takenLeaf(v))
      },
      (_cls: PyType, v: Value | undefined) => isGuestIterator(v),
    ),
  )
}
