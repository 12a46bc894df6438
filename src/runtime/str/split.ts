/**
 * `split`, `rsplit`, `splitlines`, `partition`, `rpartition` as host functions over Str.
 * The pieces come as arrays of Str, in order.
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { MemoryError, raise, valueError } from '../exception.ts'
import { MAX_LIST_LENGTH } from '../list/list.ts'
import { isLineBreak, isSpace } from '../unicode/flags.ts'
import type { Str } from '../value.ts'
import { BRIEF, SHORT, piecesAt, words, wordsBetweenBlanks } from './pieces.ts'
import { Searcher } from './search.ts'
import { codePointAt, detached, strLength, strSlice } from './wide.ts'

/** A list slot and the header of a piece. */
const PIECE_BYTES = 32

/** Pieces are counted this many at a time. */
const BATCH = 256

/**
 * Charges for the next pieces, as many as there are: a walk can't see what is being collected here, but a single charge
 * that does not fit beside what lives is refused.
 */
function chargePieces(count: number): void {
  if ((count & (count - 1)) === 0) chargeMemory(count * PIECE_BYTES)
  if (count >= MAX_LIST_LENGTH) throw raise(MemoryError)
}

/** Collects pieces, charging their memory ahead. */
class Pieces {
  readonly items: Str[] = []
  push(s: Str): void {
    if ((this.items.length & (BATCH - 1)) === 0 && this.items.length > 0) chargePieces(this.items.length)
    this.items.push(s)
  }
}

function chargeSplit(length: number): void {
  if (length > 16) {
    chargeElements(length)
    chargeMemory(2 * length)
  }
}

/** Splits at runs of white space; at most `limit` splits. `space` tells what that is (bytes know less of it). */
export function splitSpace(s: Str, limit: number, space: (cp: number) => boolean = isSpace): Str[] {
  const length = strLength(s)
  chargeSplit(length)
  if (typeof s === 'string' && limit >= length) {
    const brief = length <= BRIEF && space === isSpace ? words(s) : null
    if (brief !== null) return brief
    if (!NOT_PRINTABLE_ASCII.test(s)) return length <= SHORT ? wordsBetweenBlanks(s) : splitBlanks(s)
  }
  const pieces = new Pieces()
  let i = 0
  while (true) {
    while (i < length && space(codePointAt(s, i))) i++
    if (i === length) break
    if (pieces.items.length >= limit) {
      pieces.push(strSlice(s, i, length))
      break
    }
    const start = i
    while (i < length && !space(codePointAt(s, i))) i++
    pieces.push(strSlice(s, start, i))
  }
  return pieces.items
}

const NOT_PRINTABLE_ASCII = /[^ -~]/

/** `splitSpace` where blanks are the only white space: the host finds them. */
function splitBlanks(s: string): Str[] {
  const pieces: string[] = []
  let from = 0
  while (true) {
    const at = s.indexOf(' ', from)
    if (at < 0) break
    if (at > from) {
      if ((pieces.length & (BATCH - 1)) === BATCH - 1) chargePieces(pieces.length + 1)
      pieces.push(detached(s.slice(from, at), s))
    }
    from = at + 1
  }
  if (from < s.length) pieces.push(from === 0 ? s : detached(s.slice(from), s))
  return pieces
}

/** All pieces between short narrow separators. */
function splitShort(s: string, separator: string): Str[] {
  const pieces: string[] = []
  const m = separator.length
  let from = 0
  while (true) {
    const at = s.indexOf(separator, from)
    if (at < 0) break
    if ((pieces.length & (BATCH - 1)) === BATCH - 1) chargePieces(pieces.length + 1)
    pieces.push(detached(s.slice(from, at), s))
    from = at + m
  }
  pieces.push(from === 0 ? s : detached(s.slice(from), s))
  return pieces
}

/** As `splitSpace`, counting the splits from the right. */
export function rsplitSpace(s: Str, limit: number, space: (cp: number) => boolean = isSpace): Str[] {
  const length = strLength(s)
  chargeSplit(length)
  const pieces = new Pieces()
  let i = length
  while (true) {
    while (i > 0 && space(codePointAt(s, i - 1))) i--
    if (i === 0) break
    if (pieces.items.length >= limit) {
      pieces.push(strSlice(s, 0, i))
      break
    }
    const stop = i
    while (i > 0 && !space(codePointAt(s, i - 1))) i--
    pieces.push(strSlice(s, i, stop))
  }
  return pieces.items.reverse()
}

