/** How much of the host's stack an activation of generated code may take, in closure levels (run/suspend.ts). */
import type { RegionFacts } from '../infer/infer.ts'
import type { Code } from '../run/code.ts'

/** Levels per statement: a host frame has a word for each local of the text, and a statement has a few. */
const LEVELS_PER_STATEMENT = 0.5

/** What the code's closures would take, or more when it is long. */
export function generatedHeight(code: Code, facts: RegionFacts): number {
  return Math.max(code.height, 8 + Math.ceil(facts.stmts.length * LEVELS_PER_STATEMENT))
}
