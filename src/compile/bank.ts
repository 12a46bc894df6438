/**
 * The bank: the closures that code is made of. One literal per operation, so copies of this file
 * (scripts/generate.ts) give every hot place literals of its own kind of feedback: V8 never inlines a
 * literal into itself, and keeps one feedback per literal (docs/decisions/002).
 *
 * Order within a group: fast -> general -> error (compile/slow.ts). `id` is the node id that `frame.pc`
 * gets before anything that can raise, lift or deopt.
 */
import { BREAK, CONTINUE, type Completion, DEOPT, DeoptAfter, RAISE, SUSPEND } from '../run/completion.ts'
import { floatType, listType } from '../runtime/builtin-types.ts'
import { powers } from '../runtime/complex/powers-part.ts'
import { LIST_ANY, LIST_FLOAT, LIST_INT, PyList } from '../runtime/list/list.ts'
import { meter } from '../run/meter.ts'
import { PyFloat } from '../runtime/value.ts'
import {
  addSlow, fail, binarySlow, compareSlow, containsSlow, inplaceSlow, isSame, itemSlow, builtinNamed, loadBuiltin, modSlow, mulSlow, subSlow, truthSlow, unarySlow,
  unbound, unboundCell, wideBits,
} from './slow.ts'
import { call0, call1, call2, call3, callN, raised, suspended } from '../run/call.ts'
import type { Code } from '../run/code.ts'
import { PyInstance } from '../runtime/instance.ts'
import type { AttrSite } from './attr-site.ts'
import { type MethodSite, type NativeSite, callLearning1, callLearning2 } from './native-sites.ts'
import { PyFunction } from '../runtime/function.ts'
import type { BinaryOperator } from '../ast/nodes.ts'
import type { CompareOp } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import type { Eval, EvalAny, EvalBool, EvalFloat, EvalInt, Exec } from './closures.ts'

const MAX = 9007199254740991

// ---------------------------------------------------------------- leaves

export function constant(value: any): Eval {
  return function evalConst() { return value }
}
export function loadGlobal(index: number, name: string, id: number): EvalAny {
  const builtin = builtinNamed(name)
  return function evalGlobal(f) {
    const v = f.g[index]
    return v !== undefined ? v : loadBuiltin(f, builtin, id)
  }
}

/** A module's variable kept in a slot: empty means the builtin of that name. */
export function loadPromoted(e: EvalAny, name: string, id: number): EvalAny {
  const builtin = builtinNamed(name)
  return function evalPromoted(f) {
    const v = e(f)
    return v !== undefined ? v : loadBuiltin(f, builtin, id)
  }
}

// ---------------------------------------------------------------- generic operators

export function add(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalAdd(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') {
      const c = a + b
      if (c <= MAX && c >= -MAX) return c
    }
    f.pc = id
    return addSlow(a, b)
  }
}
export function sub(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalSub(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') {
      const c = a - b
      if (c <= MAX && c >= -MAX) return c
    }
    f.pc = id
    return subSlow(a, b)
  }
}
export function mul(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalMul(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') {
      const c = a * b
      if (c <= MAX && c >= -MAX) return c + 0
    }
    f.pc = id
    return mulSlow(a, b)
  }
}
export function mod(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalMod(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number' && b > 0) {
      const c = a % b
      return c < 0 ? c + b : c + 0
    }
    f.pc = id
    return modSlow(a, b)
  }
}
export function floorDiv(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalFloorDiv(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number' && b !== 0) {
      const m = a % b
      return (m !== 0 && (m < 0) !== (b < 0) ? (a - m) / b - 1 : (a - m) / b) + 0
    }
    f.pc = id
    return binarySlow('//', a, b)
  }
}
export function bitAnd(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalBitAnd(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a & b
    f.pc = id
    return binarySlow('&', a, b)
  }
}
export function bitOr(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalBitOr(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a | b
    f.pc = id
    return binarySlow('|', a, b)
  }
}
export function bitXor(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalBitXor(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a ^ b
    f.pc = id
    return binarySlow('^', a, b)
  }
}
export function binary(op: BinaryOperator, l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalBinary(f) {
    const a = l(f), b = r(f)
    f.pc = id
    return binarySlow(op, a, b)
  }
}
/** `a op= b` where the int fast path did not apply or does not exist. */
export function inplace(op: BinaryOperator, l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalInplace(f) {
    const a = l(f), b = r(f)
    f.pc = id
    return inplaceSlow(op, a, b)
  }
}
export function inplaceAdd(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalInplaceAdd(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') {
      const c = a + b
      if (c <= MAX && c >= -MAX) return c
    }
    f.pc = id
    return (typeof a === 'string' && typeof b === 'string') || (a instanceof PyFloat && b instanceof PyFloat) ? addSlow(a, b) : inplaceSlow('+', a, b)
  }
}
export function negate(e: EvalAny, id: number): EvalAny {
  return function evalNegate(f) {
    const a = e(f)
    if (typeof a === 'number') return 0 - a
    f.pc = id
    return unarySlow('-', a)
  }
}
export function unary(op: '-' | '+' | '~', e: EvalAny, id: number): EvalAny {
  return function evalUnary(f) {
    const a = e(f)
    f.pc = id
    return unarySlow(op, a)
  }
}

