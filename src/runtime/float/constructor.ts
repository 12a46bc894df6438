/** `float(x)`. Reference: https://docs.python.org/3.13/library/functions.html#float */
import { madeOf } from '../ops/guest-first.ts'
import { floatType, typeName } from '../builtin-types.ts'
import { PyBuffer } from '../bytes/bytes.ts'
import { bytesRepr } from '../bytes/repr.ts'
import { type PyException, ValueError, raise, typeError } from '../exception.ts'
import { numberText } from '../int/text.ts'
import { defineConstructor, steps } from '../native.ts'
import type { Steps } from '../steps.ts'
import { strJoin, strRepr } from '../str/wide.ts'
import type { PyType } from '../type.ts'
import { PyBoxed, PyFloat, type Str, type Value, asStr } from '../value.ts'
import { toFloat, toFloatLeaf } from './coerce.ts'
import { parseFloatText } from './parse.ts'

export function floatInstance(cls: PyType, x: number): Value {
  return cls === floatType ? new PyFloat(x) : new PyBoxed(cls, new PyFloat(x))
}

/** The double in a str. Throws ValueError. */
export function parseFloat(s: Str): number {
  return parseFloatText(numberText(s)) ?? invalid(strRepr(s))
}

function invalid(shown: Str): never {
  throw invalidFloat(shown)
}
/** The error about a text that is no float; `shown` is its repr. */
export function invalidFloat(shown: Str): PyException {
  return raise(ValueError, strJoin(['could not convert string to float: ', shown]))
}

function fromText(x: Value): number {
  const s = asStr(x)
  if (s !== undefined) return parseFloat(s)
  if (x instanceof PyBuffer) return parseFloatText(x.latin1) ?? invalid(bytesRepr(x.bytes))
  throw typeError(`float() argument must be a string or a real number, not '${typeName(x)}'`)
}

function* construct(cls: PyType, x: Value | undefined): Steps<Value> {
  return floatInstance(cls, x === undefined ? 0 : ((yield* toFloat(x)) ?? fromText(x)))
}

export function registerFloatConstructor(): void {
  defineConstructor(floatType, 'float(x=, /)', steps(construct, (cls: PyType, x: Value | undefined) =>
    floatInstance(cls, x === undefined ? 0 : (toFloatLeaf(x) ?? fromText(x))),
  madeOf('__float__')))
}
