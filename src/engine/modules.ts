/** What a script can import: the engine's own modules, and those that the host grants. */
import type { Code } from '../run/code.ts'
import { type GlobalNames, Globals } from '../run/globals.ts'
import { ImportError, type PyException, raise } from '../runtime/exception.ts'
import { PyFunction, PyModule } from '../runtime/function.ts'
import { newAttrs } from '../runtime/instance.ts'
import { moduleNotFound } from '../run/imports.ts'
import { rt } from '../run/state.ts'
import { giveWarnings } from '../run/warnings.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyList } from '../runtime/list/list.ts'
import { moduleSpec, sourceLoader } from '../stdlib/importlib.ts'
import { FRESH_STACK, type Steps, call } from '../runtime/steps.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import type { Value } from '../runtime/value.ts'
import { makeBuiltins } from '../stdlib/builtins.ts'
import { libraryNames, libraryNative, libraryTree } from '../stdlib/library-parts.ts'
import { toSyntaxException } from '../traceback/source-error.ts'
import type { SourceError } from '../source.ts'
import { type HostFunction, hostFunction } from './host-functions.ts'
import { whyMissing } from './machine-modules.ts'
import { checkName } from './names.ts'
import { type Program, type Tier, compileProgram, libraryProgram } from './program.ts'
import type { InstanceRealm } from './realm.ts'
import { toGuest } from './to-guest.ts'

export interface ModuleSource {
  readonly source: string
  readonly filename: string
  /** Is it a package, that is, may other modules lie in it? 'namespace': one without a text of its own. */
  readonly package?: boolean | 'namespace'
}

/** A module of the host, by its full name: a script's source (of a package, when its name is `package.__init__` or other names lie in it), or a table of functions and values. */
export type HostModule = string | Readonly<Record<string, unknown>>

/** Finds the source of a module that is in no table; null when there is none. Asked at most once per name and instance. */
export type ModuleLoader = (name: string) => ModuleSource | null

/** @internal The modules of one engine, compiled when first imported. */
export class ModuleTable {
  readonly names: readonly string[]
  private readonly tables: Map<string, HostModule>
  private readonly loader: ModuleLoader | undefined
  private readonly programs: Map<string, Program> = new Map()

  constructor(modules: Readonly<Record<string, HostModule>>, loader: ModuleLoader | undefined) {
    this.tables = new Map(Object.entries(modules))
    for (const [name, module] of this.tables) {
      for (const part of name.split('.')) checkName(part, 'module name')
      if (typeof module === 'string') continue
      if (typeof module !== 'object' || module === null) throw new TypeError(`module '${name}' must be a source text or an object`)
      for (const key of Object.keys(module)) checkName(key, `module '${name}': name`)
    }
    this.names = [...this.tables.keys()]
    this.loader = loader
  }

  /** Is there a loader for modules that are in no table? */
  get loads(): boolean {
    return this.loader !== undefined
  }

  find(name: string): ModuleSource | Readonly<Record<string, unknown>> | null {
    const table = this.tables.get(name)
    if (typeof table === 'object') return table
    const path = name.replaceAll('.', '/')
    const init = this.tables.get(`${name}.__init__`)
    if (typeof init === 'string') return { source: init, filename: `${path}/__init__.py`, package: true }
    if (this.names.some((other) => other.startsWith(`${name}.`))) return table === undefined ? { source: '', filename: path, package: 'namespace' } : { source: table, filename: `${path}/__init__.py`, package: true }
    if (table !== undefined) return { source: table, filename: `${path}.py` }
    return this.loader?.(name) ?? null
  }

  /** Is the module of this name a host's table, not a source? */
  isTable(name: string): boolean {
    return typeof this.tables.get(name) === 'object'
  }

  program(found: ModuleSource, tier: Tier, sizeLimit: number, strictTypes: boolean): Program {
    const known = this.programs.get(found.filename)
    if (known !== undefined && known.source.text === found.source) return known
    const made = compileProgram(found.source, found.filename, tier, sizeLimit, strictTypes)
    this.programs.set(found.filename, made)
    return made
  }
}

/** Modules that no file of a script's takes the place of. */
const FIXED = new Set(['builtins', 'sys', 'time', 'math', 'typing', 'asyncio', '_asyncio'])

