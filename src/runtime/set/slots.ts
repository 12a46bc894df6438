/**
 * What operators and the interpreter's protocols do with sets.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#set-types-set-frozenset
 */
import { chargeElements } from '../../run/meter.ts'
import { frozensetType, setType } from '../builtin-types.ts'
import { PySetIter } from '../iterators/sequence.ts'
import { chargeReprs, joinReprs, reprLeaf } from '../list/repr.ts'
import { collect } from '../ops/iterate.ts'
import { enterRepr, leaveRepr, repr } from '../ops/repr.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { halves, joinHash, multiplyHigh } from '../tuple/hash.ts'
import type { CompareOp } from '../type.ts'
import { type Int, NotImplemented, type Str, type Value } from '../value.ts'
import { difference, differenceUpdate, intersection, isSubset, symmetricDifference, symmetricUpdate, update } from './algebra.ts'
import { copySet, differencePlain, differenceUpdatePlain, intersectionPlain, isSubsetPlain, mergePlain, symmetricDifferencePlain, symmetricUpdatePlain, unionPlain } from './plain.ts'
import { PySet, type Slot, isKey } from './set.ts'

/** What stands around the keys in a repr. */
function brackets(set: PySet): [string, string] {
  return set.cls === setType ? ['{', '}'] : [`${set.cls.name}({`, '})']
}

const MASK = 0xffffffffffffffffn
const FACTOR = 3644798167 | 0

/** The hash of a frozenset: independent of the order of its keys. */
function frozensetHash(set: PySet): Int {
  chargeElements(16 * set.size)
  let hi = 0
  let lo = 0
  for (let i = 0; i <= set.mask; i++) {
    if (!isKey(set.table[i] as Slot)) continue
    set.hashAt(i)
    // ((h ^ 89869747) ^ (h << 16)) * FACTOR
    const mixedLo = halves.lo ^ 89869747 ^ (halves.lo << 16)
    const mixedHi = halves.hi ^ ((halves.hi << 16) | (halves.lo >>> 16))
    lo ^= Math.imul(mixedLo, FACTOR)
    hi ^= (multiplyHigh(mixedLo, FACTOR) + Math.imul(mixedHi, FACTOR)) | 0
  }
  let h = (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0)
  h ^= (BigInt(set.size + 1) * 1927868237n) & MASK
  h ^= (h >> 11n) ^ (h >> 25n)
  h = (h * 69069n + 907133923n) & MASK
  if (h === MASK) return 590923713
  return joinHash(Number(BigInt.asIntN(32, h >> 32n)), Number(BigInt.asIntN(32, h)))
}

function* compareSets(op: CompareOp, a: PySet, b: PySet): Steps<Value> {
  const asked = askedOf(op, a, b)
  if (asked === undefined) return op === '!='
  return (yield* isSubset(asked, asked === a ? b : a)) === (op !== '!=')
}

/** The set whose keys must all be in the other; undefined where their numbers answer the question already, with no. */
function askedOf(op: CompareOp, a: PySet, b: PySet): PySet | undefined {
  switch (op) {
    case '==':
    case '!=': return a.size === b.size ? a : undefined
    case '<=': return a
    case '>=': return b
    case '<': return a.size < b.size ? a : undefined
    case '>': return a.size > b.size ? b : undefined
  }
}

function* union(a: PySet, b: PySet): Steps<PySet> {
  const out = copySet(a)
  if (a !== b) yield* update(out, b)
  return out
}

function* intersectionUpdate(a: PySet, b: PySet): Steps<void> {
  a.swap(yield* intersection(a, b))
}

type Binary = (a: Value, b: Value) => Value

/** A set operator. Its result is a fresh set: `plainly` is tried for any sets, and stops where the guest has to compare keys. */
function operator(plainly: (a: PySet, b: PySet) => PySet): Binary {
  return (a, b) => (a instanceof PySet && b instanceof PySet ? plainly(a, b) : NotImplemented)
}

function operatorSteps(run: (a: PySet, b: PySet) => Steps<PySet>): (a: Value, b: Value) => Steps<Value> {
  return function* (a, b) {
    if (!(a instanceof PySet) || !(b instanceof PySet)) return NotImplemented
    return yield* run(a, b)
  }
}

