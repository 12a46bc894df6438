/**
 * Guard modes: the spec runs once with every guard failing when first evaluated, and once with each
 * failing at a pseudo-random later evaluation. So every exit is taken, not only the ones programs need.
 * A site is a guard on an expression, or on the value of a step.
 */
import type { Code } from '../run/code.ts'
import { DEOPT, DeoptAfter } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import type { Store } from './bank-types.ts'
import type { Eval } from './closures.ts'
import { tiering } from './tier.ts'

/** How many guard sites were made, how many of them were evaluated, and how many have failed by force. */
export interface GuardCounts {
  sites: number
  evaluated: number
  failed: number
}

interface Site {
  /** Evaluations until it fails; below zero = it has failed, and is sound from then on. */
  left: number
  evaluated: boolean
  readonly counts: GuardCounts
}

/** By node; the guard on a step's value has the node's complement. */
const sites: WeakMap<Code, Map<number, Site>> = new WeakMap()
const SEED = 12345
/** A later evaluation is one of the first so many. */
const LATEST = 16
let seed = SEED
let counts: GuardCounts = { sites: 0, evaluated: 0, failed: 0 }

/** Makes the 'later' evaluations those of a new process: a run can be repeated. What happens to guards is added to `into`. */
export function restartForced(into: GuardCounts): void {
  seed = SEED
  counts = into
}

function siteOf(code: Code, id: number): Site {
  let known = sites.get(code)
  if (known === undefined) sites.set(code, (known = new Map()))
  let site = known.get(id)
  if (site === undefined) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    known.set(id, (site = { left: tiering.guards === 'first' ? 0 : 1 + ((seed >> 8) % LATEST), evaluated: false, counts }))
    counts.sites++
  }
  return site
}

/** A site is evaluated: must it fail? The node is not given up for it: this is a test, not evidence. */
function fails(site: Site): boolean {
  if (!site.evaluated) {
    site.evaluated = true
    site.counts.evaluated++
  }
  if (site.left-- !== 0) return false
  site.counts.failed++
  return true
}

/** For generated code: what tells whether a guard must fail now; null when guards are sound. */
export function forcedExit(code: Code, id: number): (() => boolean) | null {
  if (tiering.guards === 'sound') return null
  const site = siteOf(code, id)
  return () => fails(site)
}

/** The guard itself, or in a guard mode one that fails once. */
export function forced(code: Code, guard: Eval, id: number): Eval {
  if (tiering.guards === 'sound') return guard
  const site = siteOf(code, id)
  return function evalForced(f: Frame) {
    if (fails(site)) {
      f.pc = id
      throw DEOPT
    }
    return guard(f)
  }
}

/** The same for what takes a step's value: the step is done, and execution goes on after it. */
export function forcedStore(code: Code, store: Store, id: number): Store {
  if (tiering.guards === 'sound') return store
  const site = siteOf(code, ~id)
  return function storeForced(f: Frame, v: unknown) {
    if (fails(site)) {
      f.pc = id
      throw new DeoptAfter(v)
    }
    store(f, v)
  }
}
