#!/usr/bin/env node
/** The command `tauraro`. It stands on the package's public surface, so that running a script loads no more than that needs. */
import { type Command, HELP, parseArguments } from './arguments.ts'
import { guarded } from './guarded.ts'
import { write } from './output.ts'
import { check, explain, run } from './run.ts'
import { version } from './version.ts'

async function perform(command: Command): Promise<number> {
  if (command.dump !== null || command.name === 'repl') return (await import('./tools.ts')).perform(command)
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
  }
}

process.exitCode = await guarded(() => perform(parseArguments(process.argv.slice(2))))
