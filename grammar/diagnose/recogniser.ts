/**
 * The base of the second opinion. When the parser refuses a text, a backtracking recogniser reads the broken statement
 * again, ordered as CPython's grammar is, once plainly (to learn which token is the last one it needed) and once with
 * the rules for mistakes switched on, which raise CPython's messages. Speed does not matter here; wording and place do.
 *
 * Here: tokens, backtracking, memory of what was read, and the ways to raise.
 */
import type { IToken, TokenType } from 'chevrotain'
import { type Source, SourceError, type SourceErrorClass } from '../../src/source.ts'
import { virtualToken } from '../layout.ts'
import * as t from '../tokens.ts'

/** What CPython calls an expression in its messages, with what the rules for mistakes need of it. */
export interface Found {
  readonly kind: string
  /** Index of the first token, and of the one after the last. */
  readonly from: number
  readonly to: number
  /** Elements of a tuple or list; the operand of a star. */
  readonly parts?: readonly Found[]
  readonly name?: string
  /** For a comparison: its left operand when its first operator is `in`. */
  readonly left?: Found
}

export interface Failure {
  /** Index of the last token that was looked at. */
  readonly last: number
}

const openers = new Set<TokenType>([t.LParen, t.LBracket, t.LBrace, t.WithParen, t.FieldStart])
const closers = new Set<TokenType>([t.RParen, t.RBracket, t.RBrace, t.FieldEnd])
const nameTypes = new Set<TokenType>([t.Name, t.Match, t.Case, t.Type])

/** Thrown when nothing more can be learnt: the tokens were cut short, or the statement is too long to be remembered. */
export class RanOut {}

export abstract class Recogniser {
  protected readonly source: Source
  protected readonly tokens: readonly IToken[]
  /** Bracket depth after each token. */
  private readonly levels: number[] = []
  protected position: number
  /** Index of the furthest token looked at. */
  furthest: number
  /** Whether the rules for mistakes are on. */
  protected strict = false
  /** Whether the text ends inside a bracket, or the tokens before an error. */
  private readonly cutShort: boolean
  private readonly end: IToken
  private readonly memory = new Map<number, { found: unknown; to: number }>()

  // Rules that classes further down the chain refer to before the class that defines them.
  declare readonly expression: () => Found | null
  declare readonly starExpression: () => Found | null
  declare readonly starExpressions: () => Found | null
  declare readonly namedExpression: () => Found | null
  declare protected readonly starNamedExpression: () => Found | null
  declare protected readonly assignmentExpression: () => Found | null
  declare protected readonly plainExpression: () => Found | null
  declare readonly annotatedValue: () => Found | null
  declare readonly yieldExpression: () => Found | null
  declare protected readonly disjunction: () => Found | null
  declare readonly bitwiseOr: () => Found | null
  protected abstract slices(): boolean
  protected abstract atom(): Found | null
  /** What may follow an atom that starts at `from`: an attribute, a call or a subscript. */
  protected abstract trailer(from: number): Found | null

  constructor(source: Source, tokens: readonly IToken[], start: number, cutShort: boolean) {
    this.source = source
    this.tokens = tokens
    this.position = this.furthest = start
    this.cutShort = cutShort
    this.end = virtualToken(t.Dedent, source.text.length)
    let level = 0
    for (const token of tokens) {
      if (openers.has(token.tokenType)) level++
      else if (closers.has(token.tokenType)) level--
      this.levels.push(level)
    }
  }

  // -------------------------------------------------------------- tokens

  protected token(index: number): IToken {
    return this.tokens[index] ?? this.end
  }

  protected levelAt(index: number): number {
    return this.levels[index] ?? 0
  }

  /** Type of the token at the position (or after it), which thereby counts as looked at. Null at the end. */
  protected peek(ahead = 0): TokenType | null {
    const index = this.position + ahead
    if (index > this.furthest) this.furthest = index
    const token = this.tokens[index]
    if (token !== undefined) return token.tokenType
    if (this.cutShort) throw new RanOut()
    return null
  }

  protected at(type: TokenType): boolean {
    return this.peek() === type
  }

  protected eat(type: TokenType): boolean {
    if (this.peek() !== type) return false
    this.position++
    return true
  }

  protected atName(): boolean {
    const type = this.peek()
    return type !== null && nameTypes.has(type)
  }

  protected eatName(): boolean {
    if (!this.atName()) return false
    this.position++
    return true
  }

  /** A name that may be a soft keyword, by its spelling. */
  protected atWord(word: string): boolean {
    return this.atName() && this.token(this.position).image === word
  }

  protected atOpenParen(): boolean {
    const type = this.peek()
    return type === t.LParen || type === t.WithParen
  }

  protected eatOpenParen(): boolean {
    if (!this.atOpenParen()) return false
    this.position++
    return true
  }

  // -------------------------------------------------------------- backtracking

  /** Runs `rule`; goes back when it fails (null, undefined or false). */
  protected attempt<Result>(rule: () => Result): Result | null {
    const { position } = this
    const result = rule()
    if (result === null || result === undefined || result === false) {
      this.position = position
      return null
    }
    return result
  }

