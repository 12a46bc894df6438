/**
 * Calls of methods. The method is looked up before the arguments are evaluated: within the call where these are plain, by a statement of its own
 * (`Method`) where they take steps. A site is compiled for the methods that it was seen to find.
 */
import type { Block, CoreExpr, CoreStmt } from '../core/nodes.ts'
import type { Direct } from '../compile/native-sites.ts'
import { lookupSpecial } from '../compile/special.ts'
import { MAX_TARGETS, type MethodTarget, OPEN, noteMethod, noteTarget, targetsOf } from '../compile/targets.ts'
import type { Code } from '../run/code.ts'
import { PyFunction } from '../runtime/function.ts'
import { PyInstance } from '../runtime/instance.ts'
import type { NativeSpec } from '../runtime/native.ts'
import { findAttribute } from '../runtime/ops/attribute.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import type { PyObject, Value } from '../runtime/value.ts'
import { isOpen } from './access.ts'
import { takes } from './arguments.ts'
import { callFunction, generalCall } from './calls.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic, genericAll } from './expressions.ts'
import { closureStatement } from './fallback.ts'
import { methodIntrinsic } from './intrinsics.ts'
import { layeredMethod, layeredVersion, methodOf, staticMethodOf } from './methods.ts'
import { moduleCall } from './module-calls.ts'
import type { LeafSite } from './leaf-natives.ts'
import { nativeMethod, nativeStep, nativeTarget, runsAlone } from './natives.ts'
import { assign } from './statements.ts'
import { afterStep, beforeStep, emitStep, storeResult } from './steps.ts'
import { superCall } from './supers.ts'
import { unseen } from './unseen.ts'
import { type JsValue, anyValue } from './value.ts'

type Call = Extract<CoreStmt, { kind: 'Call' }>
type CallMethod = Extract<CoreStmt, { kind: 'CallMethod' }>
type Method = Extract<CoreStmt, { kind: 'Method' }>

/** Times that a site may meet what it can't learn before it stays open. */
const MAX_STRAYS = 20

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
  if (open) E.known.within(() => E.line(`${way} = -1; ${fn} = ${E.leaf(`${E.k(methodFinder(s.name))}(${o})`, nameId)}`))
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
  | { readonly kind: 'native'; readonly leaf: Direct; readonly spec: NativeSpec; readonly plain: boolean; readonly blind: LeafSite | null }
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
    E.pending.set(s.self, { kind: 'native', leaf: native.leaf, spec: native.method.spec, plain: native.plain, blind: native.blind })
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
export function pendingCall(E: Emitter, s: Call, self: number): boolean {
  const pending: PendingMethod = E.pending.get(self) ?? { kind: 'closure' }
  E.pending.delete(self)
  switch (pending.kind) {
    case 'value':
      return false
    case 'closure':
      closureStatement(E, s)
      return true
    case 'native': {
      if (pending.blind !== null && s.keywords.length === 0) {
        nativeStep(E, s, pending.blind, [`s${self}`, ...s.args.map((a) => generic(E, emit(E, a)))])
        return true
      }
      const js = `${E.k(pending.leaf)}(${[`s${self}`, genericAll(E, s.args)].filter((x) => x !== '').join(', ')})`
      if (pending.plain && s.keywords.length === 0 && runsAlone(E, pending.spec)) storeResult(E, s.id, s.dst, E.leaf(js, s.id))
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
