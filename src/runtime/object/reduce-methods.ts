/**
 * The methods of `object`, iterators and exceptions that `copy` and `pickle` call. What they do is a part: few scripts copy.
 * Reference: https://docs.python.org/3.13/library/pickle.html#object.__reduce_ex__
 */
import { baseExceptionType, objectType } from '../builtin-types.ts'
import type { PyException } from '../exception.ts'
import type { PyIter } from '../iter.ts'
import {
  dictItemIteratorType, dictKeyIteratorType, dictReverseItemIteratorType, dictReverseKeyIteratorType, dictReverseValueIteratorType, dictValueIteratorType,
} from '../iterators/dict.ts'
import { listIteratorType, listReverseIteratorType, setIteratorType, tupleIteratorType } from '../iterators/sequence.ts'
import { defineMethods, steps } from '../native.ts'
import { longRangeIteratorType, rangeIteratorType } from '../range.ts'
import { strAsciiIteratorType, strIteratorType } from '../str/iterator.ts'
import type { Steps } from '../steps.ts'
import type { Value } from '../value.ts'
import { reducing } from './reduce-part.ts'

export function registerReduce(): void {
  const iterators = [
    listIteratorType, listReverseIteratorType, tupleIteratorType, setIteratorType, strIteratorType, strAsciiIteratorType, rangeIteratorType, longRangeIteratorType,
    dictKeyIteratorType, dictValueIteratorType, dictItemIteratorType, dictReverseKeyIteratorType, dictReverseValueIteratorType, dictReverseItemIteratorType,
  ]
  for (const t of iterators) defineMethods(t, { '__reduce__()': (it: PyIter) => reducing().reduceIterator(it) })
  defineMethods(objectType, {
    '__getstate__()': (self: Value) => reducing().stateOf(self),
    '__reduce__()': steps((self: Value): Steps<Value> => reducing().reduce(self)),
    '__reduce_ex__(protocol, /)': steps((self: Value): Steps<Value> => reducing().reduceEx(self)),
  })
  defineMethods(baseExceptionType, {
    '__reduce__()': (e: PyException) => reducing().reduceException(e),
    '__setstate__(state, /)': steps((e: PyException, state: Value): Steps<void> => reducing().restoreException(e, state)),
  })
}
