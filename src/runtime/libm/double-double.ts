// Error-free transformations and the fused multiply-add, on doubles.
//
// Place: above float-bits, below every function family. The recorded C library computes with fused multiply-adds, and
// where such a step decides the last bit of a result the families call `fmaNear`; elsewhere a rounded product does,
// because its error is far below what can reach the result. `fma` is the robust one behind `math.fma`.

import { frexp, ldexp } from './float-bits.ts'
import { productError } from './product-error.ts'

export { productError } from './product-error.ts'

/** The rounding error a + b - s of the sum s = RN(a + b), exact unless something overflows. */
export function sumError(a: number, b: number, s: number): number {
  const t = s - a
  return a - (s - t) + (b - t)
}

/**
 * a * b + c rounded once, for arguments whose products and sums stay far from the ends of the exponent range.
 * The common case needs no exact product: when both ends of the interval the exact value lies in round alike, that is it.
 */
export function fmaNear(a: number, b: number, c: number): number {
  const p = a * b
  const s = p + c
  const t = s - p
  const e = p - (s - t) + (c - t)
  const bound = Math.abs(p) * 1.2e-16
  const low = s + (e - bound)
  if (low === s + (e + bound)) return low
  return s + (e + productError(a, b, p))
}

/** RN(base + RN(a * b + c)), where the inner rounding is far below the outer one and rarely matters. */
export function sumOfFused(base: number, a: number, b: number, c: number): number {
  const inner = a * b + c
  const bound = Math.abs(inner) * 4.5e-16
  const low = base + (inner - bound)
  return low === base + (inner + bound) ? low : base + fmaNear(a, b, c)
}

/**
 * `math.fma`: a * b + c with one rounding. IEEE results for infinities and NaN; CPython raises ValueError
 * "invalid operation in fma" where a NaN comes out of no NaN, OverflowError "overflow in fma" where finite arguments overflow.
 */
export function fma(a: number, b: number, c: number): number {
  const p = a * b
  const size = Math.abs(p)
  if (size > 1e-280 && size < 1e300 && Math.abs(a) < 1e300 && Math.abs(b) < 1e300 && Math.abs(c) < 1e300) {
    const s = p + c
    const rest = sumError(p, c, s) + productError(a, b, p)
    const bound = Math.abs(rest) * 1.2e-16
    const low = s + (rest - bound)
    if (low === s + (rest + bound) && Math.abs(low) > 1e-290) return low
  } else if (a - a !== 0 || b - b !== 0 || a === 0 || b === 0) {
    return p + c
  } else if (c - c !== 0) {
    return c
  }
  return exactFma(a, b, c)
}

/** The same in integer arithmetic, for finite arguments with a product that is not zero. */
function exactFma(a: number, b: number, c: number): number {
  const [am, ae] = frexp(a)
  const [bm, be] = frexp(b)
  const [cm, ce] = frexp(c)
  let product = BigInt(am * 9007199254740992) * BigInt(bm * 9007199254740992)
  let addend = BigInt(cm * 9007199254740992)
  let exponent = ae + be - 106
  const gap = ce - 53 - exponent
  // Numbers hundreds of bits apart only need to know that the smaller is there, not how small it is.
  if (addend !== 0n && gap > 0) {
    if (gap > 300) {
      product = product < 0n ? -1n : 1n
      addend <<= 300n
      exponent = ce - 53 - 300
    } else addend <<= BigInt(gap)
  } else if (addend !== 0n && gap < 0) {
    if (gap < -300) {
      addend = addend < 0n ? -1n : 1n
      product <<= 300n
      exponent -= 300
    } else {
      product <<= BigInt(-gap)
      exponent += gap
    }
  }
  const sum = product + addend
  if (sum === 0n) return 0
  return roundScaled(sum, exponent)
}

/** n * 2**exponent rounded to the nearest double, ties to even, also among the subnormals. */
export function roundScaled(n: bigint, exponent: number): number {
  const magnitude = n < 0n ? -n : n
  const bits = magnitude.toString(2).length
  const cut = Math.max(bits - 53, -1074 - exponent)
  let value: number
  if (cut <= 0) {
    value = ldexp(Number(magnitude), exponent)
  } else {
    const shift = BigInt(cut)
    let kept = magnitude >> shift
    const rest = magnitude - (kept << shift)
    const half = 1n << (shift - 1n)
    if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n
    value = ldexp(Number(kept), exponent + cut)
  }
  return n < 0n ? -value : value
}
