/** The constants of SHA-2: bits of the roots of primes. Made when first needed. */

/** The first 64 bits of the fractional part of the n-th root of p. */
function fraction(p: number, n: 2 | 3): bigint {
  const target = BigInt(p) << BigInt(64 * n)
  let low = 0n
  let high = BigInt(p) << 64n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle ** BigInt(n) <= target) low = middle
    else high = middle
  }
  return BigInt.asUintN(64, low)
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let p = 2; found.length < count; p++) if (found.every((q) => p % q !== 0)) found.push(p)
  return found
}

export interface Roots {
  /** Square roots of the first 16 primes. */
  readonly square: readonly bigint[]
  /** Cube roots of the first 80: high and low halves. */
  readonly high: Int32Array
  readonly low: Int32Array
}

let made: Roots | null = null

export function roots(): Roots {
  if (made === null) {
    const cubes = primes(80).map((p) => fraction(p, 3))
    made = {
      square: primes(16).map((p) => fraction(p, 2)),
      high: Int32Array.from(cubes, (c) => Number(c >> 32n)),
      low: Int32Array.from(cubes, (c) => Number(BigInt.asUintN(32, c))),
    }
  }
  return made
}
