/** `date`. Reference: https://docs.python.org/3.13/library/datetime.html#date-objects */
import { chargeElements, uncharged } from '../../run/meter.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { PyBytes } from '../../runtime/bytes/bytes.ts'
import { ValueError, overflowError, raise, typeError, valueError } from '../../runtime/exception.ts'
import { type StepsBody, defineClassMethods, defineConstructor, defineGetters, defineMethods, steps } from '../../runtime/native.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { hashMaybe } from '../../runtime/ops/hash.ts'
import { index, indexMaybe } from '../../runtime/ops/index.ts'
import { repr, str, strMaybe } from '../../runtime/ops/repr.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import { argumentName } from '../../runtime/str/arguments.ts'
import { strFromHost, strJoin, toHost } from '../../runtime/str/wide.ts'
import type { CompareOp, PyType } from '../../runtime/type.ts'
import { type Int, NotImplemented, PyTuple, type Str, type Value, asStr } from '../../runtime/value.ts'
import { MAX_ORDINAL, fromOrdinal, monthLength, toOrdinal } from './calendar.ts'
import { outcome } from './delta-type.ts'
import { isoDateOf } from './iso.ts'
import { isoDate, strftime } from './strftime.ts'
import { PyDate, PyDateTime, PyDelta, ask, dateType, momentOf } from './values.ts'

type Optional = Value | undefined

// ---------------------------------------------------------------- arguments

/** An int of C. */
export function cInt(n: Int): number {
  if (typeof n === 'number' && n <= 2147483647 && n >= -2147483648) return n
  if (n >= 2n ** 63n || n < -(2n ** 63n)) throw overflowError('Python int too large to convert to C long')
  throw overflowError(`signed integer is ${n < 0 ? 'less than minimum' : 'greater than maximum'}`)
}

export function* intArgument(v: Value): Steps<number> {
  return typeof v === 'number' ? cInt(v) : cInt(yield* index(v))
}

/** The same; NEED_GUEST where the guest has to be asked. */
export function intLeaf(v: Value): number {
  if (typeof v === 'number') return cInt(v)
  const n = indexMaybe(v)
  if (n === undefined) throw NEED_GUEST
  return cInt(n)
}

export function checkDate(year: number, month: number, day: number): void {
  if (year < 1 || year > 9999) throw valueError(`year ${year} is out of range`)
  if (month < 1 || month > 12) throw valueError('month must be in 1..12')
  if (day < 1 || day > monthLength(year, month)) throw valueError('day is out of range for month')
}

export function missing(name: string, at: number): Error {
  return typeError(`function missing required argument '${name}' (pos ${at})`) as unknown as Error
}

/**
 * The bytes that a pickle gives in place of the first argument; a text where an old version wrote them. Undefined for all else. `at` is where
 * the month stands, with a bit for `fold` above it.
 */
export function stateOf(v: Value, size: number, at: number): Uint8Array | undefined {
  const s = asStr(v)
  let bytes: Uint8Array
  if (v instanceof PyBytes) bytes = v.bytes
  else if (typeof s === 'string' && s.length === size) {
    if (/[^\0-\xff]/.test(s)) throw valueError("Failed to encode latin1 string when unpickling a datetime object. pickle.load(data, encoding='latin1') is assumed.")
    bytes = PyBytes.fromLatin1(s).bytes
  } else return undefined
  const month = (bytes[at] ?? 0) & 127
  return bytes.length === size && month >= 1 && month <= 12 ? bytes : undefined
}

/** An instance of `cls` for a date that is known to be one. */
function* made(cls: PyType, year: number, month: number, day: number): Steps<Value> {
  return cls === dateType ? new PyDate(year, month, day) : yield* call(cls, [year, month, day])
}

/** A native of `date` and ints that answers a date of the class that `of` gives: the leaf is for `date` itself. */
function answeringDate(of: (first: any) => PyType, dateOf: (...args: any[]) => readonly number[]): StepsBody {
  return steps(function* (...args: any[]) {
    for (let i = 1; i < args.length; i++) if (args[i] !== undefined) args[i] = yield* intArgument(args[i])
    const [year, month, day] = dateOf(...args) as [number, number, number]
    return yield* made(of(args[0]), year, month, day)
  }, (a: any, b: any, c: any, d: any) => {
    if (of(a) !== dateType) throw NEED_GUEST
    const [year, month, day] = dateOf(a, b, c, d) as [number, number, number]
    return new PyDate(year, month, day)
  }, (a) => of(a) !== dateType)
}

const asClass = (cls: PyType): PyType => cls
const asOf = (v: PyDate): PyType => v.cls

// ---------------------------------------------------------------- operators

export function ordinalOf(v: PyDate): number {
  return toOrdinal(v.year, v.month, v.day)
}

export function isPlainDate(v: Value): v is PyDate {
  return v instanceof PyDate && !(v instanceof PyDateTime)
}

