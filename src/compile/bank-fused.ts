/**
 * The bank's superinstructions: an operator whose right operand is a small constant, a comparison that is a test. They save the
 * call of a closure each, which costs as much as the operation. Part of each copy of the bank (scripts/generate.ts), so imports and MAX are
 * those of bank.ts. `slow` is where the operator goes on when the left operand is no int, or the result too large for one.
 */
import { compareSlow, truthSlow } from './slow.ts'
import type { CompareOp } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import type { EvalAny, EvalBool } from './closures.ts'

const MAX = 9007199254740991

export type SlowWithConst = (a: Value, c: Value) => Value

export function addSmall(l: EvalAny, c: number, slow: SlowWithConst, id: number): EvalAny {
  return function evalAddSmall(f) {
    const a = l(f)
    if (typeof a === 'number') {
      const r = a + c
      if (r <= MAX && r >= -MAX) return r
    }
    f.pc = id
    return slow(a, c)
  }
}
export function mulSmall(l: EvalAny, c: number, slow: SlowWithConst, id: number): EvalAny {
  return function evalMulSmall(f) {
    const a = l(f)
    if (typeof a === 'number') {
      const r = a * c
      if (r <= MAX && r >= -MAX) return r + 0
    }
    f.pc = id
    return slow(a, c)
  }
}
/** `c` is positive. */
export function modSmall(l: EvalAny, c: number, slow: SlowWithConst, id: number): EvalAny {
  return function evalModSmall(f) {
    const a = l(f)
    if (typeof a === 'number') {
      const r = a % c
      return r < 0 ? r + c : r + 0
    }
    f.pc = id
    return slow(a, c)
  }
}
/** `c` is positive. */
export function floorDivSmall(l: EvalAny, c: number, slow: SlowWithConst, id: number): EvalAny {
  return function evalFloorDivSmall(f) {
    const a = l(f)
    if (typeof a === 'number') {
      const m = a % c
      return (m < 0 ? (a - m) / c - 1 : (a - m) / c) + 0
    }
    f.pc = id
    return slow(a, c)
  }
}
export function bitAndSmall(l: EvalAny, c: number, slow: SlowWithConst, id: number): EvalAny {
  return function evalBitAndSmall(f) {
    const a = l(f)
    if (typeof a === 'number' && (a | 0) === a) return a & c
    f.pc = id
    return slow(a, c)
  }
}

// ---------------------------------------------------------------- comparisons that are tests

/** What a comparison that is no plain one of ints answers, as a test. `at` is the node of the test. */
function compareTest(f: any, op: CompareOp, a: Value, b: Value, id: number, at: number): boolean {
  f.pc = id
  const v = compareSlow(op, a, b)
  if (v === true || v === false) return v
  f.pc = at
  return truthSlow(v)
}
export function lessTest(l: EvalAny, r: EvalAny, id: number, at: number): EvalBool {
  return function testLess(f) {
    const a = l(f), b = r(f)
    return typeof a === 'number' && typeof b === 'number' ? a < b : compareTest(f, '<', a, b, id, at)
  }
}
export function lessEqualTest(l: EvalAny, r: EvalAny, id: number, at: number): EvalBool {
  return function testLessEqual(f) {
    const a = l(f), b = r(f)
    return typeof a === 'number' && typeof b === 'number' ? a <= b : compareTest(f, '<=', a, b, id, at)
  }
}
export function greaterTest(l: EvalAny, r: EvalAny, id: number, at: number): EvalBool {
  return function testGreater(f) {
    const a = l(f), b = r(f)
    return typeof a === 'number' && typeof b === 'number' ? a > b : compareTest(f, '>', a, b, id, at)
  }
}
export function greaterEqualTest(l: EvalAny, r: EvalAny, id: number, at: number): EvalBool {
  return function testGreaterEqual(f) {
    const a = l(f), b = r(f)
    return typeof a === 'number' && typeof b === 'number' ? a >= b : compareTest(f, '>=', a, b, id, at)
  }
}
export function equalTest(l: EvalAny, r: EvalAny, id: number, at: number): EvalBool {
  return function testEqual(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') return a === b
    if (typeof a === 'string' && typeof b === 'string' && b.length <= 256) return a === b
    return compareTest(f, '==', a, b, id, at)
  }
}
export function notEqualTest(l: EvalAny, r: EvalAny, id: number, at: number): EvalBool {
  return function testNotEqual(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') return a !== b
    if (typeof a === 'string' && typeof b === 'string' && b.length <= 256) return a !== b
    return compareTest(f, '!=', a, b, id, at)
  }
}

/** Comparisons with a constant int. */
export function lessTestConst(l: EvalAny, c: number, id: number, at: number): EvalBool {
  return function testLessConst(f) { const a = l(f); return typeof a === 'number' ? a < c : compareTest(f, '<', a, c, id, at) }
}
export function lessEqualTestConst(l: EvalAny, c: number, id: number, at: number): EvalBool {
  return function testLessEqualConst(f) { const a = l(f); return typeof a === 'number' ? a <= c : compareTest(f, '<=', a, c, id, at) }
}
export function greaterTestConst(l: EvalAny, c: number, id: number, at: number): EvalBool {
  return function testGreaterConst(f) { const a = l(f); return typeof a === 'number' ? a > c : compareTest(f, '>', a, c, id, at) }
}
export function greaterEqualTestConst(l: EvalAny, c: number, id: number, at: number): EvalBool {
  return function testGreaterEqualConst(f) { const a = l(f); return typeof a === 'number' ? a >= c : compareTest(f, '>=', a, c, id, at) }
}
export function equalTestConst(l: EvalAny, c: number, id: number, at: number): EvalBool {
  return function testEqualConst(f) { const a = l(f); return typeof a === 'number' ? a === c : compareTest(f, '==', a, c, id, at) }
}
export function notEqualTestConst(l: EvalAny, c: number, id: number, at: number): EvalBool {
  return function testNotEqualConst(f) { const a = l(f); return typeof a === 'number' ? a !== c : compareTest(f, '!=', a, c, id, at) }
}
