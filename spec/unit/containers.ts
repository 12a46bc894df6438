// Recorded answers of CPython 3.13 on containers (spec/data/containers/record.py), and how the tests ask the runtime the same.

import { readFileSync } from 'node:fs'
import { dictType, frozensetType, listType, objectType, setType, tupleType, typeOf } from '../../src/runtime/builtin-types.ts'
import { PyException } from '../../src/runtime/exception.ts'
import { PyList } from '../../src/runtime/list/list.ts'
import { type Keywords, type NativeSpec, type NativeTable, PyBuiltin, PyMethodDescriptor, defineMethods, nativeSpec } from '../../src/runtime/native.ts'
import { binary, binaryMaybe, inplace, inplaceMaybe } from '../../src/runtime/ops/binary.ts'
import { compare, compareMaybe } from '../../src/runtime/ops/compare.ts'
import { contains, containsMaybe } from '../../src/runtime/ops/contains.ts'
import { hash } from '../../src/runtime/ops/hash.ts'
import { collect } from '../../src/runtime/ops/iterate.ts'
import { length } from '../../src/runtime/ops/length.ts'
import { repr } from '../../src/runtime/ops/repr.ts'
import { delitem, delitemMaybe, getitem, getitemMaybe, setitem, setitemMaybe } from '../../src/runtime/ops/subscript.ts'
import { PyRange } from '../../src/runtime/range.ts'
import { registerRuntime } from '../../src/runtime/register.ts'
import { PySlice } from '../../src/runtime/slice.ts'
import { EachCallRequest, NEED_GUEST, type Steps } from '../../src/runtime/steps.ts'
import { toHost } from '../../src/runtime/str/wide.ts'
import { PyType } from '../../src/runtime/type.ts'
import { type Int, PyFloat, PyObject, PyTuple, type Value, normalizeInt } from '../../src/runtime/value.ts'

registerRuntime()

type Encoded = null | boolean | number | string | { b?: string; f?: string; t?: Encoded[]; l?: Encoded[]; slice?: Encoded[]; range?: Encoded[]; v?: number }
/** Operation, result, slot it goes to, state of the watched container afterwards. */
type Step = [unknown[], string, number | null, string]

