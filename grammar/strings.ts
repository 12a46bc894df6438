/**
 * Scanners of the two string tokens. A plain string is one token; an f-string is one opaque token whose
 * payload says where its text and its replacement fields lie, and the layout pass expands it. Neither ever fails: what
 * is wrong is part of the payload, so that errors are raised in the order of the text.
 */

export interface ScanError {
  readonly message: 'string' | 'triple' | 'f-string' | 'triple f-string' | 'field' | 'open field' | 'single brace'
  readonly offset: number
  /** Where the text ran out; the message names its line. */
  readonly detected: number
  readonly escapedQuote: boolean
}

export interface TextPart { readonly kind: 'text'; readonly start: number; readonly end: number }
export interface FieldPart {
  readonly kind: 'field'
  /** Offset of `{`. */
  readonly open: number
  /** End of the expression with its `=` and conversion: offset of `:` or `}`. */
  readonly exprEnd: number
  /** Parts of the format specification, or null when there is no colon. */
  readonly spec: FStringPart[] | null
  /** Offset of `}`; -1 when the string ends inside the format specification. */
  readonly close: number
}
export interface ErrorPart { readonly kind: 'error'; readonly error: ScanError }
export type FStringPart = TextPart | FieldPart | ErrorPart

export interface FStringScan {
  /** Letters before the quote. */
  readonly prefixLength: number
  readonly quoteLength: 1 | 3
  readonly raw: boolean
  readonly parts: FStringPart[]
  /** Offset after the closing quote, or of the place where scanning gave up. */
  readonly end: number
  readonly closed: boolean
}

type Scanned = [string] & { payload?: ScanError | FStringScan }

const backslash = 92
const newline = 10
const carriageReturn = 13

function isQuote(c: number): boolean {
  return c === 39 || c === 34
}

/** Number of quotes that open a string at `offset`: 3 or 1. */
function openingQuotes(text: string, offset: number): 1 | 3 {
  const quote = text.charCodeAt(offset)
  return text.charCodeAt(offset + 1) === quote && text.charCodeAt(offset + 2) === quote ? 3 : 1
}

// ---------------------------------------------------------------- plain strings

interface PlainScan { readonly end: number; readonly error: ScanError | null }

const sound: { end: number; error: ScanError | null } = { end: 0, error: null }

/** Scans the string whose quote stands at `quoteAt` and whose prefix starts at `start`. The result is valid until the next call. */
function scanPlain(text: string, start: number, quoteAt: number): PlainScan {
  const quote = text.charCodeAt(quoteAt)
  const length = text.length
  let escapedQuote = false
  if (openingQuotes(text, quoteAt) === 3) {
    let i = quoteAt + 3
    while (i < length) {
      const c = text.charCodeAt(i)
      if (c === backslash) i += 2
      else if (c === quote && text.charCodeAt(i + 1) === quote && text.charCodeAt(i + 2) === quote) {
        sound.end = i + 3
        return sound
      } else i++
    }
    return { end: length, error: { message: 'triple', offset: start, detected: length, escapedQuote } }
  }
  let i = quoteAt + 1
  while (i < length) {
    const c = text.charCodeAt(i)
    if (c === quote) {
      sound.end = i + 1
      return sound
    }
    if (c === backslash) {
      const next = text.charCodeAt(i + 1)
      if (next === quote) escapedQuote = true
      i += next === carriageReturn && text.charCodeAt(i + 2) === newline ? 3 : 2
    } else if (c === newline || c === carriageReturn) break
    else i++
  }
  const end = i < length ? i : length
  return { end, error: { message: 'string', offset: start, detected: end, escapedQuote } }
}

/** Offset of the quote of a string literal with a plain prefix (none, r, b, u, br, rb) at `offset`, or -1. */
function plainQuote(text: string, offset: number): number {
  const first = text.charCodeAt(offset)
  if (isQuote(first)) return offset
  const a = first | 32
  if (a !== 98 && a !== 114 && a !== 117) return -1
  const second = text.charCodeAt(offset + 1)
  if (isQuote(second)) return offset + 1
  const b = second | 32
  if (((a === 98 && b === 114) || (a === 114 && b === 98)) && isQuote(text.charCodeAt(offset + 2))) return offset + 2
  return -1
}

