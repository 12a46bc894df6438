/** `tauraro run`, `check` and `explain`. Each answers the exit status. */
import { Engine, LimitError, type OutputListener, type Script, ScriptError, type TierChange } from '../index.ts'
import type { Command } from './arguments.ts'
import { showExplanation } from './explain.ts'
import { readLine } from './input.ts'
import { loadScript, moduleLoader, type ScriptText } from './load.ts'
import { write } from './output.ts'
import { sleep } from './wait.ts'

/** Also for a mistake in the source, as CPython has it. */
const FAILURE = 1

function compile(command: Command, text: ScriptText): Script {
  const engine = new Engine({
    tier: command.tier, strictTypes: command.strictTypes, limits: command.limits, loadModule: moduleLoader(text.folder), clock: { sleep },
    // Nothing of the machine: what a script writes is its own, and gone afterwards.
    files: {},
    ...(command.traceTiers ? { onTier: showChange } : {}),
  })
  return engine.compile(text.source, { filename: text.filename })
}

/** `tiers: compiled for js: fib (fib.py:3), called often` */
function showChange({ what, tier, function: name, filename, line, reason, text }: TierChange): void {
  write(`tiers: ${what}${tier === null ? '' : ` for ${tier}`}: ${name} (${filename}:${line}), ${reason}${what === 'deopt' ? ` at \`${text}\`` : ''}\n`, 'stderr')
}

export function run(command: Command): Promise<number> {
  const text = loadScript(command)
  return runScript(compile(command, text), command, text)
}

async function runScript(script: Script, command: Command, text: ScriptText, onOutput: OutputListener = write): Promise<number> {
  try {
    await script.run({}, { argv: [text.argv0, ...command.args], onOutput, onInput: readLine })
    return 0
  } catch (e) {
    if (e instanceof ScriptError) {
      write(e.format(), 'stderr')
      return e.exitCode ?? FAILURE
    }
    if (!(e instanceof LimitError)) throw e
    write(`${e.name}: ${e.message}\n`, 'stderr')
    return FAILURE
  }
}

export function check(command: Command): number {
  const script = compile(command, loadScript(command))
  if (script.diagnostics.length === 0) return 0
  try {
    script.runSync()
  } catch (e) {
    if (!(e instanceof ScriptError)) throw e
    write(e.format(), 'stderr')
  }
  return FAILURE
}

export async function explain(command: Command): Promise<number> {
  const text = loadScript(command)
  const script = compile(command, text)
  // What the script prints is not asked for here.
  const status = await runScript(script, command, text, (piece, stream) => stream === 'stderr' && write(piece, stream))
  if (script.diagnostics.length === 0) write(showExplanation(script.explain(), text.source))
  return status
}
