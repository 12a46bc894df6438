// Recorded answers of CPython 3.13 on numbers (spec/data/numbers/record.py), and how the tests ask the runtime the same.

import { readFileSync } from 'node:fs'
import { typeOf } from '../../src/runtime/builtin-types.ts'
import { registerBool } from '../../src/runtime/bool.ts'
import { registerBytes } from '../../src/runtime/bytes/methods.ts'
import { PyBytes } from '../../src/runtime/bytes/bytes.ts'
import { PyException } from '../../src/runtime/exception.ts'
import { registerFloat } from '../../src/runtime/float/methods.ts'
import { registerInt } from '../../src/runtime/int/methods.ts'
import { type NativeSpec, PyClassMethodDescriptor, PyMethodDescriptor } from '../../src/runtime/native.ts'
import { registerNone } from '../../src/runtime/none.ts'
import type { Steps } from '../../src/runtime/steps.ts'
import { registerStr } from '../../src/runtime/str/methods.ts'
import { strFromHost, toHost } from '../../src/runtime/str/wide.ts'
import { registerTuple } from '../../src/runtime/tuple/tuple.ts'
import type { PyType } from '../../src/runtime/type.ts'
import { PyFloat, PyTuple, PyWideStr, type Value, normalizeInt } from '../../src/runtime/value.ts'

type Encoded = null | boolean | string | { i?: string; f?: string; b?: string; t?: Encoded[] }
export type Case = [kind: string, ...rest: unknown[]]

let registered = false
export function registerNumbers(): void {
  if (registered) return
  registered = true
  registerStr()
  registerBytes()
  registerTuple()
  registerInt()
  registerFloat()
  registerBool()
  registerNone()
}

const bits = new DataView(new ArrayBuffer(8))

export function decode(v: Encoded): Value {
  if (v === null || typeof v === 'boolean') return v
  if (typeof v === 'string') return strFromHost(v)
  if (v.i !== undefined) return normalizeInt(BigInt(v.i))
  if (v.b !== undefined) return new PyBytes(new Uint8Array(Buffer.from(v.b, 'hex')))
  if (v.t !== undefined) return new PyTuple(v.t.map(decode))
  if (v.f === 'nan') return new PyFloat(Number.NaN)
  bits.setBigUint64(0, BigInt(`0x${v.f}`))
  return new PyFloat(bits.getFloat64(0))
}

export function encode(v: Value): Encoded {
  if (v === null || typeof v === 'boolean' || typeof v === 'string') return v
  if (v instanceof PyWideStr) return toHost(v)
  if (typeof v === 'number') {
    if (!Number.isSafeInteger(v) || Object.is(v, -0)) throw new Error(`not a canonical int: ${v}`)
    return { i: String(v) }
  }
  if (typeof v === 'bigint') {
    if (normalizeInt(v) !== v) throw new Error(`not a canonical int: ${v}`)
    return { i: String(v) }
  }
  if (v instanceof PyFloat) {
    if (v.value !== v.value) return { f: 'nan' }
    bits.setFloat64(0, v.value)
    return { f: bits.getBigUint64(0).toString(16).padStart(16, '0') }
  }
  if (v instanceof PyBytes) return { b: Buffer.from(v.bytes).toString('hex') }
  if (v instanceof PyTuple) return { t: v.items.map(encode) }
  throw new Error(`unexpected value of type ${typeOf(v).name}`)
}

/** The answer in the recorded form. */
export function answer(f: () => Value): unknown {
  try {
    return { ok: encode(f()) }
  } catch (e) {
    if (!(e instanceof PyException)) throw e
    const message = e.args.items.at(-1)
    return { error: [e.cls.name, message === undefined ? '' : encode(message)] }
  }
}

/** Runs a native that calls no guest code. */
export function finished<T>(work: Steps<T>): T {
  const r = work.next()
  if (r.done !== true) throw new Error('guest code wanted')
  return r.value
}

export function callSpec(spec: NativeSpec, self: Value | undefined, args: Value[], keywords: Map<string, Value> | null = null): Value {
  const bound = spec.bind(self, args, keywords)
  if (spec.leaf === null) return finished(spec.steps?.(...bound) as Steps<Value>)
  return spec.leaf(...bound) as Value
}

export function callMethod(self: Value, name: string, args: Value[], keywords: Map<string, Value> | null = null): Value {
  const method = typeOf(self).lookup(name)
  if (!(method instanceof PyMethodDescriptor)) throw new Error(`no method ${name}`)
  return callSpec(method.spec, self, args, keywords)
}

export function callClassMethod(type: PyType, name: string, args: Value[], keywords: Map<string, Value> | null = null): Value {
  const method = type.lookup(name)
  if (!(method instanceof PyClassMethodDescriptor)) throw new Error(`no class method ${name}`)
  return callSpec(method.spec, type, args, keywords)
}

export function construct(type: PyType, args: Value[], cls: PyType = type): Value {
  return callSpec(type.construct as NativeSpec, cls, args)
}

const all = JSON.parse(readFileSync(new URL('../data/numbers/cases.json', import.meta.url), 'utf8')) as Case[]

export function recorded(...kinds: string[]): Case[] {
  return all.filter((c) => kinds.includes(c[0]))
}
