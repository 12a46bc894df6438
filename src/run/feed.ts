/**
 * Natives over generators and other iterators that may need the guest: `sum(x * x for x in v)`, `list(chain(a, b))`. They are asked in a
 * plain loop, their items go to a sink; no host generator and no request stand in between (runtime/steps.ts) until an item needs guest code.
 */
import { EXHAUSTED, PyIter } from '../runtime/iter.ts'
import { CallingIter } from '../runtime/iterators/calling-iter.ts'
import { PyException } from '../runtime/exception.ts'
import type { NativeSpec } from '../runtime/native.ts'
import { type CallRequest, NEED_GUEST, type Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { type Outcome, RAISE, SUSPEND, Signal } from './completion.ts'
import { NATIVE_HEIGHT, drive } from './drive.ts'
import { PyGenerator, resumeWith } from './generator.ts'
import { nextItem } from './item-calls.ts'
import { rt } from './state.ts'
import { Suspended } from './suspend.ts'

/** A sink can't take an item without guest code. */
export const NEEDS: Signal = new Signal('needs guest code')

export abstract class Sink {
  /** Takes an item: undefined = go on; a value = that is the result; NEEDS, with no effect. */
  abstract take(item: Value): Value | undefined | typeof NEEDS
  /** The same for an item that needs guest code. */
  abstract takeSteps(item: Value): Steps<Value | undefined>
  /** There are no more items. */
  abstract end(): Outcome
  /** It is no longer in use. */
  leave(): void {}
}

/** What gives its items as outcomes: a generator, or an iterator that calls a function of the guest's for each. */
type Source = PyGenerator | CallingIter

export function feed(g: PyGenerator, sink: Sink): Outcome {
  return feedBy(pull, g, sink)
}

/** `pull` resumes the generator: a call site may have its own, about which the host then knows which generator and which sink it is for. */
export function feedBy(pulling: typeof pull, g: PyGenerator, sink: Sink): Outcome {
  return feedFrom(pulling, g, sink)
}

function feedFrom<T extends Source>(pulling: (source: T, sink: Sink) => Outcome, g: T, sink: Sink): Outcome {
  rt.stack += NATIVE_HEIGHT
  let out: Outcome
  try {
    out = pulling(g, sink)
  } catch (e) {
    sink.leave()
    throw e
  } finally {
    rt.stack -= NATIVE_HEIGHT
  }
  if (out === SUSPEND) return out
  sink.leave()
  if (out !== EXHAUSTED && out !== NEEDS) return out
  return out === EXHAUSTED ? sink.end() : drive(slowly(g, sink))
}

/** The item that needs guest code. */
let refused: Value = null

/** EXHAUSTED, NEEDS, SUSPEND, RAISE, or the result. */
function pull(g: PyGenerator, sink: Sink): Outcome {
  for (;;) {
    const r = g.goOn === null ? resumeWith(g, null) : g.goOn(g, null)
    if (r === EXHAUSTED || r === RAISE) return r
    if (r === SUSPEND) return aside(g, sink)
    const x = sink.take(r as Value)
    if (x !== undefined) return x === NEEDS ? refuse(r as Value) : x
  }
}

/** The same of items that are calls. */
function pullCalls(it: CallingIter, sink: Sink): Outcome {
  for (;;) {
    const r = nextItem(it)
    if (r === EXHAUSTED || r === RAISE) return r
    if (r === SUSPEND) return asideBy(it, sink, (s) => feedFrom(pullCalls, it, s))
    const x = sink.take(r as Value)
    if (x !== undefined) return x === NEEDS ? refuse(r as Value) : x
  }
}

export function aside(g: PyGenerator, sink: Sink): Outcome {
  return asideBy(g, sink, (s) => feed(g, s))
}
function asideBy(source: Source, sink: Sink, goOn: (sink: Sink) => Outcome): Outcome {
  rt.captured.push(new FeedWait(source, sink, goOn))
  return SUSPEND
}
export function refuse(item: Value): Outcome {
  refused = item
  return NEEDS
}

function* slowly(source: Source, sink: Sink): Steps<Value> {
  // Asks the driver for the next item.
  const request: CallRequest = source instanceof CallingIter ? source.itemRequest : source.request
  let r = yield* sink.takeSteps(refused)
  while (r === undefined) {
    const item = yield request
    if (item === EXHAUSTED) return sink.end() as Value
    const x = sink.take(item)
    r = x === NEEDS ? yield* sink.takeSteps(item) : (x as Value | undefined)
  }
  return r
}

/** The same over an iterator that is no generator. */
function feedIterator(it: PyIter, sink: Sink): Outcome {
  let took: Value | undefined
  try {
    while (!it.needsGuest) {
      const item = it.next()
      const x = item === undefined ? EXHAUSTED : sink.take(item)
      if (x === undefined) continue
      if (x !== NEEDS) {
        sink.leave()
        return item === undefined ? sink.end() : (x as Value)
      }
      took = item
      break
    }
  } catch (e) {
    sink.leave()
    if (e !== NEED_GUEST) throw e
  }
  sink.leave()
  return drive(slowIterator(it, sink, took))
}

function* slowIterator(it: PyIter, sink: Sink, took: Value | undefined): Steps<Value> {
  let r = took === undefined ? undefined : yield* sink.takeSteps(took)
  while (r === undefined) {
    const item = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (item === undefined) return sink.end() as Value
    const x = sink.take(item)
    r = x === NEEDS ? yield* sink.takeSteps(item) : (x as Value | undefined)
  }
  return r
}

/** A native put aside with what it takes from. */
class FeedWait extends Suspended {
  readonly frames = 0
  private readonly source: Source
  private readonly sink: Sink
  private readonly goOn: (sink: Sink) => Outcome
  constructor(source: Source, sink: Sink, goOn: (sink: Sink) => Outcome) {
    super()
    this.source = source
    this.sink = sink
    this.goOn = goOn
  }
  resume(outcome: Outcome | undefined): Outcome {
    const { sink } = this
    try {
      if (outcome === RAISE) {
        sink.leave()
        return RAISE
      }
      if (outcome === EXHAUSTED) {
        sink.leave()
        return sink.end()
      }
      const x = sink.take(outcome as Value)
      if (x === undefined) return this.goOn(sink)
      sink.leave()
      if (x !== NEEDS) return x
      refused = outcome as Value
      return drive(slowly(this.source, sink))
    } catch (e) {
      sink.leave()
      if (!(e instanceof PyException)) throw e
      rt.pending = e
      return RAISE
    }
  }
}

/** Where `sinkFor` knows a sink for the arguments, and the iterable is an iterator that may need the guest, the native is fed; else it runs as before. */
export function feedable(spec: NativeSpec, place: number, sinkFor: (a: any, b: any, c: any) => Sink | null): void {
  const { leaf, steps } = spec
  if (leaf === null || steps === null) throw new Error(`internal error: ${spec.name} has not both forms; please report this`)
  spec.feed = { place, sinkFor }
  spec.special = { asksGuest: (a: any, b: any) => (place === 0 ? a : b) instanceof PyIter, answer: null }
  spec.direct = (a: any, b: any, c: any): Outcome => {
    const g = place === 0 ? a : b
    if (g instanceof PyGenerator) {
      const sink = sinkFor(a, b, c)
      if (sink !== null) return feed(g, sink)
    } else if (g instanceof PyIter && !g.cls.heap && g.mayNeedGuest && !g.needsGuest) {
      const sink = sinkFor(a, b, c)
      if (sink !== null) return feedIterator(g, sink)
    } else if (g instanceof CallingIter && !g.cls.heap && g.needsGuest) {
      const sink = sinkFor(a, b, c)
      if (sink !== null) return feedFrom(pullCalls, g, sink)
    }
    if (spec.guestFirst === null || !spec.guestFirst(a, b, c)) {
      try {
        const r = leaf(a, b, c)
        return r === undefined ? null : r
      } catch (e) {
        if (e !== NEED_GUEST) throw e
      }
    }
    return drive(steps(a, b, c))
  }
}
