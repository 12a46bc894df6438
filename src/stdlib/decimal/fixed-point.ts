/** exp and ln of binary fixed point numbers: ints that count units of 2 ** -bits. Errors stay below 2 ** 8 units. */
import { charge } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { chargeProductOfBits } from '../../runtime/int/size.ts'

function chargeRound(bits: number): void {
  charge(1)
  chargeProductOfBits(bits, bits)
}

/** e ** x for a small x: the series of a part of it, squared again. */
export function expFixed(x: bigint, bits: number): bigint {
  const halvings = Math.ceil(Math.sqrt(bits) * 0.8)
  const extra = halvings + 8
  const shift = BigInt(bits + extra)
  const r = (x << BigInt(extra)) >> BigInt(halvings)
  const one = 1n << shift
  let term = one
  let sum = one
  for (let n = 1n; ; n++) {
    chargeRound(bits)
    term = (term * r) / n >> shift
    if (term === 0n || term === -1n) break
    sum += term
  }
  for (let i = 0; i < halvings; i++) {
    chargeRound(bits)
    sum = (sum * sum) >> shift
  }
  return sum >> BigInt(extra)
}

/** ln of `c`, which lies from 1 to 10: a first guess, which three times as many bits get right in each round. */
export function lnFixed(c: bigint, bits: number): bigint {
  const shift = BigInt(bits)
  const guess = Math.log(Number(bits > 60 ? c >> BigInt(bits - 60) : c << BigInt(60 - bits)) / 2 ** 60)
  let y = BigInt(Math.round(guess * 2 ** 50))
  y = bits > 50 ? y << BigInt(bits - 50) : y >> BigInt(50 - bits)
  for (let right = 45; ; right *= 3) {
    const e = expFixed(y, bits)
    y += ((c - e) << (shift + 1n)) / (c + e)
    if (right * 3 > bits + 4) return y
  }
}

/** By instance, so that fuel depends on nothing else. */
const knownOf: WeakMap<object, { readonly bits: number; readonly ln10: bigint }> = new WeakMap()

export function ln10Fixed(bits: number): bigint {
  let known = knownOf.get(rt.realm)
  if (known === undefined || known.bits < bits) {
    known = { bits: bits + 32, ln10: lnFixed(10n << BigInt(bits + 32), bits + 32) }
    knownOf.set(rt.realm, known)
  }
  return known.ln10 >> BigInt(known.bits - bits)
}
