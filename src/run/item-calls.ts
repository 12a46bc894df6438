/** The items of iterators that call a function for each (runtime/iterators/calling-iter.ts), by plain calls. */
import { PyException } from '../runtime/exception.ts'
import { EXHAUSTED, type PyIter } from '../runtime/iter.ts'
import { AGAIN, type CallingIter, isStop, setItemRequests } from '../runtime/iterators/calling-iter.ts'
import { truth } from '../runtime/ops/truth.ts'
import { CallRequest, type Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { call1, call2 } from './call.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { NATIVE_HEIGHT, drive } from './drive.ts'
import { Resumption } from './resumption.ts'
import { rt } from './state.ts'
import { Then } from './suspend.ts'

/** The next item; EXHAUSTED, RAISE or SUSPEND. Throws what natives throw. */
export function nextItem(it: CallingIter): Outcome {
  for (;;) {
    if (!it.plain) return drive(stepsOf(it))
    const item = it.pull()
    if (item === undefined) return EXHAUSTED
    if (!it.calls) return item
    const { second } = it
    let r: Outcome
    rt.stack += NATIVE_HEIGHT
    try {
      r = second === undefined ? call1(it.fn, item) : call2(it.fn, item, second)
    } catch (e) {
      rt.stack -= NATIVE_HEIGHT
      if (isStop(e)) return EXHAUSTED
      throw e
    }
    rt.stack -= NATIVE_HEIGHT
    if (r === SUSPEND) {
      rt.captured.push(new Then((outcome) => goOn(it, item, outcome)))
      return SUSPEND
    }
    const out = answered(it, item, r)
    if (out !== AGAIN) return out
  }
}

function* stepsOf(it: PyIter): Steps<Value> {
  const v = yield* it.nextSteps()
  return v === undefined ? EXHAUSTED : v
}

function answered(it: CallingIter, item: Value, r: Outcome): Outcome | typeof AGAIN {
  if (r === RAISE) {
    if (!isStop(rt.pending)) return RAISE
    rt.pending = null
    return EXHAUSTED
  }
  // None is an answer like others.
  const out = it.settle(item, r as Value)
  return out === undefined ? drive(judge(it, item, r as Value)) : out
}

function* judge(it: CallingIter, item: Value, r: Value): Steps<Value> {
  const out = it.decided(item, yield* truth(r))
  return out === AGAIN ? yield* stepsOf(it) : out
}

/** The call has been put aside, and has come to its end. */
function goOn(it: CallingIter, item: Value, outcome: Outcome): Outcome {
  try {
    const out = answered(it, item, outcome)
    return out === AGAIN ? nextItem(it) : out
  } catch (e) {
    if (!(e instanceof PyException)) throw e
    rt.pending = e
    return RAISE
  }
}

class ItemResume extends Resumption {
  private readonly it: CallingIter
  constructor(it: CallingIter) {
    super()
    this.it = it
  }
  run(): Outcome {
    return nextItem(this.it)
  }
}

setItemRequests((it) => new CallRequest(new ItemResume(it), []))
