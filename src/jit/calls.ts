/**
 * Calls. A site is compiled for the functions it was seen to call: their raw entries take raw numbers and give raw floats.
 * Anything else goes through run/call.ts.
 */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { childCode } from '../compile/function-value.ts'
import { call0, call1, call2, call3, callN, callValue } from '../run/call.ts'
import type { Code } from '../run/code.ts'
import { methodType } from '../runtime/builtin-types.ts'
import { PyFunction, PyMethod } from '../runtime/function.ts'
import { NO_NAMES, argumentsOf, takes } from './arguments.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { emitClassCall } from './instances.ts'
import { builtinCall } from './intrinsics.ts'
import { pendingCall } from './method-calls.ts'
import { nativeCall, nativeKeywordCall } from './natives.ts'
import { type RawEntry, rawEntryOf } from './raw.ts'
import { afterStep, beforeStep, emitStep, openLoops, storeResult } from './steps.ts'
import * as support from './support.ts'
import { renewing } from './unseen.ts'
import { type JsValue, anyValue } from './value.ts'

type Call = Extract<CoreStmt, { kind: 'Call' }>

export function emitCall(E: Emitter, s: Call): void {
  if (s.self !== undefined && pendingCall(E, s, s.self)) return
  const { args } = s
  const { keywords } = s
  if (keywords.length > 0 ? nativeKeywordCall(E, s) : builtinCall(E, s) || nativeCall(E, s)) return
  if (emitClassCall(E, s)) return
  const callee = generic(E, emit(E, s.callee))
  const values = args.map((a) => emit(E, a))
  if (keywords.length === 0 && generatorCall(E, s, callee, values)) return
  const bound = methodCalled(E, s.callee, args.length, keywords)
  const target = bound ?? functionCalled(E, s.callee, args.length, keywords)
  if (target === null) {
    emitStep(E, s, generalCall(E, callee, values, keywords), s.dst)
    return
  }
  const r = E.name('t')
  const done = E.name('l')
  E.line(`${done}: {`)
  const fits = beforeStep(E)
  E.line(`let ${r}`)
  if (bound === null) callFunction(E, s, { code: target, fn: callee, test: `${callee} !== null && ${callee}.code === ${E.k(target)}` }, values, { r, fits, done }, keywords)
  else {
    E.when(`${callee} !== null && ${callee}.cls === ${E.k(methodType)} && ${callee}.func !== null && ${callee}.func.code === ${E.k(target)}`, () => {
      callFunction(E, s, { code: target, fn: `${callee}.func`, test: '' }, [anyValue(`${callee}.self`), ...values], { r, fits, done }, keywords)
    }, () => E.line(`${r} = ${E.call(generalCall(E, callee, values, keywords), s.id)}`))
  }
  afterStep(E, s, r, fits)
  storeResult(E, s.id, s.dst, r)
  E.line('}')
}

/** A function to call: its code, the name of the function object, and a test that it is that one ('' = it is). */
export interface Callee {
  readonly code: Code
  readonly fn: string
  readonly test: string
}
/** Where the outcome of a call goes: its name, that of the test of promoted globals, and the label after the statement ('' when the outcome is not the statement's). */
export interface CallResult {
  readonly r: string
  readonly fits: string
  readonly done: string
}


/** Calls a guest function that takes these arguments (`takes`): its generated form, if it has one, else by way of run/call.ts. */
export function callFunction(E: Emitter, s: CoreStmt, callee: Callee, given: readonly JsValue[], result: CallResult, keywords: readonly string[] = NO_NAMES): void {
  const bound = argumentsOf(E, callee.code, callee.fn, callee.test, given, keywords)
  const entry = bound === null ? null : rawEntryOf(E, callee.code, bound.values)
  const general = () => E.line(`${result.r} = ${E.call(generalCall(E, callee.fn, given, keywords), s.id)}`)
  if (bound === null || entry === null) {
    general()
    return
  }
  const slow = E.capture(() => {
    const late = lateLink(E, callee.code)
    if (late !== null) E.line(`if (${E.k(late)}()) ${E.exit(s.id)}`)
    general()
  })
  E.line(`if (${[callee.test, bound.test, entry.test].filter((x) => x !== '').join(' && ')}) {`)
  E.line(`${result.r} = ${E.rawCall(entry.js, [callee.fn, ...entry.pass()], s.id)}`)
  rawResult(E, s, result, entry)
  E.line('} else {')
  E.lines(slow)
  E.line('}')
}

