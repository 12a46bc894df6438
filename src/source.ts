/**
 * A source text with its name and line table, and the error every phase before execution throws.
 * Positions everywhere else are UTF-16 offsets; lines and columns exist only here, when rendering.
 */

/** A SyntaxWarning; it names the line of the offset. */
export interface SourceWarning {
  readonly message: string
  readonly at: number
}

export class Source {
  readonly text: string
  readonly filename: string
  /** A text compiled while the program runs: tracebacks don't show its lines. */
  readonly hidden: boolean
  /** `from __future__ import annotations`; known once it is lowered. */
  futureAnnotations = false
  /** Are annotations enforced? */
  strictTypes = false
  /** A module of the engine's own: tracebacks leave its frames out. */
  internal = false
  /** What CPython warns of when it compiles the text, in its order. */
  readonly warnings: SourceWarning[] = []
  private lineStarts: number[] | null = null

  constructor(text: string, filename: string, hidden = false) {
    this.text = text
    this.filename = filename
    this.hidden = hidden
  }

  warn(message: string, at: number): void {
    this.warnings.push({ message, at })
  }

  /** Offsets at which lines start; `\n`, `\r` and `\r\n` end a line. Built on first use. */
  private starts(): number[] {
    if (this.lineStarts === null) {
      const starts = [0]
      const text = this.text
      for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i)
        if (c === 10) starts.push(i + 1)
        else if (c === 13) {
          if (text.charCodeAt(i + 1) === 10) i++
          starts.push(i + 1)
        }
      }
      this.lineStarts = starts
    }
    return this.lineStarts
  }

  /** 1-based line of an offset. */
  line(offset: number): number {
    const starts = this.starts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** 0-based column of an offset, in UTF-16 units. */
  column(offset: number): number {
    return offset - this.lineStart(this.line(offset))
  }

  lineStart(line: number): number {
    return this.starts()[line - 1] ?? this.text.length
  }

  get lineCount(): number {
    return this.starts().length
  }

  /** Text of a 1-based line without its line break; '' when there is no such line. */
  lineText(line: number): string {
    const starts = this.starts()
    if (line < 1 || line > starts.length) return ''
    const end = line < starts.length ? (starts[line] as number) : this.text.length
    return this.text.slice(starts[line - 1], end).replace(/\r?\n$|\r$/, '')
  }
}

/** The classes of error that CPython raises while compiling. */
export type SourceErrorClass = 'SyntaxError' | 'IndentationError' | 'TabError'

/** An error in the program text, found before anything runs. Rendered late, with a caret. */
export class SourceError extends Error {
  readonly type: SourceErrorClass
  readonly source: Source
  readonly start: number
  /** Exclusive; equal to `start` when the error is a single place. */
  readonly end: number
  /** True when more input could make the text complete: the REPL asks for another line. */
  readonly incomplete: boolean

  /** True when the text ended where more was needed: the error has a line but no column, and is shown without a caret. */
  readonly atEnd: boolean

  /** Found in the table of symbols: the arguments of the guest's exception are the message alone. */
  bare = false

  constructor(type: SourceErrorClass, message: string, source: Source, start: number, end: number = start, incomplete = false, atEnd = false) {
    super(message)
    this.name = 'SourceError'
    this.type = type
    this.source = source
    this.start = start
    this.end = end
    this.incomplete = incomplete
    this.atEnd = atEnd
  }

  /** An error of names and scopes, or of a future statement. */
  static ofSymbols(message: string, source: Source, start: number, end: number = start): SourceError {
    const e = new SourceError('SyntaxError', message, source, start, end)
    e.bare = true
    return e
  }
}
