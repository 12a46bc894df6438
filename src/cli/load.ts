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
    return { source: decode(textOf(readFileSync(filename), true)), filename, argv0: file, folder: isFolder ? file : dirname(file) }
  } catch (e) {
    throw new UsageError(`can't open file '${file}': ${(e as Error).message}`)
  }
}

/** A line that declares the encoding: the first, or the second. */
const DECLARED = /^(?:[ \t\f]*(?:#[^\r\n]*)?\r?\n)?[ \t\f]*#[^\r\n]*?coding[:=][ \t]*(?:latin-?1|iso-8859-1)\b/i

/** UTF-8, or Latin 1 where that is declared. `strict`: bytes that are no text are a mistake, else they become U+FFFD. */
function textOf(bytes: Buffer, strict: boolean): string {
  if (DECLARED.test(bytes.toString('latin1', 0, 400))) return bytes.toString('latin1')
  const text = bytes.toString('utf8')
  const wrong = strict ? text.indexOf('\ufffd') : -1
  if (wrong >= 0 && !Buffer.from(text).equals(bytes)) throw new Error(`it is not UTF-8, from line ${text.slice(0, wrong).split('\n').length} on`)
  return text
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
        return { source: decode(textOf(readFileSync(filename), false)), filename, package: isPackage }
      } catch {
        // Not there, or not readable: not a module.
      }
    }
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? { source: '', filename: path, package: 'namespace' } : null
  }
}

const ENDINGS = [['/__init__.py', true], ['/__init__.tr', true], ['.py', false], ['.tr', false]] as const
