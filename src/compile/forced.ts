/**
 * Guard modes: the spec runs once with every guard failing when first evaluated, and once with each
 * failing at a pseudo-random later evaluation. So every exit is taken, not only the ones programs need.
 */
import type { Code } from '../run/code.ts'
import { DEOPT } from '../run/completion.ts'
import type { Eval } from './closures.ts'
import { tiering } from './tier.ts'

/** How many guard sites were made, and how many have failed by force. */
export const guardStatistics = { sites: 0, failed: 0 }
/** Sites that have failed once, by code and node: they are sound from then on. */
const done: WeakMap<Code, Set<number>> = new WeakMap()
const SEED = 12345
let seed = SEED

/** Makes the 'later' evaluations those of a new process: a run can be repeated. */
export function restartForced(): void {
  seed = SEED
}

/** For generated code: what tells whether a guard must fail now; null when guards are sound. */
export function forcedExit(code: Code, id: number): (() => boolean) | null {
  if (tiering.guards === 'sound') return null
  const force = forced(code, () => false, id)
  if (force.name !== 'evalForced') return null
  return () => {
    try {
      return force(NOWHERE)
    } catch {
      return true
    }
  }
}
/** The frame of guards that have none at hand: `pc` is set by who asked. */
const NOWHERE = { pc: 0 } as never

/** The guard itself, or in a guard mode one that fails once. */
export function forced(code: Code, guard: Eval, id: number): Eval {
  if (tiering.guards === 'sound') return guard
  let failed = done.get(code)
  if (failed === undefined) {
    failed = new Set()
    done.set(code, failed)
  }
  const sites = failed
  if (sites.has(id)) return guard
  guardStatistics.sites++
  seed = (seed * 1103515245 + 12345) % 2147483648
  let left = tiering.guards === 'first' ? 0 : seed % 40
  return function evalForced(f) {
    if (left-- === 0 && !sites.has(id)) {
      sites.add(id)
      guardStatistics.failed++
      // The node is not given up for it: this is a test, not evidence.
      f.pc = id
      throw DEOPT
    }
    return guard(f)
  }
}
