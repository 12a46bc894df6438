/**
 * Iterators of builtin types. The engine's loops drive them through two methods:
 * `next` is a leaf, and `nextSteps` does the same where guest code may be needed.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#iterator-types
 */
import type { Steps } from './steps.ts'
import { PyObject, type Value } from './value.ts'

export abstract class PyIter extends PyObject {
  /** The next item; undefined when exhausted (and ever after). Throws NEED_GUEST, before any effect, if guest code must run. */
  abstract next(): Value | undefined

  /** As `next`, running guest code. Overridden by iterators whose `next` can throw NEED_GUEST (map, filter, zip of guest iterators). */
  // biome-ignore lint/correctness/useYield: the base needs no guest code
  *nextSteps(): Steps<Value | undefined> {
    return this.next()
  }

  /** True when `next` always throws NEED_GUEST, so that callers go to `nextSteps` at once. */
  get needsGuest(): boolean {
    return false
  }

  /** True when `next` may throw NEED_GUEST at some item: a leaf must not consume from it what it can't give back. */
  get mayNeedGuest(): boolean {
    return this.needsGuest
  }

  /** `__length_hint__`: an estimate of the remaining items, for preallocation; undefined when unknown. */
  lengthHint(): number | undefined {
    return undefined
  }
}