/** The string or bytes literal at `offset`. */
export function stringPattern(text: string, offset: number): Scanned | null {
  const quoteAt = plainQuote(text, offset)
  if (quoteAt < 0) return null
  const scan = scanPlain(text, offset, quoteAt)
  const match: Scanned = [text.substring(offset, scan.end)]
  if (scan.error !== null) match.payload = scan.error
  return match
}

// ---------------------------------------------------------------- f-strings

/** Offset of the quote of an f-string at `offset`, or -1. */
function formattedQuote(text: string, offset: number): number {
  const a = text.charCodeAt(offset) | 32
  const second = text.charCodeAt(offset + 1)
  if (isQuote(second)) return a === 102 ? offset + 1 : -1
  const b = second | 32
  if (((a === 102 && b === 114) || (a === 114 && b === 102)) && isQuote(text.charCodeAt(offset + 2))) return offset + 2
  return -1
}

/** The f-string at `offset`. */
export function fStringPattern(text: string, offset: number): Scanned | null {
  const quoteAt = formattedQuote(text, offset)
  if (quoteAt < 0) return null
  const scan = new FStringScanner(text, offset, quoteAt, 0).scan()
  const match: Scanned = [text.substring(offset, scan.end)]
  match.payload = scan
  return match
}

const longestCharacterName = 128
/** F-strings within f-strings. The scanner goes no deeper; the layout pass reports it when it gets there. */
export const maxFStringDepth = 149

class FStringScanner {
  private readonly text: string
  private readonly start: number
  private readonly quoteAt: number
  private readonly quote: number
  private readonly quoteLength: 1 | 3
  private readonly raw: boolean
  private readonly depth: number
  private position: number
  /** Set when scanning gave up; every loop ends then. */
  private failed = false

  constructor(text: string, start: number, quoteAt: number, depth: number) {
    this.text = text
    this.start = start
    this.quoteAt = quoteAt
    this.quote = text.charCodeAt(quoteAt)
    this.quoteLength = openingQuotes(text, quoteAt)
    this.raw = quoteAt - start === 2
    this.depth = depth
    this.position = quoteAt + this.quoteLength
  }

  scan(): FStringScan {
    const parts: FStringPart[] = []
    if (this.depth > maxFStringDepth) this.failed = true
    else this.scanText(parts, false)
    const closed = !this.failed
    return {
      prefixLength: this.quoteAt - this.start, quoteLength: this.quoteLength, raw: this.raw, parts,
      end: closed ? this.position + this.quoteLength : this.position, closed,
    }
  }

  private fail(parts: FStringPart[], message: ScanError['message'], offset: number): void {
    this.failed = true
    parts.push({ kind: 'error', error: { message, offset, detected: this.position, escapedQuote: false } })
  }

  private atClosingQuote(i: number): boolean {
    const { text, quote } = this
    if (text.charCodeAt(i) !== quote) return false
    return this.quoteLength === 1 || (text.charCodeAt(i + 1) === quote && text.charCodeAt(i + 2) === quote)
  }

  /** Text and fields up to the closing quote, or in a format specification up to the field's `}`. */
  private scanText(parts: FStringPart[], inSpec: boolean): void {
    const { text } = this
    const length = text.length
    let from = this.position
    let i = from
    const flush = (): void => {
      if (i > from) parts.push({ kind: 'text', start: from, end: i })
      this.position = i
    }
    while (i < length) {
      const c = text.charCodeAt(i)
      if (c === this.quote && this.atClosingQuote(i)) return flush()
      if (c === backslash) {
        const next = text.charCodeAt(i + 1)
        if (next === 123 || next === 125) i++
        else if (!this.raw && next === 78 && text.charCodeAt(i + 2) === 123) {
          i = this.afterCharacterName(i + 3)
        } else i += next === carriageReturn && text.charCodeAt(i + 2) === newline ? 3 : 2
      } else if (c === 123) {
        if (!inSpec && text.charCodeAt(i + 1) === 123) i += 2
        else {
          flush()
          this.scanField(parts)
          if (this.failed) return
          i = from = this.position
          if ((parts[parts.length - 1] as FieldPart).close < 0) return
        }
      } else if (c === 125) {
        if (inSpec) return flush()
        if (text.charCodeAt(i + 1) === 125) i += 2
        else {
          flush()
          return this.fail(parts, 'single brace', i)
        }
      } else if ((c === newline || c === carriageReturn) && this.quoteLength === 1) {
        if (!inSpec) break
        // A line break ends the text of the specification; only the field's end may follow.
        flush()
        while (i < length && isSpace(text.charCodeAt(i))) i++
        this.position = i
        return
      } else i++
    }
    if (i > length) i = length
    flush()
    if (inSpec) this.fail(parts, 'open field', -1)
    else this.fail(parts, this.quoteLength === 3 ? 'triple f-string' : 'f-string', this.start)
  }

