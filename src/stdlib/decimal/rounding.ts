/** Roundings as arguments. */
import { typeError } from '../../runtime/exception.ts'
import { type Value, asStr } from '../../runtime/value.ts'
import { ROUNDINGS, type Rounding } from './context.ts'

export function rounding(v: Value | undefined, missing: Rounding): Rounding {
  if (v === undefined || v === null) return missing
  const name = asStr(v)
  const found = ROUNDINGS.find((r) => r === name)
  if (found === undefined) {
    throw typeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
  }
  return found
}
