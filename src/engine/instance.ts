/** A script's instance: its globals, kept between calls. Ordinary garbage; nothing to dispose. */
import { nameClass } from './class-name.ts'
import { warningsText } from '../run/warnings.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import { type GlobalNames, Globals } from '../run/globals.ts'
import type { Outcome } from '../run/completion.ts'
import { invoke } from '../run/invoke.ts'
import { getSlot } from '../run/frame.ts'
import { PyFunction, PyModule } from '../runtime/function.ts'
import { PyException } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import { enterAsync } from './async-entry.ts'
import type { EntryOptions, OutputListener, Usage } from './entry.ts'
import { type Limits, checkArguments, checkFunction, checkOptions, readLimits } from './options.ts'
import { initGlobals } from './modules.ts'
import { checkName } from './names.ts'
import type { Program } from './program.ts'
import { type EngineSetup, InstanceRealm } from './realm.ts'
import { type HostFunction, hostFunction } from './host-functions.ts'
import { type ScriptIterable, iterate } from './iteration.ts'
import { toGuest } from './to-guest.ts'
import { toHost } from './to-host.ts'

/** Values (and functions) of the host that become globals of the script. */
export type Inputs = Readonly<Record<string, unknown>>

/** What a host can set for one entry. */
export interface CallOptions {
  /** Laid over the engine's limits. */
  readonly limits?: Limits
  /** Its `reason` is thrown when it is found aborted: where a slice of fuel ends and after each host function. */
  readonly signal?: AbortSignal
  /** Gets what is printed, piece by piece, instead of `stdout` and `stderr`. What it throws ends the entry. */
  readonly onOutput?: OutputListener
}

export interface RunOptions extends CallOptions {
  /** `sys.argv`; the script's file name alone when missing. */
  readonly argv?: readonly string[]
  /** Answers one line of input without its line break, or null at the end; without it there is no input. */
  readonly onInput?: (prompt: string) => string | null
}

const CALL_OPTIONS = ['limits', 'signal', 'onOutput']
const RUN_OPTIONS = [...CALL_OPTIONS, 'argv', 'onInput']

function entryOptions(options: CallOptions, engine: EngineSetup): EntryOptions {
  const { signal } = options
  if (signal !== undefined && (typeof signal !== 'object' || signal === null || typeof signal.aborted !== 'boolean')) throw new TypeError('signal must be an AbortSignal')
  return { limits: readLimits(options.limits, engine.limits), signal, onOutput: checkFunction(options.onOutput, 'onOutput') }
}

/** @internal Makes a realm with the program's globals, functions and inputs set, its body not yet run. */
export function prepare(engine: EngineSetup, program: Program, functions: ReadonlyMap<string, Value>, given: RunOptions | undefined): InstanceRealm {
  const code = program.runnable()
  const options = given === undefined ? undefined : checkOptions(given, RUN_OPTIONS, 'option')
  const entry = options === undefined ? { limits: engine.limits, signal: undefined, onOutput: undefined } : entryOptions(options, engine)
  const argv = options?.argv ?? [program.source.filename]
  if (!Array.isArray(argv) || argv.some((arg) => typeof arg !== 'string')) throw new TypeError('argv must be an array of strings')
  const realm = new InstanceRealm(engine, { entry, argv, onInput: checkFunction(options?.onInput, 'onInput') })
  const globals = new Globals(program.names as GlobalNames, realm.builtins)
  realm.globals = globals
  realm.loaded.set(program.source.filename, program.source)
  initGlobals(globals, '__main__', program, code, null)
  realm.modules.set('__main__', new PyModule('__main__', globals))
  for (const [name, value] of functions) globals.setName(name, value)
  return realm
}

/** @internal Sets inputs and runs a program's body in the realm's globals; answers its value. `whole`: that is the end of the script, too. */
export function runBody(realm: InstanceRealm, program: Program, inputs: Inputs | undefined, options: EntryOptions, whole = false): Value {
  return realm.within(options, () => {
    const body = bodyOf(realm, program, inputs)
    try {
      realm.guest(body.start)
    } catch (e) {
      if (whole && e instanceof PyException) realm.atExit(e)
      throw e
    }
    if (whole) realm.atExit()
    return body.value()
  })
}

/** @internal As `runBody`, waiting for promises; what `finish` makes of the value is the answer. */
export function runBodyAsync<T>(realm: InstanceRealm, program: Program, inputs: Inputs | undefined, options: EntryOptions, whole: boolean, finish: (value: Value) => T): Promise<T> {
  let body: Body
  return enterAsync(realm, options, () => {
    body = bodyOf(realm, program, inputs)
    return body.start()
  }, () => finish(body.value()), whole ? (e) => realm.atExit(e) : undefined)
}

interface Body {
  start(): Outcome
  /** The value of its last statement, once it has run. */
  value(): Value
}

