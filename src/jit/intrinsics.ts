/**
 * Builtins with text of their own: `len`, `abs`, `min`, `max`, `range`, `isinstance`, `list.append`; those of `math` are in math-calls.ts.
 * What decides is the object found at run time, not the name in the program.
 */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { dictType, listType, rangeType, tupleType } from '../runtime/builtin-types.ts'
import { call1, call2, callValue } from '../run/call.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyList } from '../runtime/list/list.ts'
import { PyBuiltin, type NativeSpec } from '../runtime/native.ts'
import { PyRange, PyRangeIter } from '../runtime/range.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import { ofClass } from './class-test.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic, genericValues } from './expressions.ts'
import { closureStatement } from './fallback.ts'
import { isMathCall, mathCall, mathFunction } from './math-calls.ts'
import { openRange } from './own-loops.ts'
import { emitStep, storeResult } from './steps.ts'
import * as support from './support.ts'
import { type JsValue, boolValue, floatValue, intValue } from './value.ts'

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
  if (rangeCall(E, s) || mathFunction(E, s)) return true
  const spec = builtinOf(E, s.callee)
  if (spec === null) return false
  if (isLength(E, s, spec)) lengthCall(E, s, spec)
  else if (spec.name === 'isinstance' && s.args.length === 2) instanceCall(E, s, spec)
  else if (!isNumeric(E, s, spec)) return false
  else if (spec.name === 'abs') numberCall(E, s, spec, ([a]) => absolute(a as JsValue))
  else numberCall(E, s, spec, ([a, b]) => extreme(spec.name, a as JsValue, b as JsValue))
  return true
}

/** The arguments of a call of `range` with small ints; null for any other call. */
function rangeArguments(E: Emitter, s: Call): readonly CoreExpr[] | null {
  const { callee, args } = s
  if (callee.kind !== 'Global' || E.facts.promoted.has(callee.index) || args.length < 1 || args.length > 3 || s.dst < 0 || s.keywords.length > 0) return null
  if (!E.T.probeValues(callee).includes(rangeType) || args.some((a) => E.kind(a) !== 'int')) return null
  const step = args[2]
  return step?.kind === 'Const' && step.value === 0 ? null : args
}

/** `range(...)` of small ints. */
function rangeCall(E: Emitter, s: Call): boolean {
  const args = rangeArguments(E, s)
  // A temporary may hold a number elsewhere.
  if (args === null || E.facts.slots[s.dst] !== 'any') return false
  const fn = generic(E, emit(E, s.callee))
  const values = args.map((a) => emit(E, a).js)
  E.when(`${fn} === ${E.k(rangeType)}${values[2] === undefined ? '' : ` && ${values[2]} !== 0`}`, () => {
    E.setSlot(s.dst, `new ${E.k(PyRange)}(${bounds(values)})`)
  }, () => emitStep(E, s, `${E.k(callValue)}(${fn}, [${values.join(', ')}], null)`, s.dst))
  return true
}

function bounds(values: readonly string[]): string {
  const [start, stop] = values.length === 1 ? ['0', values[0]] : values
  return `${start}, ${stop}, ${values[2] ?? '1'}`
}

/** `for ... in range(...)`: the call and the question for its iterator are one, and no range is made. */
export function isRangeLoop(E: Emitter, s: CoreStmt, next: CoreStmt | undefined): boolean {
  return s.kind === 'Call' && next?.kind === 'Iter' && next.how === 'iter' && next.value.kind === 'Local' && next.value.slot === s.dst
    && E.code.core.slotNames[s.dst] === '' && !E.facts.failed.has(s.id) && rangeArguments(E, s) !== null
}

export function emitRangeLoop(E: Emitter, s: Call, next: Extract<CoreStmt, { kind: 'Iter' }>): void {
  const fn = generic(E, emit(E, s.callee))
  const args = s.args.map((a) => emit(E, a))
  const values = args.map((a) => a.js)
  const step = args[2]
  const doubts = [...(E.isConstant(fn, rangeType) ? [] : [`${fn} !== ${E.k(rangeType)}`]), ...(step === undefined || step.lo > 0 || step.hi < 0 ? [] : [`${step.js} === 0`])]
  if (doubts.length > 0) E.guard(doubts.join(' || '), s.id)
  if (!openRange(E, s, next, args)) E.setSlot(next.dst, `new ${E.k(PyRangeIter)}(${bounds(values)})`)
}

