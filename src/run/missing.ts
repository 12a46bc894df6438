/**
 * `d[k]` of a dict where the guest makes the value of a key that is not there: a subclass's `__missing__`, a default factory. The function is
 * called as it is, without a host generator in between; and the lookup need not throw to tell that it must be.
 * Reference: https://docs.python.org/3.13/reference/datamodel.html#object.__missing__
 */
import { dictType } from '../runtime/builtin-types.ts'
import type { PyDict } from '../runtime/dict/dict.ts'
import { PyFunction } from '../runtime/function.ts'
import { isGuestKey } from '../runtime/ops/guest-first.ts'
import { getitem, getitemMaybe } from '../runtime/ops/subscript.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import type { Outcome } from './completion.ts'
import { callForNative0, callForNative2, drive } from './drive.ts'
import { keyed } from './keyed.ts'
import { going } from './special-call.ts'

function plain(fn: Value | undefined): fn is PyFunction {
  return fn instanceof PyFunction && fn.code.leaf === null
}

/** Is the key absent, as far as can be told without the guest? */
function isAbsent(d: PyDict, key: Value): boolean {
  try {
    return d.find(key) < 0
  } catch (e) {
    if (e === NEED_GUEST) return false
    throw e
  }
}

/** Calls what makes the value; undefined where there is nothing of the guest's, or the key is there. */
function missing(d: PyDict, key: Value): Outcome | undefined {
  const t = d.cls
  if (t === dictType || isGuestKey(key)) return undefined
  const factory = t.slots.factory?.(d)
  const hook = t.heap ? t.guestLookup('__missing__') : undefined
  // What a factory makes is stored by a `__setitem__` of the guest's, if there is one.
  if (hook === undefined && t.heap && t.guestLookup('__setitem__') !== undefined) return undefined
  if (hook !== undefined ? !plain(hook) || t.slots.getitem !== dictType.slots.getitem : !plain(factory)) return undefined
  if ((t.heap && t.guestLookup('__getitem__') !== undefined) || !isAbsent(d, key)) return undefined
  if (hook !== undefined) return callForNative2(hook, d, key)
  return going(callForNative0(factory as PyFunction), (made) => {
    d.set(key, made)
    return made
  })
}

/** `d[k]`, evaluated. */
export function dictItem(d: PyDict, key: Value): Outcome {
  const made = missing(d, key)
  if (made !== undefined) return made
  const known = isGuestKey(key) ? undefined : getitemMaybe(d, key)
  if (known !== undefined) return known
  const r = keyed(d, key, undefined, ITEM)
  return r === undefined ? drive(getitem(d, key)) : r
}

const ITEM = { leaf: keyedItem, rest: (d: PyDict, key: Value) => getitem(d, key) }

function keyedItem(d: PyDict, key: Value): Value {
  const known = getitemMaybe(d, key)
  if (known === undefined) throw NEED_GUEST
  return known
}
