/** The engine: what its scripts may do and spend. Holds no state that one script could see of another. */
import { nameClass } from './class-name.ts'
import { registerRuntime } from '../runtime/register.ts'
import type { Value } from '../runtime/value.ts'
import { type HostFunction, hostFunction } from './host-functions.ts'
import { type Files, readFiles } from './files.ts'
import { type HostModule, type ModuleLoader, ModuleTable } from './modules.ts'
import { checkName } from './names.ts'
import { DEFAULT_LIMITS, type LimitValues, type Limits, type Policy, checkFunction, checkOptions, checkTable, readLimits, readPolicy } from './options.ts'
import { type Tier, compileProgram } from './program.ts'
import type { Clock, EngineSetup } from './realm.ts'
import { Script } from './script.ts'
import type { TierListener } from './trace.ts'

export interface EngineOptions {
  /** The best tier that code may reach: 'generic', 'typed', 'js' (generated JavaScript) or 'wasm' (the default: loops over numbers also as WebAssembly). What the host forbids is left out. Scripts behave the same in each. */
  readonly tier?: Tier
  readonly limits?: Limits
  /** What scripts can import besides `math`, `sys` and `time`: sources of modules, or tables of functions and values. */
  readonly modules?: Readonly<Record<string, HostModule>>
  /** Finds the source of modules that are not in `modules`. */
  readonly loadModule?: ModuleLoader
  /**
   * Files that scripts can open, by path ('/data/in.csv'; relative ones count from '/'): text or bytes. Each instance has copies of its own, in memory,
   * and can make more; `files` of a result or an instance has them all. Without this option scripts have no files.
   */
  readonly files?: Files
  /** What scripts may do besides using what they are given. */
  readonly policy?: Partial<Policy>
  /** Are annotations enforced, with a TypeError? False when missing. */
  readonly strictTypes?: boolean
  /** The script's clock, in milliseconds; the host's when missing. */
  readonly clock?: Partial<Clock>
  /** The recursion limit that scripts begin with; 1000 when missing. */
  readonly maxDepth?: number
  /** How dicts come out: 'auto' (objects without prototype when all keys are strings, else Maps; the default) or 'map'. */
  readonly dicts?: 'auto' | 'map'
  /** Told of every error that a host function throws and a script only sees as "host error N". */
  readonly onHostError?: (error: unknown, info: { readonly id: string; readonly function: string }) => void
  /** Told whenever code changes its tier, and why: for finding out what makes a script slow. */
  readonly onTier?: TierListener
}

export interface CompileOptions {
  /** Shown in tracebacks; '<script>' when missing. */
  readonly filename?: string
  /** Functions of the host, by the names the script calls them. */
  readonly functions?: Readonly<Record<string, HostFunction>>
}

/** Everything that an engine grants, for a look at what its scripts can do. */
export interface EngineDescription {
  readonly tier: Tier
  readonly limits: LimitValues
  readonly modules: readonly string[]
  readonly loadsModules: boolean
  readonly policy: Policy
  readonly strictTypes: boolean
  readonly ownClock: boolean
  /** Paths of the files; null when scripts have none. */
  readonly files: readonly string[] | null
  readonly maxDepth: number
  readonly dicts: 'auto' | 'map'
}

const TIERS: readonly string[] = ['generic', 'typed', 'js', 'wasm'] satisfies Tier[]
const OPTIONS = ['tier', 'limits', 'modules', 'loadModule', 'policy', 'strictTypes', 'clock', 'maxDepth', 'dicts', 'onHostError', 'onTier', 'files']

const startOfClock: number = Date.now()
const hostClock: Clock = {
  now: () => Date.now(),
  monotonic: typeof performance === 'object' ? () => performance.now() : () => Date.now() - startOfClock,
}

/** @internal What an engine with these options gives its instances. Throws TypeError for wrong options. */
export function engineSetup(given: EngineOptions): EngineSetup {
  const options = checkOptions(given, OPTIONS, 'option')
  const { tier = 'wasm', maxDepth = 1000, dicts = 'auto', strictTypes = false } = options
  if (!TIERS.includes(tier)) throw new TypeError(`unknown tier '${String(tier)}' (known: ${TIERS.join(', ')})`)
  if (!Number.isInteger(maxDepth) || maxDepth < 1) throw new TypeError('maxDepth must be a positive whole number')
  if (dicts !== 'auto' && dicts !== 'map') throw new TypeError(`unknown value of dicts: '${String(dicts)}' (known: auto, map)`)
  const clock = options.clock === undefined ? undefined : checkOptions(options.clock, ['now', 'monotonic', 'sleep'], 'clock function')
  if (typeof strictTypes !== 'boolean') throw new TypeError('strictTypes must be true or false')
  checkFunction(options.onTier, 'onTier')
  checkFunction(options.onHostError, 'onHostError')
  checkFunction(options.loadModule, 'loadModule')
  for (const name of ['now', 'monotonic', 'sleep'] as const) checkFunction(clock?.[name], `clock ${name}`)
  registerRuntime()
  return {
    tier,
    limits: readLimits(options.limits, DEFAULT_LIMITS),
    maxDepth,
    dictsAsMaps: dicts === 'map',
    modules: new ModuleTable(checkTable(options.modules, 'modules'), options.loadModule),
    policy: readPolicy(options.policy),
    strictTypes,
    clock: { now: clock?.now ?? hostClock.now, monotonic: clock?.monotonic ?? clock?.now ?? hostClock.monotonic, ...(clock?.sleep === undefined ? {} : { sleep: clock.sleep }) },
    ownClock: clock !== undefined,
    files: options.files === undefined ? null : readFiles(options.files),
    onHostError: options.onHostError,
    onTier: options.onTier,
  }
}

export class Engine {
  static {
    nameClass(this, 'Engine')
  }
  readonly #setup: EngineSetup

  /** @throws TypeError for an unknown option or an impossible value */
  constructor(options: EngineOptions = {}) {
    this.#setup = engineSetup(options)
  }

  /**
   * Compiles a script. A mistake in the source is no exception here: it is in `script.diagnostics`, and running throws it.
   * @throws LimitError when the source is longer than `limits.sourceSize`
   */
  compile(source: string, given: CompileOptions = {}): Script {
    if (typeof source !== 'string') throw new TypeError('the source of a script must be a string')
    const options = checkOptions(given, ['filename', 'functions'], 'option')
    const { filename = '<script>' } = options
    if (typeof filename !== 'string') throw new TypeError('filename must be a string')
    const functions = new Map<string, Value>()
    for (const [name, fn] of Object.entries(checkTable(options.functions, 'functions'))) {
      checkName(name, 'function name')
      if (typeof fn !== 'function') throw new TypeError(`function '${name}' is not a function`)
      functions.set(name, hostFunction(name, fn, '__main__'))
    }
    const { tier, limits, strictTypes } = this.#setup
    return new Script(this.#setup, compileProgram(source, filename, tier, limits.sourceSize, strictTypes), functions)
  }

  describe(): EngineDescription {
    const { tier, limits, modules, policy, strictTypes, maxDepth, dictsAsMaps, ownClock, files } = this.#setup
    return { tier, limits, modules: modules.names, loadsModules: modules.loads, policy, strictTypes, ownClock, files: files === null ? null : [...files.keys()], maxDepth, dicts: dictsAsMaps ? 'map' : 'auto' }
  }
}
