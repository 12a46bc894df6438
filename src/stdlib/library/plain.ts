/** Attributes and hashes where they take no guest code. Else they throw NEED_GUEST, also for what is missing: the function asked for says so then. */
import { findAttribute } from '../../runtime/ops/attribute.ts'
import { hashMaybe } from '../../runtime/ops/hash.ts'
import { NEED_GUEST } from '../../runtime/steps.ts'
import type { Value } from '../../runtime/value.ts'

export function attribute(v: Value, name: string): Value {
  const found = findAttribute(v, name)
  if (found === undefined || found === NEED_GUEST) throw NEED_GUEST
  return found as Value
}

export function hashOf(v: Value): Value {
  const h = hashMaybe(v)
  if (h === undefined) throw NEED_GUEST
  return h
}
