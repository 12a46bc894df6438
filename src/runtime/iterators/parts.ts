/**
 * Iterators taken apart and put together again, for `copy` and `pickle`: what makes such an iterator, and where it stands.
 * Reference: https://docs.python.org/3.13/library/pickle.html#object.__reduce__
 */
import { typeError } from '../exception.ts'
import type { PyIter } from '../iter.ts'
import { type NativeTable, defineMethods, steps } from '../native.ts'
import { iter, iteratorValue } from '../ops/iterate.ts'
import type { Steps } from '../steps.ts'
import type { PyType } from '../type.ts'
import { PyTuple, type Value } from '../value.ts'

export interface Parts {
  /** The arguments that make it. */
  readonly args: readonly Value[]
  /** Where it stands, if that is not at its beginning. */
  readonly state?: Value
}

/** An iterator as an argument: one that has ended is an empty tuple. */
export function asArgument(it: PyIter | null | undefined): Value {
  return it === null || it === undefined ? new PyTuple([]) : iteratorValue(it)
}

/** The items of a state that is a tuple of so many. */
export function stateItems(state: Value, least: number, most = least): readonly Value[] {
  if (!(state instanceof PyTuple)) throw typeError('state is not a tuple')
  if (state.items.length < least || state.items.length > most) throw typeError('invalid state')
  return state.items
}

/** The iterator over what stands in a state. */
export function* iteratorOf(v: Value): Steps<PyIter> {
  return yield* iter(v)
}

/** Gives the types `__reduce__`, and `__setstate__` where they take one. */
export function defineParts<T extends PyIter>(types: readonly PyType[], partsOf: (it: T) => Parts, restore?: (it: T, state: Value) => Steps<void>): void {
  const methods: NativeTable = {
    '__reduce__()': (it: T) => {
      const { args, state } = partsOf(it)
      return new PyTuple([it.cls, new PyTuple(args), ...(state === undefined ? [] : [state])])
    },
  }
  if (restore !== undefined) {
    methods['__setstate__(state, /)'] = steps(function* (it: T, state: Value): Steps<null> {
      yield* restore(it, state)
      return null
    })
  }
  for (const t of types) defineMethods(t, methods)
}
