/** `round(n, digits)` of an int. Reference: https://docs.python.org/3.13/library/functions.html#round */
import type { Int } from '../value.ts'
import { add, divmod, mul, naturalPow, sub } from './arith.ts'
import { bitLength } from './size.ts'

/** To a multiple of 10 ** -digits, halves to the even multiple. */
export function roundInt(n: Int, digits: Int): Int {
  if (digits >= 0) return n
  // 10 ** k has more than 3.32 k bits: everything is rounded away.
  if (-digits > bitLength(n)) return 0
  const unit = naturalPow(10, -digits)
  const [quotient, remainder] = divmod(n, unit)
  const twice = mul(remainder, 2)
  const odd = typeof quotient === 'number' ? quotient % 2 !== 0 : (quotient & 1n) === 1n
  const down = sub(n, remainder)
  return twice > unit || (twice === unit && odd) ? add(down, unit) : down
}
