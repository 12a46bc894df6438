/**
 * `_datetime`: the types of `datetime` that are natives, and what the module's text asks for; its times of day are tuples of ints.
 * Reference: https://docs.python.org/3.13/library/datetime.html
 */
import { chargeElements, uncharged } from '../run/meter.ts'
import { typeName } from '../runtime/builtin-types.ts'
import type { PyDict } from '../runtime/dict/dict.ts'
import { overflowError, typeError, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { type NativeTable, steps } from '../runtime/native.ts'
import type { Steps } from '../runtime/steps.ts'
import { strFromHost, toHost } from '../runtime/str/wide.ts'
import type { PyType } from '../runtime/type.ts'
import { PyTuple, type Str, type Value, asInt, asStr } from '../runtime/value.ts'
import { MAX_ORDINAL, fromOrdinal, isoCalendar } from './datetime/calendar.ts'
import { defineDate, intArgument } from './datetime/date-type.ts'
import { checkFold, checkTime, defineDateTime, made, since } from './datetime/datetime-type.ts'
import { defineDelta } from './datetime/delta-type.ts'
import { ofMicros, ofTimestamp, toMicros } from './datetime/duration.ts'
import { isoTimeOf, ofWeek } from './datetime/iso.ts'
import { momentAt } from './datetime/moments.ts'
import { isoTime, strftime } from './datetime/strftime.ts'
import { plainText } from './datetime/texts.ts'
import { PyDate, type PyDateTime, type PyDelta, dateType, datetimeType, deltaType, setText } from './datetime/values.ts'
import { nativeModule } from './module.ts'

function numbers(v: Value): readonly number[] {
  return (v as PyTuple).items as unknown as readonly number[]
}

function* timeOf(...args: Value[]): Steps<Value> {
  const out: number[] = []
  for (const v of args) out.push(yield* intArgument(v))
  checkTime(...(out as [number, number, number, number]))
  return new PyTuple(out)
}

const EPOCH = uncharged(() => new PyDate(1970, 1, 1))
const EPOCH_DAY = 719163

function* ofStamp(cls: Value, t: Value, zone: Value): Steps<Value> {
  const read = ofTimestamp(t)
  if (read === undefined) throw typeError(`'${typeName(t)}' object cannot be interpreted as an integer`)
  const [seconds, micros] = read
  const days = Math.floor(seconds / 86400)
  const day = days + EPOCH_DAY
  if (day < 1 || day > MAX_ORDINAL) {
    const cycles = Math.floor((day - 1) / 146097)
    throw valueError(`year ${fromOrdinal(day - cycles * 146097)[0] + 400 * cycles} is out of range`)
  }
  // The fraction may have been rounded to a whole second, and be of either sign.
  const carry = Math.floor(micros / 1000000)
  return yield* made(cls as PyType, momentAt(EPOCH, days, seconds - days * 86400 + carry, micros - carry * 1000000), zone, 0)
}

const table: NativeTable = {
  'text(functions, tzinfo, /)': (functions: Value, tzinfo: Value) => setText(functions as PyDict, tzinfo as PyType),
  'time(hour, minute, second, microsecond, /)': steps(timeOf),
  'check_fold(fold, /)': (fold: Value) => {
    checkFold(asInt(fold) ?? -1)
    return fold
  },
  'iso_calendar(year, month, day, /)': (year: Value, month: Value, day: Value) => new PyTuple(isoCalendar(year as number, month as number, day as number)),
  'of_week(year, week, day, /)': (...args: Value[]) => {
    for (const v of args) {
      if (typeof v !== 'number') throw asInt(v) === undefined ? typeError(`'${typeName(v)}' object cannot be interpreted as an integer`) : overflowError('Python int too large to convert to C int')
    }
    const read = ofWeek(...(args as unknown as [number, number, number]))
    if (typeof read === 'string') throw valueError(read)
    return new PyTuple(read)
  },
  'of_micros(n, /)': (n: Value) => {
    const us = asInt(n)
    // What an int of the script's own makes of a product.
    if (us === undefined) throw typeError(`an int is wanted, not '${typeName(n)}'`)
    return ofMicros(us)
  },
  'micros(duration, /)': (v: Value) => toMicros(v as PyDelta),
  'since(moment, /)': (v: Value) => since(v as PyDateTime),
  'of_timestamp(cls, t, zone, /)': steps(ofStamp),
  'iso_time(time, timespec, /)': (m: Value, timespec: Value) => {
    const time = typeof timespec === 'string' ? isoTime(numbers(m), 0, timespec) : undefined
    if (time === undefined) throw valueError('Unknown timespec value')
    return time
  },
  'strftime(format, moment, offset, colon_offset, zone, /)': (format: Value, m: Value, ...zones: Value[]) => {
    const s = toHost(asStr(format) as Str)
    const names = zones.map((v) => toHost(asStr(v) as Str)) as [string, string, string]
    chargeElements(s.length * (16 + names[0].length + names[2].length))
    return strFromHost(strftime(s, numbers(m), names))
  },
  'parse_time(text, /)': (s: Value) => {
    const read = isoTimeOf(plainText(asStr(s) as Str))
    return read === undefined ? null : new PyTuple(read)
  },
}

export function makeDatetime(): PyModule {
  defineDelta()
  defineDate()
  defineDateTime()
  return nativeModule('_datetime', table, { timedelta: deltaType, date: dateType, datetime: datetimeType })
}
