/** What a host function's promise is in the body of an `async def`: awaitable, and accepted wherever a coroutine is. */
import type { PyException } from '../../runtime/exception.ts'
import { EXHAUSTED } from '../../runtime/iter.ts'
import { PyType } from '../../runtime/type.ts'
import type { Value } from '../../runtime/value.ts'
import { PyAwaiter, awaiterType } from '../../run/awaiter.ts'
import { type Outcome, RAISE, SUSPEND } from '../../run/completion.ts'
import { waitFor } from '../../run/host-wait.ts'
import { rt } from '../../run/state.ts'
import { Then } from '../../run/suspend.ts'
import type { PyLoop } from './loop.ts'

export type Settle = (value: unknown, failed: boolean) => Value

/** A future of the running loop; without a loop, something that makes the stack wait when it is awaited. */
export function awaitablePromise(promise: Promise<unknown>, settle: Settle): Value {
  const loop = rt.realm.loop as PyLoop | null
  return loop === null ? new PyPromise(promise, settle) : loop.futureOf(promise, settle)
}

class PyPromise extends PyAwaiter {
  private readonly promise: Promise<unknown>
  private readonly settle: Settle
  constructor(promise: Promise<unknown>, settle: Settle) {
    super()
    this.promise = promise
    this.settle = settle
    promise.catch(() => {})
  }
  send(): Outcome {
    waitFor(this.promise, this.settle)
    rt.captured.push(new Then((r) => {
      if (r === RAISE) return RAISE
      rt.yielded = r as Value
      return EXHAUSTED
    }))
    return SUSPEND
  }
  throw(e: PyException): Outcome {
    rt.pending = e
    return RAISE
  }
}
const promiseType: PyType = awaiterType('HostPromise')
promiseType.slots.await = (p: PyPromise) => p
PyPromise.prototype.cls = promiseType