// ---------------------------------------------------------------- comparison and truth

export function lessThan(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalLess(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') return a < b
    f.pc = id
    return compareSlow('<', a, b)
  }
}
export function lessEqual(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalLessEqual(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') return a <= b
    f.pc = id
    return compareSlow('<=', a, b)
  }
}
export function greaterThan(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalGreater(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') return a > b
    f.pc = id
    return compareSlow('>', a, b)
  }
}
export function greaterEqual(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalGreaterEqual(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') return a >= b
    f.pc = id
    return compareSlow('>=', a, b)
  }
}
export function equal(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalEqual(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') return a === b
    if (typeof a === 'string' && typeof b === 'string' && b.length <= 256) return a === b
    f.pc = id
    return compareSlow('==', a, b)
  }
}
export function notEqual(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalNotEqual(f) {
    const a = l(f), b = r(f)
    if (typeof a === 'number' && typeof b === 'number') return a !== b
    if (typeof a === 'string' && typeof b === 'string' && b.length <= 256) return a !== b
    f.pc = id
    return compareSlow('!=', a, b)
  }
}
export function is(l: EvalAny, r: EvalAny, negated: boolean): EvalBool {
  return negated
    ? function evalIsNot(f) { return !isSame(l(f), r(f)) }
    : function evalIs(f) { return isSame(l(f), r(f)) }
}
export function isNone(e: EvalAny, negated: boolean): EvalBool {
  return negated ? function evalIsNotNone(f) { return e(f) !== null } : function evalIsNone(f) { return e(f) === null }
}
export function contains(l: EvalAny, r: EvalAny, negated: boolean, id: number): EvalBool {
  return function evalIn(f) {
    const item = l(f), container = r(f)
    f.pc = id
    return containsSlow(container, item) !== negated
  }
}
/** A value as a test: true and false as they are, else by `__bool__` and `__len__`. */
export function truth(e: EvalAny, id: number): EvalBool {
  return function evalTruth(f) {
    const v = e(f)
    if (v === true) return true
    if (v === false || v === null) return false
    if (typeof v === 'number') return v !== 0
    f.pc = id
    return truthSlow(v)
  }
}
export function not(e: EvalBool): EvalBool {
  return function evalNot(f) { return !e(f) }
}
export function and(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalAnd(f) {
    const v = l(f)
    if (v === true) return r(f)
    if (v === false || v === null) return v
    f.pc = id
    return truthSlow(v) ? r(f) : v
  }
}
export function or(l: EvalAny, r: EvalAny, id: number): EvalAny {
  return function evalOr(f) {
    const v = l(f)
    if (v === true) return v
    if (v === false || v === null) return r(f)
    f.pc = id
    return truthSlow(v) ? v : r(f)
  }
}
export function andTest(l: EvalBool, r: EvalBool): EvalBool {
  return function evalAndTest(f) { return l(f) && r(f) }
}
export function orTest(l: EvalBool, r: EvalBool): EvalBool {
  return function evalOrTest(f) { return l(f) || r(f) }
}
export function conditional(test: EvalBool, body: Eval, orelse: Eval): Eval {
  return function evalConditional(f) { return test(f) ? body(f) : orelse(f) }
}

