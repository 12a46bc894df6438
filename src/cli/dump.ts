/** `--dump`: what each phase makes of a script. */
import { parseModule, tokenDump } from '../../grammar/parser.ts'
import { dumpAst } from '../ast/dump.ts'
import { dumpCore } from '../core/dump.ts'
import { lowerModule } from '../lower/module.ts'
import { checkModule } from '../resolve/checks.ts'
import { dumpScopes } from '../resolve/dump.ts'
import { resolve } from '../resolve/resolve.ts'
import { GlobalNames } from '../run/globals.ts'
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

/** The text of one phase. Throws SourceError. */
export function dumpText(source: Source, kind: DumpKind): string {
  if (kind === 'tokens') return tokenDump(source)
  const module = parseModule(source)
  if (kind === 'ast') return dumpAst(module)
  checkModule(module, source)
  if (kind === 'scopes') return dumpScopes(resolve(module).root)
  return dumpCore(lowerModule(module, source, new GlobalNames()))
}
