// str and bytes against CPython 3.13: what spec/data/str/record.py recorded.

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { registerBytes } from '../../src/runtime/bytes/methods.ts'
import { PyBytes } from '../../src/runtime/bytes/bytes.ts'
import { bytesType, strType, typeOf } from '../../src/runtime/builtin-types.ts'
import { PyDict } from '../../src/runtime/dict/dict.ts'
import { registerDict } from '../../src/runtime/dict/methods.ts'
import { PyException } from '../../src/runtime/exception.ts'
import { PyList } from '../../src/runtime/list/list.ts'
import { registerList } from '../../src/runtime/list/methods.ts'
import { PyBuiltin, PyClassMethodDescriptor, PyMethodDescriptor } from '../../src/runtime/native.ts'
import { binaryMaybe } from '../../src/runtime/ops/binary.ts'
import { compareMaybe } from '../../src/runtime/ops/compare.ts'
import { containsMaybe } from '../../src/runtime/ops/contains.ts'
import { reprMaybe, strMaybe } from '../../src/runtime/ops/repr.ts'
import { getitemMaybe } from '../../src/runtime/ops/subscript.ts'
import { PySlice } from '../../src/runtime/slice.ts'
import type { Steps } from '../../src/runtime/steps.ts'
import { isIdentifier } from '../../src/runtime/str/identifier.ts'
import { registerUnicodeErrors } from '../../src/runtime/str/codec-errors.ts'
import { registerStr } from '../../src/runtime/str/methods.ts'
import {
  codePointsOf, strConcat, strFromCodePoint, strFromCodePoints, strFromHost, strLength, strRepr, toHost,
} from '../../src/runtime/str/wide.ts'
import { registerTuple } from '../../src/runtime/tuple/tuple.ts'
import { decimalValue } from '../../src/runtime/unicode/flags.ts'
import { digitValue } from '../../src/runtime/unicode/table.ts'
import { PyFloat, PyTuple, PyWideStr, type Str, type Value } from '../../src/runtime/value.ts'

const DATA = new URL('../data/str/', import.meta.url)
type Recorded = null | boolean | number | string | Recorded[] | { [key: string]: any }

function decode(v: Recorded): any {
  if (typeof v === 'string') return strFromHost(v)
  if (v === null || typeof v !== 'object') return v
  if (Array.isArray(v)) return PyList.from(v.map(decode))
  if ('s' in v) return strFromCodePoints(v.s)
  if ('b' in v) return PyBytes.fromLatin1(v.b)
  if ('t' in v) return new PyTuple(v.t.map(decode))
  if ('i' in v) return BigInt(v.i)
  if ('f' in v) return new PyFloat(v.f)
  if ('sl' in v) return new PySlice(decode(v.sl[0]), decode(v.sl[1]), decode(v.sl[2]))
  if ('type' in v) return v.type === 'str' ? strType : bytesType
  const dict = new PyDict()
  for (const [key, value] of v.d) dict.set(decode(key), decode(value))
  return dict
}

function encode(v: Value): Recorded {
  if (v === null || typeof v === 'boolean' || typeof v === 'number') return v
  if (typeof v === 'bigint') return { i: String(v) }
  if (typeof v === 'string' || v instanceof PyWideStr) return encodeText(v)
  if (v instanceof PyBytes) return { b: v.latin1 }
  if (v instanceof PyTuple) return { t: v.items.map(encode) }
  if (v instanceof PyList) return v.toArray().map(encode)
  if (v instanceof PyDict) return { d: [...v.entries()].map(([key, value]) => [encode(key), encode(value)]) }
  throw new Error('unexpected value')
}

const isSurrogate = (cp: number): boolean => cp >= 0xd800 && cp <= 0xdfff

/** Checks on the way that the representation is the canonical one. */
function encodeText(s: Str): Recorded {
  const cps = [...codePointsOf(s)]
  expect(typeof s === 'string').toBe(!cps.some((cp) => cp > 0xffff || isSurrogate(cp)))
  return cps.some(isSurrogate) ? { s: cps } : toHost(s)
}

function drive<T>(work: Steps<T>): T {
  const r = work.next()
  if (r.done !== true) throw new Error('a guest call was asked for')
  return r.value
}

/** Scripts may register codecs and handlers: names that the engine does not know are looked for in their registry (spec/stdlib/codecs). */
const asksForCodec = (row: any[]): boolean => String(row[5]?.[0]?.e ?? row[5]?.e).startsWith('LookupError')

/** Calls a native both as a leaf and as steps, where it is both; the results must agree. */
function callNative(found: Value | undefined, self: Value, args: Value[], keywords: Map<string, Value> | null): Value[] {
  const bound = found instanceof PyMethodDescriptor ? self : found instanceof PyClassMethodDescriptor ? typeOf(self) : undefined
  const spec = (found as PyMethodDescriptor | PyBuiltin).spec
  const host = spec.bind(spec.bound ? (found instanceof PyClassMethodDescriptor ? self : bound) : undefined, args, keywords)
  const results: Value[] = []
  if (spec.leaf !== null) results.push(spec.leaf(...host) ?? null)
  if (spec.steps !== null) results.push(drive(spec.steps(...host)) ?? null)
  return results
}

