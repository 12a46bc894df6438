/** What a script can import: the engine's own modules, and those that the host grants. */
import type { Code } from '../run/code.ts'
import { type GlobalNames, Globals } from '../run/globals.ts'
import { ModuleNotFoundError, PyException } from '../runtime/exception.ts'
import { PyFunction, PyModule } from '../runtime/function.ts'
import { newAttrs } from '../runtime/instance.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import type { Value } from '../runtime/value.ts'
import { makeBuiltins } from '../stdlib/builtins.ts'
import { builtinModules } from '../stdlib/register.ts'
import { toSyntaxException } from '../traceback/source-error.ts'
import type { SourceError } from '../source.ts'
import { type HostFunction, hostFunction } from './host-functions.ts'
import { checkName } from './names.ts'
import { type Program, type Tier, compileProgram } from './program.ts'
import type { InstanceRealm } from './realm.ts'
import { toGuest } from './to-guest.ts'

export interface ModuleSource {
  readonly source: string
  readonly filename: string
}

/** A module of the host: a script's source, or a table of functions and values. */
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
    if (typeof table === 'string') return { source: table, filename: `${name}.py` }
    return table ?? this.loader?.(name) ?? null
  }

  /** Is the module of this name a host's table, not a source? */
  isTable(name: string): boolean {
    return typeof this.tables.get(name) === 'object'
  }

  program(found: ModuleSource, tier: Tier, sizeLimit: number): Program {
    const known = this.programs.get(found.filename)
    if (known !== undefined && known.source.text === found.source) return known
    const made = compileProgram(found.source, found.filename, tier, sizeLimit)
    this.programs.set(found.filename, made)
    return made
  }
}

/** @internal `import name`, once per instance; `parent` packages do not exist. */
export function* importModule(name: string, realm: InstanceRealm): Steps<PyModule> {
  const known = realm.modules.get(name)
  if (known !== undefined) return known
  const own = builtinModules.get(name)?.()
  if (own !== undefined) {
    realm.modules.set(name, own)
    return own
  }
  const table = realm.engine.modules
  const found = realm.outside(() => table.find(name))
  if (found === null) throw notFound(name)
  if (table.isTable(name)) {
    const module = tableModule(name, found as Readonly<Record<string, unknown>>, realm)
    realm.modules.set(name, module)
    return module
  }
  const program = table.program(found as ModuleSource, realm.engine.tier, realm.engine.limits.sourceSize)
  if (program.code === null) throw toSyntaxException(program.error as SourceError)
  return yield* runModule(name, program, program.code, realm)
}

function* runModule(name: string, program: Program, code: Code, realm: InstanceRealm): Steps<PyModule> {
  const globals = new Globals(program.names as GlobalNames, realm.builtins)
  initGlobals(globals, name, program, code)
  const module = new PyModule(name, globals)
  // Before its body runs: modules may import each other.
  realm.modules.set(name, module)
  module.initializing = true
  try {
    yield* call(new PyFunction(code, globals, [], null, []), [])
  } catch (e) {
    realm.modules.delete(name)
    throw e
  }
  module.initializing = false
  return realm.modules.get(name) ?? module
}

/** @internal The names that every module begins with. */
export function initGlobals(globals: Globals, name: string, program: Program, code: Code): void {
  globals.setName('__name__', name)
  globals.setName('__doc__', code.doc)
  globals.setName('__package__', null)
  globals.setName('__loader__', null)
  globals.setName('__spec__', null)
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

function notFound(name: string): PyException {
  const dot = name.lastIndexOf('.')
  const what = dot < 0 ? '' : `; '${name.slice(0, dot)}' is not a package`
  const e = new PyException(ModuleNotFoundError, [strFromHost(`No module named '${name}'${what}`)])
  e.fields = new Map<string, Value>([['name', strFromHost(name)], ['path', null]])
  return e
}
