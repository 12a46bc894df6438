/**
 * Calls of natives: of a builtin function or type, or of a method of a builtin type, that a site was seen to call. The host
 * function behind it is called without binding arguments (compile/native-sites.ts).
 */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { type Direct, direct, isPlainType } from '../compile/native-sites.ts'
import { callN } from '../run/call.ts'
import { RAISE, SUSPEND } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { NEEDS, aside, feedBy, refuse } from '../run/feed.ts'
import { EXHAUSTED, PyGenerator, resumeWith } from '../run/generator.ts'
import { strType, typeOf, typeType } from '../runtime/builtin-types.ts'
import { type NativeSpec, PyBuiltin, PyMethodDescriptor } from '../runtime/native.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { OPEN } from '../compile/targets.ts'
import { isOpen } from './access.ts'
import { generalCall } from './calls.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic, genericAll } from './expressions.ts'
import { evaluate } from './host.ts'
import { layeredMethod, layeredVersion } from './methods.ts'
import { noteTarget } from '../compile/targets.ts'
import { type LeafSite, emitLeafNative, isBlindBuiltin, isBlindFunction, isBlindMethod, isBlindType, leafSite } from './leaf-natives.ts'
import { afterStep, beforeStep, emitStep, storeResult } from './steps.ts'

type Call = Extract<CoreStmt, { kind: 'Call' }>
type CallMethod = Extract<CoreStmt, { kind: 'CallMethod' }>

/** Arguments of natives that are called without binding them. */
const MAX_ARGUMENTS = 3

/** A callee is in a temporary when an argument is a generator expression, or takes steps for another reason. */
function mayBeNative(E: Emitter, callee: CoreExpr): boolean {
  return callee.kind === 'Global' ? !E.facts.promoted.has(callee.index) : callee.kind === 'Local' && E.code.core.slotNames[callee.slot] === ''
}

/** The call of a builtin function or type; false when none was seen there. */
export function nativeCall(E: Emitter, s: Call): boolean {
  const { callee, args } = s
  if (!mayBeNative(E, callee) || args.length > MAX_ARGUMENTS) return false
  for (const v of E.T.probeValues(callee)) {
    const leaf = leafOf(v, args.length)
    if (leaf === null) continue
    const fn = generic(E, emit(E, callee))
    const values = args.map((a) => emit(E, a))
    const texts = genericOf(E, values)
    const blind = blindSite(v, args.length)
    const given = v instanceof PyType ? [E.k(v), ...texts] : texts
    if (blind !== null && E.isConstant(fn, v)) {
      nativeStep(E, s, blind, given)
      return true
    }
    const known = `${E.k(leaf)}(${texts.join(', ')})`
    const test = v instanceof PyType ? `${fn} === ${E.k(v)}` : `${fn} !== null && ${fn}.spec === ${E.k((v as PyBuiltin).spec)} && ${fn}.self === undefined`
    if (blind !== null) {
      const fits = beforeStep(E)
      const r = E.name('t')
      E.line(`let ${r}`)
      E.when(test, () => E.line(`${r} = ${emitLeafNative(E, blind, given, s.id)}`), () => E.line(`${r} = ${E.call(generalCall(E, fn, values), s.id)}`))
      afterStep(E, s, r, fits)
      storeResult(E, s.id, s.dst, r)
      return true
    }
    emitStep(E, s, E.isConstant(fn, v) ? known : `${test} ? ${known} : ${generalCall(E, fn, values)}`, s.dst)
    return true
  }
  return false
}

/** A native that takes the items of a generator: a loop of its own for each site, so that the host knows which generator it resumes. */
function feedSite({ place, sinkFor }: NonNullable<NativeSpec['feed']>, general: Direct): Direct {
  const pull = evaluate(
    `return function pull(g, sink) { for (;;) { const r = g.goOn === null ? k0(g, null) : g.goOn(g, null); if (r === k1 || r === k2) return r; if (r === k3) return k4(g, sink); const x = sink.take(r); if (x !== undefined) return x === k5 ? k6(r) : x } }`,
    [resumeWith, EXHAUSTED, RAISE, SUSPEND, aside, NEEDS, refuse],
  )
  const g = place === 0 ? 'a' : 'b'
  return evaluate(
    `return function feed(a, b, c) { if (${g} instanceof k0) { const sink = k1(a, b, c); if (sink !== null) return k2(k3, ${g}, sink) } return k4(a, b, c) }`,
    [PyGenerator, sinkFor, feedBy, pull, general],
  ) as Direct
}

