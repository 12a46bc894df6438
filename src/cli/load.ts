/** Where the command line finds scripts and the modules beside them. */
import { readFileSync, statSync } from 'node:fs'
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
    // A folder is run by its `__main__.py`.
    const isFolder = statSync(file).isDirectory()
    const filename = isFolder ? join(file, '__main__.py') : file
    return { source: decode(readFileSync(filename, 'utf8')), filename, argv0: file, folder: isFolder ? file : dirname(file) }
  } catch (e) {
    throw new UsageError(`can't open file '${file}': ${(e as Error).message}`)
  }
}

/** A byte order mark is no part of the text. */
function decode(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Modules are files beside the script: `name.py`, `name.tr`, or a folder, with or without `__init__.py`; `a.b` is `b` in folder `a`. */
export function moduleLoader(folder: string): ModuleLoader {
  return (name) => {
    const path = join(folder, ...name.split('.'))
    for (const [end, isPackage] of ENDINGS) {
      const filename = path + end
      try {
        return { source: decode(readFileSync(filename, 'utf8')), filename, package: isPackage }
      } catch {
        // Not there, or not readable: not a module.
      }
    }
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? { source: '', filename: path, package: 'namespace' } : null
  }
}

const ENDINGS = [['/__init__.py', true], ['/__init__.tr', true], ['.py', false], ['.tr', false]] as const
