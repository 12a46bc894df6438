/** Dict displays with constant keys, and what comprehensions add to sets and dicts. */
import type { CoreExpr } from '../core/nodes.ts'
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { chargeMemory, uncharged } from '../run/meter.ts'
import { HELD } from '../run/sizes.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import type { PySet } from '../runtime/set/set.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import type { Emitter } from './emitter.ts'
import { genericValues } from './expressions.ts'
import { closureValue } from './fallback.ts'
import { type JsValue, anyValue } from './value.ts'

export function emitDict(E: Emitter, e: Extract<CoreExpr, { kind: 'Dict' }>): JsValue {
  const keys: (string | number)[] = []
  for (const k of e.keys) if (k.kind === 'Const' && (typeof k.value === 'string' || typeof k.value === 'number')) keys.push(k.value)
  // Other keys are hashed, and compared, between the evaluations of the values.
  if (keys.length < e.keys.length) return closureValue(E, e)
  return anyValue(E.leaf(dictText(E, keys, genericValues(E, e.values)), e.id))
}

/** Dicts of so many strs are made of another one's keys: nothing is looked up. */
const FEW = 8

/** The text that makes a dict of constant keys and values that have been evaluated; it may charge. */
export function dictText(E: Emitter, keys: readonly (string | number)[], values: readonly string[]): string {
  const few = keys.length > 0 && keys.length <= FEW && keys.every((k) => typeof k === 'string') && new Set(keys).size === keys.length
  if (!few) return `${E.k(dictOf)}(${E.k(keys)}, [${values.join(', ')}])`
  const like = uncharged(() => dictOf(keys, keys))
  return `${E.k(like)}.withValues(${E.k(anyKind)}(${values[0]}, [${['null', ...values.slice(1)].join(', ')}]))`
}

/** An array of values of any kind from the start (runtime/general-array.ts), with its first element. */
function anyKind(first: Value, values: Value[]): Value[] {
  values[0] = first
  return values
}

function dictOf(keys: readonly (string | number)[], values: readonly Value[]): PyDict {
  chargeMemory(HELD * keys.length)
  const d = new PyDict()
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i] as string | number
    if (typeof k === 'string') d.setStr(k, values[i] as Value)
    else d.set(k, values[i] as Value)
  }
  return d
}

/** A step of a set comprehension or display. */
export function addStep(set: PySet, v: Value): Outcome {
  try {
    set.add(v)
    return null
  } catch (e) {
    if (e !== NEED_GUEST) throw e
  }
  return drive(set.addSteps(v))
}

/** A step of a dict comprehension or display. */
export function setStep(dict: PyDict, k: Value, v: Value): Outcome {
  try {
    dict.set(k, v)
    return null
  } catch (e) {
    if (e !== NEED_GUEST) throw e
  }
  return drive(dict.setSteps(k, v))
}