function ordinalAfter(v: PyDate, days: number): number {
  const n = ordinalOf(v) + days
  if (n < 1 || n > MAX_ORDINAL) throw overflowError('date value out of range')
  return n
}

/** The date and the days to go of an operator's operands; undefined for any others. */
function moving(a: Value, b: Value, sign: 1 | -1): { readonly date: PyDate; readonly ordinal: number } | undefined {
  if (isPlainDate(a) && b instanceof PyDelta) return { date: a, ordinal: ordinalAfter(a, sign * b.days) }
  if (sign > 0 && a instanceof PyDelta && isPlainDate(b)) return { date: b, ordinal: ordinalAfter(b, a.days) }
  return undefined
}

function moved(a: Value, b: Value, sign: 1 | -1): Value {
  const move = moving(a, b, sign)
  if (move === undefined) return NotImplemented
  if (move.date.cls !== dateType) throw NEED_GUEST
  const [year, month, day] = fromOrdinal(move.ordinal)
  return new PyDate(year, month, day)
}

function* movedSteps(a: Value, b: Value, sign: 1 | -1): Steps<Value> {
  const move = moving(a, b, sign)
  return move === undefined ? NotImplemented : yield* made(move.date.cls, ...fromOrdinal(move.ordinal))
}

// ---------------------------------------------------------------- texts

/** What `strftime` makes of a moment without a zone. */
export function formatted(v: PyDate, format: Str): Str {
  const s = toHost(format)
  chargeElements(s.length * 16)
  return strFromHost(strftime(s, momentOf(v), ['', '', '']))
}

function needsZone(v: PyDate): boolean {
  return v instanceof PyDateTime && v.zone !== null
}

function strftimeLeaf(v: PyDate, format: Value): Value {
  const s = asStr(format)
  if (s === undefined) throw typeError(`strftime() argument 1 must be str, not ${argumentName(format)}`)
  if (needsZone(v)) throw NEED_GUEST
  return formatted(v, s)
}

function* strftimeSteps(v: PyDate, format: Value): Steps<Value> {
  return needsZone(v) ? yield* ask('strftime', [v, format, new PyTuple(momentOf(v))]) : strftimeLeaf(v, format)
}

function* formatSteps(v: PyDate, spec: Value): Steps<Value> {
  const s = asStr(spec)
  if (s === undefined) throw typeError(`__format__() argument 1 must be str, not ${argumentName(spec)}`)
  return s === '' ? yield* str(v) : yield* call(yield* getattr(v, 'strftime'), [spec])
}

function formatLeaf(v: PyDate, spec: Value): Value {
  if (v.cls.heap || needsZone(v) || asStr(spec) === undefined || asStr(spec) === '') throw NEED_GUEST
  return strftimeLeaf(v, spec)
}

/** `str(v)` is what the method `isoformat` answers, for a class of the guest's too. */
export function* textSteps(v: PyDate, args: Value[]): Steps<Str> {
  const r = yield* call(yield* getattr(v, 'isoformat'), args)
  const s = asStr(r)
  if (s === undefined) throw typeError(`__str__ returned non-string (type ${typeName(r)})`)
  return s
}

export function* notIso(text: Value): Steps<never> {
  throw raise(ValueError, strJoin(['Invalid isoformat string: ', yield* repr(text)]))
}

function* fromIso(cls: PyType, text: Value): Steps<Value> {
  const date = readIso(text)
  if (date === undefined) return yield* notIso(text)
  checkDate(date[0] as number, date[1] as number, date[2] as number)
  return yield* made(cls, date[0] as number, date[1] as number, date[2] as number)
}

function readIso(text: Value): readonly number[] | undefined {
  const s = asStr(text)
  if (s === undefined) throw typeError('fromisoformat: argument must be str')
  if (typeof s !== 'string') return undefined
  chargeElements(s.length)
  // Of ten characters without dashes CPython reads the first eight.
  return isoDateOf(s.length === 10 && s[4] !== '-' ? s.slice(0, 8) : s)
}

function ordinalArgument(v: Value): readonly number[] {
  const n = intLeaf(v)
  if (n < 1) throw valueError('ordinal must be >= 1')
  if (n > MAX_ORDINAL) throw valueError(`year ${fromOrdinal(n)[0]} is out of range`)
  return fromOrdinal(n)
}

