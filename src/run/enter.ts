/** Entering the guest from the host: the base at which suspended frames are picked up again. */
import { PyException, recursionError } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import { compileRegion } from '../compile/region.ts'
import { setRegionCompiler } from '../compile/tier.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { withContext } from './invoke.ts'
import { chargeMemory } from './meter.ts'
import { rt } from './state.ts'
import { FREE_LEVELS, type Suspended } from './suspend.ts'

setRegionCompiler(compileRegion)

const FRAME_BYTES = 200

/**
 * Runs guest code to its end. Throws the PyException it ends with.
 * Entries nest (host function -> script function): each has a base of its own.
 */
export function enter(start: () => Outcome): Value {
  const { frame, depth: baseDepth, stack, stackBudget, captured, handled, pending } = rt
  // A nested entry measures anew: the host's own frames between are unknown.
  rt.stackBudget = FREE_LEVELS
  rt.stack = 0
  rt.captured = []
  rt.handled = null
  /** Frames put aside, outermost first. */
  const waiting: Suspended[] = []
  rt.waiting.push(waiting)
  /** Guest frames among them. */
  let frames = 0
  try {
    let r: Outcome | undefined = start()
    for (;;) {
      if (r === SUSPEND) {
        // Frames on the host's stack cost the script nothing; these stay.
        chargeMemory(FRAME_BYTES * rt.captured.length)
        for (let i = rt.captured.length - 1; i >= 0; i--) {
          const w = rt.captured[i] as Suspended
          waiting.push(w)
          frames += w.frames
        }
        rt.captured = []
      }
      const next = waiting.pop()
      if (next === undefined) break
      frames -= next.frames
      rt.stack = 0
      rt.depth = baseDepth + frames
      rt.handled = waiting.at(-1)?.handled ?? null
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
  }
}

/** Used where the stack can't be left: a native that is neither leaf nor steps. */
export function refuseDepth(): PyException {
  return recursionError('maximum recursion depth exceeded')
}
