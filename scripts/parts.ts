/**
 * Cuts the package into its core (`dist/index.js`) and the parts that are loaded when first needed (`dist/parts/`).
 * What each part is, and why: docs/decisions/050-parts.md.
 *
 * The core is what the package's entry reaches, except through the seams: modules of which `dist/index.js` gets another version. What two
 * or more parts reach and the core does not is a shared part. A part's file makes the part of the values it uses of the core and of shared
 * parts; they have short names in one object.
 */
import { readFileSync } from 'node:fs'
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

/** The part that a module of the library belongs to: `_json`, `json` and `json.decoder` to `json`. */
function partOf(module: string): string {
  return module.replace(/^_/, '').replace(/\..*|_more$/, '')
}

function parts(): Part[] {
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
    { name: 'diagnosis', exports: [['diagnose', 'grammar/diagnose/diagnose.ts']], natives: [], texts: [] },
    { name: 'optimizer', exports: [['compileRegion', 'src/compile/region.ts']], natives: [], texts: [] },
    { name: 'names', exports: [['pointNamed', 'src/runtime/unicode/names.ts']], natives: [], texts: [] },
    { name: 'polar', exports: [['generalPower', 'src/runtime/complex/polar.ts']], natives: [], texts: [] },
    { name: 'suggestions', exports: [['suggestionFor', 'src/traceback/suggestions.ts']], natives: [], texts: [] },
    ...[...library].map(([name, found]) => ({ name, ...found })),
  ]
}