/** Does a call compile to text that calls nothing? */
export function isIntrinsic(E: Emitter, s: CoreStmt): boolean {
  if (E.facts.failed.has(s.id)) return false
  if (s.kind === 'Call') {
    if (E.rangeLoops.has(s.id) || E.pairLoops.has(s.id)) return true
    const spec = builtinOf(E, s.callee)
    if (spec !== null && (isLength(E, s, spec) || isNumeric(E, s, spec))) return true
  }
  return (s.kind === 'Call' || s.kind === 'CallMethod') && isMathCall(E, s)
}

/** What is left when a builtin's own text does not apply: out of typed code, or the general way where that has happened before. */
export function otherwise(E: Emitter, s: Call | CallMethod, general: () => void): void {
  if (E.facts.failed.has(s.id)) general()
  else E.line(E.exit(s.id))
}

function isLength(E: Emitter, s: Call, spec: NativeSpec): boolean {
  return spec.name === 'len' && s.args.length === 1 && lengthWays(E, s.args[0] as CoreExpr, '').length > 0
}

function isNumeric(E: Emitter, s: Call, spec: NativeSpec): boolean {
  const kinds = s.args.map((a) => E.kind(a))
  if (kinds.length === 1) return spec.name === 'abs' && (kinds[0] === 'int' || kinds[0] === 'float')
  return kinds.length === 2 && (spec.name === 'min' || spec.name === 'max') && kinds.every((k) => k === 'int')
}

function absolute(a: JsValue): JsValue {
  return a.rep === 'int' ? intValue(`Math.abs(${a.js})`, 0, Math.max(Math.abs(a.lo), Math.abs(a.hi))) : floatValue(`Math.abs(${a.js})`)
}

function extreme(name: string, a: JsValue, b: JsValue): JsValue {
  const js = `(${b.js} ${name === 'min' ? '<' : '>'} ${a.js} ? ${b.js} : ${a.js})`
  return name === 'min' ? intValue(js, Math.min(a.lo, b.lo), Math.min(a.hi, b.hi)) : intValue(js, Math.max(a.lo, b.lo), Math.max(a.hi, b.hi))
}

/** A test that a callee is the builtin it was seen to be; '' when that is known. */
function calleeTest(E: Emitter, callee: string, s: Call, spec: NativeSpec): string {
  const same = E.T.probeValues(s.callee).some((v) => v instanceof PyBuiltin && v.spec === spec && E.isConstant(callee, v))
  return same ? '' : `${callee} !== null && ${callee}.spec === ${E.k(spec)}`
}

/** `isinstance(v, C)` or `isinstance(v, (C, D))`, for classes without hooks. A tuple that is written there is not made. */
function instanceCall(E: Emitter, s: Call, spec: NativeSpec): void {
  const callee = generic(E, emit(E, s.callee))
  const v = generic(E, emit(E, s.args[0] as CoreExpr))
  const given = s.args[1] as CoreExpr
  const makeTuple = given.kind === 'Tuple' ? support.smallTuples[given.items.length] : null
  const classes = genericValues(E, makeTuple && given.kind === 'Tuple' ? given.items : [given])
  const c = makeTuple ? `${E.k(makeTuple)}(${classes.join(', ')})` : (classes[0] as string)
  const test = calleeTest(E, callee, s, spec)
  const ask = (one: string) => `${E.k(support.isInstance)}(${v}, ${one})`
  const t = E.name('t')
  E.line(`let ${t} = ${test === '' ? '' : `!(${test}) ? undefined : `}${ask(classes[0] as string)}`)
  for (const one of classes.slice(1)) E.line(`if (${t} === false) ${t} = ${ask(one)}`)
  if (!E.facts.failed.has(s.id)) {
    E.line(`if (${t} === undefined) ${E.exit(s.id)}`)
    if (s.dst < 0) return
    storeNumber(E, s.dst, boolValue(t), s.id)
    E.known.learn(`s${s.dst}`, 'bool', true)
    return
  }
  E.when(`${t} !== undefined`, () => storeNumber(E, s.dst, boolValue(t), s.id), () => emitStep(E, s, `${E.k(call2)}(${callee}, ${v}, ${c})`, s.dst))
}

