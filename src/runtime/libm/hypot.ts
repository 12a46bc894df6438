// Euclidean norm and distance.
//
// The vector is scaled by a power of two, its squares are summed with all rounding errors kept, and the square root
// gets one correction step: practically always the correctly rounded norm. CPython computes the same way.

import { productError } from './double-double.ts'
import { frexp, powerOfTwo } from './float-bits.ts'

const SMALLEST_NORMAL = 2.2250738585072014e-308

/** The norm of the first `n` numbers, which are not negative; `max` is the largest of them. */
function vectorNorm(values: ArrayLike<number>, n: number, max: number): number {
  if (max === 0 || n <= 1) return max
  const [, e] = frexp(max)
  if (e < -1023) {
    // The scale would overflow: lift the numbers out of the subnormal range, which is exact.
    const lifted = Array.from({ length: n }, (_, i) => values[i]! / SMALLEST_NORMAL)
    return SMALLEST_NORMAL * vectorNorm(lifted, n, max / SMALLEST_NORMAL)
  }
  const scale = e === -1023 ? powerOfTwo(1022) * 2 : e >= 1023 ? powerOfTwo(-1022) * (e === 1024 ? 0.25 : 0.5) : powerOfTwo(-e)
  let sum = 1
  let productErrors = 0
  let sumErrors = 0
  for (let i = 0; i < n; i++) {
    const x = values[i]! * scale
    const square = x * x
    productErrors += productError(x, x, square)
    const next = sum + square
    sumErrors += sum - next + square
    sum = next
  }
  let h = Math.sqrt(sum - 1 + (productErrors + sumErrors))
  const square = -h * h
  productErrors += productError(-h, h, square)
  const next = sum + square
  sumErrors += sum - next + square
  sum = next
  h += (sum - 1 + (productErrors + sumErrors)) / (2 * h)
  return h / scale
}

/** `math.hypot` of any number of coordinates. An infinity wins over a NaN. Rejects nothing. */
export function hypot(coordinates: ArrayLike<number>): number {
  const n = coordinates.length
  const sizes = new Array<number>(n)
  for (let i = 0; i < n; i++) sizes[i] = Math.abs(coordinates[i]!)
  return normOf(sizes)
}

/** `math.dist` of two points with the same number of coordinates; CPython rejects others (ValueError). */
export function dist(p: ArrayLike<number>, q: ArrayLike<number>): number {
  const n = p.length
  const sizes = new Array<number>(n)
  for (let i = 0; i < n; i++) sizes[i] = Math.abs(p[i]! - q[i]!)
  return normOf(sizes)
}

function normOf(sizes: number[]): number {
  let max = 0
  let sawNaN = false
  for (const size of sizes) {
    if (size !== size) sawNaN = true
    else if (size > max) max = size
  }
  if (max === Infinity) return max
  return sawNaN ? NaN : vectorNorm(sizes, sizes.length, max)
}
