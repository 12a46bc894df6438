/**
 * What `sum` carries along for floats: the part that rounding loses at each addition (Neumaier's compensation), exactly as CPython 3.12 and later do.
 * A sum is of exact ints that fit a C long, then of floats, then of anything; no phase comes back.
 * Reference: https://docs.python.org/3.13/library/functions.html#sum
 */
import { type Int, PyFloat, type Value, asInt } from '../value.ts'

/** CPython adds ints in a C long before it adds objects. */
const LONG = 2n ** 63n
export const fitsLong = (n: Int): boolean => typeof n === 'number' || (n >= -LONG && n < LONG)

export function isExactFloat(v: Value): v is PyFloat {
  return v instanceof PyFloat && !v.cls.heap
}

/** What is lost where `total` and `x` are added and give `t`. */
export function lost(total: number, x: number, t: number): number {
  return Math.abs(total) >= Math.abs(x) ? total - t + x : x - t + total
}

const NOTHING = new PyFloat(0)

/** What is carried on after `value` was added to `total`, which gave `sum`; null: from now on anything may be added. */
export function carryAfter(total: Value, carry: Value, value: Value, sum: Value): Value {
  if (!(carry instanceof PyFloat)) return null
  if (total instanceof PyFloat) {
    if (isExactFloat(value)) return new PyFloat(carry.value + lost(total.value, value.value, (sum as PyFloat).value))
    return isCounted(value) ? carry : null
  }
  const exact = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
  if (exact) return fitsLong(sum as Int) ? carry : null
  return isExactFloat(sum) ? NOTHING : null
}

/** The total with what was carried, where `value` ends the phase of floats; else the total as it is. */
export function withCarry(total: Value, carry: Value, value: Value): Value {
  if (!(carry instanceof PyFloat) || !(total instanceof PyFloat) || isExactFloat(value) || isCounted(value)) return total
  const c = carry.value
  return c !== 0 && Number.isFinite(c) ? new PyFloat(total.value + c) : total
}

/** An int that is added to a float total without ending the phase. */
function isCounted(v: Value): boolean {
  const n = asInt(v)
  return n !== undefined && fitsLong(n)
}
