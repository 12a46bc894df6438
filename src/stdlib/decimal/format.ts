/** `format(d, spec)`. Reference: https://docs.python.org/3.13/library/string.html#format-specification-mini-language */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { valueError } from '../../runtime/exception.ts'
import { chargeText } from '../../runtime/str/arguments.ts'
import { strFromHost, toHost } from '../../runtime/str/wide.ts'
import type { Str } from '../../runtime/value.ts'
import type { PyContext, Rounding } from './context.ts'
import { type PyDecimal, digitText, finite, shifted } from './number.ts'
import { dropped, rescaled } from './round.ts'
import { specialText } from './text.ts'

const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?(,)?(?:\.(\d+))?([eEfFgGn%])?$/su
const MAX = 2147483647

interface Layout {
  fill: string
  align: string
  sign: string
  width: number
  comma: boolean
  zeros: boolean
}

function wrong(): Error {
  return valueError('invalid format string') as unknown as Error
}

/** To so many significant digits. */
function significant(v: PyDecimal, digits: number, rounding: Rounding): PyDecimal {
  if (v.coef === 0n || v.digits === digits) return v
  if (v.digits < digits) return finite(v.sign, shifted(v.coef, digits - v.digits), v.exp - digits + v.digits)
  const drop = v.digits - digits
  const coef = dropped(v.coef, drop, rounding, v.sign)
  const out = finite(v.sign, coef, v.exp + drop)
  // 9.99 may have become 10.0.
  return out.digits > digits ? finite(v.sign, coef / 10n, out.exp + 1) : out
}

function grouped(whole: string, least: number, zeros: boolean): string {
  chargeElements(4 * whole.length)
  chargeMemory(16 * whole.length)
  let digits = whole
  if (zeros && least > 0) {
    // So many that the text is at least as long as asked for, and begins with a digit.
    let count = Math.max(digits.length, Math.ceil((3 * least) / 4) + 1)
    while (count > digits.length && count - 1 + Math.floor((count - 2) / 3) >= least) count--
    chargeText(count)
    digits = digits.padStart(count, '0')
  }
  const first = digits.length % 3 || 3
  const parts = [digits.slice(0, first)]
  for (let at = first; at < digits.length; at += 3) parts.push(digits.slice(at, at + 3))
  return parts.join(',')
}

export function formatDecimal(v: PyDecimal, spec: Str, c: PyContext): Str {
  const m = SPEC.exec(toHost(spec))
  if (m === null) throw wrong()
  const [, fill, align, sign, z, alternate, zero, width, comma, precision, type] = m
  if (zero !== undefined && (align !== undefined || width?.startsWith('0'))) throw wrong()
  const places = precision === undefined ? undefined : Number(precision)
  if (Number(width ?? 0) > MAX || (places ?? 0) > MAX) throw valueError('format specification exceeds internal limits of _decimal')
  const layout: Layout = {
    fill: zero !== undefined ? '0' : fill ?? ' ', align: zero !== undefined ? '=' : align ?? '>', sign: sign ?? '-', width: Number(width ?? 0), comma: comma !== undefined,
    zeros: zero !== undefined,
  }
  if (type === 'n' && layout.comma) throw wrong()
  if (v.isSpecial) {
    if (layout.zeros) Object.assign(layout, { fill: ' ', align: '>', zeros: false })
    return laid(v.sign === 1, specialText(v), type === '%' ? '%' : '', layout)
  }
  const kind = type === undefined ? (c.capitals === 1 ? 'G' : 'g') : type === 'n' ? 'g' : type
  let x = kind === '%' ? finite(v.sign, v.coef, v.exp + 2) : v
  if (places !== undefined) {
    chargeText(places)
    if (kind === 'e' || kind === 'E') x = significant(x, places + 1, c.rounding)
    else if (kind === 'f' || kind === 'F' || kind === '%') x = rescaled(x, -places, c.rounding)
    else if (x.digits > places) x = significant(x, Math.max(1, places), c.rounding)
  }
  if (x.coef === 0n && x.exp > 0 && (kind === 'f' || kind === 'F' || kind === '%')) x = finite(x.sign, 0n, 0)
  const digits = digitText(x.coef)
  const left = x.exp + digits.length
  let dot: number
  if (kind === 'e' || kind === 'E') dot = x.coef === 0n && places !== undefined ? 1 - places : 1
  else if (kind === 'g' || kind === 'G') dot = x.exp <= 0 && left > -6 ? left : 1
  else dot = left
  let whole: string
  let part: string
  if (dot < 0) {
    chargeText(-dot)
    whole = '0'
    part = '0'.repeat(-dot) + digits
  } else if (dot > digits.length) {
    chargeText(dot)
    whole = digits + '0'.repeat(dot - digits.length)
    part = ''
  } else {
    whole = digits.slice(0, dot) || '0'
    part = digits.slice(dot)
  }
  const power = left - dot
  let tail = part === '' && alternate === undefined ? '' : `.${part}`
  if (power !== 0 || kind === 'e' || kind === 'E') tail += `${kind === 'e' || kind === 'g' ? 'e' : 'E'}${power < 0 ? '' : '+'}${power}`
  if (kind === '%') tail += '%'
  return laid(x.sign === 1 && !(z !== undefined && x.coef === 0n), whole, tail, layout)
}

function laid(minus: boolean, whole: string, tail: string, layout: Layout): Str {
  const sign = minus ? '-' : layout.sign === '-' ? '' : layout.sign
  chargeText(layout.width)
  const body = (/\d/.test(whole.charAt(0)) && layout.comma ? grouped(whole, layout.width - tail.length - sign.length, layout.zeros) : whole) + tail
  const room = layout.width - [...body].length - sign.length
  if (room <= 0) return strFromHost(sign + body)
  const pad = (n: number): string => layout.fill.repeat(n)
  switch (layout.align) {
    case '<': return strFromHost(sign + body + pad(room))
    case '>': return strFromHost(pad(room) + sign + body)
    case '=': return strFromHost(sign + pad(room) + body)
    default: return strFromHost(pad(room >> 1) + sign + body + pad(room - (room >> 1)))
  }
}
