// Ranges and slices: recorded operations over ints of every size; the iterators that are builtins by name.

import { describe, expect, it } from 'vitest'
import { rangeType } from '../../src/runtime/builtin-types.ts'
import type { PyIter } from '../../src/runtime/iter.ts'
import { filterType, mapType } from '../../src/runtime/iterators/apply.ts'
import { enumerateType, zipType } from '../../src/runtime/iterators/combine.ts'
import { reversedType } from '../../src/runtime/iterators/reversed.ts'
import { PyList } from '../../src/runtime/list/list.ts'
import { PyRange } from '../../src/runtime/range.ts'
import { PySet } from '../../src/runtime/set/set.ts'
import { PyFloat, PyTuple, type Value } from '../../src/runtime/value.ts'
import { type Step, callNative, native, operators, outcome, recorded, replay } from './containers.ts'

describe('range, recorded', () => {
  it.each(recorded<Step[][]>('range').map((steps, i) => [i, steps] as const))('case %i', (_i, steps) => {
    expect(replay(steps, [new PyList()])).toBeNull()
  })
})

describe('iteration near the ends of safe ints', () => {
  const max = Number.MAX_SAFE_INTEGER
  it.each([
    [new PyRange(max - 2, max, 1), [max - 2, max - 1]],
    [new PyRange(max - 1, BigInt(max) + 3n, 2), [max - 1, 9007199254740992n]],
    [new PyRange(-max, -max + 3, 2), [-max, -max + 2]],
    [new PyRange(0, max, max - 1), [0, max - 1]],
  ] as [PyRange, Value[]][])('%#', (range, expected) => {
    const all = (it: PyIter): Value[] => {
      const out: Value[] = []
      for (let v = it.next(); v !== undefined; v = it.next()) out.push(v)
      return out
    }
    expect(all(range.iterate())).toEqual(expected)
    expect(all(range.iterateBackward())).toEqual([...expected].reverse())
  })
})

describe('errors', () => {
  it.each([
    ['TypeError range expected at least 1 argument, got 0', () => callNative(rangeType, [])],
    ["TypeError 'float' object cannot be interpreted as an integer", () => callNative(rangeType, [new PyFloat(1.5)])],
    ['ValueError range() arg 3 must not be zero', () => callNative(rangeType, [1, 2, 0])],
    ['OverflowError Python int too large to convert to C ssize_t', () => operators.length(new PyRange(0, 2n ** 70n, 1))],
    ["TypeError '<' not supported between instances of 'range' and 'range'", () => operators.compare('<', new PyRange(0, 1, 1), new PyRange(0, 1, 1))],
  ] as [string, () => Value][])('%s', (expected, run) => expect(outcome(run)).toBe(expected))
})

describe('zip, enumerate, map, filter, reversed', () => {
  const ints = (...items: Value[]): PyList => PyList.from(items)
  const strict = new Map<string, Value>([['strict', true]])
  const all = (type: typeof zipType, args: Value[], keywords: Map<string, Value> | null = null) => (): Value =>
    operators.list(callNative(type, args, keywords))
  it.each([
    ['[(1, 3)]', all(zipType, [ints(1, 2), ints(3)])],
    ['[]', all(zipType, [])],
    ['ValueError zip() argument 2 is shorter than argument 1', all(zipType, [ints(1, 2), ints(3)], strict)],
    ['ValueError zip() argument 2 is longer than argument 1', all(zipType, [ints(1), ints(3, 4)], strict)],
    ['ValueError zip() argument 3 is longer than arguments 1-2', all(zipType, [ints(1), ints(3), ints(4, 5)], strict)],
    ['ValueError zip() argument 3 is shorter than arguments 1-2', all(zipType, [ints(1, 2), ints(3, 4), ints(5)], strict)],
    ["[(5, 'a'), (6, 'b')]", all(enumerateType, ['ab', 5])],
    ["[(1180591620717411303424, 'a'), (1180591620717411303425, 'b')]", all(enumerateType, ['ab', 2n ** 70n])],
    ["TypeError 'foo' is an invalid keyword argument for enumerate()", all(enumerateType, [], new Map([['foo', 1]]))],
    ['[2, 4]', all(mapType, [native('double(x, /)', (x: number) => 2 * x), ints(1, 2)])],
    ['[(1, 3)]', all(mapType, [native('pair(a, b, /)', (a: Value, b: Value) => new PyTuple([a, b])), ints(1, 2), ints(3)])],
    ['TypeError map() must have at least two arguments.', all(mapType, [null])],
    ['[1, 2]', all(filterType, [null, ints(0, 1, '', 2, null)])],
    ["['c', 'b', 'a']", all(reversedType, ['abc'])],
    ["TypeError 'set' object is not reversible", all(reversedType, [PySet.from([1])])],
  ] as [string, () => Value][])('%s', (expected, run) => expect(outcome(run)).toBe(expected))
})
