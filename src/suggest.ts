/**
 * "Did you mean": the closest of some names, by CPython's measure (substitutions between letters of
 * different case cost less than others; a name may differ by up to a third of the two lengths).
 */
const MOVE = 2
const CASE = 1
const MAX_CANDIDATES = 750
const MAX_LENGTH = 40

/** The closest candidate to a misspelled name, or null when none is near. */
export function closest(name: string, candidates: Iterable<string>): string | null {
  if (name.length > MAX_LENGTH) return null
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  let seen = 0
  for (const c of candidates) {
    if (++seen > MAX_CANDIDATES) return null
    if (c === name) continue
    const max = Math.min(Math.trunc(((name.length + c.length + 3) * MOVE) / 6), bestDistance - 1)
    const d = distance(name, c, max)
    if (d <= max) {
      best = c
      bestDistance = d
    }
  }
  return best
}

function substitution(a: string, b: string): number {
  if (a === b) return 0
  return a.toLowerCase() === b.toLowerCase() ? CASE : MOVE
}

/** Levenshtein distance, or more than `max`. */
function distance(a0: string, b0: string, max: number): number {
  let a = a0
  let b = b0
  while (a !== '' && b !== '' && a[0] === b[0]) {
    a = a.slice(1)
    b = b.slice(1)
  }
  while (a !== '' && b !== '' && a[a.length - 1] === b[b.length - 1]) {
    a = a.slice(0, -1)
    b = b.slice(0, -1)
  }
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