/** Splits at each `separator`; at most `limit` splits. */
export function splitAt(s: Str, separator: Str, limit: number): Str[] {
  const m = strLength(separator)
  if (m === 0) throw valueError('empty separator')
  const length = strLength(s)
  if (limit >= length && m < 32 && typeof s === 'string' && typeof separator === 'string') {
    chargeSplit(length)
    return length <= SHORT ? piecesAt(s, separator) : splitShort(s, separator)
  }
  if (length > 16) chargeMemory(2 * length)
  const searcher = new Searcher(s, separator)
  const pieces = new Pieces()
  let from = 0
  while (pieces.items.length < limit) {
    const at = searcher.next(from, length)
    if (at < 0) break
    pieces.push(strSlice(s, from, at))
    from = at + m
  }
  pieces.push(from === 0 ? s : strSlice(s, from, length))
  return pieces.items
}

/** As `splitAt`, counting the splits from the right. */
export function rsplitAt(s: Str, separator: Str, limit: number): Str[] {
  const m = strLength(separator)
  if (m === 0) throw valueError('empty separator')
  const length = strLength(s)
  if (length > 16) chargeMemory(2 * length)
  const searcher = new Searcher(s, separator)
  const pieces = new Pieces()
  let to = length
  while (pieces.items.length < limit) {
    const at = searcher.previous(0, to)
    if (at < 0) break
    pieces.push(strSlice(s, at + m, to))
    to = at
  }
  pieces.push(to === length ? s : strSlice(s, 0, to))
  return pieces.items.reverse()
}

/** The lines, with their ends if `keepEnds`; `\r\n` is one end. `breaks` tells what else ends a line (bytes know fewer). */
export function splitLines(s: Str, keepEnds: boolean, breaks: (cp: number) => boolean = isLineBreak): Str[] {
  const length = strLength(s)
  chargeSplit(length)
  if (typeof s === 'string' && breaks === isLineBreak && !OTHER_BREAKS.test(s)) return newlines(s, keepEnds)
  const pieces = new Pieces()
  let start = 0
  while (start < length) {
    let i = start
    while (i < length && !breaks(codePointAt(s, i))) i++
    const stop = i
    if (i < length) {
      i += codePointAt(s, i) === 13 && i + 1 < length && codePointAt(s, i + 1) === 10 ? 2 : 1
    }
    pieces.push(strSlice(s, start, keepEnds ? i : stop))
    start = i
  }
  return pieces.items
}

/** Characters other than the newline that end a line. */
const OTHER_BREAKS = /[\r\v\f\x1c-\x1e\x85\u2028\u2029]/

/** Lines of a text where newlines alone end them. */
function newlines(s: string, keepEnds: boolean): Str[] {
  const pieces: string[] = []
  for (let from = 0; from < s.length; ) {
    const at = s.indexOf('\n', from)
    const stop = at < 0 ? s.length : at
    if ((pieces.length & (BATCH - 1)) === BATCH - 1) chargePieces(pieces.length + 1)
    pieces.push(detached(s.slice(from, keepEnds && at >= 0 ? at + 1 : stop), s))
    from = stop + 1
  }
  return pieces
}

/** Where `separator` comes first; -1 for nowhere. */
function firstOf(s: Str, separator: Str, length: number, m: number): number {
  if (typeof s !== 'string' || typeof separator !== 'string' || length > 4096 || m > 32) return new Searcher(s, separator).next(0, length)
  chargeElements(length)
  return s.indexOf(separator)
}

export function partition(s: Str, separator: Str): [Str, Str, Str] {
  const m = strLength(separator)
  if (m === 0) throw valueError('empty separator')
  const length = strLength(s)
  const at = firstOf(s, separator, length, m)
  return at < 0 ? [s, '', ''] : [strSlice(s, 0, at), separator, strSlice(s, at + m, length)]
}

export function rpartition(s: Str, separator: Str): [Str, Str, Str] {
  const m = strLength(separator)
  if (m === 0) throw valueError('empty separator')
  const length = strLength(s)
  const at = new Searcher(s, separator).previous(0, length)
  return at < 0 ? ['', '', s] : [strSlice(s, 0, at), separator, strSlice(s, at + m, length)]
}
