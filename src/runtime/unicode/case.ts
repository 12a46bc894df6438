/**
 * Case conversion of code points, as CPython 3.13 does it (Unicode 15.1, full mappings).
 * The host's own `toUpperCase` follows the host's Unicode version, so only ASCII goes there.
 */
import { CASED, CASE_IGNORABLE, flagsOf } from './flags.ts'
import { FOLD_MANY, FOLD_ONE, LOWER_MANY, LOWER_ONE, TITLE_MANY, TITLE_ONE, UPPER_MANY, UPPER_ONE } from './tables.ts'
import { unpackMany, unpackProgressions } from './unpack.ts'

/** One conversion: code points that change to one, and to several. */
interface CaseMap {
  readonly one: Map<number, number>
  readonly many: Map<number, readonly number[]>
}

function lazy(one: string, many: string): () => CaseMap {
  let map: CaseMap | null = null
  return () => {
    map ??= { one: unpackProgressions(one), many: unpackMany(many) }
    return map
  }
}
const upperMap = lazy(UPPER_ONE, UPPER_MANY)
const lowerMap = lazy(LOWER_ONE, LOWER_MANY)
/** Holds only what differs from the upper map. */
const titleMap = lazy(TITLE_ONE, TITLE_MANY)
/** Holds only what differs from the lower map. */
const foldMap = lazy(FOLD_ONE, FOLD_MANY)

/** What a conversion of one code point gives: another one, or several. */
export type CaseResult = number | readonly number[]

export function upperOf(cp: number): CaseResult {
  if (cp < 128) return cp >= 97 && cp <= 122 ? cp - 32 : cp
  const map = upperMap()
  return map.one.get(cp) ?? map.many.get(cp) ?? cp
}

export function lowerOf(cp: number): CaseResult {
  if (cp < 128) return cp >= 65 && cp <= 90 ? cp + 32 : cp
  const map = lowerMap()
  return map.one.get(cp) ?? map.many.get(cp) ?? cp
}

export function titleOf(cp: number): CaseResult {
  if (cp < 128) return upperOf(cp)
  const map = titleMap()
  return map.one.get(cp) ?? map.many.get(cp) ?? upperOf(cp)
}

export function foldOf(cp: number): CaseResult {
  if (cp < 128) return lowerOf(cp)
  const map = foldMap()
  return map.one.get(cp) ?? map.many.get(cp) ?? lowerOf(cp)
}

const CAPITAL_SIGMA = 0x3a3
const SMALL_SIGMA = 0x3c3
const FINAL_SIGMA = 0x3c2

/** As `lowerOf` for `at(i)` in its context: a capital sigma that ends a word becomes the final one (Unicode 3.13, Final_Sigma). */
export function lowerInContext(at: (i: number) => number, i: number, length: number): CaseResult {
  const cp = at(i)
  if (cp !== CAPITAL_SIGMA) return lowerOf(cp)
  let j = i - 1
  while (j >= 0 && (flagsOf(at(j)) & CASE_IGNORABLE) !== 0) j--
  if (j < 0 || (flagsOf(at(j)) & CASED) === 0) return SMALL_SIGMA
  j = i + 1
  while (j < length && (flagsOf(at(j)) & CASE_IGNORABLE) !== 0) j++
  return j === length || (flagsOf(at(j)) & CASED) === 0 ? FINAL_SIGMA : SMALL_SIGMA
}
