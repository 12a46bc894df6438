/** What generated code calls. No semantics of its own: fast paths, then the functions that every tier uses (compile/slow.ts). */
import type { BinaryOperator } from '../ast/nodes.ts'
import { caught } from '../compile/exceptions.ts'
import { isFloat } from '../compile/kinds.ts'
import { addSlow, binarySlow, compareSlow, inplaceSlow, itemSlow, modSlow, mulSlow, subSlow, truthSlow } from '../compile/slow.ts'
import { type Completion, DEOPT, DeoptAfter, GenericInt, LIFT, RAISE, UNWIND } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import { shortageOf } from '../run/invoke.ts'
import { chargeMemory, meter } from '../run/meter.ts'
import { HELD, TUPLE } from '../run/sizes.ts'
import { rt } from '../run/state.ts'
import { mayUnwind } from '../run/unwind.ts'
import { floatType, listType, typeOf } from '../runtime/builtin-types.ts'
import { PyException } from '../runtime/exception.ts'
import { LIST_ANY, LIST_FLOAT, LIST_INT, PyList } from '../runtime/list/list.ts'
import { PySet } from '../runtime/set/set.ts'
import { type CompareOp, PyType } from '../runtime/type.ts'
import { NotImplemented, PyFloat, PyTuple, type Value } from '../runtime/value.ts'
import { MAX } from './value.ts'
import { pair, quadruple, single, triple } from '../runtime/general-array.ts'

export function add(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const c = a + b
    if (c <= MAX && c >= -MAX) return c
  }
  return addSlow(a, b)
}
export function sub(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const c = a - b
    if (c <= MAX && c >= -MAX) return c
  }
  return subSlow(a, b)
}
export function mul(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const c = a * b
    if (c <= MAX && c >= -MAX) return c + 0
  }
  return mulSlow(a, b)
}
export function mod(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && b > 0) {
    const c = a % b
    return c < 0 ? c + b : c + 0
  }
  return modSlow(a, b)
}
export function inplaceAdd(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const c = a + b
    if (c <= MAX && c >= -MAX) return c
  }
  return (typeof a === 'string' && typeof b === 'string') || (a instanceof PyFloat && b instanceof PyFloat) ? addSlow(a, b) : inplaceSlow('+', a, b)
}
export function binary(op: BinaryOperator): (a: Value, b: Value) => Value {
  switch (op) {
    case '+': return add
    case '-': return sub
    case '*': return mul
    case '%': return mod
    default: return (a, b) => binarySlow(op, a, b)
  }
}
export function inplace(op: BinaryOperator): (a: Value, b: Value) => Value {
  return op === '+' ? inplaceAdd : (a, b) => inplaceSlow(op, a, b)
}

export function compare(op: CompareOp): (a: Value, b: Value) => Value {
  return (a, b) => compareSlow(op, a, b)
}

/** Truth of what is neither true nor false. */
export function truth(v: Value): boolean {
  if (v === null) return false
  if (typeof v === 'number') return v !== 0
  if (typeof v === 'string') return v.length > 0
  if (v instanceof PyList && v.cls === listType) return v.items.length > 0
  // That warns, which looks at the frame.
  if (v === NotImplemented) throw LIFT
  return truthSlow(v)
}

/** `o[i]` in generic form, where generated code's own paths did not apply. */
export function item(o: Value, k: Value): Value {
  return itemSlow(o, k)
}
export function itemInt(o: Value, k: Value): number {
  const v = itemSlow(o, k)
  if (typeof v === 'number') return v
  throw DEOPT
}
export function itemFloat(o: Value, k: Value): number {
  const v = itemSlow(o, k)
  if (isFloat(v)) return v.value
  throw DEOPT
}

/** The fuel slice is used up: asks for the next. */
export function refuel(q: number): number {
  meter.slice = q
  meter.hooks.fuel()
  return meter.slice | 0
}

/** The same, at the start of a block: there everything may be put aside. */
export function refuelOrLeave(q: number): number {
  meter.slice = q
  if (mayUnwind()) throw UNWIND
  meter.hooks.fuel()
  return meter.slice | 0
}
/** The same for code that charges the meter itself. */
export function refill(): void {
  if (mayUnwind()) throw UNWIND
  meter.hooks.fuel()
}

/** Puts everything aside, if that is possible here. */
export function putAside(): void {
  if (rt.stackBudget < Number.POSITIVE_INFINITY) throw UNWIND
}

/** Ends a function that has made its frame late. */
export function popFrame(f: Frame): void {
  rt.frame = f.back
  rt.depth = f.depth
  rt.stack = f.stack
}

