/** The generated function of a region, from its first to its last line. */
import type { CoreStmt } from '../core/nodes.ts'
import type { SlotKind } from '../compile/kinds.ts'
import type { Exec } from '../compile/closures.ts'
import type { TypedCompiler } from '../compile/typed.ts'
import type { Warm } from '../compile/slices.ts'
import { DEOPT, DeoptAfter, GenericInt, type Outcome } from '../run/completion.ts'
import type { Region } from '../compile/region.ts'
import type { Frame, FrameClass } from '../run/frame.ts'
import type { PyFunction } from '../runtime/function.ts'
import type { Value } from '../runtime/value.ts'
import { Emitter, type Widening } from './emitter.ts'
import { boxResult } from './frame-entry.ts'
import { evaluate } from './host.ts'
import { RawFunction } from '../compile/raw-link.ts'
import { emitBlock } from './statements.ts'
import { emitLoop } from './loops.ts'
import * as support from './support.ts'

/** Texts of generated functions, for `--dump js`. */
export interface Generated {
  readonly text: string
}

/** Iterations until a loop that is no longer new is entered again. */
const ENDLESS = 2 ** 30

/** Code of a region longer than this is left to closures: the host would not optimise it. */
export const MAX_TEXT = 120_000

/** The slots that have locals. */
export function localSlots(E: Emitter): number[] {
  const names = [...E.facts.used].filter((s) => s >= 0).concat([...E.facts.promoted.values()])
  if (E.whole) for (let i = 0; i < E.code.paramCount; i++) names.push(i)
  const unique = [...new Set(names)].sort((a, b) => a - b)
  return unique
}

/** Locals of a loop's slots, from the frame. */
export function loopLocals(E: Emitter): string {
  return declare(localSlots(E).map((s) => `s${s} = ${E.facts.slots[s] === 'any' || E.narrow.has(s) ? '' : '+'}f.s${s}`))
}

/** Locals of a function's slots: arguments, cells, and what slots start with. */
function functionLocals(E: Emitter): string {
  const { paramCount, freeSlots } = E.code
  return declare(localSlots(E).map((s) => {
    const kind = E.facts.slots[s]
    if (s < paramCount) return `s${s} = ${kind === 'any' || E.narrow.has(s) ? '' : '+'}a${s}`
    const free = freeSlots.indexOf(s)
    if (free >= 0) return `s${s} = fn.cells[${free}]`
    return `s${s} = ${kind === 'any' ? 'undefined' : E.narrow.has(s) ? '0' : 'NaN'}`
  }))
}

function declare(names: readonly string[]): string {
  return names.length === 0 ? '' : `let ${names.join(', ')}`
}

/**
 * The frame of a generated function has fields for its slots of kind any only: a field for a number would be an allocation
 * at each call. Those come into being when the code is left or runs closures.
 */
function slimFrame(E: Emitter, typed: Region): FrameClass {
  const fields = localSlots(E).filter((s) => E.facts.slots[s] === 'any').map((s) => `this.s${s} = undefined`)
  if (E.lazy) fields.push('this.depth = 0', 'this.stack = 0')
  const made = evaluate(`return class Frame { constructor(fn) { this.fn = fn; this.g = fn.globals.cells; this.back = null; this.pc = 0; ${fields.join('; ')} } }`, [])
  made.prototype.typed = typed
  made.prototype.x = null
  return made
}

/** Everything the frame has to know when this code is left. */
export function writeBack(E: Emitter): string {
  return [...E.writeBacks, ...[...E.assigned].map((s) => `f.s${s} = s${s}`)].join('; ')
}

/** Gives back what a statement that will be evaluated again has spent. */
export function refund(E: Emitter): string {
  const m = E.meter
  return `if (failure === ${E.k(DEOPT)} && refund !== -1) { const spent = ${m}.granted - ${m}.slice - refund; if (spent > 0) ${m}.slice += spent }`
}

/** The tests that number slots which must fit 32 bits do. */
function narrowTests(E: Emitter, slots: ReadonlySet<number>, id: number): void {
  for (const s of slots) if (E.narrow.has(s)) E.line(`if ((s${s} | 0) !== s${s}) ${E.exitWidening(s, id)}`)
  for (const s of slots) if (E.narrow.has(s)) E.line(`s${s} = s${s} | 0`)
}

