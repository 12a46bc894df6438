/** `_datetime`: the natives of `datetime`. Dates, times and durations are tuples of ints. Reference: https://docs.python.org/3.13/library/datetime.html */
import { chargeElements } from '../run/meter.ts'
import { typeName } from '../runtime/builtin-types.ts'
import type { PyModule } from '../runtime/function.ts'
import { ValueError, overflowError, raise, typeError, valueError } from '../runtime/exception.ts'
import { type NativeTable, StepsBody, steps } from '../runtime/native.ts'
import { index } from '../runtime/ops/index.ts'
import { repr } from '../runtime/ops/repr.ts'
import type { Steps } from '../runtime/steps.ts'
import { argumentName, leafOf } from '../runtime/str/arguments.ts'
import { codePointsOf, strFromHost, strJoin, strSlice, toHost } from '../runtime/str/wide.ts'
import { PyTuple, PyWideStr, type Str, type Value, asInt, asStr } from '../runtime/value.ts'
import { MAX_ORDINAL, fromOrdinal, isoCalendar, monthLength, toOrdinal } from './datetime/calendar.ts'
import { duration, fromArguments, ofMicros, ofTimestamp, partsOf, toMicros } from './datetime/duration.ts'
import { type Moment, isoDate, isoTime, strftime } from './datetime/strftime.ts'
import { isoDateOf, isoMomentOf, isoTimeOf, ofWeek, strptime } from './datetime/strptime.ts'
import { settleDate } from './datetime/weeks.ts'
import { nativeModule } from './module.ts'

function moment(v: Value): Moment {
  return (v as PyTuple).items as unknown as Moment
}

function tuple(items: readonly Value[]): PyTuple {
  return new PyTuple(items)
}

/** The days of a moment and what of the day has passed, in seconds; the microseconds stand by themselves. */
function daySeconds(m: Moment): [number, number] {
  const [year, month, day, hour, minute, second] = m as [number, number, number, number, number, number]
  return [toOrdinal(year, month, day), (hour * 60 + minute) * 60 + second]
}

// ---------------------------------------------------------------- checks

/** The arguments as ints, in a new array. */
function* ints(args: readonly Value[]): Steps<Value[]> {
  const out: Value[] = []
  for (const v of args) out.push(typeof v === 'number' ? v : yield* index(v))
  return out
}

function checkDate(v: readonly Value[]): void {
  const [year, month, day] = v as unknown as [number, number, number]
  if (year < 1 || year > 9999) throw valueError(`year ${year} is out of range`)
  if (month < 1 || month > 12) throw valueError('month must be in 1..12')
  if (day < 1 || day > monthLength(year, month)) throw valueError('day is out of range for month')
}

function checkTime(v: readonly Value[], at: number): void {
  const [hour, minute, second, us] = v.slice(at, at + 4) as unknown as [number, number, number, number]
  if (hour < 0 || hour > 23) throw valueError('hour must be in 0..23')
  if (minute < 0 || minute > 59) throw valueError('minute must be in 0..59')
  if (second < 0 || second > 59) throw valueError('second must be in 0..59')
  if (us < 0 || us > 999999) throw valueError('microsecond must be in 0..999999')
}

function checkFold(fold: Value): void {
  const n = asInt(fold)
  if (n !== 0 && n !== 1) throw valueError('fold must be either 0 or 1')
}

function checkMoment(v: readonly Value[]): void {
  checkDate(v)
  checkTime(v, 3)
}
function checkedMoment(v: readonly Value[]): PyTuple {
  checkMoment(v)
  return tuple(v)
}

/** A native over ints: `check` looks at them, what it takes are the same numbers as a tuple. */
function checking(check: (v: readonly Value[]) => void): StepsBody {
  const run = function* (...args: Value[]): Steps<Value> {
    const v = yield* ints(args)
    check(v)
    return tuple(v)
  }
  return steps(run, (...args: Value[]) => {
    for (const v of args) if (typeof v !== 'number') return leafOf(run(...args))
    check(args)
    return tuple(args)
  })
}

