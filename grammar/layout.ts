/**
 * The layout pass: from lexer tokens to what the parser reads. It turns line breaks into NEWLINE, INDENT and DEDENT,
 * drops them inside brackets, retags names that are keywords (soft ones where their statement starts), joins `is not`
 * and `not in`, expands f-strings, and raises every error that CPython's tokenizer raises, in the order of the text.
 *
 * Invariant: whatever it returns has balanced brackets except those still open at the end of the text (`unclosed`).
 */
import type { IToken, TokenType } from 'chevrotain'
import { type Source, SourceError } from '../src/source.ts'
import { lex, lexPiece, makeToken } from './lexer.ts'
import { indentationError, raise, syntaxError } from './messages.ts'
import { checkNumber, checkUnicodeName } from './names.ts'
import { startsMatch, startsTypeAlias, startsWithItems } from './soft.ts'
import { type FStringPart, type FStringScan, fStringPattern, isNamePart, maxFStringDepth, type ScanError } from './strings.ts'
import * as t from './tokens.ts'

export interface Layout {
  readonly tokens: IToken[]
  /** The innermost bracket that is still open at the end of the text. */
  readonly unclosed: IToken | null
  /** Greatest number of brackets, f-strings and blocks open at once. */
  readonly depth: number
  readonly ascii: boolean
  /** The error that ended the pass early; the tokens are those before it. */
  readonly error: SourceError | null
  /** Whether the error counts only when the parser gets as far as it, and not when it finds something wrong before. */
  readonly errorWaits: boolean
}

const maxBrackets = 200
const maxIndents = 100
const tabWidth = 8
/** Replacement fields within format specifications within format specifications. */
const maxFieldDepth = 3

// ---------------------------------------------------------------- what to do with each token type

// Every other type is passed on as it is.
const name = 1
const open = 2
const close = 3
const lineBreak = 4
const number = 5
const string = 6
const fString = 7
const stray = 8

const actions = new Uint8Array(Math.max(...t.allTokens.map((type) => type.tokenTypeIdx as number)) + 1)
function act(action: number, ...types: TokenType[]): void {
  for (const type of types) actions[type.tokenTypeIdx as number] = action
}
act(name, t.Name)
act(open, t.LParen, t.LBracket, t.LBrace, t.WithParen)
act(close, t.RParen, t.RBracket, t.RBrace)
act(lineBreak, t.Newline)
act(number, t.NumberLiteral)
act(string, t.StringLiteral)
act(fString, t.FStringLiteral)
act(stray, t.Stray)

const Not = t.keyword('not')
const Is = t.keyword('is')
const In = t.keyword('in')
const With = t.keyword('with')
const longestKeyword = 8

const closerOf = new Map([['(', ')'], ['[', ']'], ['{', '}']])

export function virtualToken(type: TokenType, offset: number, image = ''): IToken {
  return makeToken(type, offset, image)
}

function retag(token: IToken, type: TokenType): void {
  token.tokenType = type
  token.tokenTypeIdx = type.tokenTypeIdx as number
}

export function layOut(source: Source): Layout {
  return new LayoutPass(source).run()
}

/** The same for a text in pieces, each of whole statements at the margin, so that tokens need not all be there at once. */
export class LayoutInPieces {
  private readonly pass: LayoutPass
  private readonly text: string
  private at = 0

  constructor(source: Source) {
    this.pass = new LayoutPass(source)
    this.text = source.text
  }

  get ascii(): boolean {
    return this.pass.ascii
  }

  /** The next piece, of about so many tokens or more; null at the end of the text. Throws SourceError. */
  next(wanted: number): Pick<Layout, 'tokens' | 'depth'> | null {
    if (this.at >= this.text.length) return null
    if (this.at === 0) this.pass.checkNulls()
    const lexed: IToken[] = []
    this.at = lexPiece(this.text, this.at, lexed, wanted)
    return this.pass.piece(lexed, this.at)
  }
}

class LayoutPass {
  private readonly source: Source
  private readonly text: string
  private out: IToken[] = []
  private readonly brackets: IToken[] = []
  private readonly indents: number[] = [0]
  /** The same indents with a tab counted as one column; the two must always agree on the order. */
  private readonly tabIndents: number[] = [0]
  /** For each open block, whether it is the block of a `match` statement. */
  private readonly matchBlocks: boolean[] = [false]
  readonly ascii: boolean
  private lineOpen = false
  private lineIsMatch = false
  private lastBreak: IToken | null = null
  private fieldDepth = 0
  private fStringDepth = 0
  private deepest = 0
  /** Whether the f-string being expanded has had a field: an error after that waits for the parser. */
  private afterField = false
  private errorWaits = false

