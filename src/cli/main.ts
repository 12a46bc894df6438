#!/usr/bin/env node
/** The command `tauraro`. */
import { type Command, HELP, UsageError, parseArguments } from './arguments.ts'
import { dump } from './dump.ts'
import { ClosedPipe, flush, write } from './output.ts'
import { isSessionWorker, serveSession } from './repl-worker.ts'
import { repl } from './repl.ts'
import { check, explain, run } from './run.ts'
import { version } from './version.ts'

const USAGE_ERROR = 2

function perform(command: Command): number | Promise<number> {
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
    case 'run':
      return run(command)
    case 'repl':
      return repl(command, new URL(import.meta.url))
  }
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    const status = await perform(parseArguments(argv))
    flush()
    return status
  } catch (e) {
    if (e instanceof ClosedPipe) return 0
    if (!(e instanceof UsageError || e instanceof TypeError)) throw e
    write(`tauraro: ${e.message}\nTry 'tauraro --help'.\n`, 'stderr')
    return USAGE_ERROR
  }
}

if (isSessionWorker()) serveSession()
else process.exitCode = await main(process.argv.slice(2))
