/**
 * The host object behind `dict`: entries in insertion order, and an index over them.
 *
 * `entryKeys`/`entryValues` are parallel arrays; a deleted entry is a tombstone (undefined in both)
 * until the next resize. When that happens is CPython's rule (`usable` counts down), because a
 * script that deletes and inserts while it iterates can tell.
 *
 * How a key is found depends on the mode:
 *   LINEAR     at most eight entries, all keys narrow strs or safe ints: a scan
 *   DENSE      ints that follow one another: a key's place follows from the key
 *   INDEXED    narrow strs in a host Map, every other key in an open-addressing table
 *   UNIVERSAL  everything in the table, by true hashes: some key is no str itself but may equal one, or needs guest code
 * In the table 1, 1.0 and True meet because it works by hash and equality; the spelling stored first stays.
 *
 * The leaf methods throw NEED_GUEST before any effect when a guest `__hash__` or `__eq__` must
 * run, and TypeError for an unhashable key; the `...Steps` twins do everything.
 */
import { isGuestKey } from '../ops/guest-first.ts'
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { DICT, ENTRY, HELD } from '../../run/sizes.ts'
import { dictType } from '../builtin-types.ts'
import { MemoryError, raise } from '../exception.ts'
import { PyComplex } from '../complex/complex.ts'
import { eq } from '../ops/compare.ts'
import { hash, hashMaybe } from '../ops/hash.ts'
import { hashStr } from '../str/hash.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { halves, hashHalves, splitHash } from '../tuple/hash.ts'
import { sameKeyMaybe } from '../tuple/key.ts'
import { type Int, PyBoxed, PyFloat, PyObject, PyTuple, PyWideStr, type Value } from '../value.ts'
import { generalArray } from '../general-array.ts'

const LINEAR = 0
const INDEXED = 1
const UNIVERSAL = 2
const DENSE = 3
const LINEAR_LIMIT = 8
const MAX_TABLE = 2 ** 25
const DELETED = -1
const OBJECT_BYTES = DICT
const ENTRY_BYTES = ENTRY + HELD

/** The 32 bits of a hash that the table works with; a hash that fits into them is itself. */
function fold(hi: number, lo: number): number {
  return hi === lo >> 31 ? lo : lo ^ Math.imul(hi, 0x9e3779b1)
}

function foldInt(n: number): number {
  const lo = n | 0
  if (lo === n) return n === -1 ? -2 : n
  return lo ^ Math.imul(Math.floor(n / 4294967296), 0x9e3779b1)
}

function foldStr(s: string): number {
  splitHash(hashStr(s))
  return fold(halves.hi, halves.lo)
}

/** The folded hash that the last lookup of a key which is neither str nor int has computed. */
let lastHash = 0

/** May this key equal a str or an int by a guest `__eq__`? */
function hasGuestEq(key: Value): boolean {
  return typeof key === 'object' && key !== null && key.cls.heap && key.cls.guestLookup('__eq__') !== undefined
}

/** Equality of two keys with the same hash; throws NEED_GUEST. */
function sameKey(a: Value, b: Value): boolean {
  const r = sameKeyMaybe(a, b)
  if (r === undefined) throw NEED_GUEST
  return r
}

/** A tuple that is hashed by its items alone. */
function isPlainTuple(v: Value): v is PyTuple {
  return v instanceof PyTuple && (!v.cls.heap || (v.cls.guestLookup('__hash__') === undefined && v.cls.guestLookup('__eq__') === undefined))
}

/**
 * The table's own hash of a tuple where no key needs guest code, so that nothing else can equal a tuple:
 * cheaper than the true one, and it keeps neighbours (grid cells) together. Throws NEED_GUEST.
 */
function foldTuple(t: PyTuple): number {
  const items = t.items
  let h = items.length
  for (let i = 0; i < items.length; i++) {
    const v = items[i] as Value
    let x: number
    if (typeof v === 'number') x = foldInt(v)
    else if (isPlainTuple(v)) x = foldTuple(v)
    else {
      if (!hashHalves(v)) throw NEED_GUEST
      x = fold(halves.hi, halves.lo)
    }
    h = (Math.imul(h, 1000003) + x) | 0
  }
  return h
}

