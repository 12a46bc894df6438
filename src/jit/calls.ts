/**
 * Calls. A site is compiled for the functions it was seen to call: their raw entries take raw numbers and give raw floats.
 * Anything else goes through run/call.ts.
 */
import type { Block, CoreExpr, CoreStmt } from '../core/nodes.ts'
import { call0, call1, call2, call3, callN, callValue } from '../run/call.ts'
import type { Code } from '../run/code.ts'
import { childCode } from '../compile/function-value.ts'
import { methodType } from '../runtime/builtin-types.ts'
import type { Direct } from '../compile/native-sites.ts'
import { lookupSpecial } from '../compile/special.ts'
import { PyFunction, PyMethod } from '../runtime/function.ts'
import { PyInstance } from '../runtime/instance.ts'
import type { NativeSpec } from '../runtime/native.ts'
import { findAttribute } from '../runtime/ops/attribute.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import type { PyObject, Value } from '../runtime/value.ts'
import { isOpen } from './access.ts'
import { NO_NAMES, argumentsOf, takes } from './arguments.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic, genericAll } from './expressions.ts'
import { builtinCall, methodIntrinsic } from './intrinsics.ts'
import { closureStatement } from './fallback.ts'
import { emitClassCall } from './instances.ts'
import { layeredMethod, layeredVersion, methodOf, staticMethodOf } from './methods.ts'
import { moduleCall } from './module-calls.ts'
import { nativeCall, nativeKeywordCall, nativeMethod, nativeTarget, runsAlone } from './natives.ts'
import { type RawEntry, rawEntryOf } from './raw.ts'
import { MAX_TARGETS, type MethodTarget, OPEN, noteMethod, noteTarget, targetsOf } from '../compile/targets.ts'
import { renewing, unseen } from './unseen.ts'
import { afterStep, beforeStep, emitStep, openLoops, storeResult } from './steps.ts'
import { assign } from './statements.ts'
import { superCall } from './supers.ts'
import * as support from './support.ts'
import { type JsValue, anyValue } from './value.ts'

type Call = Extract<CoreStmt, { kind: 'Call' }>
type CallMethod = Extract<CoreStmt, { kind: 'CallMethod' }>
type Method = Extract<CoreStmt, { kind: 'Method' }>

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

/** Times that a site may meet what it can't learn before it stays open. */
const MAX_STRAYS = 20

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
  E.line(`if (${typed} !== null && ${typed}.resumption !== null) { ${E.frame()}f.pc = ${s.id}; ${r} = ${typed}.resumption.make(${[callee, ...args].join(', ')}) }`)
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

// ---------------------------------------------------------------- methods

export function emitCallMethod(E: Emitter, s: CallMethod): void {
  if (methodIntrinsic(E, s) || nativeMethod(E, s) || superCall(E, s) || moduleCall(E, s)) return
  const found = methodsAt(E, s)
  if (found.length === 0) {
    unseen(E, s.object, s.id)
    closureStatement(E, s)
    return
  }
  const o = named(E, generic(E, emit(E, s.object)))
  const done = E.name('l')
  E.line(`${done}: {`)
  const fn = E.name('m')
  E.line(`let ${fn}`)
  // The method is looked up before the arguments are evaluated.
  const ways = lookUpMethod(E, s, s.nameId, found, o, fn)
  const values = s.args.map((a) => emit(E, a))
  callMethod(E, s, ways, fn, anyValue(o), values, done)
  E.line('}')
}

/** The code of each method that a call may come to, and the local that says which; '' where there is but one. */
interface MethodWays {
  readonly codes: readonly Code[]
  readonly way: string
  readonly open: boolean
  /** Static methods: the object is no argument. */
  readonly unbound: boolean
}

/** A method call's name and arguments, as far as finding the method takes them. */
type Named = Pick<CallMethod, 'id' | 'name' | 'object' | 'keywords'> & { readonly args: { readonly length: number } }

