/**
 * The module `math`. Reference: https://docs.python.org/3.13/library/math.html
 *
 * The table binds arguments: reals through `__float__` and `__index__`, ints through `__index__`;
 * the mathematics is in math/ and in runtime/libm/, which gives CPython's bits.
 */
import { charge, chargeMemory } from '../run/meter.ts'
import { listType, tupleType, typeName, typeOf } from '../runtime/builtin-types.ts'
import { typeError, valueError } from '../runtime/exception.ts'
import { real, realLeaf } from '../runtime/float/coerce.ts'
import { floatToInt } from '../runtime/int/convert.ts'
import * as libm from '../runtime/libm/index.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyList } from '../runtime/list/list.ts'
import { type NativeTable, StepsBody, steps } from '../runtime/native.ts'
import { callDunder, hasGuest } from '../runtime/ops/call-method.ts'
import { isIterator } from '../runtime/ops/guest-first.ts'
import { index, indexMaybe } from '../runtime/ops/index.ts'
import { collect } from '../runtime/ops/iterate.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { type Int, PyFloat, PyTuple, type Value, asFloat, asInt } from '../runtime/value.ts'
import { comb, factorial, gcd, isqrt, lcm, perm } from './math/integers.ts'
import {
  domainError, fma, fmod, gammaLike, growing, guarded, isClose, ldexp, logOfFloat, logOfInt, pow, quotientOfLogs, remainder,
} from './math/reals.ts'
import { fsum, fsumOfItems, prod, sumprod } from './math/sums.ts'
import { nativeModule } from './module.ts'

type Optional = Value | undefined

/** A steps body whose leaf is tried first. */
function work<A extends unknown[]>(run: (...args: A) => Steps<Value>): StepsBody {
  return steps(run as (...args: any[]) => Steps<Value>, (...args: any[]) => leafOf(run(...(args as A))))
}

/** Over iterables: the leaf takes lists and tuples only, since starting again must find nothing used up. */
function overItems<A extends Value[]>(run: (...args: A) => Steps<Value>, iterables: number): StepsBody {
  return steps(run as (...args: any[]) => Steps<Value>, (...args: any[]) => {
    for (let i = 0; i < iterables; i++) if (!(args[i] instanceof PyList || args[i] instanceof PyTuple)) throw NEED_GUEST
    return leafOf(run(...(args as A)))
  })
}

/** A function of `n` reals, which the leaf converts without a generator. */
function reals(n: 1 | 2 | 3, f: (...x: number[]) => Value): StepsBody {
  const leaf = n === 1 ? (a: Value) => f(realLeaf(a)) : n === 2 ? (a: Value, b: Value) => f(realLeaf(a), realLeaf(b))
    : (a: Value, b: Value, c: Value) => f(realLeaf(a), realLeaf(b), realLeaf(c))
  return steps(function* (...args: Value[]) {
    const x: number[] = []
    for (const v of args) x.push(yield* real(v))
    return f(...x)
  }, leaf)
}

function toFloat1(f: (x: number) => number): StepsBody {
  return reals(1, (x) => new PyFloat(f(x as number)))
}

/** A function that hot code calls without its checks, as long as the result is finite. */
function kernel(f: (x: number) => number, checks: (f: (x: number) => number) => (x: number) => number = (f) => f): StepsBody {
  const body = toFloat1(checks(f))
  body.kernel = f
  return body
}

function toFloat2(f: (x: number, y: number) => number): StepsBody {
  return reals(2, (x, y) => new PyFloat(f(x as number, y as number)))
}

/** floor and ceil: `__floor__` of the class, else the float's. */
function rounding(dunder: '__floor__' | '__ceil__', f: (x: number) => number): StepsBody {
  const slot = dunder === '__floor__' ? 'floor' : 'ceil'
  const builtin = (v: Value): Value => asInt(v) ?? typeOf(v).slots[slot]?.(v) ?? floatToInt(f(realLeaf(v)))
  return steps(
    function* (v: Value) {
      const own = yield* callDunder(v, dunder, [])
      if (own !== undefined) return own
      return asInt(v) ?? typeOf(v).slots[slot]?.(v) ?? floatToInt(f(yield* real(v)))
    },
    (v: Value) => {
      if (hasGuest(v, dunder)) throw NEED_GUEST
      return builtin(v)
    },
  )
}

function* trunc(v: Value): Steps<Value> {
  const own = yield* callDunder(v, '__trunc__', [])
  if (own !== undefined) return own
  const n = asInt(v) ?? typeOf(v).slots.trunc?.(v)
  if (n !== undefined) return n
  const x = asFloat(v)
  if (x === undefined) throw typeError(`type ${typeName(v)} doesn't define __trunc__ method`)
  return floatToInt(x)
}

