/** Names that the host gives to a script's globals and modules. */
import { isIdentifier } from '../runtime/str/identifier.ts'
import { strFromHost } from '../runtime/str/wide.ts'

/** Reference: https://docs.python.org/3.13/reference/lexical_analysis.html#keywords */
const KEYWORDS = new Set(
  ('False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield').split(' '),
)

/** Throws a TypeError for what can't be a variable: a text that is no identifier, or a keyword. */
export function checkName(name: string, what: string): void {
  if (KEYWORDS.has(name)) throw new TypeError(`${what} '${name}' is a keyword of the language`)
  if (!isIdentifier(strFromHost(name))) throw new TypeError(`${what} '${name}' is not an identifier`)
  if (name.normalize('NFKC') !== name) throw new TypeError(`${what} '${name}' must be in Unicode normal form NFKC, as identifiers are`)
}
