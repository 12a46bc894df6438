/** Methods and attributes of int. Reference: https://docs.python.org/3.13/library/stdtypes.html#additional-methods-on-integer-types */
import { formatMethod } from '../ops/format.ts'
import { intType } from '../builtin-types.ts'
import { bytesPart } from '../bytes/methods-part.ts'
import { defineClassMethods, defineGetters, defineMethods, steps } from '../native.ts'
import { index } from '../ops/index.ts'
import type { Steps } from '../steps.ts'
import { leafOf } from '../str/arguments.ts'
import type { PyType } from '../type.ts'
import { NotImplemented, PyTuple, type Value, asInt } from '../value.ts'
import { bitCount, bitLength, divmod, intPow, intPowMod } from './arith.ts'
import { registerIntConstructor } from './constructor.ts'
import { formatInt } from '../format/spec.ts'
import { roundInt } from './round.ts'
import { intOf, registerIntSlots } from './slots.ts'

type Optional = Value | undefined

function* round(self: Value, digits: Optional): Steps<Value> {
  return digits === undefined ? intOf(self) : roundInt(intOf(self), yield* index(digits))
}

/** `pow(a, b, m)` on ints: NotImplemented unless all are. */
export function intPower(a: Value, b: Value, m: Value): Value {
  const x = asInt(a)
  const y = asInt(b)
  if (x === undefined || y === undefined) return NotImplemented
  if (m === null) return intPow(x, y)
  const z = asInt(m)
  return z === undefined ? NotImplemented : intPowMod(x, y, z)
}

function onInts(a: Value, b: Value): Value {
  const x = asInt(a)
  const y = asInt(b)
  return x === undefined || y === undefined ? NotImplemented : new PyTuple(divmod(x, y))
}

export function registerInt(): void {
  registerIntSlots()
  registerIntConstructor()
  defineMethods(intType, {
    'bit_length()': (self) => bitLength(intOf(self)),
    'bit_count()': (self) => bitCount(intOf(self)),
    'conjugate()': intOf,
    'as_integer_ratio()': (self) => new PyTuple([intOf(self), 1]),
    'is_integer()': () => true,
    'to_bytes(length=, byteorder=, *, signed=)': steps((self: Value, length: Optional, order: Optional, signed: Optional) => bytesPart().toBytes(self, length, order, signed),
      (self: Value, length: Optional, order: Optional, signed: Optional) => bytesPart().toBytesLeaf(self, length, order, signed)),
    '__round__(ndigits=, /)': steps(round, (self: Value, digits: Optional) => leafOf(round(self, digits))),
    '__trunc__()': intOf,
    '__floor__()': intOf,
    '__ceil__()': intOf,
    '__format__(format_spec, /)': formatMethod((self, spec) => formatInt(intOf(self), spec, self)),
    '__getnewargs__()': (self) => new PyTuple([intOf(self)]),
    '__sizeof__()': (self) => 24 + 4 * Math.max(1, Math.ceil(bitLength(intOf(self)) / 30)),
    '__pow__(value, mod=, /)': (self, b, m) => intPower(self, b, m ?? null),
    '__rpow__(value, mod=, /)': (self, b, m) => intPower(b, self, m ?? null),
    '__divmod__(value, /)': onInts,
    '__rdivmod__(value, /)': (self, b) => onInts(b, self),
  })
  defineClassMethods(intType, {
    'from_bytes(bytes, byteorder=, *, signed=)': steps((cls: PyType, bytes: Value, order: Optional, signed: Optional) => bytesPart().fromBytes(cls, bytes, order, signed),
      (cls: PyType, bytes: Value, order: Optional, signed: Optional) => bytesPart().fromBytesLeaf(cls, bytes, order, signed)),
  })
  defineGetters(intType, {
    real: intOf,
    imag: () => 0,
    numerator: intOf,
    denominator: () => 1,
  })
}