export class PyDict extends PyObject {
  /** Number of keys. */
  size: number
  /** Keys in insertion order; undefined where one was deleted. */
  entryKeys: (Value | undefined)[]
  entryValues: (Value | undefined)[]
  private mode: number
  /** The first key, in mode DENSE. */
  private first: number
  /** Insertions left until the next resize. */
  private usable: number
  /** Slots of the table whether or not it exists: a power of two, as CPython would have it. */
  private slots: number
  /** Has it held a key other than a str since it was last empty of slots? CPython's tables are then of another kind. */
  private general: boolean
  private strIndex: Map<string, number> | null
  /** A copy has the same index: who changes it first takes one of its own. */
  private sharesIndex: boolean
  /** Entry of the str found last. */
  private last: number
  /** Entry index + 1, 0 for a free slot, DELETED. It may be larger than `slots`, so that it need not be filled anew at each resize. */
  private table: Int32Array | null
  /** Is there a DELETED slot? */
  private holes: boolean
  /** Folded hash by entry; null while all keys are narrow strs and safe ints. */
  private hashes: number[] | null

  constructor(keys: (Value | undefined)[] = generalArray(), values: (Value | undefined)[] = generalArray()) {
    super()
    this.size = 0
    this.entryKeys = keys
    this.entryValues = values
    this.mode = LINEAR
    this.first = 0
    this.usable = 0
    this.slots = 0
    this.general = false
    this.strIndex = null
    this.sharesIndex = false
    this.sharesIndex = false
    this.last = 0
    this.table = null
    this.holes = false
    this.hashes = null
    chargeMemory(OBJECT_BYTES)
  }

  // Lookup.

  get(key: Value): Value | undefined {
    const i = typeof key === 'boolean' ? this.findInt(key ? 1 : 0) : this.find(key)
    return i < 0 ? undefined : this.entryValues[i]
  }

  has(key: Value): boolean {
    return this.find(key) >= 0
  }

  set(key: Value, value: Value): void {
    const i = this.find(key)
    if (i >= 0) this.replaceAt(i, value)
    else this.insert(key, value)
  }

  /** The value of `key`, which is set to `value` if it is missing. */
  setDefault(key: Value, value: Value): Value {
    const i = this.find(key)
    if (i >= 0) return this.entryValues[i] as Value
    this.insert(key, value)
    return value
  }

  /** Removes `key`; false when it isn't there. */
  delete(key: Value): boolean {
    const i = this.find(key)
    if (i < 0) return false
    this.removeAt(i)
    return true
  }

  /** Removes `key` and gives its value; undefined when it isn't there. */
  take(key: Value): Value | undefined {
    const i = this.find(key)
    if (i < 0) return undefined
    const value = this.entryValues[i]
    this.removeAt(i)
    return value
  }

  // By name, as attributes and variables are looked up: no guest code runs, so a key of a guest class equals no name.

  getStr(name: string): Value | undefined {
    const i = this.findName(name)
    return i < 0 ? undefined : this.entryValues[i]
  }

  setStr(name: string, value: Value): void {
    const i = this.findName(name)
    if (i >= 0) this.replaceAt(i, value)
    else this.insert(name, value)
  }

  deleteStr(name: string): boolean {
    const i = this.findName(name)
    if (i < 0) return false
    this.removeAt(i)
    return true
  }

  private findName(name: string): number {
    try {
      return this.findStr(name)
    } catch (e) {
      if (e !== NEED_GUEST) throw e
      chargeElements(this.entryKeys.length)
      return this.entryKeys.indexOf(name)
    }
  }

  *getSteps(key: Value): Steps<Value | undefined> {
    const i = yield* this.findSteps(key)
    return i < 0 ? undefined : this.entryValues[i]
  }

  *hasSteps(key: Value): Steps<boolean> {
    return (yield* this.findSteps(key)) >= 0
  }

  *setSteps(key: Value, value: Value): Steps<void> {
    const i = yield* this.findSteps(key)
    if (i >= 0) this.replaceAt(i, value)
    else this.insert(key, value)
  }

