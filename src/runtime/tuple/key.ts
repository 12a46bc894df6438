/** Equality of keys in hash tables: the common cases without going through the type system. */
import { charge } from '../../run/meter.ts'
import { PyInstance } from '../instance.ts'
import { answers } from '../ops/answers.ts'
import { leafAnswer } from '../ops/attribute.ts'
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
  if (a instanceof PyInstance && b instanceof PyInstance && a.cls === b.cls && a.cls.guestCompares) {
    const r = leafAnswer(a.cls.guestLookup('__eq__') ?? null, a, b)
    if (typeof r === 'boolean') return r
    if (answers.current !== null) return answers.current.equal(a, b)
  }
  return eqMaybe(a, b)
}
