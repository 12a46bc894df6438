/** Calling a builtin from a leaf: what `map` and `filter` do per item without going through the driver. */
import { type NativeSpec, PyBuiltin, PyMethodDescriptor } from '../native.ts'
import { NEED_GUEST } from '../steps.ts'
import { PyType } from '../type.ts'
import { typeType } from '../builtin-types.ts'
import { PyObject, type Value } from '../value.ts'

/** The result of calling `fn`; undefined when guest code must run (and nothing has happened). */
export function callLeaf(fn: Value, args: readonly Value[]): Value | undefined {
  try {
    if (fn instanceof PyBuiltin) {
      if (fn.spec.leaf === null) return undefined
      return fn.spec.leaf(...fn.spec.bind(fn.self, args, null)) ?? null
    }
    if (fn instanceof PyType) {
      if (fn.heap || fn === typeType || fn.construct === null || fn.construct.leaf === null) return undefined
      return fn.construct.leaf(...fn.construct.bind(fn, args, null)) ?? null
    }
    if (fn instanceof PyMethodDescriptor) {
      if (fn.spec.leaf === null) return undefined
      fn.checkSelf(args[0])
      return fn.spec.leaf(...fn.spec.bind(args[0], args.slice(1), null)) ?? null
    }
    return undefined
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

/** May calls of `fn` be leaves at all? */
export function isNative(fn: Value): boolean {
  if (fn instanceof PyBuiltin || fn instanceof PyMethodDescriptor) return fn.spec.leaf !== null
  return fn instanceof PyType && !fn.heap && fn !== typeType && fn.construct !== null && fn.construct.leaf !== null
}

/**
 * What calls of a builtin with one argument come down to, without binding it; it throws NEED_GUEST where guest code must run. Null for
 * anything that is no builtin, or has to bind its arguments.
 */
export function oneArgument(fn: Value): ((v: Value) => Value | void) | null {
  if (fn instanceof PyBuiltin) {
    const { spec, self } = fn
    const { leaf } = spec
    if (leaf === null || !takes(spec, 1)) return null
    return self === undefined ? (v) => leaf(v) : (v) => leaf(self, v)
  }
  if (fn instanceof PyMethodDescriptor) {
    const { leaf } = fn.spec
    if (leaf === null || !takes(fn.spec, 0)) return null
    return (v) => {
      fn.checkSelf(v)
      return leaf(v)
    }
  }
  if (fn instanceof PyType) {
    const { construct } = fn
    if (fn.heap || fn === typeType || construct === null || construct.leaf === null || !takes(construct, 1)) return null
    const { leaf } = construct
    return (v) => leaf(fn, v)
  }
  if (!(fn instanceof PyObject) || fn.cls.heap) return null
  const callOne = fn.cls.slots.callOne
  return callOne === undefined ? null : (v) => callOne(fn, v)
}

function takes(spec: NativeSpec, count: number): boolean {
  return !spec.variadic && count >= spec.required && count <= spec.positional
}
