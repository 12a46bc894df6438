/** Throwing CPython-worded errors from any pass of the grammar. */
import type { IToken } from 'chevrotain'
import { type Source, SourceError, type SourceErrorClass } from '../src/source.ts'

/** Raises a SyntaxError over the offsets `start` to `end` (exclusive; equal for a single place). */
export function syntaxError(source: Source, message: string, start: number, end = start, incomplete = false): never {
  throw new SourceError('SyntaxError', message, source, start, end, incomplete)
}

export function indentationError(source: Source, message: string, start: number, end = start, incomplete = false): never {
  throw new SourceError('IndentationError', message, source, start, end, incomplete)
}

export function raise(type: SourceErrorClass, source: Source, message: string, start: number, end = start): never {
  throw new SourceError(type, message, source, start, end)
}

/** Nesting that no tree should have, short of the bracket limit. */
export function tooComplex(source: Source, start: number): never {
  syntaxError(source, 'Parser stack overflowed - Python source too complex to parse', start)
}

/** The error for a bracket that is still open at the end. */
export function neverClosed(source: Source, bracket: IToken): SourceError {
  const at = bracket.startOffset
  return new SourceError('SyntaxError', `'${bracket.image}' was never closed`, source, at, at, true)
}
