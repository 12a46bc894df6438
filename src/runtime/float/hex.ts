/** `float.hex` and `float.fromhex`. Reference: https://docs.python.org/3.13/library/stdtypes.html#float.hex */
import { chargeElements } from '../../run/meter.ts'
import { overflowError, valueError } from '../exception.ts'
import { trimBlanks } from '../int/text.ts'
import { ldexp } from '../libm/float-bits.ts'
import { decompose } from './digits.ts'

export function floatHex(x: number): string {
  if (x !== x) return 'nan'
  const sign = x < 0 || Object.is(x, -0) ? '-' : ''
  if (!Number.isFinite(x)) return `${sign}inf`
  if (x === 0) return `${sign}0x0.0p+0`
  const { mantissa, exponent } = decompose(Math.abs(x))
  const fraction = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0')
  const e = exponent + 52
  return `${sign}0x${mantissa >> 52n}.${fraction}p${e < 0 ? '-' : '+'}${Math.abs(e)}`
}

function hexDigit(c: number): number {
  if (c >= 48 && c <= 57) return c - 48
  const letter = c | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

function bad(): never {
  throw valueError('invalid hexadecimal floating-point string')
}

/** Throws ValueError, OverflowError. */
export function floatFromHex(text: string): number {
  chargeElements(text.length)
  const s = trimBlanks(text)
  const negative = s[0] === '-'
  let i = negative || s[0] === '+' ? 1 : 0
  const word = s.slice(i, i + 9).toLowerCase()
  if (word === 'inf' || word === 'infinity') return negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  if (word === 'nan') return Number.NaN
  if (s[i] === '0' && (s[i + 1] === 'x' || s[i + 1] === 'X')) i += 2
  // The first 16 significant digits, a sticky bit for the rest, and the weight of the last one kept.
  let value = 0n
  let kept = 0
  let sticky = false
  let exponent = 0
  let digits = 0
  let pointSeen = false
  for (; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c === 46 && !pointSeen) {
      pointSeen = true
      continue
    }
    const digit = hexDigit(c)
    if (digit < 0) break
    digits++
    if (kept < 16) {
      value = value * 16n + BigInt(digit)
      if (value !== 0n) kept++
      if (pointSeen) exponent -= 4
    } else {
      if (digit !== 0) sticky = true
      if (!pointSeen) exponent += 4
    }
  }
  if (digits === 0) bad()
  if (s[i] === 'p' || s[i] === 'P') {
    const from = i + 1
    i = s[from] === '-' || s[from] === '+' ? from + 1 : from
    const start = i
    while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++
    if (i === start) bad()
    // An exponent of any length: the infinities do for the absurd ones.
    exponent += Number(s.slice(from, i))
  }
  if (i !== s.length) bad()
  const magnitude = value === 0n ? 0 : rounded(value, sticky, exponent)
  return negative ? -magnitude : magnitude
}

/** value * 2**exponent, rounded once, half to even. */
function rounded(value: bigint, sticky: boolean, exponent: number): number {
  if (exponent > 1100) throw overflowError('hexadecimal value too large to represent as a float')
  if (exponent < -1200) return 0
  const bits = value.toString(2).length
  // The result has 53 bits, fewer when its last would lie below 2**-1074.
  const drop = Math.max(bits - 53, -1074 - exponent)
  let mantissa = value
  if (drop > 0) {
    const shift = BigInt(drop)
    mantissa = value >> shift
    const rest = value - (mantissa << shift)
    const half = 1n << (shift - 1n)
    if (rest > half || (rest === half && (sticky || (mantissa & 1n) === 1n))) mantissa += 1n
  }
  const result = ldexp(Number(mantissa), exponent + Math.max(0, drop))
  if (result === Number.POSITIVE_INFINITY) throw overflowError('hexadecimal value too large to represent as a float')
  return result
}
