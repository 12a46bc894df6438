/** Reading what `isoformat` writes, and more of ISO 8601. */
import { fromOrdinal, isLeap, mondayOfWeekOne, toOrdinal } from './calendar.ts'

/** `count` digits of ASCII at `at`; -1 when there are others. */
function digits(text: string, at: number, count: number): number {
  if (at + count > text.length) return -1
  let n = 0
  for (let i = at; i < at + count; i++) {
    const d = text.charCodeAt(i) - 48
    if (d < 0 || d > 9) return -1
    n = n * 10 + d
  }
  return n
}

/** Year, month and day; undefined for anything that is no date. */
export function isoDateOf(text: string): number[] | undefined {
  const { length } = text
  if (length !== 7 && length !== 8 && length !== 10) return undefined
  const year = digits(text, 0, 4)
  if (year < 0) return undefined
  const dashed = text[4] === '-'
  let at = dashed ? 5 : 4
  if (text[at] === 'W') {
    const week = digits(text, at + 1, 2)
    at += 3
    let day = 1
    if (at < length) {
      if (dashed && text[at++] !== '-') return undefined
      day = length - at === 1 ? digits(text, at, 1) : -1
    }
    const date = week < 0 || day < 0 ? '' : ofWeek(year, week, day)
    return typeof date === 'string' ? undefined : date
  }
  const month = digits(text, at, 2)
  at += 2
  if (dashed && text[at++] !== '-') return undefined
  const day = length - at === 2 ? digits(text, at, 2) : -1
  return month < 0 || day < 0 ? undefined : [year, month, day]
}

/** The date of an ISO year, week and day of the week, or what is wrong with them. */
export function ofWeek(year: number, week: number, day: number): number[] | string {
  if (year < 1 || year > 9999) return `Year is out of range: ${year}`
  if (week < 1 || week > 52) {
    const first = toOrdinal(year, 1, 1) % 7
    if (week !== 53 || !(first === 4 || (first === 3 && isLeap(year)))) return `Invalid week: ${week}`
  }
  if (day < 1 || day > 7) return `Invalid day: ${day} (range is [1, 7])`
  return fromOrdinal(mondayOfWeekOne(year) + (week - 1) * 7 + day - 1)
}

/** Hour, minute, second and microsecond; undefined for anything that is no time of day. */
export function isoClockOf(text: string, zoned = false): number[] | undefined {
  const values = [0, 0, 0, 0]
  let at = 0
  let i = 0
  let separated: boolean | null = null
  for (; i < 3; i++) {
    const n = digits(text, at, 2)
    if (n < 0) return undefined
    values[i] = n
    at += 2
    // Before an offset CPython overlooks one character.
    if (zoned && at === text.length - 1) return values
    if (at >= text.length || text[at] === '.' || text[at] === ',') break
    if (i === 2) {
      // A fraction may follow behind a colon, or at once where there are none.
      if (text.length < at + 2) return undefined
      if (separated !== true) at--
      else if (text[at] !== ':') return undefined
      break
    }
    separated ??= text[at] === ':'
    if (separated && text[at++] !== ':') return undefined
  }
  if (at < text.length) {
    if (text.length < at + 2 || digits(text, at + 1, text.length - at - 1) < 0) return undefined
    values[3] = Number(text.slice(at + 1, at + 7).padEnd(6, '0'))
  }
  return values
}

const isDigit = (text: string, at: number): boolean => digits(text, at, 1) >= 0

/** Where the date ends: by the dashes and the W in it, and by the digits behind a week; -1 for nowhere. */
function isoDateEnd(text: string): number {
  const n = text.length
  if (n <= 7) return n
  if (text[4] === '-') {
    if (text[5] !== 'W') return 10
    if (text[8] !== '-') return 8
    // A day of the week, or an hour behind a dash: of two digits it is an hour.
    return n === 9 ? -1 : isDigit(text, 10) ? 8 : 10
  }
  if (text[4] !== 'W') return 8
  let at = 7
  while (isDigit(text, at)) at++
  return at < 9 ? at : at % 2 === 0 ? 7 : 8
}

/** A date with dashes and a time with colons to the second, and no more: what is written most. */
function commonMomentOf(text: string): (number | null)[] | undefined {
  if (text.length !== 19 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 2)
  const day = digits(text, 8, 2)
  const hour = digits(text, 11, 2)
  const minute = digits(text, 14, 2)
  const second = digits(text, 17, 2)
  return (year | month | day | hour | minute | second) < 0 ? undefined : [year, month, day, hour, minute, second, 0, null]
}

/** Date and time, then the offset in microseconds or null; undefined for anything else. */
export function isoMomentOf(text: string): (number | null)[] | undefined {
  const common = commonMomentOf(text)
  if (common !== undefined) return common
  const end = isoDateEnd(text)
  const date = end < 7 ? undefined : isoDateOf(text.slice(0, end))
  const time = text.length > end ? isoTimeOf(text.slice(end + 1)) : [0, 0, 0, 0, null]
  return date === undefined || time === undefined ? undefined : [...date, ...time]
}

/** Hour, minute, second, microsecond, and the offset in microseconds or null. */
export function isoTimeOf(text: string): (number | null)[] | undefined {
  const at = Math.max(text.indexOf('+'), text.indexOf('-'), text.indexOf('Z'))
  const clock = at < 0 ? isoClockOf(text) : isoClockOf(text.slice(0, at), true)
  if (clock === undefined) return undefined
  if (at < 0) return [...clock, null]
  const sign = text[at]
  if (sign === 'Z') return at + 1 === text.length ? [...clock, 0] : undefined
  const zone = isoClockOf(text.slice(at + 1))
  if (zone === undefined) return undefined
  const [h, m, s, us] = zone as [number, number, number, number]
  return [...clock, (sign === '-' ? -1 : 1) * (((h * 60 + m) * 60 + s) * 1000000 + us)]
}
