/**
 * Calls. A site is compiled for the functions it was seen to call: their raw entries take raw numbers and give raw floats.
 * Anything else goes through run/call.ts.
 */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { call0, call1, call2, call3, callN, callValue } from '../run/call.ts'
import type { Code } from '../run/code.ts'
import { DEOPT } from '../run/completion.ts'
import { PyFunction } from '../runtime/function.ts'
import { PyInstance, type Shape } from '../runtime/instance.ts'
import type { Value } from '../runtime/value.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic, genericAll } from './expressions.ts'
import { builtinCall, methodIntrinsic } from './intrinsics.ts'
import { closureStatement } from './fallback.ts'
import { type RawEntry, rawEntryOf } from './raw.ts'
import { MAX_TARGETS, noteTarget, targetsOf } from './sites.ts'
import { afterStep, beforeStep, emitStep, openRanges, storeResult } from './steps.ts'
import * as support from './support.ts'
import { type JsValue, anyValue } from './value.ts'

type Call = Extract<CoreStmt, { kind: 'Call' }>
type CallMethod = Extract<CoreStmt, { kind: 'CallMethod' }>

export function emitCall(E: Emitter, s: Call): void {
  const { args } = s
  if (s.keywords.length > 0) {
    const callee = generic(E, emit(E, s.callee))
    emitStep(E, s, `${E.k(callN)}(${callee}, [${genericAll(E, args)}], ${E.k(s.keywords)})`, s.dst)
    return
  }
  if (builtinCall(E, s)) return
  const callee = generic(E, emit(E, s.callee))
  const values = args.map((a) => emit(E, a))
  const target = functionCalled(E, s.callee, args.length)
  const entry = target === null ? null : rawEntryOf(E, target)
  if (entry === null || !entry.takes(values)) {
    emitStep(E, s, generalCall(E, callee, values), s.dst)
    return
  }
  const r = E.name('t')
  const done = E.name('l')
  E.line(`${done}: {`)
  const fits = beforeStep(E)
  E.line(`let ${r}`)
  const slow = E.capture(() => E.line(`${r} = ${E.call(generalCall(E, callee, values), s.id)}`))
  E.line(`if (${callee} !== null && ${callee}.code === ${E.k(target)} && ${entry.live}) {`)
  E.line(`${r} = ${E.rawCall(entry.js, [callee, ...values.map((v) => v.js)], s.id)}`)
  rawResult(E, s, r, entry, fits, done)
  E.line('} else {')
  E.lines(slow)
  E.line('}')
  afterStep(E, s, r, fits)
  storeResult(E, s.id, s.dst, r)
  E.line('}')
}

/** What a raw call gave: a float that the slot takes as it is ends the statement, everything else gets its generic form. */
function rawResult(E: Emitter, s: Call | CallMethod, r: string, entry: RawEntry, fits: string, done: string): void {
  if (!entry.givesFloat) return
  if (fits === '' && s.dst >= 0 && E.facts.slots[s.dst] === 'float') {
    E.line(`if (typeof ${r} === 'number') {`)
    openRanges(E)
    E.line(`s${s.dst} = +${r}; break ${done}`)
    E.line('}')
    E.line(`${r} = ${E.k(support.settled)}(${r})`)
  } else E.line(`${r} = typeof ${r} === 'number' ? ${E.k(support.box)}(${r}) : ${E.k(support.settled)}(${r})`)
}

function generalCall(E: Emitter, callee: string, values: readonly JsValue[]): string {
  const args = values.map((v) => generic(E, v))
  switch (args.length) {
    case 0: return `${E.k(call0)}(${callee})`
    case 1: return `${E.k(call1)}(${callee}, ${args[0]})`
    case 2: return `${E.k(call2)}(${callee}, ${args[0]}, ${args[1]})`
    case 3: return `${E.k(call3)}(${callee}, ${args.join(', ')})`
    default: return `${E.k(callValue)}(${callee}, [${args.join(', ')}], null)`
  }
}

/** The code that a callee was seen to run, when the call has as many arguments as it has parameters. */
function functionCalled(E: Emitter, callee: CoreExpr, count: number): Code | null {
  if (callee.kind !== 'Global' && callee.kind !== 'Local' && callee.kind !== 'Cell') return null
  for (const v of E.T.probeValues(callee)) if (v instanceof PyFunction && isPlain(v.code, count)) return v.code
  return null
}

function isPlain(code: Code, count: number): boolean {
  return code.simple && code.argCount === count && !code.isGenerator
}

// ---------------------------------------------------------------- methods

