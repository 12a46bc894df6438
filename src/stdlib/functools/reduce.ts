/** `functools.reduce`. Reference: https://docs.python.org/3.13/library/functools.html#functools.reduce */
import { call2 } from '../../run/call.ts'
import { type Outcome, RAISE, SUSPEND } from '../../run/completion.ts'
import { NATIVE_HEIGHT, drive } from '../../run/drive.ts'
import { charge } from '../../run/meter.ts'
import { going } from '../../run/special-call.ts'
import { rt } from '../../run/state.ts'
import { PyException, TypeErrorType, typeError } from '../../runtime/exception.ts'
import type { PyIter } from '../../runtime/iter.ts'
import { DirectBody } from '../../runtime/native.ts'
import { iter, iterMaybe } from '../../runtime/ops/iterate.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import type { Value } from '../../runtime/value.ts'

function notIterable(e: unknown): unknown {
  return e instanceof PyException && e.cls === TypeErrorType ? typeError('reduce() arg 2 must support iteration') : e
}

function empty(): PyException {
  return typeError('reduce() of empty iterable with no initial value')
}

/** Where the items take guest code. */
function* reduceSteps(fn: Value, iterable: Value, initial: Value | undefined): Steps<Value> {
  let it: PyIter
  try {
    it = yield* iter(iterable)
  } catch (e) {
    throw notIterable(e)
  }
  let total = initial !== undefined ? initial : it.mayNeedGuest ? yield* it.nextSteps() : it.next()
  if (total === undefined) throw empty()
  for (;;) {
    const v = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (v === undefined) return total
    charge(1)
    total = yield* call(fn, [total, v])
  }
}

/** One call for each item that is left. */
function fold(fn: Value, it: PyIter, first: Value): Outcome {
  let total = first
  for (;;) {
    const v = it.next()
    if (v === undefined) return total
    charge(1)
    let r: Outcome
    rt.stack += NATIVE_HEIGHT
    try {
      r = call2(fn, total, v)
    } finally {
      rt.stack -= NATIVE_HEIGHT
    }
    if (r === SUSPEND) return going(r, (answer) => fold(fn, it, answer))
    if (r === RAISE) return r
    total = r as Value
  }
}

function reduceNow(fn: Value, iterable: Value, initial: Value | undefined): Outcome {
  let it: PyIter | undefined
  try {
    it = iterMaybe(iterable)
  } catch (e) {
    throw notIterable(e)
  }
  if (it === undefined || it.mayNeedGuest) return drive(reduceSteps(fn, iterable, initial))
  const first = initial !== undefined ? initial : it.next()
  if (first === undefined) throw empty()
  return fold(fn, it, first)
}

export const reduce: DirectBody = new DirectBody(reduceNow, reduceSteps)
