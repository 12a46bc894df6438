/** Texts of dates and times: `isoformat` and `strftime`. */
import { DAYS, MONTHS, dayOfYear, isoCalendar, toOrdinal } from './calendar.ts'

/** Year, month, day, hour, minute, second, microsecond. */
export type Moment = readonly number[]

export function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}
function padded(n: number, width: number): string {
  return `${n}`.padStart(width, '0')
}

export function isoDate(m: Moment): string {
  return `${padded(m[0] as number, 4)}-${two(m[1] as number)}-${two(m[2] as number)}`
}

/** The time that begins at item `at`; undefined when there is no such `timespec`. */
export function isoTime(m: Moment, at: number, timespec: string): string | undefined {
  const [hour, minute, second, us] = [m[at] as number, m[at + 1] as number, m[at + 2] as number, m[at + 3] as number]
  switch (timespec === 'auto' ? (us > 0 ? 'microseconds' : 'seconds') : timespec) {
    case 'hours':
      return two(hour)
    case 'minutes':
      return `${two(hour)}:${two(minute)}`
    case 'seconds':
      return `${two(hour)}:${two(minute)}:${two(second)}`
    case 'milliseconds':
      return `${two(hour)}:${two(minute)}:${two(second)}.${padded(Math.floor(us / 1000), 3)}`
    case 'microseconds':
      return `${two(hour)}:${two(minute)}:${two(second)}.${padded(us, 6)}`
    default:
      return undefined
  }
}

/** What stands for several others. */
const COMPOSED: ReadonlyMap<string, string> = new Map([
  ['c', '%a %b %e %H:%M:%S %Y'], ['x', '%m/%d/%y'], ['X', '%H:%M:%S'], ['D', '%m/%d/%y'], ['F', '%Y-%m-%d'], ['T', '%H:%M:%S'], ['R', '%H:%M'],
  ['r', '%I:%M:%S %p'],
])

/** `zones`: what %z, %:z and %Z are. */
export function strftime(format: string, m: Moment, zones: readonly [string, string, string]): string {
  const [year, month, day, hour, minute, second, us] = m as [number, number, number, number, number, number, number]
  const ordinal = toOrdinal(year, month, day)
  const weekday = (ordinal + 6) % 7
  const yearday = dayOfYear(year, month, day)
  /** A number that a minus sign leaves without its zeros. */
  let pad = true
  const number = (n: number, width: number): string => (pad ? padded(n, width) : `${n}`)
  const spaced = (n: number): string => (pad ? `${n}`.padStart(2) : `${n}`)
  const directive = (c: string): string => {
    switch (c) {
      case 'Y': return `${year}`
      case 'm': return number(month, 2)
      case 'd': return number(day, 2)
      case 'H': return number(hour, 2)
      case 'M': return number(minute, 2)
      case 'S': return number(second, 2)
      case 'y': return number(year % 100, 2)
      case 'I': return number(hour % 12 || 12, 2)
      case 'j': return number(yearday, 3)
      case 'U': return number(Math.floor((yearday + 6 - ((weekday + 1) % 7)) / 7), 2)
      case 'W': return number(Math.floor((yearday + 6 - weekday) / 7), 2)
      case 'f': return padded(us, 6)
      case 'b': case 'h': return (MONTHS[month] as string).slice(0, 3)
      case 'B': return MONTHS[month] as string
      case 'a': return (DAYS[weekday] as string).slice(0, 3)
      case 'A': return DAYS[weekday] as string
      case 'p': return hour < 12 ? 'AM' : 'PM'
      case 'w': return `${(weekday + 1) % 7}`
      case 'u': return `${weekday + 1}`
      case 'e': return spaced(day)
      case 'k': return spaced(hour)
      case 'l': return spaced(hour % 12 || 12)
      case 'P': return hour < 12 ? 'am' : 'pm'
      case 'g': return number(isoCalendar(year, month, day)[0] % 100, 2)
      case 'z': return zones[0]
      case 'Z': return zones[2]
      case 'G': return `${isoCalendar(year, month, day)[0]}`
      case 'V': return padded(isoCalendar(year, month, day)[1], 2)
      case 'C': return `${Math.floor(year / 100)}`
      case 'n': return '\n'
      case 't': return '\t'
      case '%': return '%'
      default: {
        const composed = COMPOSED.get(c)
        return composed === undefined ? `%${c}` : strftime(composed, m, zones)
      }
    }
  }
  let out = ''
  const n = format.length
  for (let i = 0; i < n; ) {
    const percent = format.indexOf('%', i)
    if (percent < 0 || percent + 1 >= n) return out + format.slice(i)
    out += format.slice(i, percent)
    let c = format[percent + 1] as string
    i = percent + 2
    pad = true
    if (c === '-' && i < n) {
      pad = false
      c = format[i++] as string
    }
    if (c === ':' && format[i] === 'z') {
      i++
      out += zones[1]
    } else out += directive(c)
  }
  return out
}
