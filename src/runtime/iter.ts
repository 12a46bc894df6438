/**
 * Iterators of builtin types. The engine's loops drive them through two methods:
 * `next` is a leaf, and `nextSteps` does the same where guest code may be needed.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#iterator-types
 */
import type { CallRequest, Steps } from './steps.ts'
import { PyObject, type Value } from './value.ts'

/** Answers a `request` when the iterator has no more items. Never visible to the guest. */
export class Exhausted extends PyObject {}
export const EXHAUSTED: Exhausted = new Exhausted()

export abstract class PyIter extends PyObject {
  /** The next item; undefined when exhausted (and ever after). Throws NEED_GUEST, before any effect, if guest code must run. */
  abstract next(): Value | undefined

  /** As `next`, running guest code. Overridden by iterators whose `next` can throw NEED_GUEST (map, filter, zip of guest iterators). */
  // biome-ignore lint/correctness/useYield: the base needs no guest code
  *nextSteps(): Steps<Value | undefined> {
    return this.next()
  }

  /**
   * What to yield to the driver for the next item, where one request is all it takes (generators); the
   * answer is the item, or EXHAUSTED. Spares hot natives a host generator per item.
   */
  get request(): CallRequest | null {
    return null
  }

  /** True when `next` always throws NEED_GUEST, so that callers go to `nextSteps` at once. */
  get needsGuest(): boolean {
    return false
  }

  /** True when `next` may throw NEED_GUEST at some item: a leaf must not consume from it what it can't give back. */
  get mayNeedGuest(): boolean {
    return this.needsGuest
  }

  /** Does `mayNeedGuest` stay as it is when it is false? Compiled loops over such iterators ask once, at the beginning. */
  get steady(): boolean {
    return false
  }

  /** Is each item a tuple of two, which `nextPair` gives the parts of? */
  get givesPairs(): boolean {
    return false
  }

  /** As `next`, where `givesPairs`: leaves the parts of the item in `parts` (iterators/pairs.ts); false when exhausted. */
  nextPair(): boolean {
    return false
  }

  /** `__length_hint__`: an estimate of the remaining items, for preallocation; undefined when unknown. */
  lengthHint(): number | undefined {
    return undefined
  }
}
