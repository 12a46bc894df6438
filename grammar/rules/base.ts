/**
 * The parser's base: configuration, positions, and how a rule refuses its input. Rules are spread over a chain of
 * classes (expressions, patterns, statements) only to keep the files readable; there is one parser object.
 *
 * House rules: every decision needs one token of lookahead; actions stay total, because each runs once on dummy
 * tokens while the grammar is recorded; alternatives and repeated parts that capture no local variable are fields,
 * so that no closure is made while parsing; node spans are taken from tokens, so that they include parentheses.
 */
import type { IToken, ParserMethod } from 'chevrotain'
import type { Comprehension, Expr, Starred } from '../../src/ast/nodes.ts'
import { Source } from '../../src/source.ts'
import type { RuleDecisions } from '../decisions.ts'
import { Refusal, TableParser } from '../engine.ts'
import { normaliseName } from '../names.ts'
import * as t from '../tokens.ts'

/** A rule without parameters. */
export type Rule<Result> = ParserMethod<[], Result>

/** Placeholder where a node is filled in afterwards, and while the grammar is recorded. */
export const placeholder: Expr = { kind: 'NameConstant', value: null, start: 0, end: 0 }

const commaIndex = t.Comma.tokenTypeIdx as number

export class BaseRules extends TableParser {
  /** The text being parsed. */
  source = new Source('', '')
  /** Whether names need no normalisation. */
  ascii = true

  // Rules that files further down the chain refer to before the class that defines them.
  declare expression: Rule<Expr>
  declare namedExpression: Rule<Expr>
  declare starExpression: Rule<Expr>
  declare starExpressions: Rule<Expr>
  declare starNamedExpression: Rule<Expr>
  declare starred: Rule<Starred>
  declare disjunction: Rule<Expr>
  declare bitwiseOr: Rule<Expr>
  declare yieldOrExpressions: Rule<Expr>
  declare comprehension: Rule<Comprehension[]>

  constructor(decisions: readonly RuleDecisions[] | null, validate: boolean) {
    super(t.allTokens, decisions, validate)
  }

  /** Offset of the next token. */
  protected startOfNext(): number {
    return this.LA(1).startOffset
  }

  /** Offset after the last token consumed. */
  protected endOfLast(): number {
    const token = this.LA(0)
    // Only the stand-ins of deep groups carry an end of their own.
    return token.payload === undefined ? token.startOffset + token.image.length : (token.endOffset ?? token.startOffset + token.image.length)
  }

  protected nameOf(token: IToken): string {
    return this.ascii ? token.image : normaliseName(token.image)
  }

  /** Refuses `token`: parsing stops there, as if no alternative had matched. */
  protected refuse(token: IToken): never {
    if (this.RECORDING_PHASE) return undefined as never
    throw new Refusal(token)
  }

  protected accept(allowed: boolean, token: IToken): void {
    if (!allowed && !this.RECORDING_PHASE) this.refuse(token)
  }

  /** `, b, c,` after a first element: a tuple. Without a comma the element itself. */
  protected tupleTail(first: Expr, start: number, element: Rule<Expr>): Expr {
    // Apart from the common case, so that it makes no closure.
    return this.LA(1).tokenTypeIdx !== commaIndex && !this.RECORDING_PHASE ? first : this.tupleRest(first, start, element)
  }

  private tupleRest(first: Expr, start: number, element: Rule<Expr>): Expr {
    let elts: Expr[] | null = null
    let pending = false
    this.MANY(() => {
      const comma = this.CONSUME(t.Comma)
      if (pending) this.refuse(comma)
      elts ??= [first]
      const list = elts
      pending = true
      this.OPTION(() => {
        list.push(this.SUBRULE2(element))
        pending = false
      })
    })
    return elts === null ? first : { kind: 'Tuple', elts, start, end: this.endOfLast() }
  }

  /** What stands before a colon in a slice or dict is an expression without star or unparenthesised `:=`. */
  protected plainBound(node: Expr, colon: IToken): void {
    if (node.kind === 'Starred' || (node.kind === 'NamedExpr' && node.parenthesised !== true)) this.refuse(colon)
  }
}
