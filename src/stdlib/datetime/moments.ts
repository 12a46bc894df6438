/** The time between moments, and moments so much later. */
import { overflowError } from '../../runtime/exception.ts'
import { MAX_ORDINAL, fromOrdinal, toOrdinal } from './calendar.ts'
import { duration } from './duration.ts'
import type { PyDate, PyDateTime, PyDelta } from './values.ts'

function secondsOf(v: PyDateTime): number {
  return (v.hour * 60 + v.minute) * 60 + v.second
}

/** The numbers of a moment so much later, or (sign -1) earlier. */
export function shifted(v: PyDateTime, { days, seconds, micros }: PyDelta, sign: 1 | -1): readonly number[] {
  const us = v.micros + sign * micros
  const carry = us < 0 ? -1 : us >= 1000000 ? 1 : 0
  return momentAt(v, sign * days, secondsOf(v) + sign * seconds + carry, us - carry * 1000000)
}

/** The numbers of a moment so many days after the date, and seconds after that day's beginning. */
export function momentAt({ year, month, day }: PyDate, days: number, seconds: number, micros: number): readonly number[] {
  const full = Math.floor(seconds / 86400)
  const rest = seconds - full * 86400
  const minutes = Math.floor(rest / 60)
  const hour = Math.floor(minutes / 60)
  const minute = minutes - hour * 60
  const second = rest - minutes * 60
  const within = day + days + full
  // Every month has so many days.
  if (within >= 1 && within <= 28) return [year, month, within, hour, minute, second, micros]
  const ordinal = toOrdinal(year, month, day) + days + full
  if (ordinal < 1 || ordinal > MAX_ORDINAL) throw overflowError('date value out of range')
  const date = fromOrdinal(ordinal)
  return [date[0], date[1], date[2], hour, minute, second, micros]
}

export function between(a: PyDateTime, b: PyDateTime): PyDelta {
  return duration(toOrdinal(a.year, a.month, a.day) - toOrdinal(b.year, b.month, b.day), secondsOf(a) - secondsOf(b), a.micros - b.micros)
}
