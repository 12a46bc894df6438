/** What inference has found, as text for people: per typed function and loop the kind of each slot, and the guesses that guards check. */
import type { CoreStmt } from '../core/nodes.ts'
import type { Code } from '../run/code.ts'
import type { RegionFacts } from './infer.ts'

/** The typed versions that `code`, and the functions made in it, have at the moment: what runs often enough has one. */
export function dumpTypes(code: Code): string {
  const out: string[] = []
  const pending: Code[] = [code]
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    pending.unshift(...next.children)
    if (next.typed !== null) region(out, next, `${next.core.kind} ${next.qualname}, line ${lineOf(next, next.core.body.stmts[0])}`, next.typed.shown)
    for (const [id, heat] of next.loops) {
      if (heat.region === null) continue
      const loop = next.statementAt(id)
      region(out, next, `${loop.kind.toLowerCase()} loop of ${next.qualname}, line ${lineOf(next, loop)}`, heat.region.shown)
    }
  }
  return out.length === 0 ? 'no typed code\n' : `${out.join('\n')}\n`
}

function lineOf(code: Code, s: CoreStmt | undefined): number {
  const span = s === undefined ? undefined : code.core.spans[s.id]
  return code.source.line(span?.start ?? code.core.firstLineStart)
}

function region(out: string[], code: Code, title: string, facts: RegionFacts): void {
  out.push(title)
  for (const [name, kind] of kindsByName(code, facts)) out.push(`  ${name}: ${kind}`)
  for (const [id, kind] of facts.guesses) {
    const span = code.core.spans[id]
    if (span !== undefined) out.push(`  guess ${code.source.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ')}: ${kind}`)
  }
}

/** Kinds of the variables that a region uses, by their names in the source; temporaries are left out. */
export function kindsByName(code: Code, facts: RegionFacts): Map<string, string> {
  const kinds: Map<string, string> = new Map()
  code.core.slotNames.forEach((name, slot) => {
    if (name !== '' && facts.used.has(slot)) kinds.set(name, facts.slots[slot] as string)
  })
  for (const s of facts.stmts) {
    const slot = s.kind === 'StoreGlobal' ? facts.promoted.get(s.index) : undefined
    if (slot !== undefined && s.kind === 'StoreGlobal') kinds.set(s.name, facts.slots[slot] as string)
  }
  return kinds
}
