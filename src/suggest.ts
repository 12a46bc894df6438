/**
 * "Did you mean": the closest of some names, by CPython's measure (substitutions between letters of
 * different case cost less than others; a name may differ by up to a third of the two lengths).
 */
import { chargeElements } from './run/meter.ts'

const MOVE = 2
const CASE = 1
const MAX_CANDIDATES = 750
const MAX_LENGTH = 40

/** The closest candidate to a misspelled name, or null when none is near or there are too many. */
export function closest(name: string, candidates: Iterable<string>): string | null {
  const wanted = utf8(name)
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  let seen = 0
  for (const c of candidates) {
    if (++seen >= MAX_CANDIDATES) return null
    if (c === name) continue
    const bytes = utf8(c)
    const max = Math.min(Math.trunc(((wanted.length + bytes.length + 3) * MOVE) / 6), bestDistance - 1)
    if (Math.abs(wanted.length - bytes.length) * MOVE > max) continue
    chargeElements(wanted.length + bytes.length)
    const d = distance(wanted, bytes, max)
    if (d <= max) {
      best = c
      bestDistance = d
    }
  }
  return best
}

/** Distances are between bytes of UTF-8, as CPython reckons them: here as the characters of a string. */
function utf8(text: string): string {
  let out = ''
  for (const c of text) {
    const cp = c.codePointAt(0) as number
    if (cp < 0x80) out += c
    else if (cp < 0x800) out += String.fromCharCode(0xc0 | (cp >> 6), continuation(cp))
    else if (cp < 0x10000) out += String.fromCharCode(0xe0 | (cp >> 12), continuation(cp >> 6), continuation(cp))
    else out += String.fromCharCode(0xf0 | (cp >> 18), continuation(cp >> 12), continuation(cp >> 6), continuation(cp))
  }
  return out
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f)
}

function substitution(a: string, b: string): number {
  if (a === b) return 0
  return lower(a) === lower(b) ? CASE : MOVE
}

function lower(c: string): string {
  return c >= 'A' && c <= 'Z' ? c.toLowerCase() : c
}

/** Levenshtein distance, or more than `max`. */
function distance(a0: string, b0: string, max: number): number {
  let start = 0
  while (start < a0.length && start < b0.length && a0[start] === b0[start]) start++
  let end = 0
  while (end < a0.length - start && end < b0.length - start && a0[a0.length - 1 - end] === b0[b0.length - 1 - end]) end++
  const a = a0.slice(start, a0.length - end)
  const b = b0.slice(start, b0.length - end)
  if (a === '' || b === '') return (a.length + b.length) * MOVE
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) return max + 1
  let row = Array.from({ length: a.length + 1 }, (_, i) => i * MOVE)
  for (let j = 0; j < b.length; j++) {
    const next = [(j + 1) * MOVE]
    for (let i = 0; i < a.length; i++) {
      next.push(Math.min(
        (row[i] as number) + substitution(a[i] as string, b[j] as string),
        (row[i + 1] as number) + MOVE,
        (next[i] as number) + MOVE,
      ))
    }
    row = next
  }
  return row[a.length] as number
}