/** Tells when a function that had no generated form has got one, and often been called since. */
function lateLink(E: Emitter, callee: Code): (() => boolean) | null {
  const { link } = callee
  return callee === E.code ? null : renewing(E, () => link.signature !== 0)
}

/** A call that makes a generator, seen so: it runs no guest code. */
function generatorCall(E: Emitter, s: Call, callee: string, values: readonly JsValue[]): boolean {
  const { callee: e } = s
  const code = e.kind === 'Function' ? childCode(E.code, e.code) : seenCode(E, e, ({ code: c }) => c.isGenerator && c.simple && c.argCount === values.length)
  if (code === null || !code.isGenerator || !code.simple || code.argCount !== values.length) return false
  const args = values.map((v) => generic(E, v))
  const r = E.name('t')
  E.line(`let ${r}`)
  // Its version may be made later than this one, and anew.
  const typed = E.temp(e.kind === 'Function' ? `${E.k(code)}.typed` : `${callee} !== null && ${callee}.code === ${E.k(code)} ? ${E.k(code)}.typed : null`)
  E.line(`if (${typed} !== null && ${typed}.resumption !== null) { ${E.spill}${r} = ${typed}.resumption.make(${[callee, ...args].join(', ')})${E.reload} }`)
  E.when(`${r} === undefined`, () => {
    const fits = beforeStep(E)
    E.line(`${r} = ${E.call(generalCall(E, callee, values), s.id)}`)
    afterStep(E, s, r, fits)
  })
  storeResult(E, s.id, s.dst, r)
  return true
}

/** What a raw call gave: a float that the slot takes as it is ends the statement, everything else gets its generic form. */
function rawResult(E: Emitter, s: CoreStmt, { r, fits, done }: CallResult, entry: RawEntry): void {
  if (!entry.givesFloat) return
  const dst = 'dst' in s ? s.dst : -1
  if (fits === '' && done !== '' && dst >= 0 && E.facts.slots[dst] === 'float') {
    E.line(`if (typeof ${r} === 'number') {`)
    openLoops(E)
    E.line(`s${dst} = +${r}; break ${done}`)
    E.line('}')
    E.line(`${r} = ${E.k(support.settled)}(${r})`)
  } else E.line(`${r} = typeof ${r} === 'number' ? ${E.k(support.box)}(${r}) : ${E.k(support.settled)}(${r})`)
}

export function generalCall(E: Emitter, callee: string, values: readonly JsValue[], keywords: readonly string[] = NO_NAMES): string {
  const args = values.map((v) => generic(E, v))
  if (keywords.length > 0) return `${E.k(callN)}(${callee}, [${args.join(', ')}], ${E.k(keywords)})`
  switch (args.length) {
    case 0: return `${E.k(call0)}(${callee})`
    case 1: return `${E.k(call1)}(${callee}, ${args[0]})`
    case 2: return `${E.k(call2)}(${callee}, ${args[0]}, ${args[1]})`
    case 3: return `${E.k(call3)}(${callee}, ${args.join(', ')})`
    default: return `${E.k(callValue)}(${callee}, [${args.join(', ')}], null)`
  }
}

/** The code that a callee was seen to run, when it takes such arguments. */
function functionCalled(E: Emitter, callee: CoreExpr, count: number, keywords: readonly string[]): Code | null {
  return seenCode(E, callee, (fn) => takes(fn, count, keywords))
}

function seenCode(E: Emitter, callee: CoreExpr, is: (fn: PyFunction) => boolean): Code | null {
  if (callee.kind !== 'Global' && callee.kind !== 'Local' && callee.kind !== 'Cell') return null
  for (const v of E.T.probeValues(callee)) if (v instanceof PyFunction && is(v)) return v.code
  return null
}

/** The code of a bound method that a callee was seen to be. */
function methodCalled(E: Emitter, callee: CoreExpr, count: number, keywords: readonly string[]): Code | null {
  if (callee.kind !== 'Local') return null
  for (const v of E.T.probeValues(callee)) if (v instanceof PyMethod && v.func instanceof PyFunction && takes(v.func, count + 1, keywords)) return v.func.code
  return null
}

export function isPlain(code: Code, count: number): boolean {
  return code.simple && code.argCount === count && !code.isGenerator
}
