/** `from __future__ import ...`. Reference: https://docs.python.org/3.13/reference/simple_stmts.html#future-statements */
import type { ImportFrom, Module, Stmt } from '../../ast/nodes.ts'
import { type Source, SourceError } from '../../source.ts'

const FEATURES: ReadonlySet<string> = new Set([
  'nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals', 'barry_as_FLUFL',
  'generator_stop', 'annotations',
])

export interface Future {
  /** Are annotations kept as text? */
  readonly annotations: boolean
  /** Line of the last future statement; 0 when there is none. */
  readonly end: number
}

export function isFuture(s: Stmt): s is ImportFrom {
  return s.kind === 'ImportFrom' && s.module === '__future__' && s.level === 0
}

/** Reads the future statements at the beginning of the file: only a docstring may stand before them. */
export function checkFuture(module: Module, source: Source): Future {
  let annotations = false
  let end = 0
  for (const [i, s] of module.body.entries()) {
    if (!isFuture(s)) {
      if (i === 0 && s.kind === 'ExprStmt' && s.value.kind === 'Str') continue
      break
    }
    for (const { name } of s.names) {
      if (name === 'braces') throw SourceError.ofSymbols('not a chance', source, s.start)
      if (!FEATURES.has(name)) throw SourceError.ofSymbols(`future feature ${name} is not defined`, source, s.start)
      if (name === 'annotations') annotations = true
    }
    end = source.line(s.start)
  }
  return { annotations, end }
}
