/** What each kind of `Iter` step asks its value for, without guest code (`maybe`) and with it. */
import type { IterHow } from '../core/nodes.ts'
import { asyncIterator, asyncNext } from '../run/async-iteration.ts'
import { PyAsend, PyAsyncGenerator } from '../run/async-generator.ts'
import { type AwaitPlace, PyCoroutine, awaitable, awaitableMaybe } from '../run/coroutine.ts'
import { drop, dropMaybe } from '../run/drop.ts'
import type { Frame } from '../run/frame.ts'
import { typeError } from '../runtime/exception.ts'
import { iter, iterMaybe } from '../runtime/ops/iterate.ts'
import type { Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'

interface Asking {
  maybe(v: Value, f: Frame): Value | undefined
  steps(v: Value, f: Frame): Steps<Value>
}

const awaiting = (place: AwaitPlace): Asking => ({ maybe: awaitableMaybe, steps: (v) => awaitable(v, place) })

export const asking: Record<IterHow, Asking> = {
  iter: { maybe: iterMaybe, steps: iter },
  delegate: {
    maybe(v, f) {
      if (!(v instanceof PyCoroutine) || v instanceof PyAsyncGenerator) return iterMaybe(v)
      if (f.fn.code.iterable) return v
      throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
    },
    steps: iter,
  },
  aiter: { maybe: (v) => (v instanceof PyAsyncGenerator ? v : undefined), steps: asyncIterator },
  anext: { maybe: (v) => (v instanceof PyAsyncGenerator ? new PyAsend(v, null) : undefined), steps: asyncNext },
  await: awaiting('await'),
  aenter: awaiting('aenter'),
  aexit: awaiting('aexit'),
  drop: { maybe: dropMaybe, steps: drop },
}
