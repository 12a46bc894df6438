/**
 * `slice` objects and how they select from a sequence.
 * Reference: https://docs.python.org/3.13/library/functions.html#slice
 */
import { chargeMemory } from '../run/meter.ts'
import { sliceType } from './builtin-types.ts'
import { attributeError, typeError, valueError } from './exception.ts'
import { PyGetSet, defineConstructor, defineMethods, steps } from './native.ts'
import { compareMaybe, compare } from './ops/compare.ts'
import { hash, hashMaybe } from './ops/hash.ts'
import { index, indexMaybe, isIndex } from './ops/index.ts'
import { repr, reprMaybe } from './ops/repr.ts'
import { strConcat } from './str/wide.ts'
import { NEED_GUEST, type Steps } from './steps.ts'
import { tupleHashOf } from './tuple/hash.ts'
import type { CompareOp, PyType } from './type.ts'
import { type Int, NotImplemented, PyObject, PyTuple, type Str, type Value, normalizeInt } from './value.ts'

export class PySlice extends PyObject {
  readonly start: Value
  readonly stop: Value
  readonly step: Value
  constructor(start: Value, stop: Value, step: Value) {
    super()
    chargeMemory(56)
    this.start = start
    this.stop = stop
    this.step = step
  }
}
PySlice.prototype.cls = sliceType

/** What a slice selects from a sequence of known length; `count` elements from `start` in steps of `step`. */
export interface SliceRange {
  start: number
  stop: number
  step: number
  count: number
}

/** The three parts as integers, null for None. */
export interface SliceParts {
  start: Int | null
  stop: Int | null
  step: Int | null
}

const BAD_INDEX = 'slice indices must be integers or None or have an __index__ method'

/** One part of a slice as an integer; undefined when a guest `__index__` must run. */
function partMaybe(v: Value): Int | null | undefined {
  if (v === null || typeof v === 'number') return v
  if (!isIndex(v)) throw typeError(BAD_INDEX)
  return indexMaybe(v)
}

function* part(v: Value): Steps<Int | null> {
  const known = partMaybe(v)
  return known === undefined ? yield* index(v) : known
}

