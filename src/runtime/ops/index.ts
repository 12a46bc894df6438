/** `operator.index`: anything that may stand for an integer. Reference: object.__index__ in the data model. */
import { notExactly } from '../../run/deprecations.ts'
import { intType, typeOf } from '../builtin-types.ts'
import { indexError, typeError } from '../exception.ts'
import { type Steps, call } from '../steps.ts'
import { type Int, type Value, asInt } from '../value.ts'
import { bindLookup } from './attribute.ts'

/** The last value beyond the safe ints that stood for an index, and what it was had of: an error names its type. */
let last: Int = 0
let lastOf: Value = 0

function noted(n: Int, v: Value): Int {
  if (typeof n !== 'number') {
    last = n
    lastOf = v
  }
  return n
}

/** undefined = a guest `__index__` must run. */
export function indexMaybe(v: Value): Int | undefined {
  if (typeof v === 'number') return v
  const n = asInt(v)
  if (n !== undefined) return noted(n, v)
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__index__') !== undefined) return undefined
  if (t.slots.index !== undefined) return t.slots.index(v)
  throw typeError(`'${t.name}' object cannot be interpreted as an integer`)
}

export function* index(v: Value): Steps<Int> {
  const known = indexMaybe(v)
  if (known !== undefined) return known
  const t = typeOf(v)
  const r = yield* call(yield* bindLookup(t.guestLookup('__index__') as Value, v, t), [])
  const n = asInt(r)
  if (n === undefined) throw typeError(`__index__ returned non-int (type ${typeOf(r).name})`)
  yield* notExactly(r, intType, '__index__')
  return noted(n, v)
}

/** Can `v` be an index without an error? */
export function isIndex(v: Value): boolean {
  if (asInt(v) !== undefined) return true
  const t = typeOf(v)
  return t.slots.index !== undefined || t.lookup('__index__') !== undefined
}

/** An index or a count as CPython's ssize_t. What fits there and is no exact number is out of any range all the same. */
export function fitIndex(n: Int, error = indexError, message?: string): number {
  if (typeof n === 'number') return n
  if (BigInt.asIntN(64, n) !== n) throw error(message ?? `cannot fit '${last === n ? typeOf(lastOf).name : 'int'}' into an index-sized integer`)
  return Number(n)
}

export { sliceIndices } from '../slice.ts'
