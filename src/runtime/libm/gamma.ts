// The gamma function and its logarithm.
//
// CPython brings its own: a Lanczos approximation with g = 6.0246... and 13 terms (the one of the Boost libraries), with the
// power and the exponential of this library; error below 10 ulp for gamma, and relative to max(1, |lgamma|) for lgamma.
// The same formulas in the same order give the same bits.

import { exp } from './exp.ts'
import { log } from './log.ts'
import { pow } from './pow.ts'
import { cos, sin } from './trig.ts'

const G = 6.024680040776729583740234375
const G_MINUS_HALF = 5.524680040776729583740234375
const LOG_PI = 1.1447298858494002

// Numerator and denominator of the Lanczos sum, lowest power first.
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216, 248874557.86205417,
  31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
]
const DENOMINATOR = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1]

// (n - 1)! for the integers n up to 23, which are exact.
const factorials: number[] = []

function lanczosSum(x: number): number {
  let numerator = 0
  let denominator = 0
  if (x < 5) {
    for (let i = 12; i >= 0; i--) {
      numerator = numerator * x + NUMERATOR[i]!
      denominator = denominator * x + DENOMINATOR[i]!
    }
  } else {
    for (let i = 0; i < 13; i++) {
      numerator = numerator / x + NUMERATOR[i]!
      denominator = denominator / x + DENOMINATOR[i]!
    }
  }
  return numerator / denominator
}

/** sin(pi * x) for x >= 0. */
function sinPi(x: number): number {
  const y = x % 2
  switch (Math.round(2 * y)) {
    case 0:
      return sin(Math.PI * y)
    case 1:
      return cos(Math.PI * (y - 0.5))
    case 2:
      return sin(Math.PI * (1 - y))
    case 3:
      return -cos(Math.PI * (y - 1.5))
    default:
      return sin(Math.PI * (y - 2))
  }
}

/**
 * `math.gamma`. NaN for negative integers and -inf, an infinity for zeros: CPython raises ValueError "math domain error".
 * An infinity for other finite arguments is OverflowError "math range error".
 */
export function gamma(x: number): number {
  if (x - x !== 0) return x === -Infinity ? NaN : x
  if (x === 0) return 1 / x
  if (x === Math.floor(x)) {
    if (x < 0) return NaN
    if (x <= 23) {
      for (let n = factorials.length; n < 23; n++) factorials.push(n === 0 ? 1 : factorials[n - 1]! * n)
      return factorials[x - 1]!
    }
  }
  const size = Math.abs(x)
  if (size < 1e-20) return 1 / x
  if (size > 200) return x < 0 ? 0 / -sinPi(size) : Infinity
  const y = size + G_MINUS_HALF
  // z is the rounding error of y, found from the larger addend.
  let z = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size
  z = (z * G) / y
  let r: number
  if (x < 0) {
    r = ((-Math.PI / sinPi(size) / size) * exp(y)) / lanczosSum(size)
    r -= z * r
    if (size < 140) return r / pow(y, size - 0.5)
    const root = pow(y, size / 2 - 0.25)
    return r / root / root
  }
  r = lanczosSum(size) / exp(y)
  r += z * r
  if (size < 140) return r * pow(y, size - 0.5)
  const root = pow(y, size / 2 - 0.25)
  return r * root * root
}

/**
 * `math.lgamma`: the logarithm of |gamma(x)|. An infinity for zero and the negative integers: CPython raises ValueError
 * "math domain error"; for other finite arguments it is OverflowError "math range error".
 */
export function lgamma(x: number): number {
  if (x - x !== 0) return x !== x ? x : Infinity
  if (x === Math.floor(x) && x <= 2) return x <= 0 ? Infinity : 0
  const size = Math.abs(x)
  if (size < 1e-20) return -log(size)
  const r = log(lanczosSum(size)) - G + (size - 0.5) * (log(size + G - 0.5) - 1)
  return x < 0 ? LOG_PI - log(Math.abs(sinPi(size))) - log(size) - r : r
}
