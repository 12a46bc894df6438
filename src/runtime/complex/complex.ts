/** The host object behind `complex`. Reference: https://docs.python.org/3.13/library/functions.html#complex */
import { complexType } from '../builtin-types.ts'
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
