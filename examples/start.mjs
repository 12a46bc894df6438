// What `npm start` runs: a report script over a data file, embedded as an application would embed it. It prints what the script
// prints, then how long each part took and which tier each of its functions ran in.

import { readFileSync } from 'node:fs'
import { Engine, ScriptError } from 'tauraro'

const here = (name) => new URL(name, import.meta.url)
const source = readFileSync(here('report.py'), 'utf8')
const text = readFileSync(here('data.csv'), 'utf8')

const engine = new Engine({ tier: process.argv[2] ?? 'wasm', limits: { fuel: 1e9, memory: '64MB', wallMs: 60_000 } })

try {
  const started = performance.now()
  const script = engine.compile(source, { filename: 'examples/report.py' })
  const compiled = performance.now()
  const { stdout, usage } = script.runSync({ text })
  const ended = performance.now()

  process.stdout.write(stdout)
  console.log()
  console.log(`compiled in ${(compiled - started).toFixed(0)} ms, ran in ${(ended - compiled).toFixed(0)} ms, fuel ${usage.fuel}`)
  const { functions } = script.explain()
  for (const tier of ['generic', 'typed', 'js', 'wasm']) {
    const names = functions.filter((entry) => entry.tier === tier).map((entry) => `${entry.name}:${entry.line}`)
    if (names.length > 0) console.log(`${tier}: ${names.join(' ')}`)
  }
  for (const entry of functions) {
    for (const deopt of entry.deopts) console.log(`deopt in ${entry.name}, line ${deopt.line}: ${deopt.reason}`)
  }
} catch (error) {
  if (!(error instanceof ScriptError)) throw error
  process.stderr.write(error.format())
  process.exitCode = 1
}
