// Ints against recorded answers of CPython 3.13, and the limits that are ours.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meter } from '../../src/run/meter.ts'
import { intType } from '../../src/runtime/builtin-types.ts'
import * as arith from '../../src/runtime/int/arith.ts'
import { intPower } from '../../src/runtime/int/methods.ts'
import { binaryMaybe } from '../../src/runtime/ops/binary.ts'
import { compareMaybe } from '../../src/runtime/ops/compare.ts'
import type { Value } from '../../src/runtime/value.ts'
import { answer, callClassMethod, callMethod, construct, decode, encode, recorded, registerNumbers } from './numbers.ts'

beforeAll(registerNumbers)

const COMPARISONS = new Set(['<', '<=', '==', '!=', '>', '>='])

describe('recorded', () => {
  it.each(recorded('binary'))('%s %s %j %j', (_kind, op, a, b, wanted) => {
    const x = decode(a as never)
    const y = decode(b as never)
    const operate = (): Value => (COMPARISONS.has(op as string) ? compareMaybe(op as '<', x, y) : binaryMaybe(op as '+', x, y)) as Value
    expect(answer(operate)).toEqual(wanted)
  })

  it.each(recorded('pow'))('%s %j %j %j', (_kind, a, b, m, wanted) => {
    expect(answer(() => intPower(decode(a as never), decode(b as never), decode(m as never)))).toEqual(wanted)
  })

  it.each(recorded('int'))('%s %j %j %j', (_kind, ...rest) => {
    const wanted = rest.pop()
    expect(answer(() => construct(intType, rest.map((a) => decode(a as never))))).toEqual(wanted)
  })

  it.each(recorded('to_bytes'))('%s %j %j %j %j', (_kind, n, size, order, signed, wanted) => {
    const keywords = new Map<string, Value>([['signed', signed as boolean]])
    expect(answer(() => callMethod(decode(n as never), 'to_bytes', [decode(size as never), order as string], keywords))).toEqual(wanted)
  })

  it.each(recorded('from_bytes'))('%s %j %j %j', (_kind, bytes, order, signed, wanted) => {
    const keywords = new Map<string, Value>([['signed', signed as boolean]])
    expect(answer(() => callClassMethod(intType, 'from_bytes', [decode(bytes as never), order as string], keywords))).toEqual(wanted)
  })
})

describe('the limit of 2^20 bits', () => {
  const largest = arith.sub(arith.shiftLeft(1, 2 ** 20 - 1), 1)
  const refused = { error: ['OverflowError', 'too many digits in integer'] }

  it('holds for every operation that makes larger ints', () => {
    const top = arith.shiftLeft(1, 2 ** 20 - 1)
    expect(arith.bitLength(top)).toBe(2 ** 20)
    for (const make of [
      () => arith.add(top, top),
      () => arith.sub(arith.neg(top), top),
      () => arith.mul(top, 2),
      () => arith.mul(top, top),
      () => arith.shiftLeft(1, 2 ** 20),
      () => arith.shiftLeft(1, 10n ** 30n),
      () => arith.naturalPow(2, 2 ** 20),
      () => arith.naturalPow(10, 315653),
      () => arith.naturalPow(3, 10n ** 30n),
      () => construct(intType, [`0x${'f'.repeat(2 ** 18 + 1)}`, 16]),
    ]) {
      expect(answer(make)).toEqual(refused)
    }
  })

  it('lets everything below through', () => {
    expect(arith.bitLength(largest)).toBe(2 ** 20 - 1)
    expect(arith.bitLength(arith.naturalPow(10, 315652))).toBe(1048574)
    expect(arith.bitLength(arith.mul(arith.shiftLeft(1, 2 ** 19), arith.shiftLeft(1, 2 ** 19 - 1)))).toBe(2 ** 20)
    expect(arith.shiftLeft(0, 10n ** 30n)).toBe(0)
    expect(arith.naturalPow(-1, 10n ** 30n + 1n)).toBe(-1)
  })
})

describe('bit lengths', () => {
  it('are exact around every power of two', () => {
    for (const e of [0, 1, 31, 32, 33, 52, 53, 54, 63, 64, 65, 1021, 1022, 1023, 1024, 1025, 2047, 2048, 2049, 65535, 65536, 70000]) {
      const n = 1n << BigInt(e)
      for (const m of [n - 1n, n, n + 1n]) {
        const wanted = m === 0n ? 0 : m.toString(2).length
        expect(arith.bitLength(decode({ i: String(m) }) as bigint)).toBe(wanted)
      }
    }
  })
})

describe('charges', () => {
  const idle = meter.hooks
  afterEach(() => {
    meter.slice = meter.memory = Number.POSITIVE_INFINITY
    meter.hooks = idle
  })

  function fuelOf(f: () => unknown): number {
    meter.slice = 1e12
    f()
    return 1e12 - meter.slice
  }

  it('grow with the operands, and are made before the work', () => {
    const a = arith.shiftLeft(1, 2 ** 18) as bigint
    const b = arith.shiftLeft(1, 2 ** 19) as bigint
    expect(fuelOf(() => arith.add(3n ** 200n as never, 1))).toBe(0)
    expect(fuelOf(() => arith.mul(a, a))).toBeGreaterThan(10000)
    expect(fuelOf(() => arith.floorDiv(b, a))).toBeGreaterThan(10000)
    expect(fuelOf(() => arith.naturalPow(7, 300000))).toBeGreaterThan(10000)
  })

  it('refuses before working', () => {
    const refused = new Error('refused')
    meter.hooks = { ...idle, fuel() { throw refused }, memory() { throw refused } }
    const a = arith.shiftLeft(1, 2 ** 19)
    meter.slice = 1000
    expect(() => arith.intPowMod(3, a, arith.add(a, 1))).toThrow(refused)
    expect(encode(1)).toEqual({ i: '1' })
  })
})
