/** What the guest's texts say of dates and times. */
import { chargeElements } from '../../run/meter.ts'
import { ValueError, raise, typeError, valueError } from '../../runtime/exception.ts'
import { repr } from '../../runtime/ops/repr.ts'
import type { Steps } from '../../runtime/steps.ts'
import { argumentName } from '../../runtime/str/arguments.ts'
import { codePointsOf, strFromHost, strJoin, strSlice, toHost } from '../../runtime/str/wide.ts'
import { PyWideStr, type Str, type Value, asStr } from '../../runtime/value.ts'
import { isoMomentOf } from './iso.ts'
import { type Read, strptime } from './strptime.ts'
import { settleDate } from './weeks.ts'

/** A text for those who read dates and times. */
export function plainText(s: Str): string {
  chargeElements(typeof s === 'string' ? s.length : s.codePoints.length)
  // A character beyond UTF-16 units is none that a date is made of: any other will do, as long as it is one.
  return s instanceof PyWideStr ? Array.from(toHost(s), (c) => (c.length > 1 ? '\ufffd' : c)).join('') : s
}

/** Date, time, and the offset in microseconds or null; undefined where the text is no such thing. */
export function readIsoMoment(text: Value): readonly (number | null)[] | undefined {
  const s = asStr(text)
  if (s === undefined) throw typeError('fromisoformat: argument must be str')
  return isoMomentOf(plainText(s))
}

/** What `strptime` reads; the date is that of the calendar. */
export function* readStrptime(given: Value, format: Value): Steps<Read> {
  const s = asStr(given)
  const f = asStr(format)
  if (s === undefined || f === undefined) throw typeError(`strptime() argument ${s === undefined ? 1 : 2} must be str, not ${argumentName(s === undefined ? given : format)}`)
  const codes = codePointsOf(s)
  const wanted = codePointsOf(f)
  chargeElements(16 * (codes.length + wanted.length))
  const read = strptime(codes, wanted)
  if (read === 'mismatch') throw raise(ValueError, strJoin(['time data ', yield* repr(given), ' does not match format ', yield* repr(format)]))
  if (typeof read === 'number') throw raise(ValueError, strJoin(['unconverted data remains: ', strSlice(s, read, codes.length)]))
  if ('format' in read) {
    throw raise(ValueError, read.format === 'stray' ? strJoin(["stray % in format '", f, "'"]) : strJoin(["'", strFromHost(String.fromCodePoint(read.directive)), "' is a bad directive in format '", f, "'"]))
  }
  const wrongDate = settleDate(read)
  if (wrongDate !== null) throw valueError(wrongDate)
  return read
}