const sites: WeakMap<NativeSpec, Direct[]> = new WeakMap()
/**
 * The host function of a native as `direct` gives it, but with text of its own: the host then knows that it calls this native
 * only, and can have it inline.
 */
export function siteFunction(spec: NativeSpec, given: number, receiver: 0 | 1): Direct | null {
  const { leaf, steps, lone } = spec
  if (lone !== null && steps !== null && given === 1 && receiver === 1) return (self, a) => lone(self, a) ?? drive(steps(self, [a], null))
  if (spec.feed !== null && spec.direct !== null && !spec.variadic && direct(spec, given) !== null) return feedSite(spec.feed, spec.direct)
  if (spec.direct !== null || spec.variadic || leaf === null) return direct(spec, given)
  if (direct(spec, given) === null) return null
  let made = sites.get(spec)
  if (made === undefined) sites.set(spec, (made = []))
  const count = given + receiver
  const known = made[count]
  if (known !== undefined) return known
  const args = Array.from({ length: count }, (_, i) => `a${i}`).join(', ')
  const driven = steps === null ? null : (...values: unknown[]) => drive(steps(...values))
  const text = steps === null
    ? `return function native(${args}) { const r = k0(${args}); return r === undefined ? null : r }`
    : `return function native(${args}) { ${spec.guestFirst === null ? '' : `if (!k3(${args})) `}try { const r = k0(${args}); return r === undefined ? null : r } catch (e) { if (e !== k1) throw e } return k2(${args}) }`
  const fn = evaluate(text, [leaf, NEED_GUEST, driven, spec.guestFirst]) as Direct
  made[count] = fn
  return fn
}

/** What a native's host function takes for so many positional arguments and these keywords, in the order written; null when they need binding. */
function arranged(spec: NativeSpec, given: number, keywords: readonly string[], receiver: boolean): string[] | null {
  const { params, positional, positionalOnly, required } = spec
  if (spec.bound !== receiver || new Set(keywords).size < keywords.length) return null
  if (spec.varKeywords) return withNames(spec, given, keywords)
  const named = (i: number): string => {
    const at = keywords.indexOf(params[i] as string)
    return at < 0 ? 'undefined' : `a${given + at}`
  }
  const first = spec.variadic ? positional : given
  if (!keywords.every((name) => params.indexOf(name, Math.max(first, positionalOnly)) >= 0)) return null
  if (spec.variadic) {
    if (positional > 0) return null
    return [`[${keywords.length === 0 ? '' : Array.from({ length: given }, (_, i) => `a${i}`).join(', ')}]`, ...params.map((_, i) => named(i))]
  }
  const out = params.map((_, i) => (i < given ? `a${i}` : named(i)))
  return given <= positional && out.slice(0, required).every((x) => x !== 'undefined') ? out : null
}

/** The same where any names go: no parameter can be given by name. */
function withNames({ params, positional, positionalOnly, required, variadic }: NativeSpec, given: number, keywords: readonly string[]): string[] | null {
  if (positionalOnly < params.length || (variadic ? positional > 0 : given < required || given > positional)) return null
  const values = Array.from({ length: given }, (_, i) => `a${i}`)
  const names = keywords.length === 0 ? 'null' : `new Map([${keywords.map((name, i) => `[${JSON.stringify(name)}, a${given + i}]`).join(', ')}])`
  return [...(variadic ? [`[${values.join(', ')}]`] : params.map((_, i) => values[i] ?? 'undefined')), names]
}

