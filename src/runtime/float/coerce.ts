/**
 * From any object to a double, where a real number is wanted (`math.sin(x)`, `'%f' % x`).
 * Reference: object.__float__ in https://docs.python.org/3.13/reference/datamodel.html#emulating-numeric-types
 */
import { notExactly } from '../../run/deprecations.ts'
import { floatType, intType, typeName, typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { intToFloat } from '../int/convert.ts'
import { callDunder, hasGuest } from '../ops/call-method.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { PyFloat, type Value, asFloat, asInt } from '../value.ts'

export function notReal(v: Value): Error {
  return typeError(`must be real number, not ${typeName(v)}`) as unknown as Error
}

/** The double of a builtin number, undefined for everything else; a class with conversions of its own throws NEED_GUEST. */
export function toFloatLeaf(v: Value): number | undefined {
  if (v instanceof PyFloat) return v.value
  if (typeof v === 'number') return v
  if (typeof v === 'string' || v === null) return undefined
  if (hasGuest(v, '__float__')) throw NEED_GUEST
  const n = asInt(v)
  if (n !== undefined) return intToFloat(n)
  const x = asFloat(v)
  if (x !== undefined) return x
  if (hasGuest(v, '__index__')) throw NEED_GUEST
  const { slots } = typeOf(v)
  if (slots.float !== undefined) return slots.float(v)
  return slots.index === undefined ? undefined : intToFloat(slots.index(v))
}

export function* toFloat(v: Value): Steps<number | undefined> {
  const r = yield* callDunder(v, '__float__', [])
  if (r !== undefined) {
    const x = asFloat(r)
    if (x === undefined) throw typeError(`${typeName(v)}.__float__ returned non-float (type ${typeName(r)})`)
    yield* notExactly(r, floatType, `${typeName(v)}.__float__`)
    return x
  }
  if (asInt(v) === undefined && asFloat(v) === undefined) {
    const i = yield* callDunder(v, '__index__', [])
    if (i !== undefined) {
      const n = asInt(i)
      if (n === undefined) throw typeError(`__index__ returned non-int (type ${typeName(i)})`)
      yield* notExactly(i, intType, '__index__')
      return intToFloat(n)
    }
  }
  return toFloatLeaf(v)
}

/** A real number's double; an instance of a float subclass counts as it is. Throws TypeError; NEED_GUEST in the leaf. */
export function realLeaf(v: Value): number {
  if (v instanceof PyFloat) return v.value
  if (typeof v === 'number') return v
  const x = asFloat(v) ?? toFloatLeaf(v)
  if (x === undefined) throw notReal(v)
  return x
}

export function* real(v: Value): Steps<number> {
  const x = asFloat(v) ?? (yield* toFloat(v))
  if (x === undefined) throw notReal(v)
  return x
}