  /** Offset after the `}` of a `\N{name}` whose name starts at `i`; `i` when it has no end. */
  private afterCharacterName(i: number): number {
    const limit = Math.min(this.text.length, i + longestCharacterName)
    for (let end = i; end < limit; end++) {
      const c = this.text.charCodeAt(end)
      if (c === 125) return end + 1
      if (c === newline || c === this.quote) break
    }
    return i
  }

  /** A replacement field, from its `{`. */
  private scanField(parts: FStringPart[]): void {
    const { text } = this
    const open = this.position
    const closers: number[] = []
    const length = text.length
    let i = open + 1
    while (i < length) {
      const c = text.charCodeAt(i)
      if (isNameStart(c)) {
        let end = i + 1
        while (isNamePart(text.charCodeAt(end))) end++
        if (end - i <= 2 && isQuote(text.charCodeAt(end)) && isPrefix(text, i)) {
          i = this.skipString(parts, i, open)
          if (this.failed) return
        } else i = end
      } else if (isQuote(c)) {
        i = this.skipString(parts, i, open)
        if (this.failed) return
      } else if (c === 35) {
        while (i < length && text.charCodeAt(i) !== newline && text.charCodeAt(i) !== carriageReturn) i++
      } else if (c === 40) closers.push(41), i++
      else if (c === 91) closers.push(93), i++
      else if (c === 123) closers.push(125), i++
      else if (c === 41 || c === 93 || c === 125) {
        if (closers.length === 0 && c === 125) {
          this.position = i + 1
          parts.push({ kind: 'field', open, exprEnd: i, spec: null, close: i })
          return
        }
        if (closers.pop() !== c) break
        i++
      } else if (c === 58 && closers.length === 0) {
        this.position = i + 1
        const spec: FStringPart[] = []
        this.scanText(spec, true)
        const closed = !this.failed && text.charCodeAt(this.position) === 125
        parts.push({ kind: 'field', open, exprEnd: i, spec, close: closed ? this.position : -1 })
        if (closed) this.position++
        return
      } else i++
    }
    // A bracket that does not match, or the end of the text: the layout pass words it when it reaches the place.
    this.position = i
    this.failed = true
    parts.push({ kind: 'field', open, exprEnd: i < length ? i + 1 : i, spec: null, close: -1 })
    if (i >= length) this.fail(parts, 'open field', open)
  }

  /** Offset after the string literal that starts (with its prefix) at `i`, inside the field opened at `open`. */
  private skipString(parts: FStringPart[], i: number, open: number): number {
    const { text } = this
    const formatted = formattedQuote(text, i)
    if (formatted >= 0) {
      const scan = new FStringScanner(text, i, formatted, this.depth + 1).scan()
      if (scan.closed) return scan.end
      return this.giveUp(parts, open, scan.end)
    }
    const quoteAt = plainQuote(text, i)
    const scan = scanPlain(text, i, quoteAt)
    if (scan.error === null) return scan.end
    const end = scan.end
    if (text.charCodeAt(quoteAt) === this.quote && openingQuotes(text, quoteAt) === this.quoteLength) {
      this.position = i
      parts.push({ kind: 'field', open, exprEnd: i, spec: null, close: -1 })
      this.fail(parts, 'field', i)
      return i
    }
    return this.giveUp(parts, open, end)
  }

  /** The error lies inside a nested literal: lexing the field again will find it there. */
  private giveUp(parts: FStringPart[], open: number, end: number): number {
    this.position = end
    this.failed = true
    parts.push({ kind: 'field', open, exprEnd: end, spec: null, close: -1 })
    return end
  }
}

/** Whether the letters at `i` are the prefix of the string that follows them. */
function isPrefix(text: string, i: number): boolean {
  return plainQuote(text, i) >= 0 || formattedQuote(text, i) >= 0
}

function isSpace(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13)
}

function isNameStart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c >= 128
}

export function isNamePart(c: number): boolean {
  return isNameStart(c) || (c >= 48 && c <= 57)
}
