/** Characters as regular expressions see them: categories, and case that does not count. */
import { lowerOf, upperOf } from '../../runtime/unicode/case.ts'
import { ALPHA, DECIMAL, DIGIT, NUMERIC, SPACE, flagsOf } from '../../runtime/unicode/flags.ts'
import { A, I, type SetItem } from './nodes.ts'

export type CharTest = (c: number) => boolean

function one(r: number | readonly number[], otherwise: number): number {
  return typeof r === 'number' ? r : otherwise
}

function lower(c: number): number {
  // Its full lower case is two characters, its simple one a plain i.
  return c === 0x130 ? 0x69 : one(lowerOf(c), c)
}

/** The one character that stands for all that are equal when case does not count. */
export function canonical(c: number, flags: number, bytes: boolean): number {
  if (bytes || (flags & A) !== 0) return c >= 65 && c <= 90 ? c + 32 : c
  if (c < 128) return c >= 65 && c <= 90 ? c + 32 : c
  const found = lower(one(upperOf(c), c))
  return found === 0x1fd3 ? 0x390 : found === 0x1fe3 ? 0x3b0 : found === 0xfb06 ? 0xfb05 : found
}

/** Lower-case letters that are equal when case does not count, besides the pairs of upper and lower case (Unicode 15.1). */
const SAME: readonly (readonly number[])[] = [
  [0x69, 0x131], [0x73, 0x17f], [0xb5, 0x3bc], [0x345, 0x3b9, 0x1fbe], [0x390, 0x1fd3], [0x3b0, 0x1fe3], [0x3b2, 0x3d0], [0x3b5, 0x3f5], [0x3b8, 0x3d1],
  [0x3ba, 0x3f0], [0x3c0, 0x3d6], [0x3c1, 0x3f1], [0x3c2, 0x3c3], [0x3c6, 0x3d5], [0x432, 0x1c80], [0x434, 0x1c81], [0x43e, 0x1c82], [0x441, 0x1c83],
  [0x442, 0x1c84, 0x1c85], [0x44a, 0x1c86], [0x463, 0x1c87], [0xa64b, 0x1c88], [0x1e61, 0x1e9b], [0xfb05, 0xfb06],
]
/** Capitals whose small letter has another capital. */
const CAPITALS: readonly (readonly [small: number, capital: number])[] = [[0x6b, 0x212a], [0xe5, 0x212b], [0x3c9, 0x2126], [0xdf, 0x1e9e], [0x3b8, 0x3f4]]
let sameAs: Map<number, readonly number[]> | null = null

/** The other lower-case letters that a lower-case letter equals. */
function others(c: number): readonly number[] {
  sameAs ??= new Map(SAME.flatMap((row) => row.map((c) => [c, row] as const)))
  return sameAs.get(c) ?? []
}

export function isDigit(c: number, ascii: boolean): boolean {
  return c < 128 || ascii ? c >= 48 && c <= 57 : (flagsOf(c) & DECIMAL) !== 0
}

export function isSpace(c: number, ascii: boolean): boolean {
  if (c < 128) return c === 32 || (c >= 9 && c <= 13) || (!ascii && c >= 28 && c <= 31)
  return !ascii && (flagsOf(c) & SPACE) !== 0
}

const WORD = ALPHA | DECIMAL | DIGIT | NUMERIC
export function isWord(c: number, ascii: boolean): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95
  return !ascii && (flagsOf(c) & WORD) !== 0
}

function itemTest(item: SetItem, ascii: boolean): CharTest {
  if (typeof item === 'number') return (c) => c === item
  if (typeof item !== 'string') {
    const [from, to] = item
    return (c) => c >= from && c <= to
  }
  switch (item) {
    case 'd': return (c) => isDigit(c, ascii)
    case 'D': return (c) => !isDigit(c, ascii)
    case 's': return (c) => isSpace(c, ascii)
    case 'S': return (c) => !isSpace(c, ascii)
    case 'w': return (c) => isWord(c, ascii)
    default: return (c) => !isWord(c, ascii)
  }
}

/** The test of a set; what it says of the first 256 characters is worked out once. */
export function setTest(items: readonly SetItem[], negate: boolean, flags: number, bytes: boolean): CharTest {
  const ascii = bytes || (flags & A) !== 0
  const parts = items.map((item) => itemTest(item, ascii))
  const plain: CharTest = (c) => parts.some((part) => part(c))
  let whole = plain
  if ((flags & I) !== 0) {
    const lowerCase = (c: number): number => (ascii ? (c >= 65 && c <= 90 ? c + 32 : c) : lower(c))
    const upperCase = (c: number): number => (ascii ? (c >= 97 && c <= 122 ? c - 32 : c) : one(upperOf(c), c))
    const cased = (c: number): boolean => plain(c) || plain(lowerCase(c)) || plain(upperCase(c)) || plain(canonical(c, flags, bytes))
    whole = ascii ? cased : (c) => cased(c) || cased(lowerCase(c)) || others(lowerCase(c)).some(cased) || CAPITALS.some(([small, capital]) => small === lowerCase(c) && plain(capital))
  }
  const table = new Uint8Array(256)
  for (let c = 0; c < 256; c++) table[c] = whole(c) !== negate ? 1 : 0
  return (c) => (c < 256 ? table[c] === 1 : whole(c) !== negate)
}
