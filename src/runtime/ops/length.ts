/** `len(v)`. */
import { typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { type Steps, call } from '../steps.ts'
import type { Value } from '../value.ts'
import { bindLookup } from './attribute.ts'
import { checkedLength } from './truth.ts'

/** undefined = a guest `__len__` must run. */
export function lengthMaybe(v: Value): number | undefined {
  if (typeof v === 'string') return v.length
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__len__') !== undefined) return undefined
  const slot = t.slots.len
  if (slot === undefined) throw typeError(`object of type '${t.name}' has no len()`)
  return slot(v)
}

export function* length(v: Value): Steps<number> {
  const t = typeOf(v)
  const guest = t.guestLookup('__len__')
  if (guest === undefined) return lengthMaybe(v) as number
  return yield* checkedLength(yield* call(yield* bindLookup(guest, v, t), []))
}
