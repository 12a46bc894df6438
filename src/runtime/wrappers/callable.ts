/** `callable(v)`. */
import { typeOf } from '../builtin-types.ts'
import { PyFunction, PyMethod } from '../function.ts'
import { PyBuiltin } from '../native.ts'
import { PyType } from '../type.ts'
import type { Value } from '../value.ts'

export function isCallable(v: Value): boolean {
  if (v instanceof PyFunction || v instanceof PyType || v instanceof PyBuiltin || v instanceof PyMethod) return true
  return typeOf(v).lookup('__call__') !== undefined
}
