/** Methods and attributes of float. Reference: https://docs.python.org/3.13/library/stdtypes.html#additional-methods-on-float */
import { floatType, typeName } from '../builtin-types.ts'
import { powers } from '../complex/powers-part.ts'
import { overflowError, typeError, valueError } from '../exception.ts'
import { formatFloat } from '../format/spec.ts'
import { floatToInt } from '../int/convert.ts'
import { formatMethod } from '../ops/format.ts'
import { numberText } from '../int/text.ts'
import { defineClassMethods, defineGetters, defineMethods, steps } from '../native.ts'
import { index } from '../ops/index.ts'
import { type Steps, call } from '../steps.ts'
import { leafOf } from '../str/arguments.ts'
import type { PyType } from '../type.ts'
import { type Int, PyFloat, PyTuple, type Value, asStr, normalizeInt } from '../value.ts'
import { registerFloatConstructor } from './constructor.ts'
import { decompose } from './digits.ts'
import { roundToDigits, roundToInt } from './round.ts'
import { floatOf, registerFloatSlots } from './slots.ts'

/** The exact fraction in lowest terms. Throws OverflowError, ValueError. */
export function integerRatio(x: number): [numerator: Int, denominator: Int] {
  if (x !== x) throw valueError('cannot convert NaN to integer ratio')
  if (!Number.isFinite(x)) throw overflowError('cannot convert Infinity to integer ratio')
  if (Number.isInteger(x)) return [floatToInt(x), 1]
  let { mantissa, exponent } = decompose(Math.abs(x))
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n
    exponent++
  }
  return [normalizeInt(x < 0 ? -mantissa : mantissa), normalizeInt(1n << BigInt(-exponent))]
}

/** `x.__round__(digits)`: None counts as not given. */
function* round(self: Value, digits: Value | undefined): Steps<Value> {
  const x = floatOf(self)
  if (digits === undefined || digits === null) return roundToInt(x)
  return new PyFloat(roundToDigits(x, yield* index(digits)))
}

function* fromHex(cls: PyType, text: Value): Steps<Value> {
  const s = asStr(text)
  if (s === undefined) throw typeError('bad argument type for built-in operation')
  const x = new PyFloat(powers().floatFromHex(typeof s === 'string' ? s : numberText(s)))
  return cls === floatType ? x : yield* call(cls, [x])
}

export function registerFloat(): void {
  registerFloatSlots()
  registerFloatConstructor()
  const power = floatType.slots.binary?.['**'] as (a: Value, b: Value) => Value
  const divide = floatType.slots.binary?.divmod as (a: Value, b: Value) => Value
  defineMethods(floatType, {
    'is_integer()': (self) => Number.isInteger(floatOf(self)),
    'as_integer_ratio()': (self) => new PyTuple(integerRatio(floatOf(self))),
    'hex()': (self) => powers().floatHex(floatOf(self)),
    'conjugate()': (self) => new PyFloat(floatOf(self)),
    '__round__(ndigits=, /)': steps(round, (self: Value, digits: Value | undefined) => leafOf(round(self, digits))),
    '__trunc__()': (self) => floatToInt(floatOf(self)),
    '__floor__()': (self) => floatToInt(Math.floor(floatOf(self))),
    '__ceil__()': (self) => floatToInt(Math.ceil(floatOf(self))),
    '__format__(format_spec, /)': formatMethod((self, spec) => formatFloat(floatOf(self), spec, self)),
    '__getnewargs__()': (self) => new PyTuple([new PyFloat(floatOf(self))]),
    '__sizeof__()': () => 24,
    '__pow__(value, mod=, /)': (self, b, m) => powerOf(power, self, b, m),
    '__rpow__(value, mod=, /)': (self, b, m) => powerOf(power, b, self, m),
    '__divmod__(value, /)': (self, b) => divide(self, b),
    '__rdivmod__(value, /)': (self, b) => divide(b, self),
  })
  defineClassMethods(floatType, {
    'fromhex(string, /)': steps(fromHex, (cls: PyType, text: Value) => leafOf(fromHex(cls, text))),
    '__getformat__(typestr, /)': (_cls, kind) => {
      const s = asStr(kind)
      if (s === undefined) throw typeError(`__getformat__() argument must be str, not ${typeName(kind)}`)
      if (s !== 'double' && s !== 'float') throw valueError("__getformat__() argument 1 must be 'double' or 'float'")
      return 'IEEE, little-endian'
    },
  })
  defineGetters(floatType, {
    real: (self) => new PyFloat(floatOf(self)),
    imag: () => new PyFloat(0),
  })
}

function powerOf(power: (a: Value, b: Value) => Value, a: Value, b: Value, m: Value | undefined): Value {
  if (m !== undefined && m !== null) throw typeError('pow() 3rd argument not allowed unless all arguments are integers')
  return power(a, b)
}
