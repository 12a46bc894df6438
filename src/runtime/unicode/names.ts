/** Names of characters, for `\N{...}`. Reference: https://www.unicode.org/versions/Unicode15.1.0/, section 4.8 */
import { ALIASES, NAMES } from './name-table.ts'

let known: Map<string, number> | null = null

/** The table unpacked, when a name is first asked for. */
function table(): Map<string, number> {
  if (known !== null) return known
  known = new Map()
  let point = 0
  let before: string[] = []
  for (const row of NAMES.split('\n')) {
    if (row.startsWith('@')) {
      point += Number.parseInt(row.slice(1), 16)
      continue
    }
    const words = before.slice(0, row.charCodeAt(0) - 48)
    if (row.length > 1) words.push(...row.slice(1).split(' '))
    known.set(words.join(' '), point++)
    before = words
  }
  for (const alias of ALIASES.split('|')) {
    const space = alias.indexOf(' ')
    known.set(alias.slice(space + 1), Number.parseInt(alias.slice(0, space), 16))
  }
  return known
}

/** Characters named by their number. */
const NUMBERED: readonly (readonly [prefix: string, ...ranges: (readonly [number, number])[]])[] = [
  ['CJK UNIFIED IDEOGRAPH-', [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0x20000, 0x2a6df], [0x2a700, 0x2b739], [0x2b740, 0x2b81d], [0x2b820, 0x2cea1], [0x2ceb0, 0x2ebe0],
    [0x2ebf0, 0x2ee5d], [0x30000, 0x3134a], [0x31350, 0x323af]],
  ['CJK COMPATIBILITY IDEOGRAPH-', [0xf900, 0xfa6d], [0xfa70, 0xfad9], [0x2f800, 0x2fa1d]],
  ['NUSHU CHARACTER-', [0x1b170, 0x1b2fb]],
  ['KHITAN SMALL SCRIPT CHARACTER-', [0x18b00, 0x18cd5]],
]

function numbered(name: string): number | undefined {
  for (const [prefix, ...ranges] of NUMBERED) {
    if (!name.startsWith(prefix)) continue
    const digits = name.slice(prefix.length)
    const point = /^[0-9A-F]{4,5}$/.test(digits) ? Number.parseInt(digits, 16) : -1
    return ranges.some(([first, last]) => point >= first && point <= last) ? point : undefined
  }
  return undefined
}

const INITIALS = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H']
const VOWELS = ['A', 'AE', 'YA', 'YAE', 'EO', 'E', 'YEO', 'YE', 'O', 'WA', 'WAE', 'OE', 'YO', 'U', 'WEO', 'WE', 'WI', 'YU', 'EU', 'YI', 'I']
const FINALS = [
  '', 'G', 'GG', 'GS', 'N', 'NJ', 'NH', 'D', 'L', 'LG', 'LM', 'LB', 'LS', 'LT', 'LP', 'LH', 'M', 'B', 'BS', 'S', 'SS', 'NG', 'J', 'C', 'K', 'T', 'P', 'H',
]
const HANGUL = 'HANGUL SYLLABLE '

function hangul(name: string): number | undefined {
  if (!name.startsWith(HANGUL)) return undefined
  const match = /^([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(name.slice(HANGUL.length))
  if (match === null) return undefined
  const [initial, vowel, final] = [INITIALS.indexOf(match[1] as string), VOWELS.indexOf(match[2] as string), FINALS.indexOf(match[3] as string)]
  return initial < 0 || vowel < 0 || final < 0 ? undefined : 0xac00 + (initial * VOWELS.length + vowel) * FINALS.length + final
}

/** The code point of a name, in letters of any case; undefined when there is none. */
export function pointNamed(given: string): number | undefined {
  const name = given.toUpperCase()
  return table().get(name) ?? numbered(name) ?? hangul(name)
}

let namesOfPoints: Map<number, string> | null = null

/** The name of a character; undefined when it has none. Aliases are no names. */
export function nameOf(cp: number): string | undefined {
  for (const [prefix, ...ranges] of NUMBERED) {
    if (ranges.some(([first, last]) => cp >= first && cp <= last)) return prefix + cp.toString(16).toUpperCase()
  }
  const syllable = cp - 0xac00
  if (syllable >= 0 && syllable < INITIALS.length * VOWELS.length * FINALS.length) {
    const rest = Math.floor(syllable / FINALS.length)
    return HANGUL + INITIALS[Math.floor(rest / VOWELS.length)] + VOWELS[rest % VOWELS.length] + FINALS[syllable % FINALS.length]
  }
  if (namesOfPoints === null) {
    namesOfPoints = new Map()
    for (const [name, point] of table()) if (!namesOfPoints.has(point)) namesOfPoints.set(point, name)
    for (const alias of ALIASES.split('|')) {
      const space = alias.indexOf(' ')
      const point = Number.parseInt(alias.slice(0, space), 16)
      if (namesOfPoints.get(point) === alias.slice(space + 1)) namesOfPoints.delete(point)
    }
  }
  return namesOfPoints.get(cp)
}
