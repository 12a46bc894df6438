// format(), % and str.format against recorded answers of CPython 3.13, and what they charge.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meter } from '../../src/run/meter.ts'
import { formatStr } from '../../src/runtime/format/spec.ts'
import { percentFormat } from '../../src/runtime/format/percent.ts'
import { strFormat } from '../../src/runtime/format/str-format.ts'
import { formatMaybe } from '../../src/runtime/ops/format.ts'
import { PyFloat, PyTuple, type Str, type Value, asStr } from '../../src/runtime/value.ts'
import { answer, decode, finished, recorded, registerNumbers } from './numbers.ts'

beforeAll(registerNumbers)

describe('recorded', () => {
  it.each(recorded('format'))('%s %j %j', (_kind, value, spec, wanted) => {
    const v = decode(value as never)
    const s = decode(spec as never) as Str
    expect(answer(() => (asStr(v) === undefined ? formatMaybe(v, s) : formatStr(v as Str, s)) as Value)).toEqual(wanted)
  })

  it.each(recorded('percent'))('%s %j %j', (_kind, template, values, wanted) => {
    expect(answer(() => finished(percentFormat(decode(template as never) as Str, decode(values as never))))).toEqual(wanted)
  })

  it.each(recorded('template'))('%s %j %j', (_kind, template, args, wanted) => {
    const keywords = new Map<string, Value>([['a', 7], ['b', '8'], ['l', new PyTuple([1, 'two', 3])]])
    const values = (decode(args as never) as PyTuple).items
    expect(answer(() => finished(strFormat(decode(template as never) as Str, values, keywords)))).toEqual(wanted)
  })
})

describe('sizes', () => {
  const idle = meter.hooks
  afterEach(() => {
    meter.memory = Number.POSITIVE_INFINITY
    meter.hooks = idle
  })

  it.each([
    () => formatMaybe(5, '100000000'),
    () => formatMaybe(5, '0100000000,'),
    () => formatMaybe(new PyFloat(1.5), '100000000'),
    () => formatStr('a', '100000000'),
    () => finished(percentFormat('%100000000d', 1)),
    () => finished(percentFormat('%.100000000d', 1)),
    () => finished(percentFormat('%.100000000f', 1)),
    () => finished(percentFormat('%*d', new PyTuple([100000000, 1]))),
    () => finished(strFormat('{:{}}', [1, 100000000], null)),
  ])('are charged before anything is built: %s', (f) => {
    const refused = new Error('refused')
    meter.hooks = { ...idle, memory() { throw refused } }
    meter.memory = 100000
    expect(f).toThrow(refused)
  })

  it.each([
    () => formatMaybe(5, '99999999999'),
    () => finished(percentFormat('%99999999999d', 1)),
    () => finished(percentFormat('%.2000000000f', 1)),
  ])('past the longest str raise MemoryError: %s', (f) => {
    expect(answer(f as never)).toEqual({ error: ['MemoryError', ''] })
  })
})
