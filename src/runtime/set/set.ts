/**
 * The host object behind `set` and `frozenset`: CPython's hash table, slot for slot.
 *
 * Iteration order, `pop` and repr of a set follow from its table, so the table's size, the probe
 * sequence (runs of ten slots, then a jump by the perturbed hash) and the moments of resizing are
 * CPython's. Hashes of numbers, None and tuples are CPython's too (those of str and of identity
 * are our own), so sets of them print alike. Facts: Objects/setobject.c of CPython 3.13.
 *
 * `table` holds keys; undefined is a free slot and DUMMY a deleted one. While every key is a safe
 * int its hash is the key and `hashes` is null; otherwise that holds the halves of the hashes, low and high by slot (in
 * an ordinary array: a typed one takes the host several times as long to make, and most sets are small).
 */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { HELD, SET } from '../../run/sizes.ts'
import { setType } from '../builtin-types.ts'
import { PyComplex } from '../complex/complex.ts'
import { MemoryError, raise } from '../exception.ts'
import { arrayOf } from '../general-array.ts'
import { eq } from '../ops/compare.ts'
import { hash, hashMaybe } from '../ops/hash.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { halves, hashHalves, splitHash } from '../tuple/hash.ts'
import { sameKeyMaybe } from '../tuple/key.ts'
import type { PyType } from '../type.ts'
import { type Int, PyBoxed, PyFloat, PyObject, PyTuple, type Value } from '../value.ts'

const MIN_SLOTS = 8
const MAX_SLOTS = 2 ** 25
const LINEAR_PROBES = 9
const PERTURB_SHIFT = 5
const OBJECT_BYTES = SET
const SLOT_BYTES = 8 + HELD

/** Marks a deleted slot. */
export const DUMMY: unique symbol = Symbol('deleted set entry')
export type Slot = Value | undefined | typeof DUMMY

/** A key that a table slot holds. */
export function isKey(slot: Slot): slot is Value {
  return slot !== undefined && slot !== DUMMY
}

/** Longer tables begin with holes, which read as undefined: filling them would take longer than making them. */
function freshTable(slots: number): Slot[] {
  if (slots > MIN_SLOTS) return new Array<Slot>(slots)
  return arrayOf<Slot>(undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined)
}

function freshHashes(slots: number): number[] {
  return slots === MIN_SLOTS ? [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] : new Array<number>(2 * slots)
}

/** The safe int that a key equals, if it is a number. */
function intKey(key: Value): number | undefined {
  if (typeof key === 'boolean') return key ? 1 : 0
  if (key instanceof PyFloat) return Number.isSafeInteger(key.value) ? key.value + 0 : undefined
  if (key instanceof PyComplex && key.im === 0 && !key.cls.heap) return Number.isSafeInteger(key.re) ? key.re + 0 : undefined
  if (key instanceof PyBoxed && !hasGuestEquality(key)) return typeof key.value === 'number' ? key.value : intKey(key.value)
  return undefined
}

/** Can `key` be hashed and compared with other plain keys without guest code? */
export function isPlainKey(key: Value): boolean {
  if (typeof key !== 'object' || key === null) return true
  if (key instanceof PyTuple) return plainItems(key.items) && !hasGuestEquality(key)
  return !hasGuestEquality(key) && !(key instanceof PySet && key.guest)
}

function plainItems(items: readonly Value[]): boolean {
  for (let i = 0; i < items.length; i++) if (!isPlainKey(items[i] as Value)) return false
  return true
}

function hasGuestEquality(key: PyObject): boolean {
  return key.cls.heap && (key.cls.guestEquality || key.cls.guestHash !== undefined)
}

/** Can `key`, whose hash is known, be compared with other such keys without guest code? */
function comparesPlainly(key: Value): boolean {
  if (typeof key !== 'object' || key === null) return true
  if (key instanceof PyTuple) {
    for (let i = 0; i < key.items.length; i++) if (!comparesPlainly(key.items[i] as Value)) return false
  } else if (key instanceof PySet && key.guest) return false
  return !(key.cls.heap && key.cls.guestEquality)
}

