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
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { specialIter } from '../run/special-call.ts'

interface Asking {
  maybe(v: Value, f: Frame): Value | undefined
  /** Where the guest's code is needed: by a call as it is, or undefined. */
  special?(v: Value): Outcome | undefined
  steps(v: Value, f: Frame): Steps<Value>
}

const awaiting = (place: AwaitPlace): Asking => ({ maybe: awaitableMaybe, steps: (v) => awaitable(v, place) })

export const asking: Record<IterHow, Asking> = {
  iter: { maybe: iterMaybe, special: specialIter, steps: iter },
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

/** What a value answers that has to be asked by the guest's code. */
export function askGuest({ special, steps }: Asking, v: Value, f: Frame): Outcome {
  const r = special?.(v)
  return r === undefined ? drive(steps(v, f)) : r
}