export function recorded<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../data/containers/${name}.json`, import.meta.url), 'utf8')) as T
}

export function decode(x: Encoded, slots: readonly Value[] = []): Value {
  if (x === null || typeof x !== 'object') return x
  const all = (items: Encoded[]): Value[] => items.map((i) => decode(i, slots))
  if (x.b !== undefined) return normalizeInt(BigInt(x.b))
  if (x.f !== undefined) return new PyFloat(x.f === 'nan' ? Number.NaN : Number(x.f.replace('inf', 'Infinity')))
  if (x.t !== undefined) return new PyTuple(all(x.t))
  if (x.l !== undefined) return PyList.from(all(x.l))
  if (x.slice !== undefined) return new PySlice(...(all(x.slice) as [Value, Value, Value]))
  if (x.range !== undefined) return new PyRange(...(all(x.range) as [Int, Int, Int]))
  return slots[x.v as number] as Value
}

/** Runs a native as the driver does, for callees that are natives. */
export function drive<T>(steps: Steps<T>): T {
  let step = steps.next(null as never)
  while (!step.done) {
    const request = step.value
    const { callee, args, keywords } = request
    let result: Value = null
    try {
      if (request instanceof EachCallRequest) {
        const { values, results } = request
        while (results.length < values.length) results.push(callNative(callee, [values[results.length] as Value]))
      } else result = callNative(callee, args, keywords)
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      step = steps.throw(e)
      continue
    }
    step = steps.next(result)
  }
  return step.value
}

function runSpec(spec: NativeSpec, bound: unknown[]): Value {
  if (spec.leaf !== null) {
    try {
      return spec.leaf(...bound) ?? null
    } catch (e) {
      if (e !== NEED_GUEST) throw e
    }
  }
  return drive((spec.steps as NonNullable<typeof spec.steps>)(...bound)) ?? null
}

export function callNative(callee: Value, args: Value[], keywords: Keywords | null = null): Value {
  if (callee instanceof PyBuiltin) return runSpec(callee.spec, callee.spec.bind(callee.self, args, keywords))
  if (callee instanceof PyType && callee.construct !== null) return runSpec(callee.construct, callee.construct.bind(callee, args, keywords))
  throw new Error(`not a native: ${String(callee)}`)
}

export function method(self: Value, name: string, args: Value[] = [], keywords: Keywords | null = null): Value {
  const found = typeOf(self).lookup(name)
  if (!(found instanceof PyMethodDescriptor)) throw new Error(`no method ${name}`)
  return runSpec(found.spec, found.spec.bind(self, args, keywords))
}

/** A builtin function for tests: `native('key(x, /)', (x) => ...)`. */
export function native(signature: string, body: (...args: any[]) => Value): PyBuiltin {
  return new PyBuiltin(nativeSpec(signature, body))
}

/** An instance of a class that the tests define as a script would. */
export class Instance extends PyObject {
  readonly data: any
  constructor(cls: PyType, data: any) {
    super()
    this.cls = cls
    this.data = data
  }
}

/** A class whose methods count as guest code. */
export function guestClass(name: string, methods: NativeTable): PyType {
  const cls = new PyType(name, [objectType], true)
  defineMethods(cls, methods)
  return cls
}

export function show(v: Value): string {
  return toHost(drive(repr(v)))
}

/** The result's repr, or the exception's type and message. */
export function outcome(run: () => Value): string {
  try {
    return show(run())
  } catch (e) {
    if (!(e instanceof PyException)) throw e
    const text = e.args.items.map((a) => (e.cls.name === 'KeyError' || typeof a !== 'string' ? show(a) : a)).join(', ')
    return `${e.cls.name} ${text}`
  }
}

const TYPES: Record<string, PyType> = { list: listType, dict: dictType, set: setType, frozenset: frozensetType, tuple: tupleType }

export const operators = {
  binary: (op: any, a: Value, b: Value): Value => binaryMaybe(op, a, b) ?? drive(binary(op, a, b)),
  inplace: (op: any, a: Value, b: Value): Value => inplaceMaybe(op, a, b) ?? drive(inplace(op, a, b)),
  compare: (op: any, a: Value, b: Value): Value => compareMaybe(op, a, b) ?? drive(compare(op, a, b)),
  get(o: Value, key: Value): Value {
    const r = getitemMaybe(o, key)
    return r === undefined ? drive(getitem(o, key)) : r
  },
  set(o: Value, key: Value, v: Value): Value {
    if (!setitemMaybe(o, key, v)) drive(setitem(o, key, v))
    return null
  },
  del(o: Value, key: Value): Value {
    if (!delitemMaybe(o, key)) drive(delitem(o, key))
    return null
  },
  in: (x: Value, o: Value): Value => containsMaybe(o, x) ?? drive(contains(o, x)),
  list: (o: Value): Value => PyList.from(drive(collect(o))),
  length: (o: Value): Value => drive(length(o)),
  hash: (o: Value): Value => drive(hash(o)),
}

function perform(operation: unknown[], slots: readonly Value[]): Value {
  const [what, ...rest] = operation as [string, ...any[]]
  const values = (list: Encoded[]): Value[] => list.map((x) => decode(x, slots))
  if (what === 'call') return method(decode(rest[0], slots), rest[1], values(rest[2]), new Map(Object.entries(rest[3])) as Keywords)
  if (what === 'new') return callNative(TYPES[rest[0]] as PyType, values(rest[1]))
  if (what === 'binary' || what === 'inplace' || what === 'compare') return operators[what](rest[0], decode(rest[1], slots), decode(rest[2], slots))
  return (operators[what as keyof typeof operators] as (...args: Value[]) => Value)(...values(rest))
}

/** Replays one recorded case; gives the first step that differs, or null. */
export function replay(steps: readonly Step[], slots: Value[], check: (slots: readonly Value[]) => void = () => {}): object | null {
  for (const [operation, result, to, state] of steps) {
    let value: Value = null
    const got = outcome(() => {
      value = perform(operation, slots)
      return value
    })
    if (got === result && to !== null) slots[to] = value
    check(slots)
    const states = slots.map(show)
    if (got !== result || !states.includes(state)) return { operation: JSON.stringify(operation), expected: [result, state], got: [got, states] }
  }
  return null
}

export type { Encoded, Step }
