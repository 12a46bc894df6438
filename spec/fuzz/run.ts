/**
 * Compares random programs in every mode with a live CPython 3.13 and shrinks what differs.
 *
 *     npx tsx spec/fuzz/run.ts [--seeds N] [--from SEED] [--python PYTHON] [--record FILE] [--show SEED]
 *
 * Without --python the modes are only compared with one another.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PRELUDE, generate, source } from './generate.ts'
import { type Mode, lineDifference, modeDifference, observe } from './modes.ts'
import { print, shrink } from './tree.ts'

type Expected = [out: string, error: string | null] | null

const BATCH = 50
/** Characters of output that a recorded program may have. */
const MOST_RECORDED = 8000

function ask(python: string, programs: readonly string[]): Expected[] {
  const child = spawnSync(python, [fileURLToPath(new URL('oracle.py', import.meta.url))], { input: JSON.stringify(programs), encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (child.status !== 0) {
    if (child.error !== undefined || child.status === 2) throw new Error(`${python} failed: ${child.error?.message ?? child.stderr}`)
    // A program that has brought it down is skipped.
    const half = programs.length >> 1
    return half === 0 ? [null] : [...ask(python, programs.slice(0, half)), ...ask(python, programs.slice(half))]
  }
  return JSON.parse(child.stdout) as Expected[]
}

/** How our generic tier differs from CPython. */
function difference(program: string, [out, error]: [string, string | null]): string | null {
  const seen = observe(program, 'generic')
  if (seen.error?.includes('SyntaxError') || seen.error?.includes('IndentationError')) return error?.startsWith(seen.error) ? null : `error ${seen.error}, not ${error}`
  if (seen.out !== out) return `output ${lineDifference(seen.out, out)}`
  return seen.error === error ? null : `error ${seen.error}, not ${error}`
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' }, from: { type: 'string', default: '1' }, python: { type: 'string' }, record: { type: 'string' }, show: { type: 'string' }, shrink: { type: 'boolean', default: false },
  },
})
const first = Number(values.from)
const end = first + Number(values.seeds)
const { python } = values

function report(seed: number, what: string, stillFails: (program: string) => boolean): void {
  console.log(`\n==== seed ${seed}: ${what}`)
  if (values.shrink) console.log(print(shrink(generate(seed), stillFails)))
}

if (values.show !== undefined) console.log(source(Number(values.show)))
else {
  let found = 0
  let skipped = 0
  const recorded: { seed: number; program: string; out: string; error: string | null }[] = []
  for (let from = first; from < end; from += BATCH) {
    const seeds = Array.from({ length: Math.min(BATCH, end - from) }, (_, i) => from + i)
    const expected = python === undefined ? null : ask(python, seeds.map(source))
    seeds.forEach((seed, i) => {
      const program = source(seed)
      const want = expected === null ? undefined : expected[i]
      if (want === null) {
        skipped++
        return
      }
      if (observe(program, 'generic').error?.startsWith('LIMIT')) {
        skipped++
        return
      }
      const modes = modeDifference(program)
      if (modes !== null) {
        found++
        const kind = modes.slice(0, modes.indexOf(':') + 7)
        const mode = kind.slice(0, kind.indexOf(':')) as Mode
        report(seed, modes, (p) => modeDifference(p, [mode])?.startsWith(kind) ?? false)
        return
      }
      const wrong = want === undefined ? null : difference(program, want)
      if (wrong !== null) {
        found++
        report(seed, `not as CPython: ${wrong}`, (p) => {
          const now = (ask(python as string, [p])[0] as Expected) ?? null
          return now !== null && !(now[1] ?? '').startsWith('SyntaxError') && difference(p, now) !== null
        })
      } else if (want !== undefined && want[0].length < MOST_RECORDED && !want[1]?.startsWith('SyntaxError')) recorded.push({ seed, program: program.slice(PRELUDE.length), out: want[0], error: want[1] })
    })
  }
  console.log(`${end - first} programs, ${found} differ, ${skipped} took too long`)
  if (values.record !== undefined) writeFileSync(values.record, `${JSON.stringify({ prelude: PRELUDE, programs: recorded })}\n`)
  process.exitCode = found === 0 ? 0 : 1
}