/** Stores a generic value at a valid index of a list that may change its kind by it. */
export function storeItem(list: PyList, i: number, v: Value): void {
  list.set(i, v)
}

export function append(list: PyList, v: Value): void {
  chargeMemory(8)
  list.push(v)
}
export function appendInt(list: PyList, v: number): void {
  chargeMemory(8)
  if (list.kind === LIST_INT && list.items.length < list.capacity) list.items.push(v)
  else list.push(v)
}
export function appendFloat(list: PyList, v: number): void {
  chargeMemory(8)
  if (list.kind === LIST_FLOAT && list.items.length < list.capacity) list.items.push(v)
  else list.push(new PyFloat(v))
}

/** A text that has just been put together. */
export function text(s: string): string {
  chargeMemory(2 * s.length)
  return s
}

export function tuple(items: Value[]): PyTuple {
  chargeMemory(TUPLE + HELD * items.length)
  return new PyTuple(items)
}
function tuple1(a: Value): PyTuple {
  chargeMemory(TUPLE + HELD)
  return single(a)
}
function tuple2(a: Value, b: Value): PyTuple {
  chargeMemory(TUPLE + HELD * 2)
  return pair(a, b)
}
function tuple3(a: Value, b: Value, c: Value): PyTuple {
  chargeMemory(TUPLE + HELD * 3)
  return triple(a, b, c)
}
function tuple4(a: Value, b: Value, c: Value, d: Value): PyTuple {
  chargeMemory(TUPLE + HELD * 4)
  return quadruple(a, b, c, d)
}
/** Makers of small tuples, by their length. */
export const smallTuples: readonly (((...items: any[]) => PyTuple) | null)[] = [null, tuple1, tuple2, tuple3, tuple4]
export function list(items: Value[]): PyList {
  chargeMemory(HELD * items.length)
  return items.length === 0 ? new PyList(items) : PyList.from(items)
}

/** `isinstance` for a class without hooks; undefined when more has to be asked. */
export function isInstance(v: Value, c: Value): boolean | undefined {
  const t = typeof v === 'object' && v !== null ? v.cls : typeOf(v)
  if (t === c) return true
  if (!(c instanceof PyType)) return c instanceof PyTuple && !c.cls.heap ? isInstanceOfAny(v, c.items) : undefined
  if (!c.plainMeta) return undefined
  if (t.isSubtype(c)) return true
  return t.heap && (!t.plainGetattr || t.guestClass) ? undefined : false
}

/** The same for a tuple of a few classes. */
function isInstanceOfAny(v: Value, classes: readonly Value[]): boolean | undefined {
  if (classes.length > 16) return undefined
  for (const c of classes) {
    const r = c instanceof PyType ? isInstance(v, c) : undefined
    if (r !== false) return r
  }
  return false
}

/** Does a field keep the value as it is, as neither an int nor a float? */
export function isReference(v: Value): boolean {
  return typeof v !== 'number' && !(v instanceof PyFloat && v.cls === floatType)
}

/** A raw float in generic form. */
export function box(v: number): PyFloat {
  return new PyFloat(v)
}

/** Brings a value to int or float form, or leaves typed code. */
export function unboxFloat(v: unknown): number {
  if (isFloat(v)) return v.value
  throw DEOPT
}

/** What the body of a `try` threw, as the exception to be handled; anything but a guest exception goes on. */
export function take(f: Frame, depth: number, stack: number, e: unknown): PyException {
  rt.frame = f
  rt.depth = depth
  rt.stack = stack
  caught(f, e)
  return pending()
}
/** The exception of a RAISE completion. */
export function pending(): PyException {
  const e = rt.pending as PyException
  rt.pending = null
  return e
}
/** What a handler threw: RAISE with the exception handled before put back. */
export function thrownInHandler(f: Frame, e: unknown, before: PyException | null): Completion {
  if (!(e instanceof PyException) && shortageOf(e) === undefined) {
    rt.handled = before
    throw e
  }
  rt.frame = f
  const r = caught(f, e)
  rt.handled = before
  return r
}

/** The outcome of a raw call that is not a raw double, in generic form. */
export function settled(r: unknown): any {
  return r instanceof GenericInt ? r.value : r
}

export { isFloat, DeoptAfter, RAISE, LIST_ANY }

/** An element of a list in generic form. */
export function elementOf(list: PyList, x: any): unknown {
  return list.kind === LIST_FLOAT ? new PyFloat(x) : x
}

/** A fresh list as a tuple. */
export function tupleOfList(list: PyList): PyTuple {
  return new PyTuple(list.toArray())
}
export function emptySet(): PySet {
  return new PySet()
}
