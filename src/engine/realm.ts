/**
 * One instance as the engine sees it: its globals, builtins and modules, its memory, its output. Every way from the host
 * into its code goes through `within`, where the meter and the registers are set, and where what ends an entry is told
 * apart: the script's exceptions, the limits, the host's own errors, faults of the engine.
 */
import { createBuiltins } from '../builtins/registry.ts'
import { callValue } from '../run/call.ts'
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { enter } from '../run/enter.ts'
import type { Globals } from '../run/globals.ts'
import { shortageOf } from '../run/invoke.ts'
import { held, chargeElements } from '../run/meter.ts'
import type { Code, TierEvent } from '../run/code.ts'
import type { PyVarContext } from '../run/context.ts'
import { PyCoroutine } from '../run/coroutine.ts'
import { waitFor } from '../run/host-wait.ts'
import type { Host, Realm, SourceMode, Waking } from '../run/realm.ts'
import { rt } from '../run/state.ts'
import { SystemExit, PyException } from '../runtime/exception.ts'
import type { PyDict } from '../runtime/dict/dict.ts'
import { MAX_STR_DIGITS } from '../runtime/int/format.ts'
import { LiveDict, mapSource } from '../runtime/dict/live.ts'
import { PyModule } from '../runtime/function.ts'
import { libraryNames } from '../stdlib/library-parts.ts'
import { PyInstance, getOwn } from '../runtime/instance.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { resetRepr } from '../runtime/ops/repr.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { strFromHost, strLength, toHost as hostText } from '../runtime/str/wide.ts'
import { bytesPart } from '../runtime/bytes/methods-part.ts'
import type { Source } from '../source.ts'
import type { PyObject, Str, Value } from '../runtime/value.ts'
import { compileDynamic, parseDynamic } from './dynamic.ts'
import { enterAsync } from './async-entry.ts'
import { Entry, type EntryOptions, type OutputStream, switchTo } from './entry.ts'
import { InstanceError, InternalError, LimitError, ScriptError } from './errors.ts'
import { ownExceptHook, runExceptHook, scriptError } from './failure.ts'
import { guestValueOf } from './handles.ts'
import { MemoryAccount } from './memory.ts'
import { loadModule, type ModuleTable, reloadModule } from './modules.ts'
import type { Tier } from './program.ts'
import type { LimitValues, Policy } from './options.ts'
import { toGuest } from './to-guest.ts'
import { attributesToHost, toHost } from './to-host.ts'
import { type TierListener, tierChange } from './trace.ts'

/** @internal What the instances of one engine have in common. */
export interface EngineSetup {
  readonly tier: Tier
  readonly limits: LimitValues
  readonly maxDepth: number
  readonly dictsAsMaps: boolean
  readonly modules: ModuleTable
  readonly policy: Policy
  readonly strictTypes: boolean
  readonly clock: Clock
  readonly files: ReadonlyMap<string, Uint8Array> | null
  /** Did the host give the clock? */
  readonly ownClock: boolean
  readonly onHostError: ((error: unknown, info: { readonly id: string; readonly function: string }) => void) | undefined
  readonly onTier: TierListener | undefined
}

/** Where the script's `time` comes from, in milliseconds. */
export interface Clock {
  /** Since 1970-01-01 UTC. */
  now(): number
  /** Since any moment; never goes back. */
  monotonic(): number
  /** Waits; without it `time.sleep` refuses to. */
  sleep?(milliseconds: number): void
}

/** @internal What the host gives to one instance. */
export interface InstanceSetup {
  readonly entry: EntryOptions
  readonly argv: readonly string[]
  readonly onInput: ((prompt: string) => string | null) | undefined
}

function lineOf(answer: string | null): string | null {
  if (answer !== null && typeof answer !== 'string') throw new TypeError('onInput must answer a string, or null at the end')
  return answer
}

/** The most milliseconds that a timer of the host's can count. */
const LONGEST_TIMER = 2 ** 31 - 1

