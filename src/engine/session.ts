/**
 * An instance that gets its source piece by piece, as a terminal session does: expression statements show their values,
 * names live on, and nothing that goes wrong ends it. Used by the command line.
 */
import { parseModule } from '../../grammar/parser.ts'
import type { Module, Stmt } from '../ast/nodes.ts'
import { show } from '../builtins/show.ts'
import type { Code } from '../run/code.ts'
import { GlobalNames, Globals } from '../run/globals.ts'
import { invoke } from '../run/invoke.ts'
import { KeyboardInterrupt, SystemExit } from '../runtime/exception.ts'
import { newException } from '../runtime/exceptions/base.ts'
import { PyFunction } from '../runtime/function.ts'
import { NativeSpec, PyBuiltin } from '../runtime/native.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { collect } from '../runtime/ops/iterate.ts'
import type { Steps } from '../runtime/steps.ts'
import { call } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import { type Value, asStr } from '../runtime/value.ts'
import { Source, SourceError } from '../source.ts'
import { renderSourceError } from '../traceback/show.ts'
import { type EngineOptions, engineSetup } from './engine.ts'
import type { EntryOptions, OutputListener } from './entry.ts'
import { InternalError, LimitError, ScriptError } from './errors.ts'
import { compileModule, guardCompile } from './program.ts'
import { type EngineSetup, InstanceRealm } from './realm.ts'

export interface SessionOptions extends EngineOptions {
  readonly onOutput: OutputListener
  readonly onInput: (prompt: string) => string | null
  /** Asked while the script runs: true once when the user has interrupted it. */
  readonly interrupted: () => boolean
}

/** What became of the lines given: more are needed, they were run (or refused), or the session is to end. */
export type SessionStep = { readonly kind: 'more' } | { readonly kind: 'done' } | { readonly kind: 'exit'; readonly code: number }

const MORE: SessionStep = { kind: 'more' }
const DONE: SessionStep = { kind: 'done' }

const COMPOUND = new Set<Stmt['kind']>(['If', 'While', 'For', 'Try', 'With', 'Match', 'FunctionDef', 'ClassDef'])

export class Session {
  private readonly setup: EngineSetup
  private readonly realm: InstanceRealm
  private readonly names: GlobalNames = new GlobalNames()
  private readonly options: EntryOptions
  private readonly write: OutputListener
  private count = 0

  constructor(options: SessionOptions) {
    const { onOutput, onInput, interrupted, ...engine } = options
    this.setup = engineSetup(engine)
    this.write = onOutput
    this.options = {
      limits: this.setup.limits, signal: undefined, onOutput,
      interrupt: () => (interrupted() ? newException(KeyboardInterrupt, []) : null),
    }
    const ask = (prompt: string): string | null => {
      const line = onInput(prompt)
      if (interrupted()) throw newException(KeyboardInterrupt, [])
      return line
    }
    this.realm = new InstanceRealm(this.setup, { entry: this.options, argv: [''], onInput: ask })
    const { builtins } = this.realm
    this.realm.globals = new Globals(this.names, builtins)
    this.realm.globals.setName('__name__', '__main__')
    this.realm.globals.setName('__doc__', null)
    for (const name of ['exit', 'quit']) builtins.set(name, new PyBuiltin(new NativeSpec(`${name}(code=, /)`, leave, null)))
  }

  /** Runs the lines typed so far, unless they are the beginning of something. `ended`: no more will come. */
  feed(text: string, ended = false): SessionStep {
    const source = new Source(text, `<input-${this.count + 1}>`)
    source.strictTypes = this.setup.strictTypes
    let module: Module
    try {
      module = parseModule(source)
    } catch (e) {
      if (!(e instanceof SourceError)) return this.fault(e)
      if (!ended && isIncomplete(e, text)) return MORE
      this.count++
      this.write(renderSourceError(e), 'stderr')
      return DONE
    }
    if (!ended && !isClosed(module, text)) return MORE
    this.count++
    return module.body.length === 0 ? DONE : this.run(module, source)
  }

  private run(module: Module, source: Source): SessionStep {
    const options = { globals: this.names, result: 'drop', show, futureAnnotations: false } as const
    const { code, error } = guardCompile(source, this.names, () => compileModule(module, source, this.setup.tier, options))
    if (code === null) {
      this.write(renderSourceError(error as SourceError), 'stderr')
      return DONE
    }
    try {
      this.realm.within(this.options, () => this.runCode(code))
      return DONE
    } catch (e) {
      this.realm.revive()
      if (e instanceof ScriptError) {
        this.write(e.format(), 'stderr')
        return e.exitCode === undefined ? DONE : { kind: 'exit', code: e.exitCode }
      }
      return this.fault(e)
    }
  }

  private runCode(code: Code): void {
    const { globals } = this.realm
    // Names that came with this text.
    globals.grow()
    const fn = new PyFunction(code, globals, [], null, [])
    this.realm.guest(() => invoke(code, new code.frame(fn)))
  }

  private fault(e: unknown): SessionStep {
    if (!(e instanceof LimitError || e instanceof InternalError)) throw e
    this.write(`${e.name}: ${e.message}\n`, 'stderr')
    return DONE
  }

  /** Names that can stand for `text`, which ends in a name or in `object.name`; whole, as they would be typed. */
  complete(text: string): string[] {
    const dot = text.lastIndexOf('.')
    const start = text.slice(dot + 1)
    const base = text.slice(0, Math.max(0, dot))
    let found: string[]
    if (dot < 0) found = [...KEYWORDS, ...this.boundNames()]
    else {
      try {
        found = this.attributes(base.split('.'))
      } catch {
        this.realm.revive()
        return []
      }
    }
    const hidden = start.startsWith('_')
    const matching = found.filter((name) => name.startsWith(start) && (hidden || !name.startsWith('_')))
    return [...new Set(matching)].sort().map((name) => (dot < 0 ? name : `${base}.${name}`))
  }

  private boundNames(): string[] {
    return [...[...this.realm.globals.entries()].map(([name]) => name), ...this.realm.builtins.keys()]
  }

  private attributes(path: readonly string[]): string[] {
    const { realm } = this
    const quiet = { ...this.options, limits: { ...this.options.limits, wallMs: 200 }, onOutput: () => {} }
    return realm.within(quiet, () =>
      realm.steps(function* (): Steps<string[]> {
        const [first, ...rest] = path as [string, ...string[]]
        let v = realm.globals.getName(first) ?? realm.builtins.get(first)
        if (v === undefined) return []
        for (const name of rest) v = yield* getattr(v, name)
        const names = yield* collect(yield* call(realm.builtins.get('dir') as Value, [v]))
        return names.map((name) => toHost(asStr(name) ?? ''))
      }),
    )
  }
}

const KEYWORDS = (
  'False None True and as assert break class continue def del elif else except finally for from global if import in is lambda nonlocal ' +
  'not or pass raise return try while with yield'
).split(' ')

function leave(code: Value | undefined): never {
  throw newException(SystemExit, code === undefined ? [] : [code])
}

/** Could more lines make the text a whole? */
function isIncomplete(e: SourceError, text: string): boolean {
  if (e.type === 'SyntaxError') return e.incomplete
  // A block that has not begun goes on, unless an empty line says that it won't.
  return e.type === 'IndentationError' && e.start >= text.trimEnd().length && !/\n[ \t]*\n$/.test(text)
}

/** Compound statements go on until an empty line. */
function isClosed(module: Module, text: string): boolean {
  const last = module.body.at(-1)
  return last === undefined || !COMPOUND.has(last.kind) || /\n[ \t]*\n$/.test(text)
}
