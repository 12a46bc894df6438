/** The grammar's own definition: what the product skips at start-up is checked here. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderEbnf } from '../../grammar/ebnf.ts'
import { getLexer } from '../../grammar/lexer.ts'
import { operators } from '../../grammar/operators.ts'
import { StatementRules } from '../../grammar/rules/statements.ts'
import { operatorTokens } from '../../grammar/tokens.ts'

/** Chevrotain's check for duplicate productions needs it, and Node 20 has not got it. */
function groupBy<Item>(items: Iterable<Item>, key: (item: Item, index: number) => PropertyKey): Record<PropertyKey, Item[]> {
  const groups: Record<PropertyKey, Item[]> = Object.create(null)
  let index = 0
  for (const item of items) {
    const name = key(item, index++)
    groups[name] ??= []
    groups[name].push(item)
  }
  return groups
}

describe('the grammar is valid', () => {
  test('lexer: no unreachable or ambiguous patterns, every pattern found by its first character', () => {
    expect(() => getLexer(true)).not.toThrow()
  })

  test('parser: no ambiguities, left recursion or duplicate productions', () => {
    const missing = !('groupBy' in Object)
    if (missing) Object.assign(Object, { groupBy })
    try {
      expect(() => new StatementRules(null, true)).not.toThrow()
    } finally {
      if (missing) Reflect.deleteProperty(Object, 'groupBy')
    }
  })

  test('tauraro.ebnf is up to date (npx tsx grammar/ebnf.ts)', () => {
    expect(readFileSync(new URL('../../grammar/tauraro.ebnf', import.meta.url), 'utf8')).toBe(renderEbnf())
  })

  test('every operator has a token', () => {
    for (const row of operators) {
      expect(operatorTokens.has(row.token), row.symbol).toBe(true)
      if (row.augmentedToken !== null) expect(operatorTokens.has(row.augmentedToken), row.augmented).toBe(true)
    }
  })
})
