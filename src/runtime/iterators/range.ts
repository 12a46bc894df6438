/**
 * Operators, methods and constructor of `range`.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#ranges
 */
import { charge } from '../../run/meter.ts'
import { rangeType, typeName } from '../builtin-types.ts'
import { ValueError, indexError, overflowError, raise, typeError, valueError } from '../exception.ts'
import { defineConstructor, defineMethods, steps } from '../native.ts'
import { eq, eqMaybe } from '../ops/compare.ts'
import { index, indexMaybe, isIndex } from '../ops/index.ts'
import { repr } from '../ops/repr.ts'
import { PyRange } from '../range.ts'
import { PySlice, type SliceParts, bigIndices, defineMembers, partsMaybe, sliceParts } from '../slice.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { strConcat } from '../str/wide.ts'
import { halves, joinHash, tupleHalves } from '../tuple/hash.ts'
import type { CompareOp, PyType } from '../type.ts'
import { type Int, NotImplemented, PyBoxed, PyFloat, type Str, type Value, asInt, normalizeInt } from '../value.ts'

/** The element at an index counted from either end. */
function item(range: PyRange, key: Int): Int {
  const { length } = range
  const i = key < 0 ? normalizeInt(BigInt(key) + BigInt(length)) : key
  if (i < 0 || i >= length) throw indexError('range object index out of range')
  return range.at(i)
}

function getSlice(range: PyRange, parts: SliceParts): PyRange {
  const [start, stop, step] = bigIndices(parts, range.length)
  return new PyRange(range.at(start), range.at(stop), normalizeInt(BigInt(range.step) * BigInt(step)))
}

function badKey(key: Value): Error {
  return typeError(`range indices must be integers or slices, not ${typeName(key)}`) as unknown as Error
}

/** Where an int stands in the range, or -1. */
function positionOf(range: PyRange, n: Int): Int {
  const { start, stop, step } = range
  if (step > 0 ? n < start || n >= stop : n > start || n <= stop) return -1
  if (typeof n === 'number' && typeof start === 'number' && typeof step === 'number' && Number.isSafeInteger(n - start)) {
    return (n - start) % step === 0 ? (n - start) / step + 0 : -1
  }
  const distance = BigInt(n) - BigInt(start)
  return distance % BigInt(step) === 0n ? normalizeInt(distance / BigInt(step)) : -1
}

/** Where a value stands, or -1. Only a guest `__eq__` makes it needful to go through all elements: undefined. */
function searchMaybe(range: PyRange, v: Value): Int | undefined {
  if (typeof v === 'number' || typeof v === 'bigint' || typeof v === 'boolean') return positionOf(range, asInt(v) as Int)
  if (v instanceof PyFloat) return Number.isInteger(v.value) ? positionOf(range, normalizeInt(BigInt(v.value))) : -1
  if (typeof v !== 'object' || v === null || !v.cls.heap) return -1
  if (v.cls.guestLookup('__eq__') !== undefined) return undefined
  return v instanceof PyBoxed ? searchMaybe(range, v.value) : -1
}

function* search(range: PyRange, v: Value): Steps<Int> {
  const known = searchMaybe(range, v)
  if (known !== undefined) return known
  const it = range.iterate()
  for (let i = 0; ; i++) {
    const x = it.next()
    if (x === undefined) return -1
    charge(1)
    let same = eqMaybe(x, v)
    if (same === undefined) same = yield* eq(x, v)
    if (same) return i
  }
}

function searchLeaf(range: PyRange, v: Value): Int {
  const i = searchMaybe(range, v)
  if (i === undefined) throw NEED_GUEST
  return i
}

function indexIn(v: Value, i: Int, shown: Str | undefined): Int {
  if (i >= 0) return i
  if (shown === undefined || typeof v === 'object') throw valueError('sequence.index(x): x not in sequence')
  throw raise(ValueError, strConcat(shown, ' is not in range'))
}

function sameRange(a: PyRange, b: PyRange): boolean {
  if (a.length !== b.length) return false
  if (a.length === 0) return true
  return a.start === b.start && (a.length === 1 || a.step === b.step)
}

