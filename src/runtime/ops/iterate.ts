/**
 * Iteration: `iter(v)`, guest iterators, and collecting an iterable.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#iterator-types
 */
import { charge, chargeMemory, held } from '../../run/meter.ts'
import { NUMBER } from '../../run/sizes.ts'
import { dictType, objectType, typeName, typeOf } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { IndexError, MemoryError, PyException, StopIteration, TypeErrorType, raise, typeError, valueError } from '../exception.ts'
import { PyMethod } from '../function.ts'
import { EXHAUSTED, PyIter } from '../iter.ts'
import { iteratorType } from '../iterators/types.ts'
import { MAX_LIST_LENGTH, PyList } from '../list/list.ts'
import { PyRange } from '../range.ts'
import { PySet } from '../set/set.ts'
import { EachRequest, NEED_GUEST, type Steps, call } from '../steps.ts'
import { NotImplemented, PyTuple, type Value, asInt } from '../value.ts'
import { bindLookup } from './attribute.ts'
import { lengthResult } from './truth.ts'

/** A guest object with `__next__`, driven as an iterator; never visible to the guest. */
export class GuestIter extends PyIter {
  readonly object: Value
  private method: Value
  /** Of the class when the method was looked up. */
  private version: number
  constructor(object: Value, method: Value) {
    super()
    this.object = object
    this.method = method
    this.version = typeOf(object).version
  }
  next(): Value | undefined {
    throw NEED_GUEST
  }
  override get needsGuest(): boolean {
    return true
  }
  /** The bound `__next__`, for the engine's own loops. */
  get bound(): Value {
    const t = typeOf(this.object)
    if (t.version !== this.version) {
      const next = t.guestLookup('__next__')
      if (next === undefined || next === null) throw typeError(`'${t.name}' object is not iterable`)
      this.version = t.version
      this.method = new PyMethod(next, this.object)
    }
    return this.method
  }
  override *nextSteps(): Steps<Value | undefined> {
    try {
      return yield* call(this.bound, [])
    } catch (e) {
      if (e instanceof PyException && e.cls.isSubtype(StopIteration)) return undefined
      throw e
    }
  }
}
GuestIter.prototype.cls = objectType

/** The old protocol: `v[0]`, `v[1]`, ... until IndexError. */
export class SequenceIter extends PyIter {
  readonly object: Value
  index = 0
  private done = false
  constructor(object: Value) {
    super()
    this.object = object
  }
  next(): Value | undefined {
    throw NEED_GUEST
  }
  override get needsGuest(): boolean {
    return true
  }
  override *nextSteps(): Steps<Value | undefined> {
    if (this.done) return undefined
    const t = typeOf(this.object)
    try {
      const f = t.guestLookup('__getitem__') as Value
      return yield* call(yield* bindLookup(f, this.object, t), [this.index++])
    } catch (e) {
      if (e instanceof PyException && (e.cls.isSubtype(IndexError) || e.cls.isSubtype(StopIteration))) {
        this.done = true
        return undefined
      }
      throw e
    }
  }
}
SequenceIter.prototype.cls = iteratorType('iterator')

/** undefined = a guest `__iter__` must run. */
export function iterMaybe(v: Value): PyIter | undefined {
  if (v instanceof PyIter && !v.cls.heap) return v
  const t = typeOf(v)
  if (t.heap) {
    const guest = t.guestLookup('__iter__')
    if (guest === null) throw typeError(`'${t.name}' object is not iterable`)
    if (guest !== undefined) return undefined
  }
  const slot = t.slots.iter
  if (slot !== undefined) return slot(v)
  if (t.heap && t.guestLookup('__getitem__') !== undefined) return new SequenceIter(v)
  throw typeError(`'${t.name}' object is not iterable`)
}

export function* iter(v: Value): Steps<PyIter> {
  const known = iterMaybe(v)
  if (known !== undefined) return known
  const t = typeOf(v)
  const r = yield* call(yield* bindLookup(t.guestLookup('__iter__') as Value, v, t), [])
  return asIterator(r)
}

/** What a guest `__iter__` returned, as an iterator the engine can drive. */
export function asIterator(r: Value): PyIter {
  const known = iteratorMaybe(r)
  if (known !== undefined) return known
  throw typeError(`iter() returned non-iterator of type '${typeName(r)}'`)
}

/** `r` as an iterator, if it has a `__next__`; undefined otherwise. */
export function iteratorMaybe(r: Value): PyIter | undefined {
  if (r instanceof PyIter && !r.cls.heap) return r
  const t = typeOf(r)
  const next = t.guestLookup('__next__')
  if (next === undefined || next === null) return r instanceof PyIter ? r : undefined
  return new GuestIter(r, new PyMethod(next, r))
}

/** The guest's view of an iterator: a GuestIter stands for the object behind it. */
export function iteratorValue(it: PyIter): Value {
  return it instanceof GuestIter ? it.object : it
}

