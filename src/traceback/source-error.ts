/** Errors in the program text, as CPython prints them, and as the exception a running program can catch. */
import { IndentationErrorType, PyException, SyntaxErrorType, TabErrorType } from '../runtime/exception.ts'
import type { PyType } from '../runtime/type.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import type { Source, SourceError } from '../source.ts'
import type { SyntaxBlock } from './syntax-block.ts'

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
    endOffset: error.end > error.start ? characterColumn(source, endLine, error.end) : emptyEnd(error),
  }
}

/** Errors of the tokenizer: their line has no end. */
const TOKENS = /^(unmatched|closing parenthesis|unterminated|invalid ((non-printable )?character|\w+ literal|digit)|leading zeros|f-string: (single|expecting '}'))/
/** Errors whose end is their place. */
const PLACES = /^(Expected one or more names|Type parameter list cannot)/

/** The end of an error that is a single place, as CPython has it. */
function emptyEnd(error: SourceError): number {
  const { source, start } = error
  if (error.type === 'IndentationError' || /^(unexpected EOF|expected 'except')/.test(error.message)) return -1
  if (/^unexpected char/.test(error.message)) return 0
  if (TOKENS.test(error.message) || PLACES.test(error.message)) return characterColumn(source, source.line(start), start)
  const atLineEnd = start === source.lineStart(source.line(start)) + source.lineText(source.line(start)).length
  return atLineEnd && !error.atEnd ? characterColumn(source, source.line(start), start) + 1 : 0
}

/** 1-based column of an offset, in code points. */
function characterColumn(source: Source, line: number, offset: number): number {
  return [...source.text.slice(source.lineStart(line), offset)].length + 1
}

const TYPES = { SyntaxError: SyntaxErrorType, IndentationError: IndentationErrorType, TabError: TabErrorType } as const

/**
 * The guest's exception for an error in a text that is compiled while the program runs (an imported module, `exec`).
 * `shown`: with its line, whose end is added where it is missing or not; or without, as what is found after parsing is
 * when the text is in no file.
 */
export function toSyntaxException(error: SourceError, shown: 'lines' | 'as it is' | 'no text' = 'lines'): PyException {
  let b = syntaxBlockOf(error)
  if (shown === 'no text') b = { ...b, text: null }
  else if (error.source.text === '') b = { ...b, line: 0, endLine: 0, text: '' }
  else if (shown === 'as it is' && b.line === error.source.lineCount) b = { ...b, text: b.text?.slice(0, -1) ?? null, ...(error.start >= error.source.text.trimEnd().length ? { offset: 0, endOffset: 0 } : {}) }
  if (b.text !== null && (TOKENS.test(error.message) || (error.message.endsWith('was never closed') && b.line !== error.source.line(error.source.text.trimEnd().length)))) b = { ...b, text: b.text.replace(/\n$/, '') }
  if ((error.type === 'IndentationError' || /^expected 'except'/.test(error.message)) && error.atEnd && b.text !== null) b = { ...b, offset: [...b.text].length }
  const e = syntaxException(TYPES[error.type], error.message, b)
  if (error.bare) e.args = new PyTuple([e.args.items[0] as Value])
  return e
}

/** A SyntaxError with its attributes. */
export function syntaxException(type: PyType, msg: string, b: SyntaxBlock): PyException {
  const text = (s: string | null): Value => (s === null ? null : strFromHost(s))
  const details: [string, Value][] = [
    ['filename', text(b.filename)], ['lineno', b.line], ['offset', b.offset], ['text', text(b.text)],
    ['end_lineno', b.endLine], ['end_offset', b.endOffset],
  ]
  const message = strFromHost(msg)
  const e = new PyException(type, [message, new PyTuple(details.map(([, v]) => v))])
  e.fields = new Map<string, Value>([['msg', message], ...details])
  return e
}
