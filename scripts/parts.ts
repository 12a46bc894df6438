/**
 * Cuts the package into its core (`dist/index.js`) and the parts that are loaded when first needed (`dist/parts/`).
 * What each part is, and why: docs/decisions/050-parts.md.
 *
 * The core is what the package's entry reaches, except through the seams: modules of which `dist/index.js` gets another version (those that
 * call `seam` of src/parts/seam.ts, and three that are listed here). What several parts reach and the core does not belongs to the part of
 * the language among them, which the others need; when there is none, or more than one, it is a shared part. A part's file makes the part
 * of the values it uses of the core and of the parts it needs; these have numbers.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type BuildOptions, type Plugin, build } from 'esbuild'
import { sources } from '../src/generated/sources.ts'

const root = join(import.meta.dirname, '..')

interface Part {
  readonly name: string
  /** What its entry exports: names of values and the modules that have them. */
  readonly exports: readonly (readonly [value: string, module: string])[]
  /** Modules of the library: the maker of each, or its text. */
  readonly natives: readonly (readonly [name: string, maker: string])[]
  readonly texts: readonly string[]
}

/** A way from the core into a part of the language. */
interface Seam {
  readonly file: string
  /** What the module exports, and the part it leads to. */
  readonly value: string
  readonly part: string
  /** For the ImportError where the part cannot be loaded; undefined when there is none to be raised. */
  readonly what: string | undefined
  readonly exports: Part['exports']
}

const SEAM = /^export const (\w+) = seam(IfThere)?\('(\w+)', (?:'([^']*)', )?\(\) => \(\{\s([\w,\s]+)\}\)\)$/gm

