/**
 * What operators do with a float. Reference: https://docs.python.org/3.13/library/stdtypes.html#numeric-types-int-float-complex
 *
 * Operands may be ints on either side: arithmetic converts them (OverflowError if too large), comparison is exact.
 */
import { floatType } from '../builtin-types.ts'
import { formatFloat } from '../format/spec.ts'
import { floatToInt, intToFloat } from '../int/convert.ts'
import { hashFloat } from '../ops/hash.ts'
import type { BinarySlot, CompareOp } from '../type.ts'
import { type Int, NotImplemented, PyFloat, type PyObject, PyTuple, type Str, type Value, asFloat, asInt } from '../value.ts'
import { floatDivmod, floatFloorDiv, floatMod, floatPow, floatTrueDiv } from './arith.ts'
import { floatRepr } from './repr.ts'

/** The double behind a float or an instance of a float subclass. */
export function floatOf(v: Value): number {
  return v instanceof PyFloat ? v.value : (asFloat(v) as number)
}

/** The double of a float or int operand; undefined for any other type. */
function operand(v: Value): number | undefined {
  if (v instanceof PyFloat) return v.value
  if (typeof v === 'number') return v
  const x = asFloat(v)
  if (x !== undefined) return x
  const n = asInt(v)
  return n === undefined ? undefined : intToFloat(n)
}

function onFloats(operate: (a: number, b: number) => number | PyObject): BinarySlot {
  return (a, b) => {
    const x = operand(a)
    if (x === undefined) return NotImplemented
    const y = operand(b)
    if (y === undefined) return NotImplemented
    const r = operate(x, y)
    return typeof r === 'number' ? new PyFloat(r) : r
  }
}

/** The host compares a double with a number or bigint by mathematical value, as Python does. */
function compareDouble(op: CompareOp, a: number, b: Int): boolean {
  switch (op) {
    case '<': return a < b
    case '<=': return a <= b
    // biome-ignore lint/suspicious/noDoubleEquals: a strict comparison of number and bigint is always false
    case '==': return a == b
    // biome-ignore lint/suspicious/noDoubleEquals: as above
    case '!=': return a != b
    case '>': return a > b
    case '>=': return a >= b
  }
}

function compare(op: CompareOp, a: Value, b: Value): Value {
  const y = asFloat(b) ?? asInt(b)
  return y === undefined ? NotImplemented : compareDouble(op, floatOf(a), y)
}

export function registerFloatSlots(): void {
  Object.assign(floatType.slots, {
    repr: (v: Value) => floatRepr(floatOf(v)),
    format: (v: Value, spec: Str) => formatFloat(floatOf(v), spec, v),
    hash: (v: Value) => hashFloat(floatOf(v)),
    bool: (v: Value) => floatOf(v) !== 0,
    compare,
    binary: {
      '+': onFloats((a, b) => a + b),
      '-': onFloats((a, b) => a - b),
      '*': onFloats((a, b) => a * b),
      '/': onFloats(floatTrueDiv),
      '//': onFloats(floatFloorDiv),
      '%': onFloats(floatMod),
      '**': onFloats(floatPow),
      divmod: (a: Value, b: Value) => {
        const x = operand(a)
        const y = operand(b)
        if (x === undefined || y === undefined) return NotImplemented
        return new PyTuple(floatDivmod(x, y).map((v) => new PyFloat(v)))
      },
    },
    neg: (v: Value) => new PyFloat(-floatOf(v)),
    pos: (v: Value) => new PyFloat(floatOf(v)),
    abs: (v: Value) => new PyFloat(Math.abs(floatOf(v))),
    int: (v: Value) => floatToInt(floatOf(v)),
    float: floatOf,
  } satisfies typeof floatType.slots)
}