  constructor(source: Source) {
    this.source = source
    this.text = source.text
    this.ascii = !/[^\x00-\x7f]/.test(source.text)
  }

  run(): Layout {
    let error: SourceError | null = null
    try {
      this.checkNulls()
      this.process(lex(this.text))
      this.finish()
    } catch (thrown) {
      if (!(thrown instanceof SourceError)) throw thrown
      error = thrown
      if (this.afterField) this.errorWaits = true
    }
    const unclosed = this.brackets.length > 0 ? (this.brackets[this.brackets.length - 1] as IToken) : null
    return { tokens: this.out, unclosed, depth: this.deepest, ascii: this.ascii, error, errorWaits: this.errorWaits }
  }

  checkNulls(): void {
    if (this.text.includes('\0')) syntaxError(this.source, 'source code string cannot contain null bytes', this.text.indexOf('\0'))
  }

  /** A piece of the text, which ends where a statement at the margin starts, or with the text. */
  piece(lexed: IToken[], end: number): Pick<Layout, 'tokens' | 'depth'> {
    this.out = []
    this.deepest = 0
    this.process(lexed)
    const last = end === this.text.length
    if (this.brackets.length > 0) raise('SyntaxError', this.source, 'unclosed', end)
    if (last) this.finish()
    else {
      for (let i = this.indents.length; i > 1; i--) this.out.push(virtualToken(t.Dedent, end))
      this.indents.length = this.tabIndents.length = this.matchBlocks.length = 1
    }
    return { tokens: this.out, depth: this.deepest }
  }

  /** What the end of the text ends. */
  private finish(): void {
    const { text, out } = this
    const end = text.length
    if (this.brackets.length > 0) return
    const last = out[out.length - 1]
    const tokenEnd = last === undefined ? 0 : last.startOffset + last.image.length
    const breakEnd = this.lastBreak === null ? 0 : this.lastBreak.startOffset + this.lastBreak.image.length
    if (/\\(?:\r\n?|\n)$/.test(text) && text.lastIndexOf('\\') >= Math.max(tokenEnd, breakEnd)) {
      this.errorWaits = true
      const at = text.lastIndexOf('\\') + 1
      syntaxError(this.source, 'unexpected EOF while parsing', at, at, true)
    }
    if (this.lineOpen) out.push(virtualToken(t.Newline, end))
    for (let i = this.indents.length; i > 1; i--) out.push(virtualToken(t.Dedent, end))
  }

