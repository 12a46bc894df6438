/** Where the command line finds scripts and the modules beside them. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ModuleLoader } from '../index.ts'
import { type Command, UsageError } from './arguments.ts'
import { readAll } from './input.ts'

export interface ScriptText {
  readonly source: string
  readonly filename: string
  /** What `sys.argv[0]` is. */
  readonly argv0: string
  /** Where its modules are. */
  readonly folder: string
}

export function loadScript(command: Command): ScriptText {
  if (command.code !== null) return { source: command.code, filename: '<string>', argv0: '-c', folder: '' }
  const file = command.file as string
  if (file === '-') return { source: decode(readAll()), filename: '<stdin>', argv0: '-', folder: '' }
  try {
    return { source: decode(readFileSync(file, 'utf8')), filename: file, argv0: file, folder: dirname(file) }
  } catch (e) {
    throw new UsageError(`can't open file '${file}': ${(e as Error).message}`)
  }
}

/** A byte order mark is no part of the text. */
function decode(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Modules are files beside the script: `name.py`, or `name.tr`. */
export function moduleLoader(folder: string): ModuleLoader {
  return (name) => {
    if (name.includes('.')) return null
    for (const extension of ['.py', '.tr']) {
      const filename = join(folder, name + extension)
      try {
        return { source: decode(readFileSync(filename, 'utf8')), filename }
      } catch {
        // Not there, or not readable: not a module.
      }
    }
    return null
  }
}
