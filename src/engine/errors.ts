/**
 * What the host can get thrown: a script's own failure (ScriptError), the end of an allowance
 * (LimitError), data that can't cross (ConversionError), and what a host function throws to raise
 * an exception in the script (HostError). Everything else is an error of the host's own.
 */
import { nameClass } from './class-name.ts'
import type { LimitName } from './options.ts'

/** One line of a traceback, outermost first. Lines and columns count from 1; columns in UTF-16 units. */
export interface TraceFrame {
  readonly filename: string
  readonly function: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Sets the `name` of a class's errors, on the prototype, where the host finds it for the first line of `stack`. */
function nameErrors(prototype: Error, name: string): void {
  Object.defineProperty(prototype, 'name', { value: name, configurable: true, writable: true })
}

/** An exception that the script did not catch, or an error in its source. */
export class ScriptError extends Error {
  static {
    nameClass(this, 'ScriptError')
    nameErrors(this.prototype, 'ScriptError')
  }
  /** Name of the exception's class: 'ValueError', 'SyntaxError', or that of a class of the script. */
  readonly type: string
  /** Where it was raised, outermost frame first; empty for a source error. */
  readonly traceback: readonly TraceFrame[]
  /** What the script had written before; only when nobody listened with `onOutput`. */
  stdout = ''
  stderr = ''
  /** For an uncaught SystemExit (`sys.exit`): the exit status, as a process would have it; else undefined. */
  readonly exitCode: number | undefined
  readonly #text: string

  constructor(type: string, message: string, traceback: readonly TraceFrame[], text: string, cause?: unknown, exitCode?: number) {
    super(message, cause === undefined ? undefined : { cause })
    this.type = type
    this.traceback = traceback
    this.exitCode = exitCode
    this.#text = text
  }

  /** The traceback as Python prints it, ended by a line break. */
  format(): string {
    return this.#text
  }
}

const LIMIT_TEXTS: Record<LimitName, (allowed: number) => string> = {
  fuel: (n) => `the script has used up its fuel of ${n} units`,
  wall: (n) => `the script has run for longer than ${n} ms`,
  output: (n) => `the script has written more than ${n} bytes`,
  memory: (n) => `the script needs more than ${n} bytes of memory`,
  hostCalls: (n) => `the script has called host functions more than ${n} times`,
  source: (n) => `the source text is longer than ${n} characters`,
}

/** A limit was reached. No script can catch it; its instance is dead, the engine and the script are as before. */
export class LimitError extends Error {
  static {
    nameClass(this, 'LimitError')
    nameErrors(this.prototype, 'LimitError')
  }
  readonly limit: LimitName
  /** What was allowed. */
  readonly allowed: number
  stdout = ''
  stderr = ''

  constructor(limit: LimitName, allowed: number) {
    super(LIMIT_TEXTS[limit](allowed))
    this.limit = limit
    this.allowed = allowed
  }
}

/** A value that has no counterpart on the other side. */
export class ConversionError extends TypeError {
  static {
    nameClass(this, 'ConversionError')
    nameErrors(this.prototype, 'ConversionError')
  }
}

/** An instance was used after a limit or an abort had stopped it in the middle of its work. */
export class InstanceError extends Error {
  static {
    nameClass(this, 'InstanceError')
    nameErrors(this.prototype, 'InstanceError')
  }
}

/** A fault of the engine. Please report it, with the program that shows it. */
export class InternalError extends Error {
  static {
    nameClass(this, 'InternalError')
    nameErrors(this.prototype, 'InternalError')
  }
  constructor(cause: unknown) {
    const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
    super(`this is a fault of the engine, please report it: ${what}`, { cause })
  }
}

/**
 * Thrown by a host function to raise an exception in the script: the only way in which text of the
 * host gets there. `type` names a builtin exception class ('ValueError', 'KeyError', ...).
 */
export class HostError extends Error {
  static {
    nameClass(this, 'HostError')
    nameErrors(this.prototype, 'HostError')
  }
  readonly type: string
  constructor(type: string, message = '', options?: ErrorOptions) {
    super(message, options)
    if (typeof type !== 'string') throw new TypeError('HostError needs the name of an exception class')
    this.type = type
  }
}
