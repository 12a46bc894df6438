/**
 * Frames put aside. When the host's stack runs low (or a guest waits for its host), every call in
 * progress answers SUSPEND and records how to go on; the driver at the base (enter.ts) then runs
 * the innermost on an empty stack and hands each outcome to the next. Depth is bounded by the
 * recursion limit and memory, never by the host's stack.
 */
import { resumeAfter, resumeRaise, resumeStop } from '../compile/resume.ts'
import type { Exec } from '../compile/closures.ts'
import { EXHAUSTED } from '../runtime/iter.ts'
import type { PyException } from '../runtime/exception.ts'
import type { Code } from './code.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import type { Frame } from './frame.ts'
import { leaveTyped, runFrame } from './invoke.ts'
import { rt } from './state.ts'

export abstract class Suspended {
  /** Guest frames that this entry stands for (0 or 1). */
  abstract readonly frames: number
  /** That frame, in generic form. */
  get guest(): Frame | null {
    return null
  }
  /** The exception being handled where it waits: what those inside it see as handled. */
  readonly handled: PyException | null = rt.handled
  /** Goes on with the outcome of what it was waiting for; undefined = the iterator it asked is exhausted. */
  abstract resume(outcome: Outcome | undefined): Outcome | undefined
}

/** Goes on with a function of the outcome: for natives that are no steps. */
export class Then extends Suspended {
  readonly frames = 0
  private readonly next: (outcome: Outcome) => Outcome
  constructor(next: (outcome: Outcome) => Outcome) {
    super()
    this.next = next
  }
  resume(outcome: Outcome | undefined): Outcome {
    return this.next(outcome as Outcome)
  }
}

/** A callee that has not begun. */
export class FrameStart extends Suspended {
  readonly frames = 0
  readonly code: Code
  readonly frame: Frame
  private readonly exec: Exec
  constructor(code: Code, frame: Frame, exec: Exec) {
    super()
    this.code = code
    this.frame = frame
    this.exec = exec
  }
  resume(): Outcome {
    return runFrame(this.code, this.frame, this.exec)
  }
}

/** A guest frame that goes on at a statement it has come to. */
export class FrameGoOn extends Suspended {
  readonly frames = 1
  readonly frame: Frame
  private readonly exec: Exec
  constructor(frame: Frame, exec: Exec) {
    super()
    this.frame = frame
    this.exec = exec
  }
  override get guest(): Frame {
    return this.frame
  }
  resume(): Outcome {
    return runFrame(this.frame.fn.code, this.frame, this.exec)
  }
}

/** A guest frame waiting at a step. */
export class FrameWait extends Suspended {
  readonly frames = 1
  private frame: Frame
  private readonly id: number
  constructor(frame: Frame, id: number) {
    super()
    this.frame = frame
    this.id = id
  }
  override get guest(): Frame {
    const f = (this.frame = leaveTyped(this.frame))
    f.pc = this.id
    return f
  }
  resume(outcome: Outcome | undefined): Outcome {
    const f = this.guest
    const code = f.fn.code
    const stmt = code.statementAt(this.id)
    const exec = outcome === RAISE ? resumeRaise(code, stmt) : outcome === undefined || outcome === (EXHAUSTED as unknown) ? resumeStop(code, stmt) : resumeAfter(code, stmt, f, outcome)
    return runFrame(code, f, exec)
  }
}

/** A step answers SUSPEND: its frame is recorded. */
export function suspended(f: Frame, id: number): typeof SUSPEND {
  rt.captured.push(new FrameWait(f, id))
  return SUSPEND
}

/** Bytes of host stack that one closure level takes when nothing is optimised yet, with a margin. */
const BYTES_PER_LEVEL = 200

/** Levels that every entry may use before the stack is measured: far below what any host leaves us. */
export const FREE_LEVELS = 600
/** Levels kept for natives and the engine itself. */
const RESERVE = 400

/**
 * The budget is used up: measure what is really left, once, and continue within it.
 * False when there is room after all.
 */
export function stackIsLow(height: number): boolean {
  if (rt.stackBudget !== FREE_LEVELS) return true
  const left = Math.floor(probe(0) / BYTES_PER_LEVEL) - RESERVE
  rt.stackBudget = rt.stack + Math.max(left, 0)
  return rt.stack + height > rt.stackBudget
}

/** Host stack left, in bytes: recursion of a function of known size until the host refuses. */
function probe(depth: number): number {
  try {
    return probe(depth + 1)
  } catch {
    return depth * PROBE_BYTES
  }
}
/** Bytes that one level of `probe` takes at least: what it takes once it is optimised. */
const PROBE_BYTES = 72