/** What one class version and shape make of a method name. */
interface MethodTarget {
  version: number
  shape: Shape
  method: PyFunction
}

export function emitCallMethod(E: Emitter, s: CallMethod): void {
  const simple = s.object.kind === 'Local' || s.object.kind === 'Cell' || s.object.kind === 'Global' || (s.object.kind === 'Attr' && s.object.object.kind === 'Local')
  if (s.keywords.length > 0 || !simple) {
    closureStatement(E, s)
    return
  }
  if (methodIntrinsic(E, s)) return
  const found = methodsAt(E, s)
  if (found.length === 0) {
    closureStatement(E, s)
    return
  }
  const o = generic(E, emit(E, s.object))
  const done = E.name('l')
  E.line(`${done}: {`)
  const version = E.temp(`${o} !== null && ${o}.shape !== undefined ? ${o}.cls.version : -1`)
  const way = E.name('w')
  E.line(`let ${way}`)
  // The versions belong to class objects of one instance: another instance's are filled in when they are met.
  const ways = found.map((target) => E.k(target))
  ways.forEach((w, i) => E.line(`${i === 0 ? '' : 'else '}if (${version} === ${w}.version && ${o}.shape === ${w}.shape) ${way} = ${i}`))
  E.line('else {')
  E.effect(`${E.k(missedMethod(E, s, found))}(${o})`, s.id)
  closureStatement(E, s)
  E.line(`break ${done}`)
  E.line('}')
  const values = s.args.map((a) => emit(E, a))
  const self = anyValue(o)
  const fits = beforeStep(E)
  const r = E.name('t')
  E.line(`let ${r}`)
  found.forEach((target, i) => {
    const w = ways[i]
    E.line(found.length === 1 ? '{' : i === found.length - 1 ? 'else {' : `${i === 0 ? '' : 'else '}if (${way} === ${i}) {`)
    const entry = rawEntryOf(E, target.method.code)
    const slow = () => E.line(`${r} = ${E.call(generalCall(E, `${w}.method`, [self, ...values]), s.id)}`)
    if (entry !== null && entry.takes([self, ...values])) {
      E.line(`if (${entry.live}) {`)
      E.line(`${r} = ${E.rawCall(entry.js, [`${w}.method`, o, ...values.map((v) => v.js)], s.id)}`)
      rawResult(E, s, r, entry, fits, done)
      E.line('} else {')
      slow()
      E.line('}')
    } else slow()
    E.line('}')
  })
  afterStep(E, s, r, fits)
  storeResult(E, s.id, s.dst, r)
  E.line('}')
}

/** What one class version and shape make of a method name: one way of a compiled call. */
interface MethodTarget {
  version: number
  shape: Shape
  method: PyFunction
}

/** The method that `o.name(...)` calls on an instance, when it is a plain function of the class. */
function methodOf(o: Value, name: string, count: number): MethodTarget | null {
  if (!(o instanceof PyInstance) || o.shape === null || o.shape.index.has(name) || !o.cls.plainGetattr) return null
  const m = o.cls.lookup(name)
  if (!(m instanceof PyFunction) || !isPlain(m.code, count + 1)) return null
  return { version: o.cls.version, shape: o.shape, method: m }
}

function methodsAt(E: Emitter, s: CallMethod): MethodTarget[] {
  const out: MethodTarget[] = []
  const add = (t: MethodTarget | null) => {
    if (t !== null && out.length < MAX_TARGETS && !out.some((x) => x.method.code === t.method.code && x.shape === t.shape)) out.push(t)
  }
  for (const v of E.T.probeValues(s.object)) add(methodOf(v, s.name, s.args.length))
  for (const t of targetsOf(E.code, s.id)) add({ ...(t as MethodTarget) })
  return out
}

/** A receiver that no way is for: the same method of another class object takes its way over, a new one is noted. */
function missedMethod(E: Emitter, s: CallMethod, ways: readonly MethodTarget[]): (o: Value) => void {
  const { code, widening, misses } = E
  const { name, id } = s
  const count = s.args.length
  return function methodMissed(o) {
    const t = methodOf(o, name, count)
    if (t === null) return
    const same = ways.find((w) => w.method.code === t.method.code && w.shape === t.shape)
    if (same !== undefined) {
      same.version = t.version
      same.method = t.method
      return
    }
    const known = targetsOf(code, id).some((x) => (x as MethodTarget).method.code === t.method.code && (x as MethodTarget).shape === t.shape)
    if (misses.count(!known && noteTarget(code, id, t))) {
      widening.renew()
      throw DEOPT
    }
  }
}
