/** Counts how often generated code was left because a site had met what it was not compiled for. */
import { targetCount } from '../compile/targets.ts'
import type { Code } from '../run/code.ts'

/**
 * Misses of a region after which what was seen is worth another compilation: few at first, when the sites have not met much yet, more
 * with each compilation.
 */
function allowed(compilations: number): number {
  return Math.min(2 << compilations, 24)
}

/** Misses, in multiples of those, after which a region is made anew though its sites have met nothing new: leaving again and again is no way to go on. */
const PATIENCE = 8

export class Misses {
  private readonly code: Code
  private readonly allowed: number
  /** Targets that the sites had met when the region was compiled. */
  private readonly known: number
  private missed = 0

  /** `compilations`: how often the function or loop has been compiled, with this time. */
  constructor(code: Code, compilations: number) {
    this.code = code
    this.allowed = allowed(compilations)
    this.known = targetCount(code)
  }

  /** A site has missed, and what it met is noted (or is `isNew` in another way); true when the region should be compiled anew. */
  count(isNew = false): boolean {
    return ++this.missed >= this.allowed && (isNew || targetCount(this.code) > this.known)
  }

  /** The same where generated code is left because of it. */
  countExit(): boolean {
    return this.count() || this.missed >= this.allowed * PATIENCE
  }
}