// ---------------------------------------------------------------- objects

export function attr(o: EvalAny, site: AttrSite, id: number): EvalAny {
  return function evalAttr(f) {
    const v = o(f)
    if (v !== null && (v as any).shape === site.ref.shape) return site.read(v)
    f.pc = id
    return site.find(v)
  }
}
export function item(o: EvalAny, k: EvalAny, id: number): EvalAny {
  return function evalItem(f) {
    const v = o(f), key = k(f)
    f.pc = id
    return itemSlow(v, key)
  }
}

// ---------------------------------------------------------------- statements

export function evaluate(e: Eval): Exec {
  return function execEval(f) { e(f) }
}
export function storeGlobal(index: number, e: EvalAny): Exec {
  return function execStoreGlobal(f) { f.g[index] = e(f) }
}
export function ret(e: EvalAny): Exec {
  return function execReturn(f) { return e(f) }
}
export function block2(a: Exec, b: Exec): Exec {
  return function execBlock2(f) {
    const r = a(f)
    if (r !== undefined) return r
    return b(f)
  }
}
export function block3(a: Exec, b: Exec, c: Exec): Exec {
  return function execBlock3(f) {
    let r = a(f)
    if (r !== undefined) return r
    r = b(f)
    if (r !== undefined) return r
    return c(f)
  }
}
export function block4(a: Exec, b: Exec, c: Exec, d: Exec): Exec {
  return function execBlock4(f) {
    let r = a(f)
    if (r !== undefined) return r
    r = b(f)
    if (r !== undefined) return r
    r = c(f)
    if (r !== undefined) return r
    return d(f)
  }
}
/**
 * Statements that always go on normally need no test between them. Three at a time: V8 inlines a literal of
 * up to 27 bytes of bytecode whatever else has been inlined already.
 */
export function plain2(a: Exec, b: Exec): Exec {
  return function execPlain2(f) {
    a(f)
    b(f)
  }
}
export function plain3(a: Exec, b: Exec, c: Exec): Exec {
  return function execPlain3(f) {
    a(f)
    b(f)
    c(f)
  }
}
export function shapeGuard(load: Eval, ref: { shape: unknown }): EvalBool {
  return function evalShapeGuard(f) {
    const v = load(f)
    return v !== null && v !== undefined && v.shape === ref.shape
  }
}
/** A suite: charges its statements, then runs them. */
export function charged(cost: number, body: Exec): Exec {
  return function execCharged(f) {
    meter.slice -= cost
    if (meter.slice < 0) meter.hooks.fuel()
    return body(f)
  }
}
export function ifThen(test: EvalBool, body: Exec): Exec {
  return function execIf(f) {
    if (test(f)) return body(f)
    return undefined
  }
}
export function ifElse(test: EvalBool, body: Exec, orelse: Exec): Exec {
  return function execIfElse(f) { return test(f) ? body(f) : orelse(f) }
}

// ---------------------------------------------------------------- calls (steps)

