/**
 * The two representations of str and the primitives that see both.
 *
 * A str is narrow (a JS string without any code unit in D800-DFFF, so that one code unit is one
 * code point) or wide (PyWideStr, a Uint32Array with at least one code point above U+FFFF or a
 * surrogate). The choice is canonical: one content has one representation, so narrow and wide are
 * never equal, and an operation on narrow strings yields a narrow string without looking at it.
 *
 * Nothing here charges fuel or memory: callers that work on behalf of the guest do so first.
 */
import { PyWideStr, type Str } from '../value.ts'

export { asciiRepr, strRepr } from './repr.ts'

/** Must this code point be kept in a wide str? */
export function isWideCodePoint(cp: number): boolean {
  return cp > 0xffff || (cp >= 0xd800 && cp <= 0xdfff)
}

/** How many code units one call of `String.fromCharCode` gets: more would overflow the host's stack. */
const CHUNK = 4096

/** A JS string of code units that are known to be narrow, from `codes[start]` up to `stop`. */
export function narrowFromCodes(codes: ArrayLike<number>, start = 0, stop: number = codes.length): string {
  if (stop - start <= CHUNK) return String.fromCharCode.apply(null, sliceCodes(codes, start, stop))
  let out = ''
  for (let i = start; i < stop; i += CHUNK) {
    out += String.fromCharCode.apply(null, sliceCodes(codes, i, Math.min(i + CHUNK, stop)))
  }
  return out
}

function sliceCodes(codes: ArrayLike<number>, start: number, stop: number): number[] {
  if (start === 0 && stop === codes.length) return codes as number[]
  if (codes instanceof Uint32Array || codes instanceof Uint8Array) return codes.subarray(start, stop) as unknown as number[]
  return Array.prototype.slice.call(codes, start, stop)
}

/** The canonical str of these code points. A Uint32Array that turns out wide is kept, not copied: it must not change afterwards. */
export function strFromCodePoints(cps: ArrayLike<number>): Str {
  const length = cps.length
  for (let i = 0; i < length; i++) {
    const cp = cps[i] as number
    if (cp > 0xffff || (cp >= 0xd800 && cp <= 0xdfff)) {
      return new PyWideStr(cps instanceof Uint32Array ? cps : Uint32Array.from(cps))
    }
  }
  return narrowFromCodes(cps)
}

/** The str of one code point: `chr`. */
export function strFromCodePoint(cp: number): Str {
  return isWideCodePoint(cp) ? new PyWideStr(Uint32Array.of(cp)) : String.fromCharCode(cp)
}

/** The str of a host string: pairs of surrogates become one code point, lone ones stay as they are. */
export function strFromHost(s: string): Str {
  const length = s.length
  for (let i = 0; i < length; i++) {
    if ((s.charCodeAt(i) & 0xf800) === 0xd800) return wideFromHost(s, i)
  }
  return s
}

function wideFromHost(s: string, first: number): PyWideStr {
  const length = s.length
  const cps = new Uint32Array(length)
  let n = 0
  for (let i = 0; i < length; i++) {
    const unit = s.charCodeAt(i)
    if (i >= first && (unit & 0xfc00) === 0xd800 && i + 1 < length) {
      const low = s.charCodeAt(i + 1)
      if ((low & 0xfc00) === 0xdc00) {
        cps[n++] = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00)
        i++
        continue
      }
    }
    cps[n++] = unit
  }
  return new PyWideStr(n === length ? cps : cps.slice(0, n))
}

/** The host string (UTF-16) of a str. Lone surrogates are kept; two that meet become one pair for the host. */
export function toHost(s: Str): string {
  if (typeof s === 'string') return s
  const cps = s.codePoints
  let out = ''
  const units: number[] = []
  for (let i = 0; i < cps.length; i++) {
    const cp = cps[i] as number
    if (cp > 0xffff) units.push(0xd7c0 + (cp >> 10), 0xdc00 + (cp & 0x3ff))
    else units.push(cp)
    if (units.length >= CHUNK) {
      out += String.fromCharCode.apply(null, units)
      units.length = 0
    }
  }
  return out + String.fromCharCode.apply(null, units)
}

