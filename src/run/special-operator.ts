/**
 * Operators that come down to one method of the guest's, which is called as it is, without a host generator in between. What asks the right operand
 * first, or is no plain function, is left to the steps (runtime/ops/binary.ts, compare.ts).
 * Reference: https://docs.python.org/3.13/reference/datamodel.html#emulating-numeric-types
 */
import type { BinaryOperator } from '../ast/nodes.ts'
import { objectType, typeOf } from '../runtime/builtin-types.ts'
import { PyFunction } from '../runtime/function.ts'
import { asksRightFirst, binaryRest, unsupported } from '../runtime/ops/binary.ts'
import { compareRest, neitherCompares } from '../runtime/ops/compare.ts'
import { binaryNames, compareNames, compareReflected } from '../runtime/ops/operator-names.ts'
import { truth, truthMaybe } from '../runtime/ops/truth.ts'
import type { CompareOp, PyType } from '../runtime/type.ts'
import { NotImplemented, PyFloat, type Value } from '../runtime/value.ts'
import type { Outcome } from './completion.ts'
import { callForNative2, drive } from './drive.ts'
import { going } from './special-call.ts'

/** Calls a method with two operands; `otherwise` tells what comes of NotImplemented. */
function ask(method: PyFunction, self: Value, other: Value, otherwise: () => Outcome): Outcome {
  const r = callForNative2(method, self, other)
  return going(r, (v) => (v === NotImplemented ? otherwise() : v))
}

function plain(m: Value | undefined): m is PyFunction {
  return m instanceof PyFunction && m.code.leaf === null
}

/** A builtin value that knows nothing of objects of the guest's. */
function isStranger(v: Value, other: PyType): boolean {
  return (typeof v === 'number' || typeof v === 'bigint' || typeof v === 'boolean' || (v instanceof PyFloat && !v.cls.heap)) && other.solid === objectType
}

/** `a op b`; undefined where the steps have to find out. `shown` is the operator in the message. */
export function specialBinary(op: BinaryOperator, a: Value, b: Value, shown: string = op): Outcome | undefined {
  const ta = typeOf(a)
  const tb = typeOf(b)
  const names = binaryNames[op]
  const right = tb.guestLookup(names.reflected)
  if (asksRightFirst(op, ta, tb, right)) return undefined
  const left = ta.guestLookup(names.dunder)
  // What has a leaf has been asked for it already.
  if (left !== undefined) return left instanceof PyFunction && shown === op ? ask(left, a, b, () => drive(binaryRest(op, a, b))) : undefined
  if (!plain(right) || !isStranger(a, tb)) return undefined
  return ask(right, b, a, () => { throw unsupported(shown, a, b) })
}

export function specialCompare(op: CompareOp, a: Value, b: Value): Outcome | undefined {
  const ta = typeOf(a)
  const tb = typeOf(b)
  const right = tb.guestLookup(compareNames[compareReflected[op]])
  if (ta !== tb && tb.isSubtype(ta) && (right !== undefined || (op === '!=' && tb.guestLookup('__eq__') !== undefined))) return undefined
  const left = ta.guestLookup(compareNames[op])
  const rest = (): Outcome => drive(compareRest(op, a, b))
  if (left !== undefined) return plain(left) ? ask(left, a, b, rest) : undefined
  if (op === '!=') {
    // object.__ne__ inverts __eq__.
    const equal = ta.guestLookup('__eq__')
    return plain(equal) ? inverted(equal, a, b, rest) : undefined
  }
  if (!plain(right) || !isStranger(a, tb)) return undefined
  return ask(right, b, a, () => neitherCompares(op, a, b))
}

function inverted(equal: PyFunction, a: Value, b: Value, otherwise: () => Outcome): Outcome {
  const r = callForNative2(equal, a, b)
  return going(r, (v) => {
    if (v === NotImplemented) return otherwise()
    const known = truthMaybe(v)
    return known === undefined ? going(drive(truth(v)), (t) => t !== true) : !known
  })
}
