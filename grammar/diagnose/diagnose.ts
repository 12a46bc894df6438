/** From a text that the parser has refused to CPython's error for it. */
import type { IToken } from 'chevrotain'
import { type Source, SourceError } from '../../src/source.ts'
import type { Layout } from '../layout.ts'
import { indentationError, syntaxError } from '../messages.ts'
import * as t from '../tokens.ts'
import { RanOut } from './recogniser.ts'
import { StatementRecogniser } from './statements.ts'

const continuations = new Set([t.keyword('elif'), t.keyword('else'), t.keyword('except'), t.keyword('finally')])

/** Raises the error of a text whose parse stopped at `refused` (null at its end). `kind` says how the text is read. */
export function diagnose(source: Source, layout: Layout, refused: IToken | null, kind: 'module' | 'expression'): never {
  const { tokens, unclosed } = layout
  const start = kind === 'module' ? statementStart(tokens, refused) : 0
  const recogniser = new StatementRecogniser(source, tokens, start, unclosed)
  const run = (): boolean => (kind === 'module' ? recogniser.module() : recogniser.evalInput())
  let last = tokens.length
  try {
    const accepted = run()
    last = accepted ? indexOf(tokens, refused) : recogniser.furthest
    recogniser.restart(start)
    run()
  } catch (error) {
    if (error instanceof RanOut) neverClosed(source, unclosed as IToken)
    if (!(error instanceof SourceError)) {
      if (error instanceof RangeError) last = indexOf(tokens, refused)
      else throw error
    } else {
      closeFirst(source, layout, recogniser.furthest)
      throw error
    }
  }
  closeFirst(source, layout, recogniser.furthest)
  const token = tokens[last]
  if (token === undefined) {
    const line = source.lineCount
    const at = source.text.endsWith('\n') ? source.lineStart(line) : source.text.length
    return syntaxError(source, 'invalid syntax', at, at, true)
  }
  const from = token.startOffset
  if (token.tokenType === t.Indent) indentationError(source, 'unexpected indent', Math.max(source.lineStart(source.line(from)), from - 1))
  if (token.tokenType === t.Dedent) indentationError(source, 'unexpected unindent', from)
  return syntaxError(source, 'invalid syntax', from, from + (token.tokenType === t.Newline ? 0 : token.image.length))
}

/** A bracket that is never closed is the error when the other one lies on a later line. */
function closeFirst(source: Source, layout: Layout, furthest: number): void {
  const { tokens, unclosed } = layout
  if (unclosed === null) return
  const token = tokens[Math.min(furthest, tokens.length - 1)] as IToken
  if (source.line(token.startOffset) > source.line(unclosed.startOffset)) neverClosed(source, unclosed)
}

function neverClosed(source: Source, bracket: IToken): never {
  syntaxError(source, `'${bracket.image}' was never closed`, bracket.startOffset, bracket.startOffset, true)
}

function indexOf(tokens: readonly IToken[], token: IToken | null): number {
  const index = token === null ? -1 : tokens.indexOf(token)
  return index < 0 ? tokens.length : index
}

/** Index of the outermost statement that holds the refused token. */
function statementStart(tokens: readonly IToken[], refused: IToken | null): number {
  let start = 0
  let depth = 0
  let decorated = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as IToken
    const last = tokens[i - 1]
    const begins = last === undefined || last.tokenType === t.Newline || last.tokenType === t.Dedent
    if (depth === 0 && begins && token.tokenType !== t.Indent && token.tokenType !== t.Dedent && !continuations.has(token.tokenType)) {
      // The refused token may begin a line because the statement before it is not complete.
      if (!decorated && (token !== refused || last === undefined)) start = i
      decorated = token.tokenType === t.At
    }
    if (token === refused || (refused !== null && token.startOffset > refused.startOffset)) return start
    if (token.tokenType === t.Indent) depth++
    else if (token.tokenType === t.Dedent) depth--
  }
  return start
}
