/** `complex(real, imag)`. Reference: https://docs.python.org/3.13/library/functions.html#complex */
import { notExactly } from '../../run/deprecations.ts'
import { complexType, typeName, typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { toFloat } from '../float/coerce.ts'
import { defineConstructor, steps } from '../native.ts'
import { callDunder } from '../ops/call-method.ts'
import type { Steps } from '../steps.ts'
import { leafOf } from '../str/arguments.ts'
import type { PyType } from '../type.ts'
import { type Value, asStr } from '../value.ts'
import { PyComplex } from './complex.ts'
import { parseComplex } from './parse.ts'

type Optional = Value | undefined

function complexInstance(cls: PyType, re: number, im: number): PyComplex {
  const made = new PyComplex(re, im)
  if (cls !== complexType) made.cls = cls
  return made
}

function isNumber(v: Value): boolean {
  const t = typeOf(v)
  return v instanceof PyComplex || t.lookup('__float__') !== undefined || t.lookup('__index__') !== undefined
}

function* construct(cls: PyType, real: Optional, imag: Optional): Steps<Value> {
  if (imag === undefined && cls === complexType && real instanceof PyComplex && !real.cls.heap) return real
  const text = real === undefined ? undefined : asStr(real)
  if (text !== undefined) {
    if (imag !== undefined) throw typeError("complex() can't take second arg if first is a string")
    const { re, im } = parseComplex(text)
    return complexInstance(cls, re, im)
  }
  if (imag !== undefined && asStr(imag) !== undefined) throw typeError("complex() second arg can't be a string")
  let first: Value = real === undefined ? 0 : real
  const own = yield* callDunder(first, '__complex__', [])
  if (own !== undefined) {
    if (!(own instanceof PyComplex)) throw typeError(`__complex__ returned non-complex (type ${typeName(own)})`)
    yield* notExactly(own, complexType, '__complex__')
    first = own
  }
  if (!isNumber(first)) throw typeError(`complex() first argument must be a string or a number, not '${typeName(first)}'`)
  if (imag !== undefined && !isNumber(imag)) throw typeError(`complex() second argument must be a number, not '${typeName(imag)}'`)
  let re = first instanceof PyComplex ? first.re : ((yield* toFloat(first)) as number)
  let im = first instanceof PyComplex ? first.im : 0
  if (imag instanceof PyComplex) {
    re -= imag.im
    im = first instanceof PyComplex ? imag.re + im : imag.re
  } else if (imag !== undefined) {
    const x = (yield* toFloat(imag)) as number
    im = first instanceof PyComplex ? x + im : x
  }
  return complexInstance(cls, re, im)
}

export function registerComplexConstructor(): void {
  defineConstructor(complexType, 'complex(real=, imag=)', steps(construct, (cls: PyType, real: Optional, imag: Optional) => leafOf(construct(cls, real, imag))))
}