/** Finds the method of `o` among those that were seen, and stores it in the local `fn`. */
function lookUpMethod(E: Emitter, s: Named, nameId: number, found: readonly MethodTarget[], o: string, fn: string): MethodWays {
  const otherwise = found.some((target) => target.shape === undefined) ? `${E.k(layeredVersion)}(${o}, ${E.k(s.name)})` : '-1'
  const version = E.temp(`${o} !== null && ${o}.shape !== undefined ? ${o}.cls.version : ${otherwise}`)
  // The versions belong to class objects of one instance: another instance's are filled in when they are met.
  const ways = found.map((target) => E.k(target))
  const codes = [...new Set(found.map((target) => target.method.code))]
  const open = isOpen(E, s.id)
  const way = codes.length === 1 && !open ? '' : E.name('w')
  const test = (w: string) => `${version} === ${w}.version && ${o}.shape === ${w}.shape`
  if (way !== '') E.declarations.push(`let ${way} = 0`)
  found.forEach((target, i) => {
    E.line(`${i === 0 ? '' : 'else '}if (${test(ways[i] as string)}) ${way === '' ? '' : `{ ${way} = ${codes.indexOf(target.method.code)}; `}${fn} = ${ways[i]}.method${way === '' ? '' : ' }'}`)
  })
  E.line('else {')
  if (open) E.known.within(() => E.line(`${way} = -1; ${fn} = ${E.call(`${E.k(methodFinder(s.name))}(${o})`, nameId)}`))
  else {
    E.line(`${fn} = ${E.k(missedMethod(E, s, found))}(${o}); if (${fn} === null) ${E.exit(s.id)}`)
    if (way !== '') E.line(codes.map((code, i) => `if (${fn}.code === ${E.k(code)}) ${way} = ${i}`).join('; else '))
  }
  E.line('}')
  return { codes, way, open, unbound: found[0]?.unbound === true }
}

/** Calls the method that was found; `done` is the label behind the statement. */
function callMethod(E: Emitter, s: Call | CallMethod, { codes, way, open, unbound }: MethodWays, fn: string, self: JsValue, values: readonly JsValue[], done: string): void {
  const fits = beforeStep(E)
  const r = E.name('t')
  E.line(`let ${r}`)
  const general = E.capture(() => {
    if (open) E.line(`${r} = ${E.call(generalCall(E, fn, values, s.keywords), s.id)}`)
  })
  codes.forEach((code, i) => {
    const last = i === codes.length - 1 && !open
    if (way !== '') E.line(`${i === 0 ? '' : 'else '}${last ? '' : `if (${way} === ${i}) `}{`)
    E.known.within(() => callFunction(E, s, { code, fn, test: '' }, unbound ? values : [self, ...values], { r, fits, done }, s.keywords))
    if (way !== '') E.line('}')
  })
  if (open) {
    E.line('else {')
    E.lines(general)
    E.line('}')
  }
  afterStep(E, s, r, fits)
  storeResult(E, s.id, s.dst, r)
}

// ---------------------------------------------------------------- methods looked up before their arguments take steps

/** How the call after a lookup is made. */
export type PendingMethod =
  | { readonly kind: 'guest'; readonly ways: MethodWays }
  | { readonly kind: 'native'; readonly leaf: Direct; readonly spec: NativeSpec; readonly plain: boolean }
  /** It is no pair: what the attribute is, is called. */
  | { readonly kind: 'value' }
  /** In closures, as its lookup was. */
  | { readonly kind: 'closure' }

/** The call that a lookup is for: it stands after it in the same block. */
function callOf(E: Emitter, s: Method): Call | null {
  const { stmts } = E.code.core.blockOf.get(s) as Block
  for (let i = stmts.indexOf(s) + 1; i < stmts.length; i++) {
    const next = stmts[i] as CoreStmt
    if (next.kind === 'Call' && next.self === s.self) return next
    // The text may be entered between the two: then what is known here is not known there.
    if (E.yieldsWithin(next).length > 0) return null
  }
  return null
}

export function emitMethodLookup(E: Emitter, s: Method): void {
  const call = callOf(E, s)
  if (call === null) {
    closureStatement(E, s)
    return
  }
  const site: Named = { id: s.id, name: s.name, object: s.object, keywords: call.keywords, args: call.args }
  const native = nativeTarget(E, site)
  if (native !== null) {
    const o = named(E, generic(E, emit(E, s.object)))
    E.line(`if (!(${native.test(o)})) ${native.missed()}`)
    E.setSlot(s.slot, E.k(native.method))
    E.setSlot(s.self, o)
    E.pending.set(s.self, { kind: 'native', leaf: native.leaf, spec: native.method.spec, plain: native.plain })
    return
  }
  const found = methodsAt(E, site)
  if (found.length === 0 || isOpen(E, s.id)) {
    const bound = found.length === 0 && !E.T.probeValues(s.object).some((v) => v instanceof PyInstance)
    if (!bound) {
      unseen(E, s.object, s.id)
      closureStatement(E, s)
      E.pending.set(s.self, { kind: 'closure' })
      return
    }
    assign(E, s.slot, { kind: 'Attr', object: s.object, name: s.name, id: s.nameId }, s.nameId)
    E.setSlot(s.self, 'undefined')
    E.pending.set(s.self, { kind: 'value' })
    return
  }
  const o = named(E, generic(E, emit(E, s.object)))
  const fn = E.name('m')
  E.line(`let ${fn}`)
  const ways = lookUpMethod(E, site, s.nameId, found, o, fn)
  E.setSlot(s.slot, fn)
  E.setSlot(s.self, ways.unbound ? 'undefined' : o)
  E.pending.set(s.self, { kind: 'guest', ways })
}

/** The call of a method that was looked up before; false when it is a call like any other. */
function pendingCall(E: Emitter, s: Call, self: number): boolean {
  const pending: PendingMethod = E.pending.get(self) ?? { kind: 'closure' }
  E.pending.delete(self)
  switch (pending.kind) {
    case 'value':
      return false
    case 'closure':
      closureStatement(E, s)
      return true
    case 'native': {
      const js = `${E.k(pending.leaf)}(${[`s${self}`, genericAll(E, s.args)].filter((x) => x !== '').join(', ')})`
      if (pending.plain && s.keywords.length === 0 && runsAlone(E, pending.spec)) storeResult(E, s.id, s.dst, E.call(js, s.id))
      else emitStep(E, s, js, s.dst)
      return true
    }
    case 'guest': {
      const done = E.name('l')
      E.line(`${done}: {`)
      const values = s.args.map((a) => emit(E, a))
      callMethod(E, s, pending.ways, `s${(s.callee as Extract<CoreExpr, { kind: 'Local' }>).slot}`, anyValue(`s${self}`), values, done)
      E.line('}')
      return true
    }
  }
}

function named(E: Emitter, js: string): string {
  return /^\w+$/.test(js) ? js : E.temp(js)
}

/** What `o.name` is, bound, where a site has met too much to know its method. */
function methodFinder(name: string): (o: Value) => Value {
  return (o) => {
    const found = findAttribute(o, name)
    return found === undefined || found === NEED_GUEST ? lookupSpecial(o, name) : (found as Value)
  }
}

/** The method that `o.name(...)` calls on an instance, when it takes as many arguments as are given. */
function plainMethodOf(o: Value, { name, args, keywords }: Named): MethodTarget | null {
  let t = methodOf(o, name) ?? staticMethodOf(o, name)
  if (t === null) {
    const m = layeredMethod(o, name)
    if (m instanceof PyFunction) t = { version: (o as PyObject).cls.version, shape: undefined, method: m }
  }
  return t !== null && takes(t.method, args.length + (t.unbound === true ? 0 : 1), keywords) ? t : null
}

function methodsAt(E: Emitter, s: Named): MethodTarget[] {
  const out: MethodTarget[] = []
  const add = (t: MethodTarget | null) => {
    // Static methods and others are called differently.
    if (t !== null && out.length < MAX_TARGETS && out.every((x) => x.unbound === t.unbound && !(x.method.code === t.method.code && x.shape === t.shape))) out.push(t)
  }
  for (const v of E.T.probeValues(s.object)) add(plainMethodOf(v, s))
  for (const t of targetsOf(E.code, s.id) as readonly (MethodTarget | typeof OPEN)[]) {
    if (t !== OPEN && takes(t.method, s.args.length + (t.unbound === true ? 0 : 1), s.keywords)) add({ ...t })
  }
  return out
}

/**
 * A receiver that no way was made for: the same method of another class object takes a way over, and is the answer.
 * Else null: typed code is left, and a new method noted.
 */
function missedMethod(E: Emitter, s: Named, ways: readonly MethodTarget[]): (o: Value) => PyFunction | null {
  const { code, widening, misses } = E
  const { id } = s
  let strays = 0
  return function methodMissed(o) {
    const t = plainMethodOf(o, s)
    if (t === null) {
      widening.missed()
      if (++strays >= MAX_STRAYS) {
        noteTarget(code, id, OPEN)
        widening.renew()
      }
      return null
    }
    const same = ways.find((w) => w.method.code === t.method.code && w.shape === t.shape && w.unbound === t.unbound)
    if (same !== undefined) {
      same.version = t.version
      same.method = t.method
      return t.method
    }
    widening.missed()
    noteMethod(code, id, t)
    if (misses.countExit()) widening.renew()
    return null
  }
}
