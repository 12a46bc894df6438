// Lists and tuples: recorded operations, the kinds of storage, and what guest code can see.

import { describe, expect, it } from 'vitest'
import { LIST_ANY, LIST_EMPTY, LIST_FLOAT, LIST_INT, MAX_LIST_LENGTH, PyList } from '../../src/runtime/list/list.ts'
import { PySlice } from '../../src/runtime/slice.ts'
import { PyFloat, PyTuple, type Value } from '../../src/runtime/value.ts'
import { Instance, type Step, guestClass, method, operators, outcome, recorded, replay, show } from './containers.ts'

/** The promises about `items` and `kind`. */
function checkStorage(list: PyList): void {
  const { items, kind } = list
  for (let i = 0; i < items.length; i++) {
    expect(i in items && items[i] !== undefined).toBe(true)
    if (kind === LIST_INT) expect(Number.isSafeInteger(items[i])).toBe(true)
    if (kind === LIST_FLOAT) expect(typeof items[i]).toBe('number')
  }
  if (kind === LIST_EMPTY) expect(items.length).toBe(0)
  expect(list.capacity >= items.length).toBe(true)
}

describe('list, recorded', () => {
  it.each(recorded<Step[][]>('list').map((steps, i) => [i, steps] as const))('case %i', (_i, steps) => {
    const check = (slots: readonly Value[]): void => slots.forEach((v) => checkStorage(v as PyList))
    expect(replay(steps, [new PyList(), new PyList()], check)).toBeNull()
  })
})

describe('storage', () => {
  it('goes from empty to int or float and on to any', () => {
    const list = new PyList()
    expect(list.kind).toBe(LIST_EMPTY)
    list.push(1)
    expect(list.kind).toBe(LIST_INT)
    list.push(2 ** 53 - 1)
    expect(list.kind).toBe(LIST_INT)
    list.push(new PyFloat(1.5))
    expect(list.kind).toBe(LIST_ANY)
    expect(show(list)).toBe('[1, 9007199254740991, 1.5]')
    list.clear()
    expect(list.kind).toBe(LIST_EMPTY)
  })
  it('keeps floats raw', () => {
    const list = PyList.from([new PyFloat(1), new PyFloat(-0)])
    expect(list.kind).toBe(LIST_FLOAT)
    expect(list.items).toEqual([1, -0])
    expect(show(list)).toBe('[1.0, -0.0]')
    list.set(0, true)
    expect(list.kind).toBe(LIST_ANY)
    expect(show(list)).toBe('[True, -0.0]')
  })
  it('refuses lists that the host could not hold', () => {
    const list = PyList.from([0])
    expect(outcome(() => operators.binary('*', list, MAX_LIST_LENGTH + 1))).toBe('MemoryError ')
    expect(outcome(() => operators.binary('*', list, 2n ** 70n))).toBe("OverflowError cannot fit 'int' into an index-sized integer")
  })
})

