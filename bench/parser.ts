/** Clocks the front of the pipeline in a process of its own: `node parser.js REQUEST` prints seconds per parse of a text. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseModule } from '../grammar/parser.ts'
import { Source } from '../src/source.ts'
import { stripComments } from './strip.ts'

export interface ParserRequest {
  readonly folder: string
  /** Below the folder, since a request is one argument of a process. */
  readonly files: readonly string[]
  /** Where the text that was parsed is left, for the other side. */
  readonly output: string
  readonly bytes: number
  readonly rounds: number
}

const request: ParserRequest = JSON.parse(process.argv[2] as string)

/** Whether the text is a program: the spec also holds texts that must be refused. */
function parses(text: string): boolean {
  try {
    parseModule(new Source(text, 'one.py'))
    return true
  } catch {
    return false
  }
}

const programs: string[] = []
let skipped = 0
for (const file of request.files) {
  const text = stripComments(readFileSync(join(request.folder, file), 'utf8').replace(/\r\n?/g, '\n'))
  // A future import is legal at the top of a module only, and these programs are joined.
  if (!/^from __future__/m.test(text) && parses(text)) programs.push(text.endsWith('\n') ? text : `${text}\n`)
  else skipped++
}
if (programs.length === 0) throw new Error('no program parses')
let text = ''
for (let i = 0; text.length < request.bytes; i++) text += programs[i % programs.length]
writeFileSync(request.output, text)
const source = new Source(text, 'joined.py')
const times: number[] = []
for (let round = 0; round < request.rounds; round++) {
  const started = performance.now()
  parseModule(source)
  times.push((performance.now() - started) / 1000)
}
process.stdout.write(`${JSON.stringify({ times, bytes: Buffer.byteLength(text), programs: programs.length, skipped })}\n`)
