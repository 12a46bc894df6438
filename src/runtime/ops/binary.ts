/**
 * Binary and unary operators over all types.
 * Reference: https://docs.python.org/3.13/reference/datamodel.html#emulating-numeric-types
 *
 * `binaryMaybe` is the leaf (undefined = a guest dunder must run); `binary` does all of it.
 */
import type { BinaryOperator } from '../../ast/nodes.ts'
import { intType, listType, strType, tupleType, bytearrayType, bytesType, typeName, typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { deprecated, deprecatedLeaf } from '../../run/deprecations.ts'
import { PyBuiltin } from '../native.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import type { BinarySlot, PyType } from '../type.ts'
import { NotImplemented, type Value } from '../value.ts'
import { binaryNames } from './operator-names.ts'
import { add, mul, sub } from '../int/arith.ts'
import { bindLookup, leafAnswer } from './attribute.ts'

/** Types whose `+` and `*` are sequence operations, which CPython tries after the other operand's reflected method. */
const SEQUENCES: ReadonlySet<PyType> = new Set([strType, listType, tupleType, bytesType, bytearrayType])

/** Is `a *= b` no repetition of `b`? CPython asks what is on the right only for what has no operations of sequences or containers at all. */
function noRepetition(op: BinaryOperator, a: PyType, b: PyType): boolean {
  return op === '*' && SEQUENCES.has(b.solid) && !SEQUENCES.has(a.solid) && (a.heap || a.slots.len !== undefined)
}

export function unsupported(op: string, a: Value, b: Value): Error {
  const hint = op === '>>' && a instanceof PyBuiltin && a.spec.name === 'print' ? '. Did you mean "print(<message>, file=<output_stream>)"?' : ''
  return typeError(`unsupported operand type(s) for ${op === '**' ? '** or pow()' : op}: '${typeName(a)}' and '${typeName(b)}'${hint}`) as unknown as Error
}

function numberOf(op: BinaryOperator): number {
  switch (op) {
    case '+': return 0
    case '-': return 1
    case '*': return 2
    case '/': return 3
    case '//': return 4
    case '%': return 5
    case '**': return 6
    case '@': return 7
    case '<<': return 8
    case '>>': return 9
    case '&': return 10
    case '|': return 11
    case '^': return 12
  }
}
const OPERATORS = Object.keys(binaryNames) as BinaryOperator[]

/** Slots are objects of as many shapes as there are types, which the host is slow to search: each type keeps those of its operators in a row, then those in place. */
function rowOf(t: PyType): readonly (BinarySlot | undefined)[] {
  const row: (BinarySlot | undefined)[] = new Array(2 * OPERATORS.length).fill(undefined)
  const { binary: plain, inplace: own } = t.slots
  for (const op of OPERATORS) {
    row[numberOf(op)] = plain?.[op]
    row[OPERATORS.length + numberOf(op)] = own?.[op]
  }
  t.operators = row
  return row
}

function slotOf(op: BinaryOperator, t: PyType): BinarySlot | undefined {
  return (t.operators ?? rowOf(t))[numberOf(op)]
}

function inplaceOf(op: BinaryOperator, t: PyType): BinarySlot | undefined {
  return (t.operators ?? rowOf(t))[OPERATORS.length + numberOf(op)]
}

/** The builtin behaviour alone: NotImplemented when neither operand's slot knows. */
export function slotBinary(op: BinaryOperator, a: Value, b: Value): Value {
  return slotsOf(op, a, b, typeOf(a), typeOf(b))
}

function slotsOf(op: BinaryOperator, a: Value, b: Value, ta: PyType, tb: PyType): Value {
  const left = slotOf(op, ta)
  if (ta === tb) return left === undefined ? NotImplemented : left(a, b)
  const right = slotOf(op, tb)
  const rightToo = right !== undefined && right !== left
  // A builtin subclass on the right answers first.
  const rightFirst = rightToo && left !== undefined && tb.isSubtype(ta)
  if (rightFirst) {
    const r = right(a, b)
    if (r !== NotImplemented) return r
  }
  if (left !== undefined) {
    const r = left(a, b)
    if (r !== NotImplemented) return r
  }
  return rightToo && !rightFirst ? right(a, b) : NotImplemented
}

function hasGuestDunder(op: BinaryOperator, ta: PyType, tb: PyType): boolean {
  if (!ta.heap && !tb.heap) return false
  const names = binaryNames[op]
  return ta.guestLookup(names.dunder) !== undefined || tb.guestLookup(names.reflected) !== undefined
}

/** Two plain ints. */
function intBinary(op: BinaryOperator, a: number, b: number): Value {
  switch (op) {
    case '+': return add(a, b)
    case '-': return sub(a, b)
    case '*': return mul(a, b)
  }
  const r = slotOf(op, intType)?.(a, b) ?? NotImplemented
  if (r === NotImplemented) throw unsupported(op, a, b)
  return r
}

/** What a method of the library's own answers for two objects of its class; undefined where it takes the guest's code. */
function ofOneClass(op: BinaryOperator, a: Value, b: Value): Value | undefined {
  const t = typeOf(a)
  return typeOf(b) === t ? leafAnswer(t.guestLookup(binaryNames[op].dunder) ?? null, a, b) : undefined
}

export function binaryMaybe(op: BinaryOperator, a: Value, b: Value): Value | undefined {
  if (typeof a === 'number' && typeof b === 'number') return intBinary(op, a, b)
  const ta = typeOf(a)
  const tb = typeOf(b)
  // Two of one builtin type have one slot between them, and nothing else to be asked.
  const own = ta === tb && !ta.heap
  if (!own && hasGuestDunder(op, ta, tb)) return ofOneClass(op, a, b)
  try {
    const r = own ? (slotOf(op, ta)?.(a, b) ?? NotImplemented) : slotsOf(op, a, b, ta, tb)
    if (r === NotImplemented) throw unsupported(op, a, b)
    return r
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

/** One side's attempt: the guest dunder if the class defines one, else the builtin slot. */
function* attempt(op: BinaryOperator, self: Value, other: Value, reflected: boolean): Steps<Value> {
  const t = typeOf(self)
  const names = binaryNames[op]
  const guest = t.guestLookup(reflected ? names.reflected : names.dunder)
  if (guest !== undefined) {
    return (typeOf(other) === t ? leafAnswer(guest, self, other) : undefined) ?? (yield* call(yield* bindLookup(guest, self, t), [other]))
  }
  const slot = slotOf(op, t)
  if (slot === undefined) return NotImplemented
  const x = reflected ? other : self
  const y = reflected ? self : other
  try {
    return slot(x, y)
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return yield* (t.slots.binarySteps?.[op] as NonNullable<PyType['slots']['binarySteps']>[string] & {})(x, y)
  }
}

/** Is the right operand's method, `right` where it has one of the guest's, asked before the left one's? */
export function asksRightFirst(op: BinaryOperator, ta: PyType, tb: PyType, right: Value | undefined): boolean {
  if (right === undefined || ta === tb) return false
  const { dunder, reflected } = binaryNames[op]
  return (tb.isSubtype(ta) && ta.guestLookup(reflected) !== right) || (SEQUENCES.has(ta.solid) && (op === '+' || op === '*') && ta.guestLookup(dunder) === undefined)
}

export function* binary(op: BinaryOperator, a: Value, b: Value, shown: string = op): Steps<Value> {
  const ta = typeOf(a)
  const tb = typeOf(b)
  const names = binaryNames[op]
  const rightGuest = tb.guestLookup(names.reflected)
  const rightFirst = asksRightFirst(op, ta, tb, rightGuest)
  if (rightFirst) {
    const r = yield* attempt(op, b, a, true)
    if (r !== NotImplemented) return r
  }
  const l = yield* attempt(op, a, b, false)
  if (l !== NotImplemented) return l
  // The same type is not asked twice; a builtin slot that already answered is not asked again.
  if (!rightFirst && (ta !== tb || rightGuest === undefined)) {
    const again = rightGuest === undefined
      && ((slotOf(op, tb) === slotOf(op, ta) && ta.guestLookup(names.dunder) === undefined) || (shown !== op && noRepetition(op, ta, tb)))
    if (!again) {
      const r = yield* attempt(op, b, a, true)
      if (r !== NotImplemented) return r
    }
  }
  throw unsupported(shown, a, b)
}

/** What is left of `a op b` once the left operand's method has answered NotImplemented (and was not preceded by the right one's). */
export function* binaryRest(op: BinaryOperator, a: Value, b: Value): Steps<Value> {
  if (typeOf(a) !== typeOf(b)) {
    const r = yield* attempt(op, b, a, true)
    if (r !== NotImplemented) return r
  }
  throw unsupported(op, a, b)
}

/** Is the reflected method of `b` asked before a sequence extends or repeats itself? Not where the sequence is of a class of the guest. */
function asksRight(op: BinaryOperator, ta: PyType, b: Value): boolean {
  const tb = typeOf(b)
  return tb.heap && SEQUENCES.has(ta) && tb.guestLookup(binaryNames[op].reflected) !== undefined
}

/** `a op= b`: the in-place method or slot, else the plain operator. */
export function inplaceMaybe(op: BinaryOperator, a: Value, b: Value): Value | undefined {
  const ta = typeOf(a)
  if (ta.heap && ta.guestLookup(binaryNames[op].inplace) !== undefined) return undefined
  const slot = inplaceOf(op, ta)
  if (slot !== undefined) {
    if (asksRight(op, ta, b)) return undefined
    try {
      const r = slot(a, b)
      if (r !== NotImplemented) return r
    } catch (e) {
      if (e === NEED_GUEST) return undefined
      throw e
    }
  }
  const tb = typeOf(b)
  const own = ta === tb && !ta.heap
  if (!own && hasGuestDunder(op, ta, tb)) return ofOneClass(op, a, b)
  try {
    const r = own ? (slotOf(op, ta)?.(a, b) ?? NotImplemented) : noRepetition(op, ta, tb) ? NotImplemented : slotsOf(op, a, b, ta, tb)
    if (r === NotImplemented) throw unsupported(`${op}=`, a, b)
    return r
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

export function* inplace(op: BinaryOperator, a: Value, b: Value): Steps<Value> {
  const ta = typeOf(a)
  const guest = ta.guestLookup(binaryNames[op].inplace)
  if (guest !== undefined) {
    const r = yield* call(yield* bindLookup(guest, a, ta), [b])
    if (r !== NotImplemented) return r
  } else {
    const slot = inplaceOf(op, ta)
    if (slot !== undefined) {
      if (asksRight(op, ta, b)) {
        const r = yield* attempt(op, b, a, true)
        if (r !== NotImplemented) return r
      }
      try {
        const r = slot(a, b)
        if (r !== NotImplemented) return r
      } catch (e) {
        if (e !== NEED_GUEST) throw e
        const twin = ta.slots.inplaceSteps?.[op]
        if (twin === undefined) throw e
        const r = yield* twin(a, b)
        if (r !== NotImplemented) return r
      }
    }
  }
  return yield* binary(op, a, b, `${op}=`)
}

const UNARY = { '-': ['neg', '__neg__'], '+': ['pos', '__pos__'], '~': ['invert', '__invert__'] } as const

const INVERTED_BOOL = "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the "
  + 'underlying int object and is usually not what you expect from negating a bool. '
  + "Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int."

export function unaryMaybe(op: '-' | '+' | '~', v: Value): Value | undefined {
  const t = typeOf(v)
  const [slot, dunder] = UNARY[op]
  if (t.heap && t.guestLookup(dunder) !== undefined) return undefined
  if (typeof v === 'boolean' && op === '~' && !deprecatedLeaf(INVERTED_BOOL)) return undefined
  const f = t.slots[slot]
  if (f === undefined) throw typeError(`bad operand type for unary ${op}: '${t.name}'`)
  return f(v)
}

export function* unary(op: '-' | '+' | '~', v: Value): Steps<Value> {
  const t = typeOf(v)
  const guest = t.guestLookup(UNARY[op][1])
  if (guest !== undefined) return yield* call(yield* bindLookup(guest, v, t), [])
  if (typeof v === 'boolean' && op === '~') {
    yield* deprecated(INVERTED_BOOL)
    return v ? -2 : -1
  }
  return unaryMaybe(op, v) as Value
}
