/**
 * The hash of tuples, exactly CPython's (set order depends on it), and hashes in 32-bit halves.
 *
 * CPython hashes are signed 64-bit numbers. Tables probe with them on every lookup, so they are
 * kept as two int32 halves here: arithmetic on bigints would cost twenty times as much.
 * Algorithm: xxHash64's round per item, as Objects/tupleobject.c documents it.
 */
import { charge, chargeElements } from '../../run/meter.ts'
import { hashMaybe } from '../ops/hash.ts'
import { hashStr } from '../str/hash.ts'
import { type Int, PyTuple, type Value } from '../value.ts'

/** Where `hashHalves` and its kin leave their answer: signed halves of the 64-bit hash. */
export const halves = { hi: 0, lo: 0 }

// Primes of xxHash64: P1 = 0x9E3779B185EBCA87, P2 = 0xC2B2AE3D27D4EB4F, P5 = 0x27D4EB2F165667C5.
const P1_HI = 0x9e3779b1 | 0
const P1_LO = 0x85ebca87 | 0
const P2_HI = 0xc2b2ae3d | 0
const P2_LO = 0x27d4eb4f | 0
const P5_HI = 0x27d4eb2f | 0
const P5_LO = 0x165667c5 | 0

/** High half of the product of two unsigned 32-bit numbers. */
export function multiplyHigh(a: number, b: number): number {
  const a0 = a & 0xffff
  const a1 = a >>> 16
  const b0 = b & 0xffff
  const b1 = b >>> 16
  const u = a1 * b0 + ((a0 * b0) >>> 16)
  const w = a0 * b1 + (u & 0xffff)
  return (a1 * b1 + (u >>> 16) + (w >>> 16)) | 0
}

/** Splits a hash. */
export function splitHash(h: Int): void {
  if (typeof h === 'number') {
    halves.lo = h | 0
    halves.hi = Math.floor(h / 4294967296) | 0
  } else {
    halves.lo = Number(BigInt.asIntN(32, h))
    halves.hi = Number(BigInt.asIntN(32, h >> 32n))
  }
}

/** Joins two halves into a canonical int. */
export function joinHash(hi: number, lo: number): Int {
  if (hi >= -0x200000 && hi < 0x200000) {
    const n = hi * 4294967296 + (lo >>> 0)
    if (Number.isSafeInteger(n)) return n
  }
  return (BigInt(hi) << 32n) | BigInt(lo >>> 0)
}

/** Leaves the hash of `v` in `halves`; false when a guest `__hash__` must run. Throws TypeError for an unhashable value. */
export function hashHalves(v: Value): boolean {
  if (typeof v === 'number') {
    if (v === (v | 0)) {
      const h = v === -1 ? -2 : v
      halves.lo = h
      halves.hi = h >> 31
    } else splitHash(v)
    return true
  }
  if (typeof v === 'string') {
    splitHash(hashStr(v))
    return true
  }
  if (v instanceof PyTuple && !v.cls.heap) {
    charge(1)
    return tupleHalves(v.items)
  }
  const h = hashMaybe(v)
  if (h === undefined) return false
  splitHash(h)
  return true
}

/** Leaves the hash of a tuple of these items in `halves`; false when a guest `__hash__` must run. */
export function tupleHalves(items: readonly Value[]): boolean {
  chargeElements(items.length)
  if (!accumulate(items, false)) return false
  finish(halves.hi, halves.lo, items.length)
  return true
}

/**
 * One round for each item, or for each hash where they are given (`hashed`); leaves the accumulator in `halves`. False when a guest
 * `__hash__` must run. Between the rounds it stays in variables: `halves` are stores and loads that the host may not drop.
 */
function accumulate(items: readonly Value[], hashed: boolean): boolean {
  let hi = P5_HI
  let lo = P5_LO
  for (let i = 0; i < items.length; i++) {
    const v = items[i] as Value
    let laneHi: number
    let laneLo: number
    // What most tuples are made of: such an int is its own hash.
    if (typeof v === 'number' && v === (v | 0)) {
      laneLo = v === -1 ? -2 : v
      laneHi = laneLo >> 31
    } else {
      if (hashed) splitHash(v as Int)
      else if (!hashHalves(v)) return false
      laneHi = halves.hi
      laneLo = halves.lo
    }
    // accumulator += lane * P2
    const productHi = (multiplyHigh(laneLo, P2_LO) + Math.imul(laneHi, P2_LO) + Math.imul(laneLo, P2_HI)) | 0
    const sumLo = (lo + Math.imul(laneLo, P2_LO)) | 0
    const carry = sumLo >>> 0 < lo >>> 0 ? 1 : 0
    const sumHi = (hi + productHi + carry) | 0
    // rotate left by 31
    const rotatedHi = (sumHi << 31) | (sumLo >>> 1)
    const rotatedLo = (sumLo << 31) | (sumHi >>> 1)
    // accumulator *= P1
    lo = Math.imul(rotatedLo, P1_LO)
    hi = (multiplyHigh(rotatedLo, P1_LO) + Math.imul(rotatedHi, P1_LO) + Math.imul(rotatedLo, P1_HI)) | 0
  }
  halves.hi = hi
  halves.lo = lo
  return true
}

/** Adds the length's share and avoids -1, which no hash may be. */
function finish(hi: number, lo: number, n: number): void {
  const addLo = n ^ (P5_LO ^ 3527539)
  const sumLo = (lo + addLo) | 0
  const carry = sumLo >>> 0 < lo >>> 0 ? 1 : 0
  const sumHi = (hi + P5_HI + carry) | 0
  avoidMinusOne(sumHi, sumLo)
}

function avoidMinusOne(hi: number, lo: number): void {
  if (hi === -1 && lo === -1) {
    halves.hi = 0
    halves.lo = 1546275796
  } else {
    halves.hi = hi
    halves.lo = lo
  }
}

/** The hash of a tuple whose items have these hashes; without the length's share it is that of a slice. */
export function tupleHashOf(hashes: readonly Int[], withLength = true): Int {
  accumulate(hashes, true)
  if (withLength) finish(halves.hi, halves.lo, hashes.length)
  else avoidMinusOne(halves.hi, halves.lo)
  return joinHash(halves.hi, halves.lo)
}
