/**
 * A compiled source text: what all instances share. Compiling never throws for a mistake in the source; it is kept and
 * told in diagnostics, and thrown when somebody runs the program.
 */
import { parseModule } from '../../grammar/parser.ts'
import type { Module } from '../ast/nodes.ts'
import { unpackTree } from '../ast/packed.ts'
import { callsUntilHot } from '../compile/tier.ts'
import { type ModuleOptions, lowerModule, scriptOptions } from '../lower/module.ts'
import { Code } from '../run/code.ts'
import { checkModule } from '../resolve/checks.ts'
import { GlobalNames } from '../run/globals.ts'
import { shortageOf } from '../run/invoke.ts'
import { Source, SourceError } from '../source.ts'
import { renderSourceError } from '../traceback/show.ts'
import { InternalError, LimitError, ScriptError } from './errors.ts'

export type Tier = 'generic' | 'typed' | 'js' | 'wasm'

/** Something wrong with a source text. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Diagnostic {
  readonly severity: 'error'
  /** The exception class: 'SyntaxError', 'IndentationError' or 'TabError'. */
  readonly type: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** @internal */
export class Program {
  readonly source: Source
  readonly names: GlobalNames | null
  /** null when the source has an error. */
  readonly code: Code | null
  readonly error: SourceError | null

  constructor(source: Source, names: GlobalNames | null, code: Code | null, error: SourceError | null) {
    this.source = source
    this.names = names
    this.code = code
    this.error = error
  }

  get diagnostics(): Diagnostic[] {
    const { error, source } = this
    if (error === null) return []
    const line = source.line(error.start)
    // A place without extent is shown as one character.
    const end = Math.max(error.end, error.start + 1)
    const endLine = source.line(error.end)
    return [{
      severity: 'error', type: error.type, message: error.message,
      line, column: source.column(error.start) + 1, endLine, endColumn: end - source.lineStart(endLine) + 1,
    }]
  }

  /** The module's code. Throws the source's error as a ScriptError. */
  runnable(): Code {
    if (this.code !== null) return this.code
    const error = this.error as SourceError
    throw new ScriptError(error.type, error.message, [], renderSourceError(error), undefined)
  }
}

/** @internal Compiles a text; `names` is given to compile more source for the globals of a running instance. */
export function compileProgram(text: string, filename: string, tier: Tier, sizeLimit: number, strictTypes = false, names: GlobalNames = new GlobalNames()): Program {
  if (text.length > sizeLimit) throw new LimitError('source', sizeLimit)
  const source = new Source(text, filename)
  source.strictTypes = strictTypes
  return guardCompile(source, names, () => compileModule(parseModule(source), source, tier, scriptOptions(names)))
}

/** @internal The program of a module of the library's own, from its packed tree. Tracebacks don't tell of it. */
export function libraryProgram(tree: string, name: string, tier: Tier): Program {
  const source = new Source('', `<${name}>`)
  source.internal = true
  const names = new GlobalNames()
  return guardCompile(source, names, () => lowered(unpackTree(tree), source, tier, scriptOptions(names)))
}

/** @internal Turns what compiling throws into a program with an error. */
export function guardCompile(source: Source, names: GlobalNames | null, compile: () => Code | null): Program {
  try {
    return new Program(source, names, compile(), null)
  } catch (e) {
    if (e instanceof SourceError) return new Program(source, names, null, e)
    if (shortageOf(e) !== undefined) return new Program(source, names, null, new SourceError('SyntaxError', 'source too complex to compile', source, 0))
    throw new InternalError(e)
  }
}

/** @internal The code of a parsed module. Throws SourceError. */
export function compileModule(module: Module, source: Source, tier: Tier, options: ModuleOptions): Code {
  checkModule(module, source)
  return lowered(module, source, tier, options)
}

function lowered(module: Module, source: Source, tier: Tier, options: ModuleOptions): Code {
  const js = tier === 'js' || tier === 'wasm'
  return new Code(lowerModule(module, source, options), source, tier === 'generic' ? -1 : callsUntilHot(js), js, tier === 'wasm')
}