  *setDefaultSteps(key: Value, value: Value): Steps<Value> {
    const i = yield* this.findSteps(key)
    if (i >= 0) return this.entryValues[i] as Value
    this.insert(key, value)
    return value
  }

  *deleteSteps(key: Value): Steps<boolean> {
    const i = yield* this.findSteps(key)
    if (i < 0) return false
    this.removeAt(i)
    return true
  }

  *takeSteps(key: Value): Steps<Value | undefined> {
    const i = yield* this.findSteps(key)
    if (i < 0) return undefined
    const value = this.entryValues[i]
    this.removeAt(i)
    return value
  }

  /** Gives an entry another value. */
  replaceAt(i: number, value: Value): void {
    this.entryValues[i] = value
  }

  // Iteration. The dict may change meanwhile: these stop at what is there when they look.

  *keys(): IterableIterator<Value> {
    for (let i = 0; i < this.entryKeys.length; i++) {
      const key = this.entryKeys[i]
      if (key !== undefined) yield key
    }
  }

  *values(): IterableIterator<Value> {
    for (let i = 0; i < this.entryKeys.length; i++) {
      if (this.entryKeys[i] !== undefined) yield this.entryValues[i] as Value
    }
  }

  *entries(): IterableIterator<[Value, Value]> {
    for (let i = 0; i < this.entryKeys.length; i++) {
      const key = this.entryKeys[i]
      if (key !== undefined) yield [key, this.entryValues[i] as Value]
    }
  }

  // Whole-dict operations.

  clear(): void {
    this.size = 0
    this.entryKeys = generalArray()
    this.entryValues = generalArray()
    this.mode = LINEAR
    this.usable = 0
    this.slots = 0
    this.general = false
    this.strIndex = null
    this.sharesIndex = false
    this.table = null
    this.holes = false
    this.hashes = null
  }

  /** A plain dict with the same entries. */
  copy(): PyDict {
    const out = new PyDict()
    if (this.size === 0) return out
    if (this.size >= Math.floor((this.entryKeys.length * 2) / 3)) out.cloneOf(this)
    else {
      if (this.mode === UNIVERSAL) out.makeUniversal()
      out.resizeTo(roomFor(this.size))
      for (let e = 0; e < this.entryKeys.length; e++) {
        const key = this.entryKeys[e]
        if (key !== undefined) out.insertHashed(key, this.entryValues[e] as Value, this.hashOf(e))
      }
    }
    return out
  }

  /** Takes the entries of `from` where this one has never had any and it has lost none; false, and nothing done, otherwise. */
  takeOver(from: PyDict): boolean {
    if (this.entryKeys.length > 0 || this.slots > 0 || from.size === 0 || from.size !== from.entryKeys.length) return false
    this.cloneOf(from)
    return true
  }

  /** Takes over another dict's entries, tombstones included. */
  private cloneOf(from: PyDict): void {
    chargeMemory(ENTRY_BYTES * from.entryKeys.length)
    this.size = from.size
    this.entryKeys = from.entryKeys.slice()
    this.entryValues = from.entryValues.slice()
    this.mode = from.mode
    this.first = from.first
    this.usable = from.usable
    this.slots = from.slots
    this.general = from.general
    this.shareIndex(from)
    this.table = from.table === null ? null : from.table.slice()
    this.holes = from.holes
    this.hashes = from.hashes === null ? null : from.hashes.slice()
  }

  /** The host copies a map entry by entry, which most copies of a dict never need. */
  private shareIndex(from: PyDict): void {
    this.strIndex = from.strIndex
    this.sharesIndex = from.strIndex !== null
    from.sharesIndex ||= this.sharesIndex
  }

  /** The index, to be changed. */
  private ownIndex(): Map<string, number> {
    if (this.sharesIndex) {
      this.strIndex = new Map(this.strIndex)
      this.sharesIndex = false
    }
    return (this.strIndex ??= new Map())
  }

  /** A plain dict with the keys of this one, which has lost none, and other values; takes ownership of the array. */
  withValues(values: Value[]): PyDict {
    const out = new PyDict(this.entryKeys.slice(), values)
    chargeMemory(ENTRY_BYTES * values.length)
    out.size = this.size
    out.mode = this.mode
    out.first = this.first
    out.usable = this.usable
    out.slots = this.slots
    out.general = this.general
    out.shareIndex(this)
    if (this.table !== null) out.table = this.table.slice()
    if (this.hashes !== null) out.hashes = this.hashes.slice()
    return out
  }

