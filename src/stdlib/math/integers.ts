/**
 * Number theory of `math`: exact on ints of any size.
 * Reference: https://docs.python.org/3.13/library/math.html#number-theoretic-functions
 */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { overflowError, valueError } from '../../runtime/exception.ts'
import { abs, add, floorDiv, mod, mul, sub } from '../../runtime/int/arith.ts'
import { bitLength, chargeDivision, chargeProductOfBits } from '../../runtime/int/size.ts'
import { isqrt as isqrtSmall } from '../../runtime/libm/index.ts'
import { type Int, normalizeInt } from '../../runtime/value.ts'

const LONG_MAX = 9223372036854775807n

export function gcd(a: Int, b: Int): Int {
  let x = abs(a)
  let y = abs(b)
  for (let round = 0; y !== 0; round++) {
    if (typeof x === 'number' && typeof y === 'number') return gcdSmall(x, y)
    if ((round & 15) === 0) charge(1)
    ;[x, y] = [y, mod(x, y)]
  }
  return x
}

function gcdSmall(a: number, b: number): number {
  let x = a
  let y = b
  while (y !== 0) [x, y] = [y, x % y]
  return x
}

export function lcm(a: Int, b: Int): Int {
  if (a === 0 || b === 0) return 0
  return abs(mul(floorDiv(a, gcd(a, b)), b))
}

/** The largest r with r * r <= n. Throws ValueError for n < 0. */
export function isqrt(n: Int): Int {
  if (n < 0) throw valueError('isqrt() argument must be nonnegative')
  if (typeof n === 'number') return isqrtSmall(n)
  // Newton's step doubles the number of correct bits; each is taken on as many bits as it can get right.
  const c = (bitLength(n) - 1) >> 1
  let root = 1n
  let d = 0
  for (let s = bitLength(c) - 1; s >= 0; s--) {
    const e = d
    d = c >> s
    const dividend = n >> BigInt(2 * c - e - d + 1)
    chargeDivision(dividend, root)
    root = (root << BigInt(d - e - 1)) + dividend / root
  }
  chargeProductOfBits(c, c)
  return normalizeInt(root * root > n ? root - 1n : root)
}

/** start * (start + 1) * ... * (start + count - 1), from balanced halves; refused as soon as a part is past the limit of ints. */
function rising(start: Int, count: number): Int {
  if (count <= 8) {
    charge(1)
    let product: Int = 1
    for (let i = 0; i < count; i++) product = mul(product, add(start, i))
    return product
  }
  const half = Math.floor(count / 2)
  return mul(rising(start, half), rising(add(start, half), count - half))
}

/** `math.factorial`. Throws ValueError, OverflowError. */
export function factorial(n: Int): Int {
  if (n < 0) throw valueError('factorial() not defined for negative values')
  if (n > LONG_MAX) throw overflowError('factorial() argument should not exceed 9223372036854775807')
  return n < 2 ? 1 : rising(2, Number(n) - 1)
}

function checkNonNegative(n: Int, k: Int): void {
  if (n < 0) throw valueError('n must be a non-negative integer')
  if (k < 0) throw valueError('k must be a non-negative integer')
}

/** `math.perm(n, k)`. Throws ValueError, OverflowError. */
export function perm(n: Int, k: Int): Int {
  checkNonNegative(n, k)
  if (k > n) return 0
  if (k > LONG_MAX) throw overflowError('k must not exceed 9223372036854775807')
  return rising(add(sub(n, k), 1), Number(k))
}

/** `math.comb(n, k)`. Throws ValueError, OverflowError. */
export function comb(n: Int, k: Int): Int {
  checkNonNegative(n, k)
  if (k > n) return 0
  const other = sub(n, k)
  const smaller = k < other ? k : other
  if (smaller > LONG_MAX) throw overflowError('min(n - k, k) must not exceed 9223372036854775807')
  const count = Number(smaller)
  return typeof n === 'number' && n <= SIEVED && count > 200 ? chooseByPrimes(n, count) : choose(n, count)
}

/** Up to here C(n, k) is put together from its prime factors. */
const SIEVED = 2 ** 22

/** Kummer: the exponent of p in C(n, k) is the number of carries when k and n - k are added in base p. */
function carries(n: number, k: number, p: number): number {
  let count = 0
  let borrow = 0
  for (let a = n, b = k; a > 0; a = Math.floor(a / p), b = Math.floor(b / p)) {
    borrow = a % p < (b % p) + borrow ? 1 : 0
    count += borrow
  }
  return count
}

/** No part is larger than the result, and nothing is divided. */
function chooseByPrimes(n: number, k: number): Int {
  chargeElements(4 * n)
  chargeMemory(n)
  const composite = new Uint8Array(n + 1)
  const factors: number[] = []
  for (let p = 2; p <= n; p++) {
    if (composite[p] === 1) continue
    for (let multiple = p * p; multiple <= n; multiple += p) composite[multiple] = 1
    for (let count = carries(n, k, p); count > 0; count--) factors.push(p)
  }
  return productOf(factors, 0, factors.length)
}

function productOf(factors: readonly number[], start: number, stop: number): Int {
  if (stop - start <= 8) {
    let product: Int = 1
    for (let i = start; i < stop; i++) product = mul(product, factors[i] as number)
    return product
  }
  const middle = (start + stop) >> 1
  return mul(productOf(factors, start, middle), productOf(factors, middle, stop))
}

/** C(n, k) = C(n, j) * C(n - j, k - j) / C(k, j): no part is much larger than the result. */
function choose(n: Int, k: number): Int {
  if (k <= 16) {
    charge(1)
    let result: Int = 1
    for (let i = 0; i < k; i++) result = floorDiv(mul(result, sub(n, i)), i + 1)
    return result
  }
  const j = Math.floor(k / 2)
  return floorDiv(mul(choose(n, j), choose(sub(n, j), k - j)), choose(k, j))
}
