/**
 * What sites of compiled code have met besides what they were compiled for: shapes of attribute accesses, code of called
 * functions. Kept with the code by node id; a region whose sites keep missing is compiled anew with what they have seen.
 */
import type { Code } from '../run/code.ts'

/** Targets that one site is compiled for. */
export const MAX_TARGETS = 6
/** Misses of a region after which what was seen is worth another compilation. */
const MAX_MISSES = 20

const seen: WeakMap<Code, Map<number, unknown[]>> = new WeakMap()

/** What a site has met so far, in order. */
export function targetsOf(code: Code, id: number): readonly unknown[] {
  return seen.get(code)?.get(id) ?? []
}

/** Notes a target; true when it is new to the site and still of use. */
export function noteTarget(code: Code, id: number, target: unknown): boolean {
  let sites = seen.get(code)
  if (sites === undefined) {
    sites = new Map()
    seen.set(code, sites)
  }
  let targets = sites.get(id)
  if (targets === undefined) {
    targets = []
    sites.set(id, targets)
  }
  if (targets.includes(target) || targets.length >= MAX_TARGETS) return false
  targets.push(target)
  return true
}

/** Counts the misses of one region. */
export class Misses {
  private left = MAX_MISSES
  private fresh = false

  /** A site has missed; true when the region should be compiled anew. */
  count(isNew: boolean): boolean {
    if (isNew) this.fresh = true
    return this.fresh && --this.left <= 0
  }
}
