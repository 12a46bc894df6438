/** `--dump`: what each phase makes of a script. */
import { parseModule, tokenDump } from '../../grammar/parser.ts'
import { Source, SourceError } from '../source.ts'
import { renderSourceError } from '../traceback/source-error.ts'
import type { Command, DumpKind } from './arguments.ts'
import { loadScript } from './load.ts'
import { write } from './output.ts'

export function dump(command: Command, kind: DumpKind): number {
  const { source: text, filename } = loadScript(command)
  const source = new Source(text, filename)
  try {
    const shown = dumpText(source, kind)
    write(shown.endsWith('\n') ? shown : `${shown}\n`)
    return 0
  } catch (e) {
    if (!(e instanceof SourceError)) throw e
    write(renderSourceError(e), 'stderr')
    return 2
  }
}

function dumpText(source: Source, kind: DumpKind): string {
  if (kind === 'tokens') return tokenDump(source)
  return JSON.stringify(parseModule(source), null, 2)
}
