/**
 * The host object behind `list`: one packed JS array whose elements are stored by kind.
 *
 *   EMPTY  no elements yet
 *   INT    raw safe integers (which is also what an int is in the generic view)
 *   FLOAT  raw doubles; the generic view boxes them
 *   ANY    Values
 *
 * Kinds widen one way (EMPTY -> INT | FLOAT -> ANY), so code specialised on a kind checks one
 * field; only emptying the list returns it to EMPTY. `items` never has holes, and its length is
 * the list's. Memory is charged by capacity, that is when the array grows past what was charged.
 */
import { chargeMemory } from '../../run/meter.ts'
import { HELD, LIST } from '../../run/sizes.ts'
import { listType } from '../builtin-types.ts'
import { MemoryError, raise } from '../exception.ts'
import { generalArray } from '../general-array.ts'
import { PyFloat, PyObject, type Value } from '../value.ts'

export const LIST_EMPTY = 0
export const LIST_INT = 1
export const LIST_FLOAT = 2
export const LIST_ANY = 3

/** One JS array grown past about 112 million elements kills the host process, so lists stop well before. */
export const MAX_LIST_LENGTH = 2 ** 26

/** Refuses what can't be a list and charges the memory of `n` elements. */
export function chargeList(n: number): void {
  if (n > MAX_LIST_LENGTH) throw raise(MemoryError)
  chargeMemory(LIST + 8 * n)
}

export class PyList extends PyObject {
  items: any[]
  /** No other engine class has a number here: generated code tells lists by it. */
  kind: number
  /** How many elements have been charged for. */
  capacity: number

  /** An empty list; `items` spares who fills it at once an array of no use. */
  constructor(items: any[] = generalArray()) {
    super()
    this.items = items
    this.kind = LIST_EMPTY
    this.capacity = 0
    chargeMemory(LIST)
  }

  /** A list of these values; takes ownership of the array. */
  static from(values: Value[]): PyList {
    const list = new PyList(values)
    list.adopt(values)
    return list
  }

  /** A list of raw elements that are known to be of `kind`; takes ownership of the array. */
  static ofKind(kind: number, items: any[]): PyList {
    const list = new PyList(items)
    list.replace(kind, items)
    return list
  }

  get length(): number {
    return this.items.length
  }

  /** The element at a valid index. */
  at(i: number): Value {
    const v = this.items[i]
    return this.kind === LIST_FLOAT ? new PyFloat(v) : v
  }

  /** Replaces the element at a valid index. */
  set(i: number, v: Value): void {
    if (this.kind === LIST_INT) {
      if (typeof v !== 'number') this.kind = LIST_ANY
    } else if (this.kind === LIST_FLOAT) {
      if (v instanceof PyFloat) {
        this.items[i] = v.value
        return
      }
      this.box()
    }
    this.items[i] = v
  }

  push(v: Value): void {
    if (this.items.length >= this.capacity) this.grow(this.items.length + 1)
    if (this.kind === LIST_INT) {
      if (typeof v !== 'number') this.kind = LIST_ANY
    } else if (this.kind !== LIST_ANY) {
      this.pushFloat(v)
      return
    }
    this.items.push(v)
  }

  /** `push` where the list is empty or holds floats. */
  private pushFloat(v: Value): void {
    if (v instanceof PyFloat) {
      if (this.kind === LIST_EMPTY) this.kind = LIST_FLOAT
      this.items.push(v.value)
      return
    }
    if (this.kind === LIST_FLOAT) this.box()
    else this.kind = typeof v === 'number' ? LIST_INT : LIST_ANY
    this.items.push(v)
  }

  /** Charges for at least `n` elements, in steps that grow with the list. */
  grow(n: number): void {
    if (n > MAX_LIST_LENGTH) throw raise(MemoryError)
    const next = n + (n >> 1) + 4
    chargeMemory((this.kind === LIST_ANY ? HELD : 8) * (next - this.capacity))
    this.capacity = next
  }

  /** Makes the kind ANY; afterwards `items` holds Values. */
  box(): void {
    if (this.kind === LIST_FLOAT) this.items = boxFloats(this.items)
    this.kind = LIST_ANY
  }

  /** The values as a fresh array. */
  toArray(): Value[] {
    return this.kind === LIST_FLOAT ? boxFloats(this.items) : this.items.slice()
  }

  /** The values of a list that nobody uses any more. */
  given(): Value[] {
    return this.kind === LIST_FLOAT ? boxFloats(this.items) : this.items
  }

  /** The values without a copy where possible: for reading only, before anything else can change the list. */
  view(): readonly Value[] {
    return this.kind === LIST_FLOAT ? boxFloats(this.items) : this.items
  }

  /** Replaces the contents by these values; takes ownership of the array. */
  adopt(values: Value[]): void {
    const kind = kindOf(values)
    this.replace(kind, kind === LIST_FLOAT ? unboxFloats(values) : values)
  }

  /** Replaces the contents by raw elements of a known kind; takes ownership of the array. */
  replace(kind: number, items: any[]): void {
    const n = items.length
    if (n > this.capacity) {
      if (n > MAX_LIST_LENGTH) throw raise(MemoryError)
      chargeMemory((kind === LIST_ANY ? HELD : 8) * (n - this.capacity))
    }
    this.capacity = n
    this.items = items
    this.kind = n === 0 ? LIST_EMPTY : kind
  }

  /** Empties the list. The array is left to whoever holds it. */
  clear(): void {
    this.items = generalArray()
    this.kind = LIST_EMPTY
    // Below zero the list is being sorted: clearing the empty list that scripts see meanwhile is no change (sort.ts).
    if (this.capacity > 0) this.capacity = 0
  }

  /** Removes and gives the last element; the list must not be empty. */
  popLast(): Value {
    const v = this.items.pop()
    if (this.kind === LIST_FLOAT) {
      if (this.items.length === 0) this.kind = LIST_EMPTY
      return new PyFloat(v)
    }
    if (this.items.length === 0) this.kind = LIST_EMPTY
    return v
  }
}
PyList.prototype.cls = listType

/** The narrowest kind that holds all of `values`. */
export function kindOf(values: readonly Value[]): number {
  const n = values.length
  if (n === 0) return LIST_EMPTY
  const first = values[0]
  if (typeof first === 'number') {
    for (let i = 1; i < n; i++) if (typeof values[i] !== 'number') return LIST_ANY
    return LIST_INT
  }
  if (first instanceof PyFloat) {
    for (let i = 1; i < n; i++) if (!(values[i] instanceof PyFloat)) return LIST_ANY
    return LIST_FLOAT
  }
  return LIST_ANY
}

export function boxFloats(items: readonly number[]): Value[] {
  const out: Value[] = []
  for (let i = 0; i < items.length; i++) out.push(new PyFloat(items[i] as number))
  return out
}

function unboxFloats(values: readonly Value[]): number[] {
  const out: number[] = []
  for (let i = 0; i < values.length; i++) out.push((values[i] as PyFloat).value)
  return out
}
