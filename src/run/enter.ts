/** Entering the guest from the host: the base at which suspended frames are picked up again. */
import { PyException } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import { optimizer } from '../compile/optimizer.ts'
import { setRegionCompiler } from '../compile/tier.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import type { Frame } from './frame.ts'
import { HostWait } from './host-wait.ts'
import { withContext } from './invoke.ts'
import { chargeMemory } from './meter.ts'
import { rt } from './state.ts'
import { FREE_LEVELS, type Suspended } from './suspend.ts'
import { unwinding, unwound } from './unwind.ts'

setRegionCompiler((code, loop, samples) => optimizer()?.compileRegion(code, loop, samples) ?? null)

const FRAME_BYTES = 200

/** What can't wait for a promise of the host: any entry that its caller waits for. */
export const SYNCHRONOUS = 'a synchronous run'

/** The stack of one entry from the host. Entries nest (host function -> script function): each has a base of its own. */
export class Activation {
  /** What has been put aside, outermost first. */
  readonly waiting: Suspended[] = []
  /** Guest frames among it. */
  private frames = 0
  /** Why it can't wait for the host; null when it can. */
  private readonly barrier: string | null

  constructor(barrier: string | null) {
    this.barrier = barrier
  }

  /** Runs guest code to its end, or until it waits for the host: then it answers SUSPEND. Throws the PyException it ends with. */
  begin(start: () => Outcome): Outcome {
    return this.leg(start)
  }

  /** Goes on after a wait. */
  continue(): Outcome {
    return this.leg(() => null)
  }

  /** The wait for the host that it has stopped at. */
  get wait(): HostWait {
    return this.waiting.at(-1) as HostWait
  }

  /** Frames have been linked to those that wait: so are the ones that go on. */
  private linked = false

  /** The innermost frame that waits. */
  private below(base: Frame | null): Frame | null {
    for (let i = this.waiting.length - 1; i >= 0; i--) {
      const f = (this.waiting[i] as Suspended).guest
      if (f !== null) return f
    }
    return base
  }

  /** Links each frame that waits to its caller. */
  private link(base: Frame | null): void {
    let back = base
    for (const w of this.waiting) {
      const f = w.guest
      if (f === null) continue
      f.back = back
      back = f
    }
    this.linked = true
  }

  private leg(start: () => Outcome): Outcome {
    const { frame, depth: baseDepth, stack, stackBudget, captured, handled, pending, barrier } = rt
    // A nested entry measures anew: the host's own frames between are unknown.
    rt.stackBudget = FREE_LEVELS
    rt.stack = 0
    rt.captured = []
    rt.handled = null
    rt.barrier = this.barrier
    const { waiting } = this
    rt.waiting.push(waiting)
    try {
      let r: Outcome | undefined = start()
      for (;;) {
        if (r === SUSPEND) {
          // Frames on the host's stack cost the script nothing; these stay.
          chargeMemory(FRAME_BYTES * rt.captured.length)
          for (let i = rt.captured.length - 1; i >= 0; i--) {
            const w = rt.captured[i] as Suspended
            waiting.push(w)
            this.frames += w.frames
          }
          rt.captured = []
          if (unwinding.asked) {
            this.link(frame)
            unwound()
          }
        }
        const next = waiting.pop()
        if (next === undefined) break
        if (next instanceof HostWait && !next.settled) {
          waiting.push(next)
          return SUSPEND
        }
        this.frames -= next.frames
        rt.stack = 0
        rt.depth = baseDepth + this.frames
        rt.handled = waiting.at(-1)?.handled ?? null
        if (this.linked) rt.frame = this.below(frame)
        try {
          r = next.resume(r)
        } catch (e) {
          if (!(e instanceof PyException)) throw e
          rt.pending = e.traceback.length === 0 ? withContext(e) : e
          r = RAISE
        }
      }
      if (r === RAISE) throw rt.pending as PyException
      return r as Value
    } finally {
      rt.waiting.pop()
      rt.frame = frame
      rt.depth = baseDepth
      rt.stack = stack
      rt.stackBudget = stackBudget
      rt.captured = captured
      rt.handled = handled
      rt.pending = pending
      rt.barrier = barrier
    }
  }
}

/** Runs guest code to its end. Throws the PyException it ends with. */
export function enter(start: () => Outcome): Value {
  return new Activation(SYNCHRONOUS).begin(start) as Value
}
