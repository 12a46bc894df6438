/**
 * Character properties by code point, as CPython 3.13 sees them (Unicode 15.1).
 *
 * The run-length table is unpacked once, on the first question about any character; pages of 256
 * bytes, each an index into FLAG_SETS, are filled from it as they are asked for.
 */
import { DECIMAL } from './flag-bits.ts'
import { DIGITS_ONE, FLAG_LETTERS, FLAG_RUNS, FLAG_SETS } from './tables.ts'
import { unpackProgressions } from './unpack.ts'

interface Runs {
  /** First code point of each run, ascending, with a sentinel behind the last. */
  readonly starts: Uint32Array
  /** Index into FLAG_SETS. */
  readonly sets: Uint8Array
}

let runs: Runs | null = null
const pages: (Uint8Array | undefined)[] = []
const sets = Uint16Array.from(FLAG_SETS)

function unpackRuns(): Runs {
  const starts: number[] = []
  const letters: number[] = []
  let cp = 0
  for (let i = 0; i < FLAG_RUNS.length; ) {
    starts.push(cp)
    letters.push(FLAG_LETTERS.indexOf(FLAG_RUNS[i++] as string))
    const from = i
    while (i < FLAG_RUNS.length && !FLAG_LETTERS.includes(FLAG_RUNS[i] as string)) i++
    cp += from === i ? 1 : Number.parseInt(FLAG_RUNS.slice(from, i), 36)
  }
  starts.push(cp)
  return { starts: Uint32Array.from(starts), sets: Uint8Array.from(letters) }
}

/** The index of the run that holds `cp`. */
function runOf(starts: Uint32Array, cp: number): number {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= cp) low = middle
    else high = middle - 1
  }
  return low
}

function fillPage(index: number): Uint8Array {
  runs ??= unpackRuns()
  const page = new Uint8Array(256)
  let cp = index << 8
  let run = runOf(runs.starts, cp)
  for (let i = 0; i < 256; i++, cp++) {
    if (cp >= (runs.starts[run + 1] as number)) run++
    page[i] = runs.sets[run] as number
  }
  pages[index] = page
  return page
}

/** All flags of a code point (0 <= cp <= 0x10FFFF). */
export function flagsOf(cp: number): number {
  const page = pages[cp >> 8] ?? fillPage(cp >> 8)
  return sets[page[cp & 255] as number] as number
}

/** The value of a decimal digit of any script; -1 for every other character. */
export function decimalValue(cp: number): number {
  if ((flagsOf(cp) & DECIMAL) === 0) return -1
  runs ??= unpackRuns()
  // Decimal digits come in runs of ten, zero first; neighbouring runs have the same flags.
  return (cp - (runs.starts[runOf(runs.starts, cp)] as number)) % 10
}

let digits: Map<number, number> | null = null

/** The value of a digit as `str.isdigit` understands it (superscripts and circled digits too); -1 for every other character. */
export function digitValue(cp: number): number {
  const value = decimalValue(cp)
  if (value >= 0 || cp < 128) return value
  digits ??= unpackProgressions(DIGITS_ONE)
  return digits.get(cp) ?? -1
}
