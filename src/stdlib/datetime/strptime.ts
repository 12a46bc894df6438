/** Reading dates and times as a format says: `strptime`. Texts are arrays of code points. */
import { chargeElements } from '../../run/meter.ts'
import { decimalValue, isSpace } from '../../runtime/unicode/flags.ts'
import { DAYS, MONTHS } from './calendar.ts'

type Codes = ArrayLike<number>

export interface Read {
  /** Year, month, day, hour, minute, second, microsecond. */
  readonly moment: number[]
  /** Offset in microseconds. */
  zone: number | null
  /** As the text has it. */
  zoneName: string | null
  /** Day of the year. */
  yearday: number | null
  /** Has a year come? */
  year: boolean
  /** Monday is 0. */
  weekday: number | null
  /** The week of the year, and whether its weeks begin on Mondays. */
  week: number | null
  monday: boolean
  isoYear: number | null
  isoWeek: number | null
  /** The hour is one of twelve, of the second half of the day. */
  twelve: boolean
  afternoon: boolean
}

/** 'mismatch', where the text that is left over begins, or what is wrong with the format. */
export type Wrong = 'mismatch' | number | { readonly format: 'stray' } | { readonly format: 'bad'; readonly directive: number }

const SHORTCUTS: ReadonlyMap<string, string> = new Map([
  ['T', '%H:%M:%S'], ['D', '%m/%d/%y'], ['F', '%Y-%m-%d'], ['R', '%H:%M'], ['c', '%a %b %d %H:%M:%S %Y'], ['x', '%m/%d/%y'], ['X', '%H:%M:%S'],
])

/** Least and greatest value of the directives of two digits, and where it goes. */
const NUMBERS: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['m', [1, 12, 1]], ['d', [1, 31, 2]], ['H', [0, 23, 3]], ['M', [0, 59, 4]], ['S', [0, 61, 5]],
])

const shortened = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3))
const SHORT_MONTHS = shortened(MONTHS)
const SHORT_DAYS = shortened(DAYS)

function lowered(c: number): number {
  return c >= 65 && c <= 90 ? c + 32 : c
}

class Reader {
  readonly text: Codes
  at = 0
  /** The value of what `number` has read. */
  value = 0
  constructor(text: Codes) {
    this.text = text
  }

  /** Reads up to `most` digits; false when there is none. */
  number(most: number): boolean {
    const { text } = this
    const from = this.at
    let n = 0
    for (; this.at < text.length && this.at - from < most; this.at++) {
      const d = decimalValue(text[this.at] as number)
      if (d < 0) break
      n = n * 10 + d
    }
    this.value = n
    return this.at > from
  }

  /** Reads exactly `count` digits. */
  digits(count: number): boolean {
    const from = this.at
    return this.number(count) && this.at === from + count
  }

  /** The longest of the words that comes next, whatever its case; -1 for none. */
  word(words: readonly string[]): number {
    const { text, at } = this
    let best = -1
    let length = 0
    words.forEach((word, i) => {
      if (word.length <= length) return
      for (let k = 0; k < word.length; k++) if (at + k >= text.length || lowered(text[at + k] as number) !== lowered(word.charCodeAt(k))) return
      best = i
      length = word.length
    })
    this.at += length
    return best
  }

  is(c: number): boolean {
    if (this.text[this.at] !== c) return false
    this.at++
    return true
  }
}

/** Does `c` match what stands in a format? Case does not count. */
function matches(c: number | undefined, wanted: number): boolean {
  if (c === undefined) return false
  if (c === wanted) return true
  if (c < 128 && wanted < 128) return lowered(c) === lowered(wanted)
  return String.fromCodePoint(c).toLowerCase() === String.fromCodePoint(wanted).toLowerCase()
}

/** Where a number of two digits could also be one of one digit. */
interface Choice {
  readonly format: Codes
  readonly i: number
  readonly at: number
  readonly read: Read
  readonly place: number
}

/** Reads a text as a format says: like a regular expression, it comes back to numbers that can be shorter where what follows does not match. */
export function strptime(text: Codes, format: Codes): Read | Wrong {
  const choices: Choice[] = []
  let out = attempt(text, format, 0, 0, { moment: [1900, 1, 1, 0, 0, 0, 0], zone: null, zoneName: null, yearday: null, year: false, weekday: null, week: null, monday: false, isoYear: null, isoWeek: null, afternoon: false, twelve: false }, choices)
  for (let last = choices.pop(); out === 'mismatch' && last !== undefined; last = choices.pop()) {
    chargeElements(16 * (text.length + format.length))
    const { read, place, at } = last
    read.moment[place] = decimalValue(text[at] as number)
    out = attempt(text, last.format, last.i, at + 1, read, choices)
  }
  return out
}

