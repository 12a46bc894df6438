/**
 * Bounds of ints. An int is 64 bits in WebAssembly: signed when its bounds lie in [-2^63, 2^63), else unsigned, when they lie in [0, 2^64). What
 * fits neither is no value; only its low bits may be computed.
 */
export interface Bounds {
  readonly lo: bigint
  readonly hi: bigint
}

export const MIN64 = -(2n ** 63n)
export const MAX64: bigint = 2n ** 63n - 1n
export const MAXU64: bigint = 2n ** 64n - 1n
const SAFE: bigint = 2n ** 53n - 1n

export const I64: Bounds = { lo: MIN64, hi: MAX64 }
export const U64: Bounds = { lo: 0n, hi: MAXU64 }
export const SAFE_INTS: Bounds = { lo: -SAFE, hi: SAFE }

export function bounds(lo: bigint, hi: bigint): Bounds {
  return { lo, hi }
}
export function within(a: Bounds, b: Bounds): boolean {
  return a.lo >= b.lo && a.hi <= b.hi
}
export function isSigned(b: Bounds): boolean {
  return within(b, I64)
}
export function hull(a: Bounds, b: Bounds): Bounds {
  return { lo: a.lo < b.lo ? a.lo : b.lo, hi: a.hi > b.hi ? a.hi : b.hi }
}
export function hullOf(values: readonly bigint[]): Bounds {
  return { lo: values.reduce((a, b) => (a < b ? a : b)), hi: values.reduce((a, b) => (a > b ? a : b)) }
}

/** What bounds of variables are widened to, so that they soon come to rest. */
const RUNGS: readonly Bounds[] = [
  bounds(0n, 0xffn), bounds(0n, 0xffffn), bounds(0n, 2n ** 31n - 1n), bounds(-(2n ** 31n), 2n ** 31n - 1n), bounds(0n, 2n ** 32n - 1n), bounds(0n, SAFE), SAFE_INTS,
  bounds(0n, MAX64), I64, U64,
]
/** null where no machine int has them. */
export function widened(b: Bounds): Bounds | null {
  return RUNGS.find((rung) => within(b, rung)) ?? null
}

/** Bits of the magnitude. */
export function bitsOf(b: Bounds): number {
  const magnitude = -b.lo > b.hi ? -b.lo : b.hi
  return magnitude <= 0n ? 0 : magnitude.toString(2).length
}

export function sum(a: Bounds, b: Bounds): Bounds {
  return bounds(a.lo + b.lo, a.hi + b.hi)
}
export function difference(a: Bounds, b: Bounds): Bounds {
  return bounds(a.lo - b.hi, a.hi - b.lo)
}
export function product(a: Bounds, b: Bounds): Bounds {
  return hullOf([a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi])
}
/** Of `&`, `|` and `^`. */
export function bitwise(op: '&' | '|' | '^', a: Bounds, b: Bounds): Bounds {
  if (op === '&' && (a.lo >= 0n || b.lo >= 0n)) {
    const least = a.lo < 0n ? b.hi : b.lo < 0n ? a.hi : a.hi < b.hi ? a.hi : b.hi
    return bounds(0n, least)
  }
  const width = BigInt(Math.max(bitsOf(a), bitsOf(b)))
  return a.lo >= 0n && b.lo >= 0n ? bounds(0n, (1n << width) - 1n) : bounds(-(1n << width), (1n << width) - 1n)
}
export function floorDiv(a: bigint, b: bigint): bigint {
  const q = a / b
  return q * b !== a && (a < 0n) !== (b < 0n) ? q - 1n : q
}
