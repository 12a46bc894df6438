/**
 * Token types: operators from the operator table, keywords, delimiters, literals and the virtual tokens of the
 * layout pass. Keywords have no pattern of their own: the lexer knows names only, and the layout pass retags those
 * that are keywords with one table look-up (half the start-up of forty keyword patterns, and no ordering traps).
 */
import { createToken, Lexer, type TokenType } from 'chevrotain'
import { operators } from './operators.ts'
import { fStringPattern, stringPattern } from './strings.ts'

// ---------------------------------------------------------------- categories

/** Operators of `bitwise_or` and what binds tighter. */
export const ArithmeticOperator = createToken({ name: 'ArithmeticOperator', pattern: Lexer.NA })
/** Every infix operator of a `disjunction`: arithmetic, comparison, `and`, `or`. */
export const InfixOperator = createToken({ name: 'InfixOperator', pattern: Lexer.NA })
export const AugmentedAssign = createToken({ name: 'AugmentedAssign', pattern: Lexer.NA })
/** Prefix operators; `+` and `-` are infix too. */
export const PrefixOperator = createToken({ name: 'PrefixOperator', pattern: Lexer.NA })

// ---------------------------------------------------------------- keywords

const keywordNames = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except',
  'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try',
  'while', 'with', 'yield',
] as const
export type KeywordName = (typeof keywordNames)[number]

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const infixKeywords = new Set<string>(['and', 'or', 'in', 'is'])

/** Token type of each hard keyword. `print` and the soft keywords are not here. */
export const keywords: ReadonlyMap<string, TokenType> = new Map(
  keywordNames.map((word) => {
    const categories = infixKeywords.has(word) ? [InfixOperator] : word === 'not' ? [PrefixOperator] : []
    return [word, createToken({ name: capitalised(word), label: `'${word}'`, pattern: Lexer.NA, categories })]
  }),
)

export function keyword(word: KeywordName): TokenType {
  return keywords.get(word) as TokenType
}

/** Soft keywords: names that the layout pass retags where a statement of their kind starts. */
export const Match = createToken({ name: 'Match', label: "'match'", pattern: Lexer.NA })
export const Case = createToken({ name: 'Case', label: "'case'", pattern: Lexer.NA })
export const Type = createToken({ name: 'Type', label: "'type'", pattern: Lexer.NA })

/** Two keywords that the layout pass joins into one operator. */
export const IsNot = createToken({ name: 'IsNot', label: "'is not'", pattern: Lexer.NA, categories: [InfixOperator] })
export const NotIn = createToken({ name: 'NotIn', label: "'not in'", pattern: Lexer.NA, categories: [InfixOperator] })

// ---------------------------------------------------------------- names and literals

/** As in CPython every non-ASCII character belongs to a name at first; the layout pass verifies it. */
export const Name = createToken({ name: 'Name', label: 'name', pattern: /[A-Za-z_\x80-\uffff][A-Za-z0-9_\x80-\uffff]*/ })
/** Any well-formed number; what is wrong around it is found by the layout pass. */
export const NumberLiteral = createToken({
  name: 'Number',
  label: 'number',
  pattern:
    /(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*(?:\.(?:[0-9](?:_?[0-9])*)?)?|\.[0-9](?:_?[0-9])*)(?:[eE][+-]?[0-9](?:_?[0-9])*)?[jJ]?)/,
})
const quotes = ["'", '"']
export const StringLiteral = createToken({
  name: 'String',
  label: 'string',
  pattern: stringPattern,
  start_chars_hint: [...quotes, 'r', 'R', 'b', 'B', 'u', 'U'],
  line_breaks: true,
})
/** A whole f-string; the layout pass replaces it by the tokens below. */
export const FStringLiteral = createToken({
  name: 'FString',
  label: 'f-string',
  pattern: fStringPattern,
  start_chars_hint: ['f', 'F', 'r', 'R'],
  line_breaks: true,
})
export const FStringStart = createToken({ name: 'FStringStart', pattern: Lexer.NA })
export const FStringMiddle = createToken({ name: 'FStringMiddle', pattern: Lexer.NA })
export const FStringEnd = createToken({ name: 'FStringEnd', pattern: Lexer.NA })
export const FieldStart = createToken({ name: 'FieldStart', label: "'{'", pattern: Lexer.NA })
export const FieldEnd = createToken({ name: 'FieldEnd', label: "'}'", pattern: Lexer.NA })
/** The colon before a format specification, which is text and not an expression. */
export const SpecStart = createToken({ name: 'SpecStart', label: "':'", pattern: Lexer.NA })

// ---------------------------------------------------------------- delimiters

function delimiter(name: string, symbol: string): TokenType {
  return createToken({ name, label: `'${symbol}'`, pattern: symbol })
}

