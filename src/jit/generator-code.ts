/**
 * The generated function of a generator, coroutine or async generator: goes on with one at the yield it waits at, to its next
 * yield or its end. Its frame, a typed one with fields for numbers, keeps all slots in between.
 */
import type { TypedCompiler } from '../compile/typed.ts'
import type { SlotKind } from '../compile/kinds.ts'
import { isFloat } from '../compile/kinds.ts'
import type { Region } from '../compile/region.ts'
import { type Completion, DEOPT, DeoptAfter, type Outcome, YIELD } from '../run/completion.ts'
import { PyAsyncGenerator } from '../run/async-generator.ts'
import { PyCoroutine } from '../run/coroutine.ts'
import type { Frame, FrameClass } from '../run/frame.ts'
import { PyGenerator, RESUMABLE_BYTES, type Resumable, type ResumeCode, otherwise, settle } from '../run/generator.ts'
import { leaveTyped } from '../run/invoke.ts'
import { meter } from '../run/meter.ts'
import type { PyFunction } from '../runtime/function.ts'
import type { Value } from '../runtime/value.ts'
import type { Admits } from './contexts.ts'
import { Emitter, type Widening } from './emitter.ts'
import { evaluate, evaluateWith } from './host.ts'
import { Liveness } from './liveness.ts'
import { MAX_TEXT, localSlots, loopLocals, refund, writeBack } from './region-code.ts'
import { emitSuite } from './statements.ts'

/** Generated code of a generator. */
export interface Resumption {
  readonly run: ResumeCode
  readonly text: string
  readonly frame: FrameClass
  /** The yields that it can go on at, with what a generic frame must fit. */
  readonly entries: ReadonlyMap<number, readonly Admits[]>
  readonly narrow: ReadonlySet<number>
  /** What it adds to the stack's account. */
  readonly height: number
  /** A new generator; undefined when the arguments do not fit. */
  readonly make: (fn: PyFunction, ...args: Value[]) => Value | undefined
}

function generatorFrame(E: Emitter, typed: Region): FrameClass {
  const start = (s: number): string => (E.facts.slots[s] === 'any' ? 'undefined' : E.narrow.has(s) ? '0' : 'NaN')
  const fields = localSlots(E).map((s) => `this.s${s} = ${start(s)}`)
  const made = evaluate(`return class Frame { constructor(fn) { this.fn = fn; this.g = fn.globals.cells; this.back = null; this.pc = 0; this.x = null; ${fields.join('; ')} } }`, [])
  made.prototype.typed = typed
  return made
}

/** A generator with more yields loads all its slots wherever it goes on. */
const MANY = 12

/** Locals of the slots: what may be read where the generator goes on is loaded from the frame. */
function loads(E: Emitter): string[] {
  const { facts, code } = E
  const slots = localSlots(E)
  if (E.entries.size > MANY || E.readsFrames) return [loopLocals(E), 'if (at < 0) gen.started = true']
  const live = new Liveness(code.core.body, facts)
  const first = (s: number): string => (facts.slots[s] === 'any' ? 'undefined' : E.narrow.has(s) ? '0' : 'NaN')
  const load = (wanted: (s: number) => boolean): string => slots.filter(wanted).map((s) => `s${s} = ${facts.slots[s] === 'any' || E.narrow.has(s) ? '' : '+'}f.s${s}`).join('; ')
  const { params } = code.core
  const given = new Set([...Array(code.argCount + params.keywordOnly.length).keys(), params.vararg, params.kwarg, ...code.freeSlots])
  const ways = [...E.entries.keys()].map((id) => `case ${id}: ${load((s) => E.assigned.has(s) || live.after.get(id)?.has(s) === true)}; break`)
  return [
    slots.length === 0 ? '' : `let ${slots.map((s) => `s${s} = ${first(s)}`).join(', ')}`,
    'switch (at) {', ...ways, `default: gen.started = true; ${load((s) => given.has(s))}`, '}',
  ]
}

