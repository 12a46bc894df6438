/**
 * The benchmark runner: `npm run bench -- FILTER... [options]`.
 *
 * FILTER is a group (kernels, micro, macro, library, seed, startup, parse, embedding), a program's name, or part of one; without any, all
 * that is there. Progress goes to stderr, tables to stdout. README.md beside this file tells how the figures come about.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, release } from 'node:os'
import { parseArgs } from 'node:util'
import { chart } from './chart.ts'
import { seedTable, table, type Row } from './compare.ts'
import { embedding } from './embedding.ts'
import { enginePath } from './engine.ts'
import { coldRow, describePython, programRow, type MeasureOptions } from './measure.ts'
import { parseSpeed } from './parse.ts'
import { loadPrograms, type Program, type ProgramGroup } from './programs.ts'
import { startup } from './startup.ts'
import { statements } from './statements.ts'

const usage = `usage: npm run bench -- [FILTER ...] [--vs PYTHON ...] [options]

  FILTER            seed, kernels, micro, macro, library, statements, startup, parse, embedding, a program's name or a part of it
  --vs PYTHON       an interpreter to measure in the same run; may be given more than once (default: python3)
  --no-vs           measure Tauraro alone
  --tier TIER       typed (default) or generic
  --src             measure a bundle of src/ even when dist/ is there
  --alone           don't run the other programs of the group first
  --cold            first runs of whole processes instead of warm slopes
  --time MS         length of the shorter of the two runs of a slope (default: 60)
  --rounds N        runs of each length (default: 5)
  --json FILE       write the figures
  --baseline FILE   compare with figures written before
  --svg FILE        draw the ratios to the first interpreter`

const groups: readonly ProgramGroup[] = ['seed', 'kernels', 'micro', 'macro', 'unseen', 'library']
const tools = { statements, startup, parse: parseSpeed, embedding }
type Tool = keyof typeof tools

function readOptions(): ReturnType<typeof parse> {
  try {
    return parse()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}\n`)
    process.exit(2)
  }
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      vs: { type: 'string', multiple: true },
      'no-vs': { type: 'boolean' },
      tier: { type: 'string', default: 'wasm' },
      src: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      cold: { type: 'boolean', default: false },
      time: { type: 'string', default: '60' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' },
      baseline: { type: 'string' },
      svg: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}

/** The programs of a group that the filters ask for; a group's own name asks for all of it. */
function chosen(group: ProgramGroup, filters: readonly string[]): Program[] {
  const programs = loadPrograms(group)
  if (filters.length === 0 || filters.includes(group)) return programs
  const exact = programs.filter((program) => filters.includes(program.name) || filters.includes(`${group}/${program.name}`))
  // The seed's programs share their names with kernels; only their group's name or path selects them.
  if (group === 'seed') return exact.filter((program) => filters.includes(`${group}/${program.name}`))
  if (exact.length > 0) return exact
  const known = new Set<string>([...groups, ...Object.keys(tools)])
  const parts = filters.filter((filter) => !known.has(filter) && !filter.includes('/'))
  const named = new Set(groups.flatMap((other) => loadPrograms(other).map((program) => program.name)))
  return programs.filter((program) => parts.some((part) => !named.has(part) && program.name.includes(part)))
}

async function main(): Promise<number> {
  const { values, positionals } = readOptions()
  if (values.help === true) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const note = (text: string): void => void process.stderr.write(`${text}\n`)
  const pythons = values['no-vs'] === true ? [] : (values.vs ?? ['python3']).map((command) => describePython(command))
  const sides = pythons.map((python, i) => (pythons.findIndex((other) => other.label === python.label) === i ? python.label : python.command))
  let engine: string | undefined
  const options: MeasureOptions = {
    // Found at first use: `parse` measures the grammar alone and needs no engine.
    get engine() {
      engine ??= enginePath(values.src)
      return engine
    },
    tier: values.tier,
    alone: values.alone,
    time: Number(values.time) / 1000,
    rounds: Number(values.rounds),
  }
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${platform()} ${release()} ${arch()}, node ${process.version}`
  process.stdout.write(`${machine}\nTauraro tier ${values.tier}${options.alone ? ', each program alone' : ''}\n`)
  for (const python of pythons) process.stdout.write(`${python.command}: ${python.implementation} ${python.version}, ${python.platform}\n`)

  const baseline = values.baseline === undefined ? undefined : (JSON.parse(readFileSync(values.baseline, 'utf8')) as { rows: Row[] }).rows
  const rows: Row[] = []
  const figures: Record<string, unknown> = {}
  let found = false
  for (const group of groups) {
    const programs = chosen(group, positionals)
    if (programs.length === 0) continue
    found = true
    const all = loadPrograms(group)
    const groupRows: Row[] = []
    for (const [i, program] of programs.entries()) {
      note(`[${i + 1}/${programs.length}] ${group}/${program.name}: ${program.title}`)
      groupRows.push(values.cold ? coldRow(program, pythons, options, note) : programRow(program, all, pythons, options, note))
    }
    rows.push(...groupRows)
    process.stdout.write(`\n${group}${values.cold ? ', first runs' : ''}\n`)
    process.stdout.write(`${group === 'seed' ? seedTable(groupRows, sides) : table(groupRows, sides, baseline)}\n`)
  }
  for (const name of Object.keys(tools) as Tool[]) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    found = true
    const result = await tools[name](options, pythons, note)
    figures[name] = result.figures
    process.stdout.write(`\n${name}\n${result.text}\n`)
  }
  if (!found) {
    process.stderr.write(`nothing matches ${positionals.join(' ')}\n`)
    return 2
  }
  if (values.json !== undefined) {
    const report = { date: new Date().toISOString(), machine, tier: values.tier, alone: options.alone, pythons, rows, figures }
    writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
  }
  if (values.svg !== undefined && pythons.length > 0) {
    writeFileSync(values.svg, chart(rows, 0, `Tauraro, tier ${values.tier}`, sides[0] as string))
  }
  return rows.some((row) => typeof row.ours === 'string') ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
