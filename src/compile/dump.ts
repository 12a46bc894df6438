/** The closures that code is made of, as text for people: per statement the name of its closure, and where typed code stands in for it. */
import { blocksOf } from '../core/finish.ts'
import type { CoreStmt } from '../core/nodes.ts'
import type { Code } from '../run/code.ts'

/** Statements that have been compiled so far, of `code` and the functions made in it. What an operand compiles to is inside its statement's closure. */
export function dumpClosures(code: Code): string {
  const out: string[] = []
  const pending: Code[] = [code]
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    pending.unshift(...next.children)
    out.push(`${next.core.kind} ${next.qualname}: ${next.typed !== null ? 'typed' : next.body !== null ? 'generic' : 'not compiled'}`)
    statements(out, next, next.core.body.stmts, 1)
  }
  return `${out.join('\n')}\n`
}

function statements(out: string[], code: Code, stmts: readonly CoreStmt[], depth: number): void {
  for (const s of stmts) {
    const exec = code.execs[s.id]
    const line = code.source.line(code.core.spans[s.id]?.start ?? code.core.firstLineStart)
    const typed = (code.loops.get(s.id)?.region ?? null) !== null ? ', typed' : ''
    out.push(`${'  '.repeat(depth)}${s.id}: ${s.kind}, line ${line}: ${exec === undefined ? 'not compiled' : exec.name}${typed}`)
    for (const b of blocksOf(s)) statements(out, code, b.stmts, depth + 1)
  }
}
