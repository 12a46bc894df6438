/** The calendar of `datetime`: days are counted from 1 January of year 1, which is day 1. */
export const MAX_ORDINAL = 3652059

const BEFORE: readonly number[] = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const LENGTHS: readonly number[] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month] as number)
}

/** The days before 1 January of a year. */
export function daysBefore(year: number): number {
  const y = year - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
}

export function dayOfYear(year: number, month: number, day: number): number {
  return (BEFORE[month] as number) + (month > 2 && isLeap(year) ? 1 : 0) + day
}

export function toOrdinal(year: number, month: number, day: number): number {
  return daysBefore(year) + dayOfYear(year, month, day)
}

/** Year, month and day of a day from 1 to MAX_ORDINAL. */
export function fromOrdinal(ordinal: number): [number, number, number] {
  let n = ordinal - 1
  const n400 = Math.floor(n / 146097)
  n -= n400 * 146097
  const n100 = Math.floor(n / 36524)
  n -= n100 * 36524
  const n4 = Math.floor(n / 1461)
  n -= n4 * 1461
  const n1 = Math.floor(n / 365)
  n -= n1 * 365
  const year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
  // The last day of a leap year is the 366th of a year that has only 365.
  if (n1 === 4 || n100 === 4) return [year - 1, 12, 31]
  let month = (n + 50) >> 5
  if (dayOfYear(year, month, 0) > n) month--
  return [year, month, n - dayOfYear(year, month, 0) + 1]
}

/** The Monday with which the first week of a year begins. */
export function mondayOfWeekOne(year: number): number {
  const first = toOrdinal(year, 1, 1)
  const weekday = (first + 6) % 7
  const monday = first - weekday
  return weekday > 3 ? monday + 7 : monday
}

/** ISO year, week and day of the week. */
export function isoCalendar(year: number, month: number, day: number): [number, number, number] {
  const today = toOrdinal(year, month, day)
  let first = mondayOfWeekOne(year)
  let of = year
  if (today < first) first = mondayOfWeekOne(--of)
  else if (today >= first + 52 * 7 && today >= mondayOfWeekOne(year + 1)) first = mondayOfWeekOne(++of)
  const days = today - first
  return [of, Math.floor(days / 7) + 1, (days % 7) + 1]
}

export const MONTHS: readonly string[] = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
export const DAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