/** @internal `import name`, once per instance; its package is there already. */
export function* loadModule(name: string, realm: InstanceRealm): Steps<Value> {
  const table = realm.engine.modules
  const found = FIXED.has(name) ? null : realm.outside(() => table.find(name))
  if (found === null) {
    const written = libraryTree(name)
    if (written === null) throw notLoaded(name)
    if (written !== undefined) {
      if (rt.stack > 300) yield FRESH_STACK
      realm.running.glance()
      const program = ownProgram(name, written, realm.engine.tier)
      const isPackage = [...libraryNames].some((other) => other.startsWith(`${name}.`))
      return yield* runModule(name, program, program.code as Code, isPackage, realm)
    }
    const own = libraryNative(name)
    if (own === null) throw notLoaded(name)
    if (own === undefined) throw moduleNotFound(name, whyMissing(name))
    realm.modules.set(name, own)
    return own
  }
  if (table.isTable(name)) {
    const module = tableModule(name, found as Readonly<Record<string, unknown>>, realm)
    realm.modules.set(name, module)
    return module
  }
  const source = found as ModuleSource
  const { sourceSize } = realm.engine.limits
  if (source.source.length > sourceSize) realm.running.failLimit('source', sourceSize)
  // The parser is recursive: where the host's stack is in use already, it gets one of its own.
  if (rt.stack > 300) yield FRESH_STACK
  const program = table.program(source, realm.engine.tier, sourceSize, realm.engine.strictTypes)
  if (program.code === null) throw toSyntaxException(program.error as SourceError)
  return yield* runModule(name, program, program.code, source.package ?? false, realm)
}

/** The module is a part of the package that can't be loaded synchronously here (src/parts/load.ts). */
function notLoaded(name: string): PyException {
  return raise(ImportError, `the module '${name}' is not loaded: this host must await load('${name}') first, or use 'tauraro/full'`)
}

const ownPrograms: Map<string, Program> = new Map()

/** A module of the engine's that is written in the language, compiled once in the process. */
function ownProgram(name: string, tree: string, tier: Tier): Program {
  const key = `${name} ${tier}`
  let made = ownPrograms.get(key)
  if (made === undefined) ownPrograms.set(key, (made = libraryProgram(tree, name, tier)))
  return made
}

function* runModule(name: string, program: Program, code: Code, isPackage: boolean | 'namespace', realm: InstanceRealm): Steps<Value> {
  const globals = new Globals(program.names as GlobalNames, realm.builtins)
  const { filename } = program.source
  if (!program.source.internal) realm.loaded.set(filename, program.source)
  const folder = isPackage === 'namespace' ? filename : filename.slice(0, Math.max(0, filename.lastIndexOf('/')))
  initGlobals(globals, name, program, code, isPackage !== false ? name : name.slice(0, Math.max(0, name.lastIndexOf('.'))))
  globals.setName('__builtins__', realm.builtinsDict)
  if (isPackage === 'namespace') globals.deleteName('__file__')
  if (isPackage !== false) globals.setName('__path__', PyList.from([strFromHost(folder)]))
  yield* giveWarnings(program.source)
  const module = new PyModule(name, globals)
  globals.setName('__loader__', sourceLoader(name, filename))
  globals.setName('__spec__', moduleSpec(name, globals))
  // Before its body runs: modules may import each other.
  realm.modules.set(name, module)
  module.initializing = true
  try {
    yield* call(new PyFunction(code, globals, [], null, []), [])
  } catch (e) {
    realm.modules.delete(name)
    throw e
  } finally {
    module.initializing = false
  }
  return realm.modules.get(name) ?? module
}

/** @internal `importlib.reload`: runs a module's body again in its globals. */
export function* reloadModule(module: PyModule, realm: InstanceRealm): Steps<Value> {
  const { name, globals } = module
  const found = realm.outside(() => realm.engine.modules.find(name))
  if (globals === null || found === null || realm.engine.modules.isTable(name)) return module
  const program = realm.engine.modules.program(found as ModuleSource, realm.engine.tier, realm.engine.limits.sourceSize, realm.engine.strictTypes)
  if (program.code === null) throw toSyntaxException(program.error as SourceError)
  if (program.names !== globals.names) return yield* runModule(name, program, program.code, (found as ModuleSource).package ?? false, realm)
  yield* call(new PyFunction(program.code, globals, [], null, []), [])
  return module
}

/** @internal The names that every module begins with. */
export function initGlobals(globals: Globals, name: string, program: Program, code: Code, parent: string | null): void {
  globals.setName('__name__', name)
  globals.setName('__doc__', code.doc)
  globals.setName('__package__', parent)
  globals.setName('__loader__', null)
  globals.setName('__spec__', null)
  if (parent === null) globals.setName('__annotations__', new PyDict())
  globals.setName('__builtins__', makeBuiltins())
  globals.setName('__file__', strFromHost(program.source.filename))
  globals.setName('__cached__', null)
}

function tableModule(name: string, table: Readonly<Record<string, unknown>>, realm: InstanceRealm): PyModule {
  const module = new PyModule(name, null)
  const attrs = newAttrs()
  module.attrs = attrs
  attrs.setStr('__name__', name)
  attrs.setStr('__doc__', null)
  for (const key of Object.keys(table)) {
    const v = table[key]
    attrs.setStr(key, typeof v === 'function' ? hostFunction(key, v as HostFunction, name) : toGuest(v, realm))
  }
  return module
}
