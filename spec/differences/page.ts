/**
 * Writes the recordings of the programs of `spec/differences/` and the page `docs/differences.md` that shows them.
 *
 *     npx tsx spec/differences/page.ts                    the page, from the recorded files
 *     npx tsx spec/differences/page.ts --record [--python PATH]   records both sides first, then the page
 *
 * Each program begins with four comments: `category`, `what`, `cause`, `instead`. Beside it stand `.out`, `.err` and `.exit`, what
 * Tauraro prints, which the spec's runner checks like any other program; and `.cpython`, what CPython 3.13 prints on both streams.
 * Where CPython's output differs from one hash seed to the next, nothing is recorded, and the page says so.
 * Exit status: 0, 1 when a program prints the same on both sides, or lacks a comment.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findCases, record } from '../runner.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const pagePath = join(folder, '../../docs/differences.md')
const HEADINGS = ['category', 'what', 'cause', 'instead'] as const
type Heading = (typeof HEADINGS)[number]

interface Difference {
  readonly name: string
  readonly about: Record<Heading, string>
  readonly body: string
  readonly ours: string
  /** null: it varies. */
  readonly theirs: string | null
}

/** Order of the categories on the page. */
const CATEGORIES = ['Language not there yet', 'Not there', 'Identity', 'Lifetime', 'Numbers', 'Text and hashes', 'Errors and warnings', 'Depth']

function path(name: string, extension: string): string {
  return join(folder, name + extension)
}

function readOr(file: string, otherwise: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : otherwise
}

function settle(file: string, text: string | null): void {
  if (text !== null) writeFileSync(file, text)
  else rmSync(file, { force: true })
}

/** Both streams of CPython, or null when they differ between two hash seeds. */
function cpython(python: string, name: string): string | null {
  const texts = ['1', '4242'].map((seed) => {
    const env = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', PYTHONUTF8: '1', PYTHON_COLORS: '0', PYTHONHASHSEED: seed }
    const { stdout, stderr, error } = spawnSync(python, ['-B', `${name}.py`], { cwd: folder, env, encoding: 'utf8' })
    if (error) throw error
    return (stdout + stderr).replaceAll(`${folder}/`, '')
  })
  return texts[0] === texts[1] ? (texts[0] as string) : null
}

function recordAll(names: readonly string[], python: string): void {
  for (const name of names) {
    const one = findCases([`differences/${name}`]).find((found) => found.name === `differences/${name}`)
    if (one === undefined) throw new Error(`${name} is no program of the spec`)
    const { out, err, status } = record(one, {})
    settle(path(name, '.out'), out)
    settle(path(name, '.err'), err === '' ? null : err)
    settle(path(name, '.exit'), status === (err === '' ? 0 : 1) ? null : `${status}\n`)
    settle(path(name, '.cpython'), cpython(python, name))
  }
}

function load(name: string): Difference {
  const lines = readFileSync(path(name, '.py'), 'utf8').split('\n')
  const about = {} as Record<Heading, string>
  HEADINGS.forEach((heading, i) => {
    const line = lines[i] ?? ''
    if (!line.startsWith(`# ${heading}: `)) throw new Error(`${name}.py: line ${i + 1} must begin with '# ${heading}: '`)
    about[heading] = line.slice(heading.length + 4)
  })
  if (!CATEGORIES.includes(about.category)) throw new Error(`${name}.py: unknown category '${about.category}'`)
  const recorded = path(name, '.cpython')
  return {
    name, about, body: lines.slice(HEADINGS.length).join('\n').trim(),
    ours: readOr(path(name, '.out'), '') + readOr(path(name, '.err'), ''),
    theirs: existsSync(recorded) ? readFileSync(recorded, 'utf8') : null,
  }
}

/** A block of text; very long lines are cut in the middle. */
function block(text: string, language = ''): string {
  const lines = text.trimEnd().split('\n').map((line) => (line.length > 160 ? `${line.slice(0, 60)} ... ${line.slice(-20)}` : line))
  return `\`\`\`${language}\n${lines.join('\n')}\n\`\`\`\n`
}

function section({ name, about, body, ours, theirs }: Difference): string {
  return [
    `### ${name.replaceAll('_', ' ')}\n`,
    `${about.what} ([program](../spec/differences/${name}.py))\n\n- Why: ${about.cause}\n- Instead: ${about.instead}\n`,
    block(body, 'python'), 'Tauraro:\n', block(ours === '' ? '(nothing)' : ours),
    theirs === null ? 'CPython 3.13: differs from run to run.\n' : `CPython 3.13:\n\n${block(theirs === '' ? '(nothing)' : theirs)}`,
  ].join('\n')
}

function page(differences: readonly Difference[]): string {
  const parts = [`# What differs from CPython 3.13

Every known difference, each as a program that is part of the tests (\`spec/differences/\`). What is not listed here is meant to be as in
CPython; if it is not, that is a bug. This page is written by \`npx tsx spec/differences/page.ts\`.

`]
  for (const category of CATEGORIES) {
    const members = differences.filter((one) => one.about.category === category)
    if (members.length > 0) parts.push(`## ${category}\n\n${members.map(section).join('\n')}\n`)
  }
  parts.push(readFileSync(join(folder, 'host.md'), 'utf8'))
  return parts.join('')
}

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false }, python: { type: 'string', default: 'python3.13' } } })
const names = readdirSync(folder).filter((file) => file.endsWith('.py')).map((file) => file.slice(0, -'.py'.length)).sort()
if (values.record) recordAll(names, values.python)
const differences = names.map(load)
writeFileSync(pagePath, page(differences))
const same = differences.filter((one) => one.ours === one.theirs)
for (const one of same) console.error(`${one.name} is no difference`)
process.exitCode = same.length > 0 ? 1 : 0
