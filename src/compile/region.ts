/**
 * Regions: a hot loop, or a whole function, in typed closures with a frame class of its own.
 * A loop's region is entered from its generic closure with the generic frame, whose slots it takes over
 * and gives back; a function's region is entered by calls. Every way out that is not the end goes
 * through `leave`: slots are written back in generic form and generic closures go on at the same point.
 */
import type { CoreStmt } from '../core/nodes.ts'
import { roots } from './roots-part.ts'
import { NotTyped, type RegionFacts, inferRegion } from '../infer/infer.ts'
import type { Code } from '../run/code.ts'
import { type Completion, DEOPT, DeoptAfter, LEAVE, LIFT, type Outcome, RAISE, SUSPEND, UNWIND, YIELD } from '../run/completion.ts'
import { type Frame, type FrameClass, getSlot, setSlot } from '../run/frame.ts'
import { makeFrameClass } from './frame-class.ts'
import { type Resumable, handOver, settle } from '../run/generator.ts'
import { invoke, note, recover, runFrame } from '../run/invoke.ts'
import { rt } from '../run/state.ts'
import { FrameGoOn } from '../run/suspend.ts'
import { unwinding } from '../run/unwind.ts'
import { PyException } from '../runtime/exception.ts'
import type { PyFunction } from '../runtime/function.ts'
import type { Value } from '../runtime/value.ts'
import { mayGenerate } from '../jit/host.ts'
import { type Resumption, generatorCode } from '../jit/generator-code.ts'
import type { RawFunction } from './raw-link.ts'
import { type FrameEntry, frameEntry } from '../jit/frame-entry.ts'
import { type GenericEntry, functionCode, loopCode } from '../jit/region-code.ts'
import type { Exec } from './closures.ts'
import { Compiler } from './compiler.ts'
import { type SlotKind, toGeneric, toRaw } from './kinds.ts'
import { lifted } from './lifted.ts'
import { unmetered } from './probing.ts'
import { resumeAfter, resumeAt } from './resume.ts'
import { type Promoted, promotedOf, readAgain, writeBack } from './sync.ts'
import { discard, dropLoop, tiering } from './tier.ts'
import { TypedCompiler } from './typed.ts'
import { Warm, sliced } from './slices.ts'
import { wasm } from './optimizer.ts'
import type { WasmLoop } from '../wasm/loop-code.ts'

/** Failed guards after which a region is compiled anew, wider. */
const MAX_FAILURES = 2
/** Generated code costs more to make: it is left more often first, to learn what else does not hold. */
const MAX_FAILURES_GENERATED = 8

/** Entries after which a loop's region is judged, and how many iterations an entry must be worth on average. */
const TRIAL = 50
const WORTHWHILE = 6

interface KeptSlot {
  readonly slot: number
  readonly name: string
  readonly kind: SlotKind
  /** All reads of it are preceded by an assignment: what an unassigned float slot holds is never seen. */
  readonly sure: boolean
}

function fits(s: KeptSlot, v: unknown): boolean {
  if (s.kind === 'any') return true
  return v === undefined ? s.kind !== 'float' || s.sure : toRaw(s.kind, v as Value) !== undefined
}

/** Does the host's stack take the text, in place of the closures that a loop is left from? Without room it would go on as at a yield. */
function hasRoom(code: Code, made: Resumption): boolean {
  return rt.depth <= rt.recursionLimit && rt.stack - code.height + made.height <= rt.stackBudget
}

export class Region {
  readonly code: Code
  /** Id of the loop statement; -1 for a whole function. */
  readonly loop: number
  readonly facts: RegionFacts
  frame: FrameClass
  /** Closures for the loop or the function, or a generated loop; null where a whole function is generated code. */
  private readonly body: Exec | null
  private readonly slots: KeptSlot[]
  private readonly promoted: Promoted[]
  private failures = 0
  /** Times that a loop's region was entered and left at its end. */
  private entries = 0
  /** Counts the iterations of a generated loop. */
  private warm: Warm | null = null
  private refusals = 0
  /** The next way out is no failed guess: the region is made anew with what its sites have seen. */
  private renewing = false
  private missing = false
  /** The function as generated code; null for closures and loops. */
  raw: RawFunction | null = null
  /** Text of the generated code; '' for closures. */
  text = ''
  readonly call1: (fn: PyFunction, a: Value) => Outcome | undefined
  readonly call2: (fn: PyFunction, a: Value, b: Value) => Outcome | undefined
  readonly call3: (fn: PyFunction, a: Value, b: Value, c: Value) => Outcome | undefined

  /** The loop in WebAssembly. Its frames hold everything in generic form. */
  private readonly wasm: WasmLoop | null

