/** The command line: what was asked for, or what is wrong with it. */
import type { Limits, Tier } from '../index.ts'

export const DUMP_KINDS = ['tokens', 'ast', 'scopes', 'core', 'types', 'closures', 'js', 'wasm'] as const
export type DumpKind = (typeof DUMP_KINDS)[number]

export interface Command {
  readonly name: 'run' | 'check' | 'explain' | 'repl' | 'help' | 'version'
  /** A file name, '-' for standard input; null with `code` or without a script. */
  readonly file: string | null
  /** The text given with `-c`. */
  readonly code: string | null
  /** What follows the script: the rest of `sys.argv`. */
  readonly args: readonly string[]
  readonly tier: Tier
  readonly limits: Limits
  readonly strictTypes: boolean
  readonly dump: DumpKind | null
  /** Tell on stderr what happens to the tiers of the code. */
  readonly traceTiers: boolean
}

/** Wrong use of the command line. */
export class UsageError extends Error {}

export const HELP = `Runs Python scripts in a JavaScript process.

  tauraro run [options] FILE [args]     run a script ('-' reads it from standard input)
  tauraro run [options] -c CODE [args]  run a text
  tauraro check FILE                    report mistakes in the source without running it
  tauraro explain FILE                  run a script, then tell per line which tier ran it and why
  tauraro                               talk to the interpreter

Options
  --tier generic|typed|js|wasm  the best tier that code may reach (wasm)
  --strict-types         enforce annotations
  --fuel N               stop after N units of work
  --wall MS              stop after MS milliseconds
  --memory SIZE          stop when more lives than this, e.g. 64MB (1GB)
  --output BYTES         stop when more is printed than this
  --trace tiers          tell on stderr when code is compiled or comes back from it, and why
  --dump KIND            print tokens, ast, scopes, core, types, closures or js instead of running
  --version, --help

The exit status is 0, 1 after an uncaught exception, a limit or a mistake in the source, 2 for wrong use, or what
the script gives to sys.exit().
`

const COMMANDS: readonly string[] = ['run', 'check', 'explain']
/** Options with a value, and the limit they set. */
const LIMITS = new Map<string, keyof Limits>([['--fuel', 'fuel'], ['--wall', 'wallMs'], ['--memory', 'memory'], ['--output', 'output']])

export function parseArguments(argv: readonly string[]): Command {
  const command = { name: 'repl' as Command['name'], file: null as string | null, code: null as string | null, args: [] as string[], tier: 'wasm' as Tier, strictTypes: false, dump: null as DumpKind | null, traceTiers: false }
  const limits: { -readonly [K in keyof Limits]: Limits[K] } = { memory: '1GB', output: Number.POSITIVE_INFINITY }
  let at = 0
  const value = (option: string): string => {
    const v = argv[at++]
    if (v === undefined) throw new UsageError(`${option} needs a value`)
    return v
  }
  for (;;) {
    const word = argv[at++]
    if (word === undefined) break
    if (word === '--help' || word === '-h') return { ...command, limits, name: 'help' }
    if (word === '--version' || word === '-V') return { ...command, limits, name: 'version' }
    const [option, inline] = word.startsWith('--') && word.includes('=') ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word, null]
    if (option === '--tier') command.tier = oneOf(option, inline ?? value(option), ['generic', 'typed', 'js', 'wasm'])
    else if (word === '--strict-types') command.strictTypes = true
    else if (option === '--trace') command.traceTiers = oneOf(option, inline ?? value(option), ['tiers']) === 'tiers'
    else if (option === '--dump') {
      command.dump = oneOf(option, inline ?? value(option), DUMP_KINDS)
      if (command.name === 'repl') command.name = 'run'
    } else if (LIMITS.has(option)) {
      const name = LIMITS.get(option) as keyof Limits
      const text = inline ?? value(option)
      if (name === 'memory') limits.memory = text
      else limits[name] = amount(option, text)
    } else if (word === '-c') {
      command.code = value('-c')
      if (command.name === 'repl') command.name = 'run'
      command.args = argv.slice(at)
      break
    } else if (word.startsWith('-') && word !== '-') throw new UsageError(`unknown option ${word}`)
    else if (command.name === 'repl' && COMMANDS.includes(word)) command.name = word as Command['name']
    else if (command.name === 'repl') throw new UsageError(`unknown command '${word}'`)
    else {
      command.file = word
      command.args = argv.slice(at)
      break
    }
  }
  if (command.name !== 'repl' && command.file === null && command.code === null) throw new UsageError(`${command.name} needs a file, '-' or -c CODE`)
  return { ...command, limits }
}

function oneOf<T extends string>(option: string, text: string, known: readonly T[]): T {
  if (!(known as readonly string[]).includes(text)) throw new UsageError(`${option} takes one of ${known.join(', ')}, not '${text}'`)
  return text as T
}

function amount(option: string, text: string): number {
  const n = Number(text)
  if (text.trim() === '' || !(n >= 0)) throw new UsageError(`${option} takes a number, not '${text}'`)
  return n
}
