/** Calling a builtin from a leaf: what `map` and `filter` do per item without going through the driver. */
import { PyBuiltin, PyMethodDescriptor } from '../native.ts'
import { NEED_GUEST } from '../steps.ts'
import { PyType } from '../type.ts'
import { typeType } from '../builtin-types.ts'
import type { Value } from '../value.ts'

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
