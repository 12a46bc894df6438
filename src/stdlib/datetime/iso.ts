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

const COLON = 58
const POINT = 46
const COMMA = 44

/** What stands behind a time of day that has been read: nothing, or something. Undefined: it is no time of day. */
type Rest = 'nothing' | 'something' | undefined

/** Reads hour, minute, second and microsecond between two places into `values`, with what CPython overlooks: it takes the character behind each pair of digits for a separator, even one at `end`. */
function readClock(text: string, start: number, end: number, values: number[]): Rest {
  let at = start
  let separated = true
  for (let i = 0; i < 3; i++) {
    const n = digits(text, at, 2)
    if (n < 0) return undefined
    values[i] = n
    at += 2
    const c = at < text.length ? text.charCodeAt(at) : 0
    at++
    if (i === 0) separated = c === COLON
    if (at >= end) return c === 0 ? 'nothing' : 'something'
    // Behind the seconds a colon begins the fraction as well.
    if (separated && c === COLON) continue
    if (c === POINT || c === COMMA) break
    if (separated) return undefined
    at--
  }
  const count = Math.min(end - at, 6)
  const fraction = digits(text, at, count)
  if (fraction < 0) return undefined
  values[3] = fraction * 10 ** (6 - count)
  at += count
  while (isDigit(text, at)) at++
  return at === end ? 'nothing' : 'something'
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
export function isoTimeOf(written: string): (number | null)[] | undefined {
  // CPython reads bytes: one that is overlooked is not all of a character beyond ASCII.
  const text = written.replace(BEYOND_ASCII, '\xff\xff')
  const { length } = text
  let end = 0
  while (end < length && !ZONES.includes(text.charAt(end))) end++
  const clock = [0, 0, 0, 0]
  const rest = readClock(text, 0, end, clock)
  if (rest === undefined) return undefined
  if (end === length) return rest === 'nothing' ? [...clock, null] : undefined
  const sign = text[end]
  if (sign === 'Z') return end + 1 === length ? [...clock, 0] : undefined
  const zone = [0, 0, 0, 0]
  if (readClock(text, end + 1, length, zone) !== 'nothing') return undefined
  const [h, m, s, us] = zone as [number, number, number, number]
  const seconds = (h * 60 + m) * 60 + s
  // Less than a second is nothing.
  return [...clock, seconds === 0 ? 0 : (sign === '-' ? -1 : 1) * (seconds * 1000000 + us)]
}
const ZONES = '+-Z'
const BEYOND_ASCII = /[^\0-\x7f]/g
