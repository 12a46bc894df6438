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
import { halves, joinHash } from '../tuple/hash.ts'
import type { CompareOp } from '../type.ts'
import { type Int, NotImplemented, type Str, type Value } from '../value.ts'
import {
  copySet,
  difference,
  differenceUpdate,
  intersection,
  isSubset,
  runPlain,
  symmetricDifference,
  symmetricUpdate,
  update,
} from './algebra.ts'
import { PySet, type Slot, isKey } from './set.ts'

/** What stands around the keys in a repr. */
function brackets(set: PySet): [string, string] {
  return set.cls === setType ? ['{', '}'] : [`${set.cls.name}({`, '})']
}

const MASK = 0xffffffffffffffffn
const shuffle = (h: bigint): bigint => (((h ^ 89869747n) ^ (h << 16n)) * 3644798167n) & MASK

/** The hash of a frozenset: independent of the order of its keys. */
function frozensetHash(set: PySet): Int {
  chargeElements(16 * set.size)
  let h = 0n
  for (let i = 0; i <= set.mask; i++) {
    if (!isKey(set.table[i] as Slot)) continue
    set.hashAt(i)
    h ^= shuffle((BigInt(halves.hi >>> 0) << 32n) | BigInt(halves.lo >>> 0))
  }
  h ^= (BigInt(set.size + 1) * 1927868237n) & MASK
  h ^= (h >> 11n) ^ (h >> 25n)
  h = (h * 69069n + 907133923n) & MASK
  if (h === MASK) return 590923713
  return joinHash(Number(BigInt.asIntN(32, h >> 32n)), Number(BigInt.asIntN(32, h)))
}

function* compareSets(op: CompareOp, a: PySet, b: PySet): Steps<Value> {
  switch (op) {
    case '==': return a.size === b.size && (yield* isSubset(a, b))
    case '!=': return !(a.size === b.size && (yield* isSubset(a, b)))
    case '<=': return yield* isSubset(a, b)
    case '>=': return yield* isSubset(b, a)
    case '<': return a.size < b.size && (yield* isSubset(a, b))
    case '>': return a.size > b.size && (yield* isSubset(b, a))
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

type Operation = (a: PySet, b: PySet) => Steps<PySet>
type Update = (a: PySet, b: PySet) => Steps<void>

const OPERATIONS: Record<string, Operation> = { '|': union, '&': intersection, '-': difference, '^': symmetricDifference }
const UPDATES: Record<string, Update> = { '|': update, '&': intersectionUpdate, '-': differenceUpdate, '^': symmetricUpdate }

function operators(): Record<'binary' | 'binarySteps' | 'inplace' | 'inplaceSteps', Record<string, any>> {
  const out = { binary: {}, binarySteps: {}, inplace: {}, inplaceSteps: {} } as Record<string, Record<string, any>>
  for (const [op, operation] of Object.entries(OPERATIONS)) {
    ;(out.binary as any)[op] = (a: Value, b: Value): Value => {
      if (!(a instanceof PySet) || !(b instanceof PySet)) return NotImplemented
      if (a.guest || b.guest) throw NEED_GUEST
      return runPlain(operation(a, b))
    }
    ;(out.binarySteps as any)[op] = function* (a: Value, b: Value): Steps<Value> {
      if (!(a instanceof PySet) || !(b instanceof PySet)) return NotImplemented
      return yield* operation(a, b)
    }
  }
  for (const [op, change] of Object.entries(UPDATES)) {
    ;(out.inplace as any)[op] = (a: PySet, b: Value): Value => {
      if (!(b instanceof PySet)) return NotImplemented
      if (a.guest || b.guest) throw NEED_GUEST
      runPlain(change(a, b))
      return a
    }
    ;(out.inplaceSteps as any)[op] = function* (a: PySet, b: Value): Steps<Value> {
      if (!(b instanceof PySet)) return NotImplemented
      yield* change(a, b)
      return a
    }
  }
  return out as Record<'binary' | 'binarySteps' | 'inplace' | 'inplaceSteps', Record<string, any>>
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
  const { binary, binarySteps, inplace, inplaceSteps } = operators()
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
      if (a.guest || b.guest) throw NEED_GUEST
      return runPlain(compareSets(op, a, b))
    },
    *compareSteps(op: CompareOp, a: PySet, b: Value): Steps<Value> {
      return b instanceof PySet ? yield* compareSets(op, a, b) : NotImplemented
    },
    binary,
    binarySteps,
  }
  Object.assign(setType.slots, shared, { hash: null, inplace, inplaceSteps })
  Object.assign(frozensetType.slots, shared, { hash: frozensetHash })
}

