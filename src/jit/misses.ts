/** Counts how often generated code was left because a site had met what it was not compiled for. */

/**
 * Misses of a region after which what was seen is worth another compilation: few at first, when the sites have not met much yet, more
 * with each compilation.
 */
function allowed(compilations: number): number {
  return Math.min(2 << compilations, 24)
}

export class Misses {
  private left: number
  private fresh = false

  /** `compilations`: how often the function or loop has been compiled, with this time. */
  constructor(compilations: number) {
    this.left = allowed(compilations)
  }

  /** A site has missed; true when the region should be compiled anew. */
  count(isNew: boolean): boolean {
    if (isNew) this.fresh = true
    return this.fresh && --this.left <= 0
  }
}
