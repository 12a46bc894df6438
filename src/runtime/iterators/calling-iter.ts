/**
 * Iterators that call a function for each item: `map`, `filter`, `takewhile`. Where the function is the guest's, and the items come without
 * guest code, an item is one plain call (run/item-calls.ts): no host generator stands in between.
 */
import { PyException, StopIteration } from '../exception.ts'
import { PyIter } from '../iter.ts'
import type { CallRequest } from '../steps.ts'
import type { Value } from '../value.ts'
import { isNative } from './call-leaf.ts'

/** The item is not one to answer: the next one is wanted. */
export const AGAIN: unique symbol = Symbol('again')

/** A StopIteration that the function raises ends the iteration, as whoever drives an iterator takes it. */
export function isStop(e: unknown): boolean {
  return e instanceof PyException && e.cls.isSubtype(StopIteration)
}

export abstract class CallingIter extends PyIter {
  /** Null where items are used as they are. */
  readonly fn: Value
  protected readonly native: boolean
  private asked: CallRequest | null = null
  constructor(fn: Value, native: boolean = isNative(fn)) {
    super()
    this.fn = fn
    this.native = native
  }

  /** The second argument of the call that the item in hand needs; undefined for none. */
  second: Value | undefined = undefined
  /** May the next item be had by `pull` and one call? */
  abstract get plain(): boolean
  /** Takes the next item, the call's first argument, without guest code; undefined at the end. */
  abstract pull(): Value | undefined
  /** The iterator that the items come from, when they take guest code and are otherwise as plain; null for anything else. */
  get source(): PyIter | null {
    return null
  }
  /** An item has come from there. */
  received(): void {}
  /** What an item is answered with where no function is called: itself, or AGAIN. */
  pass(item: Value): Value | typeof AGAIN {
    return item
  }
  /** Whether the function has to be called for it. */
  get calls(): boolean {
    return true
  }
  /** What the function's answer makes of an item: the item to answer or AGAIN; undefined, with no effect, where that takes guest code. */
  abstract settle(item: Value, answer: Value): Value | typeof AGAIN | undefined
  /** The same when `answer` has been found true or false. */
  decided(_item: Value, _holds: boolean): Value | typeof AGAIN {
    return AGAIN
  }

  override get request(): CallRequest | null {
    return this.needsGuest ? this.itemRequest : null
  }
  /** Asks for the next item whether or not that takes guest code. */
  get itemRequest(): CallRequest {
    return (this.asked ??= requestOf(this))
  }
}

let requestOf: (it: CallingIter) => CallRequest
export function setItemRequests(make: typeof requestOf): void {
  requestOf = make
}
