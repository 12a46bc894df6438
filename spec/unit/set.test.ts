// Sets: recorded operations (iteration order, pop and repr are CPython's), constant displays, guest keys.

import { describe, expect, it } from 'vitest'
import { frozensetType, setType, typeOf } from '../../src/runtime/builtin-types.ts'
import type { PyIter } from '../../src/runtime/iter.ts'
import { PyList } from '../../src/runtime/list/list.ts'
import { constantSet, copyAs } from '../../src/runtime/set/plain.ts'
import { PySet } from '../../src/runtime/set/set.ts'
import { PyFloat, PyTuple, type Value } from '../../src/runtime/value.ts'
import { Instance, type Step, callNative, guestClass, method, operators, outcome, recorded, replay, show } from './containers.ts'

describe('set, recorded', () => {
  it.each(recorded<Step[][]>('set').map((steps, i) => [i, steps] as const))('case %i', (_i, steps) => {
    expect(replay(steps, [new PySet(), new PySet()])).toBeNull()
  })
})

describe('hash of frozensets', () => {
  it.each([
    [[], 133146708735736n],
    [[1, 2, 3], -272375401224217160n],
    [[new PyFloat(1.5), -1, new PyTuple([1, 2])], -5524222652159911041n],
  ] as [Value[], bigint][])('%#', (keys, expected) => {
    expect(BigInt(operators.hash(PySet.from(keys, frozensetType)) as number)).toBe(expected)
  })
})

describe('displays of constants', () => {
  it.each([
    [[15, 23, 7], '{7, 15, 23}'],
    [[7, 15, 23], '{23, 7, 15}'],
    [[16, 8, 0], '{16, 8, 0}'],
    [[10, 1, 20], '{1, 10, 20}'],
  ] as [number[], string][])('%j', (keys, expected) => expect(show(copyAs(setType, constantSet(keys)))).toBe(expected))
})

describe('errors and small facts', () => {
  const one = (): PySet => PySet.from([1])
  it.each([
    ['set()', () => new PySet()],
    ['frozenset()', () => callNative(frozensetType, [])],
    ['frozenset({1})', () => callNative(frozensetType, [one()])],
    ["KeyError 'pop from an empty set'", () => method(new PySet(), 'pop')],
    ['KeyError 5', () => method(one(), 'remove', [5])],
    ["TypeError unsupported operand type(s) for |: 'set' and 'list'", () => operators.binary('|', one(), new PyList())],
    ["TypeError unhashable type: 'list'", () => operators.in(new PyList(), one())],
    ["TypeError unhashable type: 'set'", () => operators.hash(one())],
    ["TypeError 'int' object is not iterable", () => method(one(), 'union', [5])],
    ["TypeError '<' not supported between instances of 'set' and 'list'", () => operators.compare('<', one(), new PyList())],
    ['True', () => operators.compare('==', one(), PySet.from([new PyFloat(1)], frozensetType))],
    ['True', () => operators.in(one(), PySet.from([PySet.from([1], frozensetType)]))],
    ['frozenset({1})', () => operators.binary('|', PySet.from([], frozensetType), one())],
  ] as [string, () => Value][])('%s', (expected, run) => expect(outcome(run)).toBe(expected))
  it('ints alone keep no hashes, whatever is looked for', () => {
    const set = PySet.from([1, 2, 3])
    expect([set.has('x'), set.has(new PyFloat(2)), set.has(true), set.has(null), set.has(2n ** 70n)]).toEqual([false, true, true, false, false])
    expect(set.hashes).toBe(null)
  })
  it('notices a change during iteration', () => {
    const set = PySet.from([1, 2])
    const it = (typeOf(set).slots.iter as (v: Value) => PyIter)(set)
    it.next()
    set.add(3)
    expect(outcome(() => it.next() ?? null)).toBe('RuntimeError Set changed size during iteration')
  })
})

describe('guest keys', () => {
  const log: string[] = []
  const E = guestClass('E', {
    '__eq__(other, /)': (self: Instance, other: Value) => {
      log.push(`${self.data} ${other instanceof Instance ? other.data : show(other)}`)
      return false
    },
    '__hash__()': () => 5,
    '__repr__()': (self: Instance) => self.data,
  })
  const [a, b, c, v] = ['a', 'b', 'c', 'v'].map((name) => new Instance(E, name)) as [Instance, Instance, Instance, Instance]
  const make = (...keys: Value[]): Value => callNative(setType, [PyList.from(keys)])
  const compared = (run: () => Value): string => {
    log.length = 0
    run()
    return log.join(', ')
  }
  // The comparisons that CPython 3.13 makes.
  it.each([
    ['a c, b c, a v, b v, c v', (s: Value, t: Value) => operators.binary('|', s, t)],
    ['a c, b c, a v, b v', (s: Value, t: Value) => operators.binary('&', s, t)],
    ['v b, c b, v a, c a, b a', (s: Value, t: Value) => operators.binary('-', s, t)],
    ['v b, c b, v b, c b, v a, c a, b a, v a, c a, b a', (s: Value, t: Value) => operators.binary('^', s, t)],
    ['v b, c b', (s: Value, t: Value) => operators.compare('<=', s, t)],
    ['a v, b v', (s: Value) => method(s, 'discard', [v])],
    ['a v, b v', (s: Value) => method(s, 'update', [PyList.from([v])])],
    ['v b, v b, v a, b a, v a, b a', (s: Value) => method(s, 'symmetric_difference', [PyList.from([v])])],
  ] as [string, (s: Value, t: Value) => Value][])('%s', (expected, run) => {
    const s = make(a, b)
    const t = make(v, c)
    expect(compared(() => run(s, t))).toBe(expected)
  })
})
