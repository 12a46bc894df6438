/** Drives natives that run guest code (runtime/steps.ts): each of their requests is one guest call. */
import { PyException } from '../runtime/exception.ts'
import { PyFunction } from '../runtime/function.ts'
import { EXHAUSTED } from '../runtime/iter.ts'
import { type CallRequest, EachCallRequest, EachItemRequest, EachRequest, FRESH_STACK, type Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { call0, call1, call2, callValue } from './call.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { GeneratorResume, resumeWith } from './generator.ts'
import { Resumption } from './resumption.ts'
import { charge } from './meter.ts'
import { rt } from './state.ts'
import { Suspended } from './suspend.ts'

/** Closure levels that a native in progress is reckoned to take on the host's stack. */
export const NATIVE_HEIGHT = 8

/** Calls for a native that is in progress, with none, one or two arguments. */
export function callForNative0(fn: Value): Outcome {
  rt.stack += NATIVE_HEIGHT
  const r = call0(fn)
  rt.stack -= NATIVE_HEIGHT
  return r
}
export function callForNative1(fn: Value, a: Value): Outcome {
  rt.stack += NATIVE_HEIGHT
  const r = call1(fn, a)
  rt.stack -= NATIVE_HEIGHT
  return r
}
export function callForNative2(fn: Value, a: Value, b: Value): Outcome {
  rt.stack += NATIVE_HEIGHT
  const r = call2(fn, a, b)
  rt.stack -= NATIVE_HEIGHT
  return r
}

/** Runs a steps native to its end. Throws what it throws; answers RAISE never, SUSPEND when put aside. */
export function drive(gen: Steps<Value | void>): Outcome {
  return pump(gen, gen.next(null as never))
}

/** As `drive`, for steps whose first request has been had already. */
export function driveFrom(gen: Steps<Value | void>, first: IteratorResult<CallRequest, Value | void>): Outcome {
  return pump(gen, first)
}

/** One guest call; the commonest kinds first. */
function answer(q: CallRequest): Outcome {
  if (q === FRESH_STACK) return SUSPEND
  const { callee, args, keywords } = q
  if (callee instanceof Resumption) {
    if (!(q instanceof EachRequest)) return callee.run()
    const { accept } = q
    const generator = callee instanceof GeneratorResume ? callee.generator : null
    for (;;) {
      const r = generator === null ? callee.run() : resumeWith(generator, null)
      if (r === RAISE || r === SUSPEND || r === EXHAUSTED || !accept(r as Value)) return r
    }
  }
  if (q instanceof EachItemRequest) return answerItems(q)
  if (q instanceof EachCallRequest) return callEachOf(callee, q.values, q.results)
  if (keywords === null) {
    if (args.length === 1) return call1(callee, args[0] as Value)
    if (args.length === 2) return call2(callee, args[0] as Value, args[1] as Value)
  }
  return callValue(callee, args, keywords)
}

/** Calls with those of `values` that have no result yet; RAISE and SUSPEND as calls answer. */
export function callEachOf(callee: Value, values: readonly Value[], results: Value[]): Outcome {
  // Generated code is called as it is: `call1` asks what kind of callable there is, each time.
  const typed = callee instanceof PyFunction && callee.code.simple && callee.code.argCount === 1 ? callee.code.typed : null
  if (typed !== null) {
    const fn = callee as PyFunction
    for (let i = results.length; i < values.length && fn.code.typed === typed; i++) {
      const r = typed.call1(fn, values[i] as Value)
      if (r === undefined) break
      charge(1)
      if (r === RAISE || r === SUSPEND) return r
      results.push(r as Value)
    }
  }
  for (let i = results.length; i < values.length; i++) {
    charge(1)
    const r = call1(callee, values[i] as Value)
    if (r === RAISE || r === SUSPEND) return r
    results.push(r as Value)
  }
  return null
}

function answerItems(q: EachItemRequest): Outcome {
  const { callee, items } = q
  for (;;) {
    const item = (q.item = items.next())
    if (item === undefined) return null
    charge(1)
    const r = call1(callee, item)
    if (r === RAISE || r === SUSPEND) return r
    if (!q.take(item, r as Value)) {
      q.refused = true
      return r
    }
  }
}

function pump(gen: Steps<Value | void>, first: IteratorResult<CallRequest, Value | void>): Outcome {
  let step = first
  rt.stack += NATIVE_HEIGHT
  while (!step.done) {
    const q = step.value
    let r: Outcome
    try {
      r = answer(q)
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      rt.stack -= NATIVE_HEIGHT
      step = gen.throw(e)
      rt.stack += NATIVE_HEIGHT
      continue
    }
    if (r === SUSPEND) {
      rt.stack -= NATIVE_HEIGHT
      rt.captured.push(new NativeWait(gen))
      return SUSPEND
    }
    if (r === RAISE) {
      const e = rt.pending as PyException
      rt.pending = null
      rt.stack -= NATIVE_HEIGHT
      step = gen.throw(e)
      rt.stack += NATIVE_HEIGHT
    } else step = gen.next(r as Value)
  }
  rt.stack -= NATIVE_HEIGHT
  return step.value === undefined ? null : step.value
}

/** A native put aside while a guest call of its waits. */
class NativeWait extends Suspended {
  readonly frames = 0
  private readonly gen: Steps<Value | void>
  constructor(gen: Steps<Value | void>) {
    super()
    this.gen = gen
  }
  resume(outcome: Outcome | undefined): Outcome {
    try {
      if (outcome === RAISE) {
        const e = rt.pending as PyException
        rt.pending = null
        return pump(this.gen, this.gen.throw(e))
      }
      return pump(this.gen, this.gen.next(outcome as Value))
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      rt.pending = e
      return RAISE
    }
  }
}
