/**
 * The operations between sets, and between a set and any iterable, in CPython's order of work.
 *
 * The layout of a result (and with it the order of its iteration) depends on how it is built: which
 * operand is copied, which is walked, and when a table is resized in advance. Facts: Objects/setobject.c.
 *
 * All are steps; what two sets need where no guest code can run is in plain.ts, and both go over the slots by loops.ts.
 * `runPlain` runs steps to their end where no guest code can be needed, which the leaf methods establish beforehand (`plainOperand`).
 */
import { charge, chargeElements } from '../../run/meter.ts'
import { dictType } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { PyIter } from '../iter.ts'
import { PyTupleIter } from '../iterators/sequence.ts'
import { viewLeaf } from '../list/slots.ts'
import { hash } from '../ops/hash.ts'
import { iter } from '../ops/iterate.ts'
import { type CallRequest, NEED_GUEST, type Steps } from '../steps.ts'
import { halves, hashHalves, splitHash } from '../tuple/hash.ts'
import type { PyType } from '../type.ts'
import { PyTuple, type Value } from '../value.ts'
import { DONE, MISSING, addChosen, addKeys, addKnown, discardKeys, lookThrough, toggleKeys } from './loops.ts'
import { baseOf, copySet, mergePlain, prepareMerge, smaller, sweep } from './plain.ts'
import { GUEST, PySet, type Slot, isKey, isPlainKey } from './set.ts'

/** The other side of an operation: a set, an exact dict (its keys), or an iterator over anything else. */
export type Operand = PySet | PyDict | PyIter

export function* operand(v: Value): Steps<Operand> {
  if (v instanceof PySet || (v instanceof PyDict && v.cls === dictType)) return v
  return yield* iter(v)
}

/** What `v` gives to a set if neither can need guest code, the keys of an iterable for reading only; throws NEED_GUEST otherwise. */
export function plainSource(set: PySet | null, v: Value): PySet | PyDict | readonly Value[] {
  if (set?.guest) throw NEED_GUEST
  if (v instanceof PySet) {
    if (v.guest) throw NEED_GUEST
    return v
  }
  const values = viewLeaf(v)
  for (let i = 0; i < values.length; i++) if (!isPlainKey(values[i] as Value)) throw NEED_GUEST
  return v instanceof PyDict && v.cls === dictType ? v : values
}

/** The same as an operand. */
export function plainOperand(set: PySet | null, v: Value): Operand {
  const source = plainSource(set, v)
  return source instanceof PySet || source instanceof PyDict ? source : new PyTupleIter(new PyTuple(source.slice()))
}

/** The result of steps that need no guest code. */
export function runPlain<T>(steps: Generator<CallRequest, T, Value>): T {
  const r = steps.next()
  if (r.done !== true) throw NEED_GUEST
  return r.value
}

/** `update` where no guest code can be needed. */
export function updatePlain(set: PySet, source: PySet | PyDict | readonly Value[]): void {
  if (source instanceof PySet) mergePlain(set, source)
  else if (source instanceof PyDict) runPlain(update(set, source))
  else {
    chargeElements(source.length)
    for (let i = 0; i < source.length; i++) set.add(source[i] as Value)
  }
}

/**
 * A fresh set of `cls` with the keys of `v`; throws NEED_GUEST where guest code must run. Nothing sees the set before all keys are in it, so
 * none is asked beforehand.
 */
export function plainSetOf(cls: PyType, v: Value): PySet {
  const out = new PySet(cls)
  updatePlain(out, v instanceof PySet || (v instanceof PyDict && v.cls === dictType) ? v : viewLeaf(v))
  return out
}

/** The next item of an operand's iterator. */
function* nextOf(it: PyIter): Steps<Value | undefined> {
  charge(1)
  if (!it.needsGuest) {
    try {
      return it.next()
    } catch (e) {
      if (e !== NEED_GUEST) throw e
    }
  }
  return yield* it.nextSteps()
}

// What follows works on the key whose hash is in `halves`. The plain functions answer false or
// undefined, with `halves` as before, where only the generator beside them can tell.

function addMaybe(set: PySet, key: Value): boolean {
  const { hi, lo } = halves
  const added = addKnown(set, key, hi, lo)
  halves.hi = hi
  halves.lo = lo
  return added
}

function* addHashed(set: PySet, key: Value): Steps<void> {
  const { hi, lo } = halves
  const at = yield* set.findHashedSteps(key, hi, lo)
  if (at < 0) set.insertAt(-1 - at, key, hi, lo)
}

/** Leaves `halves` as they are. */
function hasMaybe(set: PySet, key: Value): boolean | undefined {
  const { hi, lo } = halves
  const at = set.findHashed(key, hi, lo)
  halves.hi = hi
  halves.lo = lo
  return at === GUEST ? undefined : at >= 0
}