export function defineDate(): void {
  if (dateType.construct !== null) return
  Object.assign(dateType.slots, {
    repr: (v: PyDate) => `${v.cls.name}(${v.year}, ${v.month}, ${v.day})`,
    str: (v: PyDate) => {
      if (v.cls !== dateType) throw NEED_GUEST
      return isoDate(momentOf(v))
    },
    strSteps: (v: PyDate) => textSteps(v, []),
    format: (v: PyDate, spec: Str) => (spec === '' ? strMaybe(v) : v.cls.heap || needsZone(v) ? undefined : formatted(v, spec)),
    formatSteps: function* (v: PyDate, spec: Str): Steps<Str> {
      const r = yield* call(yield* getattr(v, 'strftime'), [spec])
      const s = asStr(r)
      if (s === undefined) throw typeError(`__format__ must return a str, not ${typeName(r)}`)
      return s
    },
    hash: (v: PyDate) => hashMaybe(new PyTuple([v.year, v.month, v.day])) as Int,
    compare: (op: CompareOp, a: PyDate, b: Value) => (isPlainDate(b) && isPlainDate(a) ? outcome(op, a.year - b.year || a.month - b.month || a.day - b.day) : NotImplemented),
    binary: {
      '+': (a: Value, b: Value) => moved(a, b, 1),
      '-': (a: Value, b: Value) => (isPlainDate(a) && isPlainDate(b) ? new PyDelta(ordinalOf(a) - ordinalOf(b), 0, 0) : moved(a, b, -1)),
    },
    binarySteps: { '+': (a: Value, b: Value) => movedSteps(a, b, 1), '-': (a: Value, b: Value) => movedSteps(a, b, -1) },
  })
  const construct = (cls: PyType, year: number, month: number, day: number): PyDate => {
    checkDate(year, month, day)
    const own = new PyDate(year, month, day)
    if (cls !== dateType) own.cls = cls
    return own
  }
  /** Of bytes that a pickle holds. */
  const restored = (cls: PyType, year: Optional, month: Optional, day: Optional): Value => {
    const state = year !== undefined && month === undefined && day === undefined ? stateOf(year, 4, 2) : undefined
    if (state !== undefined) return construct(cls, ((state[0] as number) << 8) | (state[1] as number), state[2] as number, state[3] as number)
    throw year === undefined ? missing('year', 1) : month === undefined ? missing('month', 2) : missing('day', 3)
  }
  defineConstructor(dateType, 'function(year=, month=, day=)', steps(
    function* (cls: PyType, year: Optional, month: Optional, day: Optional) {
      if (year === undefined || month === undefined || day === undefined) return restored(cls, year, month, day)
      return construct(cls, yield* intArgument(year), yield* intArgument(month), yield* intArgument(day))
    },
    (cls: PyType, year: Optional, month: Optional, day: Optional) => {
      if (year === undefined || month === undefined || day === undefined) return restored(cls, year, month, day)
      return construct(cls, intLeaf(year), intLeaf(month), intLeaf(day))
    },
  ))
  defineGetters(dateType, { year: (v: PyDate) => v.year, month: (v: PyDate) => v.month, day: (v: PyDate) => v.day })
  defineMethods(dateType, {
    'isoformat()': (v: PyDate) => isoDate(momentOf(v)),
    'toordinal()': ordinalOf,
    'weekday()': (v: PyDate) => (ordinalOf(v) + 6) % 7,
    'isoweekday()': (v: PyDate) => ordinalOf(v) % 7 || 7,
    'strftime(format)': steps(strftimeSteps, strftimeLeaf, needsZone),
    '__format__(format_spec, /)': steps(formatSteps, formatLeaf),
    'ctime()': steps((v: PyDate) => ask('ctime', [v])),
    'timetuple()': steps((v: PyDate) => ask('date_timetuple', [v])),
    'isocalendar()': steps((v: PyDate) => ask('isocalendar', [v])),
    '__reduce__()': (v: PyDate) => new PyTuple([v.cls, new PyTuple([new PyBytes(Uint8Array.of(v.year >> 8, v.year & 255, v.month, v.day))])]),
  })
  const replaced = answeringDate(asOf, (v: PyDate, year: Optional, month: Optional, day: Optional) => {
    const date = [year === undefined ? v.year : intLeaf(year), month === undefined ? v.month : intLeaf(month), day === undefined ? v.day : intLeaf(day)] as const
    checkDate(...date)
    return date
  })
  defineMethods(dateType, { 'replace(year=, month=, day=)': replaced, '__replace__(year=, month=, day=)': replaced })
  defineClassMethods(dateType, {
    'fromordinal(ordinal, /)': answeringDate(asClass, (_cls: PyType, n: Value) => ordinalArgument(n)),
    'fromisoformat(date_string, /)': steps(fromIso, (cls: PyType, text: Value) => {
      if (cls !== dateType) throw NEED_GUEST
      const date = readIso(text)
      if (date === undefined) throw NEED_GUEST
      checkDate(date[0] as number, date[1] as number, date[2] as number)
      return new PyDate(date[0] as number, date[1] as number, date[2] as number)
    }),
    'fromisocalendar(year, week, day)': steps((cls: PyType, year: Value, week: Value, day: Value) => ask('fromisocalendar', [cls, year, week, day])),
    'fromtimestamp(timestamp, /)': steps((cls: PyType, t: Value) => ask('date_fromtimestamp', [cls, t])),
    'today()': steps((cls: PyType) => ask('today', [cls])),
  })
  uncharged(() => {
    dateType.dict.set('min', new PyDate(1, 1, 1))
    dateType.dict.set('max', new PyDate(9999, 12, 31))
    dateType.dict.set('resolution', new PyDelta(1, 0, 0))
  })
}
