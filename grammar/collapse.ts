/**
 * Deep nesting without deep recursion. A recursive-descent parser needs a dozen host frames per bracket, so brackets,
 * replacement fields and blocks that are nested deeply are parsed on their own, innermost first, and one token stands
 * for each in what surrounds it. Only every twentieth bracket level and every sixteenth block level is cut, so ordinary
 * programs never come here (the layout pass counts).
 *
 * What a bracket is follows from the token in front of it: after an operand it is a call or subscript, elsewhere a
 * parenthesis, list, dict or set, and between `case` and its colon a pattern. The brackets of definitions, imports and
 * `with` stand at the outermost level of their line, which is never cut.
 */
import type { IToken, TokenType } from 'chevrotain'
import type { Expr, Pattern, Stmt } from '../src/ast/nodes.ts'
import { virtualToken } from './layout.ts'
import type { TrailerPayload } from './rules/expressions.ts'
import type { StatementRules } from './rules/statements.ts'
import type { StringParts } from './rules/strings.ts'
import * as t from './tokens.ts'

/** Parses a slice of tokens with one rule; null when it has an error, which the caller has then noted. */
export type ParseSlice = <Result>(tokens: IToken[], rule: (rules: StatementRules) => Result) => Result | null

const bracketStep = 20
const blockStep = 16
/** Programs less deep than this need no cutting at all. */
export const collapseDepth = 16

const operandEnds = new Set<TokenType>([
  t.Name, t.NumberLiteral, t.StringLiteral, t.FStringEnd, t.RParen, t.RBracket, t.RBrace, t.Ellipsis, t.AtomGroup, t.TrailerGroup, t.PatternGroup,
  t.PatternTrailerGroup, t.keyword('None'), t.keyword('True'), t.keyword('False'),
])
const If = t.keyword('if')

interface OpenGroup {
  /** Index of its first token in the output. */
  readonly index: number
  readonly kind: 'atom' | 'trailer' | 'pattern' | 'patternTrailer' | 'field' | 'block'
}

const none: Expr = { kind: 'NameConstant', value: null, start: 0, end: 0 }
const noTrailer: TrailerPayload = { args: [], keywords: [], index: null }
const noPattern: Pattern = { kind: 'MatchAs', pattern: null, name: null, start: 0, end: 0 }
const noBlock: Stmt[] = []

/** The tokens with deep groups replaced. */
export function collapse(tokens: readonly IToken[], parse: ParseSlice): IToken[] {
  const out: IToken[] = []
  const brackets: OpenGroup[] = []
  const blocks: OpenGroup[] = []
  /** For each open f-string, its opening quote. */
  const quotes: string[] = []
  let inPattern = false

  const close = (group: OpenGroup): void => {
    const slice = out.slice(group.index)
    out.length = group.index
    out.push(standIn(slice, group.kind, quotes[quotes.length - 1] ?? '', parse))
  }

  for (const token of tokens) {
    switch (token.tokenType) {
      case t.LParen:
      case t.LBracket:
      case t.LBrace:
      case t.WithParen: {
        const last = out[out.length - 1]
        const trails = token.tokenType !== t.LBrace && last !== undefined && operandEnds.has(last.tokenType)
        brackets.push({ index: out.length, kind: inPattern ? (trails ? 'patternTrailer' : 'pattern') : trails ? 'trailer' : 'atom' })
        out.push(token)
        break
      }
      case t.FieldStart:
        brackets.push({ index: out.length, kind: 'field' })
        out.push(token)
        break
      case t.RParen:
      case t.RBracket:
      case t.RBrace:
      case t.FieldEnd: {
        out.push(token)
        const group = brackets.pop()
        if (group !== undefined && (brackets.length + 1) % bracketStep === 0) close(group)
        break
      }
      case t.FStringStart:
        quotes.push(token.image)
        out.push(token)
        break
      case t.FStringEnd:
        quotes.pop()
        out.push(token)
        break
      case t.Case:
        inPattern = true
        out.push(token)
        break
      case t.Colon:
      case If:
        if (brackets.length === 0) inPattern = false
        out.push(token)
        break
      case t.Newline:
        inPattern = false
        out.push(token)
        break
      case t.Indent:
        blocks.push({ index: out.length - 1, kind: 'block' })
        out.push(token)
        break
      case t.Dedent: {
        out.push(token)
        const group = blocks.pop()
        if (group !== undefined && (blocks.length + 1) % blockStep === 0) close(group)
        break
      }
      default:
        out.push(token)
    }
  }
  return out
}

/** Parses one group and makes the token that stands for it. It spans the group, so that nodes get the right end. */
function standIn(slice: IToken[], kind: OpenGroup['kind'], quote: string, parse: ParseSlice): IToken {
  const first = slice[0] as IToken
  const last = slice[slice.length - 1] as IToken
  const make = (type: TokenType, payload: unknown): IToken => {
    const token = virtualToken(type, first.startOffset)
    token.payload = payload
    token.endOffset = last.startOffset + last.image.length
    return token
  }
  switch (kind) {
    case 'atom':
      return make(t.AtomGroup, parse(slice, (rules) => rules.primary()) ?? none)
    case 'trailer':
      return make(t.TrailerGroup, parse(slice, (rules) => rules.loneTrailer()) ?? noTrailer)
    case 'pattern':
      return make(t.PatternGroup, parse(slice, (rules) => rules.closedPattern()) ?? noPattern)
    case 'patternTrailer':
      return make(t.PatternTrailerGroup, parse(slice, (rules) => rules.classArguments()) ?? noPattern)
    case 'field': {
      const noParts: StringParts = { values: [], text: null, start: 0, end: 0, raw: false }
      return make(t.FieldGroup, parse(slice, (rules) => rules.loneField(/[rR]/.test(quote))) ?? noParts)
    }
    case 'block':
      if (slice[2]?.tokenType === t.Case) return make(t.BlockGroup, parse(slice, (rules) => rules.caseBlock()) ?? noBlock)
      return make(t.BlockGroup, parse(slice, (rules) => rules.loneBlock()) ?? noBlock)
  }
}
