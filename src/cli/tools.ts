/** What looks into the engine: dumps of its phases, and the interactive session. Apart from the command itself, which is quick to load. */
import type { Command } from './arguments.ts'
import { dump } from './dump.ts'
import { guarded } from './guarded.ts'
import { isSessionWorker, serveSession } from './repl-worker.ts'
import { repl } from './repl.ts'

export function perform(command: Command): Promise<number> {
  return guarded(() => (command.dump !== null ? dump(command, command.dump) : repl(command, new URL(import.meta.url))))
}

// A session's thread begins in this file, too.
if (isSessionWorker()) serveSession()
