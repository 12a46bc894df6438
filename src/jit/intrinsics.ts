/**
 * Builtins with text of their own: `len`, `abs`, `min`, `max`, `math` functions, `list.append`. What decides is the object
 * found at run time, not the name in the program.
 */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { KERNELS } from '../compile/intrinsics.ts'
import { dictType, listType, rangeType, tupleType } from '../runtime/builtin-types.ts'
import { call1, call2, callValue } from '../run/call.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyModule } from '../runtime/function.ts'
import { LIST_ANY, LIST_FLOAT, LIST_INT, PyList } from '../runtime/list/list.ts'
import { PyBuiltin, type NativeSpec } from '../runtime/native.ts'
import { PyRange } from '../runtime/range.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { closureStatement } from './fallback.ts'
import { emitStep } from './steps.ts'
import * as support from './support.ts'
import { type JsValue, MAX, anyValue, floatValue, intValue } from './value.ts'

type Call = Extract<CoreStmt, { kind: 'Call' }>
type CallMethod = Extract<CoreStmt, { kind: 'CallMethod' }>

/** The builtin that a callee was seen to be. */
function builtinOf(E: Emitter, callee: CoreExpr): NativeSpec | null {
  if (callee.kind !== 'Global' || E.facts.promoted.has(callee.index)) return null
  for (const v of E.T.probeValues(callee)) if (v instanceof PyBuiltin && v.self === undefined && v.module === 'builtins') return v.spec
  return null
}

/** The call of a builtin by text of its own; false when it has none. */
export function builtinCall(E: Emitter, s: Call): boolean {
  if (rangeCall(E, s)) return true
  const spec = builtinOf(E, s.callee)
  if (spec === null) return false
  const count = s.args.length
  if (spec.name === 'len' && count === 1) return lengthCall(E, s, spec)
  const kinds = s.args.map((a) => E.kind(a))
  const numbers = kinds.every((k) => k === 'int') || kinds.every((k) => k === 'float')
  if (!numbers || count === 0) return false
  if (spec.name === 'abs' && count === 1) return numberCall(E, s, spec, ([a]) => absolute(a as JsValue))
  if ((spec.name === 'min' || spec.name === 'max') && count === 2 && kinds[0] === 'int') return numberCall(E, s, spec, ([a, b]) => extreme(spec.name, a as JsValue, b as JsValue))
  return false
}

/** `range(...)` of small ints. */
function rangeCall(E: Emitter, s: Call): boolean {
  const { callee, args } = s
  if (callee.kind !== 'Global' || E.facts.promoted.has(callee.index) || args.length < 1 || args.length > 3 || s.dst < 0) return false
  if (!E.T.probeValues(callee).includes(rangeType) || args.some((a) => E.kind(a) !== 'int')) return false
  const step = args[2]
  if (step !== undefined && !(step.kind === 'Const' && step.value !== 0)) return false
  const fn = generic(E, emit(E, callee))
  const values = args.map((a) => emit(E, a).js)
  const [start, stop] = values.length === 1 ? ['0', values[0]] : values
  E.when(`${fn} === ${E.k(rangeType)}`, () => {
    E.line(`${E.frame()}f.pc = ${s.id}`)
    E.setSlot(s.dst, `new ${E.k(PyRange)}(${start}, ${stop}, ${values[2] ?? '1'})`)
  }, () => emitStep(E, s, `${E.k(callValue)}(${fn}, [${values.join(', ')}], null)`, s.dst))
  return true
}

function absolute(a: JsValue): JsValue {
  return a.rep === 'int' ? intValue(`Math.abs(${a.js})`, 0, Math.max(Math.abs(a.lo), Math.abs(a.hi))) : floatValue(`Math.abs(${a.js})`)
}

function extreme(name: string, a: JsValue, b: JsValue): JsValue {
  const js = `(${b.js} ${name === 'min' ? '<' : '>'} ${a.js} ? ${b.js} : ${a.js})`
  return name === 'min' ? intValue(js, Math.min(a.lo, b.lo), Math.min(a.hi, b.hi)) : intValue(js, Math.max(a.lo, b.lo), Math.max(a.hi, b.hi))
}

/** A function of raw numbers, under a test that the callee is still the builtin. */
function numberCall(E: Emitter, s: Call, spec: NativeSpec, compute: (values: JsValue[]) => JsValue): boolean {
  const callee = generic(E, emit(E, s.callee))
  const values = s.args.map((a) => named(E, emit(E, a)))
  E.when(`${callee} !== null && ${callee}.spec === ${E.k(spec)}`, () => storeNumber(E, s.dst, compute(values), s.id), () => {
    emitStep(E, s, `${E.k(values.length === 1 ? call1 : call2)}(${[callee, ...values.map((v) => generic(E, v))].join(', ')})`, s.dst)
  })
  return true
}

function named(E: Emitter, v: JsValue): JsValue {
  return /^\(?-?[\w.]+\)?$/.test(v.js) ? v : { ...v, js: E.temp(v.js) }
}

