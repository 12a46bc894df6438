// Hyperbolic functions and their inverses.
//
// All are built on exp, expm1, log and log1p by the formulas of fdlibm, which the recorded C library uses; errors stay
// below 2 ulp. The order of operations is that of the model, so that the results agree in every bit.

import { exp, expm1 } from './exp.ts'
import { log, log1p } from './log.ts'

const LN2 = 0.6931471805599453
// Above the first, e**x alone overflows; above the second, e**x / 2 does.
const EXP_OVERFLOW = 709.7822265625
const HALF_EXP_OVERFLOW = 710.4758600739439

/** e**size / 2, also where e**size is no double any more. */
function halfExp(size: number): number {
  if (size < EXP_OVERFLOW) return 0.5 * exp(size)
  if (size > HALF_EXP_OVERFLOW) return Infinity
  const root = exp(0.5 * size)
  return 0.5 * root * root
}

/** `math.sinh`. CPython reports an infinite result of a finite argument as OverflowError "math range error". */
export function sinh(x: number): number {
  const size = Math.abs(x)
  if (!(size < Infinity)) return x
  let value: number
  if (size < 22) {
    if (size < 3.725290298461914e-9) return x
    const t = expm1(size)
    value = 0.5 * (size < 1 ? 2 * t - (t * t) / (t + 1) : t + t / (t + 1))
  } else {
    value = halfExp(size)
  }
  return x < 0 ? -value : value
}

/** `math.cosh`; overflow as in `sinh`. */
export function cosh(x: number): number {
  const size = Math.abs(x)
  if (size < 0.3465735912322998) {
    if (size < 2.7755575615628914e-17) return 1
    const t = expm1(size)
    const w = 1 + t
    return 1 + (t * t) / (w + w)
  }
  if (size < 22) {
    const t = exp(size)
    return 0.5 * t + 0.5 / t
  }
  return size === size ? halfExp(size) : NaN
}

/** `math.tanh`. Rejects nothing. */
export function tanh(x: number): number {
  const size = Math.abs(x)
  if (!(size < 22)) return x !== x ? x : x < 0 ? -1 : 1
  if (size < 2.7755575615628914e-17) return x
  let value: number
  if (size >= 1) {
    value = 1 - 2 / (expm1(2 * size) + 2)
  } else {
    const t = expm1(-2 * size)
    value = -t / (t + 2)
  }
  return x < 0 ? -value : value
}

/** `math.asinh`. Rejects nothing. */
export function asinh(x: number): number {
  const size = Math.abs(x)
  if (!(size >= 3.725290298461914e-9)) return x
  let value: number
  if (size >= 268435712.0) {
    value = size === Infinity ? size : log(size) + LN2
  } else if (size >= 2.000001907348633) {
    value = log(2 * size + 1 / (Math.sqrt(size * size + 1) + size))
  } else {
    const t = size * size
    value = log1p(size + t / (1 + Math.sqrt(1 + t)))
  }
  return x < 0 ? -value : value
}

/** `math.acosh`; NaN below 1, where CPython raises ValueError "math domain error". */
export function acosh(x: number): number {
  if (x > 2) {
    if (x >= 268435456) return x === Infinity ? x : log(x) + LN2
    return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)))
  }
  if (x > 1) {
    const t = x - 1
    return log1p(t + Math.sqrt(2 * t + t * t))
  }
  return x === 1 ? 0 : NaN
}

/** `math.atanh`: infinities at -1 and 1, NaN beyond; CPython raises ValueError "math domain error" for both. */
export function atanh(x: number): number {
  const size = Math.abs(x)
  let value: number
  if (size < 0.5) {
    if (size < 3.725290298461914e-9) return x
    const t = size + size
    value = 0.5 * log1p(t + (t * size) / (1 - size))
  } else if (size < 1) {
    value = 0.5 * log1p((size + size) / (1 - size))
  } else {
    value = size === 1 ? Infinity : NaN
  }
  return x < 0 ? -value : value
}
