// Accurate sums: the accumulators behind `math.fsum` and `math.sumprod`.
//
// They take one number at a time, so that the caller can walk a guest's iterable, charge each step and convert each item.

import { productError, sumError } from './double-double.ts'

/** The exact sum of doubles, as a list of partial sums that do not overlap (Shewchuk); rounded once, at the end. */
export class ExactSum {
  private readonly partials: number[] = []
  /** How many of them count: to cut the array takes longer than all the rest. */
  private used = 0
  private specialSum = 0
  private infinities = 0
  private special = false

  /**
   * Adds `x`. False when finite numbers overflow on the way; CPython then raises OverflowError
   * "intermediate overflow in fsum".
   */
  add(x: number): boolean {
    const partials = this.partials
    const given = x
    let kept = 0
    for (let j = 0; j < this.used; j++) {
      let y = partials[j]!
      if (Math.abs(x) < Math.abs(y)) {
        const larger = y
        y = x
        x = larger
      }
      const high = x + y
      const low = y - (high - x)
      if (low !== 0) partials[kept++] = low
      x = high
    }
    this.used = kept
    if (x === 0) return true
    if (x - x === 0) {
      if (kept < partials.length) partials[kept] = x
      else partials.push(x)
      this.used = kept + 1
      return true
    }
    if (given - given === 0) return false
    this.special = true
    if (given === Infinity || given === -Infinity) this.infinities += given
    this.specialSum += given
    this.used = 0
    return true
  }

  /** The sum; undefined when it is inf - inf, for which CPython raises ValueError "-inf + inf in fsum". */
  result(): number | undefined {
    if (this.special) return this.infinities !== this.infinities ? undefined : this.specialSum
    const partials = this.partials
    let n = this.used
    if (n === 0) return 0
    let high = partials[--n]!
    let low = 0
    while (n > 0) {
      const x = high
      const y = partials[--n]!
      high = x + y
      low = y - (high - x)
      if (low !== 0) break
    }
    // What is below may push an exact tie to the other side.
    if (n > 0 && ((low < 0 && partials[n - 1]! < 0) || (low > 0 && partials[n - 1]! > 0))) {
      const y = low * 2
      const x = high + y
      if (y === x - high) high = x
    }
    return high
  }
}

/** The sum of products in triple-length arithmetic, as `math.sumprod` keeps it for floats. */
export class ProductSum {
  #high = 0
  #low = 0
  #tiny = 0

  /**
   * Adds p * q. False, and nothing is added, when the sum would leave the finite numbers: CPython then goes on with
   * ordinary arithmetic from `total()`.
   */
  add(p: number, q: number): boolean {
    const product = p * q
    const sum = this.#high + product
    if (sum - sum !== 0) return false
    const sumLow = sumError(this.#high, product, sum)
    const error = productErrorWide(p, q, product)
    const r1 = this.#low + error
    const r2 = r1 + sumLow
    this.#tiny += sumError(this.#low, error, r1) + sumError(r1, sumLow, r2)
    this.#high = sum
    this.#low = r2
    return true
  }

  total(): number {
    const last = this.#low + this.#tiny
    const lastLow = sumError(this.#low, this.#tiny, last)
    const total = this.#high + last
    return total + (sumError(this.#high, last, total) + lastLow)
  }
}

/** productError also for factors so large that splitting them would overflow. */
function productErrorWide(p: number, q: number, product: number): number {
  if (Math.abs(p) > 1e290) return productError(p * 2 ** -60, q, product * 2 ** -60) * 2 ** 60
  if (Math.abs(q) > 1e290) return productError(p, q * 2 ** -60, product * 2 ** -60) * 2 ** 60
  return productError(p, q, product)
}