/** Stores a raw number into a slot of any kind. */
export function storeNumber(E: Emitter, dst: number, v: JsValue, id: number): void {
  if (dst < 0) return
  const kind = E.facts.slots[dst]
  if (kind === 'any') E.setSlot(dst, generic(E, v))
  else if (kind !== v.rep) E.line(E.exit(id))
  else if (kind === 'int' && E.narrow.has(dst)) {
    const t = E.temp(v.js)
    E.line(`if ((${t} | 0) !== ${t}) ${E.exitWidening(dst, id)}`)
    E.setSlot(dst, t)
  } else E.setSlot(dst, v.js)
}

function lengthCall(E: Emitter, s: Call, spec: NativeSpec): boolean {
  const argument = s.args[0] as CoreExpr
  const seen = E.T.probeValues(argument)
  const ways: [string, string][] = []
  const callee = generic(E, emit(E, s.callee))
  const v = emit(E, argument)
  const o = generic(E, v)
  const of = (test: (x: Value) => boolean) => seen.some(test)
  if (of((x) => x instanceof PyList)) ways.push([`${o} !== null && ${o}.cls === ${E.k(listType)}`, `${o}.items.length`])
  if (of((x) => x instanceof PyTuple)) ways.push([`${o} !== null && ${o}.cls === ${E.k(tupleType)}`, `${o}.items.length`])
  if (of((x) => typeof x === 'string')) ways.push([`typeof ${o} === 'string'`, `${o}.length`])
  if (of((x) => x instanceof PyDict)) ways.push([`${o} !== null && ${o}.cls === ${E.k(dictType)}`, `${o}.size`])
  const done = E.name('l')
  E.line(`${done}: {`)
  if (ways.length > 0) {
    E.line(`if (${callee} !== null && ${callee}.spec === ${E.k(spec)}) {`)
    for (const [test, js] of ways) {
      E.line(`if (${test}) {`)
      storeNumber(E, s.dst, intValue(js, 0, 2 ** 31 - 1), s.id)
      E.line(`break ${done}`)
      E.line('}')
    }
    E.line('}')
  }
  emitStep(E, s, `${E.k(call1)}(${callee}, ${o})`, s.dst)
  E.line('}')
  return true
}

/** A method with text of its own; false when it has none. */
export function methodIntrinsic(E: Emitter, s: CallMethod): boolean {
  if (s.args.length !== 1) return false
  const seen = E.T.probeValues(s.object)
  if (s.name === 'append' && seen.length > 0 && seen.every((v) => v instanceof PyList)) return appendCall(E, s)
  return mathCall(E, s, seen)
}

function appendCall(E: Emitter, s: CallMethod): boolean {
  const object = emit(E, s.object)
  const o = generic(E, object)
  E.when(`${o} !== null && ${o}.cls === ${E.k(listType)}`, () => {
    emitAppend(E, o, emit(E, s.args[0] as CoreExpr), s.id)
    if (s.dst >= 0) E.setSlot(s.dst, 'null')
  }, () => closureStatement(E, s))
  return true
}

/** Adds a value to a list that is known to be one. */
export function emitAppend(E: Emitter, o: string, v: JsValue, id: number): void {
  E.known.forgetLists()
  const fn = v.rep === 'int' ? support.appendInt : v.rep === 'float' ? support.appendFloat : support.append
  E.line(`${E.frame()}f.pc = ${id}; ${E.meter}.slice = q; ${E.k(fn)}(${o}, ${v.js})`)
}

/** `math.f(x)` on a raw number; a result that is not finite goes the general way, which knows about errors. */
function mathCall(E: Emitter, s: CallMethod, seen: readonly Value[]): boolean {
  const kernel = KERNELS.get(s.name)
  const argument = s.args[0] as CoreExpr
  const kind = E.kind(argument)
  if (kernel === undefined || (kind !== 'float' && kind !== 'int') || s.keywords.length > 0) return false
  let place = -1
  for (const v of seen) if (v instanceof PyModule && v.globals === null && v.name === 'math' && v.attrs !== undefined) place = v.attrs.entryKeys.indexOf(s.name)
  if (place < 0 || (s.dst >= 0 && E.facts.slots[s.dst] === 'int')) return false
  const { name } = s
  const isKernel = (m: Value): boolean => {
    if (!(m instanceof PyModule) || m.attrs === undefined || m.attrs.entryKeys[place] !== name) return false
    const fn = m.attrs.entryValues[place]
    return fn instanceof PyBuiltin && fn.module === 'math' && fn.spec.name === name
  }
  const m = generic(E, emit(E, s.object))
  const done = E.name('l')
  E.line(`${done}: {`)
  E.when(`${E.k(isKernel)}(${m})`, () => {
    const x = emit(E, argument)
    const host = HOST_KERNELS[name]
    const r = E.temp(host === undefined ? `${E.k(kernel)}(${x.js})` : `${host}(${x.js})`)
    E.line(`if (${r} - ${r} === 0) {`)
    if (s.dst >= 0) storeNumber(E, s.dst, floatValue(r), s.id)
    E.line(`break ${done}`)
    E.line('}')
  })
  closureStatement(E, s)
  E.line('}')
  return true
}
const HOST_KERNELS: Readonly<Record<string, string>> = { sqrt: 'Math.sqrt', fabs: 'Math.abs' }

void [anyValue, MAX, LIST_ANY, LIST_FLOAT, LIST_INT]
