/**
 * Identifiers: https://docs.python.org/3.13/reference/lexical_analysis.html#identifiers
 * (XID_Start or underscore, then XID_Continue; keywords count too, as for `str.isidentifier`).
 */
import { isIdentifierContinue, isIdentifierStart } from '../unicode/flags.ts'
import type { Str } from '../value.ts'
import { codePointAt, strLength } from './wide.ts'

export { isIdentifierContinue, isIdentifierStart }

export function isIdentifier(s: Str): boolean {
  const length = strLength(s)
  if (length === 0 || !isIdentifierStart(codePointAt(s, 0))) return false
  for (let i = 1; i < length; i++) if (!isIdentifierContinue(codePointAt(s, i))) return false
  return true
}
