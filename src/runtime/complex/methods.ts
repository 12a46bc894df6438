/** What operators do with a complex number, its methods and attributes. */
import { complexType } from '../builtin-types.ts'
import { valueError } from '../exception.ts'
import { formatMethod } from '../ops/format.ts'
import { defineMethods } from '../native.ts'
import { hashFloat } from '../ops/hash.ts'
import type { BinarySlot, CompareOp } from '../type.ts'
import { type Int, NotImplemented, PyFloat, PyTuple, type Value, asInt, normalizeInt } from '../value.ts'
import { defineMembers } from '../wrappers/members.ts'
import { magnitude, power, product, quotient } from './arith.ts'
import { PyComplex, asComplex } from './complex.ts'
import { registerComplexConstructor } from './constructor.ts'
import { formatComplex } from './format.ts'
import { complexRepr } from './text.ts'

function onComplex(operate: (a: PyComplex, b: PyComplex) => PyComplex): BinarySlot {
  return (a, b) => {
    const x = asComplex(a)
    if (x === undefined) return NotImplemented
    const y = asComplex(b)
    return y === undefined ? NotImplemented : operate(x, y)
  }
}

function compare(op: CompareOp, a: PyComplex, b: Value): Value {
  if (op !== '==' && op !== '!=') return NotImplemented
  const n = asInt(b)
  let equal: boolean
  if (n !== undefined) {
    // By value, not by the nearest double.
    // biome-ignore lint/suspicious/noDoubleEquals: a strict comparison of number and bigint is always false
    equal = a.im === 0 && a.re == n
  } else {
    const other = asComplex(b)
    if (other === undefined) return NotImplemented
    equal = a.re === other.re && a.im === other.im
  }
  return op === '==' ? equal : !equal
}

function hash({ re, im }: PyComplex): Int {
  if (im === 0) return hashFloat(re)
  const h = BigInt.asIntN(64, BigInt(hashFloat(re)) + 1000003n * BigInt(hashFloat(im)))
  return h === -1n ? -2 : normalizeInt(h)
}

/** `x ** y` as a method, where a modulus may be given. */
function powerOf(a: Value, b: Value, m: Value | undefined): Value {
  const x = asComplex(a)
  const y = asComplex(b)
  if (x === undefined || y === undefined) return NotImplemented
  if (m !== undefined && m !== null) throw valueError('complex modulo')
  return power(x, y)
}

export function registerComplex(): void {
  Object.assign(complexType.slots, {
    repr: complexRepr,
    format: formatComplex,
    hash,
    bool: (v: PyComplex) => v.re !== 0 || v.im !== 0,
    compare,
    binary: {
      '+': onComplex((a, b) => new PyComplex(a.re + b.re, a.im + b.im)),
      '-': onComplex((a, b) => new PyComplex(a.re - b.re, a.im - b.im)),
      '*': onComplex(product),
      '/': onComplex(quotient),
      '**': onComplex(power),
    },
    neg: (v: PyComplex) => new PyComplex(-v.re, -v.im),
    pos: (v: PyComplex) => new PyComplex(v.re, v.im),
    abs: (v: PyComplex) => new PyFloat(magnitude(v)),
  } satisfies typeof complexType.slots)
  registerComplexConstructor()
  defineMethods(complexType, {
    'conjugate()': (self: PyComplex) => new PyComplex(self.re, -self.im),
    '__complex__()': (self: PyComplex) => (self.cls.heap ? new PyComplex(self.re, self.im) : self),
    '__format__(format_spec, /)': formatMethod((self, spec) => formatComplex(self as PyComplex, spec)),
    '__getnewargs__()': (self: PyComplex) => new PyTuple([new PyFloat(self.re), new PyFloat(self.im)]),
    '__pow__(value, mod=, /)': powerOf,
    '__rpow__(value, mod=, /)': (self, b, m) => powerOf(b, self, m),
  })
  defineMembers(complexType, {
    real: (self: PyComplex) => new PyFloat(self.re),
    imag: (self: PyComplex) => new PyFloat(self.im),
  })
}