  /** Before the entries of `from` are set one by one: makes room for them, or takes them over whole; true when nothing is left to do. */
  prepareMerge(from: PyDict): boolean {
    if (from === this || from.size === 0) return true
    if (this.size === 0 && from.size === from.entryKeys.length && (from.slots === 8 || usableOf(from.slots / 2) < from.size)) {
      this.cloneOf(from)
      return true
    }
    if (usableOf(this.slots) < from.size) this.resizeTo(roomFor(this.size + from.size))
    return false
  }

  /** Makes room for `n` keys at once. */
  reserve(n: number): void {
    if (usableOf(this.slots) < n) this.resizeTo(roomFor(n))
  }

  /** Removes the last entry; the dict must not be empty. */
  popLast(): [Value, Value] {
    let i = this.entryKeys.length - 1
    while (this.entryKeys[i] === undefined) i--
    const key = this.entryKeys[i] as Value
    const value = this.entryValues[i] as Value
    this.removeAt(i)
    this.entryKeys.length = i
    this.entryValues.length = i
    if (this.hashes !== null) this.hashes.length = i
    return [key, value]
  }

  // The index.

  /** The entry of `key`, or -1. Throws NEED_GUEST and TypeError. */
  find(key: Value): number {
    if (typeof key === 'string') return this.findStr(key)
    if (typeof key === 'number') return this.findInt(key)
    return this.findOther(key)
  }

  findStr(key: string): number {
    if (key.length > 256) charge(key.length >> 8)
    if (this.mode === LINEAR) return this.scan(key)
    if (this.mode === INDEXED) {
      if (this.strIndex === null) return -1
      // What was just read is often written next.
      if (this.entryKeys[this.last] === key) return this.last
      const i = this.strIndex.get(key)
      return i === undefined ? -1 : (this.last = i)
    }
    return this.mode === DENSE ? -1 : found(this.probe(foldStr(key), key))
  }

  findInt(key: number): number {
    if (this.mode === LINEAR) return this.scan(key)
    if (this.mode === DENSE) {
      const e = key - this.first
      return e >= 0 && e < this.entryKeys.length && this.entryKeys[e] !== undefined ? e : -1
    }
    const table = this.table
    if (table === null) return -1
    const keys = this.entryKeys
    const hashes = this.hashes
    const mask = table.length - 1
    const h = foldInt(key)
    let perturb = h
    let i = h & mask
    for (let probes = 0; ; probes++) {
      const e = table[i] as number
      if (e === 0) return -1
      if (e > 0) {
        const k = keys[e - 1] as Value
        if (typeof k === 'number') {
          if (k === key) return e - 1
        } else if (typeof k === 'boolean') {
          if ((k ? 1 : 0) === key) return e - 1
        } else if (hashes !== null && hashes[e - 1] === h && sameKey(k, key)) return e - 1
      }
      if (probes > 16) charge(1)
      perturb >>>= 5
      i = (i * 5 + perturb + 1) & mask
    }
  }

  private scan(key: string | number): number {
    const keys = this.entryKeys
    for (let i = 0; i < keys.length; i++) if (keys[i] === key) return i
    return -1
  }

  /** Neither a narrow str nor a safe int. */
  private findOther(key: Value): number {
    if (this.mode !== UNIVERSAL && isPlainTuple(key)) {
      if (key.items.length > 16) chargeElements(key.items.length)
      const h = foldTuple(key)
      const i = this.mode === LINEAR ? -1 : found(this.probe(h, key))
      lastHash = h
      return i
    }
    if (typeof key === 'boolean') {
      lastHash = key ? 1 : 0
      return this.findInt(lastHash)
    }
    if (key instanceof PyFloat || (key instanceof PyComplex && key.im === 0 && !key.cls.heap)) {
      const x = key instanceof PyFloat ? key.value : key.re
      if (Number.isSafeInteger(x)) {
        lastHash = foldInt(x + 0)
        return this.findInt(x + 0)
      }
    } else if (key instanceof PyBoxed && key.cls.guestLookup('__eq__') === undefined && key.cls.guestLookup('__hash__') === undefined) {
      const i = this.find(key.value)
      if (typeof key.value === 'string') lastHash = foldStr(key.value)
      else if (typeof key.value === 'number') lastHash = foldInt(key.value)
      return i
    }
    if (!hashHalves(key)) throw NEED_GUEST
    const h = fold(halves.hi, halves.lo)
    lastHash = h
    if (this.size === 0) return -1
    if (hasGuestEq(key)) this.makeUniversal()
    else if (this.mode === LINEAR) return -1
    const i = found(this.probe(h, key))
    lastHash = h
    return i
  }