export function call0Step(callee: EvalAny, store: (f: any, v: any) => void, id: number): Exec {
  return function execCall0(f) {
    const fn = callee(f)
    f.pc = id
    const r = call0(fn)
    if (r === RAISE) return raised(f)
    if (r === SUSPEND) return suspended(f, id)
    store(f, r)
    return undefined
  }
}
export function call1Step(callee: EvalAny, site: NativeSite, x: EvalAny, store: (f: any, v: any) => void, id: number): Exec {
  return function execCall1(f) {
    const fn = callee(f), a = x(f)
    f.pc = id
    const r = fn === site.callee ? site.leaf(a) : callLearning1(site, fn, a)
    if (r === RAISE) return raised(f)
    if (r === SUSPEND) return suspended(f, id)
    store(f, r)
    return undefined
  }
}
export function call2Step(callee: EvalAny, site: NativeSite, x: EvalAny, y: EvalAny, store: (f: any, v: any) => void, id: number): Exec {
  return function execCall2(f) {
    const fn = callee(f), a = x(f), b = y(f)
    f.pc = id
    const r = fn === site.callee ? site.leaf(a, b) : callLearning2(site, fn, a, b)
    if (r === RAISE) return raised(f)
    if (r === SUSPEND) return suspended(f, id)
    store(f, r)
    return undefined
  }
}
export function call3Step(callee: EvalAny, x: EvalAny, y: EvalAny, z: EvalAny, store: (f: any, v: any) => void, id: number): Exec {
  return function execCall3(f) {
    const fn = callee(f), a = x(f), b = y(f), c = z(f)
    f.pc = id
    const r = call3(fn, a, b, c)
    if (r === RAISE) return raised(f)
    if (r === SUSPEND) return suspended(f, id)
    store(f, r)
    return undefined
  }
}
/** A call whose callee is expected to run `code`: straight into its typed version. */
export function direct1Step(callee: EvalAny, code: Code, x: EvalAny, store: (f: any, v: any) => void, id: number): Exec {
  return function execDirect1(f) {
    const fn = callee(f), a = x(f)
    f.pc = id
    let r
    const typed = code.typed
    if (typed !== null && fn instanceof PyFunction && fn.code === code) r = typed.call1(fn, a)
    if (r === undefined) r = call1(fn, a)
    if (r === RAISE) return raised(f)
    if (r === SUSPEND) return suspended(f, id)
    store(f, r)
    return undefined
  }
}
export function direct2Step(callee: EvalAny, code: Code, x: EvalAny, y: EvalAny, store: (f: any, v: any) => void, id: number): Exec {
  return function execDirect2(f) {
    const fn = callee(f), a = x(f), b = y(f)
    f.pc = id
    let r
    const typed = code.typed
    if (typed !== null && fn instanceof PyFunction && fn.code === code) r = typed.call2(fn, a, b)
    if (r === undefined) r = call2(fn, a, b)
    if (r === RAISE) return raised(f)
    if (r === SUSPEND) return suspended(f, id)
    store(f, r)
    return undefined
  }
}
/**
 * `o.m()` on an instance of the expected shape, or on a value of the expected builtin type; everything else is `general`.
 */
export function method0Step(object: EvalAny, site: MethodSite, refill: (o: Value) => void, general: (f: any, o: Value) => Completion, store: (f: any, v: any) => void, id: number): Exec {
  return function execMethod0(f) {
    const o = object(f)
    if (o instanceof PyInstance && o.shape === site.shape && o.cls.version === site.version) {
      const m = site.method as PyFunction
      f.pc = id
      const typed = m.code.typed
      let r
      if (typed !== null) r = typed.call1(m, o)
      if (r === undefined) r = call1(m, o)
      if (r === RAISE) return raised(f)
      if (r === SUSPEND) return suspended(f, id)
      store(f, r)
      return undefined
    }
    if (typeof o === 'string' ? site.text : o !== null && (o as any).cls === site.type) {
      f.pc = id
      const r = site.leaf(o)
      if (r === RAISE) return raised(f)
      if (r === SUSPEND) return suspended(f, id)
      store(f, r)
      return undefined
    }
    refill(o)
    return general(f, o)
  }
}
export function method1Step(object: EvalAny, x: EvalAny, site: MethodSite, refill: (o: Value) => void, general: (f: any, o: Value) => Completion, store: (f: any, v: any) => void, id: number): Exec {
  return function execMethod1(f) {
    const o = object(f)
    if (o instanceof PyInstance && o.shape === site.shape && o.cls.version === site.version) {
      const m = site.method as PyFunction
      const a = x(f)
      f.pc = id
      const typed = m.code.typed
      let r
      if (typed !== null) r = typed.call2(m, o, a)
      if (r === undefined) r = call2(m, o, a)
      if (r === RAISE) return raised(f)
      if (r === SUSPEND) return suspended(f, id)
      store(f, r)
      return undefined
    }
    if (typeof o === 'string' ? site.text : o !== null && (o as any).cls === site.type) {
      const a = x(f)
      f.pc = id
      const r = site.leaf(o, a)
      if (r === RAISE) return raised(f)
      if (r === SUSPEND) return suspended(f, id)
      store(f, r)
      return undefined
    }
    refill(o)
    return general(f, o)
  }
}
/** `o.m(x, y)` on a value of the expected builtin type; everything else is `general`. */
export function method2Step(object: EvalAny, x: EvalAny, y: EvalAny, site: MethodSite, refill: (o: Value) => void, general: (f: any, o: Value) => Completion, store: (f: any, v: any) => void, id: number): Exec {
  return function execMethod2(f) {
    const o = object(f)
    if (typeof o === 'string' ? site.text : o !== null && (o as any).cls === site.type) {
      const a = x(f), b = y(f)
      f.pc = id
      const r = site.leaf(o, a, b)
      if (r === RAISE) return raised(f)
      if (r === SUSPEND) return suspended(f, id)
      store(f, r)
      return undefined
    }
    refill(o)
    return general(f, o)
  }
}
/** `o.append(x)` on a list; everything else is `general`. */
export function appendStep(object: EvalAny, x: EvalAny, general: (f: any, o: Value) => Completion, store: (f: any, v: any) => void, id: number): Exec {
  return function execAppend(f) {
    const o = object(f)
    if (o instanceof PyList && o.cls === listType) {
      const a = x(f)
      f.pc = id
      o.push(a)
      store(f, null)
      return undefined
    }
    return general(f, o)
  }
}
export function callNStep(callee: EvalAny, xs: EvalAny[], keywords: readonly string[], store: (f: any, v: any) => void, id: number): Exec {
  return function execCallN(f) {
    const fn = callee(f)
    const args: Value[] = []
    for (let i = 0; i < xs.length; i++) args.push((xs[i] as EvalAny)(f))
    f.pc = id
    const r = callN(fn, args, keywords)
    if (r === RAISE) return raised(f)
    if (r === SUSPEND) return suspended(f, id)
    store(f, r)
    return undefined
  }
}
export function discard(_f: unknown, _v: unknown): void {}

