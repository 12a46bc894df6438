/** The grammar's own definition: what the product skips at start-up is checked here. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderEbnf } from '../../grammar/ebnf.ts'
import { lex } from '../../grammar/lexer.ts'
import { operators } from '../../grammar/operators.ts'
import { StatementRules } from '../../grammar/rules/statements.ts'
import { operatorTokens, symbols } from '../../grammar/tokens.ts'

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
  test('lexer: every symbol is one token, also when another follows at once', () => {
    for (const type of symbols) {
      const text = type.PATTERN as string
      for (const after of ['', ' ', 'a', '1', '"s"', '(', '\n']) {
        // `.1` is a number.
        if (text === '.' && after === '1') continue
        expect(lex(text + after)[0], text + after).toMatchObject({ tokenType: type, image: text, startOffset: 0 })
      }
    }
  })

  test('lexer: tokens and what lies between them cover any text', () => {
    const parts = ['a', 'é', '0x1f', '1_0.5e-3j', '.5', '1..', '"s"', "rb'''x\ny'''", 'f"{a!r:>{b}}"', '"open', '# c', '\\\n', '\\', '\r\n \t', '\n\n # c\n\f', '**=', '<>', '$', '\x01', ' ']
    for (const first of parts) {
      for (const second of parts) {
        for (const third of parts) {
          const text = first + second + third
          let end = 0
          for (const token of lex(text)) {
            expect(text.slice(end, token.startOffset), text).toMatch(/^(?:[ \t\f]|#[^\r\n]*|\\(?:\r\n?|\n))*$/)
            expect(text.startsWith(token.image, token.startOffset) && token.image.length > 0, text).toBe(true)
            end = token.startOffset + token.image.length
          }
          expect(text.slice(end), text).toMatch(/^(?:[ \t\f]|#[^\r\n]*|\\(?:\r\n?|\n))*$/)
        }
      }
    }
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
