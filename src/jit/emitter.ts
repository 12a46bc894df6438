/**
 * The text of a region: its slots, its frame, calls into the engine, and the ways out.
 *
 * Generated code has the slots of its region as host locals. They are written to the frame on every way out
 * and before closures that read them; whoever else wants to see them asks for everything to be put aside (run/unwind.ts). `q` is the fuel slice while it is not in the meter (`spill`, `reload`).
 *
 * Ways out: label x = a guard failed at `f.pc` (nothing of the statement has happened yet), y = a step's value
 * does not fit (`after`), w = the completion `r`.
 */
import { forcedExit } from '../compile/forced.ts'
import type { Block, CoreExpr, CoreStmt, SlotId } from '../core/nodes.ts'
import type { TypedCompiler } from '../compile/typed.ts'
import type { RegionFacts } from '../infer/infer.ts'
import type { Code } from '../run/code.ts'
import type { Frame } from '../run/frame.ts'
import { unwinding } from '../run/unwind.ts'
import type { Value } from '../runtime/value.ts'
import { generatedHeight } from './height.ts'
import { isIntrinsic, isRangeLoop } from './intrinsics.ts'
import { iterates } from './loops.ts'
import type { OwnLoop } from './own-loops.ts'
import type { PendingMethod } from './method-calls.ts'
import { mayRunWithoutFrame } from './lazy-frames.ts'
import { type Admits, type Context, type OpenLoop, type SharedRange, WAYS, type Way } from './contexts.ts'
import { pairLoopsIn } from './pair-loops.ts'
import { Reentry } from './resume-points.ts'
import type { RawFunction } from '../compile/raw-link.ts'
import { Misses } from './misses.ts'
import { assignedNumbers, assignedSlots, narrowSlots } from './slots.ts'
import { type JsValue, MAX32, MIN32, anyValue, floatValue, intValue } from './value.ts'
import * as support from './support.ts'
import { Text } from './text.ts'

/** What a region turned out too narrow for, besides the kinds that `failedNodes` knows. */
export interface Widening {
  /** An int slot needs more than 32 bits. */
  widen(slot: SlotId): void
  /** Sites have seen more than they were compiled for. */
  renew(): void
  /** The way out that is about to be taken is no failed guess: a site has met something it was not compiled for. */
  missed(): void
}

/** Compilations after which code is made so that it need not be made again. */
const CAUTIOUS = 4

/** Added to the first statement of a block, what its guard site is called in the guard modes. */
const BLOCK = -(2 ** 30)

const FRAME_READERS = ['locals', 'vars', 'dir', 'eval', 'exec'] as const

export class Emitter extends Text {
  readonly T: TypedCompiler
  readonly code: Code
  readonly facts: RegionFacts
  /** A whole function's region; else a loop's. */
  readonly whole: boolean
  /** Int slots that hold 32-bit integers only. */
  readonly narrow: ReadonlySet<SlotId>
  /** Slots that the frame may not be up to date with: those that the region assigns, and arguments that are numbers. In generators numbers only. */
  readonly assigned: ReadonlySet<SlotId>
  readonly widening: Widening
  readonly misses: Misses
  readonly contexts: Context[] = []
  /** Bounds of loop variables in the body of their loop. */
  readonly bounds: Map<SlotId, { lo: number; hi: number }> = new Map()
  /** Locals of the whole function that loops need: declarations and what writes them back. */
  readonly declarations: string[] = []
  readonly writeBacks: string[] = []
  /** Loops around here over ranges whose iterators others may have, and all loops that have their position in a local. */
  readonly shared: SharedRange[] = []
  readonly openLoops: OpenLoop[] = []
  /** Methods that were looked up for calls further down, by the slot of their object. */
  readonly pending: Map<SlotId, PendingMethod> = new Map()
  /** Loops that have been opened and are about to run, by the slot of the iterator that they do without. */
  readonly ownLoops: Map<SlotId, OwnLoop> = new Map()
  /** The program names a builtin that looks at the variables of its caller: frames are brought up to date before each step. */
  readonly readsFrames: boolean
  /** The loop of a loop's region. */
  readonly root: CoreStmt | null
  /** The raw entry of a whole function. */
  readonly raw: RawFunction | null
  /** Ids of calls of `range` and of the questions for an iterator that follow them. */
  readonly rangeLoops: ReadonlySet<number>
  /** The same of loops over `zip` and `enumerate`. */
  readonly pairLoops: ReadonlySet<number>
  readonly rangeIters: ReadonlySet<SlotId>
  readonly samples: readonly Frame[]
  /** Where the text of a generator is entered again; null for functions and loops. */
  readonly reentry: Reentry | null
  /** The yields it is entered at, with what a generic frame must fit for it. */
  readonly entries: Map<number, readonly Admits[]> = new Map()
  /** The function runs without a frame as long as it can. */
  readonly lazy: boolean
  /** A generator that calls nothing on most ways to its next yield: it tells the engine that it runs only where it does. */
  readonly entersLate: boolean
  /** Closure levels that an activation is reckoned to take on the host's stack. */
  readonly height: number

