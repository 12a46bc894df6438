/** Character properties by code point: those of ASCII here, the others in a part. */
import {
  ALPHA, CASE_IGNORABLE, CASED, DECIMAL, DIGIT, LOWER, NUMERIC, PRINTABLE, SPACE, UPPER, XID_CONTINUE, XID_START,
} from './flag-bits.ts'
import { unicode } from './table-part.ts'

export {
  ALPHA, CASE_IGNORABLE, CASED, DECIMAL, DIGIT, LOWER, NUMERIC, PRINTABLE, SPACE, TITLE, UPPER, XID_CONTINUE, XID_START,
} from './flag-bits.ts'

const LETTER = ALPHA | CASED | PRINTABLE | XID_CONTINUE | XID_START
const FACTS: readonly (readonly [RegExp, number])[] = [
  [/[\t-\r\x1c- ]/, SPACE], [/[ -~]/, PRINTABLE], [/[0-9]/, DECIMAL | DIGIT | NUMERIC | XID_CONTINUE], [/[A-Z]/, LETTER | UPPER], [/[a-z]/, LETTER | LOWER],
  [/_/, XID_CONTINUE], [/['.:^`]/, CASE_IGNORABLE],
]
let ascii: readonly number[] | null = null

function asciiFlags(): readonly number[] {
  return Array.from({ length: 128 }, (_, cp) => FACTS.reduce((flags, [what, fact]) => (what.test(String.fromCharCode(cp)) ? flags | fact : flags), 0))
}

/** All flags of a code point (0 <= cp <= 0x10FFFF). */
export function flagsOf(cp: number): number {
  return cp < 128 ? ((ascii ??= asciiFlags())[cp] as number) : unicode().flagsOf(cp)
}

/** Can `repr` show it as it is? */
export function isPrintable(cp: number): boolean {
  return cp < 127 ? cp >= 32 : (flagsOf(cp) & PRINTABLE) !== 0
}

/** White space for `split`, `strip`, `isspace`, and around numbers. */
export function isSpace(cp: number): boolean {
  return cp < 128 ? cp === 32 || (cp >= 9 && cp <= 13) || (cp >= 28 && cp <= 31) : (flagsOf(cp) & SPACE) !== 0
}

/** Does it end a line for `splitlines`? */
export function isLineBreak(cp: number): boolean {
  return cp < 128 ? (cp >= 10 && cp <= 13) || (cp >= 28 && cp <= 30) : cp === 0x85 || cp === 0x2028 || cp === 0x2029
}

export function isCased(cp: number): boolean {
  return (flagsOf(cp) & CASED) !== 0
}

export function isCaseIgnorable(cp: number): boolean {
  return (flagsOf(cp) & CASE_IGNORABLE) !== 0
}

export function isIdentifierStart(cp: number): boolean {
  if (cp < 128) return (cp >= 97 && cp <= 122) || (cp >= 65 && cp <= 90) || cp === 95
  return (flagsOf(cp) & XID_START) !== 0
}

export function isIdentifierContinue(cp: number): boolean {
  if (cp < 128) return (cp >= 97 && cp <= 122) || (cp >= 65 && cp <= 90) || cp === 95 || (cp >= 48 && cp <= 57)
  return (flagsOf(cp) & XID_CONTINUE) !== 0
}

/** The value of a decimal digit of any script; -1 for every other character. */
export function decimalValue(cp: number): number {
  return cp < 128 ? (cp >= 48 && cp <= 57 ? cp - 48 : -1) : unicode().decimalValue(cp)
}