/** The first free slot for a hash in a table without dummies. */
function freeSlot(table: readonly Slot[], mask: number, hi: number, lo: number): number {
  let perturbLo = lo
  let perturbHi = hi
  let i = lo & mask
  for (;;) {
    const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
    for (let j = i; j <= last; j++) if (table[j] === undefined) return j
    perturbLo = (perturbLo >>> PERTURB_SHIFT) | (perturbHi << (32 - PERTURB_SHIFT))
    perturbHi >>>= PERTURB_SHIFT
    i = (Math.imul(i, 5) + 1 + perturbLo) & mask
  }
}

export class PySet extends PyObject {
  /** Number of keys. */
  size: number
  /** Slots that are not free: keys and dummies. */
  fill: number
  mask: number
  table: Slot[]
  hashes: number[] | null
  /** May a comparison with a key of this set need guest code? */
  guest: boolean
  /** Where `pop` goes on searching. */
  private finger: number

  constructor(cls: PyType = setType) {
    super()
    this.cls = cls
    this.size = 0
    this.fill = 0
    this.mask = MIN_SLOTS - 1
    this.table = freshTable(MIN_SLOTS)
    this.hashes = null
    this.guest = false
    this.finger = 0
    chargeMemory(OBJECT_BYTES + MIN_SLOTS * SLOT_BYTES)
  }

  /** A set of the values in this order of insertion; none may need guest code. */
  static from(values: Iterable<Value>, cls: PyType = setType): PySet {
    const set = new PySet(cls)
    for (const v of values) set.add(v)
    return set
  }

  // Leaf operations: NEED_GUEST before any effect when a guest `__hash__` or `__eq__` must run.

  has(key: Value): boolean {
    return this.seek(key) >= 0
  }

  add(key: Value): void {
    if (typeof key === 'number' && this.hashes === null) {
      this.addInt(key)
      return
    }
    if (!hashHalves(key)) throw NEED_GUEST
    const { hi, lo } = halves
    const at = this.findHashed(key, hi, lo)
    if (at === GUEST) throw NEED_GUEST
    if (at < 0) this.insertAt(-1 - at, key, hi, lo)
  }

  /** Removes `key`; false when it isn't there. */
  delete(key: Value): boolean {
    const at = this.seek(key)
    if (at < 0) return false
    this.deleteAt(at)
    return true
  }

  *hasSteps(key: Value): Steps<boolean> {
    return (yield* this.findSteps(key)) >= 0
  }

  *addSteps(key: Value): Steps<void> {
    const at = yield* this.findSteps(key)
    if (at < 0) this.insertAt(-1 - at, key, halves.hi, halves.lo)
  }

  *deleteSteps(key: Value): Steps<boolean> {
    const at = yield* this.findSteps(key)
    if (at < 0) return false
    this.deleteAt(at)
    return true
  }

  /** Keys in table order. */
  *keys(): IterableIterator<Value> {
    for (let i = 0; i <= this.mask; i++) {
      const key = this.table[i] as Slot
      if (isKey(key)) yield key
    }
  }

  /** Keys in table order, as a fresh array. */
  toArray(): Value[] {
    const out: Value[] = []
    const table = this.table
    for (let i = 0; i < table.length; i++) {
      const key = table[i] as Slot
      if (isKey(key)) out.push(key)
    }
    return out
  }

  clear(): void {
    this.size = 0
    this.fill = 0
    this.mask = MIN_SLOTS - 1
    this.table = freshTable(MIN_SLOTS)
    this.hashes = null
    this.guest = false
  }

  /** Removes and gives some key (CPython's choice); the set must not be empty. */
  popAny(): Value {
    const table = this.table
    let i = this.finger & this.mask
    while (!isKey(table[i] as Slot)) i = i === this.mask ? 0 : i + 1
    const key = table[i] as Value
    this.deleteAt(i)
    this.finger = i + 1
    return key
  }

