/** Roundings: as arguments, and what each of them decides. */
import { typeError } from '../../runtime/exception.ts'
import { type Value, asStr } from '../../runtime/value.ts'
import { ROUNDINGS, type Rounding } from './context.ts'
import type { Sign } from './number.ts'

export function rounding(v: Value | undefined, missing: Rounding): Rounding {
  if (v === undefined || v === null) return missing
  const name = asStr(v)
  const found = ROUNDINGS.find((r) => r === name)
  if (found === undefined) {
    throw typeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
  }
  return found
}

/** Is what is dropped, of which something is lost, a reason to round up? `half` says how it compares to one half, `low` ends with the last digit that is kept. */
export function up(half: number, low: number, rounding: Rounding, sign: Sign): boolean {
  switch (rounding) {
    case 'ROUND_HALF_EVEN': return half > 0 || (half === 0 && low % 2 === 1)
    case 'ROUND_HALF_UP': return half >= 0
    case 'ROUND_HALF_DOWN': return half > 0
    case 'ROUND_UP': return true
    case 'ROUND_DOWN': return false
    case 'ROUND_CEILING': return sign === 0
    case 'ROUND_FLOOR': return sign === 1
    case 'ROUND_05UP': return low % 5 === 0
  }
}

let lost = false

/** Did the last rounding lose anything but zeros? */
export function wasLost(): boolean {
  return lost
}

export function noteLost(something: boolean): void {
  lost = something
}
