/** Measures one program on both sides: a child process of ours and one of each interpreter, within one run. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bundleTool } from './engine.ts'
import { median, nanoseconds, type Slope } from './harness.ts'
import { root, type Program } from './programs.ts'
import type { Row } from './compare.ts'
import type { WorkerRequest } from './worker.ts'

export interface MeasureOptions {
  /** Path of the bundle to measure. */
  readonly engine: string
  readonly tier: string
  /** Whether the other programs are not run first. */
  readonly alone: boolean
  /** Seconds of the shorter run. */
  readonly time: number
  readonly rounds: number
}

export interface Python {
  readonly command: string
  readonly label: string
  readonly implementation: string
  readonly version: string
  readonly platform: string
}

type Note = (text: string) => void

const driver = join(root, 'bench', 'driver.py')

let worker: string | undefined

/** Runs a command to its end; the last line of its stdout is JSON. An error's last line says what went wrong. */
function runJson<T>(command: string, args: readonly string[]): T | string {
  const child = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, timeout: 600_000 })
  if (child.error !== undefined) return child.error.message
  if (child.status !== 0) return lastLine(child.stderr) || `ended with status ${child.status ?? child.signal}`
  return JSON.parse(lastLine(child.stdout)) as T
}

/** The line that names the error: Node puts the version of itself after it, and frames between. */
export function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^Node\.js v/.test(line))
  const named = lines.filter((line) => /^(\w*Error|\w+ \[|\{)/.test(line))
  return (named.at(-1) ?? lines.at(-1) ?? '').trim()
}

/** Asks an interpreter for its name and version. */
export function describePython(command: string): Python {
  const answer = runJson<Omit<Python, 'command' | 'label'>>(command, [driver, JSON.stringify({ mode: 'version' })])
  if (typeof answer === 'string') throw new Error(`${command} does not run: ${answer}`)
  return { ...answer, command, label: `${answer.implementation} ${answer.version.split(' ')[0]}` }
}

export function askPython<T>(python: Python, request: object): T | string {
  return runJson<T>(python.command, [driver, JSON.stringify(request)])
}

/** Runs `node` on one of the bundled tools with a JSON request. */
export function askNode<T>(file: string, request: object): T | string {
  return runJson<T>(process.execPath, ['--expose-gc', file, JSON.stringify(request)])
}

function askWorker<T>(request: WorkerRequest): T | string {
  worker ??= bundleTool('worker')
  return askNode<T>(worker, request)
}

/** The warm figure of a program on all sides, in nanoseconds per unit (the seed's: per whole run of the program). */
export function programRow(program: Program, all: readonly Program[], pythons: readonly Python[], options: MeasureOptions, note: Note): Row {
  const seed = program.group === 'seed'
  const others = options.alone ? [] : all.filter((other) => other.name !== program.name)
  // Kernels run in full before each other; the larger groups in part, since there the number of programs mixes feedback.
  const share = program.group === 'micro' ? 8 : program.group === 'seed' || program.group === 'kernels' ? 1 : 2
  const request = { mode: seed ? 'seed' : 'slope', ...options, target: program, others, share } as const
  type Answer = Slope & { answer: string; times: number[]; skipped?: string[] }
  const figureOf = (answer: Answer | string): number | string => {
    if (typeof answer === 'string') return answer
    if (!seed && answer.answer !== program.answer) return `run(${program.checkAt}) is ${answer.answer}, not ${program.answer}`
    return seed ? median(answer.times) * 1e9 : nanoseconds(answer, program.ops)
  }
  const mine = askWorker<Answer>(request)
  if (typeof mine !== 'string' && mine.skipped !== undefined && mine.skipped.length > 0) note(`  could not run first: ${mine.skipped.join(', ')}`)
  const ours = figureOf(mine)
  note(`  Tauraro ${show(ours, seed)}`)
  const rest = pythons.map((python) => {
    const { file, n, ops, max, checkAt } = program
    const figure = figureOf(askPython<Answer>(python, { ...request, file, n, ops, max, checkAt, others: undefined, target: undefined }))
    note(`  ${python.label} ${show(figure, seed)}`)
    return figure
  })
  return { group: program.group, name: program.name, unit: program.unit, ours, others: rest }
}

/** The first run in a whole cold process, sized to a second of the first interpreter (of its warm speed), median of five. */
export function coldRow(program: Program, pythons: readonly Python[], options: MeasureOptions, note: Note): Row {
  const base = pythons[0]
  const { file, ops, max, checkAt } = program
  let n = program.n
  if (base !== undefined && program.group !== 'seed') {
    const sized = askPython<Slope>(base, { mode: 'slope', file, n, ops, max, checkAt, time: 0.1, rounds: 1 })
    if (typeof sized !== 'string') n = Math.max(1, Math.min(max, Math.round(1e9 / (nanoseconds(sized, 1) || 1))))
  }
  const clock = (ask: () => unknown): number | string => {
    const seconds: number[] = []
    for (let round = 0; round < 5; round++) {
      const started = performance.now()
      const answer = ask()
      if (typeof answer === 'string') return answer
      seconds.push((performance.now() - started) / 1000)
    }
    return (median(seconds) * 1e9) / n / ops
  }
  const mode = program.group === 'seed' ? 'seed' : 'cold'
  const ours = clock(() => askWorker({ ...options, mode, rounds: 1, target: { ...program, n }, others: [], share: 1 }))
  note(`  Tauraro ${show(ours, false)}`)
  const others = pythons.map((python) => clock(() => askPython(python, { mode, file, n, rounds: 1 })))
  others.forEach((figure, i) => note(`  ${pythons[i]?.label} ${show(figure, false)}`))
  return { group: program.group, name: program.name, unit: program.unit, ours, others }
}

function show(figure: number | string, seed: boolean): string {
  if (typeof figure === 'string') return `has no figure: ${figure}`
  return seed ? `${(figure / 1e9).toFixed(4)} s` : `${figure.toPrecision(4)} ns`
}
