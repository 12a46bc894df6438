// libm: the functions of C's math library and of CPython's `math` on doubles, with the bits CPython gives on Linux.
//
// The host's Math.exp, Math.pow, Math.sin and their kin differ from the C library and between engines; only
// arithmetic, sqrt and the roundings are exact. Here everything is built on those alone, so that results are the same on
// every engine. The model is glibc 2.36 on machines with fused multiply-add (any recent x86-64 or AArch64), which both
// CPython 3.13 and Debian 12's python3 use; other releases of glibc differ from it in last bits of some functions, most in
// the hyperbolic ones and erf, which newer ones round correctly. Every function is total: it returns what C would, and
// says which inputs CPython rejects instead.

export { fma } from './double-double.ts'
export { erf, erfc } from './erf.ts'
export { exp, exp2, expm1 } from './exp.ts'
export { copysign, frexp, ldexp, modf, nextafter, signBit, ulp } from './float-bits.ts'
export { gamma, lgamma } from './gamma.ts'
export { acosh, asinh, atanh, cosh, sinh, tanh } from './hyperbolic.ts'
export { dist, hypot } from './hypot.ts'
export { acos, asin, atan, atan2 } from './inverse-trig.ts'
export { log, log10, log1p, log2 } from './log.ts'
export { cbrt, pow } from './pow.ts'
export { fmod, isqrt, remainder } from './remainder.ts'
export { ExactSum, ProductSum } from './sums.ts'
export { cos, sin, tan } from './trig.ts'
