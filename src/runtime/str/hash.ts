/**
 * `hash(str)`: deterministic and our own (CPython's is random per process unless PYTHONHASHSEED is set).
 * Two multiply-xorshift lanes of 32 bits give a 53-bit result that is a safe integer.
 */
import { chargeElements } from '../../run/meter.ts'
import type { Str } from '../value.ts'

export function hashStr(s: Str): number {
  let h = 0x9e3779b9
  let k = 0x41c6ce57
  if (typeof s === 'string') {
    const length = s.length
    // As in CPython, the empty string hashes to zero.
    if (length === 0) return 0
    if (length > 64) chargeElements(length)
    for (let i = 0; i < length; i++) {
      const c = s.charCodeAt(i)
      h = Math.imul(h ^ c, 0x85ebca77)
      k = Math.imul(k ^ c, 0x9e3779b1)
    }
  } else {
    const cps = s.codePoints
    chargeElements(cps.length)
    for (let i = 0; i < cps.length; i++) {
      const c = cps[i] as number
      h = Math.imul(h ^ c, 0x85ebca77)
      k = Math.imul(k ^ c, 0x9e3779b1)
    }
  }
  return finish(h, k)
}

/** `hash(bytes)`: the same function over bytes, so that ASCII bytes and str hash alike, as in CPython. */
export function hashBytes(bytes: Uint8Array): number {
  const length = bytes.length
  if (length === 0) return 0
  if (length > 64) chargeElements(length)
  let h = 0x9e3779b9
  let k = 0x41c6ce57
  for (let i = 0; i < length; i++) {
    const c = bytes[i] as number
    h = Math.imul(h ^ c, 0x85ebca77)
    k = Math.imul(k ^ c, 0x9e3779b1)
  }
  return finish(h, k)
}

function finish(h: number, k: number): number {
  const a = Math.imul(h ^ (h >>> 16), 0x85ebca6b) ^ Math.imul(k ^ (k >>> 13), 0xc2b2ae35)
  const b = Math.imul(k ^ (k >>> 16), 0x85ebca6b) ^ Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  const result = (b | 0) * 0x200000 + (a >>> 11)
  // -1 is CPython's error marker and never a hash.
  return result === -1 ? -2 : result
}
