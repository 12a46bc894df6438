/**
 * What sites of code have met: shapes of attribute accesses, methods of calls. Generic closures note it as their inline caches are filled,
 * generated code as it misses. Kept with the code by node id; a region is compiled for what its sites have met so far.
 */
import type { Code } from '../run/code.ts'
import type { PyFunction } from '../runtime/function.ts'
import type { Shape } from '../runtime/instance.ts'

/** Targets that one site is compiled for. */
export const MAX_TARGETS = 6
/** Among a site's targets: it has met what no way can be made for. */
export const OPEN = 'open'

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

/** How many targets all sites of a code have met. */
export function targetCount(code: Code): number {
  let count = 0
  for (const targets of seen.get(code)?.values() ?? []) count += targets.length
  return count
}

/** What one class version and shape make of a method name: one way of a compiled site. */
export interface MethodTarget {
  version: number
  /** Undefined for objects of classes derived from builtin types: what attributes they have of their own is asked each time (`layeredVersion`). */
  readonly shape: Shape | undefined
  method: PyFunction
  /** A static method: the object is no argument of the call. */
  readonly unbound?: true
}

/** Notes a method that a call on an instance has found; the same one of another class object of the same statement is no other. */
export function noteMethod(code: Code, id: number, target: MethodTarget): boolean {
  const known = targetsOf(code, id).some((x) => x !== OPEN && (x as MethodTarget).method.code === target.method.code && (x as MethodTarget).shape === target.shape)
  return !known && noteTarget(code, id, target)
}
