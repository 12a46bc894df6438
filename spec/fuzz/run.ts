/**
 * The command `npm run fuzz`: compares random programs in every mode with one another and with a live CPython 3.13, and shrinks
 * what differs.
 *
 *     npm run fuzz -- [--minutes M | --seeds N] [--from SEED] [--python PYTHON] [--kind KIND] [--tiers] [--long]
 *     npm run fuzz -- --show SEED [--kind KIND]
 *     npm run fuzz -- --seeds N --python PYTHON --record FILE
 *
 * `--minutes` goes on for so long, from a seed of its own unless `--from` is given. `--kind`: `numbers` in hot code, `features` of the
 * language, or a module of the library (re, json, format, struct, datetime, decimal, random); all in turn when missing. `--tiers`, or no `--python`: the modes are only compared with one another. `--long`: without
 * shrinking. Exit status: 0 when nothing differs, else 1.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generateFeatures } from './features.ts'
import { PRELUDE, generate } from './generate.ts'
import { type Asking, FORMAT, JSON_KIND, RE, asking } from './library.ts'
import { DATETIME, DECIMAL, RANDOM, STRUCT } from './library-numbers.ts'
import { MODES, type Mode, lineDifference, modeDifference, normalise, observe } from './modes.ts'
import { type Line, print, shrink } from './tree.ts'

type Expected = [out: string, error: string | null] | null

const BATCH = 50
/** Characters of output that a recorded program may have. */
const MOST_RECORDED = 8000

function ask(python: string, programs: readonly string[], ...how: 'keep'[]): Expected[] {
  const child = spawnSync(python, [fileURLToPath(new URL('oracle.py', import.meta.url)), ...how], { input: JSON.stringify(programs), encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (child.status !== 0) {
    if (child.error !== undefined || child.status === 2) throw new Error(`${python} failed: ${child.error?.message ?? child.stderr}`)
    // A program that has brought it down is skipped.
    const half = programs.length >> 1
    return half === 0 ? [null] : [...ask(python, programs.slice(0, half)), ...ask(python, programs.slice(half))]
  }
  return JSON.parse(child.stdout) as Expected[]
}

/** Sets of strings come in another order, and ints have a limit of ours: known differences. */
function sameButOrder(ours: string, theirs: string): boolean {
  const mine = ours.split('\n')
  const lines = theirs.split('\n')
  return mine.length === lines.length && mine.every((text, i) => text === lines[i] || (text.includes('{') && sorted(text) === sorted(lines[i] as string)))
}

const sorted = (text: string): string => [...text].sort().join('')

/** How our generic tier differs from CPython. */
function difference(program: string, [theirs, error]: [string, string | null]): string | null {
  const seen = observe(program, 'generic')
  const out = normalise(theirs)
  if (seen.error?.includes('SyntaxError') || seen.error?.includes('IndentationError')) return error?.startsWith(seen.error) ? null : `error ${seen.error}, not ${error}`
  if (seen.out.includes('too many digits in integer')) return null
  // The oracle has little memory, and room for as many items as a guest's \`__len__\` says takes all of it.
  if (theirs.includes('MemoryError') || error?.startsWith('MemoryError') === true) return null
  if (seen.out !== out && !sameButOrder(seen.out, out)) return `output ${lineDifference(seen.out, out)}`
  return seen.error === error ? null : `error ${seen.error}, not ${error}`
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' }, seeds: { type: 'string', default: '200' }, from: { type: 'string' }, python: { type: 'string' }, kind: { type: 'string' },
    tiers: { type: 'boolean', default: false }, long: { type: 'boolean', default: false }, record: { type: 'string' }, show: { type: 'string' },
  },
})
const LIBRARY: Readonly<Record<string, Asking>> = { re: RE, json: JSON_KIND, format: FORMAT, struct: STRUCT, datetime: DATETIME, decimal: DECIMAL, random: RANDOM }
const KINDS: Readonly<Record<string, (seed: number) => readonly Line[]>> = {
  numbers: generate, features: generateFeatures, ...Object.fromEntries(Object.entries(LIBRARY).map(([kind, asks]) => [kind, asking(asks)])),
}
const kinds = values.kind === undefined ? Object.keys(KINDS) : [values.kind]
if (!kinds.every((kind) => Object.hasOwn(KINDS, kind))) throw new Error(`unknown kind '${values.kind}'`)
const python = values.tiers ? undefined : values.python

