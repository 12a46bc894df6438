/**
 * Inference, typed closures and generated JavaScript: a part that is loaded when code is hot (src/parts/load.ts; `dist/index.js` has another
 * version of this file).
 */
import { compileRegion } from './region.ts'

export interface Optimizer {
  readonly compileRegion: typeof compileRegion
}

/** Null where it cannot be loaded now: generic closures serve. */
export function optimizer(): Optimizer | null {
  return { compileRegion }
}
