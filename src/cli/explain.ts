/** The report of `tauraro explain`. */
import type { ExplainedFunction, ExplainedLine, Explanation } from '../index.ts'

/** Every line of the source with its tier, the kinds of its variables and what happened to its code; then the functions. */
export function showExplanation(explanation: Explanation, source: string): string {
  const known = new Map(explanation.lines.map((line) => [line.line, line]))
  const texts = source.split('\n')
  if (texts.at(-1) === '') texts.pop()
  const digits = String(texts.length).length
  const out: string[] = []
  texts.forEach((text, i) => {
    const line = known.get(i + 1)
    const note = line === undefined ? '' : kindsOf(line)
    const shown = `${String(i + 1).padStart(digits)} ${(line?.tier ?? '').padEnd(7)} | ${text}`
    out.push((note === '' ? shown : `${shown.padEnd(80)}  # ${note}`).trimEnd())
    for (const { what, reason } of line?.events ?? []) if (what !== 'compiled') out.push(`${' '.repeat(digits + 9)}|   ^ ${what}: ${reason}`)
  })
  out.push('')
  for (const fn of explanation.functions) out.push(`line ${fn.line} ${fn.name}: ${fn.tier}${deoptsOf(fn)}`)
  return `${out.join('\n')}\n`
}

function kindsOf(line: ExplainedLine): string {
  return Object.entries(line.types).map(([name, kind]) => `${name}: ${kind}`).join(', ')
}

function deoptsOf(fn: ExplainedFunction): string {
  const n = fn.deopts.length
  return n === 0 ? '' : `, ${n} deopt${n === 1 ? '' : 's'}`
}
