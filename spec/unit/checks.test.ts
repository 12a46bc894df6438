// The checks after parsing against CPython 3.13: what spec/data/checks/record.py recorded.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseModule } from '../../grammar/parser.ts'
import { checkModule } from '../../src/resolve/checks.ts'
import { Source, SourceError } from '../../src/source.ts'
import { syntaxBlockOf } from '../../src/traceback/source-error.ts'

type Recorded = [message: string, line: number, offset: number, endLine: number | null, endOffset: number | null]

const data = new URL('../data/checks/cases.json', import.meta.url)
const cases: [program: string, error: Recorded | null][] = JSON.parse(readFileSync(data, 'utf8'))

function errorOf(program: string): SourceError | null {
  const source = new Source(program, '<program>')
  try {
    checkModule(parseModule(source), source)
    return null
  } catch (e) {
    if (e instanceof SourceError) return e
    throw e
  }
}

describe('checks', () => {
  it.each(cases)('%j', (program, recorded) => {
    const error = errorOf(program)
    if (recorded === null || error === null) {
      expect(error?.message ?? null).toBe(recorded)
      return
    }
    const block = syntaxBlockOf(error)
    const [message, line, offset, endLine, endOffset] = recorded
    const end = endOffset === null ? [line, 0] : [endLine, endOffset]
    expect([error.message, block.line, block.offset, block.endLine, block.endOffset]).toEqual([message, line, offset, ...end])
  })
})

describe('long programs', () => {
  const n = 20_000
  const repeated: Record<string, string> = {
    elif: `if a: pass\n${'elif b: pass\n'.repeat(n)}`,
    'binary operators': `x = 1${' + 1'.repeat(n)}`,
    calls: `f${'()'.repeat(n)}`,
    attributes: `a${'.b'.repeat(n)}`,
    comparisons: `x = 1${' < 1'.repeat(n)}`,
    'boolean operators': `x = a${' or a'.repeat(n)}`,
    targets: `${'x = '.repeat(n)}1`,
    clauses: `[x${' for x in y'.repeat(2000)}]`,
    decorators: `${'@d\n'.repeat(n)}def f(): pass`,
  }
  it.each(Object.entries(repeated))('%s', (_, program) => {
    expect(errorOf(program)).toBe(null)
  })
  it('still finds the mistake at the end', () => {
    expect(errorOf(`if a: pass\n${'elif b: pass\n'.repeat(n)}else: break`)?.message).toBe("'break' outside loop")
  })
})