type Make = (seed: number) => readonly Line[]
const make = (kind: string): Make => KINDS[kind] as Make

interface Found {
  readonly kind: string
  readonly seed: number
  readonly what: string
  readonly stillFails: (program: string) => boolean
}

function report({ kind, seed, what, stillFails }: Found): void {
  console.log(`\n==== ${kind} ${seed}: ${what}`)
  if (!values.long) console.log(print(shrink(make(kind)(seed), stillFails)))
}

/** Does CPython itself print something else when strings hash otherwise? Each process has its own seed. */
function varies(program: string, [out, error]: readonly [string, string | null]): boolean {
  return [1, 2, 3].some(() => {
    const again = ask(python as string, [program])[0]
    return again != null && (normalise(again[0]) !== normalise(out) || again[1] !== error)
  })
}

/** Is the whole difference that CPython closes a generator as soon as it is dropped? */
function isDropped(program: string): boolean {
  const kept = ask(python as string, [program], 'keep')[0]
  return kept != null && difference(program, kept) === null
}

/** What is wrong with a program; null when nothing is, 'skip' when it took too long on either side. */
function examine(kind: string, seed: number, program: string, want: Expected | undefined): Found | null | 'skip' {
  if (want === null || observe(program, 'generic').error?.startsWith('LIMIT')) return 'skip'
  // The library is the same text and the same natives in all modes: two of them will do.
  const modes = modeDifference(program, Object.hasOwn(LIBRARY, kind) ? ['js'] : MODES)
  if (modes !== null) {
    const what = modes.slice(0, modes.indexOf(':') + 7)
    const mode = what.slice(0, what.indexOf(':')) as Mode
    return { kind, seed, what: modes, stillFails: (p) => modeDifference(p, [mode])?.startsWith(what) ?? false }
  }
  const wrong = want === undefined ? null : difference(program, want)
  if (wrong === null || isDropped(program) || varies(program, want as readonly [string, string | null])) return null
  // What a program prints in its first differing line is often an error's text: that stays while the program shrinks.
  return {
    kind, seed, what: `not as CPython: ${wrong}`,
    stillFails: (p) => {
      const now = (ask(python as string, [p])[0] as Expected) ?? null
      return now !== null && !(now[1] ?? '').startsWith('SyntaxError') && difference(p, now) !== null && !isDropped(p)
    },
  }
}

function fuzz(): number {
  const until = values.minutes === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(values.minutes) * 60_000
  const first = values.from !== undefined ? Number(values.from) : values.minutes === undefined ? 1 : Date.now() % 1_000_000_000
  const end = values.minutes === undefined ? first + Number(values.seeds) : Number.POSITIVE_INFINITY
  let programs = 0
  let found = 0
  let skipped = 0
  const recorded: { seed: number; program: string; out: string; error: string | null }[] = []
  for (let from = first; from < end && Date.now() < until; from += BATCH) {
    const seeds = Array.from({ length: Math.min(BATCH, end - from) }, (_, i) => from + i)
    for (const kind of kinds) {
      const sources = seeds.map((seed) => print(make(kind)(seed)))
      const expected = python === undefined ? null : ask(python, sources)
      for (let i = 0; i < seeds.length && Date.now() < until; i++) {
        const program = sources[i] as string
        const want = expected === null ? undefined : expected[i]
        const outcome = examine(kind, seeds[i] as number, program, want)
        programs++
        if (outcome === 'skip') skipped++
        else if (outcome !== null) {
          found++
          report(outcome)
        } else if (want && kind === 'numbers' && want[0].length < MOST_RECORDED && !want[1]?.startsWith('SyntaxError')) {
          recorded.push({ seed: seeds[i] as number, program: program.slice(PRELUDE.length), out: want[0], error: want[1] })
        }
      }
    }
  }
  console.log(`${programs} programs from seed ${first}, ${found} differ, ${skipped} took too long`)
  if (values.record !== undefined) writeFileSync(values.record, `${JSON.stringify({ prelude: PRELUDE, programs: recorded })}\n`)
  return found === 0 ? 0 : 1
}

if (values.show !== undefined) console.log(print(make(kinds[0] as string)(Number(values.show))))
else process.exitCode = fuzz()