describe('errors', () => {
  const list = PyList.from([1, 2, 3])
  const cases: [string, () => Value][] = [
    ['TypeError can only concatenate list (not "tuple") to list', () => operators.binary('+', list, new PyTuple([]))],
    ["TypeError can't multiply sequence by non-int of type 'float'", () => operators.binary('*', list, new PyFloat(1.5))],
    ["TypeError can't multiply sequence by non-int of type 'list'", () => operators.binary('*', list, list)],
    ['TypeError list indices must be integers or slices, not str', () => operators.get(list, 'a')],
    ["IndexError cannot fit 'int' into an index-sized integer", () => operators.get(list, 2n ** 70n)],
    ['IndexError list assignment index out of range', () => operators.set(list, 5, 1)],
    ['ValueError attempt to assign sequence of size 3 to extended slice of size 2', () => operators.set(list, new PySlice(0, 3, 2), PyList.from([1, 2, 3]))],
    ['TypeError must assign iterable to extended slice', () => operators.set(list, new PySlice(0, 3, null), 5)],
    ['ValueError slice step cannot be zero', () => operators.get(list, new PySlice(0, 3, 0))],
    ["ValueError '9' is not in list", () => method(list, 'index', ['9'])],
    ['ValueError list.remove(x): x not in list', () => method(list, 'remove', [9])],
    ['IndexError pop from empty list', () => method(new PyList(), 'pop')],
    ['IndexError pop index out of range', () => method(list, 'pop', [10])],
    ['OverflowError Python int too large to convert to C ssize_t', () => method(list, 'insert', [2n ** 70n, 1])],
    ["TypeError 'int' object is not iterable", () => method(list, 'extend', [5])],
    ['TypeError sort() takes no positional arguments', () => method(list, 'sort', [5])],
    ["TypeError '<' not supported between instances of 'list' and 'tuple'", () => operators.compare('<', list, new PyTuple([]))],
    ["TypeError '<' not supported between instances of 'str' and 'int'", () => operators.compare('<', PyList.from([1, 'a']), PyList.from([1, 2]))],
    ["TypeError unhashable type: 'list'", () => operators.hash(new PyTuple([list]))],
    ['TypeError can only concatenate tuple (not "list") to tuple', () => operators.binary('+', new PyTuple([1]), list)],
    ['ValueError tuple.index(x): x not in tuple', () => method(new PyTuple([1]), 'index', [2])],
  ]
  it.each(cases)('%s', (expected, run) => {
    expect(outcome(run)).toBe(expected)
    expect(show(list)).toBe('[1, 2, 3]')
  })
})

describe('a list inside itself', () => {
  const cyclic = (): PyList => {
    const list = new PyList()
    list.push(list)
    list.push(new PyTuple([list]))
    return list
  }
  it('has a repr', () => expect(show(cyclic())).toBe('[[...], ([...],)]'))
  it('compares with itself, and not without end', () => {
    const list = cyclic()
    expect(operators.compare('==', list, list)).toBe(true)
    expect(outcome(() => operators.compare('==', list, cyclic()))).toBe('RecursionError maximum recursion depth exceeded in comparison')
  })
})

describe('guest equality', () => {
  const log: string[] = []
  const E = guestClass('E', {
    '__eq__(other, /)': (self: Instance, other: Value) => {
      log.push(`${self.data} ${other instanceof Instance ? other.data : show(other)}`)
      return false
    },
  })
  const [a, b, v] = ['a', 'b', 'v'].map((name) => new Instance(E, name)) as [Instance, Instance, Instance]
  const compared = (run: () => Value): string[] => {
    log.length = 0
    run()
    return [...log]
  }
  it('is asked from the element', () => {
    const list = PyList.from([a, b])
    expect(compared(() => operators.in(v, list))).toEqual(['a v', 'b v'])
    expect(compared(() => operators.in(5, list))).toEqual(['a 5', 'b 5'])
    expect(compared(() => method(list, 'count', [v]))).toEqual(['a v', 'b v'])
    expect(compared(() => operators.compare('==', PyList.from([v, a]), list))).toEqual(['v a'])
    expect(compared(() => operators.in(a, list))).toEqual([])
  })
  it('may shorten the list that is searched', () => {
    const list = new PyList()
    const Clearing = guestClass('Clearing', {
      '__eq__(other, /)': () => {
        list.clear()
        return false
      },
    })
    list.adopt([new Instance(Clearing, 0), new Instance(Clearing, 1)])
    expect(outcome(() => method(list, 'index', [3]))).toBe('ValueError 3 is not in list')
    expect(list.length).toBe(0)
  })
})

describe('hash of tuples', () => {
  it.each([
    [new PyTuple([]), 5740354900026072187n],
    [new PyTuple([1, 2, 3]), 529344067295497451n],
    [new PyTuple([-1, -2, new PyTuple([0])]), null],
  ] as const)('%#', (t, expected) => {
    const h = operators.hash(t)
    if (expected !== null) expect(BigInt(h as number)).toBe(expected)
  })
  it('is that of equal numbers', () => {
    expect(operators.hash(new PyTuple([1, 0]))).toBe(operators.hash(new PyTuple([true, new PyFloat(-0)])))
  })
})

