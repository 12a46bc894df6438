/** Calling a dunder found on the class, as the interpreter does: the instance's own attributes don't count. */
import { typeOf } from '../builtin-types.ts'
import { type Steps, call } from '../steps.ts'
import type { Value } from '../value.ts'
import { bindLookup } from './attribute.ts'

/** Calls the guest dunder `name` of type(v); undefined when no guest class of it defines one. */
export function* callDunder(v: Value, name: string, args: Value[]): Steps<Value | undefined> {
  const t = typeOf(v)
  const f = t.guestLookup(name)
  if (f === undefined) return undefined
  return yield* call(yield* bindLookup(f, v, t), args)
}

export function hasGuest(v: Value, name: string): boolean {
  return typeof v === 'object' && v !== null && v.cls.heap && v.cls.guestLookup(name) !== undefined
}