function seamsIn(file: string): Seam[] {
  const text = readFileSync(join(root, file), 'utf8')
  const calls = text.match(/^export const \w+ = seam(IfThere)?\(/gm)?.length ?? 0
  if (calls === 0) return []
  const home = new Map([...importedValues(file)].flatMap(([module, values]) => values.map((value) => [value, module] as const)))
  const found = [...text.matchAll(SEAM)].map(([, value, , part, what, list]): Seam => ({
    file, value: value as string, part: part as string, what,
    exports: (list as string).split(',').map((one) => one.trim()).filter((one) => one !== '').map((one) => [one, home.get(one) ?? file] as const),
  }))
  if (found.length !== calls) throw new Error(`${file}: a seam that scripts/parts.ts does not understand`)
  for (const { exports } of found) for (const [value, module] of exports) if (module === file) throw new Error(`${file}: ${value} is not imported`)
  return found
}

function allSeams(): Seam[] {
  return ['src', 'grammar'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated')).sort().flatMap((file) => seamsIn(`${folder}/${file}`)))
}

/** The part that a module of the library belongs to: `_json`, `json` and `json.decoder` to `json`. */
function partOf(module: string): string {
  return module.replace(/^_/, '').replace(/\..*|_more$/, '')
}

function parts(language: readonly Seam[]): Part[] {
  const text = readFileSync(join(root, 'src/stdlib/register.ts'), 'utf8')
  const paths = new Map<string, string>()
  for (const [, names, path] of text.matchAll(/^import \{ ([\w, ]+) \} from '\.\/([^']+)'$/gm)) for (const name of (names as string).split(', ')) paths.set(name, `src/stdlib/${path}`)
  const library = new Map<string, { exports: [string, string][], natives: [string, string][], texts: string[] }>()
  const of = (module: string) => {
    const name = partOf(module)
    const found = library.get(name) ?? { exports: [], natives: [], texts: [] }
    library.set(name, found)
    return found
  }
  for (const line of text.slice(text.indexOf('new Map(')).split('\n').slice(1).filter((one) => one.startsWith('  '))) {
    const [, name, make] = /^ {2}\['([\w.]+)', (\w+)\],$/.exec(line) ?? []
    const path = paths.get(make ?? '')
    if (name === undefined || make === undefined || path === undefined) throw new Error(`src/stdlib/register.ts: not a module and its imported maker: ${line}`)
    if (sources.has(name)) throw new Error(`the module '${name}' is written twice, in src/stdlib/register.ts and in src/stdlib/python`)
    of(name).exports.push([make, path])
    of(name).natives.push([name, make])
  }
  for (const name of sources.keys()) of(name).texts.push(name)
  return [
    ...[...new Set(language.map(({ part }) => part))].sort().map((name): Part => {
      const exports = new Map(language.filter(({ part }) => part === name).flatMap((one) => one.exports))
      if (library.has(name)) throw new Error(`the part ${name} is a module of the library, too`)
      return { name, exports: [...exports], natives: [], texts: [] }
    }),
    ...[...library].map(([name, found]) => ({ name, ...found })),
  ]
}

/** Modules that lead from the core to parts, and what they are in `dist/index.js`. */
function replacements(all: readonly Part[], language: readonly Seam[], needs: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, string>> {
  const natives = all.flatMap((part) => part.natives.map(([name]) => [name, part.name]))
  const texts = all.flatMap((part) => part.texts.map((name) => [name, part.name]))
  return {
    'src/parts/needs.ts': `export const needs = new Map(${JSON.stringify([...needs])})`,
    ...Object.fromEntries(language.map(({ file }) => [file, seamModule(file, language.filter((one) => one.file === file))])),
    'src/stdlib/library-parts.ts': `import { part } from '../parts/load.ts'
import { coreModules } from './core-modules.ts'
export const natives = new Map(${JSON.stringify(natives)})
export const texts = new Map(${JSON.stringify(texts)})
export const libraryNames = new Set([...coreModules.keys(), ...natives.keys(), ...texts.keys()])
const find = (table, kind, name) => {
  const where = table.get(name)
  if (where === undefined) return undefined
  const loaded = part(where)
  return loaded === null ? null : loaded[kind][name]
}
export const libraryTree = (name) => find(texts, 'texts', name)
export const libraryNative = (name) => {
  const make = coreModules.get(name) ?? find(natives, 'natives', name)
  return make && make()
}`,
    // In a host that can't load synchronously, parts are fetched beforehand.
    'src/parts/loading.ts': `import { fetchPart } from './load.ts'
import { libraryNames, natives, texts } from '../stdlib/library-parts.ts'
const imports = new Map(${JSON.stringify(Object.entries(imports(all)))})
export async function load(...names) {
  for (const name of names) if (!libraryNames.has(name)) throw new TypeError(\`there is no module '\${name}' in the library\`)
  const wanted = new Set(${JSON.stringify(all.filter((part) => language.some((one) => one.part === part.name)).map((part) => part.name))})
  for (const name of names.length > 0 ? names : libraryNames) wanted.add(texts.get(name) ?? natives.get(name))
  for (const name of wanted) for (const other of imports.get(name) ?? []) wanted.add(other)
  wanted.delete(undefined)
  await Promise.all([...wanted].map(fetchPart))
}`,
  }
}

/** What `dist/index.js` has in the place of a module with seams. */
function seamModule(file: string, seams: readonly Seam[]): string {
  const path = relative(dirname(file), 'src/parts/load.ts')
  return `import { loading } from './${path}'\n${seams.map(({ value, part, what }) => `export const ${value} = loading(${[part, what].filter((one) => one !== undefined).map((one) => JSON.stringify(one)).join()})`).join('\n')}`
}

/** The parts whose modules a part's texts import. */
function imports(all: readonly Part[]): Record<string, string[]> {
  const home = new Map(all.flatMap((part) => [...part.natives.map(([name]) => name), ...part.texts].map((name) => [name, part.name] as const)))
  const found: Record<string, string[]> = {}
  for (const { name: own, texts } of all) {
    const names = new Set<string>()
    for (const text of texts) {
      for (const [, from, plain] of (sources.get(text) as string).matchAll(/^ *(?:from ([\w.]+) import|import ([\w., ]+))/gm)) {
        for (const one of (from ?? (plain as string)).split(',')) names.add(home.get(one.trim().split(' ')[0] as string) ?? own)
      }
    }
    names.delete(own)
    if (names.size > 0) found[own] = [...names]
  }
  return found
}

/** Values that a module of ours imports (or exports again), by the module that has them. */
function importedValues(file: string): Map<string, string[]> {
  const text = readFileSync(join(root, file), 'utf8')
  const found = new Map<string, string[]>()
  for (const [, clause, path] of text.matchAll(/^(?:import|export) (?!type )([^'"]*?) from '(\.[^']+)'/gm)) {
    const target = relative(root, resolve(root, dirname(file), path as string))
    const whole = /^\* as (\w+)$/.exec((clause as string).trim())?.[1]
    const list = /^\{([^]*)\}$/.exec((clause as string).trim())?.[1]
    if (whole === undefined && list === undefined) throw new Error(`${file}: an import that scripts/parts.ts does not understand: ${clause}`)
    const names = whole !== undefined ? [...text.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, 'g'))].map((m) => m[1] as string)
      : (list as string).split(',').map((one) => one.trim()).filter((one) => one !== '' && !one.startsWith('type ')).map((one) => one.split(' ')[0] as string)
    if (names.length > 0) found.set(target, [...new Set([...(found.get(target) ?? []), ...names])])
  }
  return found
}

export interface Cut {
  readonly core: BuildOptions
  readonly nodeCore: BuildOptions
  readonly parts: readonly { readonly name: string, readonly options: BuildOptions }[]
}

/** Finds out what belongs where. `shared` are the options of every bundle. */
export async function cut(shared: BuildOptions): Promise<Cut> {
  const language = allSeams()
  const all = parts(language)
  const isLanguage = (name: string): boolean => language.some((one) => one.part === name)
  let replaced = replacements(all, language, new Map())
  const swap: Plugin = {
    name: 'seams',
    setup(b) {
      b.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const text = replaced[relative(root, path)]
        return text === undefined ? undefined : { contents: text, loader: 'ts', resolveDir: dirname(path) }
      })
    },
  }
  const plugins = [...(shared.plugins ?? []), swap]
  const stdin = (contents: string): BuildOptions => ({ stdin: { contents, resolveDir: root, loader: 'ts', sourcefile: 'entry.ts' } })
  const reach = async (options: BuildOptions): Promise<Set<string>> => {
    const { metafile } = await build({ ...shared, ...options, metafile: true, minify: false })
    return new Set(Object.keys(metafile.inputs).filter((file) => !file.endsWith('entry.ts') && !file.startsWith('elsewhere:')))
  }
  const entry = "export * from './src/index.ts'\n"
  const core = await reach({ ...stdin(entry), plugins })

  // Which parts reach each module that is not in the core.
  const users = new Map<string, string[]>()
  for (const part of all) {
    if (part.exports.length === 0) continue
    const files = await reach({ ...stdin(part.exports.map(([value, module]) => `export { ${value} } from './${module}'`).join('\n')), plugins: [elsewhere((file) => core.has(file), null)] })
    for (const file of files) {
      if (file.startsWith('node_modules')) throw new Error(`the part ${part.name} has ${file}`)
      users.set(file, [...(users.get(file) ?? []), part.name])
    }
  }
  // Where each of them belongs: to its part, to the one of the language among several, or to what they share.
  const homes = new Map<string, string>()
  for (const [file, names] of users) {
    const ofLanguage = names.length === 1 ? names : names.filter(isLanguage)
    homes.set(file, ofLanguage.length === 1 ? (ofLanguage[0] as string) : `shared-${names.join('-')}`)
  }
  const sharedParts = [...new Set(homes.values())].filter((home) => home.startsWith('shared-'))
  /** The parts that must be there before one, the innermost first. */
  const needsOf = new Map<string, string[]>()
  const belongs = (part: string): ReadonlySet<string> => new Set([...users.keys()].filter((file) => homes.get(file) === part))
  const direct = (part: string): Set<string> => {
    const found = new Set<string>()
    const list = all.find(({ name }) => name === part)?.exports.map(([, module]) => module) ?? []
    for (const module of [...list, ...[...belongs(part)].flatMap((file) => [...importedValues(file).keys()])]) {
      const home = core.has(module) ? undefined : homes.get(module)
      if (home !== undefined && home !== part) found.add(home)
    }
    return found
  }
  const order = (part: string, path: readonly string[] = []): string[] => {
    const known = needsOf.get(part)
    if (known !== undefined) return known
    if (path.includes(part)) throw new Error(`parts need each other: ${[...path, part].join(' > ')}`)
    const list = [...new Set([...direct(part)].flatMap((other) => [...order(other, [...path, part]), other]))]
    needsOf.set(part, list)
    return list
  }
  for (const name of [...sharedParts, ...all.map((part) => part.name)]) order(name)
  replaced = replacements(all, language, new Map([...needsOf].filter(([, list]) => list.length > 0)))

  // Numbers for what crosses a border: first the core's values, in the order of its modules.
  const crossing = new Set<string>()
  const need = (module: string, value: string, file: string): void => {
    if (new RegExp(`^export let .*\\b${value}\\b`, 'm').test(readFileSync(join(root, module), 'utf8'))) throw new Error(`${file} imports ${value} of ${module}, which changes: parts see its first value only`)
    crossing.add(`${module} ${value}`)
  }
  const isOutside = (module: string, part: string | undefined): boolean => core.has(module) || (homes.has(module) && homes.get(module) !== part)
  for (const [file] of users) for (const [module, values] of importedValues(file)) if (isOutside(module, homes.get(file))) for (const value of values) need(module, value, file)
  for (const part of all) for (const [value, module] of part.exports) if (isOutside(module, part.name)) need(module, value, `the part ${part.name}`)
  const isCore = (key: string): boolean => core.has(key.split(' ')[0] as string)
  const numbers = new Map([...[...crossing].filter(isCore).sort(), ...[...crossing].filter((key) => !isCore(key)).sort()].map((key, i) => [key, i]))

  const provide = (which: (module: string) => boolean): [imports: string, entries: [number: number, name: string][]] => {
    const modules = new Map<string, string[]>()
    const entries: [number, string][] = []
    for (const [key, number] of numbers) {
      const [module, value] = key.split(' ') as [string, string]
      if (!which(module)) continue
      modules.set(module, [...(modules.get(module) ?? []), `${value} as $${number}`])
      entries.push([number, `$${number}`])
    }
    return [[...modules].map(([module, list]) => `import { ${list.join(', ')} } from './${module}'`).join('\n'), entries]
  }
  const [coreImports, coreValues] = provide((module) => core.has(module))
  const asPart = (name: string, own: Part | null): { name: string, options: BuildOptions } => {
    const files = belongs(name)
    const [imports, entries] = provide((module) => files.has(module))
    const exposed = `exposed: { ${entries.map(([number, value]) => `${number}: ${value}`).join(', ')} }`
    const lines = own === null ? [] : own.exports.map(([value, module]) => `import { ${value} } from './${module}'`)
    const natives = own === null ? [] : own.natives.map(([module, make]) => `${JSON.stringify(module)}: ${make}`)
    const plain = own === null ? [] : own.exports.map(([value]) => value).filter((value) => !own.natives.some(([, make]) => make === value))
    const members = [
      ...(entries.length > 0 ? [exposed] : []), ...plain,
      ...(natives.length > 0 ? [`natives: { ${natives.join(', ')} }`] : []),
      ...(own !== null && own.texts.length > 0 ? [`texts: ${JSON.stringify(Object.fromEntries(own.texts.map((module) => [module, sources.get(module)])))}`] : []),
    ]
    return {
      name,
      options: {
        ...stdin(`${imports}\n${lines.join('\n')}\nexport default { ${members.join(', ')} }`),
        plugins: [elsewhere((file) => isOutside(file, name), numbers)],
        format: 'iife',
        globalName: '$part',
      },
    }
  }
  const exposing = `import { expose } from './src/parts/load.ts'\n${coreImports}\nexpose([${coreValues.map(([, name]) => name).join(', ')}])\n`
  return {
    core: { ...stdin(`${entry}${exposing}`), plugins },
    // The same as a script that is handed the way to load others (src/node).
    nodeCore: {
      ...stdin(`${exposing}export * as default from './src/index.ts'\n`),
      plugins: [...plugins, ownRequire],
      format: 'iife',
      globalName: '$part',
      define: { 'import.meta.url': 'undefined' },
    },
    parts: [...sharedParts.map((name) => asPart(name, null)), ...all.map((part) => asPart(part.name, part))],
  }
}

/** In the core for Node: files are loaded by the function that its maker is given. */
const ownRequire: Plugin = {
  name: 'own-require',
  setup(b) {
    b.onLoad({ filter: /src\/parts\/require\.ts$/ }, () => ({ contents: 'export const findRequire = () => $elsewhere', loader: 'js' }))
  },
}

/** A part's file around its bundle: CommonJS, or where there is none, a script that leaves its maker where src/parts/load.ts looks for it. */
export function partFile(name: string, bundled: string): string {
  return `(make => {
if (typeof module === 'object') module.exports = make
else globalThis[Symbol.for('tauraro.parts')][${JSON.stringify(name)}] = make
})($elsewhere => {
${bundled}
return $part.default
})`
}

/** Modules that lie outside a part: constants taken from one list. Before their numbers are known (null), every import succeeds. */
function elsewhere(isOutside: (file: string) => boolean, numbers: ReadonlyMap<string, number> | null): Plugin {
  return {
    name: 'elsewhere',
    setup(b) {
      b.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = relative(root, resolve(resolveDir, path))
        return isOutside(file) ? { path: file, namespace: 'elsewhere', sideEffects: false } : undefined
      })
      b.onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => {
        if (numbers === null) return { contents: 'module.exports = {}', loader: 'js' }
        const own = [...numbers].filter(([key]) => key.startsWith(`${path} `))
        return { contents: own.map(([key, number]) => `export const ${key.slice(path.length + 1)} = /* @__PURE__ */ $elsewhere[${number}]`).join('\n') || 'export {}', loader: 'js' }
      })
    },
  }
}
