/**
 * Putting everything aside on request. Generated code keeps its variables in locals of the host and mostly has no frame, so
 * whoever has to see all frames (the walk that counts what lives, `sys._getframe`) asks for this: the next block of generated
 * code answers SUSPEND, as when the stack is low, every caller makes its frame, and the driver at the base (enter.ts) goes on.
 */
import { FRESH_STACK, type Steps } from '../runtime/steps.ts'
import { meter } from './meter.ts'
import { rt } from './state.ts'

export const unwinding: {
  /** Everything is to be put aside as soon as possible. */
  asked: boolean
  /** Code has been generated: there may be values that no frame shows. */
  needed: boolean
} = { asked: false, needed: false }

/** May calls in progress be put aside here? Not where no base will go on with them, nor in the middle of some statements. */
export function mayUnwind(): boolean {
  return unwinding.asked && rt.stackBudget < Number.POSITIVE_INFINITY
}

/** Asks for it: the fuel slice ends at the next charge, where generated code looks. */
export function askToUnwind(): void {
  unwinding.asked = true
  meter.hooks.interrupt()
}

/** Is each call in progress in the chain of frames that begins at `rt.frame`? */
export function seesAllFrames(): boolean {
  let depth = 0
  for (let f = rt.frame; f !== null; f = f.back) depth++
  return depth >= rt.depth || rt.stackBudget === Number.POSITIVE_INFINITY
}

/** For natives that look at their callers: afterwards all of them are in the chain. */
export function* makeAllFrames(): Steps<void> {
  unwinding.asked = true
  yield FRESH_STACK
}

/** Everything has been put aside. */
export function unwound(): void {
  unwinding.asked = false
  meter.hooks.unwound()
}