  private process(tokens: IToken[]): void {
    const { out, ascii, text } = this
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as IToken
      const action = actions[token.tokenTypeIdx] as number
      if (!this.lineOpen && action !== lineBreak) this.startLine(token)
      switch (action) {
        case name: {
          const { image } = token
          if (image.length <= longestKeyword) {
            const keyword = t.keywords.get(image)
            if (keyword !== undefined) {
              if (keyword === Not || keyword === In) {
                if (this.join(token, keyword)) continue
              } else if (keyword === With && startsWithItems(tokens, i)) retag(tokens[i + 1] as IToken, t.WithParen)
              retag(token, keyword)
              break
            }
            if (image.length <= 5) this.retagSoftKeyword(tokens, i)
          }
          if (!ascii) checkUnicodeName(this.source, token)
          break
        }
        case open:
          this.openBracket(token)
          break
        case close:
          this.closeBracket(token)
          break
        case lineBreak:
          if (this.brackets.length > 0) continue
          this.lastBreak = token
          if (!this.lineOpen) continue
          this.lineOpen = false
          break
        case number:
          if (token.image.charCodeAt(0) === 48 || isNamePart(text.charCodeAt(token.startOffset + token.image.length))) checkNumber(this.source, token)
          break
        case string:
          if (token.payload !== undefined) {
            const offset = token.startOffset
            this.raiseScanError({ ...(token.payload as ScanError), offset, detected: offset + token.image.length })
          }
          break
        case fString:
          this.expandFString(token)
          continue
        case stray:
          if (token.image === '\\' || token.image < ' ' || token.image === '\x7f') this.raiseStray(token)
      }
      out.push(token)
    }
  }

  // -------------------------------------------------------------- keywords

  /** Joins `is not` and `not in` into the operator they are. */
  private join(token: IToken, keyword: TokenType): boolean {
    const { out } = this
    const last = out[out.length - 1]
    if (last === undefined) return false
    const joined = keyword === Not && last.tokenType === Is ? t.IsNot : keyword === In && last.tokenType === Not ? t.NotIn : null
    if (joined === null) return false
    const start = last.startOffset
    out[out.length - 1] = virtualToken(joined, start, this.text.slice(start, token.startOffset + token.image.length))
    return true
  }

  private retagSoftKeyword(tokens: IToken[], i: number): void {
    const token = tokens[i] as IToken
    if (this.brackets.length > 0) return
    const { image } = token
    if (image !== 'match' && image !== 'case' && image !== 'type') return
    const last = this.out[this.out.length - 1]
    const atLineStart = last === undefined || last.tokenType === t.Newline || last.tokenType === t.Indent || last.tokenType === t.Dedent
    if (image === 'type') {
      if ((atLineStart || last.tokenType === t.Semicolon || last.tokenType === t.Colon) && startsTypeAlias(tokens, i)) retag(token, t.Type)
    } else if (!atLineStart) return
    else if (image === 'case') {
      if (this.matchBlocks[this.matchBlocks.length - 1] === true) retag(token, t.Case)
    } else if (startsMatch(tokens, i)) {
      retag(token, t.Match)
      this.lineIsMatch = true
    }
  }

  // -------------------------------------------------------------- lines and blocks

  /** The first token of a logical line: emits INDENT or DEDENTs by its indentation. */
  private startLine(token: IToken): void {
    this.lineOpen = true
    const { text, source, indents, tabIndents } = this
    let i = token.startOffset
    while (i > 0 && text.charCodeAt(i - 1) === 32) i--
    let column = token.startOffset - i
    let tabColumn = column
    // Blanks only, after a line break of the source: the rest is for tabs, continued lines and what CPython makes of them.
    const { lastBreak } = this
    const breakEnd = lastBreak === null ? 0 : lastBreak.startOffset + lastBreak.image.length
    const plain = lastBreak === null ? i === 0 : breakEnd === token.startOffset && text.charCodeAt(i - 1) === 10
    if (plain && column === indents[indents.length - 1] && column === tabIndents[tabIndents.length - 1]) {
      this.lineIsMatch = false
      return
    }
    if (!plain) {
      i = breakEnd
      while (i > 0 && isIndentation(text.charCodeAt(i - 1))) i--
      column = tabColumn = 0
    }
    const lineStart = i
    let continued = -1
    for (; !plain && i < token.startOffset; i++) {
      const c = text.charCodeAt(i)
      if (c === 32) column++, tabColumn++
      else if (c === 9) {
        column = (Math.floor(column / tabWidth) + 1) * tabWidth
        tabColumn++
      } else if (c === 92) {
        // A continued empty line: its own indentation counts, unless it has none.
        if (continued < 0 && column > 0) continued = column
      } else column = tabColumn = 0
    }
    if (continued > 0) column = tabColumn = continued
    const top = indents[indents.length - 1] as number
    const tabTop = tabIndents[tabIndents.length - 1] as number
    if (column === top) {
      if (tabColumn !== tabTop) this.raiseTabs(lineStart)
    } else if (column > top) {
      if (indents.length >= maxIndents) {
        this.errorWaits = true
        indentationError(source, 'too many levels of indentation', lineStart)
      }
      if (tabColumn <= tabTop) this.raiseTabs(lineStart)
      indents.push(column)
      tabIndents.push(tabColumn)
      this.matchBlocks.push(this.lineIsMatch)
      this.out.push(virtualToken(t.Indent, token.startOffset))
      this.noteDepth()
    } else {
      while (indents.length > 1 && column < (indents[indents.length - 1] as number)) {
        indents.pop()
        tabIndents.pop()
        this.matchBlocks.pop()
        this.out.push(virtualToken(t.Dedent, token.startOffset))
      }
      if (column !== indents[indents.length - 1]) {
        this.errorWaits = true
        const line = source.line(token.startOffset)
        const end = source.lineStart(line) + source.lineText(line).length
        indentationError(source, 'unindent does not match any outer indentation level', end)
      }
      if (tabColumn !== tabIndents[tabIndents.length - 1]) this.raiseTabs(lineStart)
    }
    this.lineIsMatch = false
  }

  private raiseTabs(lineStart: number): never {
    this.errorWaits = true
    raise('TabError', this.source, 'inconsistent use of tabs and spaces in indentation', lineStart)
  }

  private noteDepth(): void {
    const depth = this.brackets.length + this.indents.length + this.fStringDepth
    if (depth > this.deepest) this.deepest = depth
  }

  // -------------------------------------------------------------- brackets

  private openBracket(token: IToken): void {
    if (this.brackets.length >= maxBrackets) syntaxError(this.source, 'too many nested parentheses', token.startOffset)
    this.brackets.push(token)
    this.noteDepth()
  }

  private closeBracket(token: IToken): void {
    const opener = this.brackets.pop()
    const closer = token.image
    const at = token.startOffset
    if (opener === undefined) syntaxError(this.source, `unmatched '${closer}'`, at)
    if (closerOf.get(opener.image) === closer && opener.tokenType !== t.FieldStart) return
    if (opener.tokenType === t.FieldStart) syntaxError(this.source, `f-string: unmatched '${closer}'`, at)
    const openLine = this.source.line(opener.startOffset)
    const where = openLine === this.source.line(at) ? '' : ` on line ${openLine}`
    syntaxError(this.source, `closing parenthesis '${closer}' does not match opening parenthesis '${opener.image}'${where}`, at)
  }

  // -------------------------------------------------------------- strings

  /** Replaces an f-string by its start, text, fields and end. */
  private expandFString(token: IToken): void {
    // A nested one was lexed from a slice, so that its payload counts from there: scan it where it stands.
    const start = token.startOffset
    const scan = (this.fStringDepth === 0 ? token.payload : fStringPattern(this.text, start)?.payload) as FStringScan
    const quotes = scan.prefixLength + scan.quoteLength
    if (this.fStringDepth >= maxFStringDepth) syntaxError(this.source, 'too many nested f-strings', start + scan.prefixLength)
    this.fStringDepth++
    this.noteDepth()
    this.out.push(virtualToken(t.FStringStart, start, this.text.slice(start, start + quotes)))
    const outerFields = this.fieldDepth
    this.fieldDepth = 0
    this.expandParts(scan.parts)
    this.fieldDepth = outerFields
    this.fStringDepth--
    if (this.fStringDepth === 0 && scan.closed) this.afterField = false
    if (!scan.closed) return
    const end = scan.end - scan.quoteLength
    this.out.push(virtualToken(t.FStringEnd, end, this.text.slice(end, scan.end)))
  }

  private expandParts(parts: readonly FStringPart[]): void {
    const { text, out } = this
    for (const part of parts) {
      if (part.kind === 'text') out.push(virtualToken(t.FStringMiddle, part.start, text.slice(part.start, part.end)))
      else if (part.kind === 'error') this.raiseScanError(part.error)
      else {
        if (this.fieldDepth >= maxFieldDepth) syntaxError(this.source, 'f-string: expressions nested too deeply', part.open - 1)
        const opener = virtualToken(t.FieldStart, part.open, '{')
        this.openBracket(opener)
        this.afterField = true
        out.push(opener)
        const from = part.open + 1
        const inner = lex(text.slice(from, part.exprEnd))
        for (const token of inner) token.startOffset += from
        this.process(inner)
        if (part.spec !== null) {
          out.push(virtualToken(t.SpecStart, part.exprEnd, ':'))
          this.fieldDepth++
          this.expandParts(part.spec)
          this.fieldDepth--
        }
        if (part.close >= 0) {
          this.brackets.pop()
          out.push(virtualToken(t.FieldEnd, part.close, '}'))
        }
      }
    }
  }

  private raiseScanError(error: ScanError): never {
    const { source } = this
    const line = source.line(Math.min(error.detected, Math.max(0, this.text.length - 1)))
    const at = error.offset
    switch (error.message) {
      case 'string': {
        const hint = error.escapedQuote ? '; perhaps you escaped the end quote?' : ''
        return syntaxError(source, `unterminated string literal (detected at line ${line})${hint}`, at)
      }
      case 'f-string':
        return syntaxError(source, `unterminated f-string literal (detected at line ${line})`, at)
      case 'triple':
        return syntaxError(source, `unterminated triple-quoted string literal (detected at line ${line})`, at, at, true)
      case 'triple f-string':
        return syntaxError(source, `unterminated triple-quoted f-string literal (detected at line ${line})`, at, at, true)
      case 'field':
        return syntaxError(source, "f-string: expecting '}'", at)
      case 'single brace':
        return syntaxError(source, "f-string: single '}' is not allowed", at)
      default: {
        return this.raiseUnclosed(this.brackets[this.brackets.length - 1] as IToken)
      }
    }
  }

  private raiseUnclosed(bracket: IToken): never {
    this.errorWaits = true
    syntaxError(this.source, `'${bracket.image}' was never closed`, bracket.startOffset, bracket.startOffset, true)
  }

  // -------------------------------------------------------------- stray characters

  private raiseStray(token: IToken): never {
    const { source, text } = this
    const at = token.startOffset
    if (token.image === '\\') {
      this.errorWaits = true
      const bracket = this.brackets[this.brackets.length - 1]
      if (at + 1 < text.length) syntaxError(source, 'unexpected character after line continuation character', at + 1)
      if (bracket === undefined) syntaxError(source, 'unexpected EOF while parsing', at + 1, at + 1, true)
      this.raiseUnclosed(bracket)
    }
    syntaxError(source, `invalid non-printable character U+${hex4(token.image.charCodeAt(0))}`, at)
  }
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

function isIndentation(c: number): boolean {
  return c === 32 || c === 9 || c === 12
}
