/**
 * What belongs to one instance and to nobody else: its builtins, modules, output and host.
 * Reached through `rt.realm`, never captured by compiled code.
 */
import type { PyVarContext } from './context.ts'
import type { PyDict } from '../runtime/dict/dict.ts'
import type { Code, TierEvent } from './code.ts'
import type { PyModule } from '../runtime/function.ts'
import type { Outcome } from './completion.ts'
import type { Steps } from '../runtime/steps.ts'
import type { Module } from '../ast/nodes.ts'
import type { Source } from '../source.ts'
import type { PyObject, Str, Value } from '../runtime/value.ts'

/** What the embedding lets a script do; everything else does not exist for it. */
export interface Host {
  /** Receives what the script prints, in order. */
  write(stream: 'stdout' | 'stderr', text: string): void
  /** One line of input without its line break; null at the end of input. */
  readLine(prompt: string): string | null
  /** Seconds since the epoch, and seconds of a monotonic clock. */
  now(): number
  monotonic(): number
  /** Waits, for `time.sleep`; scripts can't wait where it is missing. */
  sleep?(seconds: number): void
  /** Source text of an importable module, or null. */
  moduleSource(name: string): { source: string; filename: string } | null
}

/** How a text is read that is compiled while the program runs. */
export type SourceMode = 'exec' | 'eval' | 'single'

/** What a wait for the host needs: `wake` ends it. */
export type Waking = (wake: () => void) => void

export interface Realm {
  /** The running event loop; null when none runs. */
  loop: PyObject | null
  /** What `asyncio` keeps: the number of tasks so far, and the loop that was set. */
  readonly asyncio: { tasks: number; loop: PyObject | null; chosen: boolean }
  /** Waits, until it is woken at the latest. Answers SUSPEND in an asynchronous run; in a synchronous one only the script's clock moves on. */
  wait(seconds: number, waking: Waking): Outcome
  /** What context variables are; null while none has been set. */
  context: PyVarContext | null
  /** `sys.set_int_max_str_digits()`; 0 for no limit. */
  strDigits: number
  readonly builtins: Map<string, Value>
  /** The guest's view of them. */
  readonly builtinsDict: PyDict
  /** May hot code become generated JavaScript, as far as the engine's tier goes? */
  readonly generates: boolean
  /** May scripts compile texts? */
  readonly dynamicCode: boolean
  /** `sys.modules`: what has been imported. */
  readonly modules: Map<string, Value>
  /** Lines and texts of the DeprecationWarnings given. */
  readonly warned: Set<string>
  readonly host: Host
  readonly argv: readonly string[]
  /** The files that scripts begin with, by absolute path; null when the host gives none. */
  readonly files: ReadonlyMap<string, Uint8Array> | null
  /** Writes guest output; charged against the output limit. */
  print(stream: 'stdout' | 'stderr', text: Str): void
  /** Compiles a text whose names are found in the namespace it will run in. Throws PyException for a mistake in it. */
  compile(text: string, filename: string, mode: SourceMode, futureAnnotations: boolean): Code
  /** The tree of a text. Throws PyException for a mistake in it. */
  parse(text: string, filename: string, mode: SourceMode): { readonly module: Module; readonly source: Source }
  /** Finds, makes and registers the module of that full name, whose package is there already; throws ModuleNotFoundError. Runs its body. */
  loadModule(name: string): Steps<Value>
  /** Is there such a module to be loaded? */
  hasModule(name: string): boolean
  /** The text of a file that has been loaded. */
  sourceOf(filename: string): Source | undefined
  /** The compiled forms of a function have changed. */
  tierChanged(code: Code, event: TierEvent): void
  /** Runs a module's body again in its globals. */
  reloadModule(module: PyModule): Steps<Value>
}