  /** Looks for a key with a known hash as far as that goes, for what it would have to ask the guest (ops/answers.ts): an exception costs more than the question. */
  inquire(key: Value, hash: Int): void {
    if (this.mode !== UNIVERSAL) return
    splitHash(hash)
    this.probe(fold(halves.hi, halves.lo), key)
  }

  /** The entry with hash `h` that equals `key`, or -1; GUEST when a guest `__eq__` must run. */
  private probe(h: number, key: Value): number {
    const table = this.table
    const hashes = this.hashes
    if (table === null || hashes === null) return -1
    const keys = this.entryKeys
    const mask = table.length - 1
    let perturb = h
    let i = h & mask
    for (let probes = 0; ; probes++) {
      const e = table[i] as number
      if (e === 0) return -1
      if (e > 0 && hashes[e - 1] === h) {
        const k = keys[e - 1] as Value
        if (k === key) return e - 1
        const same = sameKeyMaybe(k, key)
        if (same === undefined) return GUEST
        if (same) return e - 1
      }
      if (probes > 16) charge(1)
      perturb >>>= 5
      i = (i * 5 + perturb + 1) & mask
    }
  }

  /** As `find`, running guest code. Leaves the hash for `insert`. */
  *findSteps(key: Value): Steps<number> {
    if (!isGuestKey(key)) {
      try {
        return this.find(key)
      } catch (e) {
        if (e !== NEED_GUEST) throw e
      }
    }
    splitHash(hashMaybe(key) ?? (yield* hash(key)))
    return yield* this.findKnownSteps(key, fold(halves.hi, halves.lo))
  }

  /** As `findSteps` for an entry of another dict: its key is not hashed again where its hash is known. */
  *findEntrySteps(from: PyDict, e: number): Steps<number> {
    const key = from.entryKeys[e] as Value
    if (from.mode !== UNIVERSAL || from.hashes === null) return yield* this.findSteps(key)
    return yield* this.findKnownSteps(key, from.hashes[e] as number)
  }

  /** `findSteps` of a key with a known true hash, folded. */
  private *findKnownSteps(key: Value, h: number): Steps<number> {
    for (;;) {
      this.makeUniversal()
      const i = yield* this.probeSteps(h, key)
      if (i === RESTART) continue
      lastHash = h
      return i
    }
  }

  /** As `probe`; RESTART when a guest `__eq__` has changed the dict under us. */
  private *probeSteps(h: number, key: Value): Steps<number> {
    const table = this.table
    const hashes = this.hashes
    if (this.size === 0 || table === null || hashes === null) return -1
    const mask = table.length - 1
    let perturb = h
    let i = h & mask
    for (;;) {
      const e = table[i] as number
      if (e === 0) return -1
      if (e > 0 && hashes[e - 1] === h) {
        const k = this.entryKeys[e - 1] as Value
        let same = sameKeyMaybe(k, key)
        if (same === undefined) {
          same = yield* eq(k, key)
          if (this.table !== table || table[i] !== e || this.entryKeys[e - 1] !== k) return RESTART
        }
        if (same) return e - 1
      }
      charge(1)
      perturb >>>= 5
      i = (i * 5 + perturb + 1) & mask
    }
  }

