/**
 * Instances of guest classes: one host class and one tree of shapes per `class` statement.
 *
 * A layout belongs to the class statement's code, not to the class object, so that a script run
 * ten thousand times makes its host classes once. A field comes into being at its first store
 * with the raw value, so V8 gives it a number representation; its kind says what is stored:
 * int (a raw safe integer), float (a raw double) or any (a Value). Kinds widen one way only
 * (int -> any, float -> any): a new shape, never a changed one, so a guard on the shape is a guard on the kinds.
 */
import { PyFloat, PyObject, type Value } from './value.ts'
import type { PyType } from './type.ts'

export const FIELD_INT = 1
export const FIELD_FLOAT = 2
export const FIELD_ANY = 3
export type FieldKind = 1 | 2 | 3

export interface ShapeRef {
  shape: Shape
}

export class Shape {
  readonly layout: InstanceLayout
  /** Field index by attribute name, in order of creation. */
  readonly index: Map<string, number>
  readonly kinds: readonly FieldKind[]
  private readonly transitions: Map<string, Shape> = new Map()
  /** What guards compare with: cleared, for all shapes of the layout, when they say nothing any more. */
  readonly ref: ShapeRef

  constructor(layout: InstanceLayout, index: Map<string, number>, kinds: readonly FieldKind[]) {
    this.layout = layout
    this.index = index
    this.kinds = kinds
    this.ref = { shape: layout.late ? DISTRUSTED : this }
    layout.refs.push(this.ref)
  }

  /** The shape after adding `name` with `kind`. */
  add(name: string, kind: FieldKind): Shape {
    const key = `${kind}${name}`
    let next = this.transitions.get(key)
    if (next === undefined) {
      const index = new Map(this.index)
      index.set(name, this.kinds.length)
      next = new Shape(this.layout, index, [...this.kinds, kind])
      this.transitions.set(key, next)
    }
    return next
  }

  /** The shape after field `at` has been widened to any. */
  widen(at: number): Shape {
    const key = `w${at}`
    let next = this.transitions.get(key)
    if (next === undefined) {
      const kinds = [...this.kinds]
      kinds[at] = FIELD_ANY
      next = new Shape(this.layout, this.index, kinds)
      this.transitions.set(key, next)
    }
    return next
  }
}

/** Past this many fields an instance keeps its attributes in a dict. */
export const MAX_FIELDS = 64

export class InstanceLayout {
  readonly make: new (cls: PyType, shape: Shape) => PyInstance
  readonly refs: ShapeRef[] = []
  /** A class of this layout has been given a data descriptor or attribute hook after its creation: guards on shapes fail. */
  late = false
  /** The classes of this layout were made with a `__setattr__` of the guest: that an instance has a field does not say that stores go there. */
  readonly hooked: boolean
  readonly root: Shape
  constructor(hooked = false) {
    this.hooked = hooked
    this.make = instanceClass()
    this.root = new Shape(this, new Map(), [])
  }
}

/** What guards compare with when nothing may pass: no instance has it, nor has an instance without a shape. */
const DISTRUSTED = {} as Shape

/** See InstanceLayout.late. */
export function distrustShapes(layout: InstanceLayout): void {
  if (layout.late) return
  layout.late = true
  for (const ref of layout.refs) ref.shape = DISTRUSTED
}

export class PyInstance extends PyObject {
  /** null when the attributes live in `attrs` (after `__dict__` was asked for, a deletion, or too many fields). */
  declare shape: Shape | null
  /** Its number among the objects of its realm that have been asked for theirs; 0 before (identityOf in ops/hash.ts). */
  declare serial: number
}

/**
 * A host class of its own: one literal, but every evaluation has hidden classes of its own. It inherits from PyInstance
 * by its prototype only: a constructor that calls those of its bases takes four times as long.
 */
function instanceClass(): new (cls: PyType, shape: Shape) => PyInstance {
  const made = class {
    declare cls: PyType
    declare shape: Shape | null
    declare serial: number
    constructor(cls: PyType, shape: Shape) {
      this.cls = cls
      this.shape = shape
      this.serial = 0
    }
  }
  Object.setPrototypeOf(made.prototype, PyInstance.prototype)
  return made as unknown as new (cls: PyType, shape: Shape) => PyInstance
}

export function fieldKindOf(v: Value): FieldKind {
  if (typeof v === 'number') return FIELD_INT
  return v instanceof PyFloat && !Object.hasOwn(v, 'cls') ? FIELD_FLOAT : FIELD_ANY
}

/** Reads field `i` raw (as stored). */
export function rawField(o: any, i: number): any {
  switch (i) {
    case 0: return o.f0
    case 1: return o.f1
    case 2: return o.f2
    case 3: return o.f3
    case 4: return o.f4
    case 5: return o.f5
    case 6: return o.f6
    case 7: return o.f7
    default: return o[`f${i}`]
  }
}

export function setRawField(o: any, i: number, v: any): void {
  switch (i) {
    case 0: o.f0 = v; break
    case 1: o.f1 = v; break
    case 2: o.f2 = v; break
    case 3: o.f3 = v; break
    case 4: o.f4 = v; break
    case 5: o.f5 = v; break
    case 6: o.f6 = v; break
    case 7: o.f7 = v; break
    default: o[`f${i}`] = v
  }
}

/** Own attribute of an instance; undefined when it has none of that name. */
export function getOwn(o: PyInstance, name: string): Value | undefined {
  const shape = o.shape
  if (shape === null) return (o.attrs as NonNullable<typeof o.attrs>).getStr(name)
  const i = shape.index.get(name)
  if (i === undefined) return undefined
  const raw = rawField(o, i)
  return shape.kinds[i] === FIELD_FLOAT ? new PyFloat(raw) : raw
}

/** Stores an own attribute: `object.__setattr__` once descriptors are out of the way. */
export function setOwn(o: PyInstance, name: string, v: Value): void {
  const shape = o.shape
  if (shape === null) {
    ;(o.attrs as NonNullable<typeof o.attrs>).setStr(name, v)
    return
  }
  const i = shape.index.get(name)
  const kind = fieldKindOf(v)
  if (i === undefined) {
    const at = shape.kinds.length
    if (at >= MAX_FIELDS) {
      toDictMode(o).setStr(name, v)
      return
    }
    o.shape = shape.add(name, kind)
    setRawField(o, at, kind === FIELD_FLOAT ? (v as PyFloat).value : v)
    return
  }
  const have = shape.kinds[i]
  if (have === kind) setRawField(o, i, kind === FIELD_FLOAT ? (v as PyFloat).value : v)
  else if (have === FIELD_ANY) setRawField(o, i, v)
  else {
    o.shape = shape.widen(i)
    setRawField(o, i, v)
  }
}

let makeDict: () => NonNullable<PyObject['attrs']>
/** register.ts hands in the dict constructor: this file must not import the dict's semantics. */
export function setDictMaker(make: typeof makeDict): void {
  makeDict = make
}
export function newAttrs(): NonNullable<PyObject['attrs']> {
  return makeDict()
}

/** Moves an instance's attributes into a dict, which `__dict__` then is. */
export function toDictMode(o: PyInstance): NonNullable<PyObject['attrs']> {
  if (o.shape === null) return o.attrs as NonNullable<typeof o.attrs>
  const dict = makeDict()
  for (const name of o.shape.index.keys()) dict.setStr(name, getOwn(o, name) as Value)
  o.attrs = dict
  o.shape = null
  return dict
}
