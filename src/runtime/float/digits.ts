/**
 * Exact decimal digits of doubles, rounded half to even on the true binary value.
 * Reference: https://docs.python.org/3.13/library/string.html#format-specification-mini-language
 *
 * The host's toFixed and toExponential choose the nearest decimal too, but round exact ties up.
 * A tie needs a value with few binary places, so it is cheap to rule out; what remains is decided
 * on the exact decimal expansion.
 */

export interface Decimal {
  /** Significant digits, the first not 0 (unless the value is 0: no digits). */
  readonly digits: string
  /** The value is 0.DIGITS * 10 ** point. */
  readonly point: number
}

const bits = new DataView(new ArrayBuffer(8))

/** x = mantissa * 2 ** exponent for a finite x >= 0. */
export function decompose(x: number): { mantissa: bigint; exponent: number } {
  bits.setFloat64(0, x)
  const raw = bits.getBigUint64(0)
  const biased = Number((raw >> 52n) & 0x7ffn)
  const fraction = raw & 0xfffffffffffffn
  return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 }
}

/** All decimal digits of a finite x >= 0: at most 767 significant ones. */
export function exactDecimal(x: number): Decimal {
  if (x === 0) return { digits: '', point: 0 }
  const { mantissa, exponent } = decompose(x)
  if (exponent >= 0) {
    const digits = String(mantissa << BigInt(exponent))
    return { digits, point: digits.length }
  }
  // m / 2**k = m * 5**k / 10**k
  const digits = String(mantissa * 5n ** BigInt(-exponent))
  return { digits, point: digits.length + exponent }
}

/** Rounds to `count` significant digits (count may be 0 or negative: then the result is one unit of that place, or nothing). */
export function roundDecimal(value: Decimal, count: number): Decimal {
  const { digits, point } = value
  if (count >= digits.length) return value
  if (count < 0) return { digits: '', point: 0 }
  const next = digits.charCodeAt(count)
  let up = next > 53
  if (next === 53) {
    up = count > 0 && (digits.charCodeAt(count - 1) & 1) === 1
    for (let i = count + 1; i < digits.length && !up; i++) up = digits.charCodeAt(i) !== 48
  }
  if (!up) return { digits: digits.slice(0, count), point }
  let i = count - 1
  while (i >= 0 && digits.charCodeAt(i) === 57) i--
  if (i < 0) return { digits: '1'.padEnd(count, '0'), point: point + 1 }
  return { digits: digits.slice(0, i) + String.fromCharCode(digits.charCodeAt(i) + 1) + '0'.repeat(count - 1 - i), point }
}

const SCALES = [1, 10, 100, 1000, 10000, 100000, 1000000]

/** `x` with `places` digits after the point; finite x >= 0, any number of places (charged by the caller). */
export function fixedDigits(x: number, places: number): string {
  if (x < 1e21 && places < 100) {
    if (places < SCALES.length) {
      // A few places of a number that isn't large: scaling errs by less than 2**-12, which can't change the rounding far from halves.
      const scale = SCALES[places] as number
      const y = x * scale
      const whole = Math.floor(y)
      const distance = y - whole - 0.5
      if (y < 1e12 && (distance > 0.001 || distance < -0.001)) {
        const n = distance > 0 ? whole + 1 : whole
        if (places === 0) return String(n)
        const rest = n % scale
        return `${(n - rest) / scale}.${String(rest).padStart(places, '0')}`
      }
    }
    // Halfway between two decimals of so many places means: a multiple of 2**-(places + 1).
    if (Number.isInteger(x) || !Number.isInteger(x * 2 ** (places + 1))) return x.toFixed(places)
    // Such a multiple is exact with one place more.
    const longer = x.toFixed(places + 1)
    if (!longer.endsWith('5')) return x.toFixed(places)
    const kept = longer.slice(0, places === 0 ? -2 : -1)
    return (kept.charCodeAt(kept.length - 1) & 1) === 0 ? kept : x.toFixed(places)
  }
  const exact = exactDecimal(x)
  const { digits, point } = roundDecimal(exact, exact.point + places)
  let whole = '0'
  let fraction = ''
  if (point > 0) {
    whole = digits.slice(0, point).padEnd(point, '0')
    fraction = digits.slice(point)
  } else if (digits !== '') fraction = '0'.repeat(-point) + digits
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`
}

/** `count` significant digits (at least 1) of a finite x > 0, and the decimal exponent of the first. */
export function significantDigits(x: number, count: number): { digits: string; exponent: number } {
  if (count < 100) {
    const text = x.toExponential(count - 1)
    const longer = x.toExponential(count)
    // Only a value that is exactly halfway is shown as one digit more, a 5, and reads back as itself.
    if (longer.charCodeAt(count === 1 ? 2 : count + 1) !== 53 || Number(longer) !== x) {
      const e = text.indexOf('e')
      return { digits: count === 1 ? text.slice(0, e) : text[0] + text.slice(2, e), exponent: Number(text.slice(e + 1)) }
    }
  }
  const { digits, point } = roundDecimal(exactDecimal(x), count)
  return { digits: digits.padEnd(count, '0'), exponent: point - 1 }
}

/** The fewest digits that read back as x (finite, > 0), and the decimal exponent of the first. */
export function shortestDigits(x: number): { digits: string; exponent: number } {
  const text = x.toExponential()
  const e = text.indexOf('e')
  return { digits: e === 1 ? (text[0] as string) : text[0] + text.slice(2, e), exponent: Number(text.slice(e + 1)) }
}
