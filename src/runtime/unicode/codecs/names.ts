/**
 * Names of encodings. CPython knows a hundred; here are those of ASCII, Latin-1 and the Unicode transformations.
 * Reference: https://docs.python.org/3.13/library/codecs.html#standard-encodings
 */
import { LookupError, raise, valueError } from '../../exception.ts'
import { toHost } from '../../str/wide.ts'
import type { Str } from '../../value.ts'

export type Encoding =
  | 'ascii' | 'latin-1' | 'utf-8' | 'utf-8-sig' | 'utf-16' | 'utf-16-le' | 'utf-16-be' | 'utf-32' | 'utf-32-le' | 'utf-32-be'

/** Normalised aliases: lower case, every run of other characters than letters, digits and points as one underscore. */
const ALIASES: ReadonlyMap<string, Encoding> = new Map(
  (
    [
      ['ascii', 'ascii us_ascii us 646 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6'],
      ['ascii', 'ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986'],
      ['latin-1', 'latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1'],
      ['utf-8', 'utf_8 u8 utf utf8 utf8_ucs2 utf8_ucs4 cp65001'],
      ['utf-8-sig', 'utf_8_sig'],
      ['utf-16', 'utf_16 u16 utf16'],
      ['utf-16-le', 'utf_16_le unicodelittleunmarked utf_16le'],
      ['utf-16-be', 'utf_16_be unicodebigunmarked utf_16be'],
      ['utf-32', 'utf_32 u32 utf32'],
      ['utf-32-le', 'utf_32_le utf_32le'],
      ['utf-32-be', 'utf_32_be utf_32be'],
    ] as [Encoding, string][]
  ).flatMap(([encoding, names]) => names.split(' ').map((name): [string, Encoding] => [name, encoding])),
)

/** Codecs of CPython that don't go between str and bytes. */
const NOT_TEXT: ReadonlySet<string> = new Set([
  'base64', 'base_64', 'base64_codec', 'bz2', 'bz2_codec', 'hex', 'hex_codec',
  'quopri', 'quopri_codec', 'quoted_printable', 'quotedprintable',
  'rot13', 'rot_13', 'uu', 'uu_codec', 'zip', 'zlib', 'zlib_codec',
])

/** The encoding behind a name; LookupError for an unknown one. `direction` words the error. */
export function findEncoding(name: Str, direction: 'encode' | 'decode'): Encoding {
  if (name === 'utf-8') return name
  const text = toHost(name)
  if (text.includes('\0')) throw valueError('embedded null character')
  const normal = normalize(text)
  const encoding = ALIASES.get(normal)
  if (encoding !== undefined) return encoding
  if (NOT_TEXT.has(normal)) {
    throw raise(LookupError, `'${text}' is not a text encoding; use codecs.${direction}() to handle arbitrary codecs`)
  }
  throw raise(LookupError, typeof name === 'string' ? `unknown encoding: ${name}` : 'unknown encoding')
}

/** The encoding behind a name, if the engine has it. */
export function knownEncoding(name: Str): Encoding | null {
  return ALIASES.get(normalize(toHost(name))) ?? null
}

function normalize(name: string): string {
  let out = ''
  let gap = false
  // Longer names than any alias are unknown whatever they are.
  for (let i = 0; i < name.length && out.length < 40; i++) {
    const c = name.charCodeAt(i)
    const letter = (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c === 46
    const capital = c >= 65 && c <= 90
    if (letter || capital || c > 127) {
      if (gap && out !== '') out += '_'
      gap = false
      out += String.fromCharCode(capital ? c + 32 : c)
    } else gap = true
  }
  return out
}
