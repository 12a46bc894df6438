/**
 * The operations between two sets without guest code, in CPython's order of work: how a result is built shows in the order of its iteration.
 * Those that give a fresh set, or only look, may be tried with any sets: they throw NEED_GUEST where the guest has to compare keys. Those that
 * change a set are for sets of which neither has such keys (`guest` is false). Facts: Objects/setobject.c. algebra.ts has them for all other operands.
 */
import { chargeElements } from '../../run/meter.ts'
import { frozensetType, setType } from '../builtin-types.ts'
import { halves } from '../tuple/hash.ts'
import type { PyType } from '../type.ts'
import type { Value } from '../value.ts'
import { DONE, addChosen, addKeys, discardKeys, lookThrough, plain, toggleKeys } from './loops.ts'
import { PySet, type Slot, isKey } from './set.ts'

/** set or frozenset, whichever `cls` derives from: what operations on subclasses give. */
export function baseOf(cls: PyType): PyType {
  return cls.isSubtype(frozensetType) ? frozensetType : setType
}

/** Before the keys of `other` are added one by one: makes room, or takes them over whole; true when nothing is left to do. */
export function prepareMerge(set: PySet, other: PySet): boolean {
  if (other === set || other.size === 0) return true
  chargeElements(other.mask + 1)
  if ((set.fill + other.size) * 5 >= set.mask * 3) set.resize((set.size + other.size) * 2)
  if (set.fill > 0) return false
  if (set.mask === other.mask && other.fill === other.size) {
    set.table = other.table.slice()
    set.hashes = other.hashes === null ? null : other.hashes.slice()
  } else {
    if (other.hashes !== null) set.keepHashes()
    for (let i = 0; i <= other.mask; i++) {
      const key = other.table[i] as Slot
      if (!isKey(key)) continue
      other.hashAt(i)
      set.placeClean(key, halves.hi, halves.lo)
    }
  }
  set.fill = other.size
  set.size = other.size
  set.guest = other.guest
  return true
}

/** `set |= other`. */
export function mergePlain(set: PySet, other: PySet): void {
  if (!prepareMerge(set, other)) plain(addKeys(set, other, 0))
}

/** A copy with set's or frozenset's own type. */
export function copySet(set: PySet): PySet {
  return copyAs(baseOf(set.cls), set)
}

/** A copy as a set of `cls`. */
export function copyAs(cls: PyType, set: PySet): PySet {
  const out = new PySet(cls)
  mergePlain(out, set)
  return out
}

/**
 * The set that a display of three or more constants gives, as a frozenset to be copied (`copyAs(setType, it)`) for each evaluation.
 * CPython compiles such a display to a frozenset, which is made twice over while constants are merged,
 * and updates an empty set from it; the order of iteration shows that.
 */
export function constantSet(values: readonly Value[]): PySet {
  const first = PySet.from(values, frozensetType)
  return PySet.from(first.toArray(), frozensetType)
}

export function unionPlain(a: PySet, b: PySet): PySet {
  const out = copySet(a)
  if (a !== b) mergePlain(out, b)
  return out
}

/** The one with fewer keys: those are looked for in the other. */
export function smaller(set: PySet, other: PySet): PySet {
  return other.size > set.size ? set : other
}

/** `set & other`. */
export function intersectionPlain(set: PySet, other: PySet): PySet {
  if (other === set) return copySet(set)
  const out = new PySet(baseOf(set.cls))
  const small = smaller(set, other)
  chargeElements(small.mask + 1)
  plain(addChosen(out, small, small === set ? other : set, true, 0))
  return out
}

/** Too many dummies slow every probe down. */
export function sweep(set: PySet): void {
  if (set.fill - set.size > set.mask / 4) set.grow()
}

/** `set -= other`. */
export function differenceUpdatePlain(set: PySet, given: PySet): void {
  if (given === set) {
    set.clear()
    return
  }
  const other = given.size >> 3 > set.size ? intersectionPlain(set, given) : given
  chargeElements(other.mask + 1)
  plain(discardKeys(set, other, 0))
  sweep(set)
}

/** `set - other`. */
export function differencePlain(set: PySet, other: PySet): PySet {
  if (set.size === 0) return copySet(set)
  if (set.size >> 2 > other.size) {
    const out = copySet(set)
    differenceUpdatePlain(out, other)
    return out
  }
  const out = new PySet(baseOf(set.cls))
  chargeElements(set.mask + 1)
  plain(addChosen(out, set, other, false, 0))
  return out
}

/** `set ^= other`. */
export function symmetricUpdatePlain(set: PySet, other: PySet): void {
  if (other === set) {
    set.clear()
    return
  }
  chargeElements(other.mask + 1)
  plain(toggleKeys(set, other, 0))
}

export function symmetricDifferencePlain(set: PySet, other: PySet): PySet {
  const out = copyAs(baseOf(set.cls), other)
  symmetricUpdatePlain(out, set)
  return out
}

/** Is every key of `a` in `b`? */
export function isSubsetPlain(a: PySet, b: PySet): boolean {
  if (a.size > b.size) return false
  chargeElements(a.mask + 1)
  return plain(lookThrough(a, b, false, 0)) === DONE
}

export function isDisjointPlain(set: PySet, other: PySet): boolean {
  if (other === set) return set.size === 0
  const small = smaller(set, other)
  chargeElements(small.mask + 1)
  return plain(lookThrough(small, small === set ? other : set, true, 0)) === DONE
}
