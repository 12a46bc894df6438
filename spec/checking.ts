/**
 * The checking build: every crossing of a guest value is asserted. The compilers are given methods that wrap each closure
 * they make, and containers methods that look at what is put into them; the product itself knows nothing of it, so that it
 * costs nothing. Where a value crosses, so do the values it holds: containers are looked into, as far as `MOST_ITEMS`.
 *
 * What holds of a value stands in src/runtime/value.ts. A breach is thrown as an error of the host: a fault of the engine.
 */
import { Compiler } from '../src/compile/compiler.ts'
import type { Eval } from '../src/compile/closures.ts'
import type { Store } from '../src/compile/bank-types.ts'
import { TypedCompiler } from '../src/compile/typed.ts'
import { PyDict } from '../src/runtime/dict/dict.ts'
import { FIELD_ANY, FIELD_INT, PyInstance, rawField } from '../src/runtime/instance.ts'
import { LIST_EMPTY, LIST_FLOAT, LIST_INT, PyList } from '../src/runtime/list/list.ts'
import { PySet } from '../src/runtime/set/set.ts'
import { PyBoxed, PyCell, PyFloat, PyObject, PyTuple, PyWideStr } from '../src/runtime/value.ts'

/** How many checks have been made. */
export const checks = { values: 0, numbers: 0 }

/** Of a container that crosses, as many items are looked at. */
const MOST_ITEMS = 32
const SURROGATE = /[\ud800-\udfff]/

function breach(what: string, v: unknown): never {
  const shown = Object.is(v, -0) ? '-0' : typeof v === 'object' && v !== null ? v.constructor.name : String(v).slice(0, 60)
  throw new Error(`checking build: ${what}: ${typeof v} ${shown}`)
}

/** A raw int: in typed slots, and in generic positions. */
function assertInt(v: unknown): void {
  if (typeof v !== 'number' || !Number.isSafeInteger(v) || Object.is(v, -0)) breach('no canonical int', v)
}

function assertFloat(v: unknown): void {
  if (typeof v !== 'number') breach('no raw float', v)
}

/** A value in its generic form, without what it holds. */
function assertAlone(v: unknown): void {
  checks.values++
  switch (typeof v) {
    case 'boolean':
      return
    case 'number':
      return assertInt(v)
    case 'bigint':
      if (v >= -9007199254740991n && v <= 9007199254740991n) breach('a bigint that fits', v)
      return
    case 'string':
      if (SURROGATE.test(v)) breach('a str with surrogates', v)
      return
    case 'object':
      if (v === null) return
      if (!(v instanceof PyObject)) breach('an object of the host', v)
      if (v instanceof PyFloat) assertFloat(v.value)
      else if (v instanceof PyWideStr && !v.codePoints.some((c) => c > 0xffff || (c >= 0xd800 && c <= 0xdfff))) breach('a wide str that is narrow', String.fromCharCode(...v.codePoints.slice(0, 20)))
      return
    default:
      breach('no value', v)
  }
}

export function assertValue(v: unknown): void {
  assertAlone(v)
  if (typeof v !== 'object' || v === null) return
  if (v instanceof PyTuple) some(v.items, assertAlone)
  else if (v instanceof PyList) {
    const { kind, items } = v
    if (kind === LIST_EMPTY && items.length > 0) breach('an empty list with items', v)
    some(items, kind === LIST_INT ? assertInt : kind === LIST_FLOAT ? assertFloat : assertAlone)
  } else if (v instanceof PyDict) {
    some(v.entryKeys, assertEntry)
    some(v.entryValues, assertEntry)
  } else if (v instanceof PySet) some(v.toArray(), assertAlone)
  else if (v instanceof PyCell) assertEntry(v.value)
  else if (v instanceof PyBoxed) assertAlone(v.value)
  else if (v instanceof PyInstance && v.shape !== null) {
    const { kinds } = v.shape
    for (let i = 0; i < kinds.length; i++) {
      const field: unknown = rawField(v, i)
      if (kinds[i] === FIELD_ANY) assertAlone(field)
      else if (kinds[i] === FIELD_INT) assertInt(field)
      else assertFloat(field)
    }
  }
}

/** Where a key was deleted, or a variable is not bound, there is none. */
function assertEntry(v: unknown): void {
  if (v !== undefined) assertAlone(v)
}

function some(items: readonly unknown[], assert: (v: unknown) => void): void {
  const n = items.length
  for (let i = 0; i < n && i < MOST_ITEMS; i++) assert(items[i])
  if (n > MOST_ITEMS) assert(items[n - 1])
}

function value(e: Eval): Eval {
  return function checkedValue(f) {
    const v: unknown = e(f)
    assertValue(v)
    return v
  }
}

function number(e: Eval, assert: (v: unknown) => void): Eval {
  return function checkedNumber(f) {
    const v: unknown = e(f)
    checks.numbers++
    assert(v)
    return v
  }
}

function truth(e: Eval): Eval {
  return function checkedTruth(f) {
    const v: unknown = e(f)
    if (typeof v !== 'boolean') breach('no truth', v)
    return v
  }
}

function stored(store: Store): Store {
  return function checkedStore(f, v) {
    assertValue(v)
    store(f, v)
  }
}

/** Replaces methods of a class by what `wrap` makes of them. */
function decorate<T extends object>(prototype: T, methods: { [K in keyof T]?: (inner: any) => (this: T, ...args: any[]) => unknown }): void {
  for (const name of Object.keys(methods) as (keyof T)[]) prototype[name] = (methods[name] as (inner: unknown) => T[keyof T])(prototype[name])
}

/** A method whose arguments are values, as far as they are given. */
function taking(inner: (...args: unknown[]) => unknown) {
  return function checked(this: object, ...args: unknown[]): unknown {
    for (const v of args) assertAlone(v)
    return inner.apply(this, args)
  }
}

/** From here on every script of this process is compiled with checks. */
export function installChecks(): void {
  decorate(Compiler.prototype, {
    expr: (inner) => function expr(e) { return value(inner.call(this, e)) },
    test: (inner) => function test(e, at) { return truth(inner.call(this, e, at)) },
    store: (inner) => function store(slot, id) { return stored(inner.call(this, slot, id)) },
  })
  decorate(TypedCompiler.prototype, {
    expr: (inner) => function expr(e) { return value(inner.call(this, e)) },
    raw: (inner) => function raw(e) {
      const kind = this.kind(e)
      return kind === 'int' || kind === 'float' ? number(inner.call(this, e), kind === 'int' ? assertInt : assertFloat) : inner.call(this, e)
    },
    store: (inner) => function store(slot, id) { return stored(inner.call(this, slot, id)) },
  })
  decorate(PyList.prototype, { push: taking, set: taking })
  decorate(PyDict.prototype, { set: taking, setStr: taking })
  decorate(PySet.prototype, { add: taking })
}
