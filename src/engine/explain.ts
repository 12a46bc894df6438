/** What the engine has made of a script so far: tiers, what was compiled when, which assumptions broke and why. */
import type { Code } from '../run/code.ts'
import type { Program } from './program.ts'

export interface ExplainedEvent {
  readonly line: number
  readonly what: string
  readonly reason: string
}

export interface ExplainedFunction {
  readonly name: string
  readonly line: number
  readonly tier: 'generic' | 'typed'
  readonly calls: number
  /** Assumptions that did not hold: where, and what was found. */
  readonly deopts: readonly { readonly line: number; readonly reason: string }[]
  readonly events: readonly ExplainedEvent[]
}

export interface Explanation {
  readonly filename: string
  /** The module first, then the functions and classes in it, in the order of the text. */
  readonly functions: readonly ExplainedFunction[]
}

/** @internal */
export function explain(program: Program): Explanation {
  const functions: ExplainedFunction[] = []
  if (program.code !== null) add(functions, program.code)
  return { filename: program.source.filename, functions }
}

function add(functions: ExplainedFunction[], code: Code): void {
  functions.push(explainCode(code))
  for (const child of [...code.children].sort((a, b) => a.core.firstLineStart - b.core.firstLineStart)) add(functions, child)
}

function explainCode(code: Code): ExplainedFunction {
  const { source } = code
  const events = code.events.map(({ what, node, why }) => ({
    line: source.line(code.core.spans[node]?.start ?? code.core.firstLineStart), what, reason: why,
  }))
  return {
    name: code.qualname,
    line: source.line(code.core.firstLineStart),
    tier: code.typed === null ? 'generic' : 'typed',
    calls: code.calls,
    deopts: events.filter((event) => event.what === 'deopt').map(({ line, reason }) => ({ line, reason })),
    events,
  }
}