export const LParen = delimiter('LParen', '(')
export const RParen = delimiter('RParen', ')')
export const LBracket = delimiter('LBracket', '[')
export const RBracket = delimiter('RBracket', ']')
export const LBrace = delimiter('LBrace', '{')
export const RBrace = delimiter('RBrace', '}')
export const Comma = delimiter('Comma', ',')
export const Colon = delimiter('Colon', ':')
export const Semicolon = delimiter('Semicolon', ';')
export const Dot = delimiter('Dot', '.')
export const Ellipsis = delimiter('Ellipsis', '...')
export const Arrow = delimiter('Arrow', '->')
export const Equal = delimiter('Equal', '=')
export const ColonEqual = delimiter('ColonEqual', ':=')
/** The old inequality operator, a token for the sake of its error only. */
export const LessGreater = delimiter('LessGreater', '<>')
/** Legal in front of a conversion in an f-string only. */
export const Exclamation = delimiter('Exclamation', '!')
/** The parenthesis of `with (a as b, c):`, told from an expression's by the layout pass. */
export const WithParen = createToken({ name: 'WithParen', label: "'('", pattern: Lexer.NA })

// ---------------------------------------------------------------- operators from the table

/** Token types by the operator table's token name; keyword operators included. */
export const operatorTokens: ReadonlyMap<string, TokenType> = (() => {
  const types = new Map<string, TokenType>([['IsNot', IsNot], ['NotIn', NotIn]])
  for (const row of operators) {
    const word = keywords.get(row.symbol)
    if (word !== undefined) types.set(row.token, word)
    if (types.has(row.token)) continue
    const categories: TokenType[] = []
    if (row.kind === 'binary') categories.push(ArithmeticOperator)
    if (row.kind !== 'unary') categories.push(InfixOperator)
    if (operators.some((other) => other.kind === 'unary' && other.token === row.token)) categories.push(PrefixOperator)
    types.set(row.token, createToken({ name: row.token, label: `'${row.symbol}'`, pattern: row.symbol, categories }))
    if (row.augmentedToken !== null && row.augmented !== null) {
      types.set(row.augmentedToken, createToken({ name: row.augmentedToken, label: `'${row.augmented}'`, pattern: row.augmented, categories: [AugmentedAssign] }))
    }
  }
  return types
})()

export function operatorToken(name: string): TokenType {
  const type = operatorTokens.get(name)
  if (type === undefined) throw new Error(`no operator token ${name}`)
  return type
}

export const Star = operatorToken('Star')
export const DoubleStar = operatorToken('DoubleStar')
export const Slash = operatorToken('Slash')
export const At = operatorToken('At')

// ---------------------------------------------------------------- layout and space

/** A line break, the blank and comment lines after it and the indentation of the next line. */
export const Newline = createToken({
  name: 'Newline',
  label: 'newline',
  // The count is bounded since the host's matcher keeps a place to come back to for each round.
  pattern: /(?:\r\n?|\n)(?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n?|\n)){0,1000}[ \t\f]*/,
  line_breaks: true,
})
export const Indent = createToken({ name: 'Indent', label: 'indent', pattern: Lexer.NA })
export const Dedent = createToken({ name: 'Dedent', label: 'dedent', pattern: Lexer.NA })

const Space = createToken({ name: 'Space', pattern: /[ \t\f]+/, group: Lexer.SKIPPED })
const Comment = createToken({ name: 'Comment', pattern: /#[^\r\n]*/, group: Lexer.SKIPPED })
const Continuation = createToken({ name: 'Continuation', pattern: /\\(?:\r\n?|\n)/, group: Lexer.SKIPPED, line_breaks: true })
/** A character that no token starts with; the layout pass words the error. */
export const Stray = createToken({ name: 'Stray', pattern: /[\x00-\x08\x0b\x0e-\x1f\x7f$?`\\]/ })

/**
 * A bracket group, f-string or block that was parsed on its own, innermost first, because it is nested deeply.
 * It stands where an operand, a trailer, a pattern or a suite may stand (see `collapse.ts`).
 */
export const AtomGroup = createToken({ name: 'AtomGroup', pattern: Lexer.NA })
export const TrailerGroup = createToken({ name: 'TrailerGroup', pattern: Lexer.NA })
export const PatternGroup = createToken({ name: 'PatternGroup', pattern: Lexer.NA })
export const PatternTrailerGroup = createToken({ name: 'PatternTrailerGroup', pattern: Lexer.NA })
export const FieldGroup = createToken({ name: 'FieldGroup', pattern: Lexer.NA })
export const BlockGroup = createToken({ name: 'BlockGroup', pattern: Lexer.NA })

const patterned = [...operatorTokens.values()].filter((type) => type.PATTERN !== Lexer.NA)
/** Longest symbol first, so that `**=` wins over `**` and `*`. */
const symbols = [
  ...patterned, LParen, RParen, LBracket, RBracket, LBrace, RBrace, Comma, Colon, Semicolon, Dot, Ellipsis, Arrow, Equal, ColonEqual, Exclamation, LessGreater,
].sort((a, b) => (b.PATTERN as string).length - (a.PATTERN as string).length)

/** What the lexer matches, in order. */
export const lexedTokens: TokenType[] = [Space, Newline, FStringLiteral, StringLiteral, Name, NumberLiteral, ...symbols, Comment, Continuation, Stray]

/** The parser's vocabulary. */
export const allTokens: TokenType[] = [
  ...lexedTokens,
  ...keywords.values(),
  ArithmeticOperator, InfixOperator, AugmentedAssign, PrefixOperator,
  Match, Case, Type, IsNot, NotIn,
  FStringStart, FStringMiddle, FStringEnd, FieldStart, FieldEnd, SpecStart,
  WithParen, Indent, Dedent, AtomGroup, TrailerGroup, PatternGroup, PatternTrailerGroup, FieldGroup, BlockGroup,
]
