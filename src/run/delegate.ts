/** What `yield from` and `await` do with what they delegate to, of whatever kind it is (PEP 380). */
import { AttributeError, GeneratorExit, PyException, StopIteration } from '../runtime/exception.ts'
import { EXHAUSTED, PyIter } from '../runtime/iter.ts'
import { findAttribute, getattr } from '../runtime/ops/attribute.ts'
import { GuestIter, iteratorValue } from '../runtime/ops/iterate.ts'
import { type Steps, call } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { PyAwaiter } from './awaiter.ts'
import type { Outcome } from './completion.ts'
import { PyCoroutine } from './coroutine.ts'
import { drive } from './drive.ts'
import { PyGenerator, type Resumable, closeGenerator, resumeThrow, resumeWith } from './generator.ts'
import { rt } from './state.ts'

/** Resumes it with a value: what it yields, EXHAUSTED with its result in `rt.yielded`, RAISE or SUSPEND. */
export function sendTo(it: Value, value: Value): Outcome {
  if (it instanceof PyCoroutine || it instanceof PyGenerator) return resumeWith(it, value)
  if (it instanceof PyAwaiter) return it.send(value)
  return drive(next(it as PyIter, value))
}

/** Hands it an exception. GeneratorExit closes it, and is then raised by whoever delegates. */
export function throwTo(it: Value, e: PyException): Outcome {
  const exit = e.cls.isSubtype(GeneratorExit)
  if (it instanceof PyCoroutine || it instanceof PyGenerator) return exit ? drive(closeThenRaise(it, e)) : resumeThrow(it, e)
  if (it instanceof PyAwaiter && !exit) return it.throw(e)
  return drive(throwInto(it as PyIter, e, exit))
}

function* closeThenRaise(it: Resumable, e: PyException): Steps<Value> {
  yield* closeGenerator(it)
  throw e
}

/** Its `throw` (or, for GeneratorExit, `close`), if it has one. */
function* throwInto(it: PyIter, thrown: PyException, exit: boolean): Steps<Value> {
  const object = iteratorValue(it)
  const name = exit ? 'close' : 'throw'
  const bound = yield* methodOf(object, name)
  if (bound === undefined) throw thrown
  if (exit) {
    yield* call(bound, [])
    throw thrown
  }
  try {
    return yield* call(bound, [thrown])
  } catch (e) {
    return ended(e)
  }
}

/** An attribute that need not be there, by the guest's `__getattr__` neither. */
function* methodOf(object: Value, name: string): Steps<Value | undefined> {
  if (findAttribute(object, name) === undefined) return undefined
  try {
    return yield* getattr(object, name)
  } catch (e) {
    if (!(e instanceof PyException && e.cls.isSubtype(AttributeError))) throw e
    return undefined
  }
}

function* next(it: PyIter, sent: Value): Steps<Value> {
  try {
    if (sent !== null) return yield* call(yield* getattr(iteratorValue(it), 'send'), [sent])
    if (it instanceof GuestIter) return yield* call(it.bound, [])
    const v = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (v !== undefined) return v
  } catch (e) {
    return ended(e)
  }
  rt.yielded = null
  return EXHAUSTED
}

/** StopIteration is the end, and carries the result. */
function ended(e: unknown): Value {
  if (!(e instanceof PyException) || !e.cls.isSubtype(StopIteration)) throw e
  rt.yielded = (e.args.items[0] as Value | undefined) ?? null
  return EXHAUSTED
}
