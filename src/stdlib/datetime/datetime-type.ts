/**
 * `datetime`. What has no zone, or the same one on both sides, is worked on here; all else is asked of the module's text, since a zone is the
 * guest's code. Reference: https://docs.python.org/3.13/library/datetime.html#datetime-objects
 */
import { uncharged } from '../../run/meter.ts'
import { PyBytes } from '../../runtime/bytes/bytes.ts'
import { typeError, valueError } from '../../runtime/exception.ts'
import { trueDiv } from '../../runtime/int/true-division.ts'
import { type StepsBody, defineClassMethods, defineConstructor, defineGetters, defineMethods, steps } from '../../runtime/native.ts'
import { hashMaybe } from '../../runtime/ops/hash.ts'
import { repr } from '../../runtime/ops/repr.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import { argumentName, leafOf } from '../../runtime/str/arguments.ts'
import { strJoin, strLength } from '../../runtime/str/wide.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import type { CompareOp, PyType } from '../../runtime/type.ts'
import { type Int, NotImplemented, PyFloat, PyTuple, type Str, type Value, asInt, asStr } from '../../runtime/value.ts'
import { checkDate, intArgument, intLeaf, missing, notIso, stateOf, textSteps } from './date-type.ts'
import { outcome, partsTuple } from './delta-type.ts'
import { toMicros } from './duration.ts'
import { between, shifted } from './moments.ts'
import { isoDate, isoTime } from './strftime.ts'
import { readIsoMoment, readStrptime } from './texts.ts'
import { PyDate, PyDateTime, PyDelta, ask, datetimeType, isZone, momentOf } from './values.ts'

type Optional = Value | undefined

export function checkTime(hour: number, minute: number, second: number, micros: number): void {
  if (hour < 0 || hour > 23) throw valueError('hour must be in 0..23')
  if (minute < 0 || minute > 59) throw valueError('minute must be in 0..59')
  if (second < 0 || second > 59) throw valueError('second must be in 0..59')
  if (micros < 0 || micros > 999999) throw valueError('microsecond must be in 0..999999')
}

export function checkFold(n: Int): void {
  if (n !== 0 && n !== 1) throw valueError('fold must be either 0 or 1')
}

function checkZone(v: Value): void {
  if (v !== null && !isZone(v)) throw typeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(v)}'`)
}

/** Seven numbers of a moment, the last ones 0 where they are missing, its zone and its fold; all of it is checked. */
function construct(cls: PyType, m: readonly number[], zone: Value, fold: number): PyDateTime {
  const [year, month, day, hour, minute, second, micros] = m as [number, number, number, number, number, number, number]
  checkDate(year, month, day)
  checkTime(hour, minute, second, micros)
  checkFold(fold)
  checkZone(zone)
  const made = new PyDateTime(year, month, day, hour, minute, second, micros, zone, fold)
  if (cls !== datetimeType) made.cls = cls
  return made
}

/** Of bytes that a pickle holds, and the zone behind them. */
function restored(cls: PyType, year: Optional, zone: Optional): PyDateTime | undefined {
  const s = year === undefined ? undefined : stateOf(year, 10, 2)
  if (s === undefined) return undefined
  if (zone !== undefined && zone !== null && !isZone(zone)) throw typeError('bad tzinfo state arg')
  const at = (i: number): number => s[i] as number
  const micros = (at(7) << 16) | (at(8) << 8) | at(9)
  return construct(cls, [(at(0) << 8) | at(1), at(2) & 127, at(3), at(4), at(5), at(6), micros], zone ?? null, at(2) >> 7)
}

function incomplete(year: Optional, month: Optional): Error {
  return year === undefined ? missing('year', 1) : month === undefined ? missing('month', 2) : missing('day', 3)
}

/** An instance of `cls` for a moment that is known to be one. */
export function* made(cls: PyType, m: readonly number[], zone: Value, fold: number): Steps<Value> {
  if (cls === datetimeType) return ofMoment(m, zone, fold)
  return yield* call(cls, [...m, zone], fold === 0 ? null : new Map([['fold', fold]]))
}

function ofMoment(m: readonly number[], zone: Value, fold: number): PyDateTime {
  return new PyDateTime(m[0] as number, m[1] as number, m[2] as number, m[3] as number, m[4] as number, m[5] as number, m[6] as number, zone, fold)
}

// ---------------------------------------------------------------- operators

