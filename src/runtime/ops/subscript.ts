/** `v[k]`, `v[k] = x`, `del v[k]`. Reference: https://docs.python.org/3.13/reference/expressions.html#subscriptions */
import { isGuestKey } from './guest-first.ts'
import { typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { PyClassMethodDescriptor } from '../native.ts'
import { PyDict } from '../dict/dict.ts'
import { PyType } from '../type.ts'
import type { Value } from '../value.ts'
import { bindLookup, findAttribute, leafAnswer } from './attribute.ts'
import { isIndex } from './index.ts'
import { classGetitem } from './class-getitem.ts'

/** undefined = guest code must run. */
export function getitemMaybe(v: Value, key: Value): Value | undefined {
  const t = typeOf(v)
  const guest = t.heap ? t.guestLookup('__getitem__') : undefined
  if (guest !== undefined) return leafAnswer(guest, v, key)
  const slot = t.slots.getitem
  if (slot === undefined) {
    if (v instanceof PyType) {
      const hook = v.lookup('__class_getitem__')
      // A class may have `Generic` before a builtin one.
      if (hook !== undefined && !(hook instanceof PyClassMethodDescriptor && hook.owner.module === 'builtins')) return undefined
      const generic = classGetitem(v, key)
      if (generic !== undefined) return generic
      if (hook !== undefined) return undefined
      throw typeError(`type '${v.name}' is not subscriptable`)
    }
    throw typeError(`'${t.name}' object is not subscriptable`)
  }
  if (v instanceof PyDict && isGuestKey(key)) return undefined
  try {
    return slot(v, key)
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

export function* getitem(v: Value, key: Value): Steps<Value> {
  const t = typeOf(v)
  const guest = t.guestLookup('__getitem__')
  if (guest !== undefined) return leafAnswer(guest, v, key) ?? (yield* call(yield* bindLookup(guest, v, t), [key]))
  const r = getitemMaybe(v, key)
  if (r !== undefined) return r
  if (v instanceof PyType) {
    const hook = findAttribute(v, '__class_getitem__')
    return yield* call(hook as Value, [key])
  }
  return yield* (t.slots.getitemSteps as NonNullable<typeof t.slots.getitemSteps>)(v, key)
}

/** false = guest code must run. */
export function setitemMaybe(v: Value, key: Value, value: Value): boolean {
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__setitem__') !== undefined) return false
  const slot = t.slots.setitem
  if (slot === undefined) throw typeError(`'${t.name}' object does not support item assignment`)
  if (v instanceof PyDict && isGuestKey(key)) return false
  try {
    slot(v, key, value)
    return true
  } catch (e) {
    if (e === NEED_GUEST) return false
    throw e
  }
}

export function* setitem(v: Value, key: Value, value: Value): Steps<void> {
  const t = typeOf(v)
  const guest = t.guestLookup('__setitem__')
  if (guest !== undefined) {
    yield* call(yield* bindLookup(guest, v, t), [key, value])
    return
  }
  if (setitemMaybe(v, key, value)) return
  yield* (t.slots.setitemSteps as NonNullable<typeof t.slots.setitemSteps>)(v, key, value)
}

/** CPython words the refusal differently for types with sequence methods, which all guest classes have. */
function isSequence(t: PyType): boolean {
  return t.heap || t.slots.len !== undefined || t.slots.contains !== undefined
}

export function delitemMaybe(v: Value, key: Value): boolean {
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__delitem__') !== undefined) return false
  const slot = t.slots.delitem
  if (slot === undefined) throw typeError(`'${t.name}' object ${isSequence(t) && isIndex(key) ? "doesn't" : 'does not'} support item deletion`)
  try {
    slot(v, key)
    return true
  } catch (e) {
    if (e === NEED_GUEST) return false
    throw e
  }
}

export function* delitem(v: Value, key: Value): Steps<void> {
  const t = typeOf(v)
  const guest = t.guestLookup('__delitem__')
  if (guest !== undefined) {
    yield* call(yield* bindLookup(guest, v, t), [key])
    return
  }
  if (delitemMaybe(v, key)) return
  yield* (t.slots.delitemSteps as NonNullable<typeof t.slots.delitemSteps>)(v, key)
}
