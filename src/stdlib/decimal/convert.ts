/** Decimals from other values, and back. */
import { chargeElements } from '../../run/meter.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { OverflowError, type PyException, ValueError, raise, typeError, valueError } from '../../runtime/exception.ts'
import { decompose } from '../../runtime/float/digits.ts'
import { checked } from '../../runtime/int/size.ts'
import { PyList } from '../../runtime/list/list.ts'
import { identityOf } from '../../runtime/ops/hash.ts'
import { type Int, PyTuple, type Value, asFloat, asInt, asStr, normalizeInt } from '../../runtime/value.ts'
import { FLOAT_OPERATION, PyContext, currentContext, signal } from './context.ts'
import { PyDecimal, type Sign, coefficient, digitText, finite, power10, quotient, ofLimbs, shifted } from './number.ts'
import { rescaled } from './round.ts'
import { decimalText, parseDecimal } from './text.ts'

export function fromInt(n: Int): PyDecimal {
  if (typeof n === 'number') return n < 0 ? ofLimbs(1, 0, -n, 0) : ofLimbs(0, 0, n, 0)
  return n < 0 ? finite(1, -BigInt(n), 0) : finite(0, BigInt(n), 0)
}

export function fromFloat(x: number): PyDecimal {
  const sign: Sign = x < 0 || Object.is(x, -0) ? 1 : 0
  if (Number.isNaN(x)) return new PyDecimal(0, 0n, 0, 'nan')
  if (!Number.isFinite(x)) return new PyDecimal(sign, 0n, 0, 'inf')
  let { mantissa, exponent } = decompose(Math.abs(x))
  if (mantissa === 0n) return finite(sign, 0n, 0)
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n
    exponent++
  }
  return exponent >= 0 ? finite(sign, mantissa << BigInt(exponent), 0) : finite(sign, mantissa * 5n ** BigInt(-exponent), exponent)
}

/** An operand: a Decimal or an int; undefined for anything else. */
export function operand(v: Value): PyDecimal | undefined {
  if (v instanceof PyDecimal) return v
  if (typeof v === 'number') return v < 0 ? new PyDecimal(1, -v, 0) : new PyDecimal(0, v, 0)
  const n = asInt(v)
  return n === undefined ? undefined : fromInt(n)
}

function unsupported(v: Value): PyException {
  return typeError(`conversion from ${typeName(v)} to Decimal is not supported`)
}

export function needed(v: Value): PyDecimal {
  const d = operand(v)
  if (d === undefined) throw unsupported(v)
  return d
}

function fromTuple(items: readonly Value[]): PyDecimal {
  if (items.length !== 3) throw valueError('argument must be a sequence of length 3')
  const [signValue, digitValues, expValue] = items as [Value, Value, Value]
  const sign = asInt(signValue)
  if (sign !== 0 && sign !== 1) throw valueError('sign must be an integer with the value 0 or 1')
  const kind = asStr(expValue)
  let exp = 0
  if (kind !== undefined) {
    if (kind !== 'F' && kind !== 'n' && kind !== 'N') throw valueError("string argument in the third position must be 'F', 'n' or 'N'")
  } else {
    const n = asInt(expValue)
    if (n === undefined) throw valueError('exponent must be an integer')
    exp = Number(n)
  }
  const digits = digitValues instanceof PyTuple ? digitValues.items : digitValues instanceof PyList ? digitValues.items : null
  if (digits === null) throw valueError('coefficient must be a tuple of digits')
  if (kind === 'F') return new PyDecimal(sign, 0n, 0, 'inf')
  chargeElements(digits.length)
  let text = ''
  for (let i = 0; i < digits.length; i++) {
    const v = digitValues instanceof PyList ? digitValues.at(i) : (digits[i] as Value)
    const d = asInt(v)
    if (d === undefined || d < 0 || d > 9) throw valueError('coefficient must be a tuple of digits')
    text += d
  }
  return new PyDecimal(sign, coefficient(text === '' ? '0' : text), exp, kind === undefined ? 'finite' : kind === 'n' ? 'nan' : 'snan')
}