function run(kind: string, self: any, name: string | null, args: any[], keywords: Map<string, Value> | null): Value[] {
  switch (kind) {
    case 'call': {
      const owner = self === strType || self === bytesType ? self : typeOf(self)
      return callNative(owner.dict.get(name), self, args, keywords)
    }
    case 'new': {
      const host = self.construct.bind(self, args, keywords)
      return [drive(self.construct.steps(...host))]
    }
    case 'op':
      if (name === '+' || name === '*') return [binaryMaybe(name, self, args[0]) as Value]
      return [compareMaybe(name as '<', self, args[0]) as Value]
    case 'in':
      return [containsMaybe(self, args[0]) as Value]
    case 'get':
      return [getitemMaybe(self, args[0]) as Value]
    default:
      return [reprMaybe(self) as Value]
  }
}

function outcome(row: any[]): Recorded[] {
  const [kind, self, name, args, keywords] = row
  const names = Object.entries(keywords as Record<string, Recorded>)
  try {
    const given = names.length === 0 ? null : new Map(names.map(([key, value]): [string, Value] => [key, decode(value)]))
    return run(kind, decode(self), name, args.map(decode), given).map(encode)
  } catch (e) {
    if (!(e instanceof PyException)) throw e
    const text = e.fields?.has('object') ? strMaybe(e) : e.args.items[0]
    return [{ e: `${e.cls.name}: ${toHost(text as Str)}` }]
  }
}

beforeAll(() => {
  registerStr()
  registerUnicodeErrors()
  registerBytes()
  registerList()
  registerDict()
  registerTuple()
})

describe('str and bytes as recorded', () => {
  const rows = JSON.parse(readFileSync(new URL('cases.json', DATA), 'utf8')) as any[][]
  it(`${rows.length} cases`, () => {
    let checked = 0
    for (const row of rows) {
      if (asksForCodec(row)) continue
      checked++
      for (const got of outcome(row)) expect(got, JSON.stringify(row.slice(0, 5))).toEqual(row[5])
    }
    expect(checked).toBeGreaterThan(rows.length - 40)
  })
})

describe('every code point', () => {
  const sums = JSON.parse(readFileSync(new URL('code-points.json', DATA), 'utf8')) as Record<string, number>
  const points: number[] = []
  for (let cp = 0; cp < 0x20000; cp++) points.push(cp)
  for (let cp = 0xe0000; cp < 0xe0200; cp++) points.push(cp)

  function checksum(words: (cp: number, put: (word: number) => void) => void): number {
    let h = 0x811c9dc5
    for (const cp of points) {
      words(cp, (word) => {
        h = Math.imul(h ^ word, 0x01000193) >>> 0
      })
    }
    return h
  }
  const leaf = (name: string): ((s: Str) => any) => (strType.dict.get(name) as PyMethodDescriptor).spec.leaf as (s: Str) => any

  for (const name of [
    'isalpha', 'isdecimal', 'isdigit', 'isnumeric', 'isspace', 'isprintable', 'islower', 'isupper', 'istitle', 'isidentifier', 'isalnum',
  ]) {
    it(name, () => {
      const f = leaf(name)
      expect(checksum((cp, put) => put(Number(f(strFromCodePoint(cp)))))).toBe(sums[name])
    })
  }

  for (const name of ['upper', 'lower', 'title', 'casefold', 'swapcase', 'capitalize']) {
    it(name, () => {
      const f = leaf(name)
      const sum = checksum((cp, put) => {
        for (const c of codePointsOf(f(strFromCodePoint(cp)))) put(c)
        put(10)
      })
      expect(sum).toBe(sums[name])
    })
  }

  it('repr, line breaks, identifiers, digits, the final sigma', () => {
    const lower = leaf('lower')
    const lines = leaf('splitlines')
    const sigma = checksum((cp, put) => {
      const c = strFromCodePoint(cp)
      for (const x of codePointsOf(lower(strConcat(strConcat(strConcat(c, '\u03a3'), c), 'a')))) put(x)
    })
    expect(sigma).toBe(sums.sigma)
    expect(checksum((cp, put) => put(strLength(strRepr(strFromCodePoint(cp)))))).toBe(sums.repr)
    expect(checksum((cp, put) => put(lines(strConcat(strConcat('a', strFromCodePoint(cp)), 'b')).length))).toBe(sums.lines)
    expect(checksum((cp, put) => put(Number(isIdentifier(strConcat('a', strFromCodePoint(cp))))))).toBe(sums.continue)
    expect(checksum((cp, put) => put(decimalValue(cp) & 255))).toBe(sums.decimal)
    expect(checksum((cp, put) => put(digitValue(cp) & 255))).toBe(sums.digit)
  })
})
