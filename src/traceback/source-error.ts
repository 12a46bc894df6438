/** Errors in the program text, as CPython prints them, and as the exception a running program can catch. */
import { IndentationErrorType, PyException, SyntaxErrorType, TabErrorType } from '../runtime/exception.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import type { Source, SourceError } from '../source.ts'
import { type SyntaxBlock, formatSyntaxBlock } from './syntax-block.ts'

/** Where the error is, in the terms of SyntaxError's attributes. */
export function syntaxBlockOf(error: SourceError): SyntaxBlock {
  const { source } = error
  const line = source.line(error.start)
  const endLine = source.line(error.end)
  return {
    filename: source.filename,
    line,
    text: `${source.lineText(line)}\n`,
    offset: error.atEnd ? 0 : characterColumn(source, line, error.start),
    endLine,
    endOffset: error.end > error.start ? characterColumn(source, endLine, error.end) : 0,
  }
}

/** 1-based column of an offset, in code points. */
function characterColumn(source: Source, line: number, offset: number): number {
  return [...source.text.slice(source.lineStart(line), offset)].length + 1
}

/** What CPython prints on stderr, each line ended. */
export function renderSourceError(error: SourceError): string {
  return `${[...formatSyntaxBlock(syntaxBlockOf(error)), `${error.type}: ${error.message}`].join('\n')}\n`
}

const TYPES = { SyntaxError: SyntaxErrorType, IndentationError: IndentationErrorType, TabError: TabErrorType } as const

/** The guest's exception for an error in a text that is compiled while the program runs (an imported module, `exec`). */
export function toSyntaxException(error: SourceError): PyException {
  const b = syntaxBlockOf(error)
  const text = (s: string | null): Value => (s === null ? null : strFromHost(s))
  const details: [string, Value][] = [
    ['filename', text(b.filename)], ['lineno', b.line], ['offset', b.offset], ['text', text(b.text)],
    ['end_lineno', b.endLine], ['end_offset', b.endOffset],
  ]
  const message = strFromHost(error.message)
  const e = new PyException(TYPES[error.type], [message, new PyTuple(details.map(([, v]) => v))])
  e.fields = new Map<string, Value>([['msg', message], ...details])
  return e
}
