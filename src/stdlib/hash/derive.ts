/** Keys from passwords: HMAC (RFC 2104), PBKDF2 (RFC 8018) and scrypt (RFC 7914). */
import { charge, chargeMemory } from '../../run/meter.ts'
import { Sha256 } from './sha256.ts'
import type { HashState } from './state.ts'

/** The inner and the outer hash of a HMAC, with the key taken in. */
export function keyed(make: () => HashState, key: Uint8Array): [inner: HashState, outer: HashState] {
  const inner = make()
  const outer = make()
  const block = new Uint8Array(inner.blockSize)
  block.set(key.length > inner.blockSize ? make().update(key).end() : key)
  inner.update(block.map((b) => b ^ 0x36))
  outer.update(block.map((b) => b ^ 0x5c))
  return [inner, outer]
}

export function pbkdf2(make: () => HashState, password: Uint8Array, salt: Uint8Array, iterations: number, length: number): Uint8Array {
  const [inner, outer] = keyed(make, password)
  const work = make()
  const sign = (data: Uint8Array): Uint8Array => outer.copyInto(work).update(data).end()
  const out = new Uint8Array(length)
  const counter = new Uint8Array(4)
  for (let at = 0, block = 1; at < length; block++) {
    new DataView(counter.buffer).setUint32(0, block)
    let u = sign(inner.copyInto(work).update(salt).update(counter).end())
    const sum = u.slice()
    for (let i = 1; i < iterations; i++) {
      u = sign(inner.copyInto(work).update(u).end())
      for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) ^ (u[k] as number)
    }
    out.set(sum.subarray(0, length - at), at)
    at += sum.length
  }
  return out
}

/** Which words are added, turned by how much, and where that goes: the quarter rounds of Salsa20, columns and then rows. */
const QUARTERS = [
  [0, 4, 8, 12], [5, 9, 13, 1], [10, 14, 2, 6], [15, 3, 7, 11], [0, 1, 2, 3], [5, 6, 7, 4], [10, 11, 8, 9], [15, 12, 13, 14],
] as const

function salsa8(b: Uint32Array, x: Uint32Array): void {
  x.set(b)
  const turn = (into: number, one: number, two: number, by: number): void => {
    const sum = ((x[one] as number) + (x[two] as number)) | 0
    x[into] = (x[into] as number) ^ ((sum << by) | (sum >>> (32 - by)))
  }
  for (let round = 0; round < 8; round += 2) {
    for (const [p, q, r, s] of QUARTERS) {
      turn(q, p, s, 7)
      turn(r, q, p, 9)
      turn(s, r, q, 13)
      turn(p, s, r, 18)
    }
  }
  for (let i = 0; i < 16; i++) b[i] = (b[i] as number) + (x[i] as number)
}

function blockMix(b: Uint32Array, y: Uint32Array, r: number, x: Uint32Array, scratch: Uint32Array): void {
  charge(8 * r)
  x.set(b.subarray((2 * r - 1) * 16))
  for (let i = 0; i < 2 * r; i++) {
    for (let k = 0; k < 16; k++) x[k] = (x[k] as number) ^ (b[16 * i + k] as number)
    salsa8(x, scratch)
    y.set(x, 16 * ((i >> 1) + (i & 1) * r))
  }
  b.set(y)
}

function roMix(bytes: DataView, at: number, n: number, r: number, table: Uint32Array): void {
  const size = 32 * r
  const b = Uint32Array.from({ length: size }, (_, i) => bytes.getUint32(at + 4 * i, true))
  const y = new Uint32Array(size)
  const x = new Uint32Array(16)
  const scratch = new Uint32Array(16)
  for (let i = 0; i < n; i++) {
    table.set(b, i * size)
    blockMix(b, y, r, x, scratch)
  }
  for (let i = 0; i < n; i++) {
    const j = ((b[size - 16] as number) & (n - 1)) >>> 0
    for (let k = 0; k < size; k++) b[k] = (b[k] as number) ^ (table[j * size + k] as number)
    blockMix(b, y, r, x, scratch)
  }
  for (let i = 0; i < size; i++) bytes.setUint32(at + 4 * i, b[i] as number, true)
}

/** `n` is a power of two. */
export function scrypt(password: Uint8Array, salt: Uint8Array, n: number, r: number, p: number, length: number): Uint8Array {
  const make = (): HashState => new Sha256(256)
  chargeMemory(128 * r * (n + p + 2))
  const b = pbkdf2(make, password, salt, 1, p * 128 * r)
  const table = new Uint32Array(32 * r * n)
  for (let i = 0; i < p; i++) roMix(new DataView(b.buffer), i * 128 * r, n, r, table)
  return pbkdf2(make, password, b, 1, length)
}
