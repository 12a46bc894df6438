/**
 * What one `o.name = v` in the source has learnt: instances of one shape and class get the field at one place,
 * perhaps with a new shape. Where it doesn't hold, the store goes the general way.
 */
import type { Code } from '../run/code.ts'
import { FIELD_ANY, FIELD_FLOAT, FIELD_INT, type FieldKind, PyInstance, type Shape, fieldKindOf, setRawField } from '../runtime/instance.ts'
import { PyFunction, PyProperty } from '../runtime/function.ts'
import { PyMember } from '../runtime/class/slots.ts'
import { isData, setattrMaybe } from '../runtime/ops/attribute.ts'
import type { PyType } from '../runtime/type.ts'
import { PyFloat, PyObject, type Value } from '../runtime/value.ts'

/** A site that keeps missing stops learning. */
const MAX_TRIES = 50

/** Ways that are remembered of one site. */
export const MAX_WAYS = 4

/** What a store has been seen to do: instances of shape `before` have `after` then, the same one or one with the field added. */
export interface StoreWay {
  readonly before: Shape
  readonly after: Shape
}

const ways: WeakMap<Code, Map<number, StoreWay[]>> = new WeakMap()

/** The ways that a store statement has been seen to go, in all its compiled forms. */
export function storeWays(code: Code, id: number): StoreWay[] {
  let sites = ways.get(code)
  if (sites === undefined) ways.set(code, (sites = new Map()))
  let known = sites.get(id)
  if (known === undefined) sites.set(id, (known = []))
  return known
}

/**
 * Is an attribute of that name kept among the fields: where nothing in the class has the name, or a value that never asks to be told (as
 * a default does), or where it is a slot and there is no `__dict__` besides?
 */
function isField(t: PyType, name: string): boolean {
  const found = t.lookup(name)
  return t.instanceDict ? found === undefined || isPlain(found) : found instanceof PyMember
}

/** No descriptor, nor an object whose class could make it one. */
function isPlain(found: Value): boolean {
  return !(found instanceof PyObject) || (!found.cls.heap && !isData(found))
}

/** Do instances of the class take an attribute of that name into their fields, whatever it is? */
export function storesField(t: PyType, name: string): boolean {
  return isField(t, name) && t.guestLookup('__setattr__') === undefined
}

export class StoreCache {
  private readonly name: string
  private shape: Shape | null = null
  private next: Shape | null = null
  private version = -1
  private kind: FieldKind = FIELD_ANY
  private at = 0
  private tries = 0
  private readonly ways: StoreWay[]

  constructor(name: string, ways: StoreWay[]) {
    this.name = name
    this.ways = ways
  }

  /** Stores the attribute; false when guest code must run. */
  store(o: Value, v: Value): boolean {
    if (this.setter !== null && o instanceof PyInstance && o.cls.version === this.setterVersion) return false
    if (o instanceof PyInstance && o.shape === this.shape && o.cls.version === this.version && o.shape !== null) {
      const next = this.next as Shape
      if (this.kind === FIELD_INT) {
        if (typeof v === 'number') {
          o.shape = next
          setRawField(o, this.at, v)
          return true
        }
      } else if (this.kind === FIELD_FLOAT) {
        if (v instanceof PyFloat && !Object.hasOwn(v, 'cls')) {
          o.shape = next
          setRawField(o, this.at, v.value)
          return true
        }
      } else if (next === o.shape || fieldKindOf(v) === FIELD_ANY) {
        o.shape = next
        setRawField(o, this.at, v)
        return true
      }
    }
    return this.general(o, v)
  }

  /** The setter that `store` would have had to call, where it is a plain function. */
  setterOf(o: Value): PyFunction | null {
    if (!(o instanceof PyInstance)) return null
    const t = o.cls
    if (t.version !== this.setterVersion) {
      const p = t.lookup(this.name)
      this.setterVersion = t.version
      this.setter = p instanceof PyProperty && p.fset instanceof PyFunction && t.guestLookup('__setattr__') === undefined ? p.fset : null
    }
    return this.setter
  }
  private setterVersion = -1
  private setter: PyFunction | null = null

  private general(o: Value, v: Value): boolean {
    const before = o instanceof PyInstance ? o.shape : null
    if (!setattrMaybe(o, this.name, v)) return false
    if (before !== null && this.tries < MAX_TRIES) this.learn(o as PyInstance, before)
    return true
  }

  /** `setattrMaybe` has just stored the attribute, without guest code: did it write a field? */
  private learn(o: PyInstance, before: Shape): void {
    const after = o.shape
    const at = after?.index.get(this.name)
    if (after === null || at === undefined || !isField(o.cls, this.name)) return
    // A widened field is another shape of the same fields: nothing to repeat.
    if (after !== before && before.index.has(this.name)) return
    this.tries++
    this.shape = before
    this.next = after
    this.version = o.cls.version
    this.kind = after.kinds[at] as FieldKind
    this.at = at
    if (this.ways.length < MAX_WAYS && !this.ways.some((w) => w.before === before && w.after === after)) this.ways.push({ before, after })
  }
}
