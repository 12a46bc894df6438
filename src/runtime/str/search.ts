/**
 * Finding a str in a str.
 *
 * The host's indexOf is fast on honest text and quadratic on hostile text (a megabyte of `a` in two
 * megabytes of `a`), so a search is planned first: what it may cost is charged, and where the
 * product of the lengths is large a linear algorithm (Knuth, Morris, Pratt) takes its place.
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import type { Str } from '../value.ts'
import { codePointAt, strLength } from './wide.ts'

/** A needle shorter than this costs the host a bounded factor at worst. */
const SHORT_NEEDLE = 32
/** Products of lengths above this go to the linear algorithm. */
const LARGE_PRODUCT = 1 << 20

/** Finds one needle in one haystack, as often as wanted; what all of it costs is charged at the start. */
export class Searcher {
  private readonly hay: Str
  private readonly needle: Str
  private readonly length: number
  /** Failure table of the linear algorithm; null: the host searches. */
  private table: Int32Array | null = null
  private reversedTable: Int32Array | null = null
  private readonly linear: boolean

  /** `span`: how much of the haystack will be looked at. */
  constructor(hay: Str, needle: Str, span: number = strLength(hay)) {
    this.hay = hay
    this.needle = needle
    const m = strLength(needle)
    this.length = m
    const product = span * m
    this.linear = typeof hay !== 'string' || typeof needle !== 'string' || (m >= SHORT_NEEDLE && product > LARGE_PRODUCT)
    if (this.linear) {
      chargeElements(span + m)
      if (span >= m) chargeMemory(4 * m)
    } else chargeElements(m < SHORT_NEEDLE ? span : span + product / 64)
  }

  /** The lowest index >= from at which the needle starts and ends by `to`; -1 if there is none. 0 <= from <= to <= length. */
  next(from: number, to: number): number {
    if (to - from < this.length) return -1
    if (this.length === 0) return from
    if (this.linear) return this.linearNext(from, to)
    const hay = this.hay as string
    if (to === hay.length) return hay.indexOf(this.needle as string, from)
    return hay.slice(0, to).indexOf(this.needle as string, from)
  }

  /** The highest index >= from at which the needle starts and ends by `to`; -1 if there is none. */
  previous(from: number, to: number): number {
    if (to - from < this.length) return -1
    if (this.length === 0) return to
    if (this.linear) return this.linearPrevious(from, to)
    if (from === 0) return (this.hay as string).lastIndexOf(this.needle as string, to - this.length)
    const at = (this.hay as string).slice(from, to).lastIndexOf(this.needle as string)
    return at < 0 ? -1 : at + from
  }

  private linearNext(from: number, to: number): number {
    // A narrow haystack never holds a wide needle.
    if (typeof this.hay === 'string' && typeof this.needle !== 'string') return -1
    const { hay, needle, length } = this
    this.table ??= failureTable(length, (i) => codePointAt(needle, i))
    const table = this.table
    let matched = 0
    for (let i = from; i < to; i++) {
      const c = codePointAt(hay, i)
      while (matched > 0 && codePointAt(needle, matched) !== c) matched = table[matched - 1] as number
      if (codePointAt(needle, matched) === c) matched++
      if (matched === length) return i - length + 1
    }
    return -1
  }

  private linearPrevious(from: number, to: number): number {
    if (typeof this.hay === 'string' && typeof this.needle !== 'string') return -1
    const { hay, needle, length } = this
    this.reversedTable ??= failureTable(length, (i) => codePointAt(needle, length - 1 - i))
    const table = this.reversedTable
    let matched = 0
    for (let i = to - 1; i >= from; i--) {
      const c = codePointAt(hay, i)
      while (matched > 0 && codePointAt(needle, length - 1 - matched) !== c) matched = table[matched - 1] as number
      if (codePointAt(needle, length - 1 - matched) === c) matched++
      if (matched === length) return i
    }
    return -1
  }
}

/** For each prefix of the needle the length of its longest proper prefix that is also its suffix. */
function failureTable(length: number, at: (i: number) => number): Int32Array {
  const table = new Int32Array(length)
  let k = 0
  for (let i = 1; i < length; i++) {
    const c = at(i)
    while (k > 0 && at(k) !== c) k = table[k - 1] as number
    if (at(k) === c) k++
    table[i] = k
  }
  return table
}

/** `needle in hay`. */
export function strContains(hay: Str, needle: Str): boolean {
  if (typeof hay === 'string') {
    if (typeof needle !== 'string') return false
    if (needle.length < SHORT_NEEDLE) {
      if (hay.length > 16) chargeElements(hay.length)
      return hay.includes(needle)
    }
  }
  return strFind(hay, needle, 0, strLength(hay)) >= 0
}

/** Lowest index of the needle within start..stop; -1 if there is none, also when start > stop. */
export function strFind(hay: Str, needle: Str, start: number, stop: number): number {
  if (stop - start < strLength(needle)) return -1
  if (typeof hay === 'string' && typeof needle === 'string' && needle.length < SHORT_NEEDLE && stop === hay.length) {
    if (stop - start > 16) chargeElements(stop - start)
    return hay.indexOf(needle, start)
  }
  return new Searcher(hay, needle, stop - start).next(start, stop)
}

export function strFindLast(hay: Str, needle: Str, start: number, stop: number): number {
  if (stop - start < strLength(needle)) return -1
  return new Searcher(hay, needle, stop - start).previous(start, stop)
}

/** Occurrences within start..stop that don't overlap; an empty needle occurs before each character and at the end. */
export function strCount(hay: Str, needle: Str, start: number, stop: number, limit: number = Number.POSITIVE_INFINITY): number {
  const m = strLength(needle)
  if (stop - start < m) return 0
  if (m === 0) return Math.min(stop - start + 1, limit)
  if (m < SHORT_NEEDLE && typeof hay === 'string' && typeof needle === 'string' && stop === hay.length) {
    chargeElements(stop - start)
    let count = 0
    for (let at = hay.indexOf(needle, start); at >= 0 && count < limit; at = hay.indexOf(needle, at + m)) count++
    return count
  }
  const searcher = new Searcher(hay, needle, stop - start)
  let count = 0
  let at = searcher.next(start, stop)
  while (at >= 0 && count < limit) {
    count++
    at = searcher.next(at + m, stop)
  }
  return count
}

/** Does the needle stand at `at` (0 <= at)? */
export function strMatchesAt(hay: Str, needle: Str, at: number): boolean {
  if (typeof hay === 'string') {
    if (typeof needle !== 'string') return false
    if (needle.length > 16) {
      chargeElements(needle.length)
      return hay.startsWith(needle, at)
    }
    // A short loop is faster than the host's call.
    if (at + needle.length > hay.length) return false
    for (let i = 0; i < needle.length; i++) if (hay.charCodeAt(at + i) !== needle.charCodeAt(i)) return false
    return true
  }
  const m = strLength(needle)
  if (at + m > hay.codePoints.length) return false
  for (let i = 0; i < m; i++) if (hay.codePoints[at + i] !== codePointAt(needle, i)) return false
  return true
}
