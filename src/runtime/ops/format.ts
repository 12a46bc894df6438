/** `format(v, spec)`, f-string fields. Reference: object.__format__ in the data model. */
import { typeName, typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { type StepsBody, steps } from '../native.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { type Str, type Value, asStr } from '../value.ts'
import { bindLookup } from './attribute.ts'
import { str, strMaybe } from './repr.ts'

/** undefined = guest code must run. */
export function formatMaybe(v: Value, spec: Str): Str | undefined {
  const t = typeOf(v)
  if (t.heap && (t.guestLookup('__format__') !== undefined || t.guestLookup('__str__') !== undefined || t.guestLookup('__repr__') !== undefined)) return undefined
  const slot = t.slots.format
  if (slot !== undefined && (spec !== '' || !t.heap)) return slot(v, spec)
  if (spec !== '') throw typeError(`unsupported format string passed to ${t.name}.__format__`)
  return strMaybe(v)
}

/** `__format__` of a builtin type: without a specifier it is what `str()` gives, also for subclasses that have their own `__str__`. */
export function formatMethod(how: (v: Value, spec: Str) => Str): StepsBody {
  return steps(
    function* (v: Value, spec: Value): Steps<Value> {
      const s = formatSpecArgument(spec)
      return s === '' ? yield* str(v) : how(v, s)
    },
    (v: Value, spec: Value) => {
      const s = formatSpecArgument(spec)
      const text = s === '' ? strMaybe(v) : how(v, s)
      if (text === undefined) throw NEED_GUEST
      return text
    },
  )
}

function formatSpecArgument(spec: Value): Str {
  const s = asStr(spec)
  if (s === undefined) throw typeError(`__format__() argument must be str, not ${spec === null ? 'None' : typeName(spec)}`)
  return s
}

export function* format(v: Value, spec: Str): Steps<Str> {
  const t = typeOf(v)
  const guest = t.guestLookup('__format__')
  if (guest !== undefined) {
    const r = yield* call(yield* bindLookup(guest, v, t), [spec])
    const s = asStr(r)
    if (s === undefined) throw typeError(`__format__ must return a str, not ${typeOf(r).name}`)
    return s
  }
  const slot = t.slots.format
  if (slot !== undefined && spec !== '') return slot(v, spec) ?? (yield* (t.slots.formatSteps as NonNullable<typeof t.slots.formatSteps>)(v, spec))
  if (spec !== '') throw typeError(`unsupported format string passed to ${t.name}.__format__`)
  return yield* str(v)
}
