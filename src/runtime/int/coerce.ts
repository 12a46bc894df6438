/**
 * From any object to int, as `int(x)` does it: `__int__`, `__index__`, `__trunc__`.
 * Reference: https://docs.python.org/3.13/library/functions.html#int
 */
import { deprecated, notExactly } from '../../run/deprecations.ts'
import { intType, typeName, typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { callDunder, hasGuest } from '../ops/call-method.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { type Int, PyBoxed, PyFloat, type Value, asFloat, asInt } from '../value.ts'
import { floatToInt } from './convert.ts'

function definesConversion(v: Value): boolean {
  return hasGuest(v, '__int__') || hasGuest(v, '__index__') || hasGuest(v, '__trunc__')
}

/** The int of a number; undefined when `v` is none. Throws NEED_GUEST when the class has a conversion of its own. */
export function toIntLeaf(v: Value): Int | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v
  if (typeof v === 'boolean') return v ? 1 : 0
  if (v instanceof PyFloat) return floatToInt(v.value)
  if (typeof v === 'string' || v === null) return undefined
  if (definesConversion(v)) throw NEED_GUEST
  if (v instanceof PyBoxed) {
    const x = asFloat(v)
    return x === undefined ? asInt(v) : floatToInt(x)
  }
  const { slots } = typeOf(v)
  return slots.int?.(v) ?? slots.index?.(v)
}

export function* toInt(v: Value): Steps<Int | undefined> {
  if (!definesConversion(v)) return toIntLeaf(v)
  const int = yield* callDunder(v, '__int__', [])
  if (int !== undefined) return yield* result(int, '__int__')
  const boxed = v instanceof PyBoxed ? v.value : undefined
  if (typeof boxed === 'number' || typeof boxed === 'bigint') return boxed
  if (boxed instanceof PyFloat) return floatToInt(boxed.value)
  const index = yield* callDunder(v, '__index__', [])
  if (index !== undefined) return yield* result(index, '__index__')
  yield* deprecated('The delegation of int() to __trunc__ is deprecated.')
  const truncated = (yield* callDunder(v, '__trunc__', [])) as Value
  const n = asInt(truncated)
  if (n !== undefined) return n
  const viaIndex = yield* callDunder(truncated, '__index__', [])
  if (viaIndex === undefined) throw typeError(`__trunc__ returned non-Integral (type ${typeName(truncated)})`)
  return yield* result(viaIndex, '__index__')
}

function* result(v: Value, dunder: string): Steps<Int> {
  const n = asInt(v)
  if (n === undefined) throw typeError(`${dunder} returned non-int (type ${typeName(v)})`)
  yield* notExactly(v, intType, dunder)
  return n
}
