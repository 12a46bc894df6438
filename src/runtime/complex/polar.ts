/** Powers of complex numbers that need more than products. */
import { atan2, cos, exp, hypot, log, pow, sin } from '../libm/index.ts'
import { ONE, zeroPower } from './arith.ts'
import { PyComplex } from './complex.ts'

/** By polar coordinates. */
export function generalPower(a: PyComplex, b: PyComplex): PyComplex {
  if (b.re === 0 && b.im === 0) return ONE
  if (a.re === 0 && a.im === 0) {
    if (b.im !== 0 || b.re < 0) throw zeroPower()
    return new PyComplex(0, 0)
  }
  const size = hypot([a.re, a.im])
  const angle = atan2(a.im, a.re)
  let length = pow(size, b.re)
  let phase = angle * b.re
  if (b.im !== 0) {
    length /= exp(angle * b.im)
    phase += b.im * log(size)
  }
  // C's sine reports infinite angles the way it reports other wrong arguments.
  if (Math.abs(phase) === Number.POSITIVE_INFINITY) throw zeroPower()
  return new PyComplex(length * cos(phase), length * sin(phase))
}
