// Dicts and their views: recorded operations, key equality, changes during iteration, guest keys.

import { describe, expect, it } from 'vitest'
import { strType, typeOf } from '../../src/runtime/builtin-types.ts'
import { PyDict } from '../../src/runtime/dict/dict.ts'
import type { PyIter } from '../../src/runtime/iter.ts'
import { PyList } from '../../src/runtime/list/list.ts'
import { PyBoxed, PyFloat, PyTuple, type Value } from '../../src/runtime/value.ts'
import { PyType } from '../../src/runtime/type.ts'
import { Instance, type Step, guestClass, method, operators, outcome, recorded, replay, show } from './containers.ts'

function dictOf(...entries: [Value, Value][]): PyDict {
  const dict = new PyDict()
  for (const [k, v] of entries) operators.set(dict, k, v)
  return dict
}

const iterate = (v: Value): PyIter => (typeOf(v).slots.iter as (v: Value) => PyIter)(v)

describe('dict, recorded', () => {
  it.each(recorded<Step[][]>('dict').map((steps, i) => [i, steps] as const))('case %i', (_i, steps) => {
    expect(replay(steps, [new PyDict(), new PyDict()])).toBeNull()
  })
})

describe('keys', () => {
  it('1, 1.0 and True are one key, and the first spelling stays', () => {
    const dict = dictOf([1, 'a'], [true, 'b'], [new PyFloat(1), 'c'])
    expect(show(dict)).toBe("{1: 'c'}")
    expect(show(dictOf([new PyFloat(-0), 1], [0, 2], [false, 3]))).toBe('{-0.0: 3}')
    expect(show(dictOf([2n ** 60n, 1], [new PyFloat(2 ** 60), 2]))).toBe('{1152921504606846976: 2}')
    expect(show(dictOf([new PyTuple([1, 2]), 1], [new PyTuple([true, new PyFloat(2)]), 2]))).toBe('{(1, 2): 2}')
  })
  it('an instance of a str subclass is the str', () => {
    const Name = new PyType('Name', [strType], true)
    const dict = dictOf(['a', 1], [new PyBoxed(Name, 'a'), 2], [new PyBoxed(Name, 'b'), 3])
    expect(dict.size).toBe(2)
    expect(operators.get(dict, 'a')).toBe(2)
    expect(operators.get(dict, 'b')).toBe(3)
    expect(dict.delete('b')).toBe(true)
    expect(dict.size).toBe(1)
  })
  it('names of host properties are ordinary keys', () => {
    const dict = new PyDict()
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) {
      expect(dict.getStr(name)).toBe(undefined)
      dict.setStr(name, name.length)
      expect(dict.getStr(name)).toBe(name.length)
    }
  })
  it('many of every kind', () => {
    const dict = new PyDict()
    const keys: Value[] = []
    for (let i = 0; i < 3000; i++) keys.push(i * 4099, `k${i}`, new PyTuple([i, i % 7]), BigInt(i) << 60n || -i - 1, new PyFloat(i + 0.5))
    keys.forEach((k, i) => dict.set(k, i))
    expect(dict.size).toBe(keys.length)
    for (let i = 0; i < keys.length; i += 3) expect(dict.delete(keys[i] as Value)).toBe(true)
    keys.forEach((k, i) => expect(dict.get(k)).toBe(i % 3 === 0 ? undefined : i))
    for (let i = 0; i < keys.length; i += 3) dict.set(keys[i] as Value, -i)
    keys.forEach((k, i) => expect(dict.get(k)).toBe(i % 3 === 0 ? -i : i))
  })
})

describe('changes during iteration', () => {
  const run = (dict: PyDict, change: (i: number) => void): string => {
    const seen = new PyList()
    return outcome(() => {
      const it = iterate(dict)
      for (let i = 0, k = it.next(); k !== undefined; k = it.next(), i++) {
        seen.push(k)
        change(i)
      }
      return seen
    })
  }
  it('of the size', () => {
    const dict = dictOf([1, 1], [2, 2])
    expect(run(dict, () => dict.set(3, 3))).toBe('RuntimeError dictionary changed size during iteration')
    expect(run(dict, () => void dict.delete(3))).toBe('RuntimeError dictionary changed size during iteration')
  })
  it('of the keys alone', () => {
    const dict = dictOf(['a', 1], ['b', 2], ['c', 3])
    expect(run(dict, (i) => {
      if (i > 0) return
      dict.delete('a')
      dict.set('d', 4)
    })).toBe('RuntimeError dictionary keys changed during iteration')
  })
  it('of values only', () => {
    const dict = dictOf(['a', 1], ['b', 2])
    expect(run(dict, () => dict.set('b', 5))).toBe("['a', 'b']")
  })
})

