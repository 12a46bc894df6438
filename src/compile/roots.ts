/**
 * Roots: the literals at the top of a hot loop or function body. Each pool entry is instantiated at
 * most once in the life of the process, so V8 knows which tree hangs below it and inlines it whole,
 * however polluted the operators' own feedback is (docs/decisions/002). scripts/generate.ts copies
 * what stands between the markers.
 */
import { BREAK, CONTINUE } from '../run/completion.ts'
import { meter } from '../run/meter.ts'
import type { EvalBool, Exec } from './closures.ts'

// roots begin
export function whileRoot(test: EvalBool, cost: number, body: Exec, orelse: Exec): Exec {
  return function execWhileRoot(f) {
    f.pc = 0
    while (test(f)) {
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
    }
    return orelse(f)
  }
}
export function bodyRoot(body: Exec): Exec {
  return function execBodyRoot(f) {
    f.pc = 0
    return body(f)
  }
}
// roots end