  constructor(code: Code, loop: CoreStmt | null, facts: RegionFacts, compiler: TypedCompiler, samples: readonly Frame[], made: { loop: WasmLoop; warm: Warm } | null = null) {
    this.wasm = made === null ? null : made.loop
    this.code = code
    this.loop = loop === null ? -1 : loop.id
    this.facts = facts
    this.slots = [...facts.used].sort((a, b) => a - b).filter((s) => s >= 0 && s < code.core.slotNames.length).map((slot) => ({
      slot, name: `s${slot}`, kind: facts.slots[slot] as SlotKind, sure: !facts.unsure.has(slot),
    }))
    this.promoted = promotedOf({ facts })
    this.frame = makeFrameClass(facts.slots.map((k, i) => (k === 'any' ? undefined : k === 'int' && facts.small.has(i) ? 0 : Number.NaN)), this)
    if (made !== null) {
      this.warm = made.warm
      this.text = made.loop.text
    }
    const entries = loop !== null ? null : code.isGenerator ? this.generatedResumption(compiler, samples) : this.generatedCalls(compiler, samples)
    if (entries !== null) {
      this.body = null
      this.call1 = entries.call1
      this.call2 = entries.call2
      this.call3 = entries.call3
      return
    }
    this.body = this.loopBody(loop, compiler, samples) ?? (loop === null ? compiler.suite(code.core.body) : compiler.statement(loop))
    this.call3 = (fn, a, b, c) => this.call(fn, [a, b, c])
    const failed = (f: Frame, e: unknown) => this.leaveCall(f, e)
    const full = (f: Frame, body: Exec) => runFrame(code, f, body)
    const count = code.argCount
    const kinds = facts.slots.slice(0, count).map((k) => (k === 'any' ? 0 : k === 'int' ? 1 : 2))
    const simple = loop === null && code.simple && code.freeSlots.length === 0
    const root1 = simple && count === 1 ? roots()?.callRoot1Pool.pop() : undefined
    const root2 = simple && count === 2 ? roots()?.callRoot2Pool.pop() : undefined
    this.call1 = root1 === undefined ? (fn, a) => this.call(fn, [a]) : root1(this.frame, kinds[0] as number, this.body, code.height, failed, full)
    this.call2 = root2 === undefined ? (fn, a, b) => this.call(fn, [a, b]) : root2(this.frame, kinds[0] as number, kinds[1] as number, this.body, code.height, failed, full)
  }

  // -------------------------------------------------------------- generated code

  get tier(): 'typed' | 'js' | 'wasm' {
    return this.wasm !== null ? 'wasm' : this.text === '' ? 'typed' : 'js'
  }

  /** The facts with the kinds that the code works with. */
  get shown(): RegionFacts {
    return this.wasm === null ? this.facts : { ...this.facts, slots: [...this.wasm.kinds] }
  }

  /** No longer in use: call sites compiled for it look again. */
  retire(): void {
    if (this.raw === null) return
    this.raw.live = false
    this.code.link.unset(this.raw)
  }

  private readonly widening = {
    widen: (slot: number): void => {
      this.code.wideSlots.add(slot)
      this.renewing = true
    },
    renew: (): void => { this.renewing = true },
    missed: (): void => { this.missing = true },
  }

  private loopBody(loop: CoreStmt | null, compiler: TypedCompiler, samples: readonly Frame[]): Exec | null {
    if (loop === null || (loop.kind !== 'For' && loop.kind !== 'While')) return null
    if (this.wasm !== null) return sliced(this.wasm.run, loop.orelse.stmts.length === 0 ? null : compiler.suite(loop.orelse))
    if (!this.code.js || !mayGenerate()) return null
    const warm = new Warm()
    const made = loopCode(compiler, loop, samples, this.widening, warm)
    if (made === null) return null
    unwinding.needed = true
    this.warm = warm
    this.text = made.text
    return sliced(made.run, loop.orelse.stmts.length === 0 ? null : compiler.suite(loop.orelse))
  }

  /** What makes and goes on with generators; null for other code. */
  resumption: Resumption | null = null
  get resumes(): boolean {
    return this.resumption !== null
  }

  private generatedResumption(compiler: TypedCompiler, samples: readonly Frame[]): Pick<Region, 'call1' | 'call2' | 'call3'> | null {
    const made = generatorCode(compiler, samples, this.widening, this, (g, f, e) => this.leaveResumed(g, f, e))
    if (made === null) return null
    this.resumption = made
    this.text = made.text
    this.frame = made.frame
    return { call1: made.make, call2: made.make, call3: made.make }
  }

