// Elementary functions on fixed-point bigints, accurate to about 120 bits.
//
// Place: only the builders of table entries and the reduction of huge angles use it; no result is computed here
// directly. A fixed-point number is an integer in units of 2**-BITS. Entries are built one at a time when they are
// first needed, so that importing libm costs nothing and the bundle holds no table that arithmetic can make.

const BITS = 136
const SHIFT = BigInt(BITS)
export const ONE = 1n << SHIFT

/** The nearest double to the fixed-point number `v`. */
export const toDouble = (v: bigint): number => Number(v) * 2 ** -BITS

/** The fixed-point number equal to `x`; exact when x has no bit below 2**-BITS. */
export const fromDouble = (x: number): bigint => {
  const whole = Math.floor(x)
  return (BigInt(whole) << SHIFT) + BigInt((x - whole) * 2 ** BITS)
}

export const multiply = (a: bigint, b: bigint): bigint => (a * b) >> SHIFT
export const divide = (a: bigint, b: bigint): bigint => (a << SHIFT) / b

/** The low part of `v`: what remains when the double `high` is taken off. */
export const remainderOf = (v: bigint, high: number): number => toDouble(v - fromDouble(high))

/** The floor of the square root of a non-negative integer, by Newton's iteration from above. */
export function integerSqrt(n: bigint): bigint {
  if (n < 2n) return n
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (x + n / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

export const sqrt = (v: bigint): bigint => integerSqrt(v << SHIFT)

/** e**v for |v| < 2. */
export function exp(v: bigint): bigint {
  const reduced = v >> 8n
  let term = ONE
  let sum = ONE
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = multiply(term, reduced) / k
    sum += term
  }
  for (let i = 0; i < 8; i++) sum = multiply(sum, sum)
  return sum
}

/** sum of z**(2k+1) / (2k+1), with alternating signs for the arc tangent. */
function arcSeries(z: bigint, alternating: boolean): bigint {
  const square = alternating ? -multiply(z, z) : multiply(z, z)
  let power = z
  let sum = z
  for (let k = 3n; power > 1n || power < -1n; k += 2n) {
    power = multiply(power, square)
    sum += power / k
  }
  return sum
}

/** The natural logarithm, for v near 1. */
export const ln = (v: bigint): bigint => 2n * arcSeries(divide(v - ONE, v + ONE), false)

/** The arc tangent of 0 <= v <= 2: halving the angle twice makes the series short. */
export function atan(v: bigint): bigint {
  let t = v
  for (let i = 0; i < 2; i++) t = divide(t, ONE + sqrt(ONE + multiply(t, t)))
  return 4n * arcSeries(t, true)
}

/** Sine and cosine of 0 <= v < 2. */
export function sinCos(v: bigint): [sin: bigint, cos: bigint] {
  let sin = 0n
  let cos = 0n
  let term = ONE
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    if (k & 1n) cos += term
    else sin += term
    term = multiply(term, v) / k
    // Every second step changes the sign, which gives the pattern + + - - of the two series in turn.
    if ((k & 1n) === 0n) term = -term
  }
  return [sin, cos]
}

let ln2Value = 0n
/** ln 2. */
export const ln2 = (): bigint => (ln2Value ||= 2n * arcSeries(divide(ONE, 3n * ONE), false))

/** floor(pi * 2**bits) up to a few units, by Machin's formula. */
export function piScaled(bits: number): bigint {
  const one = 1n << BigInt(bits + 16)
  const inverseTangent = (n: bigint): bigint => {
    let power = one / n
    let sum = power
    for (let k = 3n, sign = -1n; power !== 0n; k += 2n, sign = -sign) {
      power /= n * n
      sum += (sign * power) / k
    }
    return sum
  }
  return (16n * inverseTangent(5n) - 4n * inverseTangent(239n)) >> 16n
}
