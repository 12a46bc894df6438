/** `str(object='')` and `str(bytes, encoding, errors)`. Reference: https://docs.python.org/3.13/library/stdtypes.html#str */
import { madeOf } from '../ops/guest-first.ts'
import { PyBuffer } from '../bytes/bytes.ts'
import { strType, typeName } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { defineConstructor, steps } from '../native.ts'
import { str, strMaybe } from '../ops/repr.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import type { PyType } from '../type.ts'
import { decodeLeaf, decodeSteps } from '../unicode/codecs/more.ts'
import { PyBoxed, type Str, type Value, asStr } from '../value.ts'
import { strArgument } from './arguments.ts'

type Optional = Value | undefined

/** A str as an instance of `cls`: itself, or boxed for a guest subclass. */
function instance(cls: PyType, s: Str): Value {
  return cls === strType ? s : new PyBoxed(cls, s)
}

/** The decoding forms; undefined when only the object was given. */
function decoded<T>(how: (bytes: Uint8Array, encoding: Str, errors: Str) => T, object: Optional, encoding: Optional, errors: Optional): T | '' | undefined {
  const name = encoding === undefined ? 'utf-8' : strArgument(encoding, "str() argument 'encoding'")
  const handler = errors === undefined ? 'strict' : strArgument(errors, "str() argument 'errors'")
  if (object === undefined) return ''
  if (encoding === undefined && errors === undefined) return undefined
  if (object instanceof PyBuffer) return how(object.bytes, name, handler)
  if (asStr(object) !== undefined) throw typeError('decoding str is not supported')
  throw typeError(`decoding to str: need a bytes-like object, ${typeName(object)} found`)
}

export function registerStrConstructor(): void {
  defineConstructor(strType, 'str(object=, encoding=, errors=)', steps(
    function* (cls: PyType, object: Optional, encoding: Optional, errors: Optional) {
      const text = decoded<Steps<Str>>(decodeSteps, object, encoding, errors)
      return instance(cls, text === undefined ? yield* str(object as Value) : text === '' ? '' : yield* text)
    },
    (cls: PyType, object: Optional, encoding: Optional, errors: Optional) => {
      const s = decoded<Str>(decodeLeaf, object, encoding, errors) ?? strMaybe(object as Value)
      if (s === undefined) throw NEED_GUEST
      return instance(cls, s)
    },
    madeOf('__str__', '__repr__'),
  ))
}
