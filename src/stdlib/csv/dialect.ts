/** `_csv.Dialect`: how fields are told apart, checked once. */
import { objectType, typeName } from '../../runtime/builtin-types.ts'
import { AttributeError, PyException, TypeErrorType, ValueError, raise, typeError, valueError } from '../../runtime/exception.ts'
import { Exception } from '../../runtime/exception.ts'
import type { Keywords } from '../../runtime/native.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { truth } from '../../runtime/ops/truth.ts'
import type { Steps } from '../../runtime/steps.ts'
import { codePointAt, strFromCodePoint, strLength, toHost } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, type Str, type Value, asInt, asStr } from '../../runtime/value.ts'

export const QUOTE_MINIMAL = 0
export const QUOTE_ALL = 1
export const QUOTE_NONNUMERIC = 2
export const QUOTE_NONE = 3
export const QUOTE_STRINGS = 4
export const QUOTE_NOTNULL = 5

function made(name: string, base: PyType): PyType {
  const type = new PyType(name, [base])
  type.module = '_csv'
  type.name = `_csv.${name}`
  return type
}
export const dialectType: PyType = made('Dialect', objectType)
export const errorType: PyType = made('Error', Exception)

export function csvError(text: string): PyException {
  return raise(errorType, text)
}

const NOT_SET = -1

export class PyDialect extends PyObject {
  /** Code points; -1 where there is none. */
  delimiter = 44
  quotechar = 34
  escapechar = NOT_SET
  doublequote = true
  skipinitialspace = false
  lineterminator: Str = '\r\n'
  quoting = QUOTE_MINIMAL
  strict = false
}
PyDialect.prototype.cls = dialectType

export function character(code: number): Value {
  return code === NOT_SET ? null : strFromCodePoint(code)
}

const NAMES = ['delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict'] as const

function oneCharacter(v: Value, name: string, optional: boolean): number {
  if (v === null && optional) return NOT_SET
  const s = asStr(v)
  if (s === undefined) throw typeError(`"${name}" must be string${optional ? ' or None' : ''}, not ${typeName(v)}`)
  if (strLength(s) !== 1) throw typeError(`"${name}" must be a 1-character string`)
  return codePointAt(s, 0)
}

const LINE_ENDS = [10, 13]

function check(d: PyDialect): void {
  const { delimiter, quotechar, escapechar } = d
  const ends = [...toHost(d.lineterminator)].map((c) => c.codePointAt(0) as number)
  const checkOne = (name: string, code: number, space: boolean): void => {
    if (LINE_ENDS.includes(code) || (space && code === 32)) throw valueError(`bad ${name} value`)
  }
  checkOne('delimiter', delimiter, false)
  checkOne('escapechar', escapechar, d.skipinitialspace)
  checkOne('quotechar', quotechar, d.skipinitialspace)
  const apart = (one: string, a: number, two: string, b: number): void => {
    if (a === b && a !== NOT_SET) throw valueError(`bad ${one} or ${two} value`)
  }
  apart('delimiter', delimiter, 'escapechar', escapechar)
  apart('delimiter', delimiter, 'quotechar', quotechar)
  apart('escapechar', escapechar, 'quotechar', quotechar)
  for (const [name, code] of [['delimiter', delimiter], ['escapechar', escapechar], ['quotechar', quotechar]] as const) {
    if (ends.includes(code)) throw valueError(`bad ${name} or lineterminator value`)
  }
}

/** The dialect of a call: an object with attributes, and keywords that go before them. */
export function* makeDialect(base: Value | undefined, keywords: Keywords | null): Steps<PyDialect> {
  if (base instanceof PyDialect && (keywords === null || keywords.size === 0)) return base
  const values: Map<string, Value> = new Map()
  for (const [name, v] of keywords ?? []) {
    if (!(NAMES as readonly string[]).includes(name)) throw typeError(`this function got an unexpected keyword argument '${name}'`)
    values.set(name, v)
  }
  if (base !== undefined) {
    for (const name of NAMES) {
      if (values.has(name)) continue
      try {
        values.set(name, yield* getattr(base, name))
      } catch (e) {
        if (!(e instanceof PyException && e.cls.isSubtype(AttributeError))) throw e
      }
    }
  }
  const d = new PyDialect()
  const get = (name: (typeof NAMES)[number]): Value | undefined => values.get(name)
  const flag = function* (name: 'doublequote' | 'skipinitialspace' | 'strict'): Steps<void> {
    const v = get(name)
    if (v !== undefined) d[name] = yield* truth(v)
  }
  const letter = (name: 'delimiter' | 'escapechar' | 'quotechar', optional: boolean): void => {
    const v = get(name)
    if (v !== undefined) d[name] = oneCharacter(v, name, optional)
  }
  letter('delimiter', false)
  yield* flag('doublequote')
  letter('escapechar', true)
  const end = get('lineterminator')
  if (end !== undefined) {
    if (end === null) throw typeError('lineterminator must be set')
    const s = asStr(end)
    if (s === undefined) throw typeError('"lineterminator" must be a string')
    d.lineterminator = s
  }
  letter('quotechar', true)
  const quoting = get('quoting')
  if (quoting !== undefined) {
    const n = asInt(quoting)
    if (n === undefined || typeof quoting === 'boolean') throw typeError('"quoting" must be an integer')
    if (n < 0 || n > 5) throw typeError('bad "quoting" value')
    d.quoting = Number(n)
  }
  yield* flag('skipinitialspace')
  yield* flag('strict')
  if (get('quotechar') === null && quoting === undefined) d.quoting = QUOTE_NONE
  if (d.quoting !== QUOTE_NONE && d.quotechar === NOT_SET) throw typeError('quotechar must be set if quoting enabled')
  check(d)
  return d
}

/** What class `csv.Dialect` turns into its own error. */
export const MISTAKES: readonly PyType[] = [TypeErrorType, ValueError]