/** Number of code points. */
export function strLength(s: Str): number {
  return typeof s === 'string' ? s.length : s.codePoints.length
}

/** The code point at a valid index (0 <= i < length). */
export function codePointAt(s: Str, i: number): number {
  return typeof s === 'string' ? s.charCodeAt(i) : (s.codePoints[i] as number)
}

/** Code points as an array; a wide str's own one, which must not be changed. */
export function codePointsOf(s: Str): Uint32Array {
  if (typeof s !== 'string') return s.codePoints
  const cps = new Uint32Array(s.length)
  for (let i = 0; i < cps.length; i++) cps[i] = s.charCodeAt(i)
  return cps
}

/** Writes the code points of `s` at `at` and returns the place behind them. */
export function writeCodePoints(target: Uint32Array, at: number, s: Str): number {
  if (typeof s !== 'string') {
    target.set(s.codePoints, at)
    return at + s.codePoints.length
  }
  for (let i = 0; i < s.length; i++) target[at + i] = s.charCodeAt(i)
  return at + s.length
}

export function strConcat(a: Str, b: Str): Str {
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (a === '') return b
  if (b === '') return a
  const cps = new Uint32Array(strLength(a) + strLength(b))
  writeCodePoints(cps, writeCodePoints(cps, 0, a), b)
  return new PyWideStr(cps)
}

/** The host joins more parts than this faster than it adds one after the other. */
const FEW = 8

/** `strJoin` of what is known to be narrow. */
export function narrowJoin(parts: readonly string[], separator: string): string {
  if (parts.length > FEW) return parts.join(separator)
  if (parts.length === 0) return ''
  let out = parts[0] as string
  for (let i = 1; i < parts.length; i++) out += separator === '' ? parts[i] : separator + (parts[i] as string)
  return out
}

/** `separator.join(parts)` of several strs; one allocation. */
export function strJoin(parts: readonly Str[], separator: Str = ''): Str {
  let wide = typeof separator !== 'string' && parts.length > 1
  for (let i = 0; !wide && i < parts.length; i++) wide = typeof parts[i] !== 'string'
  if (!wide) return narrowJoin(parts as readonly string[], separator as string)
  if (parts.length === 1) return parts[0] as Str
  let length = strLength(separator) * (parts.length - 1)
  for (const part of parts) length += strLength(part)
  const cps = new Uint32Array(length)
  let at = 0
  for (let i = 0; i < parts.length; i++) {
    if (i > 0) at = writeCodePoints(cps, at, separator)
    at = writeCodePoints(cps, at, parts[i] as Str)
  }
  return new PyWideStr(cps)
}

/**
 * A piece of a narrow str as a str of its own. The host's slices keep the whole text they were cut from alive, so that
 * a script which keeps a word of each large text would hold far more memory than anybody counts. More than half of a text is not copied.
 */
export function detached(piece: string, from: string): string {
  return from.length < 4096 || piece.length * 2 >= from.length || piece.length < 13 ? piece : ` ${piece}`.slice(1)
}

/** Code points from `start` up to `stop`; both must lie in 0..length. */
export function strSlice(s: Str, start: number, stop: number): Str {
  if (typeof s === 'string') return start < stop ? detached(s.slice(start, stop), s) : ''
  if (start >= stop) return ''
  if (start === 0 && stop === s.codePoints.length) return s
  return strFromCodePoints(s.codePoints.slice(start, stop))
}

export function strEq(a: Str, b: Str): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  if (a === b) return true
  const x = a.codePoints
  const y = b.codePoints
  if (x.length !== y.length) return false
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false
  return true
}

/** Order by code points: negative, 0 or positive. On narrow strings JS's own order is the same. */
export function strCompare(a: Str, b: Str): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a === b ? 0 : 1
  const n = strLength(a)
  const m = strLength(b)
  const shorter = n < m ? n : m
  for (let i = 0; i < shorter; i++) {
    const d = codePointAt(a, i) - codePointAt(b, i)
    if (d !== 0) return d
  }
  return n - m
}