/** @internal */
export class InstanceRealm implements Realm {
  readonly engine: EngineSetup
  readonly builtins: Map<string, Value> = createBuiltins()
  strDigits = MAX_STR_DIGITS
  context: PyVarContext | null = null
  private dict: PyDict | null = null
  readonly modules: Map<string, Value> = new Map()
  readonly host: Host
  readonly argv: readonly string[]
  readonly account: MemoryAccount
  /** Texts that have been compiled lately (dynamic.ts). */
  readonly texts: Map<string, Code> = new Map()
  readonly handles: WeakMap<object, object> = new WeakMap()
  /** The texts of the script and of the modules it has imported, by file name. */
  readonly loaded: Map<string, Source> = new Map()
  /** Limits, signal and listener of entries that bring none of their own. */
  readonly options: EntryOptions
  globals!: Globals
  /** The latest entry; it is in progress while `open`. */
  entry: Entry | null = null
  private open = false
  /** Why the instance can't be used any more; null while it can. */
  private dead: unknown = null
  private recursionLimit: number
  private hostErrors = 0
  /** Seconds that waits in synchronous runs have moved the script's clock on. */
  private skipped = 0
  readonly asyncio: { tasks: number; loop: PyObject | null; chosen: boolean } = { tasks: 0, loop: null, chosen: false }
  /** Event loops that run. */
  private readonly loops: Set<PyObject> = new Set()
  /** What entries that wait for the host have put aside. */
  readonly activations: Set<readonly object[]> = new Set()

  constructor(engine: EngineSetup, setup: InstanceSetup) {
    this.engine = engine
    this.argv = setup.argv
    this.options = setup.entry
    this.recursionLimit = engine.maxDepth
    this.account = new MemoryAccount(setup.entry.limits.memory, () => [this.globals, this.modules, this.builtins.values(), this.activations, this.loops, [this.context]])
    const { clock } = engine
    const { onInput } = setup
    this.host = {
      write: (stream, text) => this.running.write(stream, text),
      readLine: (prompt) => (onInput === undefined ? null : this.outside(() => lineOf(onInput(prompt)))),
      now: () => clock.now() / 1000 + this.skipped,
      monotonic: () => clock.monotonic() / 1000 + this.skipped,
      ...(clock.sleep === undefined ? {} : { sleep: (seconds: number) => this.outside(() => clock.sleep?.(seconds * 1000)) }),
      moduleSource: () => null,
    }
  }

  /** The exception that a hook of the script's has been told of, and the text that is left to be shown. */
  private hooked: { readonly exception: PyException; readonly text: string } | null = null
  readonly warned: Set<string> = new Set()

  get generates(): boolean {
    return this.engine.tier === 'js' || this.engine.tier === 'wasm'
  }

  get dictsAsMaps(): boolean {
    return this.engine.dictsAsMaps
  }

  /** The entry in progress. */
  get running(): Entry {
    return this.entry as Entry
  }

  // Realm.

  print(stream: OutputStream, text: Str): void {
    chargeElements(strLength(text))
    // A lone surrogate can't be written: this raises what CPython raises.
    if (typeof text !== 'string' && text.codePoints.some((c) => c >= 0xd800 && c <= 0xdfff)) bytesPart().encodeText(text, 'utf-8', 'strict')
    this.running.write(stream, hostText(text))
  }

  get builtinsDict(): PyDict {
    this.dict ??= new LiveDict(mapSource(this.builtins))
    return this.dict
  }

  get files(): ReadonlyMap<string, Uint8Array> | null {
    return this.engine.files
  }

  get dynamicCode(): boolean {
    return this.engine.policy.dynamicCode
  }

  compile(text: string, filename: string, mode: SourceMode, futureAnnotations: boolean): Code {
    return compileDynamic(text, filename, mode, futureAnnotations, this)
  }

  parse(text: string, filename: string, mode: SourceMode): ReturnType<typeof parseDynamic> {
    return parseDynamic(text, filename, mode, this)
  }

  loadModule(name: string): Steps<Value> {
    return loadModule(name, this)
  }

  hasModule(name: string): boolean {
    return libraryNames.has(name) || this.outside(() => this.engine.modules.find(name)) !== null
  }

  sourceOf(filename: string): Source | undefined {
    return this.loaded.get(filename)
  }

  reloadModule(module: PyModule): Steps<Value> {
    return reloadModule(module, this)
  }

  get loop(): PyObject | null {
    return this.running.loop
  }
  set loop(loop: PyObject | null) {
    const before = this.running.loop
    if (before !== null) this.loops.delete(before)
    if (loop !== null) this.loops.add(loop)
    this.running.loop = loop
  }

  wait(seconds: number, waking: Waking): Outcome {
    if (rt.barrier !== null) {
      this.skipped += seconds
      return null
    }
    let timer: unknown
    const woken = new Promise<void>((resolve) => {
      // Never shorter than asked for: the host counts in whole milliseconds.
      if (seconds < Number.POSITIVE_INFINITY) timer = setTimeout(resolve, Math.min(Math.ceil(seconds * 1000), LONGEST_TIMER))
      waking(resolve)
    })
    const stop = (): void => clearTimeout(timer as Parameters<typeof clearTimeout>[0])
    return waitFor(woken, () => {
      stop()
      return null
    }, stop)
  }

