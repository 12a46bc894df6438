/**
 * Generators: a frame that is resumed at its last yield. Coroutines and async generators (coroutine.ts, async-generator.ts)
 * are resumed by the same functions.
 * Reference: https://docs.python.org/3.13/reference/expressions.html#generator-iterator-methods
 */
import { resumeAfter, resumeAt, resumeDelegate, resumeRaise, resumeYield } from '../compile/resume.ts'
import type { Exec } from '../compile/closures.ts'
import type { CoreStmt } from '../core/nodes.ts'
import { compileBody } from '../compile/generic.ts'
import { generatorType } from '../runtime/builtin-types.ts'
import {
  GeneratorExit, PyException, RuntimeError, StopAsyncIteration, StopIteration, typeError, valueError,
} from '../runtime/exception.ts'
import { EXHAUSTED, PyIter } from '../runtime/iter.ts'
import { iteratorValue } from '../runtime/ops/iterate.ts'
import { CallRequest, NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { PyObject, PySingleton, type Value } from '../runtime/value.ts'
import type { Code } from './code.ts'
import { type Completion, type Outcome, RAISE, SUSPEND, YIELD } from './completion.ts'
import { type Frame, setSlot } from './frame.ts'
import { tierUpFunction } from '../compile/tier.ts'
import { leaveTyped, runFrame, withContext } from './invoke.ts'
import { Resumption, setStopped, stopped } from './resumption.ts'
import { charge, chargeMemory } from './meter.ts'
import { rt } from './state.ts'
import { Suspended, Then } from './suspend.ts'

/** Resumes a generator in generated code: an outcome as that of `resumeWith`. */
export type ResumeCode = (g: Resumable, value: Value) => Outcome

/** What generators, coroutines and async generators have in common: a frame that stops and goes on. */
export interface Resumable extends PyObject {
  readonly code: Code
  /** null once it has ended. */
  frame: Frame | null
  running: boolean
  started: boolean
  /** What it was resumed with: the value of the yield it waits at. */
  sent: Value
  /** The exception it was resumed with, while a delegate may still take it. */
  thrown: PyException | null
  /** Node id of the yield it waits at. */
  at: number
  /** The generator or coroutine that it delegates to there: resumed without a detour through its own code. */
  inner: Resumable | null
  /** The one that delegates to it, while that waits in generated code. */
  outer: Resumable | null
  /** Made for a loop, which alone knows it: closed when the loop is left. */
  owned: boolean
  /** Generated code that goes on with it: its frame is then a typed one. null: its frame is generic, closures go on. */
  goOn: ResumeCode | null
  name: string
  qualname: string
}

/** Names other than those of the code. */
export interface Named {
  readonly name: string
  readonly qualname: string
}

export class PyGenerator extends PyIter implements Resumable {
  readonly code: Code
  frame: Frame | null
  running = false
  started = false
  sent: Value = null
  thrown: PyException | null = null
  at = -1
  inner: Resumable | null = null
  outer: Resumable | null = null
  owned = false
  goOn: ResumeCode | null = null
  private named: Named | null = null
  constructor(code: Code, frame: Frame) {
    super()
    this.code = code
    this.frame = frame
    const { fn } = frame
    if (fn.name !== code.name || fn.qualname !== code.qualname) this.named = { name: fn.name, qualname: fn.qualname }
  }
  get name(): string {
    return this.named?.name ?? this.code.name
  }
  set name(v: string) {
    this.named = { name: v, qualname: this.qualname }
  }
  get qualname(): string {
    return this.named?.qualname ?? this.code.qualname
  }
  set qualname(v: string) {
    this.named = { name: this.name, qualname: v }
  }
  next(): Value | undefined {
    throw NEED_GUEST
  }
  override get needsGuest(): boolean {
    return true
  }
  private ask: CallRequest | null = null
  override get request(): CallRequest {
    return (this.ask ??= new CallRequest(new GeneratorResume(this, null, 'next'), []))
  }
  override *nextSteps(): Steps<Value | undefined> {
    const r = yield this.request
    return r === EXHAUSTED ? undefined : r
  }
}
PyGenerator.prototype.cls = generatorType

export { EXHAUSTED }

/** What it delegates to by `yield from` or `await`; None when it does not. */
export function delegateOf(g: Resumable): Value {
  if (g.frame === null || g.at < 0) return null
  const s = g.code.statementAt(g.at)
  return s.kind === 'YieldFrom' ? iteratorValue(g.frame[`s${s.iter}`]) : null
}

/** 'next' answers EXHAUSTED at the end; the others raise StopIteration with the return value. */
type Mode = 'next' | 'send' | 'throw'

/** A request to resume a generator. */
export class GeneratorResume extends Resumption {
  readonly generator: Resumable
  readonly value: Value
  readonly mode: Mode
  constructor(generator: Resumable, value: Value, mode: Mode) {
    super()
    this.generator = generator
    this.value = value
    this.mode = mode
  }
  run(): Outcome {
    const { generator, value, mode } = this
    const r = mode === 'throw' ? resumeThrow(generator, value as PyException) : resumeWith(generator, value)
    return mode === 'next' ? r : stopped(r)
  }
}
GeneratorResume.prototype.cls = generatorType

setStopped(function stop(r) {
  if (r === EXHAUSTED) return fail(stopIteration(rt.yielded))
  if (r === SUSPEND) rt.captured.push(new Then(stop))
  return r
})

/** What a generator takes with its frame, at least. */
export const RESUMABLE_BYTES = 460

/** Gives the frame of a call that is not run yet the cells of its function. */
export function enclose(code: Code, f: Frame): void {
  const free = code.freeSlots
  for (let i = 0; i < free.length; i++) setSlot(f, free[i] as number, f.fn.cells[i])
}

export function makeGenerator(code: Code, f: Frame): PyGenerator {
  enclose(code, f)
  chargeMemory(RESUMABLE_BYTES)
  const g = new PyGenerator(code, f)
  f.x = g
  return g
}

/** Answered by an async generator that has yielded (and not merely waits): the item is in `rt.yielded`. */
export const ASYNC_ITEM: PySingleton = new PySingleton('item')

/**
 * Runs a generator to its next yield. Answers the yielded value; EXHAUSTED, with the value it returned in `rt.yielded`; RAISE or SUSPEND.
 */
export function resumeWith(g: Resumable, value: Value): Outcome {
  if (g.goOn !== null) return g.goOn(g, value)
  const f = g.frame
  if (f === null || g.running) return refuse(g, null)
  const { code } = g
  if (code.heat > 0) warm(code, f)
  if (code.typed !== null && code.typed.adopt(g, f)) return (g.goOn as unknown as ResumeCode)(g, value)
  return resumeInClosures(g, f, value)
}

/** The same, whether there is generated code or not. */
export function resumeInClosures(g: Resumable, f: Frame, value: Value): Outcome {
  const { code } = g
  let exec: Exec
  if (g.started) {
    if (g.inner !== null) {
      const r = resumeInner(g, f, g.inner, value)
      if (r !== undefined) return r
    }
    g.sent = value
    exec = code.afterYield[g.at] ?? resumeYield(code, g.at)
  } else {
    if (value !== null) return fail(typeError(`can't send non-None value to a just-started ${g.code.flavour}`))
    g.started = true
    exec = code.body ?? compileBody(code)
  }
  g.running = true
  return settle(g, runFrame(code, f, exec))
}

/** Counts towards generated code. Frames are kept before that: their slots show what kinds the generator works with. */
function warm(code: Code, f: Frame): void {
  if (--code.heat === 0) tierUpFunction(code, f)
  else if (code.heat <= SAMPLES || code.heat % SPACING === 0) code.samples.push(f)
}
const SAMPLES = 5
const SPACING = 40

/** Resumes what `g` delegates to, and then, when that has ended, `g` itself. undefined: the stack is low, or too deep. */
function resumeInner(g: Resumable, f: Frame, inner: Resumable, value: Value): Outcome | undefined {
  const { code } = g
  const { depth, stack } = rt
  // Each level of a chain is work.
  if (depth >= rt.recursionLimit || stack + code.height > rt.stackBudget) return undefined
  charge(1)
  g.running = true
  f.back = rt.frame
  rt.frame = f
  rt.depth = depth + 1
  rt.stack = stack + code.height
  const r = resumeWith(inner, value)
  rt.frame = f.back
  rt.depth = depth
  rt.stack = stack
  if (r === EXHAUSTED) {
    g.inner = null
    return settle(g, runFrame(code, f, code.afterDelegate[g.at] ?? resumeDelegate(code, g.at)))
  }
  if (r === RAISE) {
    g.inner = null
    f.pc = g.at
    return settle(g, runFrame(code, f, resumeRaise(code, code.statementAt(g.at))))
  }
  if (r === SUSPEND) {
    rt.captured.push(new DelegateWait(f, code.statementAt(g.at)), new GeneratorWait(g))
    return SUSPEND
  }
  g.running = false
  return r
}

/** As `resumeWith`, raising an exception at the yield. It gets no context but the generator's own. */
export function resumeThrow(g: Resumable, e: PyException): Outcome {
  if (g.frame === null || g.running) return refuse(g, e)
  const f = leaveTyped(g.frame)
  const { code } = g
  if (!g.started) {
    g.frame = null
    g.goOn = null
    e.traceback.push({ code, node: -1, globals: f.fn.globals })
    rt.pending = e
    return RAISE
  }
  const stmt = code.statementAt(g.at)
  let exec: Exec
  g.inner = null
  if (stmt.kind === 'YieldFrom') {
    // The exception goes to the delegate first (PEP 380).
    g.thrown = e
    exec = resumeAt(code, stmt)
  } else {
    rt.pending = e
    f.pc = g.at
    exec = resumeRaise(code, stmt)
  }
  rt.thrown = rt.handled
  g.running = true
  return settle(g, runFrame(code, f, exec))
}

/** What begins or refuses instead: the generator is running, has ended, or there is no room; or a value is sent to a new one. */
export function otherwise(g: Resumable, value: Value): Outcome {
  if (g.running || g.frame === null) return refuse(g, null)
  return resumeInClosures(g, leaveTyped(g.frame), value)
}

/** It is running already, or has ended. */
export function refuse(g: Resumable, thrown: PyException | null): Outcome {
  if (g.running) return fail(valueError(`${g.code.flavour} already executing`))
  if (g.code.flavour === 'coroutine') return fail(new PyException(RuntimeError, ['cannot reuse already awaited coroutine']))
  if (thrown !== null) {
    rt.pending = thrown
    return RAISE
  }
  rt.yielded = null
  return EXHAUSTED
}

/** The outcome of generated code that went on with a generator from within its closures: they only pass a YIELD on. */
let handed: Outcome | undefined
export function handOver(outcome: Outcome): void {
  handed = outcome
}

/** What one run of the generator's frame came to. */
export function settle(g: Resumable, r: Completion): Outcome {
  if (r === YIELD) {
    if (handed !== undefined) {
      const outcome = handed
      handed = undefined
      return outcome
    }
    g.running = false
    return g.code.flavour === 'async generator' && g.code.statementAt(g.at).kind === 'Yield' ? ASYNC_ITEM : rt.yielded
  }
  if (r === SUSPEND) {
    rt.captured.push(new GeneratorWait(g))
    return SUSPEND
  }
  g.running = false
  g.frame = null
  g.goOn = null
  if (r === RAISE) {
    const e = rt.pending as PyException
    const stop = e.cls.isSubtype(StopIteration) ? 'StopIteration' : g.code.flavour === 'async generator' && e.cls.isSubtype(StopAsyncIteration) ? 'StopAsyncIteration' : null
    if (stop !== null) rt.pending = stopsWithin(g.code.flavour, stop, e)
    return RAISE
  }
  rt.yielded = r as Value
  return EXHAUSTED
}

/** What becomes of a StopIteration that is raised within a generator (PEP 479). */
export function stopsWithin(flavour: Code['flavour'], stop: string, e: PyException): PyException {
  const wrapped = new PyException(RuntimeError, [`${flavour} raised ${stop}`])
  wrapped.cause = e
  wrapped.context = e
  wrapped.suppressContext = true
  return wrapped
}

/** StopIteration with a generator's return value. */
export function stopIteration(value: Value): PyException {
  return new PyException(StopIteration, value === null ? [] : [value])
}

export function fail(e: PyException): Outcome {
  rt.pending = withContext(e)
  return RAISE
}

export class GeneratorWait extends Suspended {
  readonly frames = 0
  private readonly generator: Resumable
  constructor(generator: Resumable) {
    super()
    this.generator = generator
  }
  resume(outcome: Outcome | undefined): Outcome {
    return settle(this.generator, outcome)
  }
}

/** A frame whose delegate has been put aside: what that yields is yielded here. */
export class DelegateWait extends Suspended {
  readonly frames = 1
  private frame: Frame
  private readonly stmt: CoreStmt
  constructor(frame: Frame, stmt: CoreStmt) {
    super()
    this.frame = frame
    this.stmt = stmt
  }
  override get guest(): Frame {
    const f = (this.frame = leaveTyped(this.frame))
    f.pc = this.stmt.id
    return f
  }
  resume(outcome: Outcome | undefined): Outcome {
    const { guest: f, stmt } = this
    const { code } = f.fn
    if (outcome === RAISE) return runFrame(code, f, resumeRaise(code, stmt))
    if (outcome === EXHAUSTED) return runFrame(code, f, resumeAfter(code, stmt, f, rt.yielded))
    rt.yielded = outcome as Value
    f.x.at = stmt.id
    return YIELD
  }
}

/** `g.close()`. Answers what it returned instead of raising. */
export function* closeGenerator(g: Resumable): Steps<Value> {
  if (g.frame === null && !g.running) return null
  if (!g.started) {
    g.frame = null
    g.goOn = null
    return null
  }
  try {
    yield* call(new GeneratorResume(g, new PyException(GeneratorExit, []), 'throw'), [])
  } catch (e) {
    if (!(e instanceof PyException)) throw e
    if (e.cls.isSubtype(GeneratorExit)) return null
    if (e.cls.isSubtype(StopIteration)) return (e.args.items[0] as Value | undefined) ?? null
    throw e
  }
  throw new PyException(RuntimeError, [`${g.code.flavour} ignored GeneratorExit`])
}