/** log, log2, log10 take ints of any size. */
function* logarithm(v: Value, log: (x: number) => number): Steps<number> {
  const n = asInt(v)
  return n !== undefined ? logOfInt(n, log) : logOfFloat(yield* real(v), log)
}

function logLeaf(v: Value, log: (x: number) => number): number {
  if (v instanceof PyFloat) return logOfFloat(v.value, log)
  const n = asInt(v)
  return n !== undefined ? logOfInt(n, log) : logOfFloat(realLeaf(v), log)
}

function logTo(log: (x: number) => number): StepsBody {
  return steps(function* (v: Value) {
    return new PyFloat(yield* logarithm(v, log))
  }, (v: Value) => new PyFloat(logLeaf(v, log)))
}

function integersLeaf(args: readonly Value[], unit: Int, combine: (a: Int, b: Int) => Int): Value {
  let result = unit
  for (const v of args) {
    const n = indexMaybe(v)
    if (n === undefined) throw NEED_GUEST
    result = combine(result, n)
  }
  return result
}

function* integers(args: readonly Value[], unit: Int, combine: (a: Int, b: Int) => Int): Steps<Value> {
  let result = unit
  for (const v of args) result = combine(result, yield* index(v))
  return result
}

function* coordinates(values: readonly Value[]): Steps<number[]> {
  const out: number[] = []
  for (const v of values) {
    charge(1)
    out.push(yield* real(v))
  }
  return out
}

function* distance(p: Value, q: Value): Steps<Value> {
  const from = p instanceof PyTuple ? p.items : yield* collect(p)
  const to = q instanceof PyTuple ? q.items : yield* collect(q)
  if (from.length !== to.length) throw valueError('both points must have the same number of dimensions')
  // Pair by pair: the order of conversions can be seen.
  chargeMemory(32 * from.length)
  const a: number[] = []
  const b: number[] = []
  for (let i = 0; i < from.length; i++) {
    charge(1)
    a.push(yield* real(from[i] as Value))
    b.push(yield* real(to[i] as Value))
  }
  charge(4 * a.length)
  return new PyFloat(libm.dist(a, b))
}

function* scaled(v: Value, exponent: Value): Steps<Value> {
  const x = yield* real(v)
  const n = asInt(exponent)
  if (n === undefined) throw typeError('Expected an int as second argument to ldexp.')
  return new PyFloat(ldexp(x, n))
}

function* nextAfter(a: Value, b: Value, steps: Optional): Steps<Value> {
  const x = yield* real(a)
  const y = yield* real(b)
  if (steps === undefined || steps === null) return new PyFloat(libm.nextafter(x, y))
  const count = yield* index(steps)
  if (count < 0) throw valueError('steps must be a non-negative integer')
  return new PyFloat(libm.nextafter(x, y, count))
}

function* close(a: Value, b: Value, relative: Optional, absolute: Optional): Steps<Value> {
  const x = yield* real(a)
  const y = yield* real(b)
  return isClose(x, y, relative === undefined ? 1e-9 : yield* real(relative), absolute === undefined ? 0 : yield* real(absolute))
}

const gammaFunction = gammaLike(libm.gamma)
const lgammaFunction = gammaLike(libm.lgamma)
const DEGREES = 180 / Math.PI
const RADIANS = Math.PI / 180

