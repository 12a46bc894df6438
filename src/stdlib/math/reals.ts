/**
 * The functions of `math` on doubles, with CPython's errors around those of the C library.
 * Reference: https://docs.python.org/3.13/library/math.html
 */
import { OverflowError, ValueError, overflowError, raise, valueError, zeroDivisionError } from '../../runtime/exception.ts'
import { bitLength, chargeLinear } from '../../runtime/int/size.ts'
import * as libm from '../../runtime/libm/index.ts'
import type { Int } from '../../runtime/value.ts'

export function domainError(): Error {
  return raise(ValueError, 'math domain error') as unknown as Error
}

export function rangeError(): Error {
  return raise(OverflowError, 'math range error') as unknown as Error
}

/** f with CPython's checks: NaN from a number is outside the domain, an infinity from a finite number a pole or too large. */
export function guarded(f: (x: number) => number, infinite: () => Error = domainError): (x: number) => number {
  return (x) => {
    const r = f(x)
    if (r - r === 0) return r
    if (r !== r) {
      if (x === x) throw domainError()
    } else if (Number.isFinite(x)) throw infinite()
    return r
  }
}

/** Functions whose only way to an infinity from a finite number is to be too large. */
export function growing(f: (x: number) => number): (x: number) => number {
  return guarded(f, rangeError)
}

/** gamma and lgamma: poles at zero and the negative integers. */
export function gammaLike(f: (x: number) => number): (x: number) => number {
  return (x) => {
    if (x <= 0 && Number.isInteger(x)) throw domainError()
    return growing(f)(x)
  }
}

export function pow(x: number, y: number): number {
  const r = libm.pow(x, y)
  if (r - r === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return r
  if (r !== r || x === 0) throw domainError()
  throw rangeError()
}

export function fmod(x: number, y: number): number {
  const r = libm.fmod(x, y)
  if (r !== r && x === x && y === y) throw domainError()
  return r
}

export function remainder(x: number, y: number): number {
  const r = libm.remainder(x, y)
  if (r !== r && x === x && y === y) throw domainError()
  return r
}

export function fma(x: number, y: number, z: number): number {
  const r = libm.fma(x, y, z)
  if (r - r === 0) return r
  if (r !== r) {
    if (x === x && y === y && z === z) throw valueError('invalid operation in fma')
  } else if (Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(z)) throw overflowError('overflow in fma')
  return r
}

/** x * 2**n for an int n of any size. Throws OverflowError. */
export function ldexp(x: number, n: Int): number {
  if (x === 0 || !Number.isFinite(x)) return x
  const r = libm.ldexp(x, Number(n))
  if (!Number.isFinite(r)) throw rangeError()
  return r
}

/** The logarithm of an int: huge ones are split into a fraction and a power of two. */
export function logOfInt(n: Int, log: (x: number) => number): number {
  if (n <= 0) throw domainError()
  const x = Number(n)
  if (Number.isFinite(x)) return log(x)
  if (typeof n === 'bigint') chargeLinear(n, n)
  const bits = bitLength(n)
  // 66 leading bits, with the rest as one sticky bit, are rounded by the conversion as all of them would be.
  const shift = BigInt(bits - 66)
  const top = BigInt(n) >> shift
  const leading = Number(top << shift === n ? top : top | 1n) / 2 ** 66
  return leading === 1 ? log(0.5) + log(2) * (bits + 1) : log(leading) + log(2) * bits
}

export function logOfFloat(x: number, log: (x: number) => number): number {
  if (x <= 0) throw domainError()
  return log(x)
}

export function quotientOfLogs(numerator: number, denominator: number): number {
  if (denominator === 0) throw zeroDivisionError('float division by zero')
  return numerator / denominator
}

export function isClose(a: number, b: number, relative: number, absolute: number): boolean {
  if (relative < 0 || absolute < 0) throw valueError('tolerances must be non-negative')
  if (a === b) return true
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false
  const difference = Math.abs(b - a)
  return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute
}