function* hasHashed(set: PySet, key: Value): Steps<boolean> {
  return (yield* set.findHashedSteps(key, halves.hi, halves.lo)) >= 0
}

function* discardHashed(set: PySet, key: Value): Steps<boolean> {
  const { hi, lo } = halves
  let at = set.findHashed(key, hi, lo)
  if (at === GUEST) at = yield* set.findHashedSteps(key, hi, lo)
  if (at < 0) return false
  set.deleteAt(at)
  return true
}

/** Leaves the hash of a key in `halves` that takes guest code (`hashHalves` answers false). */
function* hashKey(key: Value): Steps<void> {
  splitHash(yield* hash(key))
}

/** Adds an item where no guest code is needed; false, and no effect, where it is. */
export function addItemMaybe(set: PySet, key: Value): boolean {
  if (typeof key === 'number' && set.hashes === null) {
    set.add(key)
    return true
  }
  return hashHalves(key) && addMaybe(set, key)
}
export function* addItem(set: PySet, key: Value): Steps<void> {
  if (!hashHalves(key)) yield* hashKey(key)
  if (!addMaybe(set, key)) yield* addHashed(set, key)
}

/** `set |= other`. */
export function* update(set: PySet, other: Operand): Steps<void> {
  if (other instanceof PySet) {
    yield* merge(set, other)
    return
  }
  if (other instanceof PyDict) {
    if ((set.fill + other.size) * 5 >= set.mask * 3) set.resize((set.size + other.size) * 2)
    for (let i = 0; i < other.entryKeys.length; i++) {
      const key = other.entryKeys[i]
      if (key === undefined) continue
      if (!hashHalves(key)) yield* hashKey(key)
      if (!addMaybe(set, key)) yield* addHashed(set, key)
    }
    return
  }
  for (;;) {
    charge(1)
    let key: Value | undefined
    if (other.needsGuest) key = yield* other.nextSteps()
    else {
      try {
        key = other.next()
      } catch (e) {
        if (e !== NEED_GUEST) throw e
        key = yield* other.nextSteps()
      }
    }
    if (key === undefined) return
    if (typeof key === 'number' && set.hashes === null) set.add(key)
    else {
      if (!hashHalves(key)) yield* hashKey(key)
      if (!addMaybe(set, key)) yield* addHashed(set, key)
    }
  }
}

function* merge(set: PySet, other: PySet): Steps<void> {
  if (prepareMerge(set, other)) return
  for (let i = addKeys(set, other, 0); i >= 0; i = addKeys(set, other, i + 1)) yield* addHashed(set, keyAt(other, i))
}

/** The key in a slot, with its hash in `halves`. */
function keyAt(set: PySet, i: number): Value {
  set.hashAt(i)
  return set.table[i] as Value
}

/** A fresh set of `cls` with the keys of an operand. */
export function* setOf(cls: PyType, other: Operand): Steps<PySet> {
  const out = new PySet(cls)
  yield* update(out, other)
  return out
}

export function* union(set: PySet, others: readonly Value[]): Steps<PySet> {
  const out = copySet(set)
  for (const other of others) if (other !== set) yield* update(out, yield* operand(other))
  return out
}

export function* intersection(set: PySet, other: Operand): Steps<PySet> {
  if (other === set) return copySet(set)
  const out = new PySet(baseOf(set.cls))
  if (other instanceof PySet) {
    const small = smaller(set, other)
    yield* addChosenSteps(out, small, small === set ? other : set, true)
    return out
  }
  const it = other instanceof PyDict ? yield* iter(other) : other
  for (;;) {
    const key = yield* nextOf(it)
    if (key === undefined) return out
    if (!hashHalves(key)) yield* hashKey(key)
    const { hi, lo } = halves
    if (hasMaybe(set, key) ?? (yield* hasHashed(set, key))) {
      halves.hi = hi
      halves.lo = lo
      if (!addMaybe(out, key)) yield* addHashed(out, key)
    }
  }
}

function* addChosenSteps(out: PySet, set: PySet, other: PySet, wanted: boolean): Steps<void> {
  chargeElements(set.mask + 1)
  for (let i = addChosen(out, set, other, wanted, 0); i >= 0; i = addChosen(out, set, other, wanted, i + 1)) {
    const key = keyAt(set, i)
    const { hi, lo } = halves
    if ((yield* hasHashed(other, key)) !== wanted) continue
    halves.hi = hi
    halves.lo = lo
    yield* addHashed(out, key)
  }
}

export function* intersectionOf(set: PySet, others: readonly Value[]): Steps<PySet> {
  if (others.length === 0) return copySet(set)
  let out = set
  for (const other of others) out = yield* intersection(out, yield* operand(other))
  return out
}

