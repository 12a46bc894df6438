/** How much of the host's stack an activation of generated code may take, in closure levels (run/suspend.ts). */
import type { Code } from '../run/code.ts'

/** Locals per closure level: a host frame has a word for each. */
const LOCALS_PER_LEVEL = 16

/** The engine's own calls below, and a word for each local of the text before the host optimises it. */
export function generatedHeight(code: Code, body: string): number {
  const locals = body.split('\n').length
  return Math.max(code.height, 8 + Math.ceil(locals / LOCALS_PER_LEVEL))
}
