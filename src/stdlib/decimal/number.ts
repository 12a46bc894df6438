/**
 * The host object behind `decimal.Decimal`: a sign, a coefficient and an exponent, as in the General Decimal Arithmetic Specification.
 * Reference: https://docs.python.org/3.13/library/decimal.html
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { objectType } from '../../runtime/builtin-types.ts'
import { MemoryError, raise } from '../../runtime/exception.ts'
import { MAX_INT_BITS, chargeDivision, chargeProduct, isHuge, roughBits } from '../../runtime/int/size.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject } from '../../runtime/value.ts'

export const decimalType: PyType = new PyType('Decimal', [objectType])
decimalType.module = 'decimal'
decimalType.name = 'decimal.Decimal'

export type Kind = 'finite' | 'inf' | 'nan' | 'snan'
export type Sign = 0 | 1

/** Coefficients are kept in limbs of that base, two at the most. */
export const LIMB = 1e14
/** Digits of a limb. */
export const LIMB_DIGITS = 14
/** A coefficient that is a bigint, whose limbs nobody has asked for; and one that is too long for them. */
const UNSPLIT = -1
const TOO_LONG = -2

/**
 * A coefficient below 10 ** 28, which is what the default precision keeps, is two limbs, since their arithmetic (limbs.ts) is several times as fast as that of
 * bigints. A longer one is a bigint.
 */
export class PyDecimal extends PyObject {
  readonly kind: Kind
  readonly sign: Sign
  readonly exp: number
  /** The limbs: the coefficient is `high * LIMB + low` where `split` says that there are any. Integers from 0 up to `LIMB`; `high` is 0 for up to 14 digits. */
  high: number
  low: number
  private big: bigint | null
  /** Number of digits of the coefficient, at least 1; 0 while nobody has asked. */
  private count: number

  /** `coef`: all of it, at most 2 ** 53 where it is a number; or the low limb, beside `high`. */
  constructor(sign: Sign, coef: bigint | number, exp: number, kind: Kind = 'finite', count = 0, high = 0) {
    super()
    this.kind = kind
    this.sign = sign
    this.exp = exp
    if (typeof coef === 'bigint') {
      this.high = coef === 0n ? 0 : UNSPLIT
      this.low = 0
      this.big = coef
    } else {
      const over = coef < LIMB ? 0 : Math.floor(coef / LIMB)
      this.high = high + over
      this.low = coef - over * LIMB
      this.big = null
    }
    this.count = count
  }

  /** Does the coefficient have limbs? */
  get split(): boolean {
    return this.high >= 0 || (this.high === UNSPLIT && this.becomeSplit())
  }

  private becomeSplit(): boolean {
    const coef = this.big as bigint
    if (this.count > 2 * LIMB_DIGITS || coef >= power10(2 * LIMB_DIGITS)) {
      this.high = TOO_LONG
      return false
    }
    const unit = power10(LIMB_DIGITS)
    const high = coef / unit
    this.low = Number(coef - high * unit)
    this.high = Number(high)
    return true
  }

  /** The coefficient; for a NaN what it carries. */
  get coef(): bigint {
    return (this.big ??= this.high === 0 ? BigInt(this.low) : BigInt(this.high) * power10(LIMB_DIGITS) + BigInt(this.low))
  }

  get digits(): number {
    if (this.count === 0) this.count = this.high < 0 ? digitCount(this.coef) : this.high === 0 ? limbDigits(this.low) : LIMB_DIGITS + limbDigits(this.high)
    return this.count
  }

  get isZero(): boolean {
    return this.isNothing && this.kind === 'finite'
  }

  /** Is the coefficient 0, whatever the kind? */
  get isNothing(): boolean {
    return this.high === 0 && this.low === 0
  }

  get isNan(): boolean {
    return this.kind === 'nan' || this.kind === 'snan'
  }

  get isSpecial(): boolean {
    return this.kind !== 'finite'
  }

  /** The exponent of the first digit. */
  get adjusted(): number {
    return this.exp + this.digits - 1
  }
}
PyDecimal.prototype.cls = decimalType

export const ZERO: PyDecimal = new PyDecimal(0, 0n, 0)
export const ONE: PyDecimal = new PyDecimal(0, 1n, 0)
export const NAN: PyDecimal = new PyDecimal(0, 0n, 0, 'nan')
export const INF: PyDecimal = new PyDecimal(0, 0n, 0, 'inf')
export const MINUS_INF: PyDecimal = new PyDecimal(1, 0n, 0, 'inf')

export function infinity(sign: Sign): PyDecimal {
  return sign === 0 ? INF : MINUS_INF
}

