/**
 * Instance fields in typed code: after one guard on the shape a field is read and written raw.
 *
 * That an instance's shape has a field says that its class had no data descriptor of that name when the field was
 * stored; `layout.late` tells when the class has changed in such a way since, `layout.hooked` that its stores go by a
 * `__setattr__`. Which shape to expect is read off the sample frames.
 */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { DEOPT } from '../run/completion.ts'
import { loadField, loadFieldBoxed, loadOwn, storeField, storeOwn } from '../generated/fields.ts'
import type { Frame } from '../run/frame.ts'
import { FIELD_ANY, FIELD_FLOAT, FIELD_INT, PyInstance, type Shape, rawField } from '../runtime/instance.ts'
import { PyFloat, type Value } from '../runtime/value.ts'
import { AttrSite } from './attr-site.ts'
import type { Eval, Exec } from './closures.ts'
import { goesOn } from './compiler.ts'
import { isFloat } from './kinds.ts'
import { attrSlow } from './slow.ts'
import { attributeStore } from './steps.ts'
import type { TypedCompiler } from './typed.ts'

/** Fields beyond have no closures of their own. */
const DIRECT_FIELDS = 12
/** Shapes that one site remembers besides its first. */
const MAX_SHAPES = 3

/** The next copy of a field's closure: one counter for all programs, so that sites spread over the copies. */
let dealt = 0
function dealField<T>(copies: (index: number) => readonly T[], index: number): T {
  const row = copies(index)
  return row[dealt++ % row.length] as T
}

export interface Expected {
  readonly shape: Shape
  readonly index: number
  readonly kind: number
}

/** The shape and field that `object.name` has on the sample frames. */
export function expected(C: TypedCompiler, object: CoreExpr, name: string): Expected | null {
  for (const v of C.probeValues(object)) {
    const e = fieldOf(v, name)
    if (e !== null) return e
  }
  return null
}

function fieldOf(v: Value, name: string): Expected | null {
  if (!(v instanceof PyInstance) || v.shape === null || v.shape.layout.late || !v.cls.plainGetattr) return null
  const index = v.shape.index.get(name)
  if (index === undefined || index >= DIRECT_FIELDS) return null
  return { shape: v.shape, index, kind: v.shape.kinds[index] as number }
}

/** Reads `object.name` as a raw number of `kind`, or in generic form. */
export function fieldLoad(C: TypedCompiler, e: Extract<CoreExpr, { kind: 'Attr' }>, kind: 'int' | 'float' | 'any'): Eval {
  const object = C.expr(e.object)
  const bank = C.bank()
  const known = C.guardedField(e.object, e.name)
  if (known !== null) {
    const own = dealField(loadOwn, known.index)(object) as Eval
    if (known.kind === FIELD_FLOAT) return kind === 'float' ? own : bank.box(own)
    if (kind === 'any' || (kind === 'int' && known.kind === FIELD_INT)) return own
    return kind === 'int' ? bank.guardInt(own, e.id) : bank.guardFloat(own, e.id)
  }
  const first = expected(C, e.object, e.name)
  if (first === null) {
    const plain = bank.attr(object, new AttrSite(C.code, e.name, e.id), e.id)
    return kind === 'int' ? bank.guardInt(plain, e.id) : kind === 'float' ? bank.guardFloat(plain, e.id) : plain
  }
  const more: Expected[] = []
  const slow = (f: Frame, v: Value): any => {
    f.pc = e.id
    if (v instanceof PyInstance) {
      for (const x of more) {
        if (v.shape === x.shape && !x.shape.layout.late) {
          const raw = rawField(v, x.index)
          return convert(x.kind === FIELD_FLOAT ? new PyFloat(raw) : raw, kind)
        }
      }
      if (more.length < MAX_SHAPES) {
        const x = fieldOf(v, e.name)
        if (x !== null) more.push(x)
      }
    }
    return convert(attrSlow(v, e.name), kind)
  }
  const { ref } = first.shape
  const load = dealField(loadField, first.index)(object, ref, slow)
  if (first.kind === FIELD_FLOAT) {
    if (kind === 'float') return load
    // The slow path answers the form that is wanted, so boxing happens on the fast path only.
    return dealField(loadFieldBoxed, first.index)(object, ref, slow)
  }
  if (kind === 'any' || (kind === 'int' && first.kind === FIELD_INT)) return load
  return kind === 'int' ? bank.guardInt(load, e.id) : bank.guardFloat(dealField(loadField, first.index)(object, ref, (f: Frame, v: Value) => {
    f.pc = e.id
    return attrSlow(v, e.name)
  }), e.id)
}

function convert(v: Value, kind: 'int' | 'float' | 'any'): any {
  if (kind === 'any') return v
  if (kind === 'int') {
    if (typeof v === 'number') return v
    throw DEOPT
  }
  if (isFloat(v)) return v.value
  throw DEOPT
}

/** Stores a field of a known shape; null when no shape is expected. */
export function fieldStore(C: TypedCompiler, s: Extract<CoreStmt, { kind: 'SetAttr' }>, kind: 'int' | 'float' | 'any'): Exec | null {
  const first = C.guardedField(s.object, s.name) ?? expected(C, s.object, s.name)
  if (first === null || first.shape.layout.hooked) return null
  const fits = first.kind === FIELD_ANY || (first.kind === FIELD_FLOAT && kind === 'float') || (first.kind === FIELD_INT && kind === 'int')
  if (!fits) return null
  const value = first.kind === FIELD_ANY ? C.expr(s.value) : C.raw(s.value)
  const object = C.expr(s.object)
  if (C.guardedField(s.object, s.name) !== null) return goesOn(dealField(storeOwn, first.index)(value, object) as Exec)
  // What was evaluated is handed on: evaluating it again would charge again.
  const store = attributeStore(C.code, s)
  const general = first.kind === FIELD_FLOAT ? (f: Frame, x: number, o: Value) => store(f, new PyFloat(x), o) : store
  return dealField(storeField, first.index)(value, object, first.shape.ref, general)
}
