/** `sorted`, `list.sort`, `min` and `max` with a key: it is called plainly (run/sorting.ts, run/extremes.ts) where all else takes no guest code. */
import type { Outcome } from '../run/completion.ts'
import { searchByKey } from '../run/extremes.ts'
import { sortByKey } from '../run/sorting.ts'
import { listType } from '../runtime/builtin-types.ts'
import { PyList } from '../runtime/list/list.ts'
import { takenLeaf } from '../runtime/list/slots.ts'
import type { NativeSpec, PyBuiltin, PyMethodDescriptor } from '../runtime/native.ts'
import { isGuestIterator } from '../runtime/ops/guest-first.ts'
import { iterMaybe } from '../runtime/ops/iterate.ts'
import { truthMaybe } from '../runtime/ops/truth.ts'
import { PyObject, PyTuple, type Value } from '../runtime/value.ts'
import type { BuiltinTable } from './define.ts'
import { extremeFrom, found } from './iteration.ts'
import { specially } from './specials.ts'

type Optional = Value | undefined

function isGiven(key: Optional): key is Value {
  return key !== undefined && key !== null
}

export function defineKeyed(into: BuiltinTable): void {
  const builtin = (name: string): NativeSpec => (into.get(name) as PyBuiltin).spec
  extremes(builtin('min'), 'min', '<')
  extremes(builtin('max'), 'max', '>')
  listType.whenFilled(() => {
    specially((listType.dict.get('sort') as PyMethodDescriptor).spec, (self: PyList, key, reverse) => {
      const backward = reverse === undefined ? false : truthMaybe(reverse)
      return isGiven(key) && backward !== undefined ? sortByKey(self, key, backward, null) : undefined
    }, { asksGuest: (_self: Value, key: Optional) => isGiven(key), answer: null })
  })
  const sorted = builtin('sorted')
  const fed = sorted.direct as NonNullable<NativeSpec['direct']>
  sorted.direct = (iterable: Value, key: Optional, reverse: Optional): Outcome => {
    // A class of the guest is asked for its length first.
    if (!isGiven(key) || isGuestIterator(iterable) || (iterable instanceof PyObject && iterable.cls.heap)) return fed(iterable, key, reverse) as Outcome
    const backward = reverse === undefined ? false : truthMaybe(reverse)
    if (backward === undefined) return fed(iterable, key, reverse) as Outcome
    const list = PyList.from(takenLeaf(iterable))
    return sortByKey(list, key, backward, list)
  }
}

function extremes(spec: NativeSpec, name: 'min' | 'max', op: '<' | '>'): void {
  specially(spec, (given, key, otherwise) => {
    const args = given as unknown as Value[]
    if (!isGiven(key) || args.length === 0 || (args.length > 1 && otherwise !== undefined)) return undefined
    const items = iterMaybe(args.length === 1 ? (args[0] as Value) : new PyTuple(args))
    if (items === undefined || items.mayNeedGuest) return undefined
    return searchByKey({
      op, key, items, best: undefined, bestKey: null,
      end: (best) => found(name, best, otherwise),
      rest: (search, item, k) => extremeFrom(name, op, items, key, otherwise, { search, item, key: k }),
    })
  })
}
