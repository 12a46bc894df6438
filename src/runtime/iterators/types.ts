/** Type objects of builtin iterators, named as CPython's. Their instances are PyIter. */
import { objectType } from '../builtin-types.ts'
import type { PyIter } from '../iter.ts'
import { PyType } from '../type.ts'

/** `__iter__` of every builtin iterator; a type with this slot is one. */
export function selfIter(it: PyIter): PyIter {
  return it
}

/** An iterator type that scripts can neither call nor derive from. */
export function iteratorType(name: string): PyType {
  const t = new PyType(name, [objectType])
  t.subclassable = false
  t.slots.iter = selfIter
  return t
}

/** One of the iterators that are builtins by name: `zip`, `map`, ... */
export function iteratorBuiltin(name: string): PyType {
  const t = iteratorType(name)
  t.subclassable = true
  return t
}
