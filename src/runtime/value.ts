/**
 * Guest values: what a Python object is in the host's memory (docs/architecture.md, "Values").
 *
 * In generic positions a value is
 *   None          null
 *   bool          true / false
 *   int           a JS number while it is a safe integer, else a bigint (canonical: never a bigint that fits)
 *   float         PyFloat (a raw JS number always means int)
 *   str           a JS string exactly when it has no code unit in D800-DFFF, else PyWideStr (canonical)
 *   all else      an instance of an engine class, derived from PyObject
 * A guest value is never `undefined`: natives use `undefined` for "argument not given", "no such key", "iterator exhausted".
 */
import type { PyDict } from './dict/dict.ts'
import type { PyType } from './type.ts'

export type Int = number | bigint
export type Str = string | PyWideStr
export type Value = null | boolean | number | bigint | string | PyObject

export abstract class PyObject {
  /** The object's class. On the prototype for builtin types; an own property for instances of guest classes. */
  declare cls: PyType
  /** Own attributes (`__dict__`) of an object that may have them; on the prototype: undefined. Plain instances use shapes instead. */
  declare attrs: PyDict | undefined
  /** Values of `__slots__` of an object that has a `__dict__` besides (class/slots.ts), by slot. */
  declare slotValues: Map<PyObject, Value> | undefined
}
PyObject.prototype.attrs = undefined
PyObject.prototype.slotValues = undefined

/** A boxed float: only in generic positions. Typed closures, float lists and float fields hold the raw double. */
export class PyFloat extends PyObject {
  readonly value: number
  constructor(value: number) {
    super()
    this.value = value
  }
}

/** A str that holds at least one code point above U+FFFF or a lone surrogate. Immutable. */
export class PyWideStr extends PyObject {
  readonly codePoints: Uint32Array
  constructor(codePoints: Uint32Array) {
    super()
    this.codePoints = codePoints
  }
}

/** An instance of a guest subclass of an immutable builtin whose values are primitives here: int, float or str (`class Celsius(float)`). */
export class PyBoxed extends PyObject {
  /** number | bigint, PyFloat, or Str; never another PyBoxed. */
  readonly value: Int | PyFloat | Str
  constructor(cls: PyType, value: Int | PyFloat | Str) {
    super()
    this.cls = cls
    this.value = value
  }
}

export class PyTuple extends PyObject {
  readonly items: readonly Value[]
  constructor(items: readonly Value[]) {
    super()
    this.items = items
  }
}
export const EMPTY_TUPLE = new PyTuple([])

/** `NotImplemented` and `Ellipsis`; None is null. */
export class PySingleton extends PyObject {
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
  }
}
export const NotImplemented = new PySingleton('NotImplemented')
export const Ellipsis = new PySingleton('Ellipsis')

/** A variable shared by a function and the functions inside it. `undefined` = not associated with a value. */
export class PyCell extends PyObject {
  value: Value | undefined
  constructor(value: Value | undefined) {
    super()
    this.value = value
  }
}

/** int of a canonical value: a bigint that fits becomes a number. */
export function normalizeInt(n: bigint): Int {
  return n >= -9007199254740991n && n <= 9007199254740991n ? Number(n) : n
}

export function isStr(v: Value): v is Str {
  return typeof v === 'string' || v instanceof PyWideStr
}

/** The int behind int, bool or an instance of an int subclass; undefined for everything else. */
export function asInt(v: Value): Int | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v
  if (typeof v === 'boolean') return v ? 1 : 0
  if (v instanceof PyBoxed && (typeof v.value === 'number' || typeof v.value === 'bigint')) return v.value
  return undefined
}

/** The str behind str or an instance of a str subclass; undefined for everything else. */
export function asStr(v: Value): Str | undefined {
  if (typeof v === 'string' || v instanceof PyWideStr) return v
  if (v instanceof PyBoxed && (typeof v.value === 'string' || v.value instanceof PyWideStr)) return v.value
  return undefined
}

/** The double behind float or an instance of a float subclass; undefined for everything else (ints included). */
export function asFloat(v: Value): number | undefined {
  if (v instanceof PyFloat) return v.value
  if (v instanceof PyBoxed && v.value instanceof PyFloat) return v.value.value
  return undefined
}