function makeRange(a: Int, b: Int | undefined, c: Int | undefined): PyRange {
  if (b === undefined) return new PyRange(0, a, 1)
  if (c === 0) throw valueError('range() arg 3 must not be zero')
  return new PyRange(a, b, c ?? 1)
}

function optionalIndex(v: Value | undefined): Int | undefined {
  if (v === undefined) return undefined
  const n = indexMaybe(v)
  if (n === undefined) throw NEED_GUEST
  return n
}

/** The largest length that `len` can give. */
const MAX_SIZE = 2n ** 63n - 1n

export function registerRange(): void {
  Object.assign(rangeType.slots, {
    repr: (r: PyRange): Str => (r.step === 1 ? `range(${r.start}, ${r.stop})` : `range(${r.start}, ${r.stop}, ${r.step})`),
    hash(r: PyRange): Int {
      const single = r.length === 1
      tupleHalves(r.length === 0 ? [0, null, null] : [r.length, r.start, single ? null : r.step])
      return joinHash(halves.hi, halves.lo)
    },
    bool: (r: PyRange) => r.length !== 0,
    len(r: PyRange): number {
      if (typeof r.length === 'bigint' && r.length > MAX_SIZE) throw overflowError('Python int too large to convert to C ssize_t')
      return r.length as number
    },
    compare(op: CompareOp, a: PyRange, b: Value): Value {
      if (!(b instanceof PyRange) || (op !== '==' && op !== '!=')) return NotImplemented
      return sameRange(a, b) === (op === '==')
    },
    contains: (r: PyRange, v: Value) => searchLeaf(r, v) >= 0,
    *containsSteps(r: PyRange, v: Value): Steps<boolean> {
      return (yield* search(r, v)) >= 0
    },
    iter: (r: PyRange) => r.iterate(),
    reversed: (r: PyRange) => r.iterateBackward(),
    getitem(r: PyRange, key: Value): Value {
      if (key instanceof PySlice) {
        const parts = partsMaybe(key)
        if (parts === undefined) throw NEED_GUEST
        return getSlice(r, parts)
      }
      if (!isIndex(key)) throw badKey(key)
      return item(r, optionalIndex(key) as Int)
    },
    *getitemSteps(r: PyRange, key: Value): Steps<Value> {
      if (key instanceof PySlice) return getSlice(r, yield* sliceParts(key))
      if (!isIndex(key)) throw badKey(key)
      return item(r, yield* index(key))
    },
  })
  defineMembers(rangeType, { start: (r: PyRange) => r.start, stop: (r: PyRange) => r.stop, step: (r: PyRange) => r.step })
  defineMethods(rangeType, {
    'count(value, /)': steps(
      function* (r: PyRange, v: Value) {
        const known = searchMaybe(r, v)
        if (known !== undefined) return known >= 0 ? 1 : 0
        let n = 0
        const it = r.iterate()
        for (let x = it.next(); x !== undefined; x = it.next()) {
          charge(1)
          let same = eqMaybe(x, v)
          if (same === undefined) same = yield* eq(x, v)
          if (same) n++
        }
        return n
      },
      (r: PyRange, v: Value) => (searchLeaf(r, v) >= 0 ? 1 : 0),
    ),
    'index(value, /)': steps(
      function* (r: PyRange, v: Value) {
        const i = yield* search(r, v)
        return indexIn(v, i, asInt(v) === undefined ? undefined : yield* repr(v))
      },
      (r: PyRange, v: Value) => indexIn(v, searchLeaf(r, v), asInt(v) === undefined ? undefined : shownInt(v)),
    ),
  })
  defineConstructor(
    rangeType,
    'range(start, stop=, step=, /)',
    steps(
      function* (_cls: PyType, a: Value, b: Value | undefined, c: Value | undefined) {
        const start = yield* index(a)
        const stop = b === undefined ? undefined : yield* index(b)
        return makeRange(start, stop, c === undefined ? undefined : yield* index(c))
      },
      (_cls: PyType, a: Value, b: Value | undefined, c: Value | undefined) =>
        makeRange(optionalIndex(a) as Int, optionalIndex(b), optionalIndex(c)),
    ),
  )
}

function shownInt(v: Value): Str {
  return typeof v === 'boolean' ? (v ? 'True' : 'False') : String(asInt(v))
}
