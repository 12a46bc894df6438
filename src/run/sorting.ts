/**
 * `sort` and `sorted` with a key, by plain calls: no host generator stands in between until a comparison needs the guest. When a call of the
 * key is put aside, the sort is put aside behind it.
 */
import { PyException } from '../runtime/exception.ts'
import type { PyList } from '../runtime/list/list.ts'
import { Sorting } from '../runtime/list/sort.ts'
import type { Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { NATIVE_HEIGHT, callEachOf, drive } from './drive.ts'
import { rt } from './state.ts'
import { Suspended } from './suspend.ts'

/** Sorts the list; the outcome is `result`, what guest code has raised, or SUSPEND. */
export function sortByKey(list: PyList, key: Value, reverse: boolean, result: Value): Outcome {
  const sorting = new Sorting(list, reverse)
  return goOn(sorting, key, sorting.builtinKeys(key), result)
}

function goOn(sorting: Sorting, key: Value, keys: Value[], result: Value): Outcome {
  let r: Outcome
  rt.stack += NATIVE_HEIGHT
  try {
    r = callEachOf(key, sorting.values, keys)
    if (r !== RAISE && r !== SUSPEND && !sorting.order(keys)) return drive(merge(sorting, keys, result))
  } catch (e) {
    sorting.restore()
    throw e
  } finally {
    rt.stack -= NATIVE_HEIGHT
  }
  if (r === SUSPEND) rt.captured.push(new SortWait(sorting, key, keys, result))
  else if (r === RAISE) sorting.restore()
  else {
    sorting.finish()
    return result
  }
  return r
}

function* merge(sorting: Sorting, keys: Value[], result: Value): Steps<Value> {
  yield* sorting.mergeSteps(keys, true)
  return result
}

/** A sort put aside with a call of its key. */
class SortWait extends Suspended {
  readonly frames = 0
  private readonly sorting: Sorting
  private readonly key: Value
  private readonly keys: Value[]
  private readonly result: Value
  constructor(sorting: Sorting, key: Value, keys: Value[], result: Value) {
    super()
    this.sorting = sorting
    this.key = key
    this.keys = keys
    this.result = result
  }
  resume(outcome: Outcome | undefined): Outcome {
    const { sorting, key, keys, result } = this
    if (outcome === RAISE) {
      sorting.restore()
      return RAISE
    }
    keys.push(outcome as Value)
    try {
      return goOn(sorting, key, keys, result)
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      rt.pending = e
      return RAISE
    }
  }
}