// ---------------------------------------------------------------- typed operators
// Operands and results are raw numbers. An int result that leaves the safe range, a zero divisor and the
// like leave typed code (DEOPT): the statement is evaluated again by generic closures, which know what to do.

export function addInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalAddInt(f) {
    const c = l(f) + r(f)
    if (c <= MAX && c >= -MAX) return c
    return fail(f, id)
  }
}
export function subInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalSubInt(f) {
    const c = l(f) - r(f)
    if (c <= MAX && c >= -MAX) return c
    return fail(f, id)
  }
}
export function mulInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalMulInt(f) {
    const c = l(f) * r(f)
    if (c <= MAX && c >= -MAX) return c + 0
    return fail(f, id)
  }
}
/** Below 2^52 the rounded quotient never reaches the next integer, so its floor is exact. */
const HALF = 4503599627370496
export function floorDivInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalFloorDivInt(f) {
    const a = l(f), b = r(f)
    if (a < HALF && a > -HALF && b !== 0) return Math.floor(a / b) + 0
    return fail(f, id)
  }
}
export function modInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalModInt(f) {
    const a = l(f), b = r(f)
    if (a < HALF && a > -HALF && b < HALF && b > -HALF && b !== 0) return a - b * Math.floor(a / b) + 0
    return fail(f, id)
  }
}
export function floorDivConst(l: EvalInt, b: number, id: number): EvalInt {
  return function evalFloorDivConst(f) {
    const a = l(f)
    if (a < HALF && a > -HALF) return Math.floor(a / b) + 0
    return fail(f, id)
  }
}
export function modConst(l: EvalInt, b: number, id: number): EvalInt {
  return function evalModConst(f) {
    const a = l(f)
    if (a < HALF && a > -HALF) return a - b * Math.floor(a / b) + 0
    return fail(f, id)
  }
}
export function addIntConst(l: EvalInt, b: number, id: number): EvalInt {
  return function evalAddIntConst(f) {
    const c = l(f) + b
    if (c <= MAX && c >= -MAX) return c
    return fail(f, id)
  }
}
export function mulIntConst(l: EvalInt, b: number, id: number): EvalInt {
  return function evalMulIntConst(f) {
    const c = l(f) * b
    if (c <= MAX && c >= -MAX) return c + 0
    return fail(f, id)
  }
}
export function bitAndInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalBitAndInt(f) {
    const a = l(f), b = r(f)
    if ((a | 0) === a && (b | 0) === b) return a & b
    f.pc = id
    return wideBits('&', a, b)
  }
}
export function bitOrInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalBitOrInt(f) {
    const a = l(f), b = r(f)
    if ((a | 0) === a && (b | 0) === b) return a | b
    f.pc = id
    return wideBits('|', a, b)
  }
}
export function bitXorInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalBitXorInt(f) {
    const a = l(f), b = r(f)
    if ((a | 0) === a && (b | 0) === b) return a ^ b
    f.pc = id
    return wideBits('^', a, b)
  }
}
export function shiftLeftInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalShiftLeftInt(f) {
    const a = l(f), b = r(f)
    if (b >= 0 && b < 53) {
      const c = a * 2 ** b
      if (c <= MAX && c >= -MAX) return c
    }
    return fail(f, id)
  }
}
export function shiftRightInt(l: EvalInt, r: EvalInt, id: number): EvalInt {
  return function evalShiftRightInt(f) {
    const a = l(f), b = r(f)
    if (b >= 0 && b < 32) return (a | 0) === a ? a >> b : Math.floor(a / 2 ** b)
    return fail(f, id)
  }
}
export function squareInt(e: EvalInt, id: number): EvalInt {
  return function evalSquareInt(f) {
    const a = e(f)
    const c = a * a
    if (c <= MAX) return c
    return fail(f, id)
  }
}
export function negateInt(e: EvalInt): EvalInt {
  return function evalNegateInt(f) { return 0 - e(f) }
}
export function addFloat(l: EvalFloat, r: EvalFloat): EvalFloat {
  return function evalAddFloat(f) { return l(f) + r(f) }
}
export function subFloat(l: EvalFloat, r: EvalFloat): EvalFloat {
  return function evalSubFloat(f) { return l(f) - r(f) }
}
export function mulFloat(l: EvalFloat, r: EvalFloat): EvalFloat {
  return function evalMulFloat(f) { return l(f) * r(f) }
}
export function divFloat(l: EvalFloat, r: EvalFloat, id: number): EvalFloat {
  return function evalDivFloat(f) {
    const a = l(f), b = r(f)
    if (b !== 0) return a / b
    return fail(f, id)
  }
}
export function powFloat(l: EvalFloat, r: EvalFloat, id: number): EvalFloat {
  return function evalPowFloat(f) {
    const a = l(f), b = r(f)
    if (a > 0 || b > 0 && Math.floor(b) === b) {
      const c = powers().pow(a, b)
      if (c < Number.POSITIVE_INFINITY && c > Number.NEGATIVE_INFINITY) return c
    }
    return fail(f, id)
  }
}
export function negateFloat(e: EvalFloat): EvalFloat {
  return function evalNegateFloat(f) { return -e(f) }
}

