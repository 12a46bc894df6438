/** The iterators of `itertools` that call nothing, without a host generator in between. */
import { chargeMemory } from '../../run/meter.ts'
import { PyIter } from '../../runtime/iter.ts'
import { pair } from '../../runtime/general-array.ts'
import { parts } from '../../runtime/iterators/pairs.ts'
import { type Parts, asArgument, stateItems } from '../../runtime/iterators/parts.ts'
import { PyList } from '../../runtime/list/list.ts'
import { collect } from '../../runtime/ops/iterate.ts'
import { truth } from '../../runtime/ops/truth.ts'
import { add } from '../../runtime/int/arith.ts'
import { NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import type { PyType } from '../../runtime/type.ts'
import { type Int, PyTuple, type Value } from '../../runtime/value.ts'

function tuple(items: readonly Value[]): PyTuple {
  chargeMemory(56 + 8 * items.length)
  return new PyTuple(items)
}

/** `count` of ints. */
export class CountIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  at: Int
  readonly step: Int
  constructor(cls: PyType, at: Int, step: Int) {
    super()
    this.cls = cls
    this.at = at
    this.step = step
  }
  next(): Value {
    const { at } = this
    this.at = add(at, this.step)
    return at
  }
}

export class RepeatIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  readonly value: Value
  /** How often it is still to come, -1 for ever. */
  left: number
  constructor(cls: PyType, value: Value, left: number) {
    super()
    this.cls = cls
    this.value = value
    this.left = left
  }
  next(): Value | undefined {
    if (this.left === 0) return undefined
    if (this.left > 0) this.left--
    return this.value
  }
}

/** An iterator over others, whose items may take guest code. */
abstract class Over extends PyIter {
  override get steady(): boolean {
    return true
  }
  protected readonly inner: (PyIter | null)[]
  constructor(cls: PyType, inner: (PyIter | null)[]) {
    super()
    this.cls = cls
    this.inner = inner
  }
  override get needsGuest(): boolean {
    return this.inner.length > 0 && (this.inner[0]?.needsGuest ?? false)
  }
  override get mayNeedGuest(): boolean {
    for (const it of this.inner) if (it !== null && it.mayNeedGuest) return true
    return false
  }
}

function* itemOf(it: PyIter): Steps<Value | undefined> {
  return it.mayNeedGuest ? yield* it.nextSteps() : it.next()
}

export class CycleIter extends Over {
  private saved: Value[] = []
  private at = 0
  /** The first round is over: what comes of the iterator is saved already. */
  private restored = false
  constructor(cls: PyType, it: PyIter) {
    super(cls, [it])
  }
  parts(): Parts {
    const { saved, at } = this
    chargeMemory(8 * saved.length)
    const it = this.inner[0]
    const rest = it ? asArgument(it) : new PyTuple(saved.slice(at))
    return { args: [rest], state: new PyTuple([PyList.from(saved.slice()), it ? this.restored : true]) }
  }
  *restore(state: Value): Steps<void> {
    const [saved, over] = stateItems(state, 2)
    this.saved = (yield* collect(saved as Value)).slice()
    this.restored = yield* truth(over as Value)
  }
  private take(v: Value | undefined): Value | undefined {
    if (v === undefined) {
      this.inner[0] = null
      return this.again()
    }
    if (this.restored) return v
    chargeMemory(8)
    this.saved.push(v)
    return v
  }
  private again(): Value | undefined {
    const { saved } = this
    if (saved.length === 0) return undefined
    const v = saved[this.at] as Value
    this.at = this.at + 1 === saved.length ? 0 : this.at + 1
    return v
  }
  next(): Value | undefined {
    const it = this.inner[0]
    return it ? this.take(it.next()) : this.again()
  }
  override *nextSteps(): Steps<Value | undefined> {
    const it = this.inner[0]
    return it ? this.take(yield* itemOf(it)) : this.again()
  }
}

