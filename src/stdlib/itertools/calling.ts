/**
 * The iterators of `itertools` that call a function for each item, without a host generator between two items. What `next` has taken
 * when it turns out that guest code is needed is kept for `nextSteps`.
 */
import { type Parts, asArgument } from '../../runtime/iterators/parts.ts'
import { charge, chargeMemory } from '../../run/meter.ts'
import { EXHAUSTED, PyIter } from '../../runtime/iter.ts'
import { callLeaf, isNative } from '../../runtime/iterators/call-leaf.ts'
import { AGAIN, CallingIter, isStop } from '../../runtime/iterators/calling-iter.ts'
import { PyList } from '../../runtime/list/list.ts'
import { binary, binaryMaybe } from '../../runtime/ops/binary.ts'
import { eq, eqMaybe } from '../../runtime/ops/compare.ts'
import { collect } from '../../runtime/ops/iterate.ts'
import { truth, truthMaybe } from '../../runtime/ops/truth.ts'
import { CallRequest, NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import type { PyType } from '../../runtime/type.ts'
import { PyTuple, type Value } from '../../runtime/value.ts'

/** `fn` is null where items are used as they are. */
abstract class Calling extends CallingIter {
  protected inner: PyIter | null
  /** An item that has been taken, and what the function has answered for it. */
  protected taken: Value | undefined = undefined
  protected answered: Value | undefined = undefined

  constructor(cls: PyType, fn: Value, inner: PyIter) {
    super(fn, fn === null || isNative(fn))
    this.cls = cls
    this.inner = inner
  }
  get plain(): boolean {
    return this.fn !== null && this.answered === undefined && (this.inner === null || !this.inner.mayNeedGuest)
  }
  pull(): Value | undefined {
    const v = this.take()
    this.taken = undefined
    return v
  }
  override get needsGuest(): boolean {
    return this.inner !== null && (!this.native || this.inner.needsGuest)
  }
  override get mayNeedGuest(): boolean {
    return true
  }

  /** The next item, which stays in `taken`. */
  protected take(): Value | undefined {
    if (this.taken !== undefined) return this.taken
    const v = this.inner === null ? undefined : this.inner.next()
    if (v === undefined) this.inner = null
    else charge(1)
    return (this.taken = v)
  }
  /** The next item, which is not kept. */
  protected *takeSteps(): Steps<Value | undefined> {
    let v = this.taken
    this.taken = undefined
    if (v !== undefined) return v
    const { inner } = this
    if (inner === null) return undefined
    v = inner.mayNeedGuest ? yield* inner.nextSteps() : inner.next()
    if (v === undefined) this.inner = null
    else charge(1)
    return v
  }

  /** What the function answers to `args`, for the item in `taken`; what it raises uses that up. */
  protected ask(args: readonly Value[]): Value {
    if (this.answered !== undefined) return this.answered
    let r: Value | undefined
    try {
      r = callLeaf(this.fn, args)
    } catch (e) {
      this.taken = undefined
      throw e
    }
    if (r === undefined) throw NEED_GUEST
    return (this.answered = r)
  }
  /** The same with guest code; undefined when the function ends the iteration. */
  protected *askSteps(args: Value[]): Steps<Value | undefined> {
    const r = this.answered
    this.answered = undefined
    if (r !== undefined) return r
    try {
      return yield new CallRequest(this.fn, args)
    } catch (e) {
      if (isStop(e)) return undefined
      throw e
    }
  }
  protected done(): void {
    this.taken = undefined
    this.answered = undefined
  }
}

/** `dropwhile`, `takewhile` and `filterfalse`. */
export class DecidingIter extends Calling {
  private readonly kind: 'drop' | 'take' | 'filter'
  private deciding = true
  constructor(cls: PyType, kind: 'drop' | 'take' | 'filter', fn: Value, inner: PyIter) {
    super(cls, fn, inner)
    this.kind = kind
  }

  parts(): Parts {
    const args = [this.fn, asArgument(this.inner)]
    if (this.kind === 'filter') return { args }
    return { args, state: this.kind === 'drop' ? !this.deciding : this.inner === null }
  }
  restore(begun: boolean): void {
    if (this.kind === 'drop') this.deciding = !begun
    else if (this.kind === 'take' && begun) this.inner = null
  }

  /** Is the item that this has been found of to be answered? */
  private wanted(holds: boolean): boolean {
    if (this.kind === 'filter') return !holds
    if (!holds) {
      if (this.kind === 'take') this.inner = null
      else this.deciding = false
    }
    return holds === (this.kind === 'take')
  }

  override get calls(): boolean {
    return this.deciding
  }
  settle(item: Value, answer: Value): Value | typeof AGAIN | undefined {
    const holds = truthMaybe(answer)
    return holds === undefined ? undefined : this.decided(item, holds)
  }
  override decided(item: Value, holds: boolean): Value | typeof AGAIN {
    return this.wanted(holds) ? item : this.inner === null ? EXHAUSTED : AGAIN
  }

  next(): Value | undefined {
    for (;;) {
      const v = this.take()
      if (v === undefined) return undefined
      if (this.deciding) {
        const holds = truthMaybe(this.fn === null ? v : this.ask([v]))
        if (holds === undefined) throw NEED_GUEST
        this.done()
        if (this.wanted(holds)) return v
        continue
      }
      this.taken = undefined
      return v
    }
  }

  override *nextSteps(): Steps<Value | undefined> {
    for (;;) {
      const v = yield* this.takeSteps()
      if (v === undefined || !this.deciding) return v
      const r = this.fn === null ? v : yield* this.askSteps([v])
      if (r === undefined) return undefined
      if (this.wanted(truthMaybe(r) ?? (yield* truth(r)))) return v
    }
  }
}

export class StarmapIter extends Calling {
  parts(): Parts {
    return { args: [this.fn, asArgument(this.inner)] }
  }
  override get plain(): boolean {
    return false
  }
  settle(_item: Value, answer: Value): Value {
    return answer
  }
  next(): Value | undefined {
    const v = this.take()
    if (v === undefined) return undefined
    let args: readonly Value[]
    if (v instanceof PyTuple && !v.cls.heap) args = v.items
    else if (v instanceof PyList && !v.cls.heap) args = v.toArray()
    else throw NEED_GUEST
    const r = this.ask(args)
    this.done()
    return r
  }
  override *nextSteps(): Steps<Value | undefined> {
    const v = yield* this.takeSteps()
    if (v === undefined) return undefined
    return yield* this.askSteps(v instanceof PyTuple ? v.items.slice() : (yield* collect(v)).slice())
  }
}

export class AccumulateIter extends Calling {
  private total: Value | undefined
  /** The first item is the total as it is. */
  private first: boolean
  constructor(cls: PyType, fn: Value, inner: PyIter, initial: Value | undefined) {
    super(cls, fn, inner)
    this.total = initial
    this.first = initial !== undefined
  }

  parts(): Parts {
    const { total } = this
    const args: Value[] = [asArgument(this.inner), this.fn]
    if (total === undefined) return { args }
    // A total that is yet to come first stands for itself behind the number that says so.
    return { args, state: new PyTuple([total, this.first]) }
  }
  restore(total: Value, first: boolean): void {
    this.total = total
    this.first = first
  }

  override get plain(): boolean {
    return super.plain && !this.first && this.total !== undefined
  }
  override pull(): Value | undefined {
    this.second = super.pull()
    return this.second === undefined ? undefined : (this.total as Value)
  }
  settle(_item: Value, answer: Value): Value {
    return (this.total = answer)
  }

  next(): Value | undefined {
    const { total } = this
    if (this.first) {
      this.first = false
      return total
    }
    const v = this.take()
    if (v === undefined) return undefined
    let r: Value | undefined = v
    if (total !== undefined) {
      r = this.fn === null ? this.sum(total, v) : this.ask([total, v])
      if (r === undefined) throw NEED_GUEST
    }
    this.done()
    return (this.total = r)
  }
  private sum(a: Value, b: Value): Value | undefined {
    if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b
    try {
      return binaryMaybe('+', a, b)
    } catch (e) {
      if (e !== NEED_GUEST) this.taken = undefined
      throw e
    }
  }

  override *nextSteps(): Steps<Value | undefined> {
    if (this.first) return this.next()
    const v = yield* this.takeSteps()
    const { total } = this
    if (v === undefined) return undefined
    let r: Value | undefined = v
    if (total !== undefined) {
      r = this.fn === null ? (binaryMaybe('+', total, v) ?? (yield* binary('+', total, v))) : yield* this.askSteps([total, v])
      if (r === undefined) return undefined
    }
    return (this.total = r)
  }
}

export class GroupByIter extends Calling {
  /** The present item and its key, until a group has answered it. */
  private key: Value | undefined = undefined
  private item: Value | undefined = undefined
  private target: Value | undefined = undefined
  private group: GroupIter | null = null
  private readonly groupType: PyType
  /** What was pulled is a group, not an item that needs a key. */
  private ready = false

  constructor(cls: PyType, groupType: PyType, fn: Value, inner: PyIter) {
    super(cls, fn, inner)
    this.groupType = groupType
  }

  parts(): Parts {
    const args: Value[] = [asArgument(this.inner), this.fn]
    if (this.key === undefined || this.item === undefined) return { args }
    return { args, state: new PyTuple([this.item, this.target ?? this.key, this.key, this.target === undefined]) }
  }
  restore([item, target, key, fresh]: readonly Value[]): void {
    this.item = item
    this.key = key
    this.target = fresh === true ? undefined : target
  }

  private begin(): PyTuple {
    const key = this.key as Value
    this.target = key
    this.group = new GroupIter(this.groupType, this, key)
    chargeMemory(56 + 16 + 200)
    return new PyTuple([key, this.group])
  }

  /** Does the present item begin a group? Undefined where that takes guest code. */
  private begins(): boolean | undefined {
    if (this.key === undefined) return false
    if (this.target === undefined) return true
    const same = this.target === this.key || eqMaybe(this.target, this.key)
    return same === undefined ? undefined : !same
  }
  override get plain(): boolean {
    return super.plain && this.begins() !== undefined
  }
  override pull(): Value | undefined {
    this.group = null
    this.ready = this.begins() === true
    return this.ready ? this.begin() : super.pull()
  }
  override get calls(): boolean {
    return !this.ready
  }
  settle(item: Value, answer: Value): typeof AGAIN {
    this.key = answer
    this.item = item
    return AGAIN
  }

  /** Takes an item and its key; false at the end. */
  private step(): boolean {
    const v = this.take()
    if (v === undefined) return false
    this.key = this.fn === null ? v : this.ask([v])
    this.item = v
    this.done()
    return true
  }
  private *stepSteps(): Steps<boolean> {
    const v = yield* this.takeSteps()
    if (v === undefined) return false
    const key = this.fn === null ? v : yield* this.askSteps([v])
    if (key === undefined) return false
    this.key = key
    this.item = v
    return true
  }

  next(): Value | undefined {
    this.group = null
    for (;;) {
      if (this.key !== undefined && (this.target === undefined || !same(this.target, this.key))) return this.begin()
      if (!this.step()) return undefined
    }
  }
  override *nextSteps(): Steps<Value | undefined> {
    this.group = null
    for (;;) {
      if (this.key !== undefined && (this.target === undefined || !(yield* sameSteps(this.target, this.key)))) return this.begin()
      if (!(yield* this.stepSteps())) return undefined
    }
  }

  /** The next item of a group, for as long as it is the present one. */
  nextOf(group: GroupIter): Value | undefined {
    if (this.group !== group) return undefined
    if (this.item === undefined && !this.step()) return undefined
    return same(group.target, this.key as Value) ? this.give() : undefined
  }
  *nextOfSteps(group: GroupIter): Steps<Value | undefined> {
    if (this.group !== group) return undefined
    if (this.item === undefined && !(yield* this.stepSteps())) return undefined
    return (yield* sameSteps(group.target, this.key as Value)) ? this.give() : undefined
  }
  plainFor(group: GroupIter): boolean {
    return super.plain && (this.group !== group || this.item === undefined || eqMaybe(group.target, this.key as Value) !== undefined)
  }
  pullFor(group: GroupIter): Value | undefined {
    this.ready = this.item !== undefined
    if (this.group !== group) return undefined
    return this.ready ? this.nextOf(group) : super.pull()
  }
  callsFor(): boolean {
    return !this.ready
  }
  /** An item and its key have come while this group is asked, or another one that the function has asked for. */
  settleFor(group: GroupIter): Value | typeof AGAIN {
    if (this.group !== group) return EXHAUSTED
    const r = group.target === this.key || eqMaybe(group.target, this.key as Value)
    if (r === undefined) return AGAIN
    return r ? (this.give() as Value) : EXHAUSTED
  }
  private give(): Value | undefined {
    const v = this.item
    this.item = undefined
    this.key = undefined
    return v
  }
}

/** Throws NEED_GUEST. */
function same(a: Value, b: Value): boolean {
  const r = a === b || eqMaybe(a, b)
  if (r === undefined) throw NEED_GUEST
  return r
}
function* sameSteps(a: Value, b: Value): Steps<boolean> {
  return a === b || (eqMaybe(a, b) ?? (yield* eq(a, b)))
}

class GroupIter extends CallingIter {
  readonly parent: GroupByIter
  readonly target: Value
  constructor(cls: PyType, parent: GroupByIter, target: Value) {
    super(parent.fn, true)
    this.cls = cls
    this.parent = parent
    this.target = target
  }
  next(): Value | undefined {
    return this.parent.nextOf(this)
  }
  override nextSteps(): Steps<Value | undefined> {
    return this.parent.nextOfSteps(this)
  }
  override get needsGuest(): boolean {
    return this.parent.needsGuest
  }
  override get mayNeedGuest(): boolean {
    return true
  }

  get plain(): boolean {
    return this.parent.plainFor(this)
  }
  pull(): Value | undefined {
    return this.parent.pullFor(this)
  }
  override get calls(): boolean {
    return this.parent.callsFor()
  }
  settle(item: Value, answer: Value): Value | typeof AGAIN {
    this.parent.settle(item, answer)
    return this.parent.settleFor(this)
  }
}
