/**
 * Running a frame: the one place where a function's body is entered, and where what it throws is caught.
 * No try/finally: depth and current frame are restored on every way out by hand.
 */
import type { Exec } from '../compile/closures.ts'
import { compileBody } from '../compile/generic.ts'
import { lifted } from '../compile/lifted.ts'
import { resumeAt } from '../compile/resume.ts'
import { AttributeError, MemoryError, NameError, PyException, raise, recursionError } from '../runtime/exception.ts'
import type { Code } from './code.ts'
import { type Completion, DEOPT, DeoptAfter, LIFT, type Outcome, RAISE, SUSPEND, UNWIND } from './completion.ts'
import type { Frame } from './frame.ts'
import type { Resumable } from './generator.ts'
import { passOut } from './inlined.ts'
import { setSlot } from './frame.ts'
import { rt } from './state.ts'
import { FrameStart, stackIsLow } from './suspend.ts'

/** Runs a fresh frame whose parameters are set. */
export function invoke(code: Code, f: Frame): Outcome {
  let body = code.body
  if (body === null) body = compileBody(code)
  const free = code.freeSlots
  if (free.length > 0) for (let i = 0; i < free.length; i++) setSlot(f, free[i] as number, f.fn.cells[i])
  return runFrame(code, f, body)
}

/** Runs `exec` on a frame: its body from the start, or what a resume point goes on with. */
export function runFrame(code: Code, f: Frame, exec: Exec): Outcome {
  if (rt.depth >= rt.recursionLimit) {
    rt.pending = withContext(recursionError('maximum recursion depth exceeded'))
    return RAISE
  }
  const height = code.height
  if (rt.stack + height > rt.stackBudget && stackIsLow(height)) {
    // No room on the host's stack: the frames in use are put aside, and this one starts on an empty stack.
    rt.captured.push(new FrameStart(code, f, exec))
    return SUSPEND
  }
  const depth = rt.depth
  const stack = rt.stack
  f.back = rt.frame
  rt.frame = f
  rt.depth = depth + 1
  rt.stack = stack + height
  let r: Completion
  try {
    r = exec(f)
  } catch (e) {
    r = recover(code, f, e)
  }
  rt.frame = f.back
  rt.depth = depth
  rt.stack = stack
  return r === undefined ? null : (r as Outcome)
}

/** What a frame's body threw: a guest exception, a wish to go on elsewhere, or a limit that ends everything. */
export function recover(code: Code, start: Frame, thrown: unknown): Completion {
  const f = start
  let e = thrown
  for (;;) {
    let exec: Exec
    if (e instanceof PyException) {
      rt.pending = note(f, e)
      return RAISE
    }
    rt.frame = start
    if (f.typed !== null && (e === DEOPT || e === LIFT || e === UNWIND || e instanceof DeoptAfter)) return f.typed.leaveCall(f, e)
    if (e === LIFT) exec = resumeAt(code, lifted(code, f))
    else {
      const shortage = shortageOf(e)
      if (shortage === undefined) throw e
      rt.pending = note(f, withContext(shortage))
      return RAISE
    }
    try {
      return exec(f)
    } catch (x) {
      e = x
    }
  }
}

/** The generic form of a typed frame; it takes the typed one's place. */
export function leaveTyped(f: Frame): Frame {
  if (f.typed === null) return f
  const g = f.typed.toGeneric(f)
  if (g.fn.code.isGenerator) {
    const made = g.x as Resumable
    made.frame = g
    made.goOn = null
  }
  return g
}

/** Adds the frame to the exception's traceback and, if it is new, its context. Answers what goes on from here: nearly always the same exception. */
export function note(f: Frame, e: PyException): PyException {
  const { traceback } = e
  if (traceback.length === 0) {
    withContext(e)
    // An error about a name carries it: then the frame is kept too, to tell what could have been meant.
    if (e.fields !== undefined && (e.cls.isSubtype(NameError) || e.cls.isSubtype(AttributeError))) e.origin = f
  }
  const { code, globals } = f.fn
  const inlined = code.core.inlined.get(f.pc)
  if (inlined !== undefined) return passOut(code, globals, inlined, f.pc, e)
  traceback.push({ code, node: f.pc, globals })
  return e
}

/** Sets `__context__` to the exception being handled (reference section 8.4). */
export function withContext(e: PyException): PyException {
  const handled = rt.handled
  if (handled !== null && handled !== e && e.context !== handled) {
    // Breaks a cycle: e may already be in the chain of the one being handled.
    for (let x: PyException | null = handled, n = 0; x !== null && n < 1000; x = x.context, n++) {
      if (x.context === e) {
        x.context = null
        break
      }
    }
    e.context = handled
  }
  return e
}

/**
 * What a script gets when the host has run out of stack, or refuses a string or array for its length: RecursionError or
 * MemoryError. undefined for any other error. The host tells them apart by their messages only.
 */
export function shortageOf(e: unknown): PyException | undefined {
  if (!(e instanceof RangeError) && !(e instanceof Error && e.name === 'InternalError')) return undefined
  const { message } = e
  // First without a call: there may be no room left for one, and for a regular expression the host then blames the expression.
  if (message === 'Maximum call stack size exceeded' || message.includes('stack') || message.includes('recursion')) {
    return recursionError('maximum recursion depth exceeded')
  }
  return /length|memory|alloc|bigint/i.test(message) ? raise(MemoryError) : undefined
}
