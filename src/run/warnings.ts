/**
 * What CPython warns of when it compiles a text: written to stderr as it does by default, or handed to the module `warnings` where
 * the script has imported it, which may have other ideas.
 */
import { SyntaxWarning, PyException } from '../runtime/exception.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import type { Value } from '../runtime/value.ts'
import { type Source, SourceError } from '../source.ts'
import { toSyntaxException } from '../traceback/source-error.ts'
import { rt } from './state.ts'

/** The default text of a text's warnings. */
export function warningsText(source: Source): string {
  let text = ''
  for (const { message, at } of source.warnings) {
    const line = source.line(at)
    text += `${source.filename}:${line}: SyntaxWarning: ${message}\n`
    const shown = source.hidden || source.filename.startsWith('<') ? '' : source.lineText(line).trim()
    if (shown !== '') text += `  ${shown}\n`
  }
  return text
}

/** Before code of the text runs. Throws a SyntaxError where a warning is to be an error. */
export function* giveWarnings(source: Source): Steps<void> {
  if (source.warnings.length === 0 || source.internal) return
  const module = rt.realm.modules.get('warnings') as Value | undefined
  if (module === undefined) return rt.realm.print('stderr', strFromHost(warningsText(source)))
  for (const { message, at } of source.warnings) {
    try {
      yield* call(yield* getattr(module, 'warn_explicit'), [strFromHost(message), SyntaxWarning, strFromHost(source.filename), source.line(at)])
    } catch (e) {
      if (!(e instanceof PyException) || !e.cls.isSubtype(SyntaxWarning)) throw e
      throw toSyntaxException(new SourceError('SyntaxError', message, source, at))
    }
  }
}