function compareMoments(a: PyDateTime, b: PyDateTime): number {
  return a.year - b.year || a.month - b.month || a.day - b.day || a.hour - b.hour || a.minute - b.minute || a.second - b.second || a.micros - b.micros
}

function compare(op: CompareOp, a: PyDateTime, b: Value): Value {
  if (!(b instanceof PyDateTime)) return NotImplemented
  if (a.zone !== b.zone) throw NEED_GUEST
  return outcome(op, compareMoments(a, b))
}

function* compareSteps(op: CompareOp, a: PyDateTime, b: Value): Steps<Value> {
  if (!(b instanceof PyDateTime) || a.zone === b.zone) return compare(op, a, b)
  if (op === '==' || op === '!=') return ((yield* ask('datetime_equal', [a, b])) === true) === (op === '==')
  return outcome(op, (yield* ask('datetime_order', [a, b])) as number)
}

function moving(a: Value, b: Value, sign: 1 | -1): { readonly moment: readonly number[]; readonly of: PyDateTime } | undefined {
  if (a instanceof PyDateTime && b instanceof PyDelta) return { moment: shifted(a, b, sign), of: a }
  if (sign > 0 && a instanceof PyDelta && b instanceof PyDateTime) return { moment: shifted(b, a, 1), of: b }
  return undefined
}

function moved(a: Value, b: Value, sign: 1 | -1): Value {
  const move = moving(a, b, sign)
  if (move === undefined) return NotImplemented
  if (move.of.cls !== datetimeType) throw NEED_GUEST
  return ofMoment(move.moment, move.of.zone, 0)
}

function* movedSteps(a: Value, b: Value, sign: 1 | -1): Steps<Value> {
  const move = moving(a, b, sign)
  return move === undefined ? NotImplemented : yield* made(move.of.cls, move.moment, move.of.zone, 0)
}

function less(a: Value, b: Value): Value {
  if (!(a instanceof PyDateTime && b instanceof PyDateTime)) return moved(a, b, -1)
  if (a.zone !== b.zone) throw NEED_GUEST
  return between(a, b)
}

function* lessSteps(a: Value, b: Value): Steps<Value> {
  if (!(a instanceof PyDateTime && b instanceof PyDateTime)) return yield* movedSteps(a, b, -1)
  return a.zone === b.zone ? between(a, b) : yield* ask('datetime_less', [a, b])
}

const [FIRST, EPOCH] = uncharged(() => [new PyDateTime(1, 1, 1, 0, 0, 0, 0, null, 0), new PyDateTime(1970, 1, 1, 0, 0, 0, 0, null, 0)] as const)

/** How long after the beginning of year 1 it is, whatever the zone. */
export function since(v: PyDateTime): PyDelta {
  return between(v, FIRST)
}

// ---------------------------------------------------------------- texts

function isoText(v: PyDateTime, sep: Optional, timespec: Optional): Str {
  const separator = sep === undefined ? 'T' : asStr(sep)
  if (separator === undefined || strLength(separator) !== 1) throw typeError(`isoformat() argument 1 must be a unicode character, not ${argumentName(sep as Value)}`)
  const spec = timespec === undefined ? 'auto' : asStr(timespec)
  if (spec === undefined) throw typeError(`isoformat() argument 2 must be str, not ${argumentName(timespec as Value)}`)
  const m = momentOf(v)
  const time = typeof spec === 'string' ? isoTime(m, 3, spec) : undefined
  if (time === undefined) throw valueError('Unknown timespec value')
  return typeof separator === 'string' ? isoDate(m) + separator + time : strJoin([isoDate(m), separator, time])
}

/** What a native says of a moment without a zone; of one with a zone, `zoned` of the module's text is asked. */
function withoutZone(leaf: (v: PyDateTime) => Value, zoned: string): StepsBody {
  return steps(function* (v: PyDateTime) {
    return v.zone === null ? leaf(v) : yield* ask(zoned, [v])
  }, (v: PyDateTime) => {
    if (v.zone !== null) throw NEED_GUEST
    return leaf(v)
  }, (v: PyDateTime) => v.zone !== null)
}

function* reprSteps(v: PyDateTime): Steps<Str> {
  const m = momentOf(v)
  if (m[6] === 0) m.pop()
  if (m.length === 6 && m[5] === 0) m.pop()
  const zone = v.zone === null ? '' : strJoin([', tzinfo=', yield* repr(v.zone)])
  return strJoin([`${v.cls.name}(${m.join(', ')}${v.fold === 0 ? '' : ', fold=1'}`, zone, ')'])
}

