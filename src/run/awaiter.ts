/**
 * Iterators of the engine that `await` drives: coroutine wrappers, the steps of async generators, futures. They are resumed
 * directly, as generators are, and answer as those do: what they yield, EXHAUSTED with a value in `rt.yielded`, RAISE or SUSPEND.
 */
import { GeneratorExit, PyException, RuntimeError, StopIteration } from '../runtime/exception.ts'
import { EXHAUSTED, PyIter } from '../runtime/iter.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import type { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { iteratorType } from '../runtime/iterators/types.ts'
import type { Outcome } from './completion.ts'
import { Resumption, stopped } from './resumption.ts'

export abstract class PyAwaiter extends PyIter {
  abstract send(value: Value): Outcome
  abstract throw(e: PyException): Outcome

  /** `close()`. */
  *close(): Steps<Value> {
    try {
      yield* call(new AwaiterResume(this, null, new PyException(GeneratorExit, [])), [])
    } catch (e) {
      if (e instanceof PyException && (e.cls.isSubtype(GeneratorExit) || e.cls.isSubtype(StopIteration))) return null
      throw e
    }
    throw new PyException(RuntimeError, ['coroutine ignored GeneratorExit'])
  }
  next(): Value | undefined {
    throw NEED_GUEST
  }
  override get needsGuest(): boolean {
    return true
  }
  override *nextSteps(): Steps<Value | undefined> {
    const r = yield* call(new AwaiterStep(this), [])
    return r === EXHAUSTED ? undefined : r
  }
}

/** The next item, as iteration asks for it. */
class AwaiterStep extends Resumption {
  readonly awaiter: PyAwaiter
  constructor(awaiter: PyAwaiter) {
    super()
    this.awaiter = awaiter
  }
  run(): Outcome {
    return this.awaiter.send(null)
  }
}

/** `send` and `throw` as methods: StopIteration at the end. */
export class AwaiterResume extends Resumption {
  readonly awaiter: PyAwaiter
  readonly value: Value
  readonly thrown: PyException | null
  constructor(awaiter: PyAwaiter, value: Value, thrown: PyException | null) {
    super()
    this.awaiter = awaiter
    this.value = value
    this.thrown = thrown
  }
  run(): Outcome {
    return stopped(this.thrown === null ? this.awaiter.send(this.value) : this.awaiter.throw(this.thrown))
  }
}

/** The type of a kind of awaiter: not to be subclassed, with the methods of generators. */
export function awaiterType(name: string): PyType {
  const type = iteratorType(name)
  type.slots.iter = (a: PyAwaiter) => a
  return type
}