  /** Goes on with a generator in generated code: its frame becomes a typed one, if it fits. */
  adopt(g: Resumable, f: Frame): boolean {
    const made = this.resumption
    if (made === null) return false
    const checks = g.started ? made.entries.get(g.at) : []
    if (checks === undefined) return false
    if (!this.admits(f) || !checks.every((fits) => fits(f))) {
      if (this.refused(f)) discard(this.code, this)
      return false
    }
    this.take(g, f, made)
    return true
  }

  /** A loop of a generator is hot in closures: what goes on with it in generated code, from the loop's head. */
  entering(loop: number, f: Frame): { enter(f: Frame): Completion } | null {
    const made = this.resumption
    const checks = made?.entries.get(loop)
    if (checks === undefined || !hasRoom(this.code, made as Resumption)) return null
    if (!this.admits(f) || !checks.every((fits) => fits(f))) {
      if (this.refused(f)) discard(this.code, this)
      return null
    }
    return { enter: (from) => this.enterResumed(loop, from) }
  }

  /** The closures around the loop must do nothing more: they are left as by a yield, with the outcome handed past them. */
  private enterResumed(loop: number, f: Frame): Completion {
    const g = f.x as Resumable
    const made = this.resumption as Resumption
    const { depth, stack } = rt
    this.take(g, f, made)
    g.at = loop
    g.running = false
    rt.frame = f.back
    rt.depth = depth - 1
    rt.stack = stack - this.code.height
    handOver(made.run(g, null))
    rt.frame = f
    rt.depth = depth
    rt.stack = stack
    return YIELD
  }

  private take(g: Resumable, f: Frame, made: Resumption): void {
    const t = this.typedFrame(f)
    t.back = f.back
    t.x = g
    g.frame = t
    g.inner = null
    g.goOn = made.run
  }

  /** Generated code of a generator was left: closures go on to its next yield or its end. */
  private leaveResumed(g: Resumable, f: Frame, e: unknown): Outcome {
    const code = this.code
    let exec: Exec
    let to: Frame
    if (e === DEOPT) {
      to = this.leave(f, 'a guard failed')
      exec = resumeAt(code, code.entryAt(f.pc))
    } else if (e instanceof DeoptAfter) {
      to = this.leave(f, 'a value of another kind')
      exec = resumeAfter(code, code.statementAt(f.pc), to, e.value)
    } else if (e === LIFT) {
      to = this.toGeneric(f)
      exec = resumeAt(code, lifted(code, to))
    } else return settle(g, recover(code, f, e))
    g.frame = to
    g.goOn = null
    rt.frame = to
    let r: Completion
    try {
      r = exec(to)
    } catch (x) {
      r = recover(code, to, x)
    }
    return settle(g, r === undefined ? null : r)
  }

  private generatedCalls(compiler: TypedCompiler, samples: readonly Frame[]): Pick<Region, 'call1' | 'call2' | 'call3'> | null {
    const { code, facts } = this
    if (!code.js || !mayGenerate()) return null
    // The generic closures begin the call: they find out what is to be done when depth or stack have reached their limit.
    const full = (fn: PyFunction, depth: number, stack: number, ...raws: unknown[]) => {
      const outer = { depth: rt.depth, stack: rt.stack }
      rt.depth = depth
      rt.stack = stack
      const f = new code.frame(fn)
      raws.forEach((v, i) => setSlot(f, i, toGeneric(facts.slots[i] as SlotKind, v)))
      const r = invoke(code, f)
      rt.depth = outer.depth
      rt.stack = outer.stack
      return r
    }
    const made = functionCode(compiler, samples, this.widening, this, (f, e) => (this.leaveCall(f, e) ?? null) as Outcome, full)
    if (made === null) return null
    unwinding.needed = true
    this.raw = made.raw
    code.link.set(made.raw)
    this.text = made.text
    const call = made.call as Region['call3'] & Region['call2'] & Region['call1']
    return { call1: call, call2: call, call3: call }
  }

  // -------------------------------------------------------------- whole functions

  /** Calls the function with a value for each of its parameters; undefined when their kinds don't fit. */
  call(fn: PyFunction, args: readonly Value[]): Outcome | undefined {
    // Generated code has one entry for any number of arguments.
    if (this.raw !== null) return (this.call3 as GenericEntry)(fn, ...args)
    if (this.resumption !== null) return this.resumption.make(fn, ...args)
    const f = new this.frame(fn)
    for (let i = 0; i < args.length; i++) {
      const raw = toRaw(this.facts.slots[i] as SlotKind, args[i])
      if (raw === undefined) return undefined
      setSlot(f, i, raw)
    }
    const free = this.code.freeSlots
    for (let i = 0; i < free.length; i++) setSlot(f, free[i] as number, fn.cells[i])
    return runFrame(this.code, f, this.body as Exec)
  }