const arrangements: WeakMap<NativeSpec, Map<string, Direct>> = new WeakMap()
/** The host function of a builtin for a call with keywords; with a receiver, which comes first, that of a method. */
function keywordFunction(spec: NativeSpec, given: number, keywords: readonly string[], receiver = false): Direct | null {
  const { leaf, steps, direct: answers } = spec
  const order = arranged(spec, given, keywords, receiver)
  if (order === null || (leaf === null && answers === null)) return null
  const values = receiver ? ['self', ...order] : order
  let made = arrangements.get(spec)
  if (made === undefined) arrangements.set(spec, (made = new Map()))
  const key = values.join()
  const known = made.get(key)
  if (known !== undefined) return known
  const args = [...(receiver ? ['self'] : []), ...Array.from({ length: given + keywords.length }, (_, i) => `a${i}`)].join(', ')
  const driven = steps === null ? null : (...all: unknown[]) => drive(steps(...all))
  const text = answers !== null
    ? `return function native(${args}) { return k0(${values.join(', ')}) }`
    : `return function native(${args}) { if (k3 === null || !k3(${values.join(', ')})) try { const r = k0(${values.join(', ')}); return r === undefined ? null : r } catch (e) { if (e !== k1 || k2 === null) throw e } return k2(${values.join(', ')}) }`
  const fn = evaluate(text, [answers ?? leaf, NEED_GUEST, driven, spec.guestFirst]) as Direct
  made.set(key, fn)
  return fn
}

/** The call of a builtin function or type with keywords; false when none was seen there. */
export function nativeKeywordCall(E: Emitter, s: Call): boolean {
  const { callee, args, keywords } = s
  if (!mayBeNative(E, callee)) return false
  for (const v of E.T.probeValues(callee)) {
    const type = v instanceof PyType && !v.heap && !v.cls.heap && v !== typeType ? v : null
    const spec = type !== null ? type.construct : v instanceof PyBuiltin && v.self === undefined ? v.spec : null
    const leaf = spec === null ? null : keywordFunction(spec, args.length - keywords.length, keywords, type !== null)
    if (leaf === null) continue
    const fn = generic(E, emit(E, callee))
    const values = genericOf(E, args.map((a) => emit(E, a))).join(', ')
    const known = `${E.k(leaf)}(${type === null ? '' : `${E.k(type)}, `}${values})`
    const test = type !== null ? `${fn} === ${E.k(type)}` : `${fn} !== null && ${fn}.spec === ${E.k(spec)} && ${fn}.self === undefined`
    emitStep(E, s, E.isConstant(fn, v) ? known : `${test} ? ${known} : ${E.k(callN)}(${fn}, [${values}], ${E.k(keywords)})`, s.dst)
    return true
  }
  return false
}

function genericOf(E: Emitter, values: readonly Parameters<typeof generic>[1][]): string[] {
  return values.map((v) => generic(E, v))
}

/** Of a builtin that looks at no frame. */
function blindSite(v: Value, given: number): LeafSite | null {
  if (v instanceof PyBuiltin) return v.self === undefined && (isBlindBuiltin(v.spec) || isBlindFunction(v.spec)) ? leafSite(v.spec, given, 0) : null
  return v instanceof PyType && v !== typeType && v.construct !== null && isBlindType(v.name) ? leafSite(v.construct, given, 1) : null
}

/** Calls a native without a frame, as long as it does not need the guest. */
export function nativeStep(E: Emitter, s: Call | CallMethod, site: LeafSite, args: readonly string[]): void {
  if (site.driven === null && nothingShared(E)) {
    storeResult(E, s.id, s.dst, emitLeafNative(E, site, args, s.id))
    return
  }
  const fits = beforeStep(E)
  const r = emitLeafNative(E, site, args, s.id)
  afterStep(E, s, r, fits)
  storeResult(E, s.id, s.dst, r)
}

/** Are there no positions of loops or globals that other code must find, or may change? */
function nothingShared(E: Emitter): boolean {
  return E.shared.length === 0 && E.facts.promoted.size === 0 && !E.readsFrames
}

function leafOf(v: Value, given: number): Direct | null {
  if (v instanceof PyBuiltin) return v.self === undefined ? siteFunction(v.spec, given, 0) : null
  if (v === typeType && given === 1) return typeOf
  if (!(v instanceof PyType) || v.heap || v.construct === null || given > MAX_ARGUMENTS - 1) return null
  const leaf = siteFunction(v.construct, given, 1)
  return leaf === null ? null : given === 0 ? () => leaf(v) : given === 1 ? (a) => leaf(v, a) : (a, b) => leaf(v, a, b)
}

