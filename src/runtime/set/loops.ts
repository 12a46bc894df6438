/**
 * Loops over the slots of one set that look into another, by the hashes that both keep. None runs guest code: where only a guest
 * `__eq__` can tell, the loop stops and answers that slot (NEED_GUEST for `plain`), and algebra.ts asks it, and goes on behind it.
 */
import { NEED_GUEST } from '../steps.ts'
import { halves } from '../tuple/hash.ts'
import type { Value } from '../value.ts'
import { GUEST, PySet, type Slot, isKey } from './set.ts'

/** All slots have been seen to. */
export const DONE = -1
/** A key was not there, where one such is enough to know. */
export const MISSING = -2

/** The answer of a loop that nothing can go on behind: where it has stopped, the guest is needed (never where no key of either set is the guest's to compare). */
export function plain(stop: number): number {
  if (stop >= 0) throw NEED_GUEST
  return stop
}

function has(set: PySet, key: Value, hi: number, lo: number): number {
  return set.hashes === null && typeof key === 'number' ? set.findInt(key) : set.findHashed(key, hi, lo)
}

/** Adds a key with a known hash; false, and no effect, where only guest code can tell whether it is there. */
export function addKnown(set: PySet, key: Value, hi: number, lo: number): boolean {
  const at = has(set, key, hi, lo)
  if (at === GUEST) return false
  if (at < 0) set.insertAt(-1 - at, key, hi, lo)
  return true
}

/** Adds the keys of `other`, from slot `i` on. */
export function addKeys(set: PySet, other: PySet, first: number): number {
  // Whether the guest compares the keys has been asked when they came into `other`.
  if (other.guest) set.guest = true
  for (let i = first; i <= other.mask; i++) {
    const key = other.table[i] as Slot
    if (!isKey(key)) continue
    other.hashAt(i)
    const { hi, lo } = halves
    const at = has(set, key, hi, lo)
    if (at === GUEST) return i
    if (at < 0) set.insertKnown(-1 - at, key, hi, lo)
  }
  return DONE
}

/** Adds those keys of `set` to `out`, a fresh set, that are in `other` (`wanted`), or that are not. */
export function addChosen(out: PySet, set: PySet, other: PySet, wanted: boolean, first: number): number {
  if (set.guest) out.guest = true
  // The keys of one set differ: no other one in `out` is compared with it, unless the guest would notice, or has changed the set by now.
  const clean = first === 0 && !set.guest
  for (let i = first; i <= set.mask; i++) {
    const key = set.table[i] as Slot
    if (!isKey(key)) continue
    set.hashAt(i)
    const { hi, lo } = halves
    const at = has(other, key, hi, lo)
    if (at === GUEST) return i
    if (at >= 0 !== wanted) continue
    if (clean) out.addClean(key, hi, lo)
    else if (!addKnown(out, key, hi, lo)) return i
  }
  return DONE
}

/** Removes the keys of `other`. */
export function discardKeys(set: PySet, other: PySet, first: number): number {
  for (let i = first; i <= other.mask; i++) {
    const key = other.table[i] as Slot
    if (!isKey(key)) continue
    other.hashAt(i)
    const at = has(set, key, halves.hi, halves.lo)
    if (at === GUEST) return i
    if (at >= 0) set.deleteAt(at)
  }
  return DONE
}

/** Removes the keys of `other` that are there, and adds those that are not. */
export function toggleKeys(set: PySet, other: PySet, first: number): number {
  for (let i = first; i <= other.mask; i++) {
    const key = other.table[i] as Slot
    if (!isKey(key)) continue
    other.hashAt(i)
    const { hi, lo } = halves
    const at = has(set, key, hi, lo)
    if (at === GUEST) return i
    if (at >= 0) set.deleteAt(at)
    else set.insertAt(-1 - at, key, hi, lo)
  }
  return DONE
}

/** Looks for the first key of `a` that is in `b` (`found`), or that is not: MISSING where there is one. */
export function lookThrough(a: PySet, b: PySet, found: boolean, first: number): number {
  for (let i = first; i <= a.mask; i++) {
    const key = a.table[i] as Slot
    if (!isKey(key)) continue
    a.hashAt(i)
    const at = has(b, key, halves.hi, halves.lo)
    if (at === GUEST) return i
    if (at >= 0 === found) return MISSING
  }
  return DONE
}
