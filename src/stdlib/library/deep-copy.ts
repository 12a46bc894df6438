/** `copy.deepcopy` of lists, dicts and tuples of plain values, nested as they may be: nobody's code runs, so nobody sees the memo. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { bytesType, dictType } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { LIST_ANY, PyList } from '../../runtime/list/list.ts'
import { copyList } from '../../runtime/list/methods.ts'
import { PyFloat, PyTuple, PyWideStr, type Value } from '../../runtime/value.ts'

/** What is nested deeper is left to the function, which counts its calls. */
const MAX_DEPTH = 60

/** The copies of what has been met; null for a tuple that is being copied. */
type Memo = Map<Value, Value>

function isAtomic(v: Value): boolean {
  if (v === null || typeof v !== 'object') return true
  return v instanceof PyFloat || v instanceof PyWideStr ? !v.cls.heap : v.cls === bytesType
}

/** undefined for what is not plain. */
function copyOf(v: Value, memo: Memo, depth: number): Value | undefined {
  if (isAtomic(v)) return v
  if (depth > MAX_DEPTH) return undefined
  const known = memo.get(v)
  if (known !== undefined) return known ?? undefined
  chargeMemory(48)
  if (v instanceof PyList && !v.cls.heap) return copyItems(v, memo, depth)
  if (v instanceof PyDict && v.cls === dictType) return copyEntries(v, memo, depth)
  return v instanceof PyTuple && !v.cls.heap ? copyTuple(v, memo, depth) : undefined
}

function copyItems(list: PyList, memo: Memo, depth: number): Value | undefined {
  const made = copyList(list)
  memo.set(list, made)
  if (made.kind !== LIST_ANY) return made
  const { items } = made
  for (let i = 0; i < items.length; i++) {
    const item = copyOf(items[i] as Value, memo, depth + 1)
    if (item === undefined) return undefined
    items[i] = item
  }
  return made
}

function copyEntries(dict: PyDict, memo: Memo, depth: number): Value | undefined {
  const made = new PyDict()
  memo.set(dict, made)
  const { entryKeys, entryValues } = dict
  chargeElements(entryKeys.length)
  for (let i = 0; i < entryKeys.length; i++) {
    const key = entryKeys[i]
    if (key === undefined) continue
    if (typeof key !== 'string' && typeof key !== 'number') return undefined
    const value = copyOf(entryValues[i] as Value, memo, depth + 1)
    if (value === undefined) return undefined
    made.set(key, value)
  }
  return made
}

/** A tuple whose items are their own copies is its own. */
function copyTuple(tuple: PyTuple, memo: Memo, depth: number): Value | undefined {
  memo.set(tuple, null)
  chargeElements(tuple.items.length)
  chargeMemory(8 * tuple.items.length)
  const items: Value[] = []
  let same = true
  for (let i = 0; i < tuple.items.length; i++) {
    const item = copyOf(tuple.items[i] as Value, memo, depth + 1)
    if (item === undefined) return undefined
    if (item !== tuple.items[i]) same = false
    items.push(item)
  }
  const made = same ? tuple : new PyTuple(items)
  memo.set(tuple, made)
  return made
}

/** The copy; None where it takes more than that, and nothing has happened. */
export function plainCopy(v: Value): Value {
  return copyOf(v, new Map(), 0) ?? null
}