/** All items as a fresh array; undefined when guest code must run (then nothing has been consumed). */
export function collectMaybe(v: Value): Value[] | undefined {
  if (typeof v === 'object' && v !== null && !v.cls.heap) {
    if (v instanceof PyList) {
      chargeMemory(8 * v.length)
      return v.toArray()
    }
    if (v instanceof PyTuple) {
      chargeMemory(8 * v.items.length)
      return v.items.slice()
    }
  }
  const known = collectKnown(v)
  if (known !== undefined) return known
  const it = iterMaybe(v)
  // An iterator given as such would lose what was taken from it before guest code was needed.
  if (it === undefined || it.needsGuest || (it === v && it.mayNeedGuest)) return undefined
  // What is known to be too much is refused at once.
  const ahead = v instanceof PyRange ? Number(v.length) : 0
  chargeMemory(NUMBER * ahead)
  if (ahead > MAX_LIST_LENGTH) throw raise(MemoryError)
  return collectFrom(it, ahead === 0 ? NUMBER : 0)
}

/** The items of a str, and the keys of a plain dict or set, without an iterator. */
function collectKnown(v: Value): Value[] | undefined {
  if (typeof v === 'string') {
    chargeItems(v.length)
    const out: Value[] = []
    for (let i = 0; i < v.length; i++) out.push(v[i] as string)
    return out
  }
  if (v instanceof PyDict && v.cls === dictType) {
    chargeItems(v.size)
    const out: Value[] = []
    const keys = v.entryKeys
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (key !== undefined) out.push(key)
    }
    return out
  }
  if (!(v instanceof PySet) || v.cls.heap) return undefined
  chargeItems(v.size)
  return v.toArray()
}

/** Charges for items as if they came from an iterator. */
function chargeItems(n: number): void {
  charge(n)
  chargeMemory(NUMBER * n)
  if (n > MAX_LIST_LENGTH) throw raise(MemoryError)
}

/** All items of an iterator; undefined when one takes guest code. `bytes` is what each is charged. */
export function collectFrom(it: PyIter, bytes: number = NUMBER): Value[] | undefined {
  const out: Value[] = []
  try {
    for (;;) {
      const x = it.next()
      if (x === undefined) return out
      charge(1)
      chargeMemory(bytes)
      out.push(x)
      if (out.length >= HELD_FROM) hold(out)
    }
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  } finally {
    if (out.length >= HELD_FROM) held.delete(out)
  }
}

/** Adds an item to a collection under way. */
function keep(out: Value[], v: Value, bytes: number): void {
  charge(1)
  chargeMemory(bytes)
  out.push(v)
  if (out.length >= HELD_FROM) hold(out)
}

/** A collection that is no small one any more. */
function hold(out: Value[]): void {
  if (out.length === HELD_FROM) held.add(out)
  if (out.length > MAX_LIST_LENGTH) throw raise(MemoryError)
}

/** Items from which on a collection under way is told to the memory accounting, which otherwise could not see it. */
const HELD_FROM = 1024

export function* collect(v: Value): Steps<Value[]> {
  if (typeof v === 'object' && v !== null && !v.cls.heap && (v instanceof PyList || v instanceof PyTuple)) return collectMaybe(v) as Value[]
  return yield* drain(yield* iter(v))
}

/** As `collect`, asking the iterable for its length first, as CPython does where it makes a list or tuple. */
export function* collectHinted(v: Value): Steps<Value[]> {
  if (!typeOf(v).heap) return yield* collect(v)
  const it = yield* iter(v)
  yield* askLength(v)
  return yield* drain(it)
}

/** `operator.length_hint(v)` for its effects: a list needs no estimate here, but a script can tell that it was asked. */
export function* askLength(v: Value): Steps<void> {
  const t = typeOf(v)
  for (const name of ['__len__', '__length_hint__']) {
    const hint = t.guestLookup(name)
    if (hint === undefined || hint === null) continue
    let n: Value
    try {
      n = yield* call(yield* bindLookup(hint, v, t), [])
      if (name === '__len__') lengthResult(n)
    } catch (e) {
      if (!(e instanceof PyException) || !e.cls.isSubtype(TypeErrorType)) throw e
      continue
    }
    if (name === '__len__' || n === NotImplemented) return
    const given = asInt(n)
    if (given === undefined) throw typeError(`__length_hint__ must be an integer, not ${typeName(n)}`)
    if (given < 0) throw valueError('__length_hint__() should return >= 0')
  }
}

/** The remaining items of an iterator. */
export function* drain(it: PyIter): Steps<Value[]> {
  const out: Value[] = []
  const next = it.request
  const request = next === null ? null : new EachRequest(next, (v) => {
    keep(out, v, NUMBER)
    return true
  })
  try {
    for (;;) {
      let x: Value | undefined
      if (request !== null) {
        x = yield request
        if (x === EXHAUSTED) return out
      } else if (it.needsGuest) x = yield* it.nextSteps()
      else {
        try {
          x = it.next()
        } catch (e) {
          if (e !== NEED_GUEST) throw e
          x = yield* it.nextSteps()
        }
      }
      if (x === undefined) return out
      keep(out, x, NUMBER)
    }
  } finally {
    if (out.length >= HELD_FROM) held.delete(out)
  }
}