  /** Appends an entry for a key that `find` has just not found. */
  insert(key: Value, value: Value): void {
    if (!this.general && typeof key !== 'string' && !(key instanceof PyWideStr)) {
      if (this.slots > 0) this.resize()
      this.general = true
    }
    if (this.usable <= 0) this.resize()
    const e = this.entryKeys.length
    if (this.mode === DENSE && key !== this.first + e) this.leaveDense()
    if (typeof key === 'string' && this.mode !== UNIVERSAL) {
      if (this.mode === LINEAR) {
        if (e >= LINEAR_LIMIT) this.leaveLinear()
      }
      if (this.mode === INDEXED) {
        this.ownIndex().set(key, e)
        if (this.hashes !== null) this.hashes.push(0)
      }
    } else if (typeof key === 'number') {
      if (this.mode === LINEAR && e >= LINEAR_LIMIT) {
        if (this.follows(key)) this.mode = DENSE
        else this.leaveLinear()
      }
      if (this.mode !== LINEAR && this.mode !== DENSE) {
        const h = foldInt(key)
        this.table ??= new Int32Array(tableSize(this.slots))
        this.place(this.table, h, e)
        if (this.hashes !== null) this.hashes.push(h)
      }
    } else {
      const h = typeof key === 'string' ? foldStr(key) : lastHash
      if (this.mode === LINEAR) this.leaveLinear()
      // An instance of a str subclass may equal a str too.
      if (hasGuestEq(key) || key instanceof PyBoxed) this.makeUniversal()
      const hashes = this.hashes ?? this.makeHashes()
      this.table ??= new Int32Array(tableSize(this.slots))
      this.place(this.table, h, e)
      hashes.push(h)
    }
    this.entryKeys.push(key)
    this.entryValues.push(value)
    this.usable--
    this.size++
  }

  private insertHashed(key: Value, value: Value, h: number): void {
    lastHash = h
    this.insert(key, value)
  }

  /** The folded hash of an entry where `insert` would need it. */
  private hashOf(e: number): number {
    return this.hashes === null ? 0 : (this.hashes[e] as number)
  }

  private place(table: Int32Array, h: number, e: number): void {
    const mask = table.length - 1
    let perturb = h
    let i = h & mask
    for (let probes = 0; (table[i] as number) > 0; probes++) {
      if (probes > 16) charge(1)
      perturb >>>= 5
      i = (i * 5 + perturb + 1) & mask
    }
    table[i] = e + 1
  }

  /** Removes a live entry; its place stays as a tombstone. */
  removeAt(e: number): void {
    const key = this.entryKeys[e] as Value
    if (this.mode !== LINEAR && this.mode !== DENSE) {
      const s = this.indexedStr(key)
      if (s !== undefined) this.ownIndex().delete(s)
      else {
        const table = this.table as Int32Array
        const mask = table.length - 1
        const h = this.hashes !== null ? (this.hashes[e] as number) : foldInt(key as number)
        let perturb = h
        let i = h & mask
        while (table[i] !== e + 1) {
          perturb >>>= 5
          i = (i * 5 + perturb + 1) & mask
        }
        table[i] = DELETED
        this.holes = true
      }
    }
    this.entryKeys[e] = undefined
    this.entryValues[e] = undefined
    this.size--
  }

  /** The text under which a key stands in `strIndex`; undefined when it stands in the table. */
  private indexedStr(key: Value): string | undefined {
    return this.mode === INDEXED && typeof key === 'string' ? key : undefined
  }

  /** Makes room as CPython does: by three times the keys in use. */
  private resize(): void {
    this.resizeTo(slotsFor(this.size * 3))
  }

  private resizeTo(slots: number): void {
    if (slots > MAX_TABLE || slots <= 0) throw raise(MemoryError)
    const before = usableOf(this.slots)
    const after = usableOf(slots)
    if (after > before) chargeMemory(ENTRY_BYTES * (after - before))
    this.slots = slots
    this.usable = after - this.size
    if (this.size !== this.entryKeys.length) this.compact()
    else if (this.table !== null && (this.holes || this.table.length < slots)) this.fillTable()
  }

