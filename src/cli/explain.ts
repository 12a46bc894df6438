/** The report of `tauraro explain`. */
import type { ExplainedFunction, Explanation } from '../index.ts'

/** Per function its tier, then the lines at which something happened. */
export function showExplanation(explanation: Explanation, source: string): string {
  const lines = source.split('\n')
  const out: string[] = []
  for (const fn of explanation.functions) {
    out.push(`${explanation.filename}:${fn.line} ${fn.name}: ${fn.tier}`)
    for (const event of fn.events) {
      out.push(`  line ${event.line}: ${event.what}: ${event.reason}`, `    ${(lines[event.line - 1] ?? '').trim()}`)
    }
  }
  return `${out.join('\n')}\n${summary(explanation.functions)}\n`
}

function summary(functions: readonly ExplainedFunction[]): string {
  const typed = functions.filter((fn) => fn.tier === 'typed').length
  const deopts = functions.reduce((sum, fn) => sum + fn.deopts.length, 0)
  return `${functions.length} functions, ${typed} in the typed tier, ${deopts} deopts`
}