  /** A function without loops charges the meter itself: there is more to calls than to blocks. */
  readonly metered: boolean
  /** Made anew several times: sites don't leave for what they have not met. */
  readonly cautious: boolean

  constructor(T: TypedCompiler, samples: readonly Frame[], root: CoreStmt | null, raw: RawFunction | null, widening: Widening) {
    super()
    this.T = T
    this.code = T.code
    this.facts = T.facts
    this.samples = samples
    this.whole = root === null
    this.root = root
    this.raw = raw
    this.rangeLoops = rangeLoopsIn(this, this.facts.stmts)
    this.rangeIters = rangeItersOf(this)
    this.reentry = root === null && this.code.isGenerator ? new Reentry(this.facts) : null
    this.pairLoops = pairLoopsIn(this, this.facts.stmts)
    this.height = generatedHeight(this.code, this.facts)
    this.widening = widening
    this.narrow = narrowSlots(this.facts, this.code)
    this.readsFrames = samples.some((f) => FRAME_READERS.some((name) => f.fn.globals.names.find(name) !== undefined))
    this.lazy = root === null && !this.code.isGenerator && mayRunWithoutFrame(T, this.readsFrames)
    const heat = root === null ? undefined : this.code.loops.get(root.id)
    const { compilations } = heat ?? this.code
    this.cautious = compilations > CAUTIOUS
    this.misses = new Misses(this.code, compilations)
    this.assigned = this.reentry !== null ? assignedNumbers(this.facts, 0) : assignedSlots(this.facts, this.whole ? this.code.paramCount : 0)
    this.metered = root === null && this.reentry === null && !this.facts.stmts.some((s) => s.kind === 'For' || s.kind === 'While')
    this.entersLate = this.reentry !== null && callsLittle(this)
  }

  // -------------------------------------------------------------- what is known before

  /** The iterator that a slot holds on the sample frames. */
  iterator(slot: SlotId): unknown {
    for (const f of this.samples) {
      const v = f.typed === null ? f[`s${slot}`] : undefined
      if (v !== undefined && v !== null) return v
    }
    return undefined
  }

  /** The builtin of a name, when the instance seen has not changed its builtins. */
  builtin(name: string, index: number): Value | undefined {
    for (const f of this.samples) {
      const { builtins } = f.fn.globals
      if ((builtins as { untouched?: boolean }).untouched !== true) return undefined
      if (f.g[index] !== undefined) return undefined
      const v = builtins.get(name)
      if (v !== undefined && !this.usesBuiltins) {
        this.usesBuiltins = true
        if (this.reentry === null) this.declarations.push(`const builtins = ${this.whole ? 'fn' : 'f.fn'}.globals.builtins`)
      }
      return v
    }
    return undefined
  }
  private usesBuiltins = false
  /** The table of builtins. */
  get builtins(): string {
    return this.reentry === null ? 'builtins' : 'f.fn.globals.builtins'
  }

  // -------------------------------------------------------------- slots

  slot(slot: SlotId): string {
    return `s${slot}`
  }

  /** What a slot holds. */
  slotValue(slot: SlotId): JsValue {
    const kind = this.facts.slots[slot]
    const js = this.slot(slot)
    if (kind === 'float') return floatValue(js)
    if (kind !== 'int') return anyValue(js)
    const bounds = this.bounds.get(slot)
    if (bounds !== undefined) return intValue(js, bounds.lo, bounds.hi)
    return this.narrow.has(slot) ? intValue(js, MIN32, MAX32) : intValue(js)
  }

  /**
   * A number that the host can't tell to be one, as what a slot of numbers takes. Without it the slot would be kept as a
   * reference to a number on the heap, allocated anew at each assignment.
   */
  asNumber(slot: SlotId, js: string): string {
    if (this.facts.slots[slot] === 'any') return js
    return this.narrow.has(slot) ? `${js} | 0` : `+${js}`
  }

