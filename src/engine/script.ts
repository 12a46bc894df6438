/** A compiled script. Immutable for its users and shared by all its instances. */
import { nameClass } from './class-name.ts'
import type { Value } from '../runtime/value.ts'
import type { Explanation } from './explain.ts'
import { explaining } from './explain-part.ts'
import { Instance, type Inputs, type RunOptions, RunResult, prepare, runBody, runBodyAsync } from './instance.ts'
import type { Diagnostic, Program } from './program.ts'
import type { EngineSetup } from './realm.ts'

export class Script {
  static {
    nameClass(this, 'Script')
  }
  readonly #engine: EngineSetup
  readonly #program: Program
  readonly #functions: ReadonlyMap<string, Value>

  /** @internal Used by Engine.compile. */
  constructor(engine: EngineSetup, program: Program, functions: ReadonlyMap<string, Value>) {
    this.#engine = engine
    this.#program = program
    this.#functions = functions
  }

  get filename(): string {
    return this.#program.source.filename
  }

  /** What is wrong with the source; empty for a script that can run. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#program.diagnostics
  }

  /**
   * Runs the whole script in a new instance.
   * @param inputs values that become globals
   * @throws ScriptError for an exception that the script does not catch and for an error in its source
   * @throws LimitError when a limit is reached
   * @throws ConversionError for an input that has no counterpart in the script
   */
  runSync(inputs?: Inputs, options?: RunOptions): RunResult {
    const realm = prepare(this.#engine, this.#program, this.#functions, options)
    const value = runBody(realm, this.#program, inputs, realm.options, true)
    return new RunResult(realm, value)
  }

  /** As `runSync`, waiting for the promises of host functions. Sleeping takes its time. */
  async run(inputs?: Inputs, options?: RunOptions): Promise<RunResult> {
    const realm = prepare(this.#engine, this.#program, this.#functions, options)
    return runBodyAsync(realm, this.#program, inputs, realm.options, true, (value) => new RunResult(realm, value))
  }

  /** As `instantiate`, waiting for the promises of host functions. */
  async instantiateAsync(inputs?: Inputs, options?: RunOptions): Promise<Instance> {
    const realm = prepare(this.#engine, this.#program, this.#functions, options)
    return runBodyAsync(realm, this.#program, inputs, realm.options, false, () => new Instance(realm, this.#program))
  }

  /** Runs the script's body in a new instance and keeps that, for its functions to be called. Throws as `runSync`. */
  instantiate(inputs?: Inputs, options?: RunOptions): Instance {
    const realm = prepare(this.#engine, this.#program, this.#functions, options)
    runBody(realm, this.#program, inputs, realm.options, false)
    return new Instance(realm, this.#program)
  }

  /** Which tier each function runs in, and what has made it leave one. */
  explain(): Explanation {
    return explaining().explain(this.#program)
  }
}
