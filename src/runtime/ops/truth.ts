/** Truth value testing. Reference: https://docs.python.org/3.13/library/stdtypes.html#truth-value-testing */
import { typeOf } from '../builtin-types.ts'
import { overflowError, typeError, valueError } from '../exception.ts'
import { deprecated, deprecatedLeaf } from '../../run/deprecations.ts'
import { type Steps, call } from '../steps.ts'
import { NotImplemented, PyFloat, type Value } from '../value.ts'
import { bindLookup } from './attribute.ts'
import { fitIndex, index, indexMaybe } from './index.ts'

const NO_TRUTH = 'NotImplemented should not be used in a boolean context'

/** undefined = a guest `__bool__` or `__len__` must run. */
export function truthMaybe(v: Value): boolean | undefined {
  switch (typeof v) {
    case 'boolean': return v
    case 'number': return v !== 0
    case 'string': return v !== ''
    case 'bigint': return true
  }
  if (v === null) return false
  if (v instanceof PyFloat && !v.cls.heap) return v.value !== 0
  const t = v.cls
  if (t.heap && (t.guestLookup('__bool__') !== undefined || t.guestLookup('__len__') !== undefined)) return undefined
  const slots = t.slots
  if (slots.bool !== undefined) return v === NotImplemented && !deprecatedLeaf(NO_TRUTH) ? undefined : slots.bool(v)
  if (slots.len !== undefined) return slots.len(v) !== 0
  return true
}

export function* truth(v: Value): Steps<boolean> {
  const known = truthMaybe(v)
  if (known !== undefined) return known
  const t = typeOf(v)
  const bool = t.guestLookup('__bool__')
  if (bool !== undefined) {
    const r = yield* call(yield* bindLookup(bool, v, t), [])
    if (typeof r !== 'boolean') throw typeError(`__bool__ should return bool, returned ${typeOf(r).name}`)
    return r
  }
  if (v === NotImplemented) {
    yield* deprecated(NO_TRUTH)
    return true
  }
  if (t.slots.bool !== undefined) return t.slots.bool(v)
  const len = t.guestLookup('__len__') as Value
  const n = yield* call(yield* bindLookup(len, v, t), [])
  return (yield* checkedLength(n)) !== 0
}

/** The same for an answer that may have an `__index__` of the guest's. */
export function* checkedLength(n: Value): Steps<number> {
  return lengthResult(yield* index(n))
}

/** Checks what `__len__` returned. */
export function lengthResult(n: Value): number {
  const i = indexMaybe(n)
  if (i === undefined) throw typeError(`'${typeOf(n).name}' object cannot be interpreted as an integer`)
  if (i < 0) throw valueError('__len__() should return >= 0')
  return fitIndex(i, overflowError)
}
