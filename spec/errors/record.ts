/**
 * The recorder of the chunked source-error tests: runs every chunk of `spec/errors/*.py` with CPython 3.13 and writes what it prints on
 * stderr into the `.out` beside the file.
 *
 * Place: like `spec/record.ts`, which records whole programs; the runner compares with the recorded files and needs no Python.
 * The files here hold the common mistakes, those below `rare/` the odd ones.
 * Format: a line `# ---` separates the programs of a file and their recorded errors. Chunk `n` (from 1) of `brackets.py` is compiled under
 * the name `brackets-n.py`, which is the name its error shows. A chunk holds the lines between two separators, the last one with its line
 * end; a line `#eof` at its end means that the program ends there without a line end.
 *
 *     npx tsx spec/errors/record.ts [filter] [--python PATH]
 *
 * Exit status: 0, 1 when a chunk has no source error (it would run), 2 on a usage error.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const separator = '# ---\n'
const folder = dirname(fileURLToPath(import.meta.url))

/** The programs of a chunked file, in order. */
export function chunksOf(text: string): string[] {
  return text.split(new RegExp(`^${separator}`, 'm')).map((chunk) => chunk.replace(/\n#eof\n$/, ''))
}

/** What CPython prints on stderr for one chunk, with its directory taken out of the file name. */
function errorOf(python: string, directory: string, name: string, source: string): string {
  writeFileSync(join(directory, name), source)
  const environment = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', PYTHONUTF8: '1', PYTHON_COLORS: '0' }
  const { stderr, error } = spawnSync(python, ['-B', name], { cwd: directory, env: environment, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  if (error) throw error
  return stderr.replaceAll(`${directory}/`, '')
}

function main(): number {
  let python: string
  let filters: string[]
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { python: { type: 'string', default: 'python3.13' } } })
    python = values.python
    filters = positionals
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 2
  }
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'spec-errors-')))
  let failures = 0
  let count = 0
  try {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!file.endsWith('.py') || (filters.length > 0 && !filters.some((filter) => file.includes(filter)))) continue
      const stem = basename(file, '.py')
      const recorded = chunksOf(readFileSync(join(folder, file), 'utf8')).map((source, index) => {
        const name = `${stem}-${index + 1}.py`
        const error = errorOf(python, directory, name, source)
        count++
        if (!/^\w*(Syntax|Indentation|Tab)Error: /m.test(error) || error.startsWith('Traceback')) {
          failures++
          console.error(`${name} has no source error:\n${source}${error}`)
        }
        return error
      })
      writeFileSync(join(folder, dirname(file), `${stem}.out`), recorded.join(separator))
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
  console.log(`${count} chunks recorded, ${failures} without a source error`)
  return failures > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main()