  private fromFrame: FrameEntry | null = null

  /** Calls a function of parameters of all kinds, which have been bound in a generic frame; undefined when their kinds don't fit. */
  callFrame(f: Frame): Outcome | undefined {
    if (this.raw !== null) return (this.fromFrame ??= frameEntry(this.raw))(f)
    const values: Value[] = []
    for (let i = 0; i < this.code.paramCount; i++) values.push(getSlot(f, i))
    return this.call(f.fn, values)
  }

  /** Typed code of a whole function was left: the generic closures go on to the function's end. */
  leaveCall(f: Frame, e: unknown): Completion {
    const code = this.code
    let exec: Exec
    let g: Frame
    if (e === DEOPT) {
      g = this.leave(f, 'a guard failed')
      exec = resumeAt(code, code.entryAt(f.pc))
    } else if (e instanceof DeoptAfter) {
      g = this.leave(f, 'a value of another kind')
      exec = resumeAfter(code, code.statementAt(f.pc), g, e.value)
    } else if (e === LIFT) {
      g = this.toGeneric(f)
      exec = resumeAt(code, lifted(code, g))
    } else if (e === UNWIND) return this.putAside(f)
    else return recover(code, f, e)
    rt.frame = g
    try {
      return exec(g)
    } catch (x) {
      return recover(code, g, x)
    }
  }

  // -------------------------------------------------------------- loops

  /** Do the frame's slots and globals have the kinds this version was built for? */
  admits(f: Frame): boolean {
    if (this.wasm !== null) return this.wasm.admits(f)
    for (const s of this.slots) if (s.kind !== 'any' && (!fits(s, f[s.name]) || this.tooWide(s, f[s.name]))) return false
    for (const p of this.promoted) {
      if (p.kind !== 'any' && (f.g[p.index] === undefined || toRaw(p.kind, f.g[p.index]) === undefined)) return false
    }
    return true
  }

  /** Is it an int that a generator's slot of 32 bits can't take? Loops look at that in their own text. */
  private tooWide(s: KeptSlot, v: unknown): boolean {
    return this.resumption !== null && s.kind === 'int' && this.resumption.narrow.has(s.slot) && v !== undefined && ((v as number) | 0) !== v
  }

  /** The frame of a hot loop does not fit. At the second time the slots that don't are not guessed again, and the answer is true. */
  refused(f: Frame): boolean {
    if (++this.refusals < MAX_FAILURES) return false
    this.wasm?.refused(f)
    for (const s of this.slots) {
      if (!fits(s, f[s.name])) this.code.failedSlots.add(s.slot)
      else if (this.tooWide(s, f[s.name])) this.code.wideSlots.add(s.slot)
    }
    return true
  }

  private typedFrame(f: Frame): Frame {
    const t = new this.frame(f.fn)
    for (const s of this.slots) {
      const v = f[s.name]
      if (v !== undefined) t[s.name] = toRaw(s.kind, v)
    }
    return t
  }

  /** Runs the loop (from its head) to its end in place of the generic closure. `f` must be admitted. */
  enter(f: Frame): Completion {
    const t = this.typedFrame(f)
    readAgain(t, this.promoted)
    t.back = f.back
    t.x = f
    rt.frame = t
    const depth = rt.depth
    const stack = rt.stack
    let r: Completion
    try {
      r = (this.body as Exec)(t)
    } catch (e) {
      rt.depth = depth
      rt.stack = stack
      return this.leaveLoop(t, f, e)
    }
    if (r === SUSPEND) return r
    if (r === LEAVE) return this.leaveLoop(t, f, LEAVE)
    if (++this.entries === TRIAL && this.warm !== null && this.warm.iterations < TRIAL * WORTHWHILE) dropLoop(this.code, this)
    this.toGeneric(t)
    rt.frame = f
    return r
  }

  private leaveLoop(t: Frame, f: Frame, e: unknown): Completion {
    const code = this.code
    rt.frame = f
    if (e === DEOPT) {
      this.leave(t, 'a guard failed')
      return resumeAt(code, code.entryAt(t.pc), code.statementAt(this.loop))(f)
    }
    if (e instanceof DeoptAfter) {
      this.leave(t, 'a value of another kind')
      return resumeAfter(code, code.statementAt(t.pc), f, e.value, code.statementAt(this.loop))(f)
    }
    if (e === UNWIND) return this.putAside(t)
    this.toGeneric(t)
    f.pc = t.pc
    if (e === LEAVE) return resumeAt(code, code.entryAt(t.pc), code.statementAt(this.loop))(f)
    if (e === LIFT) {
      return resumeAt(code, lifted(code, f), code.statementAt(this.loop))(f)
    }
    if (e instanceof PyException) {
      rt.pending = note(f, e)
      return RAISE
    }
    throw e
  }

