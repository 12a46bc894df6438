/**
 * The command `npm run spec`: runs the spec's programs in every tier and prints per feature what passes.
 *
 *     npm run spec -- [FILTER ...] [--tier generic|typed|js|wasm] [--verbose]
 *     npm run spec -- --table
 *     npm run spec -- [FILTER ...] --update [--python PYTHON]
 *
 * `--table` writes `docs/conformance.md` from the run: feature, programs, and how many of them pass in every tier.
 * A filter is a part of a program's path below `spec/`. `--update` records anew what a CPython 3.13 prints and runs nothing.
 * Exit status: 0, 1 when something fails, 2 on wrong use.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Tier } from '../src/index.ts'
import { findCases, root, runCase } from './runner.ts'

const TIERS: readonly Tier[] = ['generic', 'typed', 'js', 'wasm']

function options() {
  return parseArgs({
    allowPositionals: true,
    options: { tier: { type: 'string', multiple: true }, verbose: { type: 'boolean', default: false }, table: { type: 'boolean', default: false }, update: { type: 'boolean', default: false }, python: { type: 'string', default: 'python3.13' } },
  })
}

function update(filters: readonly string[], python: string): number {
  let status = 0
  for (const recorder of ['record.ts', join('errors', 'record.ts')]) {
    const child = spawnSync(process.execPath, [...process.execArgv, join(root, recorder), ...filters, '--python', python], { stdio: 'inherit' })
    status ||= child.status ?? 1
  }
  return status
}

interface Tally {
  passed: number
  failed: number
  programs: number
  /** Programs that pass in every tier. */
  whole: number
}

const tally = (): Tally => ({ passed: 0, failed: 0, programs: 0, whole: 0 })

/** The page that `--table` writes. */
function table(features: ReadonlyMap<string, Tally>, total: Tally, tiers: readonly Tier[]): string {
  const row = (name: string, t: Tally): string => `| ${name} | ${t.programs} | ${t.whole} |`
  return [
    '# Conformance', '', `Written by \`npm run spec -- --table\`: the programs of \`spec/\`, each with what CPython 3.13 prints for it, and how many of them`,
    `print the same here, to the letter, in each of the tiers ${tiers.join(', ')}. What is known to differ is in [differences.md](differences.md).`, '',
    '| feature | programs | passing |', '| --- | --- | --- |', ...[...features].map(([name, t]) => row(name, t)), row('**all**', total), '',
  ].join('\n')
}

function run(filters: readonly string[], tiers: readonly Tier[], verbose: boolean, writeTable: boolean): number {
  const cases = findCases(filters)
  if (cases.length === 0) {
    console.error(`nothing matches ${filters.join(' ')}`)
    return 2
  }
  const features = new Map<string, Tally>()
  const total = tally()
  const started = performance.now()
  for (const one of cases) {
    const feature = features.get(one.feature) ?? tally()
    features.set(one.feature, feature)
    const before = feature.failed
    for (const tier of tiers) {
      const outcome = runCase(one, tier)
      for (const t of [feature, total]) outcome.passed ? t.passed++ : t.failed++
      if (!outcome.passed) console.log(`FAILED ${one.name} (${tier})\n      ${outcome.detail}`)
      else if (verbose) console.log(`passed ${one.name} (${tier}) ${outcome.milliseconds.toFixed(0)} ms`)
    }
    for (const t of [feature, total]) {
      t.programs++
      if (feature.failed === before) t.whole++
    }
  }
  if (writeTable) writeFileSync(join(root, '../docs/conformance.md'), table(features, total, tiers))
  console.log()
  for (const [feature, { passed, failed }] of features) console.log(`${feature.padEnd(32)} ${String(passed).padStart(5)}${failed === 0 ? '' : `   ${failed} failed`}`)
  console.log(`\n${cases.length} programs in ${tiers.join(' and ')}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

function main(): number {
  let parsed: ReturnType<typeof options>
  try {
    parsed = options()
  } catch (e) {
    console.error((e as Error).message)
    return 2
  }
  const { values, positionals } = parsed
  if (values.update) return update(positionals, values.python)
  const tiers = values.tier ?? TIERS
  for (const tier of tiers) {
    if (!(TIERS as readonly string[]).includes(tier)) {
      console.error(`unknown tier '${tier}'`)
      return 2
    }
  }
  return run(positionals, tiers as Tier[], values.verbose, values.table)
}

process.exitCode = main()
