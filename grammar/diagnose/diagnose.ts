/** From a text that the parser has refused to CPython's error for it. */
import type { IToken } from 'chevrotain'
import { type Source, SourceError } from '../../src/source.ts'
import { type Layout, virtualToken } from '../layout.ts'
import { indentationError, neverClosed } from '../messages.ts'
import * as t from '../tokens.ts'
import { RanOut } from './recogniser.ts'
import { StatementRecogniser } from './statements.ts'

const continuations = new Set([t.keyword('elif'), t.keyword('else'), t.keyword('except'), t.keyword('finally')])

/**
 * Raises the error of a text whose parse stopped at `refused` (null at its end). `kind` says how the text is read.
 *
 * Which error wins is CPython's order: an indent out of place, then what the layout pass found anywhere in the text
 * (unless that error waits for the parser to reach it), then a rule for a mistake, then plain "invalid syntax"; and a
 * bracket that is never closed before either of these two when they lie on a later line than the bracket.
 */
export function diagnose(source: Source, layout: Layout, refused: IToken | null, kind: 'module' | 'expression'): never {
  const { unclosed, error: layoutError } = layout
  const tokens = separate(layout.tokens)
  const start = kind === 'module' ? statementStart(tokens, indexOf(tokens, refused)) : 0
  const cutShort = unclosed !== null || layoutError !== null
  const recogniser = new StatementRecogniser(source, tokens, start, cutShort)
  const run = (): boolean => (kind === 'module' ? recogniser.module() : recogniser.evalInput())
  let last = indexOf(tokens, refused)
  let mistake: SourceError | null = null
  try {
    if (!run()) last = recogniser.furthest
    recogniser.restart(start)
    run()
  } catch (thrown) {
    if (thrown instanceof RanOut && cutShort) throw layoutError ?? neverClosed(source, unclosed as IToken)
    if (thrown instanceof SourceError) mistake = thrown
    else if (!(thrown instanceof RangeError || thrown instanceof RanOut)) throw thrown
  }
  const token = tokens[last]
  const at = recogniser.startOf(last)
  if (mistake === null && token !== undefined) {
    if (token.tokenType === t.Indent) indentationError(source, 'unexpected indent', at)
    if (token.tokenType === t.Dedent) indentationError(source, 'unexpected unindent', at)
  }
  if (layoutError !== null && !layout.errorWaits) throw layoutError
  if (unclosed !== null) {
    const furthest = tokens[Math.min(recogniser.furthest, tokens.length - 1)] as IToken
    if (source.line(furthest.startOffset) > source.line(unclosed.startOffset)) throw neverClosed(source, unclosed)
  }
  if (mistake !== null) throw mistake
  throw new SourceError('SyntaxError', 'invalid syntax', source, at, recogniser.endOf(last), token === undefined, recogniser.isEnd(last))
}

/** The tokens with `is not` and `not in` taken apart again, since the mistake may lie between the words. */
function separate(tokens: readonly IToken[]): IToken[] {
  const out: IToken[] = []
  for (const token of tokens) {
    if (token.tokenType !== t.IsNot && token.tokenType !== t.NotIn) {
      out.push(token)
      continue
    }
    const [first, second] = token.tokenType === t.IsNot ? (['is', 'not'] as const) : (['not', 'in'] as const)
    const start = token.startOffset
    out.push(virtualToken(t.keyword(first), start, first))
    out.push(virtualToken(t.keyword(second), start + token.image.length - second.length, second))
  }
  return out
}

/** Index of the refused token, or of the first word of it. */
function indexOf(tokens: readonly IToken[], refused: IToken | null): number {
  const index = refused === null ? -1 : tokens.findIndex((token) => token.startOffset >= refused.startOffset)
  return index < 0 ? tokens.length : index
}

/** Index of the outermost statement that holds the refused token. */
function statementStart(tokens: readonly IToken[], refused: number): number {
  let start = 0
  let depth = 0
  let decorated = false
  for (let i = 0; i <= refused && i < tokens.length; i++) {
    const { tokenType } = tokens[i] as IToken
    const last = tokens[i - 1]
    const begins = last === undefined || last.tokenType === t.Newline || last.tokenType === t.Dedent
    if (depth === 0 && begins && tokenType !== t.Indent && tokenType !== t.Dedent && !continuations.has(tokenType)) {
      // The refused token may begin a line because the statement before it is not complete.
      if (!decorated && i !== refused) start = i
      decorated = tokenType === t.At
    }
    if (tokenType === t.Indent) depth++
    else if (tokenType === t.Dedent) depth--
  }
  return start
}