/** A function of raw numbers, under a test that the callee is still the builtin. */
function numberCall(E: Emitter, s: Call, spec: NativeSpec, compute: (values: JsValue[]) => JsValue): void {
  const callee = generic(E, emit(E, s.callee))
  const values = s.args.map((a) => named(E, emit(E, a)))
  const test = calleeTest(E, callee, s, spec)
  if (test === '') {
    storeNumber(E, s.dst, compute(values), s.id)
    return
  }
  E.when(test, () => storeNumber(E, s.dst, compute(values), s.id), () => {
    otherwise(E, s, () => emitStep(E, s, `${E.k(values.length === 1 ? call1 : call2)}(${[callee, ...values.map((v) => generic(E, v))].join(', ')})`, s.dst))
  })
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

/** How the length of what was seen as an argument is read: test and length. */
function lengthWays(E: Emitter, argument: CoreExpr, o: string): [string, string][] {
  const seen = E.T.probeValues(argument)
  const ways: [string, string][] = []
  const way = (is: (v: Value) => boolean, test: () => string, length: string) => {
    if (seen.some(is)) ways.push([test(), length])
  }
  way((v) => v instanceof PyList, () => ofClass(E, o, listType), `${o}.items.length`)
  way((v) => v instanceof PyTuple, () => ofClass(E, o, tupleType), `${o}.items.length`)
  way((v) => typeof v === 'string', () => `typeof ${o} === 'string'`, `${o}.length`)
  way((v) => v instanceof PyDict, () => ofClass(E, o, dictType), `${o}.size`)
  return ways
}

function lengthCall(E: Emitter, s: Call, spec: NativeSpec): void {
  const argument = s.args[0] as CoreExpr
  const callee = generic(E, emit(E, s.callee))
  const o = generic(E, emit(E, argument))
  const done = E.name('l')
  E.line(`${done}: {`)
  E.line(`if (${calleeTest(E, callee, s, spec) || 'true'}) {`)
  for (const [test, js] of lengthWays(E, argument, o)) {
    E.line(`if (${test}) {`)
    storeNumber(E, s.dst, intValue(js, 0, 2 ** 31 - 1), s.id)
    E.line(`break ${done}`)
    E.line('}')
  }
  E.line('}')
  otherwise(E, s, () => emitStep(E, s, `${E.k(call1)}(${callee}, ${o})`, s.dst))
  E.line('}')
}

/** A method with text of its own; false when it has none. */
export function methodIntrinsic(E: Emitter, s: CallMethod): boolean {
  if (s.args.length !== 1 || s.keywords.length > 0) return false
  const seen = E.T.probeValues(s.object)
  if (s.name === 'append' && seen.length > 0 && seen.every((v) => v instanceof PyList)) return appendCall(E, s)
  return mathCall(E, s)
}

function appendCall(E: Emitter, s: CallMethod): boolean {
  const object = emit(E, s.object)
  const o = generic(E, object)
  E.when(ofClass(E, o, listType), () => {
    emitAppend(E, o, emit(E, s.args[0] as CoreExpr))
    storeResult(E, s.id, s.dst, 'null')
  }, () => closureStatement(E, s))
  return true
}

/** Adds a value to a list that is known to be one. */
export function emitAppend(E: Emitter, o: string, v: JsValue): void {
  E.known.forgetLists()
  const fn = v.rep === 'int' ? support.appendInt : v.rep === 'float' ? support.appendFloat : support.append
  E.line(`${E.spill}${E.k(fn)}(${o}, ${v.js})${E.reload}`)
}
