/** What `collections.Counter` counts with. */
import type { Outcome } from '../../run/completion.ts'
import { drive } from '../../run/drive.ts'
import { chargeElements } from '../../run/meter.ts'
import type { PyDict } from '../../runtime/dict/dict.ts'
import type { PyIter } from '../../runtime/iter.ts'
import { DirectBody } from '../../runtime/native.ts'
import { binary, binaryMaybe } from '../../runtime/ops/binary.ts'
import { iter, iterMaybe } from '../../runtime/ops/iterate.ts'
import { NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import type { Value } from '../../runtime/value.ts'

/** Counts a str or int; false, with no effect, where that is not plain. */
function counted(dict: PyDict, v: string | number): boolean {
  try {
    const e = dict.find(v)
    if (e < 0) {
      dict.insert(v, 1)
      return true
    }
    const n = dict.entryValues[e]
    if (typeof n !== 'number' || n >= Number.MAX_SAFE_INTEGER) return false
    dict.replaceAt(e, n + 1)
    return true
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return false
  }
}

/** The items from `first` on. */
function* countRest(dict: PyDict, it: PyIter, first: Value | undefined): Steps<null> {
  let v = first
  for (;;) {
    if (v === undefined) v = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (v === undefined) return null
    chargeElements(1)
    if (!((typeof v === 'string' || typeof v === 'number') && counted(dict, v))) {
      const n = (yield* dict.getSteps(v)) ?? 0
      yield* dict.setSteps(v, typeof n === 'number' && n < Number.MAX_SAFE_INTEGER ? n + 1 : (binaryMaybe('+', n, 1) ?? (yield* binary('+', n, 1))))
    }
    v = undefined
  }
}

function* countSteps(mapping: Value, iterable: Value): Steps<null> {
  return yield* countRest(mapping as PyDict, yield* iter(iterable), undefined)
}

/** Strs and ints that come without guest code are counted at once. */
function countNow(mapping: Value, iterable: Value): Outcome {
  const dict = mapping as PyDict
  const it = iterMaybe(iterable)
  if (it === undefined || it.mayNeedGuest) return drive(countSteps(mapping, iterable))
  for (;;) {
    const v = it.next()
    if (v === undefined) return null
    if (!((typeof v === 'string' || typeof v === 'number') && counted(dict, v))) return drive(countRest(dict, it, v))
    chargeElements(1)
  }
}

/** Adds one to `mapping[item]` for each item, in a plain dict or a subclass of it that leaves items alone. */
export const countElements: DirectBody = new DirectBody(countNow, countSteps)
