/**
 * A new loop is entered in slices first: code that V8 meets in the middle of its first long run is
 * optimised as an on-stack replacement and stays slower, sometimes for all later runs; entered afresh
 * some dozens of times it is optimised from its normal entry (docs/decisions/003). Loops are re-entered
 * at their heads anyway, so a slice is a return and a call.
 */
import { AGAIN, DONE } from '../run/completion.ts'
import type { Exec } from './closures.ts'

const SLICES = 60
const ITERATIONS = 400

export class Warm {
  slices = SLICES
  /** Iterations so far, those of inner loops over ranges among them: counted by generated code. */
  iterations = 0
  /** Iterations of the slice that begins. */
  next(): number {
    this.slices--
    return ITERATIONS
  }
}

/** Drives a root. The `else` part is run here: a call that a root has never made costs its optimised code a bailout at the end. */
export function sliced(root: Exec, orelse: Exec | null): Exec {
  if (orelse === null) {
    return function execSliced(f) {
      let r = root(f)
      while (r === AGAIN) r = root(f)
      return r === DONE ? undefined : r
    }
  }
  return function execSlicedElse(f) {
    let r = root(f)
    while (r === AGAIN) r = root(f)
    return r === DONE ? orelse(f) : r
  }
}