  /** Removes the tombstones and indexes what is left anew. */
  private compact(): void {
    if (this.mode === DENSE) this.leaveDense()
    const keys: Value[] = generalArray()
    const values: Value[] = generalArray()
    const hashes: number[] | null = this.hashes === null ? null : []
    for (let i = 0; i < this.entryKeys.length; i++) {
      const key = this.entryKeys[i]
      if (key === undefined) continue
      const s = this.indexedStr(key)
      if (s !== undefined) this.ownIndex().set(s, keys.length)
      keys.push(key)
      values.push(this.entryValues[i] as Value)
      hashes?.push((this.hashes as number[])[i] as number)
    }
    this.entryKeys = keys
    this.entryValues = values
    this.hashes = hashes
    if (this.table !== null) this.fillTable()
  }

  /** Builds the table for all entries that belong into it. There are no tombstones. */
  private fillTable(): void {
    const table = new Int32Array(tableSize(this.slots))
    this.holes = false
    const keys = this.entryKeys
    const hashes = this.hashes
    for (let e = 0; e < keys.length; e++) {
      const key = keys[e] as Value | undefined
      if (key === undefined) continue
      if (typeof key === 'number') this.place(table, foldInt(key), e)
      else if (this.indexedStr(key) === undefined) this.place(table, (hashes as number[])[e] as number, e)
    }
    this.table = table
  }

  /** Are the keys ints that follow one another, and this the next? Notes the first. */
  private follows(key: number): boolean {
    const keys = this.entryKeys
    const first = keys[0]
    if (typeof first !== 'number' || key !== first + keys.length || this.hashes !== null) return false
    for (let e = 1; e < keys.length; e++) if (keys[e] !== first + e) return false
    this.first = first
    return true
  }

  /** DENSE to INDEXED. */
  private leaveDense(): void {
    this.mode = INDEXED
    this.fillTable()
  }

  /** LINEAR to INDEXED. */
  private leaveLinear(): void {
    this.mode = INDEXED
    const keys = this.entryKeys
    for (let e = 0; e < keys.length; e++) {
      const key = keys[e]
      if (key === undefined) continue
      if (typeof key === 'string') {
        this.ownIndex().set(key, e)
      } else {
        this.table ??= new Int32Array(tableSize(this.slots))
        this.place(this.table, foldInt(key as number), e)
      }
    }
  }

  /** Starts to keep hashes; until now all keys were narrow strs and safe ints. */
  private makeHashes(): number[] {
    const hashes: number[] = []
    for (const key of this.entryKeys) hashes.push(typeof key === 'number' ? foldInt(key) : 0)
    this.hashes = hashes
    return hashes
  }

  /** Moves every key into the table. */
  private makeUniversal(): void {
    if (this.mode === UNIVERSAL) return
    if (this.mode === LINEAR) this.leaveLinear()
    else if (this.mode === DENSE) this.leaveDense()
    charge(this.size)
    const hashes = this.hashes ?? this.makeHashes()
    for (let e = 0; e < this.entryKeys.length; e++) {
      const key = this.entryKeys[e]
      if (key === undefined) continue
      if (typeof key === 'string') hashes[e] = foldStr(key)
      else if (isPlainTuple(key) && hashHalves(key)) hashes[e] = fold(halves.hi, halves.lo)
    }
    this.mode = UNIVERSAL
    this.strIndex = null
    this.sharesIndex = false
    if (this.slots > 0) this.fillTable()
  }
}
PyDict.prototype.cls = dictType

const RESTART = -2
/** No place: a guest `__eq__` must run. */
const GUEST = -3

function found(at: number): number {
  if (at === GUEST) throw NEED_GUEST
  return at
}

/** CPython's table size for a wish: a power of two, at least 8, sometimes more than needed. */
function slotsFor(minimum: number): number {
  return 1 << (32 - Math.clz32(((minimum | 8) - 1) | 7))
}

/** Slots of a table made for `n` keys in advance. */
function roomFor(n: number): number {
  return slotsFor(Math.floor((n * 3 + 1) / 2))
}

/** Slots that the table of a dict with so many slots gets. Small ones are made with room to grow: filling them anew costs more than the room. */
function tableSize(slots: number): number {
  return slots <= 32 ? 64 : slots <= 1024 ? slots * 2 : slots
}

/** How many entries a table of this size may hold: two thirds. */
function usableOf(slots: number): number {
  return slots === 0 ? 0 : Math.floor((slots * 2) / 3)
}