  /** Exchanges the contents with another set's. */
  swap(other: PySet): void {
    const { size, fill, mask, table, hashes, guest } = this
    this.size = other.size
    this.fill = other.fill
    this.mask = other.mask
    this.table = other.table
    this.hashes = other.hashes
    this.guest = other.guest
    other.size = size
    other.fill = fill
    other.mask = mask
    other.table = table
    other.hashes = hashes
    other.guest = guest
  }

  // The table. `find...` answers the slot of the key, or -1 - (the slot where it belongs): the last dummy
  // on the way, or else the free slot at its end.

  /** As `find`, but only to see whether the key is there: ints alone stay without hashes. */
  private seek(key: Value): number {
    if (this.hashes !== null) return this.find(key)
    if (typeof key === 'number') return this.findInt(key)
    const n = intKey(key)
    if (n !== undefined) return this.findInt(n)
    if (!isPlainKey(key)) return this.find(key)
    // No other plain key equals an int; hashing it raises the error for what can't be hashed.
    hashHalves(key)
    return -1
  }

  findInt(key: number): number {
    const i = (key === -1 ? -2 : key) & this.mask
    const slot = this.table[i]
    // Numbers are told apart first: comparing a slot of any kind with the key costs the host a call.
    if (typeof slot === 'number') {
      if (slot === key) return i
    } else if (slot === undefined) return -1 - i
    return this.findIntFurther(key, i, slot === DUMMY ? i : -1)
  }

