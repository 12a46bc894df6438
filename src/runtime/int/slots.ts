/**
 * What operators do with an int. Reference: https://docs.python.org/3.13/library/stdtypes.html#numeric-types-int-float-complex
 *
 * An int answers NotImplemented to a float; the float's slots then take both.
 */
import { intType } from '../builtin-types.ts'
import { formatInt } from '../format/spec.ts'
import { hashInt } from '../ops/hash.ts'
import type { BinarySlot, CompareOp } from '../type.ts'
import { type Int, NotImplemented, PyFloat, PyTuple, type Str, type Value, asInt } from '../value.ts'
import {
  abs, add, bitAnd, bitOr, bitXor, divmod, floorDiv, intPow, intToFloat, invert, mod, mul, neg, shiftLeft, shiftRight, sub, trueDiv,
} from './arith.ts'
import { intToStr } from './format.ts'

/** The int behind an int, bool or instance of an int subclass. */
export function intOf(v: Value): Int {
  return typeof v === 'number' ? v : (asInt(v) as Int)
}

function onInts(operate: (a: Int, b: Int) => Value): BinarySlot {
  return (a, b) => {
    const x = asInt(a)
    const y = asInt(b)
    return x === undefined || y === undefined ? NotImplemented : operate(x, y)
  }
}

export function compareNumbers(op: CompareOp, a: Int, b: Int): boolean {
  switch (op) {
    case '<': return a < b
    case '<=': return a <= b
    case '==': return a === b
    case '!=': return a !== b
    case '>': return a > b
    case '>=': return a >= b
  }
}

function compare(op: CompareOp, a: Value, b: Value): Value {
  const y = asInt(b)
  return y === undefined ? NotImplemented : compareNumbers(op, intOf(a), y)
}

export function registerIntSlots(): void {
  Object.assign(intType.slots, {
    repr: (v: Value) => intToStr(intOf(v)),
    format: (v: Value, spec: Str) => formatInt(intOf(v), spec, v),
    hash: (v: Value) => hashInt(intOf(v)),
    bool: (v: Value) => intOf(v) !== 0,
    compare,
    binary: {
      '+': onInts(add),
      '-': onInts(sub),
      '*': onInts(mul),
      '/': onInts((a, b) => new PyFloat(trueDiv(a, b))),
      '//': onInts(floorDiv),
      '%': onInts(mod),
      '**': onInts(intPow),
      '<<': onInts(shiftLeft),
      '>>': onInts(shiftRight),
      '&': onInts(bitAnd),
      '|': onInts(bitOr),
      '^': onInts(bitXor),
      divmod: onInts((a, b) => new PyTuple(divmod(a, b))),
    },
    neg: (v: Value) => neg(intOf(v)),
    pos: intOf,
    invert: (v: Value) => invert(intOf(v)),
    abs: (v: Value) => abs(intOf(v)),
    index: intOf,
    int: intOf,
    float: (v: Value) => intToFloat(intOf(v)),
  } satisfies typeof intType.slots)
}
