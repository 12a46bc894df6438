/** Names of characters: a part that is loaded when a literal has one (src/parts/load.ts; `dist/index.js` has another version of this file). */
import { pointNamed } from './names.ts'

export interface Names {
  readonly pointNamed: typeof pointNamed
}

/** Null where it cannot be loaded now. */
export function names(): Names | null {
  return { pointNamed }
}
