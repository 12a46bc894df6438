/**
 * Runs the spec's programs through the public API and compares what they print with what CPython printed.
 *
 * Place: used by `spec/run.ts` (the command) and `spec/spec.test.ts` (part of `npm test`). It needs no Python.
 * A case is one program, or one chunk of a file of source errors.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Engine, type EngineOptions, LimitError, type ModuleSource, ScriptError, type Tier } from '../src/index.ts'
import { moduleLoader } from '../src/cli/load.ts'

/** What a program leaves behind, as the recorder writes it. */
export interface Recording {
  readonly out: string
  readonly err: string
  readonly status: number
}

export interface Case {
  /** Path below `spec/` without extension; chunks of a file of errors are numbered. */
  readonly name: string
  /** The folder, by which results are summed up. */
  readonly feature: string
  readonly source: string
  readonly filename: string
  /** Where its modules are. */
  readonly folder: string
  readonly expected: Recording
  /** The source has an error: nothing may run. */
  readonly mustNotCompile: boolean
}

export interface Outcome {
  readonly passed: boolean
  /** The first difference, or what went wrong. */
  readonly detail: string
  readonly milliseconds: number
}

export const root: string = dirname(fileURLToPath(import.meta.url))
const PROGRAM_FOLDERS = ['language', 'stdlib', 'programs', 'deopt', 'differences']
/** No program of the spec takes a second; one that hangs must not hang the run. */
const WALL_MS = 60_000

/** Every case whose name contains one of `filters`; all without filters. */
export function findCases(filters: readonly string[] = []): Case[] {
  const wanted = (name: string): boolean => filters.length === 0 || filters.some((filter) => name.includes(filter))
  const cases: Case[] = []
  for (const folder of PROGRAM_FOLDERS) {
    const path = join(root, folder)
    if (existsSync(path)) for (const file of programsIn(path)) if (wanted(nameOf(file))) cases.push(programCase(file))
  }
  for (const file of programsIn(join(root, 'errors'))) cases.push(...errorCases(file).filter((one) => wanted(one.name)))
  return cases
}

/** Programs below `folder`, sorted; what starts with `_` or lies in a folder `modules` is imported by others. */
function programsIn(folder: string): string[] {
  const programs: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'modules' && !entry.name.startsWith('_')) programs.push(...programsIn(path))
    } else if (entry.name.endsWith('.py') && !entry.name.startsWith('_')) programs.push(path)
  }
  return programs.sort()
}

function nameOf(file: string): string {
  return relative(root, file).replace(/\.py$/, '').replaceAll('\\', '/')
}

function programCase(file: string): Case {
  const stem = file.slice(0, -'.py'.length)
  const read = (extension: string): string | null => (existsSync(stem + extension) ? readFileSync(stem + extension, 'utf8') : null)
  const err = read('.err') ?? ''
  const exit = read('.exit')
  const name = nameOf(file)
  return {
    name, feature: dirname(name), source: readFileSync(file, 'utf8'), filename: basename(file), folder: dirname(file),
    expected: { out: read('.out') ?? '', err, status: exit === null ? (err === '' ? 0 : 1) : Number(exit) },
    mustNotCompile: false,
  }
}

const SEPARATOR = /^# ---\n/m

function errorCases(file: string): Case[] {
  const stem = basename(file, '.py')
  const errors = readFileSync(file.replace(/\.py$/, '.out'), 'utf8').split(SEPARATOR)
  return readFileSync(file, 'utf8').split(SEPARATOR).map((chunk, i) => ({
    name: `${nameOf(file)}-${i + 1}`, feature: nameOf(file), source: chunk.replace(/\n#eof\n$/, ''), filename: `${stem}-${i + 1}.py`, folder: dirname(file),
    expected: { out: '', err: errors[i] ?? '', status: 1 },
    mustNotCompile: true,
  }))
}

/** Addresses differ from run to run. */
function normalise(text: string): string {
  return text.replace(/ at 0x[0-9a-f]+>/g, ' at 0x>')
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Runs a case in a new engine. */
export function record(one: Case, options: EngineOptions): Recording {
  let out = ''
  let err = ''
  const load = moduleLoader(one.folder)
  const loadModule = (name: string): ModuleSource | null => {
    const found = load(name)
    return found === null ? null : { ...found, filename: relative(one.folder, found.filename) }
  }
  const engine = new Engine({ limits: { wallMs: WALL_MS, memory: '1GB', output: 2 ** 30 }, loadModule, files: {}, clock: { sleep }, ...options })
  const script = engine.compile(one.source, { filename: one.filename })
  let status = 0
  try {
    script.runSync({}, {
      onOutput: (text, stream) => {
        if (stream === 'stdout') out += text
        else err += text
      },
    })
  } catch (e) {
    if (!(e instanceof ScriptError)) throw e
    err += e.format()
    status = e.exitCode ?? 1
  }
  return { out: normalise(out), err: normalise(err), status }
}

export function runCase(one: Case, tier: Tier): Outcome {
  const started = performance.now()
  const outcome = (detail: string): Outcome => ({ passed: detail === '', detail, milliseconds: performance.now() - started })
  let got: Recording
  try {
    got = record(one, { tier })
  } catch (e) {
    return outcome(e instanceof LimitError ? `${e.name}: ${e.message}` : describeFault(e))
  }
  const { expected } = one
  if (got.out !== expected.out) return outcome(`stdout: ${firstDifference(got.out, expected.out)}${got.err === expected.err ? '' : `\n      stderr ends: ${got.err.trimEnd().split('\n').at(-1)}`}`)
  if (got.err !== expected.err) return outcome(`stderr: ${firstDifference(got.err, expected.err)}`)
  return outcome(got.status === expected.status ? '' : `exit status ${got.status}, not ${expected.status}`)
}

/** The engine's own faults, with the place. */
function describeFault(e: unknown): string {
  const cause = e instanceof Error && e.cause instanceof Error ? e.cause : e
  return cause instanceof Error ? (cause.stack ?? String(cause)).split('\n').slice(0, 4).join('\n      ') : String(cause)
}

function firstDifference(got: string, expected: string): string {
  const mine = got.split('\n')
  const theirs = expected.split('\n')
  const at = theirs.findIndex((line, i) => line !== mine[i])
  const line = at < 0 ? theirs.length : at
  const show = (text: string | undefined): string => (text === undefined ? 'the end' : JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}...` : text))
  return `line ${line + 1} is ${show(mine[line])}, not ${show(theirs[line])}`
}
