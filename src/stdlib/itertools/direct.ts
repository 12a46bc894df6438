/** The iterators of `itertools` that programs lean on most, without a host generator in between. */
import { charge } from '../../run/meter.ts'
import { valueError } from '../../runtime/exception.ts'
import { AGAIN, CallingIter } from '../../runtime/iterators/calling-iter.ts'
import { PyIter } from '../../runtime/iter.ts'
import { type Parts, asArgument, stateItems } from '../../runtime/iterators/parts.ts'
import { iter, iterMaybe } from '../../runtime/ops/iterate.ts'
import { NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import type { PyType } from '../../runtime/type.ts'
import { PyTuple, type Value } from '../../runtime/value.ts'

/** The items of one iterable after the other. */
export class ChainIter extends PyIter {
  private iterables: PyIter | null
  private current: PyIter | null = null
  /** An iterable that has been taken, but whose `__iter__` takes guest code. */
  private taken: Value | undefined = undefined
  private running = false

  constructor(cls: PyType, iterables: PyIter) {
    super()
    this.cls = cls
    this.iterables = iterables
  }

  override get needsGuest(): boolean {
    const { iterables, current } = this
    if (current?.needsGuest === true) return true
    if (iterables === null || !iterables.needsGuest) return false
    // What is left of the present iterable needs none.
    return current === null || !((current.lengthHint() ?? 0) > 0)
  }
  override get mayNeedGuest(): boolean {
    return true
  }

  parts(): Parts {
    const { iterables, current } = this
    if (iterables === null) return { args: [] }
    return { args: [], state: new PyTuple([asArgument(iterables), ...(current === null ? [] : [asArgument(current)])]) }
  }
  *restore(state: Value): Steps<void> {
    const [iterables, current] = stateItems(state, 1, 2)
    this.iterables = yield* iter(iterables as Value)
    this.current = current === undefined ? null : yield* iter(current)
  }

  next(): Value | undefined {
    for (;;) {
      if (this.current !== null) {
        const v = this.current.next()
        if (v !== undefined) return v
        this.current = null
      }
      if (this.iterables === null) return undefined
      if (this.taken === undefined) this.taken = this.iterables.next()
      if (this.taken === undefined) {
        this.iterables = null
        return undefined
      }
      charge(1)
      const made = iterMaybe(this.taken)
      if (made === undefined) throw NEED_GUEST
      this.taken = undefined
      this.current = made
    }
  }

  override *nextSteps(): Steps<Value | undefined> {
    if (this.running) throw valueError('generator already executing')
    this.running = true
    try {
      for (;;) {
        const { current } = this
        if (current !== null) {
          const v = current.mayNeedGuest ? yield* current.nextSteps() : current.next()
          if (v !== undefined) return v
          this.current = null
        }
        if (this.iterables === null) return undefined
        this.taken ??= this.iterables.mayNeedGuest ? yield* this.iterables.nextSteps() : this.iterables.next()
        const { taken } = this
        if (taken === undefined) {
          this.iterables = null
          return undefined
        }
        charge(1)
        this.taken = undefined
        this.current = yield* iter(taken)
      }
    } finally {
      this.running = false
    }
  }
}

/** Items `start`, `start + step`, ... of an iterator, before `stop`. */
export class SliceIter extends CallingIter {
  override get steady(): boolean {
    return true
  }
  private inner: PyIter | null
  private at = 0
  private wanted: number
  private readonly stop: number
  private readonly step: number

  constructor(cls: PyType, inner: PyIter, start: number, stop: number, step: number) {
    super(null, true)
    this.cls = cls
    this.inner = inner
    this.wanted = start
    this.stop = stop
    this.step = step
  }

  override get needsGuest(): boolean {
    return this.inner !== null && this.inner.needsGuest
  }
  override get mayNeedGuest(): boolean {
    return this.inner !== null && this.inner.mayNeedGuest
  }

  parts(): Parts {
    const { at, wanted, stop, step } = this
    if (this.over) return { args: [new PyTuple([]), 0] }
    return { args: [asArgument(this.inner), wanted - at, stop === Number.POSITIVE_INFINITY ? null : Math.max(stop - at, wanted - at), step] }
  }

  /** Takes note of an item; true when it is one to answer. What lies before the next one, or before the end, is used up too. */
  private wants(v: Value | undefined): boolean {
    if (v === undefined) {
      this.inner = null
      return true
    }
    if (this.at++ < this.wanted) {
      charge(1)
      return false
    }
    this.wanted = Math.min(this.wanted + this.step, this.stop)
    return true
  }

  get plain(): boolean {
    return this.inner === null || !this.inner.mayNeedGuest
  }
  pull(): Value | undefined {
    return this.over ? undefined : (this.inner as PyIter).next()
  }
  override get source(): PyIter | null {
    return this.over ? null : this.inner
  }
  override get calls(): boolean {
    return false
  }
  override pass(item: Value): Value | typeof AGAIN {
    return this.wants(item) ? item : AGAIN
  }
  settle(item: Value): Value {
    return item
  }

  private get over(): boolean {
    if (this.inner !== null && this.at >= this.stop && this.at >= this.wanted) this.inner = null
    return this.inner === null
  }

  next(): Value | undefined {
    const { inner, stop, wanted } = this
    // What is passed over before the end is used up, too.
    for (; inner !== null && (this.at < stop || this.at < wanted); charge(1)) {
      const v = inner.next()
      if (v === undefined) break
      if (this.at++ === wanted) {
        const next = wanted + this.step
        this.wanted = next < stop ? next : stop
        return v
      }
    }
    this.inner = null
    return undefined
  }

  override *nextSteps(): Steps<Value | undefined> {
    while (!this.over) {
      const v = yield* (this.inner as PyIter).nextSteps()
      if (this.wants(v)) return v
    }
    return undefined
  }
}
