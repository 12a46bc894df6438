/**
 * Rich comparison and identity.
 * Reference: https://docs.python.org/3.13/reference/expressions.html#value-comparisons
 */
import { charge, chargeElements } from '../../run/meter.ts'
import { typeName, typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { PyInstance } from '../instance.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import type { CompareOp } from '../type.ts'
import { compareSequences } from '../list/compare.ts'
import { NotImplemented, PyFloat, type PyObject, PyTuple, PyWideStr, type Value } from '../value.ts'
import { bindLookup } from './attribute.ts'
import { PyComparedKey } from './compared-key.ts'
import { compareNames, compareReflected } from './operator-names.ts'
import { truth, truthMaybe } from './truth.ts'

/** `a is b`. int, float, bool, None and str compare by value (floats bit for bit): a listed difference, alike in all tiers. */
export function is(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a instanceof PyFloat) return b instanceof PyFloat && Object.is(a.value, b.value) && a.cls === b.cls
  if (a instanceof PyWideStr) return b instanceof PyWideStr && sameCodePoints(a, b)
  return false
}

function sameCodePoints(a: PyWideStr, b: PyWideStr): boolean {
  const x = a.codePoints
  const y = b.codePoints
  if (x.length !== y.length) return false
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false
  return true
}

function numbers(op: CompareOp, a: number | bigint | string, b: number | bigint | string): boolean {
  switch (op) {
    case '<': return a < b
    case '<=': return a <= b
    case '==': return a === b
    case '!=': return a !== b
    case '>': return a > b
    case '>=': return a >= b
  }
}

/** Strs up to this length are compared at the cost of the statement that does it. */
const LONG_TEXT = 256

/** Comparison of narrow strs; charges for long ones that may share much. */
export function texts(op: CompareOp, a: string, b: string): boolean {
  if (a.length > LONG_TEXT && b.length > LONG_TEXT) {
    if (a.length === b.length) charge(a.length >> 8)
    else if (op === '==' || op === '!=') return op === '!='
    else charge(Math.min(a.length, b.length) >> 8)
  }
  return numbers(op, a, b)
}

function notSupported(op: CompareOp, a: Value, b: Value): Error {
  return typeError(`'${op}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`) as unknown as Error
}

/** The answer of the builtin slots, or NotImplemented; both operands builtin in behaviour. */
function slotCompare(op: CompareOp, a: Value, b: Value): Value {
  const left = typeOf(a).slots.compare
  if (left !== undefined) {
    const r = left(op, a, b)
    if (r !== NotImplemented) return r
  }
  const right = typeOf(b).slots.compare
  if (right !== undefined) {
    const r = right(compareReflected[op], b, a)
    if (r !== NotImplemented) return r
  }
  return NotImplemented
}

/** A tuple that compares as tuples do. */
export function isPlainTuple(v: Value): v is PyTuple {
  return v instanceof PyTuple && (!v.cls.heap || !v.cls.guestCompares)
}

/** What is compared most: tuples that differ first in numbers or texts. undefined where `compareSequences` has to tell. */
function plainTuples(op: CompareOp, x: readonly Value[], y: readonly Value[]): boolean | undefined {
  const n = Math.min(x.length, y.length)
  chargeElements(n)
  for (let i = 0; i < n; i++) {
    const u = x[i]
    const v = y[i]
    if (u === v) continue
    if (typeof u === 'number') return typeof v === 'number' ? numbers(op, u, v) : undefined
    if (typeof u === 'string') return typeof v === 'string' ? texts(op, u, v) : undefined
    if (!(u instanceof PyFloat && v instanceof PyFloat) || u.cls.heap || v.cls.heap) return undefined
    // Floats are one object when their bits are the same, NaN too.
    if (u.value !== v.value && !Object.is(u.value, v.value)) return numbers(op, u.value, v.value)
  }
  return numbers(op, x.length, y.length)
}