// ---------------------------------------------------------------- texts

function text(v: Value): string {
  const s = asStr(v) as Str
  chargeElements(typeof s === 'string' ? s.length : s.codePoints.length)
  // A character beyond UTF-16 units is none that a date is made of: any other will do, as long as it is one.
  return s instanceof PyWideStr ? Array.from(toHost(s), (c) => (c.length > 1 ? '\ufffd' : c)).join('') : s
}

/** The moment, the offset in microseconds or None, and the name of the zone or None. */
function* parse(given: Value, format: Value): Steps<Value> {
  const wrong = asStr(given) === undefined ? 1 : asStr(format) === undefined ? 2 : 0
  if (wrong > 0) throw typeError(`strptime() argument ${wrong} must be str, not ${argumentName(wrong === 1 ? given : format)}`)
  const [s, f] = [asStr(given), asStr(format)] as [Str, Str]
  const [codes, wanted] = [codePointsOf(s), codePointsOf(f)]
  chargeElements(16 * (codes.length + wanted.length))
  const read = strptime(codes, wanted)
  if (read === 'mismatch') throw raise(ValueError, strJoin(['time data ', yield* repr(given), ' does not match format ', yield* repr(format)]))
  if (typeof read === 'number') throw raise(ValueError, strJoin(['unconverted data remains: ', strSlice(s, read, codes.length)]))
  if ('format' in read) {
    throw raise(ValueError, read.format === 'stray' ? strJoin(["stray % in format '", f, "'"]) : strJoin(["'", strFromHost(String.fromCodePoint(read.directive)), "' is a bad directive in format '", f, "'"]))
  }
  const wrongDate = settleDate(read)
  if (wrongDate !== null) throw valueError(wrongDate)
  return tuple([checkedMoment(read.moment), read.zone, read.zoneName])
}

function isoText(at: number, before: (m: Moment) => string) {
  return (m: Value, timespec: Value): Value => {
    const time = typeof timespec === 'string' ? isoTime(moment(m), at, timespec) : undefined
    if (time === undefined) throw valueError('Unknown timespec value')
    return before(moment(m)) + time
  }
}

/** What has been read; None for what is no such text. */
function found(read: readonly Value[] | undefined): Value {
  return read === undefined ? null : tuple(read)
}

// ---------------------------------------------------------------- arithmetic

/** A moment so much later, or (sign -1) earlier. */
function shifted(m: Value, by: Value, sign: Value): Value {
  const [ordinal, seconds] = daySeconds(moment(m))
  const [days, more, micros] = partsOf(by)
  const way = sign as number
  const us = (moment(m)[6] as number) + way * micros
  const carry = us < 0 ? -1 : us >= 1000000 ? 1 : 0
  const s = seconds + way * more + carry
  const full = Math.floor(s / 86400)
  const day = ordinal + way * days + full
  if (day < 1 || day > MAX_ORDINAL) throw overflowError('date value out of range')
  const rest = s - full * 86400
  const minutes = Math.floor(rest / 60)
  return tuple([...fromOrdinal(day), Math.floor(minutes / 60), minutes % 60, rest % 60, us - carry * 1000000])
}

function between(a: Value, b: Value): Value {
  const [day, seconds] = daySeconds(moment(a))
  const [otherDay, otherSeconds] = daySeconds(moment(b))
  return duration(day - otherDay, seconds - otherSeconds, (moment(a)[6] as number) - (moment(b)[6] as number))
}

/** The day of 1 January 1970. */
const EPOCH = 719163

