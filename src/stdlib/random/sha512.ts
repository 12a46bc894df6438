/** SHA-512 (FIPS 180-4): what a str is hashed with to seed the generator. Its constants are made when first needed. */
import { charge } from '../../run/meter.ts'

const MASK = (1n << 64n) - 1n

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
  return low & MASK
}

let constants: { start: bigint[]; round: bigint[] } | null = null

function make(): { start: bigint[]; round: bigint[] } {
  const primes: number[] = []
  for (let p = 2; primes.length < 80; p++) if (primes.every((q) => p % q !== 0)) primes.push(p)
  return { start: primes.slice(0, 8).map((p) => fraction(p, 2)), round: primes.map((p) => fraction(p, 3)) }
}

function turn(x: bigint, n: bigint): bigint {
  return ((x >> n) | (x << (64n - n))) & MASK
}

export function sha512(bytes: Uint8Array): Uint8Array {
  constants ??= make()
  const blocks = Math.ceil((bytes.length + 17) / 128)
  charge(blocks * 40)
  const padded = new Uint8Array(blocks * 128)
  padded.set(bytes)
  padded[bytes.length] = 128
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n)
  const state = constants.start.slice()
  for (let block = 0; block < blocks; block++) {
    const w: bigint[] = []
    for (let t = 0; t < 80; t++) {
      if (t < 16) {
        w.push(view.getBigUint64(block * 128 + 8 * t))
        continue
      }
      const x = w[t - 15] as bigint
      const y = w[t - 2] as bigint
      const s0 = turn(x, 1n) ^ turn(x, 8n) ^ (x >> 7n)
      const s1 = turn(y, 19n) ^ turn(y, 61n) ^ (y >> 6n)
      w.push((s1 + (w[t - 7] as bigint) + s0 + (w[t - 16] as bigint)) & MASK)
    }
    let [a, b, c, d, e, f, g, h] = state as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint]
    for (let t = 0; t < 80; t++) {
      const s1 = turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)
      const one = (h + s1 + ((e & f) ^ (~e & MASK & g)) + (constants.round[t] as bigint) + (w[t] as bigint)) & MASK
      const s0 = turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) & MASK
      h = g
      g = f
      f = e
      e = (d + one) & MASK
      d = c
      c = b
      b = a
      a = (one + two) & MASK
    }
    for (const [i, v] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] as bigint) + v) & MASK
  }
  const out = new DataView(new ArrayBuffer(64))
  for (const [i, v] of state.entries()) out.setBigUint64(8 * i, v)
  return new Uint8Array(out.buffer)
}