/** A hot loop: runs on its region's frame until the loop ends, a slice is used up, or typed code is left by a throw. */
export function loopCode(T: TypedCompiler, loop: Extract<CoreStmt, { kind: 'For' | 'While' }>, samples: readonly Frame[], widening: Widening, warm: Warm): { run: Exec; text: string } | null {
  const E = new Emitter(T, samples, loop, null, widening)
  const promotedOrUsed = [...E.facts.used, ...E.facts.promoted.values()]
  narrowTests(E, new Set(promotedOrUsed), loop.id)
  emitLoop(E, loop)
  E.line('r = undefined')
  const body = E.text
  const w = E.k(warm)
  const after = E.k(DeoptAfter)
  const text = [
    'return function loop(f) {',
    `const g = f.g; ${loopLocals(E)}`,
    `const depth = ${E.rt}.depth, stack = ${E.rt}.stack`,
    `let q = ${E.meter}.slice | 0, r, after, refund = -1, failure = ${E.k(DEOPT)}, left = ${w}.slices > 0 ? ${w}.next() : ${ENDLESS}`,
    ...E.declarations,
    'const begin = left',
    'try { x: { y: { w: {',
    body,
    `} ${writeBack(E)}; ${E.meter}.slice = q; ${w}.iterations += begin - left; return r`,
    `} failure = new ${after}(after) }`,
    `${E.meter}.slice = q`,
    '} catch (e) { failure = e }',
    writeBack(E),
    refund(E),
    'throw failure',
    '}',
  ].join('\n')
  if (text.length > MAX_TEXT) return null
  return { run: evaluate(text, E.constants), text }
}

/**
 * A hot function: makes its frame, runs to its end. Arguments and, if all results are floats, the result are raw.
 *
 * The host inlines functions of few instructions only, and its compilers take time for each. So what happens once, when typed code is
 * left for good (`leave`) or a frame is needed after all (`enter`), is in functions beside it.
 */
