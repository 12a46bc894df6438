/** The items of iterators that call a function for each (runtime/iterators/calling-iter.ts), by plain calls. */
import { PyException } from '../runtime/exception.ts'
import { EXHAUSTED, type PyIter } from '../runtime/iter.ts'
import { AGAIN, CallingIter, isStop, setItemRequests } from '../runtime/iterators/calling-iter.ts'
import { truth } from '../runtime/ops/truth.ts'
import { CallRequest, type Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { call1, call2 } from './call.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { NATIVE_HEIGHT, drive } from './drive.ts'
import { PyGenerator, resumeWith } from './generator.ts'
import { Resumption } from './resumption.ts'
import { rt } from './state.ts'
import { Then } from './suspend.ts'

/** The next item; EXHAUSTED, RAISE or SUSPEND. Throws what natives throw. */
export function nextItem(it: CallingIter): Outcome {
  for (;;) {
    let item: Value | undefined
    if (it.plain) {
      item = it.pull()
      if (item === undefined) return EXHAUSTED
    } else {
      const r = nextOfSource(it)
      if (r === undefined) return drive(stepsOf(it))
      if (r === EXHAUSTED || r === RAISE || r === SUSPEND) return r
      item = r as Value
    }
    const out = itemOf(it, item)
    if (out !== AGAIN) return out
  }
}

/** The next item of what an iterator takes its items from, when that is one like it or a generator; undefined for anything else. */
function nextOfSource(it: CallingIter): Outcome | undefined {
  const { source } = it
  // Many within one another take the driver's way, which puts them aside when the host's stack runs low.
  if (source === null || rt.stack + 2 * NATIVE_HEIGHT > rt.stackBudget) return undefined
  let r: Outcome
  rt.stack += NATIVE_HEIGHT
  try {
    if (source instanceof CallingIter && source.mayNeedGuest && !source.cls.heap) r = nextItem(source)
    else if (source instanceof PyGenerator && !source.cls.heap) r = resumeWith(source, null)
    else return undefined
  } finally {
    rt.stack -= NATIVE_HEIGHT
  }
  if (r === SUSPEND) rt.captured.push(new Then((outcome) => (outcome === RAISE || outcome === EXHAUSTED ? outcome : received(it, outcome as Value))))
  else if (r !== EXHAUSTED && r !== RAISE) it.received()
  return r
}

/** The item that an iterator has waited for. */
function received(it: CallingIter, item: Value): Outcome {
  try {
    it.received()
    const out = itemOf(it, item)
    return out === AGAIN ? nextItem(it) : out
  } catch (e) {
    return pendingOf(e)
  }
}

/** What the function makes of an item. */
function itemOf(it: CallingIter, item: Value): Outcome | typeof AGAIN {
  if (!it.calls) return it.pass(item)
  const { second } = it
  let r: Outcome
  rt.stack += NATIVE_HEIGHT
  try {
    r = second === undefined ? call1(it.fn, item) : call2(it.fn, item, second)
  } catch (e) {
    if (isStop(e)) return EXHAUSTED
    throw e
  } finally {
    rt.stack -= NATIVE_HEIGHT
  }
  if (r === SUSPEND) {
    rt.captured.push(new Then((outcome) => goOn(it, item, outcome)))
    return SUSPEND
  }
  return answered(it, item, r)
}

/** A guest exception, as what was put aside hands it on. */
function pendingOf(e: unknown): typeof RAISE {
  if (!(e instanceof PyException)) throw e
  rt.pending = e
  return RAISE
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
    return pendingOf(e)
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