/** The functions, by signature. */
const mathTable: NativeTable = {
  'acos(x, /)': kernel(libm.acos, guarded),
  'acosh(x, /)': toFloat1(guarded(libm.acosh)),
  'asin(x, /)': kernel(libm.asin, guarded),
  'asinh(x, /)': toFloat1(guarded(libm.asinh)),
  'atan(x, /)': kernel(libm.atan, guarded),
  'atan2(y, x, /)': toFloat2(libm.atan2),
  'atanh(x, /)': toFloat1(guarded(libm.atanh)),
  'cbrt(x, /)': toFloat1(guarded(libm.cbrt)),
  'ceil(x, /)': rounding('__ceil__', Math.ceil),
  'comb(n, k, /)': work(function* (n: Value, k: Value) {
    return comb(yield* index(n), yield* index(k))
  }),
  'copysign(x, y, /)': toFloat2(libm.copysign),
  'cos(x, /)': kernel(libm.cos, guarded),
  'cosh(x, /)': kernel(libm.cosh, growing),
  'degrees(x, /)': toFloat1((x) => x * DEGREES),
  'dist(p, q, /)': overItems(distance, 2),
  'erf(x, /)': toFloat1(libm.erf),
  'erfc(x, /)': toFloat1(libm.erfc),
  'exp(x, /)': kernel(libm.exp, growing),
  'exp2(x, /)': toFloat1(growing(libm.exp2)),
  'expm1(x, /)': toFloat1(growing(libm.expm1)),
  'fabs(x, /)': kernel(Math.abs),
  'factorial(n, /)': work(function* (n: Value) {
    return factorial(yield* index(n))
  }),
  'floor(x, /)': rounding('__floor__', Math.floor),
  'fma(x, y, z, /)': reals(3, (x, y, z) => new PyFloat(fma(x as number, y as number, z as number))),
  'fmod(x, y, /)': toFloat2(fmod),
  'frexp(x, /)': reals(1, (x) => {
    const [mantissa, exponent] = libm.frexp(x as number)
    return new PyTuple([new PyFloat(mantissa), exponent])
  }),
  'fsum(seq, /)': steps(fsum, (v: Value) => {
    // What a list of numbers holds are the numbers themselves.
    const known = v instanceof PyList && v.cls === listType ? fsumOfItems(v.items) : v instanceof PyTuple && v.cls === tupleType ? fsumOfItems(v.items) : undefined
    if (known !== undefined) return known
    if (!(v instanceof PyList || v instanceof PyTuple)) throw NEED_GUEST
    return leafOf(fsum(v))
  }, isIterator),
  'gamma(x, /)': toFloat1((x) => {
    if (x === Number.NEGATIVE_INFINITY) throw domainError()
    return gammaFunction(x)
  }),
  'gcd(*integers)': steps((args: Value[]) => integers(args, 0, gcd), (args: Value[]) => integersLeaf(args, 0, gcd)),
  'hypot(*coordinates)': work(function* (args: Value[]) {
    return new PyFloat(libm.hypot(yield* coordinates(args)))
  }),
  'isclose(a, b, *, rel_tol=, abs_tol=)': work(close),
  'isfinite(x, /)': reals(1, (x) => Number.isFinite(x)),
  'isinf(x, /)': reals(1, (x) => x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY),
  'isnan(x, /)': reals(1, (x) => x !== x),
  'isqrt(n, /)': work(function* (n: Value) {
    return isqrt(yield* index(n))
  }),
  'lcm(*integers)': steps((args: Value[]) => integers(args, 1, lcm), (args: Value[]) => integersLeaf(args, 1, lcm)),
  'ldexp(x, i, /)': work(scaled),
  'lgamma(x, /)': toFloat1((x) => (x === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : lgammaFunction(x))),
  'log(x, base=, /)': steps(
    function* (x: Value, base: Optional) {
      const numerator = yield* logarithm(x, libm.log)
      return new PyFloat(base === undefined ? numerator : quotientOfLogs(numerator, yield* logarithm(base, libm.log)))
    },
    (x: Value, base: Optional) => {
      const numerator = logLeaf(x, libm.log)
      return new PyFloat(base === undefined ? numerator : quotientOfLogs(numerator, logLeaf(base, libm.log)))
    },
  ),
  'log10(x, /)': logTo(libm.log10),
  'log1p(x, /)': toFloat1(guarded(libm.log1p)),
  'log2(x, /)': logTo(libm.log2),
  'modf(x, /)': reals(1, (x) => new PyTuple(libm.modf(x as number).map((part) => new PyFloat(part)))),
  'nextafter(x, y, /, *, steps=)': work(nextAfter),
  'perm(n, k=, /)': work(function* (n: Value, k: Optional) {
    return k === undefined || k === null ? factorial(yield* index(n)) : perm(yield* index(n), yield* index(k))
  }),
  'pow(x, y, /)': toFloat2(pow),
  'prod(iterable, /, *, start=)': overItems(prod as (...args: Value[]) => Steps<Value>, 1),
  'radians(x, /)': toFloat1((x) => x * RADIANS),
  'remainder(x, y, /)': toFloat2(remainder),
  'sin(x, /)': kernel(libm.sin, guarded),
  'sinh(x, /)': kernel(libm.sinh, growing),
  'sqrt(x, /)': kernel(Math.sqrt, guarded),
  'sumprod(p, q, /)': overItems(sumprod, 2),
  'tan(x, /)': kernel(libm.tan, guarded),
  'tanh(x, /)': kernel(libm.tanh, guarded),
  'trunc(x, /)': work(trunc),
  'ulp(x, /)': toFloat1(libm.ulp),
}

const mathConstants: Record<string, Value> = {
  pi: new PyFloat(Math.PI),
  e: new PyFloat(Math.E),
  tau: new PyFloat(2 * Math.PI),
  inf: new PyFloat(Number.POSITIVE_INFINITY),
  nan: new PyFloat(Number.NaN),
}

export function makeMath(): PyModule {
  return nativeModule('math', mathTable, mathConstants)
}