/** The frame has come to the end of its body, or is put aside; or closures within the text have yielded. */
function completed(g: Resumable, f: Frame, r: Completion): Outcome {
  if (r === YIELD) leaveTyped(f)
  return settle(g, r === undefined ? null : r)
}

export function generatorCode(
  T: TypedCompiler, samples: readonly Frame[], widening: Widening, region: Region, failed: (g: Resumable, f: Frame, e: unknown) => Outcome,
): Resumption | null {
  const { code } = T
  const E = new Emitter(T, samples, null, null, widening)
  const { rt } = E
  const frame = generatorFrame(E, region)
  emitSuite(E, code.core.body)
  E.line('r = null; break v')
  const body = E.text
  const restore = `${rt}.frame = f.back; ${rt}.depth = depth; ${rt}.stack = stack`
  const back = `${E.meter}.slice = q; ${E.entersLate ? `if (on) { gen.running = false; ${restore} }` : `gen.running = false; ${restore}`}`
  const text = [
    'return function resume(gen, sent) {',
    `const depth = ${rt}.depth, stack = ${rt}.stack`,
    'let at = gen.at',
    `if (gen.running || depth >= ${rt}.recursionLimit || stack + ${E.height} > ${rt}.stackBudget || (at < 0 && sent !== null)) return ${E.k(otherwise)}(gen, sent)`,
    'const f = gen.frame, g = f.g',
    E.entersLate ? 'let on = false' : E.enter,
    ...loads(E),
    `let q = ${E.meter}.slice | 0, r, after, refund = -1, failure = ${E.k(DEOPT)}`,
    ...E.declarations,
    'try { x: { y: { w: { v: { u: {',
    body,
    `} ${writeBack(E)}; ${back}; return r`,
    `} ${writeBack(E)}`,
    `} ${back}; return ${E.k(completed)}(gen, f, r)`,
    `} failure = new ${E.k(DeoptAfter)}(after) }`,
    `${E.meter}.slice = q`,
    '} catch (e) { failure = e }',
    writeBack(E),
    refund(E),
    E.frame(),
    `r = ${E.k(failed)}(gen, f, failure)`,
    restore,
    'return r',
    '}',
  ].join('\n')
  if (text.length > MAX_TEXT) return null
  const run = evaluate(text, E.constants) as ResumeCode
  return { run, text, frame, entries: E.entries, narrow: E.narrow, height: E.height, make: maker(E, frame, run) }
}

/** The function that makes a new generator for a call with as many arguments as there are parameters. */
function maker(E: Emitter, frame: FrameClass, run: ResumeCode): Resumption['make'] {
  const { code, facts } = E
  const args = Array.from({ length: code.argCount }, (_, i) => `a${i}`)
  const tests = args.map((a, i) => {
    const kind = facts.slots[i] as SlotKind
    if (kind === 'any') return ''
    const fits = kind === 'float' ? `k[3](${a})` : E.narrow.has(i) ? `typeof ${a} === 'number' && (${a} | 0) === ${a}` : `typeof ${a} === 'number'`
    return `if (!(${fits})) return undefined`
  })
  const text = [
    'const Frame = k[0], Made = k[1], code = k[2], meter = k[4], run = k[5]',
    `return function make(${['fn', ...args].join(', ')}) {`,
    ...tests,
    'const f = new Frame(fn)',
    ...args.map((a, i) => `f.s${i} = ${a}${facts.slots[i] === 'float' ? '.value' : ''}`),
    ...code.freeSlots.map((slot, i) => `f.s${slot} = fn.cells[${i}]`),
    `meter.memory -= ${RESUMABLE_BYTES}`,
    `if (meter.memory < 0) meter.hooks.memory(${RESUMABLE_BYTES})`,
    'const g = new Made(code, f)',
    'f.x = g; g.goOn = run',
    'return g }',
  ].filter((line) => line !== '').join('\n')
  const made = code.flavour === 'generator' ? PyGenerator : code.flavour === 'coroutine' ? PyCoroutine : PyAsyncGenerator
  return evaluateWith(text, [frame, made, code, isFloat, meter, run])
}
