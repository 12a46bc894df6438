/** The host object behind `complex`, and its text. Reference: https://docs.python.org/3.13/library/functions.html#complex */
import { complexType } from '../builtin-types.ts'
import { floatText } from '../format/float-text.ts'
import { signBit } from '../libm/float-bits.ts'
import { PyFloat, PyObject, type Value, asFloat, asInt } from '../value.ts'
import { intToFloat } from '../int/convert.ts'

export class PyComplex extends PyObject {
  readonly re: number
  readonly im: number
  constructor(re: number, im: number) {
    super()
    this.re = re
    this.im = im
  }
}
PyComplex.prototype.cls = complexType

/** An operand of complex arithmetic: real numbers count as complex ones. undefined for every other type. */
export function asComplex(v: Value): PyComplex | undefined {
  if (v instanceof PyComplex) return v
  if (v instanceof PyFloat) return new PyComplex(v.value, 0)
  const n = asInt(v)
  const x = n === undefined ? asFloat(v) : intToFloat(n)
  return x === undefined ? undefined : new PyComplex(x, 0)
}

const STYLE = { alternate: false, addDotZero: false }

function part(x: number, plus: string): string {
  return (signBit(x) && x === x ? '-' : plus) + floatText(x, 'r', 0, STYLE)
}

export function complexRepr({ re, im }: PyComplex): string {
  if (re === 0 && !signBit(re)) return `${part(im, '')}j`
  return `(${part(re, '')}${part(im, '+')}j)`
}