  // Entering.

  /**
   * Runs `work` as (part of) an entry into this instance. What it throws comes out as the host is to see it.
   */
  within<T>(options: EntryOptions, work: () => T): T {
    return this.leg(this.entryFor(options), work)
  }

  /** The entry in progress, or a new one. */
  private entryFor(options: EntryOptions): Entry {
    this.checkUsable()
    if (!this.open) return this.begin(options)
    this.running.checkAlive()
    return this.running
  }

  checkUsable(): void {
    if (this.dead !== null) throw new InstanceError('this instance was stopped in the middle of its work and can not be used any more; make a new one', { cause: this.dead })
  }

  /** Is code of the instance on the host's stack? */
  get busy(): boolean {
    return this.open
  }

  /** Runs `work` for an entry: the whole of it, or a part. */
  leg<T>(entry: Entry, work: () => T): T
  leg<T, A, B>(entry: Entry, work: (realm: InstanceRealm, a: A, b: B) => T, a: A, b: B): T
  leg<T, A, B>(entry: Entry, work: (realm: InstanceRealm, a: A, b: B) => T, a?: A, b?: B): T {
    const nested = this.open
    const outer = switchTo(entry)
    if (nested) entry.resume()
    const { realm, recursionLimit } = rt
    this.entry = entry
    this.open = true
    rt.realm = this
    if (realm !== this) rt.recursionLimit = this.recursionLimit
    try {
      return work(this, a as A, b as B)
    } catch (e) {
      const seen = this.asSeenByHost(e, entry)
      if (outer === null) {
        // What was cut off in the middle of its work.
        held.clear()
        resetRepr()
      }
      throw seen
    } finally {
      if (realm !== this) {
        this.recursionLimit = rt.recursionLimit
        rt.recursionLimit = recursionLimit
      }
      rt.realm = realm
      if (nested) entry.pause()
      else this.open = false
      switchTo(outer)
      if (outer !== null && outer !== entry) outer.addFuel(entry.fuelUsed)
    }
  }

  /** A new entry; entries with the same options take turns in one object. */
  private begin(options: EntryOptions): Entry {
    const { entry } = this
    if (entry === null || entry.asynchronous || entry.options !== options) return new Entry(this.account, options)
    entry.begin()
    return entry
  }

  /** Runs guest code within an entry. Throws PyException for what the script raises. */
  guest(start: () => Outcome): Value {
    try {
      return enter(start)
    } catch (e) {
      throw this.apart(e)
    }
  }

  /** As `guest`, without entering. */
  guarded(run: () => Outcome): Outcome {
    try {
      return run()
    } catch (e) {
      throw this.apart(e)
    }
  }

  /** Tells what guest code throws apart from faults of the engine. */
  private apart(e: unknown): unknown {
    if (e instanceof PyException || this.running.failed) return e
    const shortage = shortageOf(e)
    if (shortage !== undefined) return shortage
    this.dead = e
    return new InternalError(e)
  }

  /** Runs guest code that is written as steps. */
  steps<T>(work: () => Steps<T>): T {
    let result: T | undefined
    this.guest(() =>
      drive(
        (function* (): Steps<Value> {
          result = yield* work()
          return null
        })(),
      ),
    )
    return result as T
  }

  /** Runs code of the host in the middle of an entry: its time is not the script's, and what it throws ends the entry. */
  outside<T>(work: () => T): T {
    const entry = this.running
    entry.pause()
    try {
      const result = work()
      entry.resume()
      entry.checkAlive()
      return result
    } catch (e) {
      if (!(e instanceof PyException)) return entry.fail(e)
      entry.resume()
      throw e
    }
  }

  private asSeenByHost(e: unknown, entry: Entry): unknown {
    let error = e
    if (error instanceof PyException && !entry.failed) {
      const { name } = error.cls
      try {
        error = this.describe(error)
      } catch (x) {
        // Not even its traceback can be made.
        error = x instanceof PyException ? new ScriptError(name, '', [], `${name}\n`, undefined, undefined) : x
      }
    }
    if (entry.failed) {
      this.dead = error
      if (error instanceof LimitError) this.addOutput(error, entry)
    }
    return error
  }

  private describe(e: PyException): ScriptError {
    const hooked = this.hooked?.exception === e ? this.hooked.text : undefined
    const error = this.steps(() => scriptError(e, this, hooked))
    this.addOutput(error, this.running)
    return error
  }

