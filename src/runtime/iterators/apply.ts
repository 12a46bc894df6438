/**
 * The iterators `map`, `filter` and that of `iter(callable, sentinel)`.
 * Reference: https://docs.python.org/3.13/library/functions.html#map
 */
import { has } from '../ops/guest-first.ts'
import { charge } from '../../run/meter.ts'
import { boolType } from '../builtin-types.ts'
import { PyException, StopIteration, typeError } from '../exception.ts'
import { PyIter } from '../iter.ts'
import { defineConstructor, steps } from '../native.ts'
import { eq, eqMaybe } from '../ops/compare.ts'
import { iter } from '../ops/iterate.ts'
import { truth, truthMaybe } from '../ops/truth.ts'
import { CallRequest, NEED_GUEST, type Steps, call } from '../steps.ts'
import type { PyType } from '../type.ts'
import type { Value } from '../value.ts'
import { callLeaf, isNative, oneArgument } from './call-leaf.ts'
import { AGAIN, CallingIter, isStop } from './calling-iter.ts'
import { anyGuestIterable, iterLeaf, iterLeaves, ofClass } from './combine.ts'
import { asArgument, defineParts } from './parts.ts'
import { iteratorBuiltin, iteratorType } from './types.ts'

export const mapType = iteratorBuiltin('map')
export const filterType = iteratorBuiltin('filter')
export const callableIteratorType = iteratorType('callable_iterator')

/** No argument has been taken yet. */
const NOTHING: Value[] = []

export class PyMap extends CallingIter {
  readonly inner: readonly PyIter[]
  /** Arguments already taken for the next call, when `next` had to give up for want of guest code. */
  private taken: Value[] = NOTHING
  /** The function as a builtin of one argument. */
  private readonly one: ReturnType<typeof oneArgument>
  constructor(fn: Value, inner: readonly PyIter[]) {
    super(fn)
    this.inner = inner
    this.one = inner.length === 1 ? oneArgument(fn) : null
  }

  get plain(): boolean {
    const [a, b] = this.inner as [PyIter, PyIter | undefined]
    return this.inner.length <= 2 && this.taken.length === 0 && !a.mayNeedGuest && (b === undefined || !b.mayNeedGuest)
  }
  pull(): Value | undefined {
    const [a, b] = this.inner as [PyIter, PyIter | undefined]
    const v = a.next()
    if (b === undefined || v === undefined) return v
    this.second = b.next()
    return this.second === undefined ? undefined : v
  }
  override get source(): PyIter | null {
    return this.inner.length === 1 && this.taken.length === 0 ? (this.inner[0] as PyIter) : null
  }
  settle(_item: Value, answer: Value): Value {
    return answer
  }

  next(): Value | undefined {
    if (!this.native) throw NEED_GUEST
    const { inner, one } = this
    let { taken } = this
    if (one !== null && taken.length === 0) {
      const v = (inner[0] as PyIter).next()
      if (v === undefined) return undefined
      try {
        return one(v) ?? null
      } catch (e) {
        if (e === NEED_GUEST) this.taken = [v]
        throw e
      }
    }
    if (taken === NOTHING) taken = this.taken = []
    while (taken.length < inner.length) {
      let v: Value | undefined
      try {
        v = (inner[taken.length] as PyIter).next()
      } catch (e) {
        if (e !== NEED_GUEST) this.taken = NOTHING
        throw e
      }
      if (v === undefined) {
        this.taken = NOTHING
        return undefined
      }
      taken.push(v)
    }
    this.taken = NOTHING
    const r = callLeaf(this.fn, taken)
    if (r === undefined) {
      this.taken = taken
      throw NEED_GUEST
    }
    return r
  }

  override *nextSteps(): Steps<Value | undefined> {
    const { inner } = this
    const taken = this.taken === NOTHING ? [] : this.taken
    this.taken = NOTHING
    while (taken.length < inner.length) {
      const it = inner[taken.length] as PyIter
      const v = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
      if (v === undefined) return undefined
      taken.push(v)
    }
    try {
      return yield new CallRequest(this.fn, taken)
    } catch (e) {
      if (isStop(e)) return undefined
      throw e
    }
  }

  override get needsGuest(): boolean {
    return !this.native || (this.inner[0] as PyIter).needsGuest
  }
  override get mayNeedGuest(): boolean {
    return true
  }
}
PyMap.prototype.cls = mapType

export class PyFilter extends CallingIter {
  readonly inner: PyIter
  /** None and bool keep what is true. */
  private readonly byTruth: boolean
  /** The function as a builtin of one argument. */
  private readonly one: ReturnType<typeof oneArgument>
  /** An item that `next` has taken but could not judge. */
  private taken: Value | undefined = undefined
  constructor(fn: Value, inner: PyIter) {
    const byTruth = fn === null || fn === boolType
    super(fn, byTruth || isNative(fn))
    this.inner = inner
    this.byTruth = byTruth
    this.one = byTruth ? null : oneArgument(fn)
  }

