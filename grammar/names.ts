/** Lexical checks of names and numbers that patterns cannot make: what CPython's tokenizer verifies after the match. */
import type { IToken } from 'chevrotain'
import type { Source } from '../src/source.ts'
import { syntaxError } from './messages.ts'

const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u
const identifierPrefix = /^[\p{XID_Start}_]\p{XID_Continue}*/u
/** Categories that CPython's `isprintable` refuses: other and separators, but the space. */
const nonPrintable = /[\p{C}\p{Z}]/u

/** By hand, since names are short: a regular expression takes five times as long. */
function isAscii(image: string): boolean {
  for (let i = 0; i < image.length; i++) if (image.charCodeAt(i) > 0x7f) return false
  return true
}

/** The identifier that a name token spells: Unicode normalisation form KC (Python reference 2.3). */
export function normaliseName(image: string): string {
  return isAscii(image) ? image : image.normalize('NFKC')
}

/** Raises the error for a character that no identifier may have. */
export function checkUnicodeName(source: Source, token: IToken): void {
  const { image } = token
  if (isAscii(image) || identifier.test(image)) return
  const valid = identifierPrefix.exec(image)?.[0].length ?? 0
  const code = image.codePointAt(valid) as number
  const shown = String.fromCodePoint(code)
  const point = code.toString(16).toUpperCase().padStart(4, '0')
  const at = token.startOffset + valid
  if (nonPrintable.test(shown)) syntaxError(source, `invalid non-printable character U+${point}`, at)
  syntaxError(source, `invalid character '${shown}' (U+${point})`, at)
}

const bases = new Map([['x', 'hexadecimal'], ['o', 'octal'], ['b', 'binary']])
/** Keywords that may follow a number without a space. */
const follower = /(?:and|else|for|if|in|is|not|or)(?![A-Za-z0-9_\x80-\uffff])/y

/** Raises CPython's error for a number with something wrong in or after it; called when that is possible. */
export function checkNumber(source: Source, token: IToken): void {
  const { image, startOffset: start } = token
  const end = start + image.length
  const { text } = source
  const next = text.charAt(end)
  const base = image.charCodeAt(0) === 48 ? bases.get(image.charAt(1).toLowerCase()) : undefined
  if (base !== undefined) {
    const at = next === '_' && /[0-9]/.test(text.charAt(end + 1)) ? end + 1 : end
    const digit = text.charAt(at)
    if (/[0-9]/.test(digit)) syntaxError(source, `invalid digit '${digit}' in ${base} literal`, at)
    if (next === '_') syntaxError(source, `invalid ${base} literal`, end)
    checkEnd(source, end, base)
    return
  }
  const unfinished = image === '0' ? bases.get(next.toLowerCase()) : undefined
  if (unfinished !== undefined) {
    let at = end + 1
    if (text.charAt(at) === '_') at++
    const digit = text.charAt(at)
    if (/[0-9]/.test(digit)) syntaxError(source, `invalid digit '${digit}' in ${unfinished} literal`, at)
    syntaxError(source, `invalid ${unfinished} literal`, at - 1)
  }
  if (/^0[0-9_]*[1-9][0-9_]*$/.test(image)) {
    const zeros = /^[0_]*/.exec(image)?.[0].length ?? 1
    const message = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers'
    syntaxError(source, message, start, start + zeros)
  }
  if (next === '_' && !/[.jJ]$/.test(image)) syntaxError(source, 'invalid decimal literal', end)
  if (/[eE]/.test(next)) {
    const sign = /[+-]/.test(text.charAt(end + 1))
    if (sign && !/[jJ]$/.test(image)) syntaxError(source, 'invalid decimal literal', end + 1)
  }
  checkEnd(source, end, /[jJ]$/.test(image) ? 'imaginary' : 'decimal')
}

/** What follows a number must not look like a name, unless it is a keyword. */
function checkEnd(source: Source, end: number, kind: string): void {
  const { text } = source
  const code = text.charCodeAt(end)
  // What is not ASCII starts a name of its own, which is verified as such.
  if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95)) return
  follower.lastIndex = end
  if (follower.test(text)) return source.warn(`invalid ${kind} literal`, end - 1)
  syntaxError(source, `invalid ${kind} literal`, end - 1)
}
