/** The bodies of the other iterators of `itertools`. */
import { chargeMemory, held } from '../../run/meter.ts'
import { valueError } from '../../runtime/exception.ts'
import type { PyIter } from '../../runtime/iter.ts'
import { binary, binaryMaybe } from '../../runtime/ops/binary.ts'
import { truth, truthMaybe } from '../../runtime/ops/truth.ts'
import type { Steps } from '../../runtime/steps.ts'
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