export function lessNumber(l: EvalFloat, r: EvalFloat): EvalBool {
  return function evalLessNumber(f) { return l(f) < r(f) }
}
export function lessEqualNumber(l: EvalFloat, r: EvalFloat): EvalBool {
  return function evalLessEqualNumber(f) { return l(f) <= r(f) }
}
export function greaterNumber(l: EvalFloat, r: EvalFloat): EvalBool {
  return function evalGreaterNumber(f) { return l(f) > r(f) }
}
export function greaterEqualNumber(l: EvalFloat, r: EvalFloat): EvalBool {
  return function evalGreaterEqualNumber(f) { return l(f) >= r(f) }
}
export function equalNumber(l: EvalFloat, r: EvalFloat): EvalBool {
  return function evalEqualNumber(f) { return l(f) === r(f) }
}
export function notEqualNumber(l: EvalFloat, r: EvalFloat): EvalBool {
  return function evalNotEqualNumber(f) { return l(f) !== r(f) }
}
export function truthNumber(e: EvalFloat): EvalBool {
  return function evalTruthNumber(f) { return e(f) !== 0 }
}

// ---------------------------------------------------------------- guards and boxes

export function box(e: EvalFloat): EvalAny {
  return function evalBox(f) { return new PyFloat(e(f)) }
}
/** An int where the slot is NaN when it has no value. */
export function boundInt(e: EvalInt, slot: number, id: number): EvalInt {
  return function evalBoundInt(f) {
    const v = e(f)
    if (v !== v) unbound(f, slot, id)
    return v
  }
}
export function guardInt(e: EvalAny, id: number): EvalInt {
  return function evalGuardInt(f) {
    const v = e(f)
    if (typeof v === 'number') return v
    return fail(f, id)
  }
}
export function guardFloat(e: EvalAny, id: number): EvalFloat {
  return function evalGuardFloat(f) {
    const v = e(f)
    if (v instanceof PyFloat && v.cls === floatType) return v.value
    return fail(f, id)
  }
}
/** How a step's value gets into a typed slot; the wrong kind leaves typed code after the step. */
export function intoInt(store: (f: any, v: any) => void): (f: any, v: any) => void {
  return function storeInt(f, v) {
    if (typeof v === 'number') store(f, v)
    else throw new DeoptAfter(v)
  }
}
export function intoFloat(store: (f: any, v: any) => void): (f: any, v: any) => void {
  return function storeFloat(f, v) {
    if (v instanceof PyFloat && v.cls === floatType) store(f, v.value)
    else throw new DeoptAfter(v)
  }
}