  // -------------------------------------------------------------- leaving

  /** Everything is put aside: the generic frame waits at the statement that is next. */
  private putAside(f: Frame): Completion {
    const g = this.toGeneric(f)
    rt.captured.push(new FrameGoOn(g, resumeAt(this.code, this.code.entryAt(f.pc))))
    return SUSPEND
  }

  /** Back to a generic frame after a guard failed at `f.pc`; the guess is not made again. */
  private leave(f: Frame, why: string): Frame {
    const code = this.code
    code.tell('deopt', f.pc, why)
    if (this.renewing || this.missing) {
      if (this.renewing) discard(code, this)
      this.renewing = false
      this.missing = false
      return this.toGeneric(f)
    }
    if (tiering.guards === 'sound' || ++this.failures > 50) {
      code.failedNodes.add(f.pc)
      const s = code.statementAt(f.pc)
      if ('dst' in s && s.dst >= 0) code.failedSlots.add(s.dst)
      if (s.kind === 'Assign') code.failedNodes.add(s.id)
      if (s.kind === 'For') code.failedSlots.add(s.item)
      if (s.kind === 'Unpack') for (const d of s.dsts) code.failedSlots.add(d)
      if (++this.failures >= (this.text === '' ? MAX_FAILURES : MAX_FAILURES_GENERATED)) {
        code.misguessed++
        discard(code, this)
      }
    }
    return this.toGeneric(f)
  }

  /** Writes promoted globals back, for whoever reads them by name. */
  flush(t: Frame): void {
    if (this.promoted.length > 0 && t.synced !== true) writeBack(t, this.promoted)
  }

  /** The generic form of a typed frame: the frame it came from, or a new one for a whole function. */
  toGeneric(t: Frame): Frame {
    const g: Frame = this.loop >= 0 ? (t.x as Frame) : new this.code.frame(t.fn)
    for (const s of this.slots) g[s.name] = toGeneric(s.kind, t[s.name])
    if (!t['synced']) writeBack(t, this.promoted)
    if (this.loop < 0) {
      g.back = t.back
      g.x = t.x
    }
    g.pc = t.pc
    return g
  }
}

/** What a raw call gave, in generic form. */

/** The typed version of a loop, or of a whole function (`loop` null); null when it stays generic. */
export function compileRegion(code: Code, loop: CoreStmt | null, samples: readonly Frame[]): Region | null {
  return unmetered(() => buildRegion(code, loop, samples))
}

function buildRegion(code: Code, loop: CoreStmt | null, samples: readonly Frame[]): Region | null {
  if (code.core.kind === 'class' || (loop === null && code.core.kind === 'module')) return null
  if (loop === null && code.isGenerator && (!code.js || !mayGenerate())) return null
  const generic = new Compiler(code)
  const roots = loop === null ? code.core.body.stmts : [loop]
  const facts = inferRegion(code, roots, samples, (e) => generic.expr(e))
  const at = loop === null ? (code.core.body.stmts[0]?.id ?? 0) : loop.id
  if (facts instanceof NotTyped) {
    code.tell('not compiled', facts.node, facts.why)
    return null
  }
  const compiler = new TypedCompiler(code, facts, samples)
  const region = wasmRegion(code, loop, facts, compiler, samples) ?? new Region(code, loop, facts, compiler, samples)
  if (loop === null && code.isGenerator && !region.resumes) return null
  code.tell('compiled', at, loop !== null ? 'loops often' : code.isGenerator ? 'resumed often' : 'called often', region.tier)
  return region
}

/** A loop over numbers as WebAssembly; null where that is not possible, or not wanted. */
function wasmRegion(code: Code, loop: CoreStmt | null, facts: RegionFacts, compiler: TypedCompiler, samples: readonly Frame[]): Region | null {
  if (!code.wasm || loop === null || (loop.kind !== 'For' && loop.kind !== 'While')) return null
  const warm = new Warm()
  const made = wasm()?.wasmLoop(compiler, loop, samples, warm) ?? null
  if (made === null) return null
  const generic: RegionFacts = { ...facts, slots: facts.slots.map(() => 'any') }
  return new Region(code, loop, generic, new TypedCompiler(code, generic, samples), samples, { loop: made, warm })
}