export class PairwiseIter extends Over {
  private before: Value | undefined = undefined
  constructor(cls: PyType, it: PyIter) {
    super(cls, [it])
  }
  /** The pair that `v` makes; undefined at the end, where nothing is kept. */
  private pair(before: Value | undefined, v: Value | undefined): Value | undefined {
    this.before = v
    if (v === undefined) this.inner[0] = null
    return v === undefined || before === undefined ? undefined : tuple([before, v])
  }
  next(): Value | undefined {
    const it = this.inner[0]
    if (!it) return undefined
    const before = this.before === undefined ? it.next() : this.before
    this.before = before
    return this.pair(before, before === undefined ? undefined : it.next())
  }
  override *nextSteps(): Steps<Value | undefined> {
    const it = this.inner[0]
    if (!it) return undefined
    // The iterator may ask this one for its next pair.
    const before = this.before === undefined ? yield* itemOf(it) : this.before
    this.before = before
    return this.pair(before, before === undefined ? undefined : yield* itemOf(it))
  }
}

export class ZipLongestIter extends Over {
  private fill: Value
  private left: number
  /** Items already taken for the tuple in progress, when `next` had to give up for want of guest code. */
  private taken: Value[] = []
  constructor(cls: PyType, inner: (PyIter | null)[], fill: Value) {
    super(cls, inner)
    this.fill = fill
    this.left = inner.length
  }
  parts(): Parts {
    return { args: this.inner.map(asArgument), state: this.fill }
  }
  restore(fill: Value): void {
    this.fill = fill
  }
  /** Puts what iterator `i` has answered in its place; false when all have ended. */
  private put(i: number, v: Value | undefined): boolean {
    if (v === undefined && this.inner[i] !== null) {
      this.inner[i] = null
      if (--this.left === 0) {
        this.taken = []
        return false
      }
    }
    this.taken.push(v === undefined ? this.fill : v)
    return true
  }
  private finish(): PyTuple {
    const { taken } = this
    this.taken = []
    return tuple(taken)
  }
  /** What iterator `i` of two has answered, or the fill value; undefined when both have ended. */
  private filled(i: number, v: Value | undefined): Value | undefined {
    if (v !== undefined) return v
    if (this.inner[i] !== null) {
      this.inner[i] = null
      if (--this.left === 0) return undefined
    }
    return this.fill
  }
  override get givesPairs(): boolean {
    return this.inner.length === 2 && this.taken.length === 0
  }
  override nextPair(): boolean {
    if (this.left === 0) return false
    const { inner } = this
    const a = inner[0] as PyIter | null
    const b = inner[1] as PyIter | null
    const x = this.filled(0, a === null ? undefined : a.next())
    if (x === undefined) return false
    let y: Value | undefined
    try {
      y = b === null ? undefined : b.next()
    } catch (e) {
      if (e === NEED_GUEST) this.taken.push(x)
      throw e
    }
    y = this.filled(1, y)
    if (y === undefined) return false
    chargeMemory(72)
    parts.first = x
    parts.second = y
    return true
  }
  next(): Value | undefined {
    if (this.left === 0) return undefined
    const { inner } = this
    if (this.givesPairs) return this.nextPair() ? pair(parts.first, parts.second) : undefined
    for (let i = this.taken.length; i < inner.length; i++) {
      const it = inner[i] as PyIter | null
      let v: Value | undefined
      try {
        v = it === null ? undefined : it.next()
      } catch (e) {
        if (e !== NEED_GUEST) this.taken = []
        throw e
      }
      if (!this.put(i, v)) return undefined
    }
    return this.finish()
  }
  override *nextSteps(): Steps<Value | undefined> {
    if (this.left === 0) return undefined
    const { inner } = this
    for (let i = this.taken.length; i < inner.length; i++) {
      const it = inner[i] as PyIter | null
      let v: Value | undefined
      try {
        v = it === null ? undefined : yield* itemOf(it)
      } catch (e) {
        this.taken = []
        throw e
      }
      if (!this.put(i, v)) return undefined
    }
    return this.finish()
  }
}