// ---------------------------------------------------------------- typed lists and fields

export function itemInt(o: EvalAny, k: EvalInt, id: number): EvalInt {
  return function evalItemInt(f) {
    const list = o(f), i = k(f)
    if (list instanceof PyList && list.kind === LIST_INT && i >= 0 && i < list.items.length && list.cls === listType) return list.items[i]
    f.pc = id
    const v = itemSlow(list, i)
    if (typeof v === 'number') return v
    throw DEOPT
  }
}
export function itemFloat(o: EvalAny, k: EvalInt, id: number): EvalFloat {
  return function evalItemFloat(f) {
    const list = o(f), i = k(f)
    if (list instanceof PyList && list.kind === LIST_FLOAT && i >= 0 && i < list.items.length && list.cls === listType) return list.items[i]
    f.pc = id
    const v = itemSlow(list, i)
    if (v instanceof PyFloat && v.cls === floatType) return v.value
    throw DEOPT
  }
}
export function itemAt(o: EvalAny, k: EvalInt, id: number): EvalAny {
  return function evalItemAt(f) {
    const list = o(f), i = k(f)
    if (list instanceof PyList && list.kind === LIST_ANY && i >= 0 && i < list.items.length && list.cls === listType) return list.items[i]
    if (typeof list === 'string' && i >= 0 && i < list.length) return list[i] as string
    f.pc = id
    return itemSlow(list, i)
  }
}
export function setItemFloat(v: EvalFloat, o: EvalAny, k: EvalInt, other: (f: any, v: number, o: Value, k: Value) => Completion): Exec {
  return function execSetItemFloat(f) {
    const x = v(f), list = o(f), i = k(f)
    if (list instanceof PyList && list.kind === LIST_FLOAT && i >= 0 && i < list.items.length && list.cls === listType) {
      list.items[i] = x
      return undefined
    }
    return other(f, x, list, i)
  }
}
export function setItemInt(v: EvalInt, o: EvalAny, k: EvalInt, other: (f: any, v: number, o: Value, k: Value) => Completion): Exec {
  return function execSetItemInt(f) {
    const x = v(f), list = o(f), i = k(f)
    if (list instanceof PyList && list.kind === LIST_INT && i >= 0 && i < list.items.length && list.cls === listType) {
      list.items[i] = x
      return undefined
    }
    return other(f, x, list, i)
  }
}
export function setItemAny(v: EvalAny, o: EvalAny, k: EvalInt, other: (f: any, v: Value, o: Value, k: Value) => Completion): Exec {
  return function execSetItemAny(f) {
    const x = v(f), list = o(f), i = k(f)
    if (list instanceof PyList && list.kind === LIST_ANY && i >= 0 && i < list.items.length && list.cls === listType) {
      list.items[i] = x
      return undefined
    }
    return other(f, x, list, i)
  }
}

// ---------------------------------------------------------------- uses that keep the imports of every copy alike
void [BREAK, CONTINUE, DEOPT, unbound, unboundCell]
export type _Kinds = [CompareOp, EvalFloat, EvalInt]
