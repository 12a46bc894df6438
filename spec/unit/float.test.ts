// Floats against recorded answers of CPython 3.13.

import { beforeAll, describe, expect, it } from 'vitest'
import { floatType, typeOf } from '../../src/runtime/builtin-types.ts'
import type { Slots } from '../../src/runtime/type.ts'
import { PyBoxed, PyFloat, type Value } from '../../src/runtime/value.ts'
import { PyType } from '../../src/runtime/type.ts'
import { answer, callClassMethod, callMethod, construct, decode, recorded, registerNumbers } from './numbers.ts'

beforeAll(registerNumbers)

/** Dunders that the slots stand for. */
const SLOTS: Record<string, keyof Slots> = {
  __abs__: 'abs', __invert__: 'invert', __neg__: 'neg', __hash__: 'hash', __float__: 'float', __int__: 'int', __repr__: 'repr',
}

describe('recorded', () => {
  it.each(recorded('method'))('%s %j %s %j', (_kind, self, name, args, wanted) => {
    const v = decode(self as never)
    const slot = SLOTS[name as string]
    const values = (args as { t: never[] }).t.map(decode)
    const call = (): Value => {
      if (slot === undefined) return callMethod(v, name as string, values)
      const r = (typeOf(v).slots[slot] as (v: Value) => Value)(v)
      return slot === 'float' ? new PyFloat(r as number) : r
    }
    expect(answer(call)).toEqual(wanted)
  })

  it.each(recorded('float'))('%s %j', (_kind, text, wanted) => {
    expect(answer(() => construct(floatType, [decode(text as never)]))).toEqual(wanted)
  })

  it.each(recorded('fromhex'))('%s %j', (_kind, text, wanted) => {
    expect(answer(() => callClassMethod(floatType, 'fromhex', [decode(text as never)]))).toEqual(wanted)
  })
})

it('boxes the value of a guest subclass', () => {
  const celsius = new PyType('Celsius', [floatType], true)
  const v = construct(floatType, ['1.5'], celsius) as PyBoxed
  expect(v).toBeInstanceOf(PyBoxed)
  expect(v.cls).toBe(celsius)
  expect(v.value).toEqual(new PyFloat(1.5))
})