function tuples(op: CompareOp, a: PyTuple, b: PyTuple): Value | undefined {
  const known = plainTuples(op, a.items, b.items)
  if (known !== undefined) return known
  try {
    return compareSequences(op, a, b)
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

function guestCompares(op: CompareOp, a: Value, b: Value): boolean {
  const ta = typeOf(a)
  const tb = typeOf(b)
  if (!ta.guestCompares && !tb.guestCompares) return false
  if (ta.guestLookup(compareNames[op]) !== undefined || tb.guestLookup(compareNames[compareReflected[op]]) !== undefined) return true
  return op === '!=' && (ta.guestLookup('__eq__') !== undefined || tb.guestLookup('__eq__') !== undefined)
}

/** Two of one builtin type: only its slot has a say. Tuples and floats not by their slots: they are what dicts, heaps and sorted lists compare most. */
function ofOneType(op: CompareOp, a: PyObject, b: PyObject): Value | undefined {
  if (a instanceof PyTuple) return tuples(op, a, b as PyTuple)
  if (a instanceof PyFloat) return numbers(op, a.value, (b as PyFloat).value)
  const slot = a.cls.slots.compare
  try {
    const r = slot === undefined ? NotImplemented : slot(op, a, b)
    if (r !== NotImplemented) return r
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
  return neitherCompares(op, a, b)
}

export function compareMaybe(op: CompareOp, a: Value, b: Value): Value | undefined {
  if (typeof a === 'number' && typeof b === 'number') return numbers(op, a, b)
  if (typeof a === 'string' && typeof b === 'string') return texts(op, a, b)
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.cls === b.cls && !a.cls.heap) return ofOneType(op, a, b)
  if (isPlainTuple(a) && isPlainTuple(b)) return tuples(op, a, b)
  if (a instanceof PyFloat && !a.cls.heap) {
    if (typeof b === 'number') return numbers(op, a.value, b)
  } else if (typeof a === 'number' && b instanceof PyFloat && !b.cls.heap) return numbers(op, a, b.value)
  if (a instanceof PyInstance && b instanceof PyInstance && (op === '==' || op === '!=') && !a.cls.guestCompares && !b.cls.guestCompares) return (a === b) === (op === '==')
  if (guestCompares(op, a, b) || (a instanceof PyComparedKey && b instanceof PyComparedKey)) return undefined
  try {
    const r = slotCompare(op, a, b)
    if (r !== NotImplemented) return r
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
  return neitherCompares(op, a, b)
}

function* attempt(op: CompareOp, self: Value, other: Value): Steps<Value> {
  const t = typeOf(self)
  const guest = t.guestLookup(compareNames[op])
  if (guest !== undefined) {
    return yield* call(yield* bindLookup(guest, self, t), [other])
  }
  if (op === '!=') {
    // object.__ne__ inverts __eq__ unless that is NotImplemented.
    const eqGuest = t.guestLookup('__eq__')
    if (eqGuest !== undefined) {
      const r = yield* call(yield* bindLookup(eqGuest, self, t), [other])
      if (r === NotImplemented) return r
      return !(yield* truth(r))
    }
  }
  const slot = t.slots.compare
  if (slot === undefined) return NotImplemented
  if (self instanceof PyComparedKey) return yield* (t.slots.compareSteps as NonNullable<typeof t.slots.compareSteps>)(op, self, other)
  try {
    return slot(op, self, other)
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return yield* (t.slots.compareSteps as NonNullable<typeof t.slots.compareSteps>)(op, self, other)
  }
}

export function* compare(op: CompareOp, a: Value, b: Value): Steps<Value> {
  const ta = typeOf(a)
  const tb = typeOf(b)
  const reflected = compareReflected[op]
  let tried = false
  const overrides = (name: string): boolean => tb.guestLookup(name) !== undefined
  if (ta !== tb && tb.isSubtype(ta) && (overrides(compareNames[reflected]) || (op === '!=' && overrides('__eq__')))) {
    tried = true
    const r = yield* attempt(reflected, b, a)
    if (r !== NotImplemented) return r
  }
  const left = yield* attempt(op, a, b)
  if (left !== NotImplemented) return left
  if (!tried) {
    const right = yield* attempt(reflected, b, a)
    if (right !== NotImplemented) return right
  }
  return neitherCompares(op, a, b)
}

/** What is left of a comparison once the left operand's method has answered NotImplemented. */
export function* compareRest(op: CompareOp, a: Value, b: Value): Steps<Value> {
  const r = yield* attempt(compareReflected[op], b, a)
  return r !== NotImplemented ? r : neitherCompares(op, a, b)
}

/** What a comparison comes to that neither operand knows. Throws TypeError. */
export function neitherCompares(op: CompareOp, a: Value, b: Value): boolean {
  if (op === '==') return is(a, b)
  if (op === '!=') return !is(a, b)
  throw notSupported(op, a, b)
}

/** Equality as containers use it: identity first. undefined = guest code needed. */
export function eqMaybe(a: Value, b: Value): boolean | undefined {
  if (a === b) return true
  if (typeof a === 'number' && typeof b === 'number') return false
  if (typeof a === 'string' && typeof b === 'string') {
    // Equal long strs that are not one object in the host are found equal here already, at the same cost.
    if (a.length > LONG_TEXT && a.length === b.length) charge(a.length >> 8)
    return false
  }
  if (is(a, b)) return true
  const r = compareMaybe('==', a, b)
  return r === undefined ? undefined : truthMaybe(r)
}

export function* eq(a: Value, b: Value): Steps<boolean> {
  if (is(a, b)) return true
  return yield* truth(yield* compare('==', a, b))
}

export function ltMaybe(a: Value, b: Value): boolean | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a < b
  if (typeof a === 'string' && typeof b === 'string') return texts('<', a, b)
  const r = compareMaybe('<', a, b)
  return r === undefined ? undefined : truthMaybe(r)
}

/** Is `a` better than `b`: less for `min`, greater for `max`? */
export function betterMaybe(op: '<' | '>', a: Value, b: Value): boolean | undefined {
  if (typeof a === 'number' && typeof b === 'number') return op === '<' ? a < b : a > b
  const r = compareMaybe(op, a, b)
  return r === undefined ? undefined : truthMaybe(r)
}

export function* lt(a: Value, b: Value): Steps<boolean> {
  return yield* truth(yield* compare('<', a, b))
}