  /** What a slot holds, in generic form. */
  genericSlot(slot: SlotId): string {
    return this.facts.slots[slot] === 'float' ? `${this.k(support.box)}(s${slot})` : `s${slot}`
  }

  /** Stores a value that has the slot's form already. */
  setSlot(slot: SlotId, js: string): void {
    const kind = this.facts.slots[slot]
    this.known.forget(`s${slot}`)
    this.line(kind === 'any' && this.reentry !== null ? `f.s${slot} = s${slot} = ${js}` : `s${slot} = ${js}`)
  }

  /** Where a slot's value is, for what puts it there on a way out: its local, unless that is not written back. */
  kept(slot: SlotId): string {
    return this.assigned.has(slot) ? `s${slot}` : `f.s${slot}`
  }

  /** Brings the frame up to date: the slots that the region assigns, or those of them that are in `only`. */
  flush(only: ReadonlySet<SlotId> | null = null): void {
    if (this.lazy) this.line(this.frame())
    for (const slot of this.assigned) if (only === null || only.has(slot)) this.line(`f.s${slot} = s${slot}`)
  }

  /** `globals()` reads promoted globals from the frame. */
  private flushPromoted(): void {
    for (const slot of this.facts.promoted.values()) if (this.assigned.has(slot)) this.line(`f.s${slot} = s${slot}`)
  }

  // -------------------------------------------------------------- the frame

  /** Where the function has no frame yet: makes it. */
  frame(): string {
    if (this.reentry !== null) return this.entersLate ? `if (!on) { ${this.enter} } ` : ''
    return this.lazy ? `if (f === null) ${this.makeFrame}; ` : ''
  }
  /** The lines that make the frame of a function that may do without. */
  makeFrame = ''
  /** What tells the engine that a generator is running, and its frame is the innermost. */
  get enter(): string {
    const { rt } = this
    return `${this.entersLate ? 'on = true; ' : ''}gen.running = true; f.back = ${rt}.frame; ${rt}.frame = f; ${rt}.depth = depth + 1; ${rt}.stack = stack + ${this.height}`
  }

  /** Before what charges: the meter gets its fuel slice back. */
  get spill(): string {
    return this.metered ? '' : `${this.meter}.slice = q; `
  }
  /** After it. */
  get reload(): string {
    return this.metered ? '' : `; q = ${this.meter}.slice | 0`
  }

  /** Notes where the code is, for a way out. */
  private at(id: number | string): string {
    return this.lazy ? `pc = ${id}` : `f.pc = ${id}`
  }

  /** Notes where the code is, in the frame: for what looks there. */
  private noted(id: number): string {
    return this.lazy ? `${this.frame()}f.pc = pc = ${id}` : `${this.frame()}f.pc = ${id}`
  }

  /** Where something was thrown: the frame is made, and knows the place. */
  thrownAt(): string {
    return this.lazy ? `${this.frame()}f.pc = pc; ` : this.frame()
  }

  /** A call of another generated function: depth and stack account go along. */
  rawCall(entry: string, args: readonly string[], pc: number): string {
    const t = this.name('t')
    this.known.forgetLists()
    const where = this.whole ? ['depth + 1', `stack + ${this.height}`] : ['depth', 'stack']
    this.line(`${this.lazy ? '' : `${this.frame()}f.pc = ${pc}; `}${this.spill}const ${t} = ${entry}(${[args[0], ...where, ...args.slice(1)].join(', ')})${this.reload}`)
    return t
  }

  // -------------------------------------------------------------- calls into the engine

  /** A local holding what `js` makes, which charges memory for it: that may end the fuel slice (run/unwind.ts). */
  made(js: string): string {
    const t = this.name('t')
    this.line(`${this.spill}const ${t} = ${js}${this.reload}`)
    return t
  }

  /** Evaluates something that may charge, throw or run guest code. */
  call(js: string, pc: number): string {
    const t = this.name('t')
    this.flushPromoted()
    this.known.forgetLists()
    this.line(`${this.noted(pc)}; ${this.spill}const ${t} = ${js}${this.reload}`)
    return t
  }