describe('views', () => {
  const d = dictOf([1, 2], [3, 4])
  const view = (name: string, of: PyDict = d): Value => method(of, name)
  it.each([
    ['dict_keys([1, 3])', () => view('keys')],
    ['dict_values([2, 4])', () => view('values')],
    ['dict_items([(1, 2), (3, 4)])', () => view('items')],
    ['{1, 3, 5}', () => operators.binary('|', view('keys'), PyList.from([5]))],
    ['{1}', () => operators.binary('&', view('keys'), PyList.from([1, 7]))],
    ['{3}', () => operators.binary('-', view('keys'), PyList.from([1]))],
    ['{9, 3}', () => operators.binary('^', view('keys'), PyList.from([1, 9]))],
    ['{1, 3}', () => operators.binary('|', PyList.from([1]), view('keys'))],
    ["TypeError 'int' object is not iterable", () => operators.binary('|', view('keys'), 5)],
    ["TypeError unsupported operand type(s) for |: 'dict_values' and 'list'", () => operators.binary('|', view('values'), PyList.from([1]))],
    ["TypeError unhashable type: 'list'", () => operators.binary('|', view('items', dictOf([1, new PyList()])), view('items'))],
    ['True', () => operators.compare('==', view('items'), view('items', dictOf([3, new PyFloat(4)], [1, 2])))],
    ["TypeError '<' not supported between instances of 'dict_keys' and 'int'", () => operators.compare('<', view('keys'), 5)],
    ["TypeError unhashable type: 'dict_keys'", () => operators.hash(view('keys'))],
    ['False', () => operators.in(new PyTuple([1]), view('items'))],
    ['True', () => operators.in(new PyTuple([1, 2]), view('items'))],
  ] as [string, () => Value][])('%s', (expected, run) => expect(outcome(run)).toBe(expected))
  it('that hold themselves', () => {
    const dict = new PyDict()
    dict.setStr('v', method(dict, 'items'))
    expect(show(dict)).toBe("{'v': dict_items([('v', ...)])}")
  })
})

describe('errors', () => {
  it.each([
    ['KeyError 5', () => operators.get(new PyDict(), 5)],
    ["KeyError 'popitem(): dictionary is empty'", () => method(new PyDict(), 'popitem')],
    ["TypeError unhashable type: 'list'", () => operators.get(new PyDict(), new PyList())],
    ["TypeError unsupported operand type(s) for |: 'dict' and 'list'", () => operators.binary('|', new PyDict(), new PyList())],
    ['TypeError cannot convert dictionary update sequence element #0 to a sequence', () => method(new PyDict(), 'update', [PyList.from([5])])],
    ['ValueError dictionary update sequence element #0 has length 1; 2 is required', () => method(new PyDict(), 'update', [PyList.from([new PyTuple([1])])])],
    ['TypeError update expected at most 1 argument, got 2', () => method(new PyDict(), 'update', [1, 2])],
    ["TypeError 'NoneType' object is not iterable", () => method(new PyDict(), 'update', [null])],
  ] as [string, () => Value][])('%s', (expected, run) => expect(outcome(run)).toBe(expected))
})

describe('guest keys', () => {
  const log: string[] = []
  const Key = guestClass('Key', {
    '__eq__(other, /)': (self: Instance, other: Value) => {
      log.push(`eq ${self.data.n} ${other instanceof Instance ? other.data.n : show(other)}`)
      return other instanceof Instance ? other.data.n === self.data.n : self.data.like === other
    },
    '__hash__()': (self: Instance) => {
      log.push(`hash ${self.data.n}`)
      return self.data.hash
    },
  })
  const key = (n: number, hash: Value, like: Value = null): Instance => new Instance(Key, { n, hash, like })
  it('equal to a str or an int find its entry, and the other way round', () => {
    const dict = dictOf(['name', 1], [7, 2])
    const name = key(1, operators.hash('name'), 'name')
    expect(operators.get(dict, name)).toBe(1)
    expect(operators.get(dict, key(2, 7, 7))).toBe(2)
    expect(dictOf([name, 5], ['name', 6]).size).toBe(1)
  })
  it('are hashed once and compared only when the hash is the same', () => {
    const dict = new PyDict()
    const [a, b, c] = [key(1, 5), key(2, 5), key(3, 6)]
    operators.set(dict, a, 1)
    log.length = 0
    operators.set(dict, b, 2)
    expect(log).toEqual(['hash 2', 'eq 1 2'])
    log.length = 0
    expect(operators.in(c, dict)).toBe(false)
    expect(operators.get(dict, a)).toBe(1)
    expect(log).toEqual(['hash 3', 'hash 1'])
  })
  it('are not hashed again when dicts are copied or compared', () => {
    const dict = new PyDict()
    operators.set(dict, key(1, 5), 1)
    log.length = 0
    const copy = operators.binary('|', dict, dictOf(['x', 1]))
    expect(operators.compare('==', method(copy, 'copy'), copy)).toBe(true)
    expect(log).toEqual([])
  })
})
