/** `item in v`. Reference: https://docs.python.org/3.13/reference/expressions.html#membership-test-operations */
import { PyDict } from '../dict/dict.ts'
import { PySet } from '../set/set.ts'
import { isGuestKey } from './guest-first.ts'
import { typeOf } from '../builtin-types.ts'
import { PyException, TypeErrorType, typeError } from '../exception.ts'
import type { PyIter } from '../iter.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import type { Value } from '../value.ts'
import { bindLookup } from './attribute.ts'
import { eq, eqMaybe } from './compare.ts'
import { iter, iterMaybe } from './iterate.ts'
import { truth } from './truth.ts'
import { charge } from '../../run/meter.ts'

/** undefined = guest code must run. */
export function containsMaybe(v: Value, item: Value): boolean | undefined {
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__contains__') !== undefined) return undefined
  const slot = t.slots.contains
  if (t.heap && slot === undefined && (t.guestLookup('__iter__') !== undefined || t.guestLookup('__getitem__') !== undefined)) return undefined
  if (looksUpByGuest(v, item)) return undefined
  try {
    if (slot !== undefined) return slot(v, item)
    const it = t.slots.iter === undefined ? undefined : iterMaybe(v)
    if (it === undefined) throw typeError(`argument of type '${t.name}' is not iterable`)
    return undefined
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

/** Is it a dict or set, and has the item a hash of the guest's? */
function looksUpByGuest(v: Value, item: Value): boolean {
  return (v instanceof PyDict || v instanceof PySet) && isGuestKey(item)
}

export function* contains(v: Value, item: Value): Steps<boolean> {
  const t = typeOf(v)
  const guest = t.guestLookup('__contains__')
  if (guest === null) throw typeError(`'${t.name}' object is not a container`)
  if (guest !== undefined) return yield* truth(yield* call(yield* bindLookup(guest, v, t), [item]))
  // A container knows what it holds, however a subclass iterates.
  const slot = t.slots.contains
  if (slot !== undefined) {
    if (!looksUpByGuest(v, item)) {
      try {
        return slot(v, item)
      } catch (e) {
        if (e !== NEED_GUEST) throw e
      }
    }
    return yield* (t.slots.containsSteps as NonNullable<typeof t.slots.containsSteps>)(v, item)
  }
  if (t.guestLookup('__iter__') === undefined && t.slots.iter === undefined && t.guestLookup('__getitem__') === undefined) {
    throw typeError(`argument of type '${t.name}' is not iterable`)
  }
  let it: PyIter
  try {
    it = yield* iter(v)
  } catch (e) {
    if (e instanceof PyException && e.cls.isSubtype(TypeErrorType)) throw typeError(`argument of type '${t.name}' is not iterable`)
    throw e
  }
  for (;;) {
    charge(1)
    const x = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (x === undefined) return false
    let same = eqMaybe(x, item)
    if (same === undefined) same = yield* eq(x, item)
    if (same) return true
  }
}