/** Modules that lead from the core to parts, and what they are in `dist/index.js`. */
function seams(all: readonly Part[], needs: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, string>> {
  const natives = all.flatMap((part) => part.natives.map(([name]) => [name, part.name]))
  const texts = all.flatMap((part) => part.texts.map((name) => [name, part.name]))
  return {
    'src/parts/needs.ts': `export const needs = new Map(${JSON.stringify([...needs])})`,
    'grammar/diagnosis.ts': "import { part } from '../src/parts/load.ts'\nexport const diagnosis = () => part('diagnosis')",
    'src/compile/optimizer.ts': "import { part } from '../parts/load.ts'\nexport const optimizer = () => part('optimizer')",
    'src/traceback/suggesting.ts': "import { part } from '../parts/load.ts'\nexport const suggesting = () => part('suggestions')",
    'src/runtime/unicode/names-part.ts': "import { part } from '../../parts/load.ts'\nexport const names = () => part('names')",
    'src/runtime/complex/polar-part.ts': `import { part } from '../../parts/load.ts'
import { ImportError, raise } from '../exception.ts'
export const polar = () => {
  const loaded = part('polar')
  if (loaded === null) throw raise(ImportError, "powers of complex numbers are not loaded: this host must await load() first, or use 'tauraro/full'")
  return loaded
}`,
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
export const librarySource = (name) => find(texts, 'texts', name)
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
  const wanted = new Set(['diagnosis', 'names', 'optimizer', 'polar', 'suggestions'])
  for (const name of names.length > 0 ? names : libraryNames) wanted.add(texts.get(name) ?? natives.get(name))
  for (const name of wanted) for (const other of imports.get(name) ?? []) wanted.add(other)
  wanted.delete(undefined)
  await Promise.all([...wanted].map(fetchPart))
}`,
  }
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
  readonly parts: readonly { readonly name: string, readonly options: BuildOptions }[]
}

/** Finds out what belongs where. `shared` are the options of every bundle. */
export async function cut(shared: BuildOptions): Promise<Cut> {
  const all = parts()
  let replaced = seams(all, new Map())
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
  const groups = new Map<string, string[]>()
  for (const [file, names] of users) if (names.length > 1) groups.set(names.join('+'), [...(groups.get(names.join('+')) ?? []), file])
  const home = new Map<string, string>()
  for (const [file, names] of users) home.set(file, names.length === 1 ? (names[0] as string) : `shared-${names.join('-')}`)
  // The most widely used first: what a shared part uses is shared at least as widely.
  const sharedParts = [...groups].map(([key, files]) => ({ users: key.split('+'), name: `shared-${key.replaceAll('+', '-')}`, files })).sort((a, b) => b.users.length - a.users.length)
  replaced = seams(all, new Map([
    ...all.map((part) => [part.name, sharedParts.filter((one) => one.users.includes(part.name)).map((one) => one.name)] as const).filter(([, list]) => list.length > 0),
    ...sharedParts.map((one) => [one.name, sharedParts.filter((other) => other.users.length > one.users.length && one.users.every((user) => other.users.includes(user))).map((other) => other.name)] as const),
  ]))

  // Short names for what crosses a border.
  const names = new Map<string, string>()
  const need = (module: string, value: string, file: string): void => {
    if (new RegExp(`^export let .*\\b${value}\\b`, 'm').test(readFileSync(join(root, module), 'utf8'))) throw new Error(`${file} imports ${value} of ${module}, which changes: parts see its first value only`)
    const key = `${module} ${value}`
    if (!names.has(key)) names.set(key, `$${names.size.toString(36)}`)
  }
  const isShared = (module: string): boolean => (home.get(module) ?? '').startsWith('shared-')
  const entryOf = (part: Part): string => `import-of-${part.name}`
  for (const [file] of users) for (const [module, values] of importedValues(file)) if (core.has(module) || (isShared(module) && home.get(module) !== home.get(file))) for (const value of values) need(module, value, file)
  for (const part of all) for (const [value, module] of part.exports) if (core.has(module) || isShared(module)) need(module, value, entryOf(part))

  const provide = (which: (module: string) => boolean): [imports: string, object: string] => {
    const modules = new Map<string, string[]>()
    const shorts: string[] = []
    for (const [key, short] of names) {
      const [module, value] = key.split(' ') as [string, string]
      if (!which(module)) continue
      modules.set(module, [...(modules.get(module) ?? []), `${value} as ${short}`])
      shorts.push(short)
    }
    return [[...modules].map(([module, list]) => `import { ${list.join(', ')} } from './${module}'`).join('\n'), `{ ${shorts.join(', ')} }`]
  }
  const [coreImports, coreValues] = provide((module) => core.has(module))
  const asPart = (name: string, contents: string, files: ReadonlySet<string>): { name: string, options: BuildOptions } => ({
    name,
    options: {
      ...stdin(contents),
      plugins: [elsewhere((file) => core.has(file) || !files.has(file), names)],
      format: 'iife',
      globalName: '$part',
    },
  })
  return {
    core: { ...stdin(`${entry}import { expose } from './src/parts/load.ts'\n${coreImports}\nexpose(${coreValues})\n`), plugins },
    parts: [
      ...sharedParts.map(({ name, files }) => {
        const [some, object] = provide((module) => home.get(module) === name)
        return asPart(name, `${some}\nexport default ${object}`, new Set(files))
      }),
      ...all.map((part) => {
        const lines = part.exports.map(([value, module]) => `import { ${value} } from './${module}'`)
        const natives = part.natives.map(([name, make]) => `${JSON.stringify(name)}: ${make}`).join(', ')
        const texts = JSON.stringify(Object.fromEntries(part.texts.map((name) => [name, sources.get(name)])))
        const plain = part.exports.map(([value]) => value).filter((value) => !part.natives.some(([, make]) => make === value)).join(', ')
        return asPart(part.name, `${lines.join('\n')}\nexport default { ${plain}${plain === '' ? '' : ', '}natives: { ${natives} }, texts: ${texts} }`, new Set([...users.keys()].filter((file) => home.get(file) === part.name)))
      }),
    ],
  }
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

/** Modules that lie outside a part: constants taken from one object. Before their names are known (null), every import succeeds. */
function elsewhere(isOutside: (file: string) => boolean, names: ReadonlyMap<string, string> | null): Plugin {
  return {
    name: 'elsewhere',
    setup(b) {
      b.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = relative(root, resolve(resolveDir, path))
        return isOutside(file) ? { path: file, namespace: 'elsewhere', sideEffects: false } : undefined
      })
      b.onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => {
        if (names === null) return { contents: 'module.exports = {}', loader: 'js' }
        const own = [...names].filter(([key]) => key.startsWith(`${path} `))
        return { contents: own.map(([key, short]) => `export const ${key.slice(path.length + 1)} = /* @__PURE__ */ $elsewhere.${short}`).join('\n') || 'export {}', loader: 'js' }
      })
    },
  }
}
