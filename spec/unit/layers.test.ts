// The phases import only downward, and the engine stays free of what a browser, or a strict content policy, does not have.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** A tool that writes the grammar's documentation. */
const TOOL = 'grammar/ebnf.ts'
/** A table of operators that grammar, run time and dumps share; it imports nothing. */
const TABLE = 'grammar/operators.ts'
const sources = ['src', 'grammar'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts')).map((f) => join(root, folder, f)))
  .filter((file) => relative(root, file) !== TOOL)
const text = new Map(sources.map((file) => [relative(root, file), readFileSync(file, 'utf8')]))

/** Modules that a file imports: paths below the root for its own, names for others. Types only count when asked for. */
function imports(file: string, types: boolean): string[] {
  const found = (text.get(file) as string).matchAll(/^(?:import|export)\s(type\s)?[^'"]*?from '([^']+)'|^import '([^']+)'/gm)
  return [...found].filter((m) => types || m[1] === undefined).map((m) => (m[2] ?? m[3]) as string).map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name))
}

/** Folders, each of which must not import the folders named after it. */
const FORBIDDEN: readonly (readonly [folder: string, ...above: string[]])[] = [
  ['src/ast', 'grammar', 'src/resolve', 'src/core', 'src/lower', 'src/infer', 'src/compile', 'src/run', 'src/runtime', 'src/engine', 'src/cli'],
  ['grammar', 'src/resolve', 'src/core', 'src/lower', 'src/infer', 'src/compile', 'src/run', 'src/engine', 'src/cli'],
  ['src/resolve', 'grammar', 'src/core', 'src/lower', 'src/infer', 'src/compile', 'src/run', 'src/engine', 'src/cli'],
  ['src/core', 'grammar', 'src/lower', 'src/infer', 'src/compile', 'src/run', 'src/engine', 'src/cli'],
  ['src/lower', 'grammar', 'src/infer', 'src/compile', 'src/engine', 'src/cli'],
  ['src/infer', 'grammar', 'src/engine', 'src/cli'],
  ['src/compile', 'grammar', 'src/engine', 'src/cli'],
  ['src/run', 'grammar', 'src/engine', 'src/cli'],
  ['src/runtime', 'grammar', 'src/lower', 'src/infer', 'src/engine', 'src/cli'],
  ['src/engine', 'src/cli'],
]

it.each(FORBIDDEN)('%s imports nothing from above', (folder, ...above) => {
  const wrong = sources.map((file) => relative(root, file)).filter((file) => file.startsWith(`${folder}/`))
    .flatMap((file) => imports(file, false).filter((name) => name !== TABLE && above.some((a) => name.startsWith(`${a}/`))).map((name) => `${file}: ${name}`))
  expect(wrong).toEqual([])
})

it('only the command line and the entry for Node use the host', () => {
  const wrong = [...text.keys()].filter((file) => !/^src\/(cli|node)\//.test(file)).flatMap((file) => imports(file, true).filter((name) => name.startsWith('node:')).map((name) => `${file}: ${name}`))
  expect(wrong).toEqual([])
})

it('only the grammar uses the parser toolkit, and nothing else is needed at run time', () => {
  const foreign = (file: string): string[] => imports(file, false).filter((name) => !/^(src|grammar)\/|^node:/.test(name))
  expect([...text.keys()].flatMap((file) => foreign(file).map((name) => `${file.split('/')[0]}: ${name}`)).filter((use) => use !== 'grammar: chevrotain')).toEqual([])
})

/** `host.ts` is where generated code becomes functions, `scripts.ts` reads the package's own files; the others only name Python's `eval`. */
const KNOWN = ['src/builtins/execute.ts', 'src/builtins/execution.ts', 'src/generated/sources.ts', 'src/jit/host.ts', 'src/node/scripts.ts']

it('no code is made from text, but where the js tier does it', () => {
  const found = [...text.keys()].filter((file) => /\beval\(|\bnew Function\(|[^.\w]Function\(['"`]/.test((text.get(file) as string).replace(/\/\*[^]*?\*\/|\/\/.*/g, '')))
  expect(found.filter((file) => !KNOWN.includes(file))).toEqual([])
})
