/** `Generic`, the base of generic classes. What it does is in the module `typing`. Reference: https://docs.python.org/3.13/library/typing.html#typing.Generic */
import { objectType } from '../builtin-types.ts'
import { PyFunction } from '../function.ts'
import { type Keywords, NativeSpec, PyBuiltin, defineClassMethods, steps } from '../native.ts'
import { PyType } from '../type.ts'
import { PyTuple, type Value } from '../value.ts'
import { fromTyping } from './import.ts'
import { PyTypeParam, PyUnpacked } from './params.ts'

export const genericType: PyType = new PyType('Generic', [objectType])
genericType.name = 'typing.Generic'
genericType.module = 'typing'
// Its instances are plain objects: it may stand beside any other base.
genericType.solid = objectType

export function registerGeneric(): void {
  defineClassMethods(genericType, {
    '__class_getitem__(*args, **kwargs)': steps((cls: PyType, args: Value[]) => fromTyping('_generic_class_getitem', [cls, ...args])),
    '__init_subclass__(*args, **kwargs)': steps((cls: PyType, args: Value[], keywords: Keywords | null) => fromTyping('_generic_init_subclass', [cls, ...args], keywords)),
  })
}

/** The base that `class C[T]` adds: `Generic[T]`. */
export const genericBase = new PyBuiltin(new NativeSpec('generic_base(params, /)', null, (params: Value) => {
  const items = (params as PyTuple).items.map((p) => (p instanceof PyTypeParam && p.kind === 'TypeVarTuple' ? new PyUnpacked(p) : p))
  return fromTyping('_generic_class_getitem', [genericType, items.length === 1 ? (items[0] as Value) : new PyTuple(items)])
}))

/** Gives a function its `__type_params__`. */
export const withTypeParams = new PyBuiltin(new NativeSpec('with_type_params(function, params, /)', (f: Value, params: Value) => {
  ;(f as PyFunction).typeParams = params as PyTuple
  return f
}, null))
