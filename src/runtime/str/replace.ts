/**
 * `str.replace`. What the result takes is counted and charged before it is made.
 */
import { chargeElements } from '../../run/meter.ts'
import type { Str } from '../value.ts'
import { chargeText } from './arguments.ts'
import { Searcher, strCount } from './search.ts'
import { strFromCodePoints, strLength, strSlice, writeCodePoints } from './wide.ts'

/** Texts up to this length go to the host's replaceAll, which chains up the pieces and takes many times the text's memory on the way. */
const SMALL = 1 << 16
/** Up to this length a loop is faster than the host's replaceAll. */
const TINY = 64
/** How many pieces are collected before they are joined: the host can't hold an array of any length. */
const CHUNK = 1 << 14

/** Replaces at most `limit` occurrences of `old`; an empty `old` stands before each character and at the end. */
export function replace(s: Str, old: Str, replacement: Str, limit: number): Str {
  const length = strLength(s)
  const m = strLength(old)
  if (limit <= 0 || m > length) return s
  const growth = strLength(replacement) - m
  if (m === 0) {
    const count = Math.min(limit, length + 1)
    chargeElements(length)
    chargeText(length + count * growth, typeof s !== 'string' || typeof replacement !== 'string')
    return interleave(s, replacement, count)
  }
  const narrow = typeof s === 'string' && typeof old === 'string' && typeof replacement === 'string'
  let total = length
  if (growth > 0 || !narrow) {
    const matches = strCount(s, old, 0, length, limit)
    if (matches === 0) return s
    total += matches * growth
  }
  chargeText(total, !narrow)
  if (!narrow) return replaceWide(s, new Searcher(s, old), m, replacement, limit, total)
  if (length > SMALL || limit < length || m >= 32) return replaceNarrow(s, new Searcher(s, old), m, replacement, limit)
  chargeElements(length)
  if (length <= TINY) return replaceTiny(s, old, replacement)
  // A function, because `$` in a replacement text means something to the host.
  return replacement.includes('$') ? s.replaceAll(old, () => replacement) : s.replaceAll(old, replacement)
}

function replaceTiny(s: string, old: string, replacement: string): string {
  let at = s.indexOf(old)
  if (at < 0) return s
  let out = ''
  let from = 0
  while (at >= 0) {
    out += s.slice(from, at) + replacement
    from = at + old.length
    at = s.indexOf(old, from)
  }
  return out + s.slice(from)
}

function replaceNarrow(s: string, searcher: Searcher, m: number, replacement: string, limit: number): string {
  let out = ''
  let pieces: string[] = []
  let from = 0
  for (let matches = 0; matches < limit; matches++) {
    const at = searcher.next(from, s.length)
    if (at < 0) break
    pieces.push(s.slice(from, at))
    if (pieces.length === CHUNK) {
      out += pieces.join(replacement) + replacement
      pieces = []
    }
    from = at + m
  }
  if (from === 0) return s
  pieces.push(s.slice(from))
  return out + pieces.join(replacement)
}

/** One of the three is wide; `total` is the length of the result. */
function replaceWide(s: Str, searcher: Searcher, m: number, replacement: Str, limit: number, total: number): Str {
  const out = new Uint32Array(total)
  const length = strLength(s)
  let filled = 0
  let from = 0
  for (let matches = 0; matches < limit; matches++) {
    const at = searcher.next(from, length)
    if (at < 0) break
    filled = writeCodePoints(out, filled, strSlice(s, from, at))
    filled = writeCodePoints(out, filled, replacement)
    from = at + m
  }
  writeCodePoints(out, filled, strSlice(s, from, length))
  return strFromCodePoints(out)
}

/** The replacement before each of the first characters, `count` times in all (at most one more than there are characters). */
function interleave(s: Str, replacement: Str, count: number): Str {
  const length = strLength(s)
  const single = Math.min(count - 1, length)
  if (typeof s === 'string' && typeof replacement === 'string') {
    let out = replacement
    for (let i = 0; i < single; i += CHUNK) {
      const stop = Math.min(i + CHUNK, single)
      out += s.slice(i, stop).split('').join(replacement) + replacement
    }
    return out + s.slice(single)
  }
  const out = new Uint32Array(length + count * strLength(replacement))
  let filled = 0
  for (let i = 0; i < count; i++) {
    filled = writeCodePoints(out, filled, replacement)
    if (i < single) filled = writeCodePoints(out, filled, strSlice(s, i, i + 1))
  }
  writeCodePoints(out, filled, strSlice(s, single, length))
  return strFromCodePoints(out)
}