/** A native that the module's text has all of. */
function told(name: string): StepsBody {
  return steps((self: Value, args: Value[], keywords: Map<string, Value> | null) => ask(name, [self, ...args], keywords))
}

function* replaced(v: PyDateTime, ...given: Optional[]): Steps<Value> {
  const m: number[] = momentOf(v)
  for (let i = 0; i < 7; i++) {
    const x = given[i]
    if (x !== undefined) m[i] = yield* intArgument(x)
  }
  const zone = given[7] === undefined ? v.zone : given[7]
  const fold = given[8] === undefined ? v.fold : yield* intArgument(given[8])
  const made0 = construct(datetimeType, m, zone, fold)
  return v.cls === datetimeType ? made0 : yield* made(v.cls, m, zone, fold)
}

function reduced(v: PyDateTime, protocol: Value): Value {
  const fold = v.fold === 1 && (asInt(protocol) ?? 0) > 3 ? 128 : 0
  const { micros } = v
  const state = new PyBytes(Uint8Array.of(v.year >> 8, v.year & 255, v.month | fold, v.day, v.hour, v.minute, v.second, micros >> 16, (micros >> 8) & 255, micros & 255))
  return new PyTuple([v.cls, new PyTuple(v.zone === null ? [state] : [state, v.zone])])
}

function* fromIso(cls: PyType, text: Value): Steps<Value> {
  const read = readIsoMoment(text)
  if (read === undefined) return yield* notIso(text)
  const offset = read[7]
  const m = read.slice(0, 7) as number[]
  // What is wrong with the offset comes first.
  const zone = offset === null ? null : yield* ask('zone', [offset as number])
  construct(datetimeType, m, null, 0)
  return yield* made(cls, m, zone, 0)
}

function fromIsoLeaf(cls: PyType, text: Value): Value {
  if (cls !== datetimeType) throw NEED_GUEST
  const read = readIsoMoment(text)
  if (read === undefined || read[7] !== null) throw NEED_GUEST
  return construct(cls, read as number[], null, 0)
}

function* strptime(cls: PyType, text: Value, format: Value): Steps<Value> {
  const { moment: m, zone, zoneName } = yield* readStrptime(text, format)
  construct(datetimeType, m, null, 0)
  if (zone === null && cls !== datetimeType) return yield* call(cls, m)
  return yield* made(cls, m, zone === null ? null : yield* ask('zone', zoneName === null ? [zone] : [zone, zoneName]), 0)
}

