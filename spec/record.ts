/**
 * The recorder of the spec: runs the programs under `spec/language/`, `spec/stdlib/`, `spec/programs/` and `spec/deopt/` with CPython 3.13 and writes
 * what they print beside them.
 *
 * Place: the only part of the spec that needs a Python. The runner compares Tauraro with the recorded files and needs none.
 * Invariants: a program is run twice, under two hash seeds and in two directories, and is refused when the two runs differ, so
 * that a recorded file never depends on set order, on a path or on time. Object addresses and directories are normalised.
 *
 *     npx tsx spec/record.ts [filter] [--python PATH] [--check]
 *
 * `filter` is a part of the path below `spec/`. With `--check` nothing is written: a recorded file that is missing or
 * differs is reported. Exit status: 0, 1 when a program was refused or differs, 2 on a usage error.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** What a program leaves behind; `exit` is undefined when the status is the implied one (1 with an `.err`, else 0). */
type Recording = { out: string; err: string | undefined; exit: string | undefined }
type Refusal = { refused: string }

const root = dirname(fileURLToPath(import.meta.url))
const folders = ['language', 'stdlib', 'programs', 'deopt']
const runTimeoutMs = 30_000
const hashSeeds = ['1', '4242'] as const

const usage = 'usage: npx tsx spec/record.ts [filter] [--python PATH] [--check]'

/** Every program below `folder`, sorted; a folder named `modules` or starting with `_` holds modules that programs import. */
function programsIn(folder: string): string[] {
  const programs: string[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'modules' && !entry.name.startsWith('_')) programs.push(...programsIn(path))
    } else if (entry.name.endsWith('.py') && !entry.name.startsWith('_')) {
      programs.push(path)
    }
  }
  return programs.sort()
}

/** Takes out what differs from one machine or run to the next: the directory of the script and the addresses of objects. */
function normalise(text: string, directory: string): string {
  return text.replaceAll(`${directory}/`, '').replace(/ at 0x[0-9a-f]+>/g, ' at 0x>')
}

/** Runs one program in `directory` with a bare environment, so that no setting of the user reaches it. */
function run(python: string, directory: string, file: string, hashSeed: string): Promise<Recording | Refusal> {
  return new Promise((resolve) => {
    const environment = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', PYTHONUTF8: '1', PYTHON_COLORS: '0', PYTHONHASHSEED: hashSeed }
    const child = spawn(python, ['-B', file], { cwd: directory, env: environment, stdio: ['ignore', 'pipe', 'pipe'], timeout: runTimeoutMs })
    const chunks = { out: [] as Buffer[], err: [] as Buffer[] }
    child.stdout.on('data', (chunk: Buffer) => chunks.out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.err.push(chunk))
    child.on('error', (error) => resolve({ refused: error.message }))
    child.on('close', (status, signal) => {
      if (status === null) return resolve({ refused: `ended by ${signal}` })
      const out = normalise(Buffer.concat(chunks.out).toString(), directory)
      const errText = normalise(Buffer.concat(chunks.err).toString(), directory)
      const err = errText === '' ? undefined : errText
      const implied = err === undefined ? 0 : 1
      resolve({ out, err, exit: status === implied ? undefined : `${status}\n` })
    })
  })
}

/** Runs a program twice, the second time from a copy of its folder; the recording, or why there can be none. */
async function record(python: string, program: string): Promise<Recording | Refusal> {
  const folder = dirname(program)
  const file = basename(program)
  const first = await run(python, folder, file, hashSeeds[0])
  if ('refused' in first) return first
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'spec-record-')))
  try {
    const isSource = (path: string) => !/\.(out|err|exit)$/.test(path)
    cpSync(folder, copy, { recursive: true, filter: isSource })
    const second = await run(python, copy, file, hashSeeds[1])
    if ('refused' in second) return second
    for (const part of ['out', 'err', 'exit'] as const) {
      if (first[part] !== second[part]) return { refused: `two runs differ: ${firstDifference(first[part] ?? '', second[part] ?? '')}` }
    }
    return first
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The first line in which two texts differ, for a message. */
function firstDifference(left: string, right: string): string {
  const lefts = left.split('\n')
  const rights = right.split('\n')
  const at = lefts.findIndex((line, index) => line !== rights[index])
  const line = at < 0 ? lefts.length : at
  return `line ${line + 1}: ${JSON.stringify(lefts[line] ?? null)} and ${JSON.stringify(rights[line] ?? null)}`
}

/** Brings one recorded file to `text`; says what was done or, when checking, what is wrong. */
function settle(path: string, text: string | undefined, check: boolean): string | undefined {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (before === text) return undefined
  const name = basename(path)
  if (check) {
    if (before === undefined) return `${name} is missing`
    return text === undefined ? `${name} should not be there` : `${name} differs: ${firstDifference(before, text)}`
  }
  if (text === undefined) rmSync(path)
  else writeFileSync(path, text)
  return before === undefined ? `${name} written` : `${name} ${text === undefined ? 'removed' : 'changed'}`
}

async function main(): Promise<number> {
  let options: { python: string; check: boolean; filters: string[] }
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { python: { type: 'string', default: 'python3.13' }, check: { type: 'boolean', default: false } },
    })
    options = { python: values.python, check: values.check, filters: positionals }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    return 2
  }
  const matches = (program: string) => options.filters.length === 0 || options.filters.some((part) => relative(root, program).includes(part))
  const programs = folders.flatMap((folder) => programsIn(join(root, folder))).filter(matches)
  let failures = 0
  let changes = 0
  const queue = programs.values()
  const worker = async (): Promise<void> => {
    for (const program of queue) {
      const name = relative(root, program)
      const recording = await record(options.python, program)
      if ('refused' in recording) {
        failures++
        console.error(`refused ${name}: ${recording.refused}`)
        continue
      }
      const stem = program.slice(0, -'.py'.length)
      const notes = (['out', 'err', 'exit'] as const).map((part) => settle(`${stem}.${part}`, recording[part], options.check))
      const said = notes.filter((note) => note !== undefined)
      if (said.length > 0) console.log(`${name}: ${said.join(', ')}`)
      if (said.length > 0 && options.check) failures++
      else if (said.length > 0) changes++
    }
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker))
  console.log(`${programs.length} programs, ${options.check ? '' : `${changes} changed, `}${failures} ${options.check ? 'differ' : 'refused'}`)
  return failures === 0 ? 0 : 1
}

process.exitCode = await main()
