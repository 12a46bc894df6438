/**
 * Lexicographic comparison and search, shared by list and tuple.
 * Reference: https://docs.python.org/3.13/reference/expressions.html#value-comparisons
 *
 * Items are read anew at every step, since a guest `__eq__` may change a list meanwhile.
 */
import { charge, chargeElements } from '../../run/meter.ts'
import { recursionError } from '../exception.ts'
import { PyInstance } from '../instance.ts'
import { compare, compareMaybe, eq, eqMaybe } from '../ops/compare.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import type { CompareOp } from '../type.ts'
import { PyFloat, PyTuple, type Value } from '../value.ts'
import { LIST_ANY, LIST_FLOAT, type PyList } from './list.ts'

type Sequence = PyList | PyTuple

/** Nested sequences recurse natively; this many levels fit on the host's stack from anywhere. */
const MAX_DEPTH = 400
let depth = 0

function compareLengths(op: CompareOp, m: number, n: number): boolean {
  switch (op) {
    case '<': return m < n
    case '<=': return m <= n
    case '==': return m === n
    case '!=': return m !== n
    case '>': return m > n
    case '>=': return m >= n
  }
}

/** `a op b` once the first difference is known to be at `i` (or there is none). undefined = the items at `i` decide. */
export function decided(op: CompareOp, a: Sequence, b: Sequence, i: number): boolean | undefined {
  if (i >= a.items.length || i >= b.items.length) return compareLengths(op, a.items.length, b.items.length)
  if (op === '==') return false
  if (op === '!=') return true
  return undefined
}

export function itemOf(s: Sequence, i: number): Value {
  return s instanceof PyTuple ? (s.items[i] as Value) : s.at(i)
}

/** Index of the first items that differ, or that of the shorter one's end; -1 where it takes the guest to know. */
export function firstDifference(a: Sequence, b: Sequence): number {
  const x = a.items
  const y = b.items
  const n = Math.min(x.length, y.length)
  // Also for short ones: nested in each other they can be compared more often than there are atoms.
  chargeElements(n)
  const rawA = !(a instanceof PyTuple) && a.kind !== LIST_ANY
  const rawB = !(b instanceof PyTuple) && b.kind !== LIST_ANY
  if (rawA && rawB) {
    for (let i = 0; i < n; i++) if (x[i] !== y[i] && (x[i] === x[i] || y[i] === y[i])) return i
    return n
  }
  const boxA = rawA && (a as PyList).kind === LIST_FLOAT
  const boxB = rawB && (b as PyList).kind === LIST_FLOAT
  // Shared tuples inside tuples make the work far greater than what was built.
  if (depth > 0) charge(1)
  // Most sequences differ in numbers or texts.
  let start = 0
  if (!boxA && !boxB) {
    for (; start < n; start++) {
      const u = x[start]
      const v = y[start]
      if (u === v) continue
      const type = typeof u
      if (type === typeof v && (type === 'number' || type === 'string')) return start
      break
    }
    if (start === n) return n
  }
  if (++depth > MAX_DEPTH) {
    depth--
    throw recursionError('maximum recursion depth exceeded in comparison')
  }
  try {
    for (let i = start; i < n; i++) {
      const u = boxA ? new PyFloat(x[i]) : (x[i] as Value)
      const v = boxB ? new PyFloat(y[i]) : (y[i] as Value)
      if (u === v) continue
      const type = typeof u
      if (type === typeof v && (type === 'number' || type === 'string')) return i
      const same = eqMaybe(u, v)
      if (same === undefined) return -1
      if (!same) return i
    }
  } finally {
    depth--
  }
  return n
}

/** `==` and `!=` of lists of different lengths, whose items are not asked; those of tuples are. */
function differsInLength(op: CompareOp, a: Sequence, b: Sequence): boolean {
  return a.items.length !== b.items.length && (op === '==' || op === '!=') && !(a instanceof PyTuple)
}

export function compareSequences(op: CompareOp, a: Sequence, b: Sequence): Value {
  if (differsInLength(op, a, b)) return op === '!='
  const i = firstDifference(a, b)
  if (i < 0) throw NEED_GUEST
  const known = decided(op, a, b, i)
  if (known !== undefined) return known
  const r = compareMaybe(op, itemOf(a, i), itemOf(b, i))
  if (r === undefined) throw NEED_GUEST
  return r
}

export function* compareSequencesSteps(op: CompareOp, a: Sequence, b: Sequence): Steps<Value> {
  if (differsInLength(op, a, b)) return op === '!='
  let i = 0
  for (; i < a.items.length && i < b.items.length; i++) {
    const u = itemOf(a, i)
    const v = itemOf(b, i)
    let same = eqMaybe(u, v)
    if (same === undefined) same = yield* eq(u, v)
    if (!same) break
  }
  const known = decided(op, a, b, i)
  if (known !== undefined) return known
  return yield* compare(op, itemOf(a, i), itemOf(b, i))
}

/** Index of the first item equal to `v` in [start, stop), or -1. Throws NEED_GUEST. */
export function indexOfItem(s: Sequence, v: Value, start: number, stop: number): number {
  const items = s.items
  const end = Math.min(stop, items.length)
  if (end - start > 16) chargeElements(end - start)
  if (!(s instanceof PyTuple) && s.kind !== LIST_ANY) {
    const raw = rawNumber(v)
    if (raw !== undefined) {
      for (let i = start; i < end; i++) if (items[i] === raw) return i
      // NaN is found by identity, which compares bits.
      if (raw !== raw && s.kind === LIST_FLOAT) for (let i = start; i < end; i++) if (items[i] !== items[i]) return i
      return -1
    }
    if (typeof v === 'string' || v === null) return -1
  } else if (v instanceof PyInstance && !v.cls.guestCompares) {
    // An object that equals nothing but itself, unless an item's class says otherwise.
    const { cls } = v
    for (let i = start; i < end; i++) {
      const x = items[i] as Value
      if (x === v) return i
      if (typeof x === 'object' && x !== null && x.cls !== cls && x.cls.guestCompares) throw NEED_GUEST
    }
    return -1
  }
  for (let i = start; i < end; i++) {
    const x = s instanceof PyTuple || s.kind !== LIST_FLOAT ? (items[i] as Value) : new PyFloat(items[i])
    if (x === v) return i
    const same = eqMaybe(x, v)
    if (same === undefined) throw NEED_GUEST
    if (same) return i
  }
  return -1
}

/** What equals an int or float among raw numbers: undefined when that takes more than `===`. */
function rawNumber(v: Value): number | undefined {
  if (typeof v === 'number') return v
  if (typeof v === 'boolean') return v ? 1 : 0
  return v instanceof PyFloat ? v.value : undefined
}

export function* indexOfItemSteps(s: Sequence, v: Value, start: number, stop: number): Steps<number> {
  for (let i = start; i < stop && i < s.items.length; i++) {
    const x = itemOf(s, i)
    let same = eqMaybe(x, v)
    if (same === undefined) same = yield* eq(x, v)
    if (same) return i
  }
  return -1
}

/** How many items equal `v`. Throws NEED_GUEST. */
export function countItem(s: Sequence, v: Value): number {
  let n = 0
  for (let i = 0; ; n++) {
    i = indexOfItem(s, v, i, s.items.length)
    if (i < 0) return n
    i++
  }
}

export function* countItemSteps(s: Sequence, v: Value): Steps<number> {
  let n = 0
  for (let i = 0; i < s.items.length; i++) {
    const x = itemOf(s, i)
    let same = eqMaybe(x, v)
    if (same === undefined) same = yield* eq(x, v)
    if (same) n++
  }
  return n
}

