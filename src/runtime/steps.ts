/**
 * Natives that call guest code are written as host generators ("steps"): each `yield` asks the
 * driver (run/drive.ts) for one guest call. So the host stack never holds a native between two
 * guest frames: the driver can put the generator aside, with the frames below it, when the stack
 * runs low or the guest is suspended, and go on later.
 *
 * Discipline for authors:
 *  - a leaf (plain function) never runs guest code; where it would have to, it throws NEED_GUEST before any effect;
 *  - a steps function does everything, also what the leaf does; it uses the `...Maybe` functions of ops/
 *    inline (undefined = guest code needed) and `yield*`s the steps twin only then, so that primitives stay fast;
 *  - guest exceptions are thrown PyException objects on both sides; try/catch around `yield*` works as in Python.
 */
import type { Value } from './value.ts'

/** One thing that only the driver can do. */
export class CallRequest {
  readonly callee: Value
  readonly args: Value[]
  /** Keyword arguments, in order; null for none. */
  readonly keywords: Map<string, Value> | null
  constructor(callee: Value, args: Value[], keywords: Map<string, Value> | null = null) {
    this.callee = callee
    this.args = args
    this.keywords = keywords
  }
}

/**
 * All items of a generator one after the other, as long as `accept` takes them: the answer is the item that it
 * refused, an item it was not asked about (after a suspension), or EXHAUSTED. Nothing but the generator runs between
 * two items, so the native itself need not be resumed for each.
 */
export class EachRequest extends CallRequest {
  /** Takes an item without running guest code; false (and no effect) if it can't. */
  readonly accept: (item: Value) => boolean
  constructor(resume: CallRequest, accept: (item: Value) => boolean) {
    super(resume.callee, resume.args)
    this.accept = accept
  }
}

/** Asks for an empty host stack: the native and all that called it are put aside, and it goes on at the base. */
export const FRESH_STACK: CallRequest = new CallRequest(null, [])

/**
 * One call with each of `values`, whose answers are pushed to `results`. The answer to the request itself is that of a call that
 * was put aside, where `results` is not complete yet. Nothing but the callee runs between two calls, so the native itself need
 * not be resumed for each.
 */
export class EachCallRequest extends CallRequest {
  readonly values: readonly Value[]
  readonly results: Value[]
  constructor(callee: Value, values: readonly Value[], results: Value[]) {
    super(callee, [])
    this.values = values
    this.results = results
  }
}

/**
 * One call with each item of an iterator that takes no guest code. `take` is told the answer, and says false where more than it can do
 * is needed: that answer is the request's own, as is that of a call which was put aside. `item` is what it belongs to; undefined at the end.
 */
export class EachItemRequest extends CallRequest {
  item: Value | undefined = undefined
  /** `take` has said false to the answer. */
  refused = false
  readonly items: { next(): Value | undefined }
  readonly take: (item: Value, answer: Value) => boolean
  constructor(callee: Value, items: { next(): Value | undefined }, take: (item: Value, answer: Value) => boolean) {
    super(callee, [])
    this.items = items
    this.take = take
  }
}

export type Steps<T> = Generator<CallRequest, T, Value>

/** Thrown (before any effect) by a leaf that would have to run guest code. Not an exception of the guest. */
export class NeedGuest {
  readonly reason = 'guest code needed'
}
export const NEED_GUEST: NeedGuest = new NeedGuest()

/** What `callee` makes of each of `values`, of which the first have been had already; one unit of fuel each. */
export function* callEach(callee: Value, values: readonly Value[], results: Value[] = []): Steps<Value[]> {
  while (results.length < values.length) {
    const last = yield new EachCallRequest(callee, values, results)
    if (results.length < values.length) results.push(last)
  }
  return results
}

/** Calls any callable with positional (and keyword) arguments. */
export function* call(callee: Value, args: Value[], keywords: Map<string, Value> | null = null): Steps<Value> {
  return yield new CallRequest(callee, args, keywords)
}
