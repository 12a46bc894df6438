/** What operators do with decimals, and their methods. */
import { PyComplex } from '../../runtime/complex/complex.ts'
import { ValueError, raise, typeError } from '../../runtime/exception.ts'
import { type NativeTable, defineClassMethods, defineConstructor, defineGetters, defineMethods, steps } from '../../runtime/native.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import type { CompareOp, PyType } from '../../runtime/type.ts'
import { NotImplemented, PyTuple, type Value, asFloat, asInt, asStr } from '../../runtime/value.ts'
import * as arithmetic from './arithmetic.ts'
import { compareNumbers } from './compare.ts'
import { FLOAT_OPERATION, INVALID_OPERATION, type PyContext, type Rounding, begin, currentContext, decimalState, settle, signal } from './context.ts'
import { asTuple, contextArgument, fromFloat, fromInt, fromValue, hashOf, needed, operand, ratio, toFloat, toInt } from './convert.ts'
import { formatDecimal } from './format.ts'
import { power, powerModulo } from './functions.ts'
import { PyDecimal, decimalType, finite, product } from './number.ts'
import { adjustedOf, bare, binary, integralWith, plain, quantizeWith, unary } from './operations.ts'
import { rescaled } from './round.ts'
import { decimalText } from './text.ts'

type Optional = Value | undefined
type Operation = (a: PyDecimal, b: PyDecimal, c: PyContext) => Value

/** An operator of decimals and ints. */
function operator(operate: Operation): (a: Value, b: Value) => Value {
  return (a: Value, b: Value) => {
    const x = a instanceof PyDecimal ? a : operand(a)
    if (x === undefined) return NotImplemented
    const y = b instanceof PyDecimal ? b : operand(b)
    if (y === undefined) return NotImplemented
    const c = currentContext()
    begin()
    const r = operate(x, y, c)
    settle(c)
    return r
  }
}

export function within<T extends Value>(c: PyContext, work: () => T): T {
  begin()
  const r = work()
  settle(c)
  return r
}

function isRational(v: Value): boolean {
  return v instanceof Object && v.cls.heap && v.cls.mro.some((t) => t.name === 'Rational' && t.module === 'numbers')
}

function outcome(op: CompareOp, order: number): boolean {
  switch (op) {
    case '<': return order < 0
    case '<=': return order <= 0
    case '==': return order === 0
    case '!=': return order !== 0
    case '>': return order > 0
    case '>=': return order >= 0
  }
}

function compareValues(op: CompareOp, a: PyDecimal, b: PyDecimal, c: PyContext): boolean {
  if (a.isNan || b.isNan) {
    if (a.kind === 'snan' || b.kind === 'snan' || (op !== '==' && op !== '!=')) signal(INVALID_OPERATION)
    settle(c)
    return op === '!='
  }
  settle(c)
  return outcome(op, compareNumbers(a, b))
}

function compareLeaf(op: CompareOp, self: PyDecimal, other: Value): Value {
  const c = currentContext()
  begin()
  const known = operand(other)
  if (known !== undefined) return compareValues(op, self, known, c)
  const equality = op === '==' || op === '!='
  let x = asFloat(other)
  if (x === undefined && equality && other instanceof PyComplex && other.im === 0) x = other.re
  if (x !== undefined) {
    if (equality) c.flags |= FLOAT_OPERATION
    else {
      signal(FLOAT_OPERATION)
      settle(c)
    }
    return compareValues(op, self, fromFloat(x), c)
  }
  if (isRational(other)) throw NEED_GUEST
  return NotImplemented
}

function* compareSteps(op: CompareOp, self: PyDecimal, other: Value): Steps<Value> {
  if (!isRational(other)) return compareLeaf(op, self, other)
  const above = asInt(yield* getattr(other, 'numerator'))
  const below = asInt(yield* getattr(other, 'denominator'))
  if (above === undefined || below === undefined) return NotImplemented
  begin()
  const c = currentContext()
  const scaled = self.kind === 'finite' ? finite(self.sign, product(self.coef, BigInt(below)), self.exp) : self
  return compareValues(op, scaled, fromInt(above), c)
}

function* construct(cls: PyType, value: Optional, context: Optional): Steps<Value> {
  return constructed(cls, value, context)
}

function constructed(cls: PyType, value: Optional, context: Optional): Value {
  const c = contextArgument(context)
  begin()
  const d = value === undefined ? fromInt(0) : fromValue(value)
  settle(c)
  return ofClass(d, cls)
}

/** The same number as an instance of that class. */
export function ofClass(d: PyDecimal, cls: PyType): PyDecimal {
  if (d.cls === cls && cls === decimalType) return d
  const made = new PyDecimal(d.sign, d.coef, d.exp, d.kind)
  if (cls !== decimalType) made.cls = cls
  return made
}

function toWhole(v: PyDecimal, how: Rounding): Value {
  if (v.isNan) throw raise(ValueError, 'cannot convert NaN to integer')
  return toInt(v.kind === 'finite' ? rescaled(v, 0, how) : v)
}

function round(v: PyDecimal, digits: Optional): Value {
  if (digits === undefined) return toWhole(v, 'ROUND_HALF_EVEN')
  const n = asInt(digits)
  if (n === undefined) throw typeError('optional arg must be an integer')
  const c = currentContext()
  return within(c, () => arithmetic.quantize(v, new PyDecimal(0, 1n, -Number(n)), c))
}

function fromFloatValue(v: Value): PyDecimal {
  const n = asInt(v)
  if (n !== undefined) return fromInt(n)
  const x = asFloat(v)
  if (x === undefined) throw typeError('argument must be int or float')
  return fromFloat(x)
}

