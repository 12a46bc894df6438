/** What `strptime` makes of a day of the year, or of a week and a day of it. Reference: https://docs.python.org/3.13/library/datetime.html#technical-detail */
import { fromOrdinal, isLeap, toOrdinal } from './calendar.ts'
import { ofWeek } from './iso.ts'
import type { Read } from './strptime.ts'

const DAYS = "a weekday directive ('%A', '%a', '%w', or '%u')"

/** The day of the year that a weekday (Monday is 0) of a week is, where weeks begin on Monday or Sunday; 0 and less is in the year before. */
function dayOfWeek(year: number, week: number, weekday: number, monday: boolean): number {
  const shift = monday ? 0 : 1
  const first = (toOrdinal(year, 1, 1) + 6 + shift) % 7
  const day = (weekday + shift) % 7
  return week === 0 ? 1 + day - first : 1 + ((7 - first) % 7) + 7 * (week - 1) + day
}

/** Puts the date into the moment; answers what is wrong with the directives, null when nothing is. */
export function settleDate(read: Read): string | null {
  const { moment, isoYear, isoWeek, weekday, week } = read
  let { yearday } = read
  if (isoYear !== null) {
    if (yearday !== null) return "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
    if (isoWeek === null || weekday === null) return `ISO year directive '%G' must be used with the ISO week directive '%V' and ${DAYS}.`
  } else if (isoWeek !== null) {
    if (!read.year || weekday === null) return `ISO week directive '%V' must be used with the ISO year directive '%G' and ${DAYS}.`
    return "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
  }
  let year = moment[0] as number
  if (yearday === null && weekday !== null) {
    if (week !== null) yearday = dayOfWeek(year, week, weekday, read.monday)
    else if (isoYear !== null && isoWeek !== null) {
      const date = ofWeek(isoYear, isoWeek, weekday + 1)
      if (typeof date === 'string') return date
      moment.splice(0, 3, ...date)
    }
    if (yearday !== null && yearday <= 0) yearday += isLeap(--year) ? 366 : 365
  }
  if (yearday !== null) moment.splice(0, 3, ...fromOrdinal(yearday - 1 + toOrdinal(year, 1, 1)))
  return null
}
