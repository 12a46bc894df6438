/**
 * Our half of a measurement, in a process of its own: `node worker.js REQUEST` prints one JSON object.
 *
 * The process first runs all the other programs of the group and keeps them alive, so that what is measured is a script in an
 * application that runs many scripts, with the engine's type feedback as mixed as it will ever be. A fuel limit is set.
 */

import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { measureSlope } from './harness.ts'
import type { Program } from './programs.ts'

export interface WorkerRequest {
  readonly mode: 'slope' | 'seed' | 'cold'
  readonly engine: string
  readonly tier: string
  readonly target: Program
  /** Programs to run first, each at `n / share`. */
  readonly others: readonly Program[]
  readonly share: number
  readonly time: number
  readonly rounds: number
}

/** What the worker needs of the engine's API. */
interface EngineModule {
  Engine: new (options: object) => {
    compile(source: string, options: { filename: string }): {
      runSync(inputs?: object): { stdout: string }
      instantiate(inputs?: object): { get(name: string): unknown }
    }
  }
}

type Run = (n: number) => unknown

const request: WorkerRequest = JSON.parse(process.argv[2] as string)
const { Engine } = (await import(pathToFileURL(request.engine).href)) as EngineModule
const limits = { fuel: 2 ** 50, wallMs: 3_600_000, memory: '1GB' }
const engine = new Engine({ tier: request.tier, limits })
const kept: unknown[] = []

/** Compiles a program with a function more, which shows a result as Python does; its instance is kept alive. */
function prepare(program: Program): { run: Run; show: Run } {
  const source = `${readFileSync(program.file, 'utf8')}\n\ndef answer_of(n):\n    return repr(run(n))\n`
  const instance = engine.compile(source, { filename: `${program.name}.py` }).instantiate()
  kept.push(instance)
  return { run: instance.get('run') as Run, show: instance.get('answer_of') as Run }
}

function compileSeed(program: Program): { runSync(): { stdout: string } } {
  const script = engine.compile(readFileSync(program.file, 'utf8'), { filename: `${program.name}.py` })
  kept.push(script)
  return script
}

/** Runs the other programs. One that can't run yet doesn't spoil the measurement of the rest. */
function runOthers(): string[] {
  const failed: string[] = []
  for (const program of request.others) {
    try {
      if (program.group === 'seed') compileSeed(program).runSync()
      else prepare(program).run(Math.max(1, Math.round(program.n / request.share)))
    } catch {
      failed.push(program.name)
    }
  }
  return failed
}

function slope(): object {
  const skipped = runOthers()
  const { run, show } = prepare(request.target)
  const answer = show(request.target.checkAt)
  return { answer, skipped, ...measureSlope(run, { n: request.target.n, max: request.target.max, time: request.time, rounds: request.rounds }) }
}

function seed(): object {
  const skipped = runOthers()
  const script = compileSeed(request.target)
  const times: number[] = []
  let answer = ''
  for (let round = 0; round < request.rounds; round++) {
    const started = performance.now()
    answer = script.runSync().stdout
    times.push((performance.now() - started) / 1000)
  }
  return { answer, skipped, times }
}

function cold(): object {
  return { answer: prepare({ ...request.target }).show(request.target.n) }
}

const modes = { slope, seed, cold }
process.stdout.write(`${JSON.stringify(modes[request.mode]())}\n`)
