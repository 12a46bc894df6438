/**
 * The inline cache of an attribute access in generic closures: where objects of the last two shapes keep the field. What it meets is noted
 * for the optimising tiers.
 */
import type { Code } from '../run/code.ts'
import { FIELD_FLOAT, PyInstance, type Shape, type ShapeRef, rawField } from '../runtime/instance.ts'
import { PyFloat, type Value } from '../runtime/value.ts'
import { attrSlow } from './slow.ts'
import { OPEN, noteTarget } from './targets.ts'

type Reader = (o: any) => Value

/** Nothing has this shape. */
const NOTHING: ShapeRef = { shape: {} as Shape }
/** Misses after which a site notes nothing more, and keeps what it has. */
const MAX_MISSES = 32

const raw: readonly Reader[] = [(o) => o.f0, (o) => o.f1, (o) => o.f2, (o) => o.f3, (o) => o.f4, (o) => o.f5, (o) => o.f6, (o) => o.f7]
const boxed: readonly Reader[] = [
  (o) => new PyFloat(o.f0), (o) => new PyFloat(o.f1), (o) => new PyFloat(o.f2), (o) => new PyFloat(o.f3),
  (o) => new PyFloat(o.f4), (o) => new PyFloat(o.f5), (o) => new PyFloat(o.f6), (o) => new PyFloat(o.f7),
]

/** Reads field `at` of an object of the shape, in generic form. */
function readerOf(shape: Shape, at: number): Reader {
  const isFloat = shape.kinds[at] === FIELD_FLOAT
  return (isFloat ? boxed : raw)[at] ?? (isFloat ? (o) => new PyFloat(rawField(o, at)) : (o) => rawField(o, at))
}

export class AttrSite {
  private readonly code: Code
  private readonly name: string
  private readonly id: number
  ref = NOTHING
  read: Reader = () => null
  private ref2 = NOTHING
  private read2: Reader = this.read
  private misses = 0

  constructor(code: Code, name: string, id: number) {
    this.code = code
    this.name = name
    this.id = id
  }

  /** The attribute of an object that has not the shape met last; `f.pc` is set. */
  find(v: Value): Value {
    if (!(v instanceof PyInstance)) return attrSlow(v, this.name)
    const { shape } = v
    if (shape === this.ref2.shape) return this.read2(v)
    if (this.misses < MAX_MISSES) {
      this.misses++
      // That an instance has a field says that its class has no data descriptor of that name (InstanceLayout.late).
      const at = shape === null || shape.layout.late || !v.cls.plainGetattr ? undefined : shape.index.get(this.name)
      if (shape !== null && at !== undefined) {
        noteTarget(this.code, this.id, shape)
        this.ref2 = this.ref
        this.read2 = this.read
        this.ref = shape.ref
        this.read = readerOf(shape, at)
        return this.read(v)
      }
      noteTarget(this.code, this.id, OPEN)
    }
    return attrSlow(v, this.name)
  }
}
