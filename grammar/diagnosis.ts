/** How a mistake is worded: a part that is loaded when a text has one (src/parts/load.ts; `dist/index.js` has another version of this file). */
import { diagnose } from './diagnose/diagnose.ts'

export interface Diagnosis {
  readonly diagnose: typeof diagnose
}

/** Null where it cannot be loaded now. */
export function diagnosis(): Diagnosis | null {
  return { diagnose }
}
