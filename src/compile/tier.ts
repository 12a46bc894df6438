/** Thresholds, and the way from generic to typed closures. */
import type { Code } from '../run/code.ts'
import type { Completion } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'

/** Calls after which a function is tried in the typed tier. */
export const HOT_CALLS = 200
/** Iterations after which a loop is. */
export const HOT_LOOP = 100

export function tierUpFunction(code: Code, f: Frame): void {
  void code
  void f
}

export function tierUp(code: Code, f: Frame): Completion {
  void code
  void f
  throw new Error('internal error: no tier to go to; please report this')
}
