/**
 * What one `o.name = v` in the source has learnt: instances of one shape and class get the field at one place,
 * perhaps with a new shape. Where it doesn't hold, the store goes the general way.
 */
import { FIELD_ANY, FIELD_FLOAT, FIELD_INT, type FieldKind, PyInstance, type Shape, fieldKindOf, setRawField } from '../runtime/instance.ts'
import { PyFunction, PyProperty } from '../runtime/function.ts'
import { setattrMaybe } from '../runtime/ops/attribute.ts'
import { PyFloat, type Value } from '../runtime/value.ts'

/** A site that keeps missing stops learning. */
const MAX_TRIES = 50

export class StoreCache {
  private readonly name: string
  private shape: Shape | null = null
  private next: Shape | null = null
  private version = -1
  private kind: FieldKind = FIELD_ANY
  private at = 0
  private tries = 0

  constructor(name: string) {
    this.name = name
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
    if (after === null || at === undefined || !o.cls.instanceDict || o.cls.lookup(this.name) !== undefined) return
    // A widened field is another shape of the same fields: nothing to repeat.
    if (after !== before && before.index.has(this.name)) return
    this.tries++
    this.shape = before
    this.next = after
    this.version = o.cls.version
    this.kind = after.kinds[at] as FieldKind
    this.at = at
  }
}