/** `set -= other`. */
export function* differenceUpdate(set: PySet, given: Operand): Steps<void> {
  let other = given
  if (other === set) {
    set.clear()
    return
  }
  if (other instanceof PySet) {
    if (other.size >> 3 > set.size) other = yield* intersection(set, other)
    chargeElements(other.mask + 1)
    for (let i = discardKeys(set, other, 0); i >= 0; i = discardKeys(set, other, i + 1)) yield* discardHashed(set, keyAt(other, i))
  } else {
    const it = other instanceof PyDict ? yield* iter(other) : other
    for (;;) {
      const key = yield* nextOf(it)
      if (key === undefined) break
      if (!hashHalves(key)) yield* hashKey(key)
      yield* discardHashed(set, key)
    }
  }
  sweep(set)
}

export function* difference(set: PySet, other: Operand): Steps<PySet> {
  if (set.size === 0) return copySet(set)
  if (other instanceof PyIter || set.size >> 2 > other.size) {
    const out = copySet(set)
    yield* differenceUpdate(out, other)
    return out
  }
  const out = new PySet(baseOf(set.cls))
  if (other instanceof PySet) {
    yield* addChosenSteps(out, set, other, false)
    return out
  }
  chargeElements(set.mask + 1)
  for (let i = 0; i <= set.mask; i++) {
    const key = set.table[i] as Slot
    if (!isKey(key)) continue
    set.hashAt(i)
    const { hi, lo } = halves
    if (yield* other.hasSteps(key)) continue
    halves.hi = hi
    halves.lo = lo
    if (!addMaybe(out, key)) yield* addHashed(out, key)
  }
  return out
}

export function* differenceOf(set: PySet, others: readonly Value[]): Steps<PySet> {
  if (others.length === 0) return copySet(set)
  const out = yield* difference(set, yield* operand(others[0] as Value))
  for (let i = 1; i < others.length; i++) yield* differenceUpdate(out, yield* operand(others[i] as Value))
  return out
}

/** `set ^= other`. */
export function* symmetricUpdate(set: PySet, given: Operand): Steps<void> {
  if (given === set) {
    set.clear()
    return
  }
  if (given instanceof PyDict) {
    for (let i = 0; i < given.entryKeys.length; i++) {
      const key = given.entryKeys[i]
      if (key === undefined) continue
      if (!hashHalves(key)) yield* hashKey(key)
      yield* toggle(set, key)
    }
    return
  }
  const other = given instanceof PySet ? given : yield* setOf(baseOf(set.cls), given)
  chargeElements(other.mask + 1)
  for (let i = toggleKeys(set, other, 0); i >= 0; i = toggleKeys(set, other, i + 1)) yield* toggle(set, keyAt(other, i))
}

function* toggle(set: PySet, key: Value): Steps<void> {
  const { hi, lo } = halves
  if (yield* discardHashed(set, key)) return
  halves.hi = hi
  halves.lo = lo
  if (!addMaybe(set, key)) yield* addHashed(set, key)
}

export function* symmetricDifference(set: PySet, other: Operand): Steps<PySet> {
  const out = yield* setOf(baseOf(set.cls), other)
  yield* symmetricUpdate(out, set)
  return out
}

/** Is every key of `a` in `b`? */
export function* isSubset(a: PySet, b: PySet): Steps<boolean> {
  if (a.size > b.size) return false
  chargeElements(a.mask + 1)
  return yield* noneFound(a, b, false)
}

/** Is no key of `a` in `b` (`found`), or none missing there? */
function* noneFound(a: PySet, b: PySet, found: boolean): Steps<boolean> {
  for (let i = lookThrough(a, b, found, 0); i !== DONE; i = lookThrough(a, b, found, i + 1)) {
    if (i === MISSING || (yield* hasHashed(b, keyAt(a, i))) === found) return false
  }
  return true
}

export function* isSubsetOf(set: PySet, other: Operand): Steps<boolean> {
  if (other instanceof PySet) return yield* isSubset(set, other)
  return (yield* intersection(set, other)).size === set.size
}

export function* isSupersetOf(set: PySet, other: Operand): Steps<boolean> {
  if (other instanceof PySet) return yield* isSubset(other, set)
  const it = other instanceof PyDict ? yield* iter(other) : other
  for (;;) {
    const key = yield* nextOf(it)
    if (key === undefined) return true
    if (!hashHalves(key)) yield* hashKey(key)
    if (!(hasMaybe(set, key) ?? (yield* hasHashed(set, key)))) return false
  }
}

export function* isDisjoint(set: PySet, other: Operand): Steps<boolean> {
  if (other === set) return set.size === 0
  if (other instanceof PySet) {
    const small = smaller(set, other)
    chargeElements(small.mask + 1)
    return yield* noneFound(small, small === set ? other : set, true)
  }
  const it = other instanceof PyDict ? yield* iter(other) : other
  for (;;) {
    const key = yield* nextOf(it)
    if (key === undefined) return true
    if (!hashHalves(key)) yield* hashKey(key)
    if (hasMaybe(set, key) ?? (yield* hasHashed(set, key))) return false
  }
}