function bodyOf(realm: InstanceRealm, program: Program, inputs: Inputs | undefined): Body {
  if (inputs !== undefined) setInputs(realm, inputs)
  const code = program.runnable()
  const frame = new code.frame(new PyFunction(code, realm.globals, [], null, []))
  const { resultSlot } = code.core
  return {
    start: () => {
      if (program.source.warnings.length > 0) realm.print('stderr', strFromHost(warningsText(program.source)))
      return invoke(code, frame)
    },
    value: () => (resultSlot < 0 ? null : ((getSlot(frame, resultSlot) as Value | undefined) ?? null)),
  }
}

function setInputs(realm: InstanceRealm, inputs: Inputs): void {
  if (typeof inputs !== 'object' || inputs === null || Symbol.iterator in inputs) throw new TypeError('inputs must be given as an object of names and values')
  for (const name of Object.keys(inputs)) {
    checkName(name, 'input')
    const v = inputs[name]
    realm.globals.setName(name, typeof v === 'function' ? inputFunction(realm, name, v as HostFunction) : toGuest(v, realm))
  }
}

/** A function among the inputs is a host function, unless it is one of the instance's own that came out of it. */
function inputFunction(realm: InstanceRealm, name: string, fn: HostFunction): Value {
  return realm.ownFunction(fn) ?? hostFunction(name, fn, '__main__')
}

/** What running a whole script gave. */
export class RunResult {
  static {
    nameClass(this, 'RunResult')
  }
  /** What it printed; empty when `onOutput` got it. */
  readonly stdout: string
  readonly stderr: string
  readonly usage: Usage
  readonly #value: Value
  readonly #realm: InstanceRealm

  /** @internal */
  constructor(realm: InstanceRealm, value: Value) {
    const entry = realm.running
    this.stdout = entry.stdout
    this.stderr = entry.stderr
    this.usage = entry.usage()
    this.#value = value
    this.#realm = realm
  }

  /**
   * The value of the script's last statement, when that is an expression; else null. Converted when read.
   * @throws ConversionError for a value that has no counterpart.
   */
  get value(): unknown {
    return toHost(this.#value, this.#realm)
  }

  /** The files by path, as the script has left them; empty when it has none. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#realm.filesNow()
  }
}

function nameOf(name: string): string {
  if (typeof name !== 'string') throw new TypeError('the name of a global must be a string')
  return name
}

export class Instance {
  static {
    nameClass(this, 'Instance')
  }
  readonly #realm: InstanceRealm
  readonly #program: Program

  /** @internal Used by Script.instantiate. */
  constructor(realm: InstanceRealm, program: Program) {
    this.#realm = realm
    this.#program = program
  }

  /**
   * A global of the script: its value converted, or a function that calls the script's; undefined when there is none.
   * @throws ConversionError for a value that has no counterpart.
   */
  get<T = unknown>(name: string): T {
    const value = this.#realm.globals.getName(nameOf(name))
    return (value === undefined ? undefined : toHost(value, this.#realm)) as T
  }

  /** Names of the script's globals. */
  get names(): string[] {
    return [...this.#realm.globals.entries()].map(([name]) => name)
  }

  /** Calls a function of the script with limits, a signal or a listener for this call alone. */
  call(name: string, args: readonly unknown[] = [], options: CallOptions = {}): unknown {
    const own = checkOptions(options, CALL_OPTIONS, 'option')
    const realm = this.#realm
    return realm.call(this.#global(name), checkArguments(args), entryOptions(own, realm.engine))
  }

  /**
   * As `call`, waiting for the promises of host functions. What an `async def` is to do is done: the promise is for what it returns.
   */
  async callAsync(name: string, args: readonly unknown[] = [], options: CallOptions = {}): Promise<unknown> {
    const own = checkOptions(options, CALL_OPTIONS, 'option')
    const realm = this.#realm
    return realm.callAsync(this.#global(name), checkArguments(args), entryOptions(own, realm.engine))
  }

  /**
   * A generator, or anything else that can be iterated, as an iterable and an async iterable: the value of a global, what a
   * function of the script answers when it is called with `args`, or what has come out of this instance already.
   */
  iterate<T = unknown>(what: string | object, args: readonly unknown[] = []): ScriptIterable<T> {
    const realm = this.#realm
    if (typeof what !== 'string' && typeof what !== 'function' && (typeof what !== 'object' || what === null)) throw new TypeError('what is iterated must be a name, or have come out of this instance')
    return iterate(realm, typeof what === 'string' ? this.#global(what) : what, checkArguments(args)) as ScriptIterable<T>
  }

  #global(name: string): Value {
    const value = this.#realm.globals.getName(nameOf(name))
    if (value === undefined) throw new TypeError(`the script has no global '${name}'`)
    return value
  }

  /** What the latest entry printed; empty when `onOutput` got it. */
  get stdout(): string {
    return this.#realm.running.stdout
  }

  get stderr(): string {
    return this.#realm.running.stderr
  }

  /** What the latest entry used. */
  get usage(): Usage {
    return this.#realm.running.usage()
  }

  /** The files by path, as the script has left them by now; empty when it has none. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#realm.filesNow()
  }

  get filename(): string {
    return this.#program.source.filename
  }
}
