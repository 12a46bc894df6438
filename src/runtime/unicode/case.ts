/**
 * Case conversion of code points. The host's own `toUpperCase` follows the host's Unicode version, so only ASCII goes there;
 * the others are in a part.
 */
import { CASED, CASE_IGNORABLE, flagsOf } from './flags.ts'
import { unicode } from './table-part.ts'

/** What a conversion of one code point gives: another one, or several. */
export type CaseResult = number | readonly number[]

export function upperOf(cp: number): CaseResult {
  return cp < 128 ? (cp >= 97 && cp <= 122 ? cp - 32 : cp) : unicode().upperOf(cp)
}

export function lowerOf(cp: number): CaseResult {
  return cp < 128 ? (cp >= 65 && cp <= 90 ? cp + 32 : cp) : unicode().lowerOf(cp)
}

export function titleOf(cp: number): CaseResult {
  return cp < 128 ? upperOf(cp) : unicode().titleOf(cp)
}

export function foldOf(cp: number): CaseResult {
  return cp < 128 ? lowerOf(cp) : unicode().foldOf(cp)
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