export function functionCode(
  T: TypedCompiler, samples: readonly Frame[], widening: Widening, region: Region,
  failed: (f: Frame, e: unknown) => Outcome, full: (fn: PyFunction, depth: number, stack: number, ...args: unknown[]) => Outcome,
): { raw: RawFunction; call: GenericEntry; text: string } | null {
  const { code, facts } = T
  const { paramCount, freeSlots } = code
  const params = facts.slots.slice(0, paramCount) as SlotKind[]
  const raw = new RawFunction({ params, givesFloat: allFloat(T) })
  const E = new Emitter(T, samples, null, raw, widening)
  const { rt } = E
  const args = params.map((_, i) => `a${i}`)
  const kept = args.filter((_, i) => params[i] === 'any')
  const begin = [
    `f = new ${E.k(slimFrame(E, region))}(fn)`,
    ...kept.map((a) => `f.s${a.slice(1)} = ${a}`),
    ...freeSlots.map((slot, i) => `f.s${slot} = fn.cells[${i}]`),
    `${E.lazy ? `f.depth = ${rt}.depth; f.stack = ${rt}.stack` : `outerDepth = ${rt}.depth; outerStack = ${rt}.stack`}; f.back = ${rt}.frame; ${rt}.frame = f`,
    `${rt}.depth = depth + 1; ${rt}.stack = stack + ${E.height}`,
  ].join('; ')
  const entering = ['fn', 'depth', 'stack', ...kept].join(', ')
  if (E.lazy) E.makeFrame = `f = enter(${entering})`
  const first = code.core.body.stmts[0]
  E.charge(code.core.body.cost, first?.id ?? null)
  // An empty body reads nothing, and has no statement to go on at.
  if (first !== undefined) narrowTests(E, new Set(params.keys()), first.id)
  emitBlock(E, code.core.body)
  E.line('r = null; break w')
  const body = E.text
  const generic = raw.signature.givesFloat ? `typeof r === 'number' ? new ${E.k(GenericInt)}(r) : r` : 'r'
  const refunds = body.includes('refund')
  const leaving = [
    ...(E.lazy ? ['fn', 'depth', 'stack', 'f', 'pc', ...kept] : ['f', 'outerDepth', 'outerStack']),
    'failure', 'after', ...(refunds ? ['refund'] : []), ...[...E.assigned].map((s) => `s${s}`),
  ].join(', ')
  const text = [
    E.lazy ? `function enter(${entering}) { let f; ${begin}; return f }` : '',
    `function leave(${leaving}) {`,
    E.lazy ? `if (f === null) ${E.makeFrame}` : '',
    E.lazy ? 'if (pc >= 0) f.pc = pc' : '',
    ...[...E.assigned].map((s) => `f.s${s} = s${s}`),
    `if (failure === null) failure = after === undefined ? ${E.k(DEOPT)} : new ${E.k(DeoptAfter)}(after)`,
    refunds ? refund(E) : '',
    `const r = ${E.k(failed)}(f, failure)`,
    E.lazy ? `${E.k(support.popFrame)}(f)` : `${rt}.frame = f.back; ${rt}.depth = outerDepth; ${rt}.stack = outerStack`,
    `return ${generic}`,
    '}',
    `function run(${['fn', 'depth', 'stack', ...args].join(', ')}) {`,
    `if (depth >= ${rt}.recursionLimit || stack + ${E.height} > ${rt}.stackBudget) return ${E.k(full)}(${['fn', 'depth', 'stack', ...args].join(', ')})`,
    E.lazy ? 'let f = null, pc = -1' : `let f = null, outerDepth = 0, outerStack = 0; ${begin}`,
    body.includes('g[') ? 'const g = fn.globals.cells' : '',
    functionLocals(E),
    `let ${E.metered ? '' : `q = ${E.meter}.slice | 0, `}r, after, failure = null${refunds ? ', refund = -1' : ''}`,
    ...E.declarations,
    'try { x: y: { w: { v: {',
    body,
    `} ${writeBack(E)}`,
    `} ${E.leaveFunction()} return ${generic}`,
    `} ${E.spill}`,
    '} catch (e) { failure = e }',
    ...E.writeBacks,
    `return leave(${leaving})`,
    '}',
    genericEntry(E, raw),
    'return { run, call }',
  ].join('\n')
  if (text.length > MAX_TEXT) return null
  const { run, call } = evaluate(text, E.constants)
  raw.run = run
  return { raw, call, text }
}

/** Calls the function with arguments in generic form; undefined when their kinds don't fit. */
export type GenericEntry = (fn: PyFunction, ...args: Value[]) => Outcome | undefined

/** The text of the entry from other code than generated code. It belongs to the function's own, so the host knows what it calls. */
function genericEntry(E: Emitter, { signature: { params, givesFloat } }: RawFunction): string {
  const tests = params.flatMap((kind, i) => (kind === 'any' ? [] : [kind === 'int' ? `typeof a${i} !== 'number'` : `!${E.k(support.isFloat)}(a${i})`]))
  const call = `run(${['fn', `${E.rt}.depth`, `${E.rt}.stack`, ...params.map((kind, i) => (kind === 'float' ? `a${i}.value` : `a${i}`))].join(', ')})`
  return [
    `function call(${['fn', ...params.map((_, i) => `a${i}`)].join(', ')}) {`,
    tests.length === 0 ? '' : `if (${tests.join(' || ')}) return undefined`,
    `return ${givesFloat ? `${E.k(boxResult)}(${call})` : call}`,
    '}',
  ].join('\n')
}

/** Does every way out of the function give a float? */
function allFloat(T: TypedCompiler): boolean {
  let returns = 0
  for (const s of T.facts.stmts) {
    if (s.kind !== 'Return') continue
    returns++
    if (T.kind(s.value) !== 'float') return false
  }
  const last = T.code.core.body.stmts.at(-1)
  return returns > 0 && last !== undefined && endsInReturn(last)
}

function endsInReturn(s: CoreStmt): boolean {
  if (s.kind === 'Return' || s.kind === 'Raise') return true
  if (s.kind !== 'If') return false
  const ends = (stmts: readonly CoreStmt[]) => stmts.length > 0 && endsInReturn(stmts.at(-1) as CoreStmt)
  return ends(s.body.stmts) && ends(s.orelse.stmts)
}
