/**
 * Text to float. Reference: https://docs.python.org/3.13/library/functions.html#float
 *
 * The grammar is checked here by hand (Python's and the host's differ: underscores, `inf`, hex, empty);
 * the conversion is the host's, which rounds correctly.
 */
import { trimBlanks } from '../int/text.ts'

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

/** Index after a run of digits with single underscores inside; `from` if there is none; -1 for a misplaced underscore. */
function digitRun(s: string, from: number): number {
  let i = from
  while (isDigit(s.charCodeAt(i)) || s.charCodeAt(i) === 95) {
    if (s.charCodeAt(i) === 95 && (i === from || !isDigit(s.charCodeAt(i - 1)) || !isDigit(s.charCodeAt(i + 1)))) return -1
    i++
  }
  return i
}

/** Where the longest number that begins at `start` ends; `start` when none does, -1 for a misplaced underscore. */
export function floatEnd(s: string, start: number): number {
  const sign = s.charCodeAt(start)
  const from = sign === 43 || sign === 45 ? start + 1 : start
  const first = s.charCodeAt(from) | 32
  if (first === 105 || first === 110) {
    const word = s.slice(from, from + 8).toLowerCase()
    const length = word === 'infinity' ? 8 : word.startsWith('inf') || word.startsWith('nan') ? 3 : 0
    return length === 0 ? start : from + length
  }
  const whole = digitRun(s, from)
  if (whole < 0) return -1
  let end = whole
  let digits = whole - from
  if (s.charCodeAt(end) === 46) {
    const fraction = digitRun(s, end + 1)
    if (fraction < 0) return -1
    digits += fraction - end - 1
    end = fraction
  }
  if (digits === 0) return start
  if ((s.charCodeAt(end) | 32) === 101) {
    const e = s.charCodeAt(end + 1)
    const power = e === 43 || e === 45 ? end + 2 : end + 1
    const last = digitRun(s, power)
    if (last > power) return last
  }
  return end
}

/** Digits and what may stand among them, nothing else. */
const PLAIN = /^[-+.\d][-+.\deE]*$/

/** The double that `text` (of numberText) spells; undefined if it spells none. */
export function parseFloatText(text: string): number | undefined {
  // What the host reads as a finite number it reads as Python does, but for prefixes and blank texts, which make integers.
  const x = Number(text)
  if (x - x === 0 && (!Number.isInteger(x) || PLAIN.test(text))) return x
  const s = trimBlanks(text)
  if (s === '' || floatEnd(s, 0) !== s.length) return undefined
  const sign = s.charCodeAt(0)
  const first = s.charCodeAt(sign === 43 || sign === 45 ? 1 : 0) | 32
  if (first === 105) return sign === 45 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  if (first === 110) return Number.NaN
  return Number(s.includes('_') ? s.replaceAll('_', '') : s)
}
