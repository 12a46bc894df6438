/** `min` and `max` with a key, by plain calls of it: no host generator stands in between until a comparison needs the guest. */
import { PyException } from '../runtime/exception.ts'
import type { PyIter } from '../runtime/iter.ts'
import { betterMaybe } from '../runtime/ops/compare.ts'
import type { Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { call1 } from './call.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { NATIVE_HEIGHT, drive } from './drive.ts'
import { charge } from './meter.ts'
import { rt } from './state.ts'
import { Suspended } from './suspend.ts'

/** A search under way. */
export interface Search {
  readonly op: '<' | '>'
  readonly key: Value
  /** Takes no guest code. */
  readonly items: PyIter
  best: Value | undefined
  bestKey: Value
  /** What it comes to at the end. */
  readonly end: (best: Value | undefined) => Value
  /** Goes on with an item whose key only guest code can compare. */
  readonly rest: (search: Search, item: Value, key: Value) => Steps<Value>
}

export function searchByKey(search: Search): Outcome {
  rt.stack += NATIVE_HEIGHT
  try {
    for (;;) {
      const item = search.items.next()
      if (item === undefined) return search.end(search.best)
      charge(1)
      const k = call1(search.key, item)
      if (k === RAISE) return k
      if (k === SUSPEND) {
        rt.captured.push(new SearchWait(search, item))
        return k
      }
      if (!take(search, item, k as Value)) return drive(search.rest(search, item, k as Value))
    }
  } finally {
    rt.stack -= NATIVE_HEIGHT
  }
}

/** False, and nothing done, where only guest code can compare. */
function take(search: Search, item: Value, key: Value): boolean {
  const better = search.best === undefined ? true : betterMaybe(search.op, key, search.bestKey)
  if (better === undefined) return false
  if (better) {
    search.best = item
    search.bestKey = key
  }
  return true
}

/** A search put aside with a call of its key. */
class SearchWait extends Suspended {
  readonly frames = 0
  private readonly search: Search
  private readonly item: Value
  constructor(search: Search, item: Value) {
    super()
    this.search = search
    this.item = item
  }
  resume(outcome: Outcome | undefined): Outcome {
    if (outcome === RAISE) return RAISE
    const { search, item } = this
    try {
      return take(search, item, outcome as Value) ? searchByKey(search) : drive(search.rest(search, item, outcome as Value))
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      rt.pending = e
      return RAISE
    }
  }
}