function attempt(text: Codes, given: Codes, start: number, from: number, read: Read, choices: Choice[]): Read | Wrong {
  const { moment } = read
  const r = new Reader(text)
  r.at = from
  let format = given
  for (let i = start; i < format.length; ) {
    const c = format[i++] as number
    if (isSpace(c)) {
      while (i < format.length && isSpace(format[i] as number)) i++
      const from = r.at
      while (r.at < text.length && isSpace(text[r.at] as number)) r.at++
      if (r.at === from) return 'mismatch'
      continue
    }
    if (c !== 37) {
      if (!matches(text[r.at], c)) return 'mismatch'
      r.at++
      continue
    }
    if (i >= format.length) return { format: 'stray' }
    const directive = format[i++] as number
    const name = String.fromCodePoint(directive)
    const shortcut = SHORTCUTS.get(name)
    if (shortcut !== undefined) {
      const rest: number[] = Array.from(shortcut, (s) => s.charCodeAt(0))
      for (; i < format.length; i++) rest.push(format[i] as number)
      format = rest
      i = 0
      continue
    }
    const bounds = NUMBERS.get(name)
    if (bounds !== undefined) {
      const [low, high, place] = bounds
      // A day may have a space for a zero. Digits of other scripts stand at the end only, and not alone for a month or day.
      const spaced = name === 'd' && r.is(32)
      const at = r.at
      const ascii = (text[at] as number) < 128
      if (!r.number(ascii && !spaced ? 2 : 1) || (!ascii && low > 0)) return 'mismatch'
      if (r.at - at === 2) {
        const short = decimalValue(text[at] as number)
        if (r.value < low || r.value > high) {
          r.at = at + 1
          r.value = short
        } else if (short >= low) choices.push({ format, i, at, read: { ...read, moment: moment.slice() }, place })
      }
      if (r.value < low || r.value > high) return 'mismatch'
      moment[place] = r.value
      continue
    }
    let ok = true
    switch (name) {
      case 'Y':
        ok = r.digits(4)
        moment[0] = r.value
        read.year = true
        break
      case 'y':
        ok = r.digits(2)
        moment[0] = r.value + (r.value <= 68 ? 2000 : 1900)
        read.year = true
        break
      case 'I':
        ok = r.number(2) && r.value >= 1 && r.value <= 12
        moment[3] = r.value % 12
        read.twelve = true
        break
      case 'f': {
        const from = r.at
        ok = r.number(6)
        moment[6] = r.value * 10 ** (6 - (r.at - from))
        break
      }
      case 'j':
        ok = dayNumber(r)
        read.yearday = r.value
        break
      case 'B': case 'b': case 'h':
        moment[1] = r.word(name === 'B' ? MONTHS : SHORT_MONTHS)
        ok = (moment[1] as number) > 0
        break
      case 'A': case 'a':
        read.weekday = r.word(name === 'A' ? DAYS : SHORT_DAYS)
        ok = read.weekday >= 0
        break
      case 'p': {
        const half = r.word(['AM', 'PM'])
        ok = half >= 0
        read.afternoon = half === 1
        break
      }
      case 'w':
        ok = r.number(1) && r.value <= 6
        read.weekday = (r.value + 6) % 7
        break
      case 'u':
        ok = r.number(1) && r.value >= 1 && r.value <= 7
        read.weekday = r.value - 1
        break
      case 'U': case 'W':
        ok = weekNumber(r, 0)
        read.week = r.value
        read.monday = name === 'W'
        break
      case 'G':
        ok = r.digits(4)
        read.isoYear = r.value
        break
      case 'V':
        ok = weekNumber(r, 1)
        read.isoWeek = r.value
        break
      case 'z':
        ok = offset(r, read)
        break
      case 'Z':
        ok = r.word(['UTC', 'GMT']) >= 0
        if (ok) read.zoneName = String.fromCodePoint(...[3, 2, 1].map((back) => text[r.at - back] as number))
        break
      case '%':
        ok = r.is(37)
        break
      default:
        return { format: 'bad', directive }
    }
    if (!ok) return 'mismatch'
  }
  if (r.at < text.length) return r.at
  // AM and PM say nothing about hours up to 23.
  if (read.afternoon && read.twelve) (moment[3] as number) += 12
  return read
}

/** A day of the year: as many of three digits as are one. */
function dayNumber(r: Reader): boolean {
  const { at } = r
  for (let most = 3; most > 0; most--) {
    r.at = at
    if (!r.number(most)) return false
    if (r.value >= 1 && r.value <= 366) return true
  }
  return false
}

/** A week of one or two digits, up to 53: the second one is left where both would be more. */
function weekNumber(r: Reader, least: number): boolean {
  const { at } = r
  if (!r.number(2)) return false
  if (r.value > 53 || r.value < least) {
    r.at = at
    r.number(1)
  }
  return true
}

/** `Z`, or a sign, hours, minutes, and perhaps seconds with a fraction; all with colons between, or none. */
function offset(r: Reader, read: Read): boolean {
  if (r.is(90)) {
    read.zone = 0
    return true
  }
  const sign = r.is(43) ? 1 : r.is(45) ? -1 : 0
  if (sign === 0 || !r.digits(2)) return false
  const hours = r.value
  const colon = r.is(58)
  if (!r.digits(2) || r.value > 59) return false
  let us = (hours * 60 + r.value) * 60000000
  const { at } = r
  if (r.is(58) === colon && r.digits(2) && r.value <= 59) {
    us += r.value * 1000000
    const point = r.at
    if (r.is(46)) {
      const first = r.at
      if (r.number(6)) us += r.value * 10 ** (6 - (r.at - first))
      else r.at = point
    }
  } else r.at = at
  read.zone = sign * us + 0
  return true
}