  /** The same for what runs no guest code and does not look at frames: the function needs none for it. */
  leaf(js: string, pc: number): string {
    if (!this.lazy) return this.call(js, pc)
    const t = this.name('t')
    this.known.forgetLists()
    this.line(`${this.at(pc)}; ${this.spill}const ${t} = ${js}${this.reload}`)
    return t
  }

  /** The same for what has no value. */
  effect(js: string, pc: number): void {
    this.flushPromoted()
    this.known.forgetLists()
    this.line(`${this.noted(pc)}; ${this.spill}${js}${this.reload}`)
  }

  /** The charge of a block. At its first statement, `next`, everything may be put aside. */
  charge(cost: number, next: number | null): void {
    if (cost === 0) return
    const leaves = next !== null && this.reentry === null
    const at = leaves ? `${this.at(next)}; ` : ''
    if (this.metered) this.line(`if ((${this.meter}.slice -= ${cost}) < 0) ${leaves ? `{ ${at}${this.k(support.refill)}() }` : `${this.meter}.hooks.fuel()`}`)
    else this.line(`if ((q = (q - ${cost}) | 0) < 0) ${leaves ? `{ ${at}q = ${this.k(support.refuelOrLeave)}(q) }` : `q = ${this.k(support.refuel)}(q)`}`)
    if (leaves) this.forcedPutAside(next)
  }

  /** Everything may be put aside before this statement, where that was not possible at the start of its block. */
  putAsideAt(next: number): void {
    if (this.reentry !== null) return
    this.line(`if (${this.k(unwinding)}.asked) { ${this.at(next)}; ${this.spill}${this.k(support.putAside)}() }`)
    this.forcedPutAside(next)
  }

  /** In the guard modes of tests, what puts everything aside by force. */
  private forcedPutAside(next: number): void {
    const forced = forcedExit(this.code, BLOCK - next)
    if (forced !== null) this.line(`if (${this.k(forced)}()) { ${this.at(next)}; ${this.spill}${this.k(support.putAside)}() }`)
  }

  /** From here on, leaving typed code gives back what is spent: the statement will be evaluated again. */
  beginRefund(): void {
    this.endRefund()
    this.refund = { lines: this.out, at: this.out.length, needed: false }
    this.line(`refund = ${this.meter}.granted - ${this.metered ? `${this.meter}.slice` : 'q'}`)
  }
  endRefund(): void {
    if (this.refund === null) return
    const { lines, at, needed } = this.refund
    this.refund = null
    if (needed) this.line('refund = -1')
    else lines[at] = ''
  }
  /** Typed code may be left from here, by a guard or by what the engine throws. */
  mayLeave(): void {
    if (this.refund !== null) this.refund.needed = true
  }
  /** A statement that charges for its data has begun, and may be evaluated again. */
  private refund: { readonly lines: string[]; readonly at: number; needed: boolean } | null = null

  /** Raises: `js` throws. */
  fail(js: string, pc: number): string {
    return `{ ${this.noted(pc)}; ${this.spill}${js} }`
  }

  /** After an exception was caught: the positions of the loops around. */
  reopened(): string {
    return this.shared.map(({ it, position, open }) => `; if (${open} === null) { ${position} = ${it}.current | 0; ${open} = ${it} }`).join('')
  }

  /** What a whole function does before it returns. */
  leaveFunction(): string {
    const back = this.lazy ? `if (f !== null) ${this.k(support.popFrame)}(f);` : `${this.rt}.frame = f.back; ${this.rt}.depth = outerDepth; ${this.rt}.stack = outerStack;`
    return `${this.spill}${back}`
  }

  // -------------------------------------------------------------- ways out

  /** Handlers between here and outside put back what was handled before. */
  restore(down = 0): string {
    for (let i = down; i < this.contexts.length; i++) {
      const c = this.contexts[i] as Context
      if (c.kind === 'handler') return `${this.rt}.handled = ${c.before}; `
    }
    return ''
  }

  /** Leaves typed code where `condition` holds; the statement is evaluated again by generic closures. */
  guard(condition: string, id: number): void {
    this.line(`if (${this.forced(id)}${condition}) ${this.exit(id)}`)
  }

  /** In the guard modes of tests, what makes a guard fail by force. */
  forced(id: number): string {
    const forced = forcedExit(this.code, id)
    return forced === null ? '' : `${this.k(forced)}() || `
  }

  /** The yields in a block that its text is entered at. */
  yieldsIn(b: Block): readonly number[] {
    return this.reentry === null ? [] : this.reentry.of(b)
  }
  yieldsWithin(s: CoreStmt): readonly number[] {
    return this.reentry === null ? [] : this.reentry.in(s)
  }

