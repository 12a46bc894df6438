#!/usr/bin/env node
/** The command `tauraro`. */
import { HELP, UsageError, parseArguments } from './arguments.ts'
import { dump } from './dump.ts'
import { ClosedPipe, flush, write } from './output.ts'
import { check, explain, run } from './run.ts'
import { version } from './version.ts'

const USAGE_ERROR = 2

function main(argv: readonly string[]): number {
  const command = parseArguments(argv)
  if (command.dump !== null) return dump(command, command.dump)
  switch (command.name) {
    case 'help':
      write(HELP)
      return 0
    case 'version':
      write(`tauraro ${version}\n`)
      return 0
    case 'check':
      return check(command)
    case 'explain':
      return explain(command)
    default:
      return run(command)
  }
}

function status(): number {
  try {
    const code = main(process.argv.slice(2))
    flush()
    return code
  } catch (e) {
    if (e instanceof ClosedPipe) return 0
    if (!(e instanceof UsageError)) throw e
    write(`tauraro: ${e.message}\nTry 'tauraro --help'.\n`, 'stderr')
    return USAGE_ERROR
  }
}

process.exitCode = status()
