/**
 * The one lexer of the process, created on first use. It has a single mode and never fails: characters that no token
 * starts with are `Stray` tokens, and strings carry their own errors, so that the layout pass raises the first error
 * of the text whatever its kind.
 */
import { type IToken, Lexer } from 'chevrotain'
import { lexedTokens } from './tokens.ts'

let lexer: Lexer | null = null

/** The lexer itself, for the test that checks its definition. */
export function getLexer(validate = false): Lexer {
  if (validate) return new Lexer(lexedTokens, { positionTracking: 'onlyOffset', ensureOptimizations: true })
  lexer ??= new Lexer(lexedTokens, { positionTracking: 'onlyOffset', skipValidations: true, ensureOptimizations: true })
  return lexer
}

/** Tokens of a text; offsets are relative to it. A byte order mark counts as nothing, like the form feed that replaces it. */
export function lex(text: string): IToken[] {
  return getLexer().tokenize(text.charCodeAt(0) === 0xfeff ? `\f${text.slice(1)}` : text).tokens
}
