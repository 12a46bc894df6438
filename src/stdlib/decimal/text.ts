/** Decimals as text, and text as decimals. */
import { chargeElements } from '../../run/meter.ts'
import { numberText, trimBlanks } from '../../runtime/int/text.ts'
import { chargeText } from '../../runtime/str/arguments.ts'
import type { Str } from '../../runtime/value.ts'
import { CONVERSION_SYNTAX, INVALID_OPERATION } from './context.ts'
import { LIMB_DIGITS, PyDecimal, type Sign, coefficient, digitText } from './number.ts'
import { invalid } from './round.ts'

const NUMBER = /^([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d+))?$/
const SPECIAL = /^([-+]?)(?:(inf|infinity)|(s?)nan(\d*))$/i

/** The largest exponent that a context can allow; the digits of a tiny number may stand as far below. */
const MAX_POWER = 999_999_999_999_999_999n

/** The number that a text stands for, exactly; a NaN, and a signal, for any other text. */
export function parseDecimal(s: Str): PyDecimal {
  const plain = typeof s === 'string' && s.length <= 17 ? parsePlain(s) : undefined
  if (plain !== undefined) return plain
  const text = trimBlanks(numberText(s)).replaceAll('_', '')
  chargeElements(text.length)
  const m = NUMBER.exec(text)
  if (m === null) return parseSpecial(text)
  const whole = m[2] ?? ''
  const part = m[3] ?? m[4] ?? ''
  const power = m[5] === undefined ? 0 : Number(m[5])
  if (Math.abs(power) > 9e17) {
    // The number of all digits decides, which doubles have no room for.
    const place = BigInt(m[5] as string) - BigInt(part.length) + BigInt(/[1-9]/.test(whole + part) ? whole.length + part.length - 1 : 0)
    if (place > MAX_POWER || place < 1n - 2n * MAX_POWER) return invalid(INVALID_OPERATION)
  }
  return new PyDecimal(m[1] === '-' ? 1 : 0, whole.length + part.length <= 15 ? Number(whole + part) : coefficient(whole + part), power - part.length)
}

/** Up to 15 digits, with a sign and a point perhaps: what is written most. Undefined for all else. */
function parsePlain(s: string): PyDecimal | undefined {
  const first = s.charCodeAt(0)
  const signed = first === 45 || first === 43
  let n = 0
  let digits = 0
  let point = -1
  for (let i = signed ? 1 : 0; i < s.length; i++) {
    const d = s.charCodeAt(i) - 48
    if (d >= 0 && d <= 9) {
      n = n * 10 + d
      digits++
    } else if (d === -2 && point < 0) point = digits
    else return undefined
  }
  if (digits === 0 || digits > 15) return undefined
  chargeElements(s.length)
  return new PyDecimal(first === 45 ? 1 : 0, n, point < 0 ? 0 : point - digits)
}

function parseSpecial(text: string): PyDecimal {
  const m = SPECIAL.exec(text)
  if (m === null) return invalid(CONVERSION_SYNTAX)
  const sign: Sign = m[1] === '-' ? 1 : 0
  if (m[2] !== undefined) return new PyDecimal(sign, 0n, 0, 'inf')
  return new PyDecimal(sign, m[4] === '' ? 0n : coefficient(m[4] as string), 0, m[3] === '' ? 'nan' : 'snan')
}

export function specialText(v: PyDecimal): string {
  if (v.kind === 'inf') return 'Infinity'
  return `${v.kind === 'snan' ? 's' : ''}NaN${v.coef === 0n ? '' : digitText(v.coef)}`
}

/** In scientific notation where needed; in engineering notation exponents are multiples of three. */
export function decimalText(v: PyDecimal, capitals: number, engineering = false): string {
  const minus = v.sign === 1 ? '-' : ''
  if (v.isSpecial) return minus + specialText(v)
  const digits = v.high === 0 ? String(v.low) : v.high > 0 ? String(v.high) + String(v.low).padStart(LIMB_DIGITS, '0') : digitText(v.coef)
  const left = v.exp + digits.length
  let dot: number
  if (v.exp <= 0 && left > -6) dot = left
  else if (!engineering) dot = 1
  else if (v.coef === 0n) dot = ((((left + 1) % 3) + 3) % 3) - 1
  else dot = ((((left - 1) % 3) + 3) % 3) + 1
  const power = left === dot ? '' : `${capitals === 1 ? 'E' : 'e'}${left - dot < 0 ? '' : '+'}${left - dot}`
  return minus + withPoint(digits, dot) + power
}

/** Digits with the point after the first `dot` of them. */
export function withPoint(digits: string, dot: number): string {
  if (dot <= 0) {
    chargeText(digits.length - dot)
    return `0.${'0'.repeat(-dot)}${digits}`
  }
  if (dot >= digits.length) {
    chargeText(dot)
    return digits + '0'.repeat(dot - digits.length)
  }
  return `${digits.slice(0, dot)}.${digits.slice(dot)}`
}