/** `digits`, where they are known: counting costs as much as adding. */
export function finite(sign: Sign, coef: bigint, exp: number, digits = 0): PyDecimal {
  chargeMemory(digits > 0 && digits <= 300 ? 160 : isHuge(coef) ? 120 + roughBits(coef) / 8 : 160)
  return new PyDecimal(sign, digits > 0 && digits <= 15 ? Number(coef) : coef, exp, 'finite', digits)
}

/** The powers of ten that are exact numbers, and one more. */
export const SMALL_POWERS: readonly number[] = Array.from({ length: 17 }, (_, n) => 10 ** n)

/** Digits of a limb, or of a little more; 1 for 0. */
export function limbDigits(n: number): number {
  if (n < 1e7) {
    if (n < 1e3) return n < 10 ? 1 : n < 100 ? 2 : 3
    return n < 1e5 ? (n < 1e4 ? 4 : 5) : n < 1e6 ? 6 : 7
  }
  if (n < 1e11) return n < 1e9 ? (n < 1e8 ? 8 : 9) : n < 1e10 ? 10 : 11
  return n < 1e13 ? (n < 1e12 ? 12 : 13) : n < 1e14 ? 14 : n < 1e15 ? 15 : 16
}

/** A finite number with a coefficient of two limbs. */
export function ofLimbs(sign: Sign, high: number, low: number, exp: number): PyDecimal {
  chargeMemory(160)
  return new PyDecimal(sign, low, exp, 'finite', 0, high)
}

/** Coefficients have no more digits: as long as the longest ints, on every host. */
export const MAX_DIGITS = 315652

const powers: bigint[] = [1n]
const KEPT = 700

/** 10 ** n. */
export function power10(n: number): bigint {
  if (n < KEPT) {
    for (let i = powers.length; i <= n; i++) powers.push((powers[i - 1] as bigint) * 10n)
    return powers[n] as bigint
  }
  if (n > MAX_DIGITS) throw raise(MemoryError)
  chargeMemory(n)
  chargeElements(4 * n * Math.ceil(Math.sqrt(n / 64)) / 16)
  return 10n ** BigInt(n)
}

/** Decimal digits of a coefficient; 1 for 0. */
export function digitCount(n: bigint): number {
  if (n < 10n) return 1
  if (n >= TOP) return longDigitCount(n)
  const guess = Math.floor(Math.log10(Number(n)))
  // The logarithm may be a hair off at either side of a power of ten.
  if (n < power10(guess)) return guess
  return n >= power10(guess + 1) ? guess + 2 : guess + 1
}
const TOP = 10n ** 300n

function longDigitCount(n: bigint): number {
  chargeElements(roughBits(n) / 16)
  const bits = n.toString(16).length * 4
  const low = Math.max(0, Math.floor((bits - 4) * 0.3010299956639811))
  let d = low
  while (n >= power10(d)) d++
  return d
}

/** The digits of a coefficient as text. */
export function digitText(n: bigint): string {
  if (isHuge(n)) {
    const bits = roughBits(n)
    chargeElements(((bits / 64) * Math.ceil(Math.sqrt(bits / 64))) | 0)
    chargeMemory(bits / 3)
  }
  return n.toString()
}

/** The coefficient that a text of digits stands for. */
export function coefficient(digits: string): bigint {
  if (digits.length > 300) {
    if (digits.length > MAX_DIGITS) throw raise(MemoryError)
    chargeElements((digits.length / 16) * Math.ceil(Math.sqrt(digits.length / 16)))
    chargeMemory(digits.length)
  }
  return BigInt(digits)
}

/** `n * 10 ** by`. */
export function shifted(n: bigint, by: number): bigint {
  if (by === 0 || n === 0n) return n
  return product(n, power10(by))
}

/** The coefficient of `v`, times `10 ** by`. */
export function raised(v: PyDecimal, by: number): bigint {
  if (by === 0) return v.coef
  return v.digits + by <= 300 ? v.coef * power10(by) : shifted(v.coef, by)
}

export function product(a: bigint, b: bigint): bigint {
  if (isHuge(a) || isHuge(b)) {
    if (roughBits(a) + roughBits(b) > 1.5 * MAX_INT_BITS) throw raise(MemoryError)
    chargeProduct1(a, b)
  }
  return a * b
}

function chargeProduct1(a: bigint, b: bigint): void {
  if (roughBits(a) + roughBits(b) <= MAX_INT_BITS) chargeProduct(a, b)
  else chargeElements(2 * (Math.max(roughBits(a), roughBits(b)) / 64) * Math.ceil(Math.sqrt(Math.min(roughBits(a), roughBits(b)) / 64)))
}

export function quotient(a: bigint, b: bigint): bigint {
  chargeDivision(a, b)
  return a / b
}