  /** Whether `rule` matches here, without moving. */
  protected sees(rule: () => unknown): boolean {
    const { position } = this
    const result = rule()
    this.position = position
    return result !== null && result !== undefined && result !== false
  }

  /** Runs a rule once per place. */
  protected remember<Result>(rule: number, run: () => Result | null): Result | null {
    // As in CPython, what was read with the rules for mistakes off is not read again with them on.
    const key = this.position * ruleLimit + rule
    const known = this.memory.get(key)
    if (known !== undefined) {
      if (known.found !== null) this.position = known.to
      return known.found as Result | null
    }
    if (this.memory.size >= memoryLimit) throw new RanOut()
    const found = this.attempt(run)
    this.memory.set(key, { found, to: this.position })
    return found
  }

  protected forget(): void {
    this.memory.clear()
  }

  protected found(kind: string, from: number, more?: Partial<Found>): Found {
    return { kind, from, to: this.position, ...more }
  }

  /** A token as something to point at. */
  protected tokenAt(index: number): Found {
    return { kind: 'token', from: index, to: index + 1 }
  }

  // -------------------------------------------------------------- lists

  /** `element (',' element)* [',']`, at least one. */
  protected list(element: () => Found | null): Found[] | null {
    const items = this.commaSeparated(element)
    if (items !== null) this.eat(t.Comma)
    return items
  }

  /** `element (',' element)*`, at least one. */
  protected commaSeparated<Item>(element: () => Item | null): Item[] | null {
    const first = this.attempt(element)
    if (first === null) return null
    const items = [first]
    for (;;) {
      const item = this.attempt(() => (this.eat(t.Comma) ? element() : null))
      if (item === null) return items
      items.push(item)
    }
  }

  // -------------------------------------------------------------- raising

  /**
   * Where CPython has a token start. One at the end of the text stands where its last line ends, an INDENT on the
   * last blank before the line's text, and a NEWLINE where the comment in front of it starts.
   */
  startOf(index: number): number {
    const token = this.token(index)
    const { startOffset } = token
    const { text } = this.source
    if (token.tokenType === t.Indent) return startOffset - 1
    if (token.tokenType === t.Newline && index > 0) {
      const last = this.token(index - 1)
      let i = last.startOffset + last.image.length
      while (i < startOffset && text.charCodeAt(i) <= 32) i++
      return text.charAt(i) === '#' ? i : startOffset
    }
    if (startOffset < text.length) return startOffset
    return text.endsWith('\n') ? text.length - 1 : text.length
  }

  endOf(index: number): number {
    const token = this.token(index)
    if (token.tokenType === t.Newline) return token.startOffset
    return this.startOf(index) + token.image.length
  }

  /** Over the extent of what was found. */
  protected raiseAt(found: Found, message: string): never {
    this.raise(message, this.startOf(found.from), this.endOf(found.to - 1))
  }

  protected raiseRange(from: Found, to: Found, message: string): never {
    this.raise(message, this.startOf(from.from), this.endOf(to.to - 1))
  }

  /** From something found to the last character looked at, which CPython leaves out. */
  protected raiseFrom(found: Found, message: string): never {
    const start = this.startOf(found.from)
    const atLineEnd = this.token(this.furthest).tokenType === t.Newline
    this.raise(message, start, Math.max(start, this.endOf(this.furthest) - (atLineEnd ? 0 : 1)))
  }

  /** At the last token looked at. */
  protected raiseLast(message: string): never {
    this.raise(message, this.startOf(this.furthest), this.endOf(this.furthest))
  }

  /** At the next token. */
  protected raiseNext(message: string): never {
    this.peek()
    this.raise(message, this.startOf(this.position), this.endOf(this.position))
  }

  protected raiseIndentation(message: string): never {
    this.throwError('IndentationError', message, this.startOf(this.furthest), this.endOf(this.furthest))
  }

  protected raise(message: string, start: number, end: number): never {
    this.throwError('SyntaxError', message, start, end)
  }

  private throwError(type: SourceErrorClass, message: string, start: number, end: number): never {
    const { furthest } = this
    const atEnd = start === this.startOf(furthest) && this.isEnd(furthest)
    throw new SourceError(type, message, this.source, start, end, furthest >= this.tokens.length, atEnd)
  }

  /** Is the token one that stands for the end of the text? */
  isEnd(index: number): boolean {
    const { startOffset, tokenType } = this.token(index)
    return startOffset >= this.source.text.length && tokenType !== t.Newline
  }

  protected lineOf(index: number): number {
    return this.source.line(this.startOf(index))
  }
}

/** Findings kept at most; a hundred bytes each. A longer statement gets the plain error of the parser. */
const memoryLimit = 2_000_000

/** Numbers of the rules whose findings are remembered. They are those that CPython remembers too. */
export const rule = {
  expression: 1, starExpression: 2, disjunction: 3, conjunction: 4, inversion: 5, bitwiseOr: 6, factor: 7, awaitPrimary: 8, primary: 9,
  invalidNamed: 10, arguments: 11, starTarget: 12, targetWithStarAtom: 13, targetPrimary: 14, strings: 15, deleteTarget: 16, simple: 17,
  block: 18, typeParameter: 19, closedPattern: 20,
} as const
const ruleLimit = 64
