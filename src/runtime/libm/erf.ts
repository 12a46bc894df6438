// The error function and its complement.
//
// The rational approximations of fdlibm on four ranges, as in the recorded C library, with its order of operations;
// errors stay below 1 ulp for erf and below 5 ulp for erfc.

import { exp } from './exp.ts'
import { clearLowWord } from './float-bits.ts'

const ERX = 0.8450629115104675
const EFX = 0.1283791670955126

/** (erf(x) - x) / x for |x| < 0.84375. */
function smallRatio(x: number): number {
  const z = x * x
  const z2 = z * z
  const z4 = z2 * z2
  const r =
    0.12837916709551256 +
    z * -0.3250421072470015 +
    z2 * (-0.02848174957559851 + z * -0.005770270296489442) +
    z4 * -0.000023763016656650163
  const s =
    1 +
    z * 0.39791722395915535 +
    z2 * (0.0650222499887673 + z * 0.005081306281875766) +
    z4 * (0.00013249473800432164 + z * -0.000003960228278775368)
  return r / s
}

/** erf(size) - ERX for 0.84375 <= size < 1.25. */
function middleRatio(size: number): number {
  const s = size - 1
  const s2 = s * s
  const s4 = s2 * s2
  const s6 = s4 * s2
  const p =
    -0.0023621185607526594 +
    s * 0.41485611868374833 +
    s2 * (-0.3722078760357013 + s * 0.31834661990116175) +
    s4 * (-0.11089469428239668 + s * 0.035478304325618236) +
    s6 * -0.002166375594868791
  const q =
    1 +
    s * 0.10642088040084423 +
    s2 * (0.540397917702171 + s * 0.07182865441419627) +
    s4 * (0.12617121980876164 + s * 0.01363708391202905) +
    s6 * 0.011984499846799107
  return p / q
}

/** erfc(size) * size for 1.25 <= size < 28; `limit` separates the two approximations. */
function tailRatio(size: number, limit: number): number {
  const s = 1 / (size * size)
  const s2 = s * s
  const s4 = s2 * s2
  const s6 = s4 * s2
  let r: number
  let t: number
  if (size < limit) {
    r =
      -0.009864944034847148 +
      s * -0.6938585727071818 +
      s2 * (-10.558626225323291 + s * -62.375332450326006) +
      s4 * (-162.39666946257347 + s * -184.60509290671104) +
      s6 * (-81.2874355063066 + s * -9.814329344169145)
    t =
      1 +
      s * 19.651271667439257 +
      s2 * (137.65775414351904 + s * 434.56587747522923) +
      s4 * (645.3872717332679 + s * 429.00814002756783) +
      s6 * (108.63500554177944 + s * 6.570249770319282) +
      s4 * s4 * -0.0604244152148581
  } else {
    r =
      -0.0098649429247001 +
      s * -0.799283237680523 +
      s2 * (-17.757954917754752 + s * -160.63638485582192) +
      s4 * (-637.5664433683896 + s * -1025.0951316110772) +
      s6 * -483.5191916086514
    t =
      1 +
      s * 30.33806074348246 +
      s2 * (325.7925129965739 + s * 1536.729586084437) +
      s4 * (3199.8582195085955 + s * 2553.0504064331644) +
      s6 * (474.52854120695537 + s * -22.44095244658582)
  }
  const z = clearLowWord(size)
  return exp(-z * z - 0.5625) * exp((z - size) * (z + size) + r / t)
}

/** `math.erf`. Rejects nothing. */
export function erf(x: number): number {
  const size = Math.abs(x)
  if (size < 0.84375) {
    if (size >= 3.725290298461914e-9) return x + x * smallRatio(x)
    return size < 2.848094538889218e-306 ? 0.0625 * (16 * x + 16 * EFX * x) : x + EFX * x
  }
  if (x !== x) return x
  let value: number
  if (size < 1.25) value = ERX + middleRatio(size)
  else if (size >= 6) value = 1
  else value = 1 - tailRatio(size, 2.8571434020996094) / size
  return x < 0 ? -value : value
}

/** `math.erfc`. Rejects nothing; it underflows to zero above 26.5. */
export function erfc(x: number): number {
  const size = Math.abs(x)
  if (size < 0.84375) {
    if (size < 1.3877787807814457e-17) return 1 - x
    const y = smallRatio(x)
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x * y + (x - 0.5))
  }
  if (x !== x) return x
  if (size < 1.25) {
    const y = middleRatio(size)
    return x > 0 ? 1 - ERX - y : 1 + (ERX + y)
  }
  if (size >= 28 || x <= -6) return x > 0 ? 0 : 2
  const y = tailRatio(size, 2.8571414947509766) / size
  return x > 0 ? y : 2 - y
}
