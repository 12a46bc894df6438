// Costs of str and bytes operations: charged before the work, and linear on hostile input.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meter } from '../../src/run/meter.ts'
import { registerBytes } from '../../src/runtime/bytes/methods.ts'
import { PyBytes } from '../../src/runtime/bytes/bytes.ts'
import { strType, typeOf } from '../../src/runtime/builtin-types.ts'
import { PyException } from '../../src/runtime/exception.ts'
import { PyList } from '../../src/runtime/list/list.ts'
import type { PyMethodDescriptor } from '../../src/runtime/native.ts'
import { binaryMaybe } from '../../src/runtime/ops/binary.ts'
import { registerStr } from '../../src/runtime/str/methods.ts'
import { strContains } from '../../src/runtime/str/search.ts'
import { strFromCodePoints } from '../../src/runtime/str/wide.ts'
import type { Value } from '../../src/runtime/value.ts'

class Refused extends Error {}
const idle = meter.hooks

/** From now on at most so much memory (bytes) and fuel. */
function limit(memory: number, fuel: number = Number.POSITIVE_INFINITY): void {
  meter.memory = memory
  meter.slice = fuel
  meter.hooks = {
    ...idle,
    fuel() {
      throw new Refused('fuel')
    },
    memory() {
      throw new Refused('memory')
    },
  }
}

function call(self: Value, name: string, ...args: Value[]): Value {
  const { spec } = typeOf(self).dict.get(name) as PyMethodDescriptor
  return spec.leaf?.(...spec.bind(self, args, null)) as Value
}

beforeAll(() => {
  registerStr()
  registerBytes()
})
afterEach(() => {
  meter.memory = meter.slice = Number.POSITIVE_INFINITY
  meter.hooks = idle
})

describe('memory is refused before it is taken', () => {
  const wide = strFromCodePoints([0x1f600])
  const megabyte = 'ab'.repeat(500_000)
  const cases: [string, () => unknown][] = [
    ['str * int', () => binaryMaybe('*', 'a', 10 ** 10)],
    ['wide str * int', () => binaryMaybe('*', wide, 10 ** 10)],
    ['bytes * int', () => binaryMaybe('*', PyBytes.fromLatin1('a'), 10 ** 10)],
    ['center', () => call('a', 'center', 10 ** 10)],
    ['ljust', () => call('a', 'ljust', 10 ** 10, wide)],
    ['zfill', () => call('a', 'zfill', 10 ** 10)],
    ['bytes zfill', () => call(PyBytes.fromLatin1('a'), 'zfill', 10 ** 10)],
    ['expandtabs', () => call('\t\t', 'expandtabs', 2 ** 31 - 1)],
    ['replace', () => call(megabyte, 'replace', 'a', megabyte)],
    ['replace of nothing', () => call(megabyte, 'replace', '', megabyte)],
    ['wide replace', () => call(megabyte, 'replace', 'a', wide)],
    ['join', () => call(megabyte, 'join', PyList.from(new Array(1000).fill('x')))],
    ['encode', () => call(megabyte, 'encode', 'utf-32')],
    ['concatenation', () => binaryMaybe('+', megabyte, megabyte)],
    ['upper', () => call(megabyte, 'upper')],
    ['hex', () => call(PyBytes.fromLatin1('a'.repeat(2_000_000)), 'hex')],
  ]
  for (const [name, run] of cases) {
    it(name, () => {
      limit(3_500_000)
      expect(run).toThrow(Refused)
    })
  }

  it('without a limit, what the host could not hold is a MemoryError', () => {
    const runs = [() => binaryMaybe('*', 'a', 2 ** 30), () => call('a', 'center', 2 ** 40), () => call('\t', 'expandtabs', 2 ** 31 - 1)]
    for (const run of runs) {
      try {
        run()
        expect.unreachable()
      } catch (e) {
        expect((e as PyException).cls.name).toBe('MemoryError')
      }
    }
  })
})

describe('hostile searches are linear', () => {
  const hay = 'a'.repeat(2_000_000)
  const needle = `${'a'.repeat(500_000)}b${'a'.repeat(500_000)}`

  function timed(run: () => unknown, expected: unknown): void {
    const started = performance.now()
    expect(run()).toBe(expected)
    expect(performance.now() - started).toBeLessThan(20_000)
  }
  it('find', () => timed(() => call(hay, 'find', needle), -1))
  it('rfind', () => timed(() => call(hay, 'rfind', needle), -1))
  it('count', () => timed(() => call(hay, 'count', needle), 0))
  it('in', () => timed(() => strContains(hay, needle), false))
  it('replace', () => timed(() => call(hay, 'replace', needle, 'x'), hay))
  it('split', () => timed(() => (call(hay, 'split', needle) as PyList).length, 1))
  it('wide', () => {
    const wide = binaryMaybe('*', strFromCodePoints([0x1f600]), 1_000_000) as Value
    timed(() => call(wide, 'find', strFromCodePoints([0x1f601])), -1)
  })

  it('and charged for', () => {
    limit(Number.POSITIVE_INFINITY, 1000)
    expect(() => call(hay, 'find', 'b')).toThrow(Refused)
    expect(() => strType.slots.hash?.(hay)).toThrow(Refused)
    expect(() => call(hay, 'isalpha')).toThrow(Refused)
    expect(() => call(hay, 'split')).toThrow(Refused)
  })
})
