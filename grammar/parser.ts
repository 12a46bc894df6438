/**
 * The grammar's entry: from a source text to its tree, or to a SourceError worded as CPython words it.
 *
 * One parser per process, created on first use; it keeps nothing between calls.
 */
import type { IToken } from 'chevrotain'
import type { Expr, Module, Stmt } from '../src/ast/nodes.ts'
import { decisions } from '../src/generated/decisions.ts'
import { type Source, SourceError } from '../src/source.ts'
import { type Layout, LayoutInPieces, layOut } from './layout.ts'
import { diagnosis } from './diagnosis.ts'
import { collapse, collapseDepth, type ParseSlice } from './collapse.ts'
import { neverClosed, syntaxError, tooComplex } from './messages.ts'
import { decodeDecisions } from './decisions.ts'
import { Refusal } from './engine.ts'
import { StatementRules } from './rules/statements.ts'

let parser: StatementRules | null = null

function getParser(): StatementRules {
  parser ??= new StatementRules(decodeDecisions(decisions))
  return parser
}

/** Texts longer than this are parsed in pieces of about so many tokens: those that are done with are garbage soon, and need not be copied. */
const longText = 1 << 15
const pieceTokens = 1 << 11

/** The tree of a program. Throws SourceError. */
export function parseModule(source: Source): Module {
  const inPieces = source.text.length > longText ? parseInPieces(source, pieceTokens) : null
  return inPieces ?? parse(source, 'module', (rules) => rules.module())
}

/** The tree of a program, read piece by piece; null when there is something wrong: which error counts is found over the whole text. */
export function parseInPieces(source: Source, wanted: number): Module | null {
  const warnings = source.warnings.length
  try {
    const layout = new LayoutInPieces(source)
    const run = new Run(source, layout.ascii)
    const body: Stmt[] = []
    for (let piece = layout.next(wanted); piece !== null; piece = layout.next(wanted)) {
      const tokens = piece.depth > collapseDepth ? collapse(piece.tokens, run.parseSlice) : piece.tokens
      const module = run.parseSlice(tokens, (rules) => rules.module())
      if (run.failed) break
      for (const statement of (module as Module).body) body.push(statement)
    }
    if (!run.failed) return { kind: 'Module', body, start: 0, end: source.text.length }
  } catch (error) {
    if (!(error instanceof SourceError) && !(error instanceof RangeError)) throw error
  }
  source.warnings.length = warnings
  return null
}

/** The tree of a text that is one expression, as `eval` reads it. Throws SourceError. */
export function parseExpression(source: Source): Expr {
  return parse(source, 'expression', (rules) => rules.evalInput())
}

function parse<Tree>(source: Source, kind: 'module' | 'expression', rule: (rules: StatementRules) => Tree): Tree {
  const layout = layOut(source)
  const run = new Run(source, layout.ascii)
  try {
    const tokens = layout.depth > collapseDepth ? collapse(layout.tokens, run.parseSlice) : layout.tokens
    const tree = run.parseSlice(tokens, rule)
    if (run.failed || layout.unclosed !== null || layout.error !== null) return refuse(source, layout, run.failedAt, kind)
    return tree as Tree
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // The host's stack is used up. Brackets that are not closed could not be parsed apart, so say that first.
    if (layout.error !== null) throw layout.error
    if (layout.unclosed !== null) throw neverClosed(source, layout.unclosed)
    return tooComplex(source, 0)
  }
}

/** The error of a text that was refused at a token (null at its end), worded where the words are at hand. */
function refuse(source: Source, layout: Layout, at: IToken | null, kind: 'module' | 'expression'): never {
  const words = diagnosis()
  if (words !== null) return words.diagnose(source, layout, at, kind)
  if (layout.error !== null) throw layout.error
  if (layout.unclosed !== null) throw neverClosed(source, layout.unclosed)
  const start = at === null ? source.text.length : at.startOffset
  syntaxError(source, 'invalid syntax', start, start + (at?.image.length ?? 0), at === null)
}

/** One parse: the parser over one or more slices of tokens, and the first place where any of them went wrong. */
class Run {
  private readonly rules = getParser()
  failed = false
  /** Null at the end of the text. */
  failedAt: IToken | null = null

  constructor(source: Source, ascii: boolean) {
    this.rules.source = source
    this.rules.ascii = ascii
  }

  readonly parseSlice: ParseSlice = (tokens, rule) => {
    const { rules } = this
    rules.input = tokens
    try {
      const result = rule(rules)
      const error = rules.errors[0]
      if (error === undefined) return result
      this.note(error.token)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.note(error.token)
    }
    return null
  }

  private note(token: IToken): void {
    const atEnd = !(token.startOffset >= 0)
    if (this.failed && (atEnd || (this.failedAt !== null && this.failedAt.startOffset <= token.startOffset))) return
    this.failed = true
    this.failedAt = atEnd ? null : token
  }
}

/** One token per line: offset, type and text. */
export function tokenDump(source: Source): string {
  const { tokens, error } = layOut(source)
  if (error !== null) throw error
  const lines = tokens.map((token) => {
    const line = source.line(token.startOffset)
    return `${line}:${token.startOffset - source.lineStart(line)} ${token.tokenType.name} ${JSON.stringify(token.image)}`
  })
  return `${lines.join('\n')}\n`
}
