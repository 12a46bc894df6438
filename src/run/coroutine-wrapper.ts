/** `c.__await__()`: a coroutine as an iterator. */
import { coroutineWrapperType } from '../runtime/builtin-types.ts'
import type { PyException } from '../runtime/exception.ts'
import type { Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { PyAwaiter } from './awaiter.ts'
import type { Outcome } from './completion.ts'
import type { PyCoroutine } from './coroutine.ts'
import { chargeMemory } from './meter.ts'
import { closeGenerator, resumeThrow, resumeWith } from './generator.ts'

export class PyCoroutineWrapper extends PyAwaiter {
  readonly coroutine: PyCoroutine
  constructor(coroutine: PyCoroutine) {
    super()
    chargeMemory(64)
    this.coroutine = coroutine
  }
  send(value: Value): Outcome {
    return resumeWith(this.coroutine, value)
  }
  throw(e: PyException): Outcome {
    return resumeThrow(this.coroutine, e)
  }
  override *close(): Steps<Value> {
    yield* closeGenerator(this.coroutine)
    return null
  }
}
PyCoroutineWrapper.prototype.cls = coroutineWrapperType
