/**
 * Generators: a frame that is resumed at its last yield.
 * Reference: https://docs.python.org/3.13/reference/expressions.html#generator-iterator-methods
 */
import { resumeAfter, resumeAt, resumeRaise } from '../compile/resume.ts'
import type { Exec } from '../compile/closures.ts'
import { compileBody } from '../compile/generic.ts'
import { generatorType } from '../runtime/builtin-types.ts'
import {
  GeneratorExit, PyException, RuntimeError, StopIteration, typeError, valueError,
} from '../runtime/exception.ts'
import { EXHAUSTED, PyIter } from '../runtime/iter.ts'
import { iteratorValue } from '../runtime/ops/iterate.ts'
import { CallRequest, NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { PyObject, type Value } from '../runtime/value.ts'
import type { Code } from './code.ts'
import { type Completion, type Outcome, RAISE, SUSPEND, YIELD } from './completion.ts'
import { type Frame, setSlot } from './frame.ts'
import { runFrame, withContext } from './invoke.ts'
import { rt } from './state.ts'
import { Suspended } from './suspend.ts'

export class PyGenerator extends PyIter {
  readonly code: Code
  frame: Frame | null
  running = false
  started = false
  /** The value it returned. */
  result: Value = null
  /** What `send` and `throw` hand to the delegate of a `yield from`. */
  sent: Value = null
  thrown: PyException | null = null
  /** Node id of the yield it waits at. */
  at = -1
  name: string
  qualname: string
  constructor(code: Code, frame: Frame) {
    super()
    this.code = code
    this.frame = frame
    this.name = frame.fn.name
    this.qualname = frame.fn.qualname
  }
  /** What it delegates to by `yield from`; None when it does not. */
  delegate(): Value {
    if (this.frame === null || this.at < 0) return null
    const s = this.code.statementAt(this.at)
    return s.kind === 'YieldFrom' ? iteratorValue(this.frame[`s${s.iter}`]) : null
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
    const r = yield* call(new GeneratorResume(this, null, 'next'), [])
    return r === EXHAUSTED ? undefined : r
  }
}
PyGenerator.prototype.cls = generatorType

export { EXHAUSTED }

type Mode = 'next' | 'send' | 'throw'

/** A request to resume a generator, as a callee: for natives that iterate. */
export class GeneratorResume extends PyObject {
  readonly generator: PyGenerator
  readonly value: Value
  readonly mode: Mode
  constructor(generator: PyGenerator, value: Value, mode: Mode) {
    super()
    this.generator = generator
    this.value = value
    this.mode = mode
  }
}
GeneratorResume.prototype.cls = generatorType

export function makeGenerator(code: Code, f: Frame): PyGenerator {
  const free = code.freeSlots
  for (let i = 0; i < free.length; i++) setSlot(f, free[i] as number, f.fn.cells[i])
  const g = new PyGenerator(code, f)
  f.x = g
  return g
}

/**
 * Runs a generator to its next yield. Answers the yielded value, EXHAUSTED (mode 'next': the return
 * value is dropped; otherwise StopIteration is raised), RAISE or SUSPEND.
 */
export function resumeGenerator(g: PyGenerator, value: Value, mode: Mode): Outcome {
  const f = g.frame
  if (g.running) return fail(valueError('generator already executing'))
  if (f === null) {
    if (mode === 'next') return EXHAUSTED
    if (mode === 'throw') return fail(value as PyException)
    return fail(new PyException(StopIteration, []))
  }
  let exec: Exec
  if (!g.started) {
    if (mode === 'send' && value !== null) return fail(typeError("can't send non-None value to a just-started generator"))
    if (mode === 'throw') {
      g.frame = null
      ;(value as PyException).traceback.push({ code: g.code, node: -1 })
      return fail(value as PyException)
    }
    g.started = true
    exec = g.code.body ?? compileBody(g.code)
  } else {
    const stmt = g.code.statementAt(g.at)
    if (mode === 'throw' && stmt.kind === 'YieldFrom') {
      // The exception goes to the delegate first (PEP 380).
      f.x.thrown = value as PyException
      exec = resumeAt(g.code, stmt)
    } else if (mode === 'throw') {
      rt.pending = value as PyException
      withContext(rt.pending)
      f.pc = g.at
      exec = resumeRaise(g.code, stmt)
    } else exec = resumeAfter(g.code, stmt, f, value)
  }
  g.running = true
  const r: Completion = runFrame(g.code, f, exec)
  if (r === SUSPEND) {
    rt.captured.push(new GeneratorWait(g, mode))
    return SUSPEND
  }
  return settle(g, r, mode)
}

/** What one run of the generator's frame came to. */
function settle(g: PyGenerator, r: Completion, mode: Mode): Outcome {
  g.running = false
  if (r === YIELD) return rt.yielded
  g.frame = null
  if (r === RAISE) {
    const e = rt.pending as PyException
    if (e.cls.isSubtype(StopIteration)) {
      const wrapped = new PyException(RuntimeError, ['generator raised StopIteration'])
      wrapped.cause = e
      wrapped.context = e
      wrapped.suppressContext = true
      rt.pending = wrapped
    }
    return RAISE
  }
  g.result = r as Value
  if (mode === 'next') return EXHAUSTED
  return fail(stopIteration(r as Value))
}

/** StopIteration with a generator's return value. */
export function stopIteration(value: Value): PyException {
  return new PyException(StopIteration, value === null ? [] : [value])
}

function fail(e: PyException): Outcome {
  rt.pending = withContext(e)
  return RAISE
}

class GeneratorWait extends Suspended {
  readonly frames = 0
  private readonly generator: PyGenerator
  private readonly mode: Mode
  constructor(generator: PyGenerator, mode: Mode) {
    super()
    this.generator = generator
    this.mode = mode
  }
  resume(outcome: Outcome | undefined): Outcome {
    return settle(this.generator, outcome, this.mode)
  }
}

/** `g.close()`. */
export function* closeGenerator(g: PyGenerator): Steps<Value> {
  if (g.frame === null) return null
  if (!g.started) {
    g.frame = null
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
  throw new PyException(RuntimeError, ['generator ignored GeneratorExit'])
}
