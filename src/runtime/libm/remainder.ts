// Division with remainder on doubles; every result is exact.
//
// Semantics: Python 3.13 library reference, `math.fmod` and `math.remainder`.

/** `math.fmod`: sign of `x`. NaN for infinite `x` or zero `y`, where CPython raises ValueError "math domain error". */
export const fmod = (x: number, y: number): number => x % y

/** `math.remainder`: x - n*y with n the integer nearest to x/y, ties to even. NaN where `fmod` gives it. */
export function remainder(x: number, y: number): number {
  const size = Math.abs(x)
  const unit = Math.abs(y)
  if (unit === Infinity && size < Infinity) return x
  const m = size % unit
  const complement = unit - m
  let r: number
  if (m < complement) r = m
  else if (m > complement) r = -complement
  // In the middle the quotient's parity decides; half of what fmod took off shows it without overflow.
  else r = m - 2 * ((0.5 * (size - m)) % unit)
  return x < 0 || (x === 0 && 1 / x < 0) ? -r : r
}

/** The integer square root of an integer 0 <= n <= 2**53. */
export function isqrt(n: number): number {
  const root = Math.floor(Math.sqrt(n))
  return root * root > n ? root - 1 : root
}
