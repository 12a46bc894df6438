// list.sort: CPython's comparisons in CPython's order, primitives by other means with the same result.

import { describe, expect, it } from 'vitest'
import { Exception, PyException, raise } from '../../src/runtime/exception.ts'
import { PyList } from '../../src/runtime/list/list.ts'
import type { Value } from '../../src/runtime/value.ts'
import { type Encoded, Instance, decode, guestClass, method, native, outcome, recorded } from './containers.ts'

interface Logged {
  values: number[]
  consistent: boolean
  limit: number
  reverse: boolean
  byKey: boolean
  hash: number
  count: number
  finished: boolean
  order: number[]
}

const state = { hash: 0, count: 0, limit: 0, consistent: true }
const Item = guestClass('Item', {
  '__lt__(other, /)': (self: Instance, other: Instance) => {
    state.hash = (state.hash * 31 + self.data.number * 1009 + other.data.number) % 1000000007
    state.count++
    if (state.count === state.limit) throw raise(Exception)
    if (!state.consistent) return (self.data.value * 7 + other.data.value * 13) % 5 < 2
    return self.data.value < other.data.value
  },
})

function sort(list: PyList, reverse: boolean, key: Value = null): void {
  method(list, 'sort', [], new Map<string, Value>([['reverse', reverse], ['key', key]]))
}

describe('comparisons, recorded', () => {
  it.each(recorded<Logged[]>('sort').map((c, i) => [i, c] as const))('case %i', (_i, c) => {
    Object.assign(state, { hash: 0, count: 0, limit: c.limit, consistent: c.consistent })
    const items = c.values.map((value, number) => new Instance(Item, { value, number }))
    const list = PyList.from(c.byKey ? items.map((_item, i) => i) : [...items])
    let finished = true
    try {
      sort(list, c.reverse, c.byKey ? native('key(x, /)', (i: number) => items[i] as Instance) : null)
    } catch (e) {
      if (!(e instanceof PyException) || e.cls !== Exception) throw e
      finished = false
    }
    const order = list.toArray().map((v) => (c.byKey ? v : (v as Instance).data.number))
    expect({ hash: state.hash, count: state.count, finished, order }).toEqual({ hash: c.hash, count: c.count, finished: c.finished, order: c.order })
  })
})

describe('primitives, recorded', () => {
  type Case = { values: Encoded[]; reverse: boolean; order: number[] | null; error: string | null }
  it.each(recorded<Case[]>('sort-primitives').map((c, i) => [i, c] as const))('case %i', (_i, c) => {
    const values = c.values.map((v) => decode(v))
    const numbers = PyList.from(values.map((_v, i) => i))
    const got = outcome(() => {
      sort(numbers, c.reverse, native('key(x, /)', (i: number) => values[i] as Value))
      return null
    })
    if (c.error !== null) {
      expect(got).toBe(`TypeError ${c.error}`)
      return
    }
    expect(numbers.toArray()).toEqual(c.order)
    const list = PyList.from([...values])
    sort(list, c.reverse)
    const show = (v: Value | undefined): string => outcome(() => v as Value)
    expect(list.toArray().map(show)).toEqual((c.order as number[]).map((i) => show(values[i])))
  })
})

describe('a list being sorted', () => {
  const during = (change: (list: PyList) => void): [string, PyList] => {
    const list = PyList.from([3, 2, 1])
    const key = native('key(x, /)', (x: Value) => {
      change(list)
      return x
    })
    return [outcome(() => {
      sort(list, false, key)
      return null
    }), list]
  }
  it('looks empty', () => {
    const lengths: number[] = []
    during((list) => lengths.push(list.length))
    expect(lengths).toEqual([0, 0, 0])
  })
  it('must not be changed', () => {
    const [result, list] = during((l) => void method(l, 'append', [1]))
    expect(result).toBe('ValueError list modified during sort')
    expect(list.toArray()).toEqual([1, 2, 3])
    expect(during((l) => void (method(l, 'append', [1]), method(l, 'pop')))[0]).toBe('ValueError list modified during sort')
  })
  it('may be cleared, being empty', () => {
    expect(during((l) => void method(l, 'clear'))[0]).toBe('None')
  })
  it('is as before when a key fails', () => {
    const list = PyList.from([3, 2, 1])
    expect(outcome(() => {
      sort(list, true, native('key(x, /)', () => {
        throw raise(Exception, 'no key')
      }))
      return null
    })).toBe('Exception no key')
    expect(list.toArray()).toEqual([3, 2, 1])
  })
})
