/**
 * Token types: operators from the operator table, keywords, delimiters, literals and the virtual tokens of the
 * layout pass. Symbols have their text as a pattern; the lexer tells the others by their first character. It knows no
 * keywords: the layout pass retags the names that are, with one table look-up.
 */
import { createToken, type TokenType } from 'chevrotain'
import { operators } from './operators.ts'

// ---------------------------------------------------------------- categories

/** Operators of `bitwise_or` and what binds tighter. */
export const ArithmeticOperator = createToken({ name: 'ArithmeticOperator' })
/** Every infix operator of a `disjunction`: arithmetic, comparison, `and`, `or`. */
export const InfixOperator = createToken({ name: 'InfixOperator' })
export const AugmentedAssign = createToken({ name: 'AugmentedAssign' })
/** Prefix operators; `+` and `-` are infix too. */
export const PrefixOperator = createToken({ name: 'PrefixOperator' })

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
    return [word, createToken({ name: capitalised(word), label: `'${word}'`, categories })]
  }),
)

export function keyword(word: KeywordName): TokenType {
  return keywords.get(word) as TokenType
}

/** Soft keywords: names that the layout pass retags where a statement of their kind starts. */
export const Match = createToken({ name: 'Match', label: "'match'" })
export const Case = createToken({ name: 'Case', label: "'case'" })
export const Type = createToken({ name: 'Type', label: "'type'" })

/** Two keywords that the layout pass joins into one operator. */
export const IsNot = createToken({ name: 'IsNot', label: "'is not'", categories: [InfixOperator] })
export const NotIn = createToken({ name: 'NotIn', label: "'not in'", categories: [InfixOperator] })

// ---------------------------------------------------------------- names and literals

export const Name = createToken({ name: 'Name', label: 'name' })
export const NumberLiteral = createToken({ name: 'Number', label: 'number' })
export const StringLiteral = createToken({ name: 'String', label: 'string' })
/** A whole f-string; the layout pass replaces it by the tokens below. */
export const FStringLiteral = createToken({ name: 'FString', label: 'f-string' })
export const FStringStart = createToken({ name: 'FStringStart' })
export const FStringMiddle = createToken({ name: 'FStringMiddle' })
export const FStringEnd = createToken({ name: 'FStringEnd' })
export const FieldStart = createToken({ name: 'FieldStart', label: "'{'" })
export const FieldEnd = createToken({ name: 'FieldEnd', label: "'}'" })
/** The colon before a format specification, which is text and not an expression. */
export const SpecStart = createToken({ name: 'SpecStart', label: "':'" })

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
export const WithParen = createToken({ name: 'WithParen', label: "'('" })

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
export const Newline = createToken({ name: 'Newline', label: 'newline' })
export const Indent = createToken({ name: 'Indent', label: 'indent' })
export const Dedent = createToken({ name: 'Dedent', label: 'dedent' })
/** A character that no token starts with; the layout pass words the error. */
export const Stray = createToken({ name: 'Stray' })

/**
 * A bracket group, f-string or block that was parsed on its own, innermost first, because it is nested deeply.
 * It stands where an operand, a trailer, a pattern or a suite may stand (see `collapse.ts`).
 */
export const AtomGroup = createToken({ name: 'AtomGroup' })
export const TrailerGroup = createToken({ name: 'TrailerGroup' })
export const PatternGroup = createToken({ name: 'PatternGroup' })
export const PatternTrailerGroup = createToken({ name: 'PatternTrailerGroup' })
export const FieldGroup = createToken({ name: 'FieldGroup' })
export const BlockGroup = createToken({ name: 'BlockGroup' })

/** Token types whose pattern is their text. */
export const symbols: readonly TokenType[] = [
  ...new Set(operatorTokens.values()), LParen, RParen, LBracket, RBracket, LBrace, RBrace, Comma, Colon, Semicolon, Dot, Ellipsis, Arrow, Equal, ColonEqual,
  Exclamation, LessGreater,
].filter((type) => type.PATTERN !== undefined)

/** The parser's vocabulary. */
export const allTokens: TokenType[] = [
  Newline, FStringLiteral, StringLiteral, Name, NumberLiteral, ...symbols, Stray,
  ...keywords.values(),
  ArithmeticOperator, InfixOperator, AugmentedAssign, PrefixOperator,
  Match, Case, Type, IsNot, NotIn,
  FStringStart, FStringMiddle, FStringEnd, FieldStart, FieldEnd, SpecStart,
  WithParen, Indent, Dedent, AtomGroup, TrailerGroup, PatternGroup, PatternTrailerGroup, FieldGroup, BlockGroup,
]
