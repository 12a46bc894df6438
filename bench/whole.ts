/** Runs one script of `bench/` from its first line to its last: `node whole.js REQUEST` prints what it wrote, as one JSON object. */

import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const { engine, tier, file } = JSON.parse(process.argv[2] as string) as { engine: string; tier: string; file: string }
const { Engine } = (await import(pathToFileURL(engine).href)) as typeof import('../src/index.ts')
const limits = { fuel: 2 ** 50, wallMs: 3_600_000, memory: '1GB' }
const script = new Engine({ tier, limits } as object).compile(readFileSync(file, 'utf8'), { filename: file })
process.stdout.write(`${JSON.stringify({ stdout: script.runSync().stdout })}\n`)