export function defineDateTime(): void {
  if (datetimeType.construct !== null) return
  Object.assign(datetimeType.slots, {
    repr: (v: PyDateTime) => {
      const { done, value } = reprSteps(v).next()
      if (done !== true) throw NEED_GUEST
      return value
    },
    reprSteps,
    str: (v: PyDateTime) => {
      if (v.cls.heap || v.zone !== null) throw NEED_GUEST
      return isoText(v, ' ', undefined)
    },
    strSteps: (v: PyDateTime) => textSteps(v, [' ']),
    hash: (v: PyDateTime) => {
      if (v.zone !== null) throw NEED_GUEST
      return hashMaybe(partsTuple(between(v, FIRST))) as Int
    },
    hashSteps: function* (v: PyDateTime): Steps<Int> {
      const since = v.zone === null ? between(v, FIRST) : ((yield* ask('datetime_since', [v])) as PyDelta)
      return hashMaybe(partsTuple(since)) as Int
    },
    compare,
    compareSteps,
    binary: { '+': (a: Value, b: Value) => moved(a, b, 1), '-': less },
    binarySteps: { '+': (a: Value, b: Value) => movedSteps(a, b, 1), '-': lessSteps },
  })
  defineConstructor(datetimeType, 'function(year=, month=, day=, hour=, minute=, second=, microsecond=, tzinfo=, *, fold=)', steps(
    function* (cls: PyType, year: Optional, month: Optional, day: Optional, ...rest: Optional[]) {
      if (year === undefined || month === undefined || day === undefined) {
        const old = day === undefined ? restored(cls, year, month) : undefined
        if (old !== undefined) return old
        throw incomplete(year, month)
      }
      const m = [yield* intArgument(year), yield* intArgument(month), yield* intArgument(day)]
      for (let i = 0; i < 4; i++) m.push(rest[i] === undefined ? 0 : yield* intArgument(rest[i] as Value))
      return construct(cls, m, rest[4] ?? null, rest[5] === undefined ? 0 : yield* intArgument(rest[5]))
    },
    (cls: PyType, year: Optional, month: Optional, day: Optional, hour: Optional, minute: Optional, second: Optional, micros: Optional, zone: Optional, fold: Optional) => {
      if (year === undefined || month === undefined || day === undefined) {
        const old = day === undefined ? restored(cls, year, month) : undefined
        if (old !== undefined) return old
        throw incomplete(year, month)
      }
      return construct(cls, [
        intLeaf(year), intLeaf(month), intLeaf(day), hour === undefined ? 0 : intLeaf(hour), minute === undefined ? 0 : intLeaf(minute),
        second === undefined ? 0 : intLeaf(second), micros === undefined ? 0 : intLeaf(micros),
      ], zone ?? null, fold === undefined ? 0 : intLeaf(fold))
    },
  ))
  defineGetters(datetimeType, {
    hour: (v: PyDateTime) => v.hour, minute: (v: PyDateTime) => v.minute, second: (v: PyDateTime) => v.second, microsecond: (v: PyDateTime) => v.micros,
    tzinfo: (v: PyDateTime) => v.zone, fold: (v: PyDateTime) => v.fold,
  })
  const replacing = steps(replaced, (v: PyDateTime, ...given: Optional[]) => leafOf(replaced(v, ...given)), (v: PyDateTime) => v.cls !== datetimeType)
  const fields = 'year=, month=, day=, hour=, minute=, second=, microsecond=, tzinfo=, *, fold='
  defineMethods(datetimeType, {
    'isoformat(sep=, timespec=)': steps(function* (v: PyDateTime, sep: Optional, timespec: Optional) {
      const text = isoText(v, sep, timespec)
      return v.zone === null ? text : strJoin([text, asStr(yield* ask('offset_text', [v])) as Str])
    }, (v: PyDateTime, sep: Optional, timespec: Optional) => {
      if (v.zone !== null) throw NEED_GUEST
      return isoText(v, sep, timespec)
    }, (v: PyDateTime) => v.zone !== null),
    'utcoffset()': withoutZone(() => null, 'datetime_utcoffset'),
    'tzname()': withoutZone(() => null, 'datetime_tzname'),
    'dst()': withoutZone(() => null, 'datetime_dst'),
    'timestamp()': withoutZone((v) => new PyFloat(trueDiv(toMicros(between(v, EPOCH)), 1000000)), 'datetime_timestamp'),
    'date()': (v: PyDateTime) => new PyDate(v.year, v.month, v.day),
    'time()': steps((v: PyDateTime) => ask('time_of', [v, false])),
    'timetz()': steps((v: PyDateTime) => ask('time_of', [v, true])),
    [`replace(${fields})`]: replacing,
    [`__replace__(${fields})`]: replacing,
    'astimezone(tz=)': steps((v: PyDateTime, zone: Optional) => ask('astimezone', zone === undefined ? [v] : [v, zone])),
    'timetuple()': steps((v: PyDateTime) => ask('datetime_timetuple', [v])),
    'utctimetuple()': steps((v: PyDateTime) => ask('utctimetuple', [v])),
    '__reduce_ex__(protocol, /)': reduced,
    '__reduce__()': (v: PyDateTime) => reduced(v, 2),
  })
  defineClassMethods(datetimeType, {
    'fromisoformat(date_string, /)': steps(fromIso, fromIsoLeaf),
    'strptime(date_string, format, /)': steps(strptime, (cls: PyType, text: Value, format: Value) => leafOf(strptime(cls, text, format)), (cls) => cls !== datetimeType),
    'now(*args, **kwargs)': told('now'),
    'utcnow()': steps((cls: PyType) => ask('utcnow', [cls])),
    'fromtimestamp(*args, **kwargs)': told('fromtimestamp'),
    'utcfromtimestamp(*args, **kwargs)': told('utcfromtimestamp'),
    'combine(*args, **kwargs)': told('combine'),
  })
  uncharged(() => {
    datetimeType.dict.set('min', FIRST)
    datetimeType.dict.set('max', new PyDateTime(9999, 12, 31, 23, 59, 59, 999999, null, 0))
    datetimeType.dict.set('resolution', new PyDelta(0, 0, 1))
  })
}
