/** What bytes methods call letters, digits, space and case: ASCII's alone. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import type { PyByteString } from './bytes.ts'

export function isUpperByte(b: number): boolean {
  return b >= 65 && b <= 90
}
export function isLowerByte(b: number): boolean {
  return b >= 97 && b <= 122
}
export function isAlphaByte(b: number): boolean {
  return isUpperByte(b) || isLowerByte(b)
}
export function isDigitByte(b: number): boolean {
  return b >= 48 && b <= 57
}
export function isSpaceByte(b: number): boolean {
  return b === 32 || (b >= 9 && b <= 13)
}
/** What ends a line for `bytes.splitlines`. */
export function isLineBreakByte(b: number): boolean {
  return b === 10 || b === 13
}
/** The characters that `strip` without argument removes. */
export const SPACE_BYTES = ' \t\n\r\v\f'

/** True when there are bytes and all pass the test. */
export function everyByte(v: PyByteString, test: (b: number) => boolean): boolean {
  chargeElements(v.bytes.length)
  return v.bytes.length > 0 && v.bytes.every(test)
}

/** At least one byte of the wanted case and none of the other. */
export function hasCase(v: PyByteString, wanted: (b: number) => boolean, unwanted: (b: number) => boolean): boolean {
  chargeElements(v.bytes.length)
  return v.bytes.some(wanted) && !v.bytes.some(unwanted)
}

export function isTitleBytes(v: PyByteString): boolean {
  chargeElements(v.bytes.length)
  let cased = false
  let previousCased = false
  for (const b of v.bytes) {
    if (isAlphaByte(b)) {
      if (isUpperByte(b) === previousCased) return false
      previousCased = cased = true
    } else previousCased = false
  }
  return cased
}

function mapBytes(v: PyByteString, convert: (b: number, i: number) => number): PyByteString {
  chargeElements(v.bytes.length)
  chargeMemory(v.bytes.length)
  return v.like(v.bytes.map(convert))
}

const upperByte = (b: number): number => (isLowerByte(b) ? b - 32 : b)
const lowerByte = (b: number): number => (isUpperByte(b) ? b + 32 : b)

export function upperBytes(v: PyByteString): PyByteString {
  return mapBytes(v, upperByte)
}
export function lowerBytes(v: PyByteString): PyByteString {
  return mapBytes(v, lowerByte)
}
export function swapcaseBytes(v: PyByteString): PyByteString {
  return mapBytes(v, (b) => (isAlphaByte(b) ? b ^ 32 : b))
}
export function capitalizeBytes(v: PyByteString): PyByteString {
  return mapBytes(v, (b, i) => (i === 0 ? upperByte(b) : lowerByte(b)))
}
export function titleBytes(v: PyByteString): PyByteString {
  let previousCased = false
  return mapBytes(v, (b) => {
    const result = previousCased ? lowerByte(b) : upperByte(b)
    previousCased = isAlphaByte(b)
    return result
  })
}
