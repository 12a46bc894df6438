/** A method call whose attribute is not simply there. */
import { LIFT } from '../run/completion.ts'
import { findAttribute, missingAttribute } from '../runtime/ops/attribute.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'

/** Raises AttributeError, or lifts the statement when a property, `__getattr__` or the like must run first. */
export function lookupSpecial(o: Value, name: string): never {
  if (findAttribute(o, name) === NEED_GUEST) throw LIFT
  throw missingAttribute(o, name)
}
