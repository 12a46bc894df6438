/**
 * Special methods of the guest that builtins come down to (`len(v)`, `str(v)`, `x in v`): called as they are, without a host generator in
 * between, where the class has a plain function for them. What it answers is checked and goes on as the builtin's own result.
 */
import { PyException } from '../runtime/exception.ts'
import { PyFunction } from '../runtime/function.ts'
import { hashResult } from '../runtime/ops/hash.ts'
import { indexMaybe } from '../runtime/ops/index.ts'
import { asIterator } from '../runtime/ops/iterate.ts'
import { textResult } from '../runtime/ops/repr.ts'
import { checkedLength, lengthResult, truth, truthMaybe } from '../runtime/ops/truth.ts'
import { PyObject, type Value } from '../runtime/value.ts'
import { call3 } from './call.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { NATIVE_HEIGHT, callForNative1, callForNative2, drive } from './drive.ts'
import { rt } from './state.ts'
import { Then } from './suspend.ts'

type Finish = (r: Value) => Outcome

/** The function that the value's class has for a special method, where it is the guest's; null for anything else. */
function specialOf(v: Value, name: string): PyFunction | null {
  if (!(v instanceof PyObject) || !v.cls.heap) return null
  const m = v.cls.guestLookup(name)
  return m instanceof PyFunction && m.code.leaf === null ? m : null
}

/** Goes on with the answer of a call; `finish` may throw. */
export function going(r: Outcome, finish: Finish): Outcome {
  if (r === RAISE) return r
  if (r !== SUSPEND) return finish(r as Value)
  rt.captured.push(new Then((outcome) => {
    if (outcome === RAISE) return outcome
    try {
      return finish(outcome as Value)
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      rt.pending = e
      return RAISE
    }
  }))
  return r
}

/** `type(v).name(v, ...)`, checked by `finish`; undefined where the class has no plain function of that name. */
export function special1(v: Value, name: string, finish: Finish): Outcome | undefined {
  const m = specialOf(v, name)
  if (m === null) return undefined
  const r = callForNative1(m, v)
  return going(r, finish)
}
function special2(v: Value, name: string, a: Value, finish: Finish): Outcome | undefined {
  const m = specialOf(v, name)
  if (m === null) return undefined
  const r = callForNative2(m, v, a)
  return going(r, finish)
}

export function specialLength(v: Value): Outcome | undefined {
  return special1(v, '__len__', (n) => (indexMaybe(n) === undefined ? drive(checkedLength(n)) : lengthResult(n)))
}

export function specialHash(v: Value): Outcome | undefined {
  return special1(v, '__hash__', hashResult)
}

/** `repr(v)`; an instance of a class derived from str is the answer as it is. */
export function specialRepr(v: Value): Outcome | undefined {
  return special1(v, '__repr__', repr)
}
function repr(r: Value): Value {
  textResult('__repr__', r)
  return r
}

export function specialStr(v: Value): Outcome | undefined {
  return special1(v, '__str__', str)
}
function str(r: Value): Value {
  textResult('__str__', r)
  return r
}

/** The field of an f-string without a format, as text; undefined too where the class formats itself. */
export function specialField(v: Value, conversion: '' | 's' | 'r' | 'a'): Outcome | undefined {
  if (conversion === 'r') return special1(v, '__repr__', (r) => textResult('__repr__', r))
  if (conversion === 'a' || (conversion === '' && v instanceof PyObject && v.cls.guestLookup('__format__') !== undefined)) return undefined
  return special1(v, '__str__', (r) => textResult('__str__', r))
}

export function specialIter(v: Value): Outcome | undefined {
  return special1(v, '__iter__', asIterator)
}

const isTrue = (r: Value): Outcome => truthMaybe(r) ?? drive(truth(r))
const isFalse = (r: Value): Outcome => {
  const known = truthMaybe(r)
  if (known !== undefined) return !known
  return going(drive(truth(r)), (t) => t !== true)
}
export function specialContains(v: Value, item: Value, negated: boolean): Outcome | undefined {
  return special2(v, '__contains__', item, negated ? isFalse : isTrue)
}

const nothing = (): Outcome => null
export function specialSetItem(v: Value, key: Value, value: Value): Outcome | undefined {
  const m = specialOf(v, '__setitem__')
  if (m === null) return undefined
  rt.stack += NATIVE_HEIGHT
  const r = call3(m, v, key, value)
  rt.stack -= NATIVE_HEIGHT
  return going(r, nothing)
}

