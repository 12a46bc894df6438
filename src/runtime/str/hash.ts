/**
 * `hash(str)`: deterministic and our own (CPython's is random per process unless PYTHONHASHSEED is set).
 * One multiplication a character; the length and a finishing mix spread the 32-bit state over a safe integer.
 */
import { chargeElements } from '../../run/meter.ts'
import type { Str } from '../value.ts'
import { strLength } from './wide.ts'

const SEED = 0x9e3779b9 | 0
const MULTIPLIER = 0x85ebca77 | 0

export function hashStr(s: Str): number {
  let h = SEED
  if (typeof s === 'string') {
    const length = s.length
    // As in CPython, the empty string hashes to zero.
    if (length === 0) return 0
    if (length > 64) chargeElements(length)
    for (let i = 0; i < length; i++) {
      h = Math.imul(h ^ s.charCodeAt(i), MULTIPLIER) + i
    }
  } else {
    const cps = s.codePoints
    chargeElements(cps.length)
    for (let i = 0; i < cps.length; i++) {
      h = Math.imul(h ^ (cps[i] as number), MULTIPLIER) + i
    }
  }
  return finish(h, strLength(s))
}

/** `hash(bytes)`: the same function over bytes, so that ASCII bytes and str hash alike, as in CPython. */
export function hashBytes(bytes: Uint8Array): number {
  const length = bytes.length
  if (length === 0) return 0
  if (length > 64) chargeElements(length)
  let h = SEED
  for (let i = 0; i < length; i++) {
    h = Math.imul(h ^ (bytes[i] as number), MULTIPLIER) + i
  }
  return finish(h, length)
}

function finish(h: number, length: number): number {
  const a = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  const b = Math.imul((a ^ (a >>> 13)) + length, 0xc2b2ae35)
  const result = (a | 0) * 0x200000 + ((b ^ (b >>> 16)) >>> 11)
  // -1 is CPython's error marker and never a hash.
  return result === -1 ? -2 : result
}
