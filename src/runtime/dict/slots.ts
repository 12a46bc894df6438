/**
 * What operators and the interpreter's protocols do with dicts.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#mapping-types-dict
 */
import { chargeElements } from '../../run/meter.ts'
import { dictType } from '../builtin-types.ts'
import { keyError } from '../exception.ts'
import { PyDictKeyIter } from '../iterators/dict.ts'
import { chargeReprs, joinReprs, reprLeaf } from '../list/repr.ts'
import { bindLookup, leafAnswer } from '../ops/attribute.ts'
import { eq, eqMaybe } from '../ops/compare.ts'
import { enterRepr, leaveRepr, repr } from '../ops/repr.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { strConcat } from '../str/wide.ts'
import type { CompareOp } from '../type.ts'
import { NotImplemented, type Str, type Value } from '../value.ts'
import { PyDict } from './dict.ts'
import { mergeSteps, union, updateLeaf, updateSteps } from './update.ts'

const entry = (key: Str, value: Str): Str => strConcat(strConcat(key, ': '), value)

function sameEntries(a: PyDict, b: PyDict): boolean {
  if (a.size !== b.size) return false
  chargeElements(a.size)
  for (let i = 0; i < a.entryKeys.length; i++) {
    const key = a.entryKeys[i]
    if (key === undefined) continue
    const other = b.get(key)
    if (other === undefined) return false
    const same = eqMaybe(a.entryValues[i] as Value, other)
    if (same === undefined) throw NEED_GUEST
    if (!same) return false
  }
  return true
}

function* sameEntriesSteps(a: PyDict, b: PyDict): Steps<boolean> {
  if (a.size !== b.size) return false
  chargeElements(a.size)
  for (let i = 0; i < a.entryKeys.length; i++) {
    const key = a.entryKeys[i]
    if (key === undefined) continue
    const value = a.entryValues[i] as Value
    const at = yield* b.findEntrySteps(a, i)
    if (at < 0) return false
    const other = b.entryValues[at] as Value
    let same = eqMaybe(value, other)
    if (same === undefined) same = yield* eq(value, other)
    if (!same) return false
  }
  return true
}

/** A subclass's `__missing__` answers for keys that are not there. */
function* missing(dict: PyDict, key: Value): Steps<Value> {
  const hook = dict.cls === dictType ? undefined : dict.cls.lookup('__missing__')
  if (hook === undefined) throw keyError(key)
  return leafAnswer(hook, dict, key) ?? (yield* call(yield* bindLookup(hook, dict, dict.cls), [key]))
}

/** The same where that takes no guest code; throws NEED_GUEST. */
function missingLeaf(dict: PyDict, key: Value): Value {
  const hook = dict.cls === dictType ? undefined : dict.cls.lookup('__missing__')
  if (hook === undefined) throw keyError(key)
  const r = leafAnswer(hook, dict, key)
  if (r === undefined) throw NEED_GUEST
  return r
}

export function registerDictSlots(): void {
  Object.assign(dictType.slots, {
    repr(dict: PyDict): Str {
      if (dict.size === 0) return '{}'
      chargeReprs(dict.size)
      if (!enterRepr(dict)) return '{...}'
      try {
        const parts: Str[] = []
        for (const [key, value] of dict.entries()) parts.push(entry(reprLeaf(key), reprLeaf(value)))
        return joinReprs('{', parts, '}')
      } finally {
        leaveRepr(dict)
      }
    },
    *reprSteps(dict: PyDict): Steps<Str> {
      if (dict.size === 0) return '{}'
      chargeReprs(dict.size)
      if (!enterRepr(dict)) return '{...}'
      try {
        const parts: Str[] = []
        for (const [key, value] of dict.entries()) {
          const shown = yield* repr(key)
          parts.push(entry(shown, yield* repr(value)))
        }
        return joinReprs('{', parts, '}')
      } finally {
        leaveRepr(dict)
      }
    },
    hash: null,
    len: (dict: PyDict) => dict.size,
    compare(op: CompareOp, a: PyDict, b: Value): Value {
      if (!(b instanceof PyDict) || (op !== '==' && op !== '!=')) return NotImplemented
      return sameEntries(a, b) === (op === '==')
    },
    *compareSteps(op: CompareOp, a: PyDict, b: Value): Steps<Value> {
      if (!(b instanceof PyDict) || (op !== '==' && op !== '!=')) return NotImplemented
      return (yield* sameEntriesSteps(a, b)) === (op === '==')
    },
    getitem(dict: PyDict, key: Value): Value {
      const i = dict.find(key)
      return i >= 0 ? (dict.entryValues[i] as Value) : missingLeaf(dict, key)
    },
    *getitemSteps(dict: PyDict, key: Value): Steps<Value> {
      const i = yield* dict.findSteps(key)
      return i >= 0 ? (dict.entryValues[i] as Value) : yield* missing(dict, key)
    },
    setitem: (dict: PyDict, key: Value, value: Value) => dict.set(key, value),
    setitemSteps: (dict: PyDict, key: Value, value: Value) => dict.setSteps(key, value),
    delitem(dict: PyDict, key: Value): void {
      if (!dict.delete(key)) throw keyError(key)
    },
    *delitemSteps(dict: PyDict, key: Value): Steps<void> {
      if (!(yield* dict.deleteSteps(key))) throw keyError(key)
    },
    contains: (dict: PyDict, key: Value) => dict.find(key) >= 0,
    containsSteps: (dict: PyDict, key: Value) => dict.hasSteps(key),
    iter: (dict: PyDict) => new PyDictKeyIter(dict),
    reversed: (dict: PyDict) => new PyDictKeyIter(dict, true),
    binary: {
      '|': (a: Value, b: Value): Value => (a instanceof PyDict && b instanceof PyDict ? union(a, b) : NotImplemented),
    },
    binarySteps: {
      *'|'(a: Value, b: Value): Steps<Value> {
        if (!(a instanceof PyDict) || !(b instanceof PyDict)) return NotImplemented
        const out = a.copy()
        yield* mergeSteps(out, b)
        return out
      },
    },
    inplace: {
      '|'(a: PyDict, b: Value): Value {
        updateLeaf(a, b)
        return a
      },
    },
    inplaceSteps: {
      *'|'(a: PyDict, b: Value): Steps<Value> {
        yield* updateSteps(a, b)
        return a
      },
    },
  })
}
