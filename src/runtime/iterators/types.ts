/** Type objects of builtin iterators, named as CPython's. Their instances are PyIter. */
import { objectType } from '../builtin-types.ts'
import type { PyIter } from '../iter.ts'
import { PyType } from '../type.ts'

/** An iterator type that scripts can neither call nor derive from. */
export function iteratorType(name: string): PyType {
  const t = new PyType(name, [objectType])
  t.subclassable = false
  t.slots.iter = (it: PyIter) => it
  return t
}

/** One of the iterators that are builtins by name: `zip`, `map`, ... */
export function iteratorBuiltin(name: string): PyType {
  const t = iteratorType(name)
  t.subclassable = true
  return t
}