function clamp(n: Int): number {
  if (typeof n === 'number') return n
  return n < 0n ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/** Resolves parts against a length, as PySlice_AdjustIndices does. */
export function resolveSlice(parts: SliceParts, length: number): SliceRange {
  let step = 1
  if (parts.step !== null) {
    step = clamp(parts.step)
    if (step === 0) throw valueError('slice step cannot be zero')
    // A step beyond any length selects one element at most; keep it finite.
    if (step > Number.MAX_SAFE_INTEGER) step = Number.MAX_SAFE_INTEGER
    else if (step < -Number.MAX_SAFE_INTEGER) step = -Number.MAX_SAFE_INTEGER
  }
  const low = step < 0 ? -1 : 0
  const high = step < 0 ? length - 1 : length
  let start = step < 0 ? high : low
  if (parts.start !== null) {
    start = clamp(parts.start)
    if (start < 0) start = Math.max(start + length, low)
    else if (start > high) start = high
  }
  let stop = step < 0 ? low : high
  if (parts.stop !== null) {
    stop = clamp(parts.stop)
    if (stop < 0) stop = Math.max(stop + length, low)
    else if (stop > high) stop = high
  }
  let count = 0
  if (step > 0) {
    if (start < stop) count = Math.floor((stop - start - 1) / step) + 1
  } else if (stop < start) count = Math.floor((start - stop - 1) / -step) + 1
  return { start, stop, step, count }
}

/** The parts in the order in which CPython asks for them: step, start, stop. */
/** undefined when a guest `__index__` must run. */
export function partsMaybe(slice: PySlice): SliceParts | undefined {
  const step = partMaybe(slice.step)
  if (step === undefined) return undefined
  if (step === 0) throw valueError('slice step cannot be zero')
  const start = partMaybe(slice.start)
  if (start === undefined) return undefined
  const stop = partMaybe(slice.stop)
  if (stop === undefined) return undefined
  return { start, stop, step }
}

/** The parts, running guest code. */
export function* sliceParts(slice: PySlice): Steps<SliceParts> {
  const known = partsMaybe(slice)
  if (known !== undefined) return known
  const step = yield* part(slice.step)
  if (step === 0) throw valueError('slice step cannot be zero')
  const start = yield* part(slice.start)
  const stop = yield* part(slice.stop)
  return { start, stop, step }
}

/** Resolves a slice against a length. Throws NEED_GUEST when a part has a guest `__index__`. */
export function sliceIndices(slice: PySlice, length: number): SliceRange {
  const { start: from, stop: to } = slice
  if (slice.step === null && (from === null || typeof from === 'number') && (to === null || typeof to === 'number')) {
    // Most slices.
    const start = from === null ? 0 : from < 0 ? Math.max(from + length, 0) : Math.min(from, length)
    const stop = to === null ? length : to < 0 ? Math.max(to + length, 0) : Math.min(to, length)
    return { start, stop, step: 1, count: Math.max(stop - start, 0) }
  }
  const parts = partsMaybe(slice)
  if (parts === undefined) throw NEED_GUEST
  return resolveSlice(parts, length)
}

/** As `sliceIndices`, running guest code; the length is asked for afterwards, since that code may change it. */
export function* sliceIndicesSteps(slice: PySlice, length: () => number): Steps<SliceRange> {
  const parts = yield* sliceParts(slice)
  return resolveSlice(parts, length())
}

/** `slice.indices(n)` over integers of any size. */
export function bigIndices(parts: SliceParts, length: Int): [Int, Int, Int] {
  if (length < 0) throw valueError('length should not be negative')
  const size = BigInt(length)
  const step = parts.step === null ? 1n : BigInt(parts.step)
  if (step === 0n) throw valueError('slice step cannot be zero')
  const low = step < 0n ? -1n : 0n
  const high = step < 0n ? size - 1n : size
  const bound = (part: Int | null, otherwise: bigint): bigint => {
    if (part === null) return otherwise
    const n = BigInt(part)
    if (n < 0n) return n + size < low ? low : n + size
    return n > high ? high : n
  }
  const start = bound(parts.start, step < 0n ? high : low)
  const stop = bound(parts.stop, step < 0n ? low : high)
  return [normalizeInt(start), normalizeInt(stop), normalizeInt(step)]
}

const asTuple = (s: PySlice): PyTuple => new PyTuple([s.start, s.stop, s.step])

function joined(start: Str, stop: Str, step: Str): Str {
  let out: Str = strConcat('slice(', start)
  out = strConcat(strConcat(out, ', '), stop)
  out = strConcat(strConcat(out, ', '), step)
  return strConcat(out, ')')
}

/** Declares attributes that are fields of the object in CPython, which words the refusal to set them in its own way. */
export function defineMembers(type: PyType, table: Record<string, (self: any) => Value>): void {
  const refuse = (): never => {
    throw attributeError('readonly attribute')
  }
  for (const [name, get] of Object.entries(table)) type.dict.set(name, new PyGetSet(name, type, get, refuse))
}

export function registerSlice(): void {
  Object.assign(sliceType.slots, {
    repr(s: PySlice): Str {
      const start = reprMaybe(s.start)
      const stop = reprMaybe(s.stop)
      const step = reprMaybe(s.step)
      if (start === undefined || stop === undefined || step === undefined) throw NEED_GUEST
      return joined(start, stop, step)
    },
    *reprSteps(s: PySlice): Steps<Str> {
      return joined(yield* repr(s.start), yield* repr(s.stop), yield* repr(s.step))
    },
    hash: (s: PySlice): Int => {
      const parts: Int[] = []
      for (const v of [s.start, s.stop, s.step]) {
        const h = hashMaybe(v)
        if (h === undefined) throw NEED_GUEST
        parts.push(h)
      }
      return sliceHash(parts)
    },
    *hashSteps(s: PySlice): Steps<Int> {
      return sliceHash([yield* hash(s.start), yield* hash(s.stop), yield* hash(s.step)])
    },
    // Slices compare like the tuples of their parts.
    compare(op: CompareOp, a: PySlice, b: Value): Value {
      if (!(b instanceof PySlice)) return NotImplemented
      const r = compareMaybe(op, asTuple(a), asTuple(b))
      if (r === undefined) throw NEED_GUEST
      return r
    },
    *compareSteps(op: CompareOp, a: PySlice, b: Value): Steps<Value> {
      if (!(b instanceof PySlice)) return NotImplemented
      return yield* compare(op, asTuple(a), asTuple(b))
    },
  })
  defineMembers(sliceType, { start: (s: PySlice) => s.start, stop: (s: PySlice) => s.stop, step: (s: PySlice) => s.step })
  defineMethods(sliceType, {
    'indices(length, /)': steps(function* (s: PySlice, length: Value) {
      const n = yield* index(length)
      return new PyTuple(bigIndices(yield* sliceParts(s), n))
    }, (s: PySlice, length: Value) => {
      const n = indexMaybe(length)
      const parts = n === undefined ? undefined : partsMaybe(s)
      if (n === undefined || parts === undefined) throw NEED_GUEST
      return new PyTuple(bigIndices(parts, n))
    }),
  })
  defineConstructor(sliceType, 'slice(start, stop=, step=, /)', (_cls, a: Value, b: Value | undefined, c: Value | undefined) =>
    b === undefined ? new PySlice(null, a, null) : new PySlice(a, b, c ?? null))
}

/** As a tuple's, without the length's share (CPython 3.12 and later). */
function sliceHash(hashes: readonly Int[]): Int {
  return tupleHashOf(hashes, false)
}