  private addOutput(error: ScriptError | LimitError, entry: Entry): void {
    error.stdout = entry.stdout
    error.stderr = entry.stderr
  }

  /** Makes an instance that a limit has stopped usable again: for a session whose user decides to go on. */
  revive(): void {
    this.dead = null
  }

  // What handles do.

  /** The script's function behind one that the host got from this instance. */
  ownFunction(fn: object): Value | undefined {
    return guestValueOf(fn, this)
  }

  /** Calls a value of the script with converted arguments. */
  call(callee: Value, args: readonly unknown[], options: EntryOptions = this.options): unknown {
    return this.leg(this.entryFor(options), callWithin, callee, args)
  }

  /** As `call`, waiting for the host; a coroutine is run to its end. */
  callAsync(callee: Value, args: readonly unknown[], options: EntryOptions = this.options): Promise<unknown> {
    const realm = this
    return enterAsync(this, options, () => {
      const values: Value[] = []
      for (const arg of args) values.push(toGuest(arg, realm))
      return drive((function* (): Steps<Value> {
        const r = yield* call(callee, values)
        return r instanceof PyCoroutine && r.code.flavour === 'coroutine' ? yield* call(yield* realm.asyncioHelper('run'), [r]) : r
      })())
    }, (v) => toHost(v, realm))
  }

  /** A function of the module `asyncio`. */
  *asyncioHelper(name: string): Steps<Value> {
    const module = this.modules.get('asyncio') ?? (yield* loadModule('asyncio', this))
    return (module as PyModule).globals?.getName(name) as Value
  }

  callMethod(self: Value, name: string, args: readonly unknown[]): unknown {
    return this.within(this.options, () => {
      const values = args.map((arg) => toGuest(arg, this))
      const self_ = self
      const result = this.steps(function* (): Steps<Value> {
        return yield* call(yield* getattr(self_, strFromHost(name) as string), values)
      })
      return toHost(result, this)
    })
  }

  attributesOf(v: Value): Record<string, unknown> {
    return attributesToHost(v, ownAttributes(v as PyObject), this)
  }

  /** The script is at its end: its own `sys.excepthook` is told of an exception, and what it has registered for the end runs. */
  atExit(e?: PyException): void {
    const hook = e === undefined || e.cls.isSubtype(SystemExit) ? undefined : ownExceptHook(this)
    if (e !== undefined && hook !== undefined) {
      const realm = this
      this.steps(function* (): Steps<void> {
        realm.hooked = { exception: e, text: yield* runExceptHook(hook, e) }
      })
    }
    const module = this.modules.get('atexit')
    const run = module instanceof PyModule ? module.globals?.getName('_run_exitfuncs') : undefined
    if (run !== undefined) this.steps(() => call(run, []))
  }

  /** The files as the script has left them. */
  filesNow(): Map<string, Uint8Array> {
    const module = this.modules.get('_vfs')
    const contents = module instanceof PyModule ? module.globals?.getName('contents') : undefined
    if (contents === undefined) return new Map(this.engine.files ?? [])
    const out = new Map<string, Uint8Array>()
    for (const pair of this.call(contents, []) as unknown[]) {
      // The script may have changed the module: nothing but paths and bytes gets out.
      const [path, data] = Array.isArray(pair) ? pair : []
      if (typeof path === 'string' && data instanceof Uint8Array) out.set(path, data)
    }
    return out
  }

  // Errors of host functions.

  nextHostErrorId(): string {
    return String(++this.hostErrors)
  }

  tierChanged(code: Code, event: TierEvent): void {
    this.engine.onTier?.(tierChange(code, event))
  }

  reportHostError(error: unknown, id: string, name: string): void {
    this.engine.onHostError?.(error, { id, function: name })
  }
}

/** The body of `call`: no closure of it is made, since hosts call often. */
function callWithin(realm: InstanceRealm, callee: Value, args: readonly unknown[]): unknown {
  const values: Value[] = []
  for (let i = 0; i < args.length; i++) values.push(toGuest(args[i], realm))
  return toHost(realm.guest(() => callValue(callee, values, null)), realm)
}

/** An object's own attributes, read where they are stored. */
function* ownAttributes(v: PyObject): IterableIterator<[string, Value]> {
  if (v instanceof PyInstance && v.shape !== null) {
    for (const name of v.shape.index.keys()) yield [name, getOwn(v, name) as Value]
  } else if (v.attrs !== undefined && v.attrs !== null) {
    for (const [key, value] of v.attrs.entries()) if (typeof key === 'string') yield [key, value]
  }
}