const table: NativeTable = {
  'date(year, month, day, /)': checking(checkDate),
  'moment(year, month, day, hour, minute, second, microsecond, /)': checking(checkMoment),
  'time(hour, minute, second, microsecond, /)': checking((v) => checkTime(v, 0)),
  'check_fold(fold, /)': (fold: Value) => {
    checkFold(fold)
    return fold
  },
  'ordinal(date, /)': (m: Value) => {
    const [year, month, day] = moment(m) as [number, number, number]
    return toOrdinal(year, month, day)
  },
  /** The year of an ordinal that has no date. */
  'year_of(n, /)': (n: Value) => fromOrdinal(n as number)[0],
  'of_ordinal(n, /)': (n: Value) => tuple(fromOrdinal(n as number)),
  'iso_calendar(date, /)': (m: Value) => {
    const [year, month, day] = moment(m) as [number, number, number]
    return tuple(isoCalendar(year, month, day))
  },
  'of_week(year, week, day, /)': (...args: Value[]) => {
    for (const v of args) {
      if (typeof v !== 'number') throw asInt(v) === undefined ? typeError(`'${typeName(v)}' object cannot be interpreted as an integer`) : overflowError('Python int too large to convert to C int')
    }
    const read = ofWeek(...(args as unknown as [number, number, number]))
    if (typeof read === 'string') throw valueError(read)
    return tuple(read)
  },
  'shift(moment, duration, sign, /)': shifted,
  'between(a, b, /)': between,
  'duration(days, seconds, microseconds, milliseconds, minutes, hours, weeks, /)': (...args: Value[]) => fromArguments(args),
  'of_micros(n, /)': (n: Value) => {
    const us = asInt(n)
    // What an int of the script's own makes of a product.
    if (us === undefined) throw typeError(`an int is wanted, not '${typeName(n)}'`)
    return ofMicros(us)
  },
  'of_timestamp(t, /)': (t: Value) => {
    const since = ofTimestamp(t)
    if (since === undefined) throw typeError(`'${typeName(t)}' object cannot be interpreted as an integer`)
    const [seconds, micros] = since
    const days = Math.floor(seconds / 86400)
    const day = days + EPOCH
    if (day >= 1 && day <= MAX_ORDINAL) return shifted(tuple([1970, 1, 1, 0, 0, 0, 0]), duration(days, seconds - days * 86400, micros), 1)
    const cycles = Math.floor((day - 1) / 146097)
    throw valueError(`year ${fromOrdinal(day - cycles * 146097)[0] + 400 * cycles} is out of range`)
  },
  'micros(duration, /)': (v: Value) => toMicros(v),
  'sum(a, b, /)': (a: Value, b: Value) => {
    const [x, y] = [partsOf(a), partsOf(b)]
    return duration(x[0] + y[0], x[1] + y[1], x[2] + y[2])
  },
  'difference(a, b, /)': (a: Value, b: Value) => {
    const [x, y] = [partsOf(a), partsOf(b)]
    return duration(x[0] - y[0], x[1] - y[1], x[2] - y[2])
  },
  'iso_date(date, /)': (m: Value) => isoDate(moment(m)),
  'iso_time(time, timespec, /)': isoText(0, () => ''),
  'iso_moment(moment, sep, timespec, /)': (m: Value, separator: Value, timespec: Value) => {
    const time = isoText(3, () => '')(m, timespec) as string
    return strJoin([isoDate(moment(m)), asStr(separator) as Str, time])
  },
  'strftime(format, moment, offset, colon_offset, zone, /)': (format: Value, m: Value, ...zones: Value[]) => {
    const s = toHost(asStr(format) as Str)
    const names = zones.map((v) => toHost(asStr(v) as Str)) as [string, string, string]
    chargeElements(s.length * (16 + names[0].length + names[2].length))
    return strFromHost(strftime(s, moment(m), names))
  },
  'strptime(text, format, /)': steps(parse, (given: Value, format: Value) => leafOf(parse(given, format))),
  'parse_date(text, /)': (s: Value) => {
    const t = text(s)
    // Of ten characters without dashes CPython reads the first eight.
    return found(isoDateOf(t.length === 10 && t[4] !== '-' ? t.slice(0, 8) : t))
  },
  'parse_time(text, /)': (s: Value) => found(isoTimeOf(text(s))),
  'parse_moment(text, /)': (s: Value) => {
    const read = isoMomentOf(text(s))
    return read === undefined ? null : tuple([checkedMoment(read.slice(0, 7)), read[7] as Value])
  },
}

export function makeDatetime(): PyModule {
  return nativeModule('_datetime', table)
}
