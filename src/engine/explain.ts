/** What the engine has made of a script so far: tiers, inferred kinds, what was compiled when, which assumptions broke and why. */
import type { CoreStmt } from '../core/nodes.ts'
import { kindsByName } from '../infer/dump.ts'
import type { RegionFacts } from '../infer/infer.ts'
import type { Code } from '../run/code.ts'
import type { Region } from '../compile/region.ts'
import type { Program, Tier } from './program.ts'

export interface ExplainedEvent {
  readonly line: number
  readonly what: string
  readonly reason: string
}

export interface ExplainedFunction {
  readonly name: string
  readonly line: number
  readonly tier: Tier
  /** Assumptions that did not hold: where, and what was found. */
  readonly deopts: readonly { readonly line: number; readonly reason: string }[]
  /** Everything that has happened to its code, in order. */
  readonly events: readonly ExplainedEvent[]
}

/** A line that holds statements. */
export interface ExplainedLine {
  readonly line: number
  /** The function it belongs to. */
  readonly function: string
  readonly tier: Tier
  /** Kinds of the variables on it as its typed code keeps them, by name: 'int', 'float', 'bool' or 'any'. */
  readonly types: Readonly<Record<string, string>>
  readonly events: readonly { readonly what: string; readonly reason: string }[]
}

export interface Explanation {
  readonly filename: string
  /** The module first, then the functions and classes in it, in the order of the text. */
  readonly functions: readonly ExplainedFunction[]
  readonly lines: readonly ExplainedLine[]
}

/** @internal */
export function explain(program: Program): Explanation {
  const functions: ExplainedFunction[] = []
  const lines: Map<number, ExplainedLine> = new Map()
  if (program.code !== null) add(functions, lines, program.code)
  return { filename: program.source.filename, functions, lines: [...lines.values()].sort((a, b) => a.line - b.line) }
}

function add(functions: ExplainedFunction[], lines: Map<number, ExplainedLine>, code: Code): void {
  const events = code.events.map(({ what, node, why }) => ({ line: lineOf(code, node), what, reason: why }))
  functions.push({
    name: code.qualname,
    line: code.source.line(code.core.firstLineStart),
    tier: tierOf(code.typed),
    deopts: events.filter((event) => event.what === 'deopt').map(({ line, reason }) => ({ line, reason })),
    events,
  })
  addLines(lines, code, events)
  for (const child of [...code.children].sort((a, b) => a.core.firstLineStart - b.core.firstLineStart)) add(functions, lines, child)
}

function tierOf(region: Region | null): Tier {
  if (region === null) return 'generic'
  return region.tier
}

function lineOf(code: Code, node: number): number {
  return code.source.line(code.core.spans[node]?.start ?? code.core.firstLineStart)
}

function addLines(lines: Map<number, ExplainedLine>, code: Code, events: readonly ExplainedEvent[]): void {
  const regions = code.typed === null ? [] : [code.typed]
  for (const { region } of code.loops.values()) if (region !== null) regions.push(region)
  const typed: Map<CoreStmt, Region> = new Map()
  for (const region of regions) for (const s of region.facts.stmts) typed.set(s, region)
  for (const s of new Set(code.core.statementOf)) {
    if (s === undefined || code.core.spans[s.id] === undefined) continue
    const line = lineOf(code, s.id)
    const region = typed.get(s) ?? null
    const facts = region?.shown
    const known = lines.get(line)
    // An inner function's header lies on a line of the outer one; a line is as good as its best statement.
    if (known !== undefined && (known.tier !== 'generic' || region === null)) continue
    lines.set(line, {
      line, function: code.qualname, tier: tierOf(region), types: facts === undefined ? {} : typesOn(code, facts, line),
      events: events.filter((event) => event.line === line).map(({ what, reason }) => ({ what, reason })),
    })
  }
}

/** Kinds of the variables that are named on a line. */
function typesOn(code: Code, facts: RegionFacts, line: number): Record<string, string> {
  const words = new Set(code.source.lineText(line).match(/[\p{ID_Start}_][\p{ID_Continue}]*/gu))
  const types = Object.create(null) as Record<string, string>
  for (const [name, kind] of kindsByName(code, facts)) if (words.has(name)) types[name] = kind
  return types
}