  /** The text is entered at this yield. */
  entry(id: number): void {
    this.entries.set(id, this.contexts.flatMap((c) => (c.kind === 'loop' && c.admits !== null ? [c.admits] : [])))
  }

  exit(id: number): string {
    this.mayLeave()
    return `{ ${this.restore()}${this.at(id)}; break x }`
  }

  /** The same for a node that is known when it happens. */
  exitAt(id: string): string {
    this.mayLeave()
    return `{ ${this.restore()}${this.at(id)}; break x }`
  }

  /** Leaves because a slot of 32 bits does not suffice. */
  exitWidening(slot: SlotId, id: number): string {
    this.mayLeave()
    const w = this.k(this.widening)
    return `{ ${w}.widen(${slot}); ${this.restore()}${this.at(id)}; break x }`
  }

  /** Leaves after a step whose value does not fit. */
  exitAfter(value: string, id: number): string {
    return `{ ${this.restore()}after = ${value}; ${this.at(id)}; break y }`
  }

  /** A guest exception is under way (`rt.pending`), and noted. */
  raise(): string {
    for (let i = this.contexts.length - 1; i >= 0; i--) {
      const c = this.contexts[i] as Context
      if (c.kind === 'try') return `{ ${this.restore(i + 1)}${c.exception} = ${this.k(support.pending)}(); break ${c.label} }`
    }
    return `{ ${this.restore()}r = ${this.k(support.RAISE)}; break w }`
  }

  /** Do guest exceptions leave the code, as there is no `try` around? */
  raisesOutside(): boolean {
    return !this.contexts.some((c) => c.kind === 'try')
  }

  /** Leaves for good with a completion that no `try` sees: SUSPEND. */
  suspend(js: string): string {
    return `{ ${this.restore()}r = ${js}; ${this.whole ? 'break v' : 'break w'} }`
  }

  /** On the way to the context at `down` a `finally` comes first: goes there, with the jump noted, and the value that is made of it. False where there is none. */
  throughFinally(down: number, way: Way, value: (() => string) | null = null): boolean {
    for (let i = this.contexts.length - 1; i >= down; i--) {
      const c = this.contexts[i] as Context
      if (c.kind !== 'try' || c.final === null) continue
      const { final, label } = c
      final.ways.add(way)
      if (value !== null) this.line(`${final.value} = ${value()}`)
      this.crossing(i + 1, () => this.line(`${final.way} = ${WAYS.indexOf(way) + 1}; break ${label}`))
      return true
    }
    return false
  }

  /** Leaves for the context at `down`, by `leave`. */
  crossing(down: number, leave: () => void): void {
    const back = this.restore(down)
    if (back !== '') this.line(back)
    leave()
  }

  /** The kind of an expression in this region. */
  kind(e: CoreExpr): 'int' | 'float' | 'bool' | 'any' {
    return this.T.kind(e)
  }
}

/** Are there no statements but those that have text without calls, most of the time? */
function callsLittle(E: Emitter): boolean {
  return E.facts.stmts.every((s) => {
    switch (s.kind) {
      case 'Assign': case 'Eval': case 'Clear': case 'StoreCell': case 'If': case 'While': case 'Break': case 'Continue': case 'Return': case 'Yield': case 'SetItem': case 'SetAttr':
        return true
      case 'For':
        return iterates(E, s) !== 'other'
      case 'Call': case 'CallMethod':
        return isIntrinsic(E, s)
      default:
        return E.rangeLoops.has(s.id) || E.pairLoops.has(s.id)
    }
  })
}

/** Slots of iterators that go over ranges for sure. */
function rangeItersOf(E: Emitter): ReadonlySet<SlotId> {
  const out: Set<SlotId> = new Set()
  for (const s of E.facts.stmts) if (s.kind === 'Iter' && E.rangeLoops.has(s.id)) out.add(s.dst)
  return out
}

function rangeLoopsIn(E: Emitter, stmts: readonly CoreStmt[]): ReadonlySet<number> {
  const out: Set<number> = new Set()
  for (const s of stmts) {
    const block = E.code.core.blockOf.get(s)
    const next = block?.stmts[block.stmts.indexOf(s) + 1]
    if (next !== undefined && isRangeLoop(E, s, next)) out.add(s.id).add(next.id)
  }
  return out
}
