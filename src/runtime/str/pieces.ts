/**
 * The pieces that a short narrow text is cut into. Their places are noted first: an array that is made at once, with all its elements,
 * takes a fraction of the time of one that grows.
 */

import { arrayOf } from '../general-array.ts'

/** Up to this length a loop over the characters is faster than the host's search. */
export const BRIEF = 32
/** Texts up to this length are cut up here. */
export const SHORT = 128

const starts = new Uint8Array(SHORT + 1)
const stops = new Uint8Array(SHORT + 1)

/** The pieces between separators. */
export function piecesAt(s: string, separator: string): string[] {
  let count = 0
  let from = 0
  // The host finds one character in half the time of two.
  const two = separator.length === 2
  const sought = two ? separator.charAt(0) : separator
  const second = two ? separator.charCodeAt(1) : 0
  for (let at = s.indexOf(sought); at >= 0; at = s.indexOf(sought, at)) {
    if (two && s.charCodeAt(at + 1) !== second) {
      at++
      continue
    }
    starts[count] = from
    stops[count++] = at
    from = at = at + separator.length
  }
  if (count === 0) return [s]
  starts[count] = from
  stops[count++] = s.length
  return collect(s, count)
}

/** The words of a longer text in which blanks are the only white space: found by the host, which is slow to give single characters of a text that is part of another. */
export function wordsBetweenBlanks(s: string): string[] {
  let count = 0
  let from = 0
  for (let at = s.indexOf(' '); at >= 0; at = s.indexOf(' ', from)) {
    if (at > from) {
      starts[count] = from
      stops[count++] = at
    }
    from = at + 1
  }
  if (from < s.length) {
    starts[count] = from
    stops[count++] = s.length
  }
  return collect(s, count)
}

/** The words of a text; null where it has characters beyond ASCII, or such as are white space to some and not to others. */
export function words(s: string): string[] | null {
  let count = 0
  let from = -1
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c > 32) {
      if (c > 126) return null
      if (from < 0) from = i
    } else if (c === 32 || (c >= 9 && c <= 13)) {
      if (from < 0) continue
      starts[count] = from
      stops[count++] = i
      from = -1
    } else return null
  }
  if (from >= 0) {
    starts[count] = from
    stops[count++] = s.length
  }
  return collect(s, count)
}

function piece(s: string, i: number): string {
  return s.substring(starts[i] as number, stops[i] as number)
}

/** By length: arrays to be copied, since a copy has no spare room. */
const blank: string[][] = []

function collect(s: string, count: number): string[] {
  switch (count) {
    case 0:
      return []
    case 1:
      return arrayOf(piece(s, 0))
    case 2:
      return arrayOf(piece(s, 0), piece(s, 1))
    case 3:
      return arrayOf(piece(s, 0), piece(s, 1), piece(s, 2))
    case 4:
      return arrayOf(piece(s, 0), piece(s, 1), piece(s, 2), piece(s, 3))
    case 5:
      return arrayOf(piece(s, 0), piece(s, 1), piece(s, 2), piece(s, 3), piece(s, 4))
    case 6:
      return arrayOf(piece(s, 0), piece(s, 1), piece(s, 2), piece(s, 3), piece(s, 4), piece(s, 5))
  }
  for (let n = blank.length; n <= count; n++) blank.push(n === 0 ? [] : arrayOf(...(blank[n - 1] as string[]), ''))
  const pieces = (blank[count] as string[]).slice()
  for (let i = 0; i < count; i++) pieces[i] = piece(s, i)
  return pieces
}