/** What `Decimal(v)` takes, exactly. */
export function fromValue(v: Value): PyDecimal {
  const known = operand(v)
  if (known !== undefined) return known
  const s = asStr(v)
  if (s !== undefined) return parseDecimal(s)
  const x = asFloat(v)
  if (x !== undefined) {
    signal(FLOAT_OPERATION)
    return fromFloat(x)
  }
  if (v instanceof PyTuple) return fromTuple(v.items)
  if (v instanceof PyList) return fromTuple(Array.from({ length: v.items.length }, (_, i) => v.at(i)))
  throw unsupported(v)
}

export function toInt(v: PyDecimal): Int {
  if (v.isNan) throw raise(ValueError, 'cannot convert NaN to integer')
  if (v.kind === 'inf') throw raise(OverflowError, 'cannot convert Infinity to integer')
  const whole = rescaled(v, 0, 'ROUND_DOWN')
  if (whole.high === 0) return v.sign === 1 && whole.low > 0 ? -whole.low : whole.low
  const n = whole.coef
  return checked(v.sign === 1 ? -n : n)
}

export function toFloat(v: PyDecimal): number {
  if (v.kind === 'snan') throw valueError('cannot convert signaling NaN to float')
  if (v.kind === 'nan') return v.sign === 1 ? -Number.NaN : Number.NaN
  return Number(decimalText(v, 1))
}

export function ratio(v: PyDecimal): Value {
  if (v.isNan) throw raise(ValueError, 'cannot convert NaN to integer ratio')
  if (v.kind === 'inf') throw raise(OverflowError, 'cannot convert Infinity to integer ratio')
  if (v.coef === 0n) return new PyTuple([0, 1])
  let { coef } = v
  let below = 1n
  if (v.exp >= 0) coef = shifted(coef, v.exp)
  else {
    below = power10(-v.exp)
    for (const p of [2n, 5n]) {
      for (let n = -v.exp; n > 0 && coef % p === 0n; n--) {
        coef = quotient(coef, p)
        below = quotient(below, p)
      }
    }
  }
  return new PyTuple([checked(v.sign === 1 ? -coef : coef), checked(below)])
}

export function asTuple(v: PyDecimal): Value[] {
  const exp = v.kind === 'inf' ? 'F' : v.kind === 'nan' ? 'n' : v.kind === 'snan' ? 'N' : v.exp
  const text = v.kind === 'inf' ? '0' : v.isNan && v.coef === 0n ? '' : digitText(v.coef)
  chargeElements(text.length)
  return [v.sign, new PyTuple(Array.from(text, Number)), exp]
}

const MODULUS = 2n ** 61n - 1n

function powerMod(base: bigint, n: bigint): bigint {
  let result = 1n
  let x = base
  for (let rest = n; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * x) % MODULUS
    x = (x * x) % MODULUS
  }
  return result
}
const TENTH = powerMod(10n, MODULUS - 2n)

/** As every number's: of the value, modulo a prime. */
export function hashOf(v: PyDecimal): Int {
  if (v.kind === 'snan') throw typeError('Cannot hash a signaling NaN value')
  if (v.kind === 'nan') return identityOf(v)
  if (v.kind === 'inf') return v.sign === 1 ? -314159 : 314159
  if (v.exp === 0 && v.high === 0) return v.sign === 0 || v.low === 0 ? v.low : v.low === 1 ? -2 : -v.low
  const scale = v.exp >= 0 ? powerMod(10n, BigInt(v.exp)) : powerMod(TENTH, BigInt(-v.exp))
  const n = (v.coef % MODULUS) * scale % MODULUS
  return normalizeInt(v.sign === 1 ? (n === 1n ? -2n : -n) : n)
}

export function contextArgument(v: Value | undefined): PyContext {
  if (v === undefined || v === null) return currentContext()
  if (!(v instanceof PyContext)) throw typeError('optional argument must be a context')
  return v
}

