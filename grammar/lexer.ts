/**
 * The lexer: a text's tokens, told apart by their first character. It has one mode and never fails: characters that no
 * token starts with are `Stray` tokens, and strings carry their own errors, so that the layout pass raises the first
 * error of the text whatever its kind.
 */
import type { IToken, TokenType } from 'chevrotain'
import { fStringPattern, isNamePart, stringPattern } from './strings.ts'
import * as t from './tokens.ts'

// ---------------------------------------------------------------- what a character may start

// 0: nothing.
const space = 1
const name = 2
/** A name, or the prefix of a string. */
const prefix = 3
const quote = 4
const digit = 5
/** A symbol, or a number. */
const dot = 6
const symbol = 7
const lineBreak = 8
const comment = 9
/** A continued line. */
const backslash = 10

const kinds = new Uint8Array(128)
for (let c = 0; c < 128; c++) if (isNamePart(c)) kinds[c] = name
function starts(kind: number, characters: string): void {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind
}

/** The symbols that start with a character, longest first, so that `**=` wins over `**` and `*`. */
const symbols: TokenType[][] = []
for (const type of [...t.symbols].sort((a, b) => (b.PATTERN as string).length - (a.PATTERN as string).length)) {
  const first = (type.PATTERN as string).charCodeAt(0)
  ;(symbols[first] ??= []).push(type)
  kinds[first] = symbol
}
starts(space, ' \t\f')
starts(prefix, 'fFrRbBuU')
starts(quote, '\'"')
starts(digit, '0123456789')
starts(dot, '.')
starts(lineBreak, '\r\n')
starts(comment, '#')
starts(backslash, '\\')

/** Any well-formed number; what is wrong around it is found by the layout pass. */
const numberPattern =
  /0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*(?:\.(?:[0-9](?:_?[0-9])*)?)?|\.[0-9](?:_?[0-9])*)(?:[eE][+-]?[0-9](?:_?[0-9])*)?[jJ]?/y

// ---------------------------------------------------------------- tokens

export function makeToken(type: TokenType, startOffset: number, image: string): IToken {
  return { image, startOffset, tokenTypeIdx: type.tokenTypeIdx as number, tokenType: type }
}

/** Type of the token that `endOfOther` has found; null when it is none. */
let found: TokenType | null = null
/** What a string token carries. */
let payload: unknown

/** Tokens of a text; offsets are relative to it. */
export function lex(text: string): IToken[] {
  const tokens: IToken[] = []
  lexPiece(text, 0, tokens, Number.POSITIVE_INFINITY)
  return tokens
}

/** A line that belongs to the statement before it. */
const goesOn = /(?:else|elif|except|finally)(?!\w)/y

/** Whether a statement starts at the offset, at the margin, that can be told without the text before it. */
function startsStatement(text: string, at: number, lineBefore: number): boolean {
  const before = text.charCodeAt(at - 1)
  const kind = kinds[text.charCodeAt(at)]
  if ((before !== 10 && before !== 13) || (kind !== name && kind !== prefix) || text.charCodeAt(lineBefore) === 64) return false
  goesOn.lastIndex = at
  return !goesOn.test(text)
}

/**
 * Appends the tokens from an offset on, and answers where they end: before a statement at the margin once there are as many as `wanted`,
 * else at the end of the text. A byte order mark counts as nothing.
 */
export function lexPiece(text: string, from: number, tokens: IToken[], wanted: number): number {
  const { length } = text
  let i = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from
  let lineStart = i
  let brackets = 0
  while (i < length) {
    const c = text.charCodeAt(i)
    // As in CPython every non-ASCII character belongs to a name at first; the layout pass verifies it.
    const kind = c < 128 ? (kinds[c] as number) : name
    let end = i + 1
    if (kind === space) {
      i = end
      continue
    }
    if (kind === name) {
      while (isNamePart(text.charCodeAt(end))) end++
      tokens.push(makeToken(t.Name, i, text.substring(i, end)))
    } else {
      end = endOfOther(text, i, c, kind)
      if (found !== null) {
        const token = makeToken(found, i, text.substring(i, end))
        if (payload !== undefined) {
          token.payload = payload
          payload = undefined
        }
        tokens.push(token)
        if (kind === symbol) {
          if (c === 40 || c === 91 || c === 123) brackets++
          else if (c === 41 || c === 93 || c === 125) brackets--
        } else if (kind === lineBreak && brackets <= 0) {
          if (tokens.length >= wanted && startsStatement(text, end, lineStart)) return end
          lineStart = end
        }
      }
    }
    i = end
  }
  return length
}

function endOfOther(text: string, i: number, c: number, kind: number): number {
  switch (kind) {
    case quote:
      return endOfString(text, i)
    case prefix:
      return endOfPrefixed(text, i)
    case dot:
      return isDigit(text.charCodeAt(i + 1)) ? endOfNumber(text, i) : endOfSymbol(text, i, c)
    case digit:
      return endOfNumber(text, i)
    case symbol:
      return endOfSymbol(text, i, c)
    case lineBreak:
      found = t.Newline
      return endOfBreak(text, i)
    case comment:
      found = null
      return endOfComment(text, i)
    case backslash: {
      const end = afterBreak(text, i + 1)
      found = end === i + 1 ? t.Stray : null
      return end
    }
    default:
      found = t.Stray
      return i + 1
  }
}

function endOfString(text: string, i: number): number {
  const match = stringPattern(text, i)
  if (match === null) return -1
  found = t.StringLiteral
  payload = match.payload
  return i + match[0].length
}

function endOfPrefixed(text: string, i: number): number {
  const match = fStringPattern(text, i)
  if (match === null) {
    let end = endOfString(text, i)
    if (end < 0) {
      found = t.Name
      for (end = i + 1; isNamePart(text.charCodeAt(end)); ) end++
    }
    return end
  }
  found = t.FStringLiteral
  payload = match.payload
  return i + match[0].length
}

function endOfSymbol(text: string, i: number, c: number): number {
  for (const type of symbols[c] as TokenType[]) {
    const image = type.PATTERN as string
    if (image.length === 1 || text.startsWith(image, i)) {
      found = type
      return i + image.length
    }
  }
  found = t.Stray
  return i + 1
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

function endOfNumber(text: string, start: number): number {
  found = t.NumberLiteral
  let end = start
  // Most are plain; the pattern has the rest.
  if (text.charCodeAt(start) !== 48) {
    while (isDigit(text.charCodeAt(end))) end++
    const c = text.charCodeAt(end)
    if (c !== 46 && !isNamePart(c)) return end
  }
  numberPattern.lastIndex = start
  numberPattern.test(text)
  return numberPattern.lastIndex
}

// ---------------------------------------------------------------- lines

/** The offset after the line break at `i`; `i` when there is none. */
function afterBreak(text: string, i: number): number {
  const c = text.charCodeAt(i)
  return c === 10 ? i + 1 : c === 13 ? (text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1) : i
}

function endOfComment(text: string, i: number): number {
  for (let c = 0; i < text.length; i++) {
    c = text.charCodeAt(i)
    if (c === 10 || c === 13) break
  }
  return i
}

function endOfSpace(text: string, i: number): number {
  while (kinds[text.charCodeAt(i)] === space) i++
  return i
}

/** A line break, the blank and comment lines after it and the indentation of the next line. */
function endOfBreak(text: string, start: number): number {
  let end = afterBreak(text, start)
  for (;;) {
    const body = endOfSpace(text, end)
    const after = text.charCodeAt(body) === 35 ? endOfComment(text, body) : body
    const next = afterBreak(text, after)
    if (next === after) return body
    end = next
  }
}
