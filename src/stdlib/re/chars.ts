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
  return lower(one(upperOf(c), c))
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
    whole = (c) => plain(c) || plain(lowerCase(c)) || plain(upperCase(c)) || plain(canonical(c, flags, bytes))
  }
  const table = new Uint8Array(256)
  for (let c = 0; c < 256; c++) table[c] = whole(c) !== negate ? 1 : 0
  return (c) => (c < 256 ? table[c] === 1 : whole(c) !== negate)
}
