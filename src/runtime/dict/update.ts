/**
 * `dict.update` and everything that fills a dict from something else.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#dict.update
 */
import { charge, chargeElements } from '../../run/meter.ts'
import { dictType } from '../builtin-types.ts'
import { PyException, TypeErrorType, runtimeError, typeError, valueError } from '../exception.ts'
import { pair } from '../general-array.ts'
import { PyIter } from '../iter.ts'
import { parts } from '../iterators/pairs.ts'
import { PyList } from '../list/list.ts'
import type { Keywords } from '../native.ts'
import { attributeOr, findAttribute } from '../ops/attribute.ts'
import { drain, iter } from '../ops/iterate.ts'
import { getitem } from '../ops/subscript.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { strFromHost } from '../str/wide.ts'
import { PyTuple, type Value } from '../value.ts'
import { PyDict } from './dict.ts'

/** A dict whose class leaves iteration alone is read directly, whatever its `keys` and `__getitem__` are; not so an OrderedDict. */
export function isDirect(v: Value): v is PyDict {
  return v instanceof PyDict && (!v.cls.heap || (v.cls.guestLookup('__iter__') === undefined && (v.cls.solid === dictType || v.cls.guestLookup('keys') === undefined)))
}

/** Adds the entries of `from`. Throws NEED_GUEST; doing it again from the start gives the same. */
export function merge(dict: PyDict, from: PyDict): void {
  chargeElements(from.size)
  if (dict.prepareMerge(from)) return
  for (let i = 0; i < from.entryKeys.length; i++) {
    const key = from.entryKeys[i]
    if (key !== undefined) dict.set(key, from.entryValues[i] as Value)
  }
}

export function* mergeSteps(dict: PyDict, from: PyDict): Steps<void> {
  chargeElements(from.size)
  if (dict.prepareMerge(from)) return
  const n = from.entryKeys.length
  const size = from.size
  for (let i = 0; i < n; i++) {
    const key = from.entryKeys[i]
    if (key === undefined) continue
    const value = from.entryValues[i] as Value
    const at = yield* dict.findEntrySteps(from, i)
    if (at >= 0) dict.replaceAt(at, value)
    else dict.insert(key, value)
    if (from.entryKeys.length !== n || from.size !== size) throw runtimeError('dict mutated during update')
  }
}

/** The two parts of an element that is a plain list or tuple; undefined for others. */
export function pairOf(v: Value): readonly Value[] | undefined {
  if (v instanceof PyTuple && !v.cls.heap) return v.items
  if (v instanceof PyList && !v.cls.heap) return v.view()
  return undefined
}

export function badLength(i: number, n: number): PyException {
  return valueError(`dictionary update sequence element #${i} has length ${n}; 2 is required`)
}

/** Fills from a dict, a list or tuple of pairs, or an iterator over such that runs no guest code; throws NEED_GUEST for everything else. Idempotent. */
export function updateLeaf(dict: PyDict, v: Value): void {
  if (isDirect(v)) {
    merge(dict, v)
    return
  }
  if (v instanceof PyIter && !v.cls.heap && !v.mayNeedGuest) {
    if (v.givesPairs) updateFromPairs(dict, v)
    else updateFrom(dict, v)
    return
  }
  const pairs = pairOf(v)
  if (pairs === undefined) throw NEED_GUEST
  chargeElements(pairs.length)
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairOf(pairs[i] as Value)
    if (pair === undefined) throw NEED_GUEST
    if (pair.length !== 2) throw badLength(i, pair.length)
    dict.set(pair[0] as Value, pair[1] as Value)
  }
}

/** `v.keys`, or undefined when there is no such attribute. */
function* keysMethod(v: Value): Steps<Value | undefined> {
  return findAttribute(v, 'keys') === undefined ? undefined : yield* attributeOr(v, 'keys')
}

/** What `updateFrom` could not do: it has taken an element that needs guest code, and `updateSteps` is about to be asked to go on. */
let stopped: { readonly it: PyIter; readonly dict: PyDict; readonly element: Value; readonly at: number } | null = null

/** From `zip` and its like, whose pairs need not be made. */
function updateFromPairs(dict: PyDict, it: PyIter): void {
  for (let i = 0; ; i++) {
    charge(1)
    if (!it.nextPair()) return
    const { first, second } = parts
    try {
      dict.set(first, second)
    } catch (e) {
      if (e === NEED_GUEST) stopped = { it, dict, element: pair(first, second), at: i }
      throw e
    }
  }
}

/** From an iterator: what has been taken from it can't be given back, so the element that needs guest code is kept. */
function updateFrom(dict: PyDict, it: PyIter): void {
  for (let i = 0; ; i++) {
    charge(1)
    const element = it.next()
    if (element === undefined) return
    const pair = pairOf(element)
    if (pair !== undefined && pair.length === 2) {
      try {
        dict.set(pair[0] as Value, pair[1] as Value)
        continue
      } catch (e) {
        if (e !== NEED_GUEST) throw e
      }
    }
    stopped = { it, dict, element, at: i }
    throw NEED_GUEST
  }
}

export function* updateSteps(dict: PyDict, v: Value): Steps<void> {
  const from = stopped !== null && stopped.it === v ? stopped : null
  stopped = null
  if (from !== null) {
    // A dict that was being made is made again: what it had is taken over.
    if (from.dict !== dict) merge(dict, from.dict)
    yield* addPair(dict, from.element, from.at)
    yield* addPairs(dict, from.it, from.at + 1)
    return
  }
  if (isDirect(v)) {
    yield* mergeSteps(dict, v)
    return
  }
  const keys = yield* keysMethod(v)
  if (keys !== undefined) {
    for (const key of yield* drain(yield* iter(yield* call(keys, [])))) {
      yield* dict.setSteps(key, yield* getitem(v, key))
    }
    return
  }
  yield* addPairs(dict, yield* iter(v), 0)
}

function* addPairs(dict: PyDict, it: PyIter, first: number): Steps<void> {
  for (let i = first; ; i++) {
    charge(1)
    const element = it.needsGuest ? yield* it.nextSteps() : yield* nextOf(it)
    if (element === undefined) return
    yield* addPair(dict, element, i)
  }
}

function* addPair(dict: PyDict, element: Value, i: number): Steps<void> {
  const pair = pairOf(element) ?? (yield* sequence(element, i))
  if (pair.length !== 2) throw badLength(i, pair.length)
  yield* dict.setSteps(pair[0] as Value, pair[1] as Value)
}

function* nextOf(it: PyIter): Steps<Value | undefined> {
  try {
    return it.next()
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return yield* it.nextSteps()
  }
}

/** An element as the array of its items. */
export function* sequence(element: Value, i: number): Steps<Value[]> {
  let it: PyIter
  try {
    it = yield* iter(element)
  } catch (e) {
    if (e instanceof PyException && e.cls.isSubtype(TypeErrorType)) {
      throw typeError(`cannot convert dictionary update sequence element #${i} to a sequence`)
    }
    throw e
  }
  return yield* drain(it)
}

/** Adds keyword arguments. */
export function updateKeywords(dict: PyDict, keywords: Keywords | null | undefined): void {
  keywords?.forEach((value, name) => dict.set(strFromHost(name), value))
}

/** `dict | dict`. */
export function union(a: PyDict, b: PyDict): PyDict {
  const out = a.copy()
  merge(out, b)
  return out
}
