/** The values of `datetime`: durations, dates and moments, their types, and what is asked of the module's text for those with a zone. */
import { importAbsolute } from '../../run/imports.ts'
import type { Realm } from '../../run/realm.ts'
import { rt } from '../../run/state.ts'
import { chargeMemory } from '../../run/meter.ts'
import { objectType } from '../../runtime/builtin-types.ts'
import { SystemError, raise } from '../../runtime/exception.ts'
import type { PyDict } from '../../runtime/dict/dict.ts'
import type { Keywords } from '../../runtime/native.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, type Value } from '../../runtime/value.ts'

function made(name: string, base: PyType): PyType {
  const t = new PyType(name, [base])
  t.module = 'datetime'
  t.name = `datetime.${name}`
  return t
}

export const deltaType: PyType = made('timedelta', objectType)
export const dateType: PyType = made('date', objectType)
export const datetimeType: PyType = made('datetime', dateType)

const BYTES = 64

/** A duration: seconds less than a day, microseconds less than a second. */
export class PyDelta extends PyObject {
  readonly days: number
  readonly seconds: number
  readonly micros: number
  constructor(days: number, seconds: number, micros: number) {
    super()
    chargeMemory(BYTES)
    this.days = days
    this.seconds = seconds
    this.micros = micros
  }
}
PyDelta.prototype.cls = deltaType

export class PyDate extends PyObject {
  readonly year: number
  readonly month: number
  readonly day: number
  constructor(year: number, month: number, day: number) {
    super()
    chargeMemory(BYTES)
    this.year = year
    this.month = month
    this.day = day
  }
}
PyDate.prototype.cls = dateType

export class PyDateTime extends PyDate {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly micros: number
  /** The `tzinfo`, or None. */
  readonly zone: Value
  readonly fold: number
  constructor(year: number, month: number, day: number, hour: number, minute: number, second: number, micros: number, zone: Value, fold: number) {
    super(year, month, day)
    this.hour = hour
    this.minute = minute
    this.second = second
    this.micros = micros
    this.zone = zone
    this.fold = fold
  }
}
PyDateTime.prototype.cls = datetimeType

/** Year, month, day, hour, minute, second, microsecond. */
export function momentOf(v: PyDate): number[] {
  return v instanceof PyDateTime ? [v.year, v.month, v.day, v.hour, v.minute, v.second, v.micros] : [v.year, v.month, v.day, 0, 0, 0, 0]
}

// ---------------------------------------------------------------- the module's text

interface Text {
  readonly functions: PyDict
  readonly tzinfo: PyType
}
const texts: WeakMap<Realm, Text> = new WeakMap()

/** The module hands in its functions for what the natives leave to it, and its class `tzinfo`. */
export function setText(functions: PyDict, tzinfo: PyType): void {
  texts.set(rt.realm, { functions, tzinfo })
}

function textNow(): Text {
  const text = texts.get(rt.realm)
  if (text === undefined) throw raise(SystemError, 'datetime is not there')
  return text
}

/** Calls a function of the module's text. */
export function* ask(name: string, args: Value[], keywords: Keywords | null = null): Steps<Value> {
  if (!texts.has(rt.realm)) yield* importAbsolute('datetime')
  return yield* call(textNow().functions.getStr(name) as Value, args, keywords)
}

/** Is it a `tzinfo`? */
export function isZone(v: Value): boolean {
  return v instanceof PyObject && v.cls.isSubtype(textNow().tzinfo)
}