/**
 * A test whether a receiver's class, of the guest and derived from a builtin type, has a native for the name. The class may be another
 * one the next time, as that of another instance of the engine is.
 */
function layeredTest(name: string, m: PyMethodDescriptor): (o: Value) => boolean {
  let version = -1
  return (o) => {
    const v = layeredVersion(o, name)
    if (v >= 0 && v === version) return true
    if (v < 0 || layeredMethod(o, name) !== m) return false
    version = v
    return true
  }
}

/** A call by a method's name: its object, and how many arguments it has. */
interface MethodSite {
  readonly id: number
  readonly name: string
  readonly object: CoreExpr
  readonly keywords: readonly string[]
  readonly args: { readonly length: number }
}
/** The method of a builtin type that a site was seen to call. */
interface NativeTarget {
  readonly method: PyMethodDescriptor
  readonly leaf: Direct
  readonly plain: boolean
  /** Where it looks at no frame. */
  readonly blind: LeafSite | null
  /** The test that the object is of that type; its argument is a name. */
  test(o: string): string
  /** What to do where it is not. */
  missed(): string
}

/** The method that values of one builtin type, or of one class derived from one, were seen to have; null when something else was seen. */
export function nativeTarget(E: Emitter, s: MethodSite): NativeTarget | null {
  if (s.args.length > MAX_ARGUMENTS || isOpen(E, s.id)) return null
  const seen = E.T.probeValues(s.object)
  const [first] = seen
  // None, the booleans and large ints carry no class that could be tested.
  if (first === undefined || first === null || typeof first === 'boolean' || typeof first === 'bigint') return null
  const type = typeOf(first)
  if (!seen.every((v) => typeOf(v) === type && (type !== strType || typeof v === 'string'))) return null
  const plain = isPlainType(type)
  if (!plain && !seen.every((v) => layeredMethod(v, s.name) !== null)) return null
  const method = type.lookup(s.name)
  if (!(method instanceof PyMethodDescriptor)) return null
  const named = s.keywords.length
  const leaf = named > 0 ? keywordFunction(method.spec, s.args.length - named, s.keywords, true) : siteFunction(method.spec, s.args.length, 1)
  if (leaf === null) return null
  const { code, widening } = E
  const note = (): void => {
    widening.missed()
    noteTarget(code, s.id, OPEN)
    widening.renew()
  }
  return {
    method, leaf, plain,
    blind: plain && named === 0 && isBlindMethod(method.spec) ? leafSite(method.spec, s.args.length, 1) : null,
    test: (o) => (!plain ? `${E.k(layeredTest(s.name, method))}(${o})` : typeof first === 'string' ? `typeof ${o} === 'string'` : typeof first === 'number' ? `typeof ${o} === 'number'` : `${o} !== null && ${o}.cls === ${E.k(type)}`),
    missed: () => `{ ${E.k(note)}(); ${E.exit(s.id).slice(1)}`,
  }
}

/** The call of such a method; false when something else was seen. */
export function nativeMethod(E: Emitter, s: CallMethod): boolean {
  const target = nativeTarget(E, s)
  if (target === null) return false
  const receiver = emit(E, s.object)
  let o = generic(E, receiver)
  if (receiver.rep === 'any') {
    if (!/^\w+$/.test(o)) o = E.temp(o)
    E.line(`if (!(${target.test(o)})) ${target.missed()}`)
  }
  if (target.blind !== null) {
    nativeStep(E, s, target.blind, [o, ...s.args.map((a) => generic(E, emit(E, a)))])
    return true
  }
  const js = `${E.k(target.leaf)}(${[o, genericAll(E, s.args)].filter((x) => x !== '').join(', ')})`
  if (target.plain && s.keywords.length === 0 && runsAlone(E, target.method.spec)) storeResult(E, s.id, s.dst, E.leaf(js, s.id))
  else emitStep(E, s, js, s.dst)
  return true
}

/** Does a method of a builtin type run no guest code, and nothing depend on what it does besides? It answers a value, or throws. */
export function runsAlone(E: Emitter, spec: NativeSpec): boolean {
  return spec.steps === null && spec.direct === null && spec.feed === null && nothingShared(E)
}
