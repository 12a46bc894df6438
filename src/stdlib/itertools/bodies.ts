/** The bodies of the other iterators of `itertools`. */
import { chargeMemory, held } from '../../run/meter.ts'
import { valueError } from '../../runtime/exception.ts'
import type { PyIter } from '../../runtime/iter.ts'
import { binary, binaryMaybe } from '../../runtime/ops/binary.ts'
import { eq, eqMaybe } from '../../runtime/ops/compare.ts'
import { collect } from '../../runtime/ops/iterate.ts'
import { truth, truthMaybe } from '../../runtime/ops/truth.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { PyTuple, type Value } from '../../runtime/value.ts'
import { type Body, Item } from './lazy.ts'

function* sum(a: Value, b: Value): Steps<Value> {
  return binaryMaybe('+', a, b) ?? (yield* binary('+', a, b))
}

function* isTrue(v: Value): Steps<boolean> {
  return truthMaybe(v) ?? (yield* truth(v))
}

function tuple(items: readonly Value[]): Item {
  chargeMemory(56 + 8 * items.length)
  return new Item(new PyTuple(items))
}

/** `state` holds the next number, where the repr finds it. */
export function* count(state: Value[], step: Value): Body {
  for (;;) {
    const n = state[0] as Value
    state[0] = yield* sum(n, step)
    yield new Item(n)
  }
}

export function* cycle(it: PyIter, saved: Value[]): Body {
  for (;;) {
    const v: Value | undefined = yield it
    if (v === undefined) break
    chargeMemory(8)
    saved.push(v)
    yield new Item(v)
  }
  while (saved.length > 0) for (const v of saved) yield new Item(v)
}

/** `state` holds how often it is still to come, -1 for ever. */
export function* repeat(v: Value, state: number[]): Body {
  const item = new Item(v)
  while (state[0] !== 0) {
    if ((state[0] as number) > 0) (state[0] as number)--
    yield item
  }
}

export function* accumulate(it: PyIter, fn: Value, initial: Value | undefined): Body {
  let total = initial
  if (total === undefined) {
    total = yield it
    if (total === undefined) return
  }
  yield new Item(total as Value)
  for (;;) {
    const v: Value | undefined = yield it
    if (v === undefined) return
    total = fn === null ? yield* sum(total as Value, v) : yield* call(fn, [total as Value, v])
    yield new Item(total)
  }
}

export function* batched(it: PyIter, n: number, strict: boolean): Body {
  for (;;) {
    const items: Value[] = []
    held.add(items)
    try {
      while (items.length < n) {
        const v: Value | undefined = yield it
        if (v === undefined) break
        chargeMemory(8)
        items.push(v)
      }
    } finally {
      held.delete(items)
    }
    if (items.length === 0) return
    if (strict && items.length < n) throw valueError('batched(): incomplete batch')
    yield tuple(items)
    if (items.length < n) return
  }
}

export function* compress(data: PyIter, selectors: PyIter): Body {
  for (;;) {
    const v: Value | undefined = yield data
    if (v === undefined) return
    const selected: Value | undefined = yield selectors
    if (selected === undefined) return
    if (yield* isTrue(selected)) yield new Item(v)
  }
}

/** `dropwhile`, `takewhile`. */
export function* while_(drop: boolean, fn: Value, it: PyIter): Body {
  let deciding = true
  for (;;) {
    const v: Value | undefined = yield it
    if (v === undefined) return
    if (deciding) {
      const holds = yield* isTrue(yield* call(fn, [v]))
      if (holds && drop) continue
      if (!holds && !drop) return
      if (!holds) deciding = false
    }
    yield new Item(v)
  }
}

export function* filterFalse(fn: Value, it: PyIter): Body {
  for (;;) {
    const v: Value | undefined = yield it
    if (v === undefined) return
    if (!(yield* isTrue(fn === null ? v : yield* call(fn, [v])))) yield new Item(v)
  }
}

export function* pairwise(it: PyIter): Body {
  let before: Value | undefined = yield it
  while (before !== undefined) {
    const v: Value | undefined = yield it
    if (v === undefined) return
    yield tuple([before, v])
    before = v
  }
}

export function* starmap(fn: Value, it: PyIter): Body {
  for (;;) {
    const v: Value | undefined = yield it
    if (v === undefined) return
    yield new Item(yield* call(fn, v instanceof PyTuple ? [...v.items] : yield* collect(v)))
  }
}

export function* zipLongest(its: (PyIter | null)[], fill: Value): Body {
  let left = its.length
  while (left > 0) {
    const items: Value[] = []
    for (let i = 0; i < its.length; i++) {
      const it = its[i] as PyIter | null
      const v: Value | undefined = it === null ? undefined : yield it
      if (v === undefined && it !== null) {
        its[i] = null
        if (--left === 0) return
      }
      items.push(v === undefined ? fill : v)
    }
    yield tuple(items)
  }
}

/** What `groupby` and its groups share. */
export class Groups {
  readonly it: PyIter
  readonly key: Value
  current: { key: Value; value: Value | undefined } | null = null
  wanted: { key: Value } | null = null
  group = 0

  constructor(it: PyIter, key: Value) {
    this.it = it
    this.key = key
  }

  /** Takes the next item; false at the end. */
  *step(): Generator<any, boolean, any> {
    const value: Value | undefined = yield this.it
    if (value === undefined) return false
    this.current = { key: this.key === null ? value : yield* call(this.key, [value]), value }
    return true
  }

  *same(): Steps<boolean> {
    const a = (this.wanted as { key: Value }).key
    const b = (this.current as { key: Value }).key
    return a === b || (eqMaybe(a, b) ?? (yield* eq(a, b)))
  }

  *groups(make: (body: Body) => Value): Body {
    for (;;) {
      this.group++
      while (this.current === null || (this.wanted !== null && (yield* this.same()))) if (!(yield* this.step())) return
      const { key } = this.current
      this.wanted = { key }
      yield tuple([key, make(this.items(this.group))])
    }
  }

  private *items(group: number): Body {
    for (;;) {
      const { current } = this
      if (this.group !== group || current === null) return
      if (current.value === undefined && !(yield* this.step())) return
      if (!(yield* this.same())) return
      const now = this.current as { value: Value | undefined }
      const v = now.value as Value
      now.value = undefined
      yield new Item(v)
    }
  }
}

/** One item that `tee` has taken, and what comes after it. */
export class Link {
  value: Value | undefined
  next: Link | null = null
}

export function* tee(it: PyIter, state: { at: Link }): Body {
  for (;;) {
    const link = state.at
    if (link.next === null) {
      const v: Value | undefined = yield it
      if (v === undefined) return
      // Another one may have gone on meanwhile.
      if (link.next === null) {
        chargeMemory(48)
        link.value = v
        link.next = new Link()
      }
    }
    state.at = link.next as Link
    yield new Item(link.value as Value)
  }
}
