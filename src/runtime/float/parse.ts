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

/** The double that `text` (of numberText) spells; undefined if it spells none. */
export function parseFloatText(text: string): number | undefined {
  const s = trimBlanks(text)
  const sign = s.charCodeAt(0)
  const start = sign === 43 || sign === 45 ? 1 : 0
  const first = s.charCodeAt(start) | 32
  if (first === 105 || first === 110) return special(s.slice(start, start + 9).toLowerCase(), s.length - start, sign === 45)
  const whole = digitRun(s, start)
  if (whole < 0) return undefined
  let end = whole
  let digits = whole - start
  if (s.charCodeAt(end) === 46) {
    const fraction = digitRun(s, end + 1)
    if (fraction < 0) return undefined
    digits += fraction - end - 1
    end = fraction
  }
  if (digits === 0) return undefined
  if ((s.charCodeAt(end) | 32) === 101) {
    let from = end + 1
    const e = s.charCodeAt(from)
    if (e === 43 || e === 45) from++
    end = digitRun(s, from)
    if (end <= from) return undefined
  }
  if (end !== s.length) return undefined
  return Number(s.includes('_') ? s.replaceAll('_', '') : s)
}

function special(word: string, length: number, negative: boolean): number | undefined {
  if (word.length !== length) return undefined
  if (word === 'inf' || word === 'infinity') return negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return word === 'nan' ? Number.NaN : undefined
}
