/** Equality of keys in hash tables: the common cases without going through the type system. */
import { charge } from '../../run/meter.ts'
import { eqMaybe } from '../ops/compare.ts'
import { PyTuple, type Value } from '../value.ts'

/** Do two keys (with equal hashes) stand for one? undefined = a guest `__eq__` must say. */
export function sameKeyMaybe(a: Value, b: Value): boolean | undefined {
  if (a === b) return true
  if (a instanceof PyTuple && b instanceof PyTuple && !a.cls.heap && !b.cls.heap) {
    const x = a.items
    const y = b.items
    if (x.length !== y.length) return false
    for (let i = 0; i < x.length; i++) {
      const u = x[i] as Value
      const v = y[i] as Value
      if (u === v) continue
      if (u instanceof PyTuple) charge(1)
      const same = sameKeyMaybe(u, v)
      if (same !== true) return same
    }
    return true
  }
  return eqMaybe(a, b)
}