  /** `findInt` past the first slot. */
  private findIntFurther(key: number, first: number, dummy: number): number {
    const table = this.table
    const mask = this.mask
    let free = dummy
    let i = first
    let perturb = key === -1 ? -2 : key | 0
    const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
    for (let j = i + 1; j <= last; j++) {
      const slot = table[j]
      if (typeof slot === 'number') {
        if (slot === key) return j
      } else if (slot === undefined) return -1 - (free < 0 ? j : free)
      else if (slot === DUMMY) free = j
    }
    // The hash has 64 bits; those above the lowest 32 are copies of the sign, if the key is of 32 bits, and six shifts don't use them up.
    if (perturb !== key && key !== -1) return this.findIntFar(key, free)
    for (let jump = 0; jump < 6; jump++) {
      perturb >>= PERTURB_SHIFT
      i = (Math.imul(i, 5) + 1 + perturb) & mask
      const end = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let j = i; j <= end; j++) {
        const slot = table[j]
        if (typeof slot === 'number') {
          if (slot === key) return j
        } else if (slot === undefined) return -1 - (free < 0 ? j : free)
        else if (slot === DUMMY) free = j
      }
    }
    return this.findIntFar(key, free)
  }

  /** `findInt` past the first run of slots, whatever the key and however far. */
  private findIntFar(key: number, dummy: number): number {
    let free = dummy
    const table = this.table
    const mask = this.mask
    const h = key === -1 ? -2 : key
    let perturbLo = h | 0
    let perturbHi = Math.floor(h / 4294967296) | 0
    let i = h & mask
    for (let probes = 0; ; probes++) {
      perturbLo = (perturbLo >>> PERTURB_SHIFT) | (perturbHi << (32 - PERTURB_SHIFT))
      perturbHi >>>= PERTURB_SHIFT
      i = (Math.imul(i, 5) + 1 + perturbLo) & mask
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let j = i; j <= last; j++) {
        const slot = table[j]
        if (typeof slot === 'number') {
          if (slot === key) return j
        } else if (slot === undefined) return -1 - (free < 0 ? j : free)
        else if (slot === DUMMY) free = j
      }
      if (probes > 4) charge(1)
    }
  }

  private addInt(key: number): void {
    const at = this.findInt(key)
    if (at >= 0) return
    const table = this.table
    this.size++
    if (table[-1 - at] === DUMMY) table[-1 - at] = key
    else {
      table[-1 - at] = key
      this.fill++
      if (this.fill * 5 >= this.mask * 3) this.grow()
    }
  }

  /** Any key; leaves its hash in `halves`. */
  private find(key: Value): number {
    if (!hashHalves(key)) throw NEED_GUEST
    const hi = halves.hi
    const lo = halves.lo
    if (this.fill === 0) return -1 - (lo & this.mask)
    const at = this.findHashed(key, hi, lo)
    if (at === GUEST) throw NEED_GUEST
    halves.hi = hi
    halves.lo = lo
    return at
  }

  /** Looks for a key with a known hash as far as that goes, for what it would have to ask the guest (ops/answers.ts): an exception costs more than the question. */
  inquire(key: Value, hash: Int): void {
    if (this.fill === 0) return
    splitHash(hash)
    this.findHashed(key, halves.hi, halves.lo)
  }

  /** The slot of a key with a known hash; GUEST when a guest `__eq__` must run. */
  findHashed(key: Value, hi: number, lo: number): number {
    if (this.hashes === null) {
      if (typeof key === 'number') return this.findInt(key)
      this.keepHashes()
    }
    const table = this.table
    const mask = this.mask
    let i = lo & mask
    if (table[i] === undefined) return -1 - i
    const hashes = this.hashes as unknown as number[]
    let perturbLo = lo
    let perturbHi = hi
    let free = -1
    for (let probes = 0; ; probes++) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let j = i; j <= last; j++) {
        const slot = table[j] as Slot
        if (slot === undefined) return -1 - (free < 0 ? j : free)
        if (slot === DUMMY) free = j
        else if (hashes[2 * j] === lo && hashes[2 * j + 1] === hi) {
          if (slot === key) return j
          const same = sameKeyMaybe(slot, key)
          if (same === undefined) return GUEST
          if (same) return j
        }
      }
      if (probes > 4) charge(1)
      perturbLo = (perturbLo >>> PERTURB_SHIFT) | (perturbHi << (32 - PERTURB_SHIFT))
      perturbHi >>>= PERTURB_SHIFT
      i = (Math.imul(i, 5) + 1 + perturbLo) & mask
    }
  }

  /** As `find`, running guest code. Leaves the hash in `halves`. */
  *findSteps(key: Value): Steps<number> {
    const h = hashMaybe(key) ?? (yield* hash(key))
    splitHash(h)
    return yield* this.findHashedSteps(key, halves.hi, halves.lo)
  }

  /** As `findHashed`, running guest code; starts again when that has changed the table. Leaves the hash in `halves`. */
  *findHashedSteps(key: Value, hi: number, lo: number): Steps<number> {
    for (;;) {
      let at = this.findHashed(key, hi, lo)
      if (at === GUEST) at = yield* this.searchSteps(key, hi, lo)
      if (at === RESTART) continue
      halves.hi = hi
      halves.lo = lo
      return at
    }
  }

  private *searchSteps(key: Value, hi: number, lo: number): Steps<number> {
    const table = this.table
    const hashes = this.hashes as number[]
    const mask = this.mask
    let perturbLo = lo
    let perturbHi = hi
    let i = lo & mask
    let free = -1
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i
      for (let j = i; j <= last; j++) {
        const slot = table[j] as Slot
        if (slot === undefined) return -1 - (free < 0 ? j : free)
        if (slot === DUMMY) free = j
        else if (hashes[2 * j] === lo && hashes[2 * j + 1] === hi) {
          let same = sameKeyMaybe(slot, key)
          if (same === undefined) {
            same = yield* eq(slot, key)
            if (this.table !== table || table[j] !== slot) return RESTART
          }
          if (same) return j
        }
      }
      charge(1)
      perturbLo = (perturbLo >>> PERTURB_SHIFT) | (perturbHi << (32 - PERTURB_SHIFT))
      perturbHi >>>= PERTURB_SHIFT
      i = (Math.imul(i, 5) + 1 + perturbLo) & mask
    }
  }

  /** Puts a new key into the slot that `find` has answered. */
  insertAt(at: number, key: Value, hi: number, lo: number): void {
    if (typeof key !== 'number' && typeof key !== 'string' && !this.guest && !comparesPlainly(key)) this.guest = true
    this.insertKnown(at, key, hi, lo)
  }

  /** The same for a key that comes out of a set without keys for the guest to compare, or where `guest` is set. */
  insertKnown(at: number, key: Value, hi: number, lo: number): void {
    if (typeof key !== 'number' && this.hashes === null) this.keepHashes()
    const { table, hashes } = this
    const reused = table[at] === DUMMY
    table[at] = key
    if (hashes !== null) {
      hashes[2 * at] = lo
      hashes[2 * at + 1] = hi
    }
    this.size++
    if (reused) return
    this.fill++
    if (this.fill * 5 >= this.mask * 3) this.grow()
  }

  deleteAt(at: number): void {
    this.table[at] = DUMMY
    this.size--
  }

  /** The usual resize after an insertion. */
  grow(): void {
    this.resize(this.size > 50000 ? this.size * 2 : this.size * 4)
  }

  /** Gives the table more than `minimum` slots and drops the dummies. */
  resize(minimum: number): void {
    let slots = MIN_SLOTS
    while (slots <= minimum) slots *= 2
    if (slots > MAX_SLOTS) throw raise(MemoryError)
    if (slots === MIN_SLOTS && this.mask === MIN_SLOTS - 1 && this.fill === this.size) return
    if (slots > this.mask + 1) chargeMemory(SLOT_BYTES * (slots - this.mask - 1))
    chargeElements(this.mask + 1)
    const old = this.table
    const oldHashes = this.hashes
    const table = freshTable(slots)
    this.table = table
    this.mask = slots - 1
    this.fill = this.size
    if (oldHashes === null) {
      for (let i = 0; i < old.length; i++) {
        const key = old[i] as Slot
        if (isKey(key)) table[-1 - this.findInt(key as number)] = key
      }
      return
    }
    const hashes = freshHashes(slots)
    this.hashes = hashes
    for (let i = 0; i < old.length; i++) {
      const key = old[i] as Slot
      if (!isKey(key)) continue
      const lo = oldHashes[2 * i] as number
      const hi = oldHashes[2 * i + 1] as number
      let at = lo & (slots - 1)
      if (table[at] !== undefined) at = freeSlot(table, slots - 1, hi, lo)
      table[at] = key
      hashes[2 * at] = lo
      hashes[2 * at + 1] = hi
    }
  }

  /** Puts a key that is not in the table into a table without dummies; counts stay as they are. */
  placeClean(key: Value, hi: number, lo: number): void {
    const { table, hashes, mask } = this
    let i = lo & mask
    if (table[i] !== undefined) i = freeSlot(table, mask, hi, lo)
    table[i] = key
    if (hashes === null) return
    hashes[2 * i] = lo
    hashes[2 * i + 1] = hi
  }

  /** Adds a key that is not in the table, and that no guest compares, to a table without dummies. */
  addClean(key: Value, hi: number, lo: number): void {
    if (typeof key !== 'number' && this.hashes === null) this.keepHashes()
    this.placeClean(key, hi, lo)
    this.size++
    this.fill++
    if (this.fill * 5 >= this.mask * 3) this.grow()
  }

  /** Starts to keep the hashes by slot; until now every key was a safe int. */
  keepHashes(): void {
    if (this.hashes !== null) return
    const slots = this.mask + 1
    chargeMemory(16 * slots)
    const hashes = freshHashes(slots)
    for (let i = 0; i < slots; i++) {
      const key = this.table[i] as Slot
      if (typeof key === 'number') {
        hashHalves(key)
        hashes[2 * i] = halves.lo
        hashes[2 * i + 1] = halves.hi
      }
    }
    this.hashes = hashes
  }

  /** Leaves the hash of the key in slot `i` in `halves`. */
  hashAt(i: number): void {
    if (this.hashes === null) hashHalves(this.table[i] as number)
    else {
      halves.lo = this.hashes[2 * i] as number
      halves.hi = this.hashes[2 * i + 1] as number
    }
  }
}
PySet.prototype.cls = setType

const RESTART = Number.MIN_SAFE_INTEGER
/** What `findHashed` answers when only guest code can tell. */
export const GUEST = RESTART + 1