function updating(plainly: (a: PySet, b: PySet) => void): (a: PySet, b: Value) => Value {
  return (a, b) => {
    if (!(b instanceof PySet)) return NotImplemented
    if (a.guest || b.guest) throw NEED_GUEST
    plainly(a, b)
    return a
  }
}

function updatingSteps(run: (a: PySet, b: PySet) => Steps<void>): (a: PySet, b: Value) => Steps<Value> {
  return function* (a, b) {
    if (!(b instanceof PySet)) return NotImplemented
    yield* run(a, b)
    return a
  }
}

/** The key that is looked for: a set stands for the frozenset of its keys. */
function lookupKey(v: Value): Value {
  if (!(v instanceof PySet) || v.cls.isSubtype(frozensetType)) return v
  // A subclass with a `__hash__` is a key itself.
  if (v.cls.heap && (v.cls.guestLookup('__hash__') ?? null) !== null) return v
  const twin = copySet(v)
  twin.cls = frozensetType
  return twin
}

/** `key in set`. */
export function hasKey(set: PySet, key: Value): boolean {
  return set.has(lookupKey(key))
}
export function* hasKeySteps(set: PySet, key: Value): Steps<boolean> {
  return yield* set.hasSteps(lookupKey(key))
}
/** Removes a key (a set stands for the frozenset of its keys); false when it isn't there. */
export function discardKey(set: PySet, key: Value): boolean {
  return set.delete(lookupKey(key))
}
export function* discardKeySteps(set: PySet, key: Value): Steps<boolean> {
  return yield* set.deleteSteps(lookupKey(key))
}

export function registerSetSlots(): void {
  const shared = {
    repr(set: PySet): Str {
      if (set.size === 0) return `${set.cls.name}()`
      chargeReprs(set.size)
      if (!enterRepr(set)) return `${set.cls.name}(...)`
      try {
        if (set.cls.heap && set.cls.guestLookup('__iter__') !== undefined) throw NEED_GUEST
        const [open, close] = brackets(set)
        return joinReprs(open, set.toArray().map(reprLeaf), close)
      } finally {
        leaveRepr(set)
      }
    },
    *reprSteps(set: PySet): Steps<Str> {
      if (set.size === 0) return `${set.cls.name}()`
      chargeReprs(set.size)
      if (!enterRepr(set)) return `${set.cls.name}(...)`
      try {
        const [open, close] = brackets(set)
        const parts: Str[] = []
        // A class that iterates in its own order is shown in it.
        for (const key of yield* collect(set)) parts.push(yield* repr(key))
        return joinReprs(open, parts, close)
      } finally {
        leaveRepr(set)
      }
    },
    len: (set: PySet) => set.size,
    iter: (set: PySet) => new PySetIter(set),
    contains: hasKey,
    containsSteps: hasKeySteps,
    compare(op: CompareOp, a: PySet, b: Value): Value {
      if (!(b instanceof PySet)) return NotImplemented
      const asked = askedOf(op, a, b)
      if (asked === undefined) return op === '!='
      return isSubsetPlain(asked, asked === a ? b : a) === (op !== '!=')
    },
    *compareSteps(op: CompareOp, a: PySet, b: Value): Steps<Value> {
      return b instanceof PySet ? yield* compareSets(op, a, b) : NotImplemented
    },
    binary: { '|': operator(unionPlain), '&': operator(intersectionPlain), '-': operator(differencePlain), '^': operator(symmetricDifferencePlain) },
    binarySteps: { '|': operatorSteps(union), '&': operatorSteps(intersection), '-': operatorSteps(difference), '^': operatorSteps(symmetricDifference) },
  }
  Object.assign(setType.slots, shared, {
    hash: null,
    inplace: { '|': updating(mergePlain), '&': updating((a, b) => a.swap(intersectionPlain(a, b))), '-': updating(differenceUpdatePlain), '^': updating(symmetricUpdatePlain) },
    inplaceSteps: { '|': updatingSteps(update), '&': updatingSteps(intersectionUpdate), '-': updatingSteps(differenceUpdate), '^': updatingSteps(symmetricUpdate) },
  })
  Object.assign(frozensetType.slots, shared, { hash: frozensetHash })
}