function tupleOf(v: PyDecimal): Steps<Value> {
  return call(decimalState().tuple, asTuple(v))
}

function pow(a: Value, b: Value, m: Value): Value {
  const [x, y, z] = [operand(a), operand(b), operand(m)]
  if (x === undefined || y === undefined || z === undefined) return NotImplemented
  const c = currentContext()
  return within(c, () => powerModulo(x, y, z, c))
}

function methods(): NativeTable {
  const table: NativeTable = {
    'adjusted()': adjustedOf,
    'as_integer_ratio()': ratio,
    'as_tuple()': steps(tupleOf),
    'conjugate()': (v: PyDecimal) => v,
    'radix()': () => new PyDecimal(0, 10n, 0),
    'quantize(exp, rounding=, context=)': (v: PyDecimal, exp: Value, how: Optional, context: Optional) => {
      const c = contextArgument(context)
      return within(c, () => quantizeWith(v, needed(exp), how, c))
    },
    'fma(other, third, context=)': (v: PyDecimal, other: Value, third: Value, context: Optional) => {
      const c = contextArgument(context)
      return within(c, () => arithmetic.fma(v, needed(other), needed(third), c))
    },
    '__format__(format_spec, /)': (v: PyDecimal, spec: Value) => {
      const s = asStr(spec)
      if (s === undefined) throw typeError('format argument must be str')
      return formatDecimal(v, s, currentContext())
    },
    '__round__(ndigits=, /)': round,
    '__floor__()': (v: PyDecimal) => toWhole(v, 'ROUND_FLOOR'),
    '__ceil__()': (v: PyDecimal) => toWhole(v, 'ROUND_CEILING'),
    '__trunc__()': (v: PyDecimal) => toWhole(v, 'ROUND_DOWN'),
    '__complex__()': (v: PyDecimal) => new PyComplex(toFloat(v), 0),
    '__copy__()': (v: PyDecimal) => v,
    '__deepcopy__(memo, /)': (v: PyDecimal) => v,
    '__reduce__()': (v: PyDecimal) => new PyTuple([v.cls, new PyTuple([decimalText(v, 1)])]),
    '__pow__(value, mod=, /)': (a: PyDecimal, b: Value, m: Optional) => (m === undefined || m === null ? operator(power)(a, b) : pow(a, b, m)),
    '__divmod__(value, /)': (a: PyDecimal, b: Value) => operator(divmod)(a, b),
    '__rdivmod__(value, /)': (a: PyDecimal, b: Value) => operator(divmod)(b, a),
  }
  for (const [name, exactly] of [['to_integral', false], ['to_integral_value', false], ['to_integral_exact', true]] as const) {
    table[`${name}(rounding=, context=)`] = (v: PyDecimal, how: Optional, context: Optional) => {
      const c = contextArgument(context)
      return within(c, () => integralWith(v, how, c, exactly))
    }
  }
  for (const [name, operate] of Object.entries(unary)) {
    table[`${name}(context=)`] = (v: PyDecimal, context: Optional) => {
      const c = contextArgument(context)
      return within(c, () => operate(v, c))
    }
  }
  for (const [name, operate] of Object.entries(plain)) table[`${name}()`] = operate
  for (const [name, operate] of Object.entries(binary)) {
    table[`${name}(other, context=)`] = (v: PyDecimal, other: Value, context: Optional) => {
      const c = contextArgument(context)
      return within(c, () => operate(v, needed(other), c))
    }
  }
  return table
}

function divmod(a: PyDecimal, b: PyDecimal, c: PyContext): Value {
  return new PyTuple(arithmetic.divmod(a, b, c))
}

export function defineDecimal(): void {
  if (decimalType.construct !== null) return
  Object.assign(decimalType.slots, {
    repr: (v: PyDecimal) => `Decimal('${decimalText(v, currentContext().capitals)}')`,
    str: (v: PyDecimal) => decimalText(v, currentContext().capitals),
    format: (v: PyDecimal, spec: string) => formatDecimal(v, spec, currentContext()),
    hash: hashOf,
    bool: (v: PyDecimal) => !v.isZero,
    compare: compareLeaf,
    compareSteps,
    binary: {
      '+': operator(arithmetic.add), '-': operator(arithmetic.subtract), '*': operator(arithmetic.multiply), '/': operator(arithmetic.divide),
      '//': operator(arithmetic.divideInt), '%': operator(arithmetic.remainder), '**': operator(power), divmod: operator(divmod),
    },
    neg: (v: PyDecimal) => within(currentContext(), () => arithmetic.minus(bare(v), currentContext())),
    pos: (v: PyDecimal) => within(currentContext(), () => arithmetic.plus(bare(v), currentContext())),
    abs: (v: PyDecimal) => within(currentContext(), () => arithmetic.abs(bare(v), currentContext())),
    int: toInt,
    float: toFloat,
    floor: (v: PyDecimal) => toWhole(v, 'ROUND_FLOOR'),
    ceil: (v: PyDecimal) => toWhole(v, 'ROUND_CEILING'),
    trunc: (v: PyDecimal) => toWhole(v, 'ROUND_DOWN'),
    powerModulo: pow,
  })
  defineConstructor(decimalType, 'Decimal(value=, context=)', steps(construct, constructed))
  defineMethods(decimalType, methods())
  defineGetters(decimalType, { real: (v: PyDecimal) => v, imag: () => fromInt(0) })
  defineClassMethods(decimalType, {
    'from_float(f, /)': steps(function* (cls: PyType, v: Value): Steps<Value> {
      const d = fromFloatValue(v)
      return cls === decimalType ? d : yield* call(cls, [d])
    }),
  })
}

