/** What was probably meant: a part that is loaded for the first traceback that could say it (src/parts/load.ts; `dist/index.js` has another version of this file). */
import { suggestionFor } from './suggestions.ts'

export interface Suggesting {
  readonly suggestionFor: typeof suggestionFor
}

/** Null where it cannot be loaded now. */
export function suggesting(): Suggesting | null {
  return { suggestionFor }
}
