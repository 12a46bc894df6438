/**
 * Soft keywords and the parenthesis of `with`: decided by a short scan over lexer tokens (keywords are still names
 * there), so that the parser needs one token of lookahead only.
 */
import type { IToken, TokenType } from 'chevrotain'
import * as t from './tokens.ts'

/** Words that go on an expression after a name, so that a name in front of them was no `match` keyword. */
const infixWords = new Set(['and', 'or', 'in', 'is', 'if', 'else', 'for', 'as', 'from', 'import'])
const operandStarts = new Set<TokenType>([t.NumberLiteral, t.StringLiteral, t.FStringLiteral, t.LBrace, t.Ellipsis, t.operatorToken('Tilde')])
const ambiguousStarts = new Set<TokenType>([t.LParen, t.LBracket, t.Star, t.operatorToken('Minus'), t.operatorToken('Plus')])
const openers = new Set<TokenType>([t.LParen, t.LBracket, t.LBrace])
const closers = new Set<TokenType>([t.RParen, t.RBracket, t.RBrace])

/** Whether the name `match` at `i`, first in its line, starts a match statement. */
export function startsMatch(tokens: readonly IToken[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined) return false
  if (next.tokenType === t.Name) {
    if (next.image === 'not') return tokens[i + 2]?.image !== 'in'
    return !infixWords.has(next.image)
  }
  if (operandStarts.has(next.tokenType)) return true
  if (!ambiguousStarts.has(next.tokenType)) return false
  // `match (x):` is a statement exactly when a block of cases follows.
  let depth = 0
  for (let k = i + 1; k < tokens.length; k++) {
    const token = tokens[k] as IToken
    if (openers.has(token.tokenType)) depth++
    else if (closers.has(token.tokenType)) depth--
    else if (token.tokenType === t.Newline && depth <= 0) {
      const after = tokens[k + 1]
      return tokens[k - 1]?.tokenType === t.Colon && after !== undefined && after.image === 'case'
    }
  }
  return false
}

/** Whether the name `type` at `i`, where a statement may start, starts a type alias. */
export function startsTypeAlias(tokens: readonly IToken[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || next.tokenType !== t.Name || t.keywords.has(next.image)) return false
  const after = tokens[i + 2]
  return after !== undefined && (after.tokenType === t.Equal || after.tokenType === t.LBracket)
}

/**
 * Whether `with` at `i` is followed by a parenthesised list of items, and not by an expression that starts with a
 * parenthesis: its closer is followed by the statement's colon, and what it holds is no tuple with a star, no
 * generator, no assignment expression and no yield.
 */
export function startsWithItems(tokens: readonly IToken[], i: number): boolean {
  const open = tokens[i + 1]
  if (open === undefined || open.tokenType !== t.LParen) return false
  const first = tokens[i + 2]
  if (first === undefined || first.tokenType === t.RParen || first.image === 'yield') return false
  let depth = 0
  let named = false
  let expressionOnly = false
  for (let k = i + 1; k < tokens.length; k++) {
    const token = tokens[k] as IToken
    const { tokenType } = token
    if (openers.has(tokenType)) depth++
    else if (closers.has(tokenType)) {
      depth--
      if (depth === 0) return tokens[k + 1]?.tokenType === t.Colon && (named || !expressionOnly)
    } else if (depth === 1) {
      if (tokenType === t.Name) {
        if (token.image === 'as') named = true
        else if (token.image === 'for') expressionOnly = true
      } else if (tokenType === t.ColonEqual) expressionOnly = true
      else if (tokenType === t.Star) {
        const before = tokens[k - 1]?.tokenType
        if (before === t.LParen || before === t.Comma) expressionOnly = true
      }
    }
  }
  return false
}
