/**
 * The grammar's entry: from a source text to its tree, or to a SourceError worded as CPython words it.
 *
 * One parser per process, created on first use (its self-analysis is the price); it keeps nothing between calls.
 */
import type { IToken } from 'chevrotain'
import type { Expr, Module } from '../src/ast/nodes.ts'
import { type Source, SourceError } from '../src/source.ts'
import { layOut, type Layout } from './layout.ts'
import { syntaxError } from './messages.ts'
import { Refusal } from './rules/base.ts'
import { StatementRules } from './rules/statements.ts'

let parser: StatementRules | null = null

/** The parser itself, for the grammar's own tests and tools. */
export function getParser(validate = false): StatementRules {
  if (validate) return new StatementRules(true)
  parser ??= new StatementRules(false)
  return parser
}

/** The tree of a program. Throws SourceError. */
export function parseModule(source: Source): Module {
  return parse(source, (rules) => rules.module())
}

/** The tree of a text that is one expression, as `eval` reads it. Throws SourceError. */
export function parseExpression(source: Source): Expr {
  return parse(source, (rules) => rules.evalInput())
}

function parse<Tree>(source: Source, rule: (rules: StatementRules) => Tree): Tree {
  try {
    const layout = layOut(source)
    const rules = getParser()
    rules.source = source
    rules.ascii = layout.ascii
    const { tokens } = layout
    rules.input = tokens
    let failed: IToken | null = null
    let tree: Tree | null = null
    try {
      tree = rule(rules)
      failed = rules.errors[0]?.token ?? null
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      failed = error.token
    }
    if (failed === null && layout.unclosed === null) return tree as Tree
    return fail(source, layout, failed)
  } catch (error) {
    if (error instanceof RangeError) syntaxError(source, 'too many nested expressions', 0)
    throw error
  }
}

function fail(source: Source, layout: Layout, token: IToken | null): never {
  const { unclosed } = layout
  const atEnd = token === null || !(token.startOffset >= 0)
  if (unclosed !== null && (atEnd || source.line(token.startOffset) > source.line(unclosed.startOffset))) {
    syntaxError(source, `'${unclosed.image}' was never closed`, unclosed.startOffset, unclosed.startOffset, true)
  }
  if (atEnd) syntaxError(source, 'invalid syntax', source.text.length, source.text.length, true)
  syntaxError(source, 'invalid syntax', token.startOffset, token.startOffset + Math.max(1, token.image.length))
}

/** One token per line: offset, type and text. */
export function tokenDump(source: Source): string {
  const lines = layOut(source).tokens.map((token) => {
    const line = source.line(token.startOffset)
    return `${line}:${token.startOffset - source.lineStart(line)} ${token.tokenType.name} ${JSON.stringify(token.image)}`
  })
  return `${lines.join('\n')}\n`
}

export { SourceError }
