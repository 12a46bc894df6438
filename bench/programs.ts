/**
 * The benchmark programs: one Python file each, with what the runner must know in comments at its top.
 *
 *   # What it measures. Unit: one iteration.
 *   # n: 1000000          a count of operations that takes CPython 50 to 200 ms
 *   # ops: 10000          units in one operation of n (1 when missing)
 *   # max: 60000000       the largest n that keeps the program's numbers what they are meant to be
 *   # check: 10 -> 45     the repr of run(10), recorded from CPython 3.13
 *
 * Every program but those of the seed defines `run(n)`.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

export type ProgramGroup = 'kernels' | 'micro' | 'macro' | 'unseen' | 'library' | 'seed'

export interface Program {
  readonly group: ProgramGroup
  readonly name: string
  readonly file: string
  readonly title: string
  readonly unit: string
  readonly n: number
  readonly ops: number
  readonly max: number
  readonly checkAt: number
  readonly answer: string
}

/** The project's root. It holds for `bench/` and for the bundles in `.bench/`, which stand beside each other. */
export const root: string = join(fileURLToPath(new URL('.', import.meta.url)), '..')

/** The kernels in the order of the table they are compared with; other groups go by name. */
const kernelOrder = (
  'int_arith loops locals fib sieve mandelbrot nbody oo wordcount listcomp lcg64 bigint matmul fannkuch exceptions ' +
  'generators strloop strbuild'
).split(' ')

const seedOrder = ['int_arith', 'loops', 'locals']

export function loadPrograms(group: ProgramGroup): Program[] {
  const folder = join(root, 'bench', group)
  const order = group === 'kernels' ? kernelOrder : group === 'seed' ? seedOrder : []
  const programs = readdirSync(folder)
    .filter((file) => file.endsWith('.py'))
    .map((file) => readProgram(group, file.slice(0, -3), join(folder, file)))
  const rank = (program: Program): number => (order.indexOf(program.name) + order.length + 1) % (order.length + 1)
  return programs.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}

function readProgram(group: ProgramGroup, name: string, file: string): Program {
  const text = readFileSync(file, 'utf8')
  const header = (key: string): string | undefined => new RegExp(`^# ${key}: (.*)$`, 'm').exec(text)?.[1]
  const first = /^# (.*)$/m.exec(text)?.[1] ?? name
  const parts = /^(.*?)(?: Unit: (.*?)\.)?$/.exec(first)
  const check = /^(\d+) -> (.*)$/.exec(header('check') ?? '')
  if (check === null && group !== 'seed') throw new Error(`${file} has no "# check: N -> REPR" line`)
  return {
    group,
    name,
    file,
    title: parts?.[1] ?? first,
    unit: parts?.[2] ?? 'one operation',
    n: Number(header('n') ?? 1),
    ops: Number(header('ops') ?? 1),
    max: Number(header('max') ?? Number.MAX_SAFE_INTEGER),
    checkAt: Number(check?.[1] ?? 1),
    answer: check?.[2] ?? '',
  }
}
