/**
 * The kinds that typed closures know: how a value is kept in a slot, and what an expression computes.
 *
 *   int    a raw safe integer        float  a raw double
 *   bool   true or false (in slots: any)     any    a guest value in its generic form
 *
 * Kinds of slots only ever widen (int -> any, float -> any), and a node or slot whose speculation
 * failed is never speculated on again: so recompilation ends.
 */
import { floatType } from '../runtime/builtin-types.ts'
import { PyFloat, type Value } from '../runtime/value.ts'

export type Kind = 'int' | 'float' | 'bool' | 'any'
export type SlotKind = 'int' | 'float' | 'any'

export function isFloat(v: unknown): v is PyFloat {
  return v instanceof PyFloat && v.cls === floatType
}

export function kindOfValue(v: Value): Kind {
  if (typeof v === 'number') return 'int'
  if (typeof v === 'boolean') return 'bool'
  return isFloat(v) ? 'float' : 'any'
}

export function join(a: Kind | null, b: Kind | null): Kind | null {
  if (a === null) return b
  if (b === null || a === b) return a
  return 'any'
}

export function slotKind(k: Kind | null): SlotKind {
  return k === 'int' || k === 'float' ? k : 'any'
}

/** A generic value in a slot's own form; undefined when it does not fit. */
export function toRaw(kind: SlotKind, v: any): any {
  if (kind === 'any') return v
  if (kind === 'int') return typeof v === 'number' ? v : undefined
  return isFloat(v) ? v.value : undefined
}

/** A slot's content in generic form; an int slot that is NaN has no value. */
export function toGeneric(kind: SlotKind, raw: any): any {
  if (kind === 'float') return new PyFloat(raw)
  if (kind === 'int' && raw !== raw) return undefined
  return raw
}
