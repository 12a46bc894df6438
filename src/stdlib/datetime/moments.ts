/** The time between moments, and moments so much later. */
import { overflowError } from '../../runtime/exception.ts'
import { MAX_ORDINAL, fromOrdinal, toOrdinal } from './calendar.ts'
import { duration } from './duration.ts'
import type { PyDateTime, PyDelta } from './values.ts'

function secondsOf(v: PyDateTime): number {
  return (v.hour * 60 + v.minute) * 60 + v.second
}

/** The numbers of a moment so much later, or (sign -1) earlier. */
export function shifted(v: PyDateTime, { days, seconds, micros }: PyDelta, sign: 1 | -1): readonly number[] {
  return momentAfter(toOrdinal(v.year, v.month, v.day), secondsOf(v), v.micros, sign * days, sign * seconds, sign * micros)
}

/** So much after a moment that is given as the day, the seconds of it and microseconds. */
export function momentAfter(ordinal: number, ofDay: number, micros: number, days: number, seconds: number, more: number): readonly number[] {
  const us = micros + more
  const carry = us < 0 ? -1 : us >= 1000000 ? 1 : 0
  const s = ofDay + seconds + carry
  const full = Math.floor(s / 86400)
  const day = ordinal + days + full
  if (day < 1 || day > MAX_ORDINAL) throw overflowError('date value out of range')
  const rest = s - full * 86400
  const minutes = Math.floor(rest / 60)
  const [year, month, dayOfMonth] = fromOrdinal(day)
  return [year, month, dayOfMonth, Math.floor(minutes / 60), minutes % 60, rest % 60, us - carry * 1000000]
}

export function between(a: PyDateTime, b: PyDateTime): PyDelta {
  return duration(toOrdinal(a.year, a.month, a.day) - toOrdinal(b.year, b.month, b.day), secondsOf(a) - secondsOf(b), a.micros - b.micros)
}