  get plain(): boolean {
    return !this.byTruth && !this.inner.mayNeedGuest
  }
  pull(): Value | undefined {
    const v = this.taken === undefined ? this.inner.next() : this.taken
    this.taken = undefined
    if (v !== undefined) charge(1)
    return v
  }
  override get source(): PyIter | null {
    return this.byTruth || this.taken !== undefined ? null : this.inner
  }
  override received(): void {
    charge(1)
  }
  settle(item: Value, answer: Value): Value | typeof AGAIN | undefined {
    const keep = truthMaybe(answer)
    return keep === undefined ? undefined : this.decided(item, keep)
  }
  override decided(item: Value, keep: boolean): Value | typeof AGAIN {
    return keep ? item : AGAIN
  }

  next(): Value | undefined {
    if (!this.native) throw NEED_GUEST
    for (;;) {
      const v = this.taken === undefined ? this.inner.next() : this.taken
      if (v === undefined) return undefined
      charge(1)
      this.taken = v
      const keep = this.judge(v)
      if (keep === undefined) throw NEED_GUEST
      this.taken = undefined
      if (keep) return v
    }
  }

  private judge(v: Value): boolean | undefined {
    try {
      const r = this.byTruth ? v : this.one === null ? callLeaf(this.fn, [v]) : (this.one(v) ?? null)
      return r === undefined ? undefined : truthMaybe(r)
    } catch (e) {
      if (e === NEED_GUEST) return undefined
      this.taken = undefined
      throw e
    }
  }

  override *nextSteps(): Steps<Value | undefined> {
    for (;;) {
      const held = this.taken
      this.taken = undefined
      const v = held !== undefined ? held : this.inner.mayNeedGuest ? yield* this.inner.nextSteps() : this.inner.next()
      if (v === undefined) return undefined
      charge(1)
      let r: Value = v
      if (!this.byTruth) {
        try {
          r = yield new CallRequest(this.fn, [v])
        } catch (e) {
          if (isStop(e)) return undefined
          throw e
        }
      }
      let keep = truthMaybe(r)
      if (keep === undefined) keep = yield* truth(r)
      if (keep) return v
    }
  }

  override get needsGuest(): boolean {
    return !this.native || this.inner.needsGuest
  }
  override get mayNeedGuest(): boolean {
    return true
  }
}
PyFilter.prototype.cls = filterType

/** `iter(callable, sentinel)` */
export class PyCallableIter extends PyIter {
  private readonly fn: Value
  private readonly sentinel: Value
  private done = false

  constructor(fn: Value, sentinel: Value) {
    super()
    this.fn = fn
    this.sentinel = sentinel
  }
  next(): Value | undefined {
    if (this.done) return undefined
    throw NEED_GUEST
  }
  override *nextSteps(): Steps<Value | undefined> {
    if (this.done) return undefined
    let v: Value
    try {
      v = yield* call(this.fn, [])
    } catch (e) {
      if (!(e instanceof PyException) || !e.cls.isSubtype(StopIteration)) throw e
      this.done = true
      return undefined
    }
    // The call may have used the iterator up.
    if (this.done) return undefined
    let last = eqMaybe(this.sentinel, v)
    if (last === undefined) last = yield* eq(this.sentinel, v)
    if (!last) return v
    this.done = true
    return undefined
  }
  override get needsGuest(): boolean {
    return true
  }
}
PyCallableIter.prototype.cls = callableIteratorType

function checkMap(args: readonly Value[]): void {
  if (args.length < 2) throw typeError('map() must have at least two arguments.')
}

export function registerApplying(): void {
  defineParts([mapType], (it: PyMap) => ({ args: [it.fn, ...it.inner.map(asArgument)] }))
  defineParts([filterType], (it: PyFilter) => ({ args: [it.fn, asArgument(it.inner)] }))
  defineConstructor(
    mapType,
    'map(*args)',
    steps(
      function* (cls: PyType, args: readonly Value[]) {
        checkMap(args)
        const inner: PyIter[] = []
        for (let i = 1; i < args.length; i++) inner.push(yield* iter(args[i] as Value))
        return ofClass(new PyMap(args[0] as Value, inner), cls)
      },
      (cls: PyType, args: readonly Value[]) => {
        checkMap(args)
        return ofClass(new PyMap(args[0] as Value, iterLeaves(args, 1)), cls)
      },
      (_cls: PyType, args: readonly Value[]) => anyGuestIterable(args),
    ),
  )
  defineConstructor(
    filterType,
    'filter(function, iterable, /)',
    steps(
      function* (cls: PyType, fn: Value, iterable: Value) {
        return ofClass(new PyFilter(fn, yield* iter(iterable)), cls)
      },
      (cls: PyType, fn: Value, iterable: Value) => ofClass(new PyFilter(fn, iterLeaf(iterable)), cls),
      (_cls: PyType, _fn: Value, iterable: Value) => has(iterable, '__iter__'),
    ),
  )
}
