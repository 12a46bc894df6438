/** `--dump`: what each phase makes of a script. */
import { parseModule, tokenDump } from '../../grammar/parser.ts'
import { dumpAst } from '../ast/dump.ts'
import { dumpClosures } from '../compile/dump.ts'
import { dumpGenerated } from '../jit/dump.ts'
import { dumpWasm } from '../wasm/dump.ts'
import { dumpCore } from '../core/dump.ts'
import { engineSetup } from '../engine/engine.ts'
import { prepare, runBody } from '../engine/instance.ts'
import { compileProgram } from '../engine/program.ts'
import { LimitError, ScriptError } from '../index.ts'
import { dumpTypes } from '../infer/dump.ts'
import { lowerModule, scriptOptions } from '../lower/module.ts'
import { checkModule } from '../resolve/checks.ts'
import { dumpScopes } from '../resolve/dump.ts'
import { resolve } from '../resolve/resolve.ts'
import type { Code } from '../run/code.ts'
import { GlobalNames } from '../run/globals.ts'
import { Source, SourceError } from '../source.ts'
import { renderSourceError } from '../traceback/show.ts'
import type { Command, DumpKind } from './arguments.ts'
import { readLine } from './input.ts'
import { type ScriptText, loadScript, moduleLoader } from './load.ts'
import { write } from './output.ts'
import { sleep } from './wait.ts'

/** Kinds, closures and generated code come into being while a script runs. */
const RUN: Partial<Record<DumpKind, (code: Code) => string>> = { types: dumpTypes, closures: dumpClosures, js: dumpGenerated, wasm: dumpWasm }

export function dump(command: Command, kind: DumpKind): number {
  const text = loadScript(command)
  const source = new Source(text.source, text.filename)
  try {
    const shown = dumpAfterRun(command, text, kind) ?? dumpText(source, kind)
    write(shown.endsWith('\n') ? shown : `${shown}\n`)
    return 0
  } catch (e) {
    if (e instanceof SourceError) write(renderSourceError(e), 'stderr')
    else if (e instanceof ScriptError) write(e.format(), 'stderr')
    else throw e
    return 1
  }
}

/** The text of a phase before execution. Throws SourceError. */
function dumpText(source: Source, kind: DumpKind): string {
  if (kind === 'tokens') return tokenDump(source)
  const module = parseModule(source)
  if (kind === 'ast') return dumpAst(module)
  checkModule(module, source)
  if (kind === 'scopes') return dumpScopes(resolve(module, true).root)
  return dumpCore(lowerModule(module, source, scriptOptions(new GlobalNames())))
}

/** A dump of WebAssembly asks for it. */
function tierOf({ tier, dump: kind }: Command): Command['tier'] {
  return kind === 'wasm' ? 'wasm' : tier
}

/** The module's code after a run whose output is dropped. Throws ScriptError for a mistake in the source only. */
function runCode(command: Command, text: ScriptText): Code {
  const setup = engineSetup({ tier: tierOf(command), limits: command.limits, loadModule: moduleLoader(text.folder), clock: { sleep } })
  const program = compileProgram(text.source, text.filename, tierOf(command), setup.limits.sourceSize)
  const code = program.runnable()
  const realm = prepare(setup, program, new Map(), { argv: [text.argv0, ...command.args], onInput: readLine, onOutput: () => {} })
  try {
    runBody(realm, program, undefined, realm.options)
  } catch (e) {
    if (e instanceof ScriptError) write(e.format(), 'stderr')
    else if (e instanceof LimitError) write(`${e.name}: ${e.message}\n`, 'stderr')
    else throw e
  }
  return code
}

function dumpAfterRun(command: Command, text: ScriptText, kind: DumpKind): string | undefined {
  const show = RUN[kind]
  return show === undefined ? undefined : show(runCode(command, text))
}
