/**
 * The live views `dict.keys()`, `dict.values()` and `dict.items()`.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#dictionary-view-objects
 */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { dictType, objectType, setType } from '../builtin-types.ts'
import { PyIter } from '../iter.ts'
import { PyDictItemIter, PyDictKeyIter, PyDictValueIter } from '../iterators/dict.ts'
import { joinReprs, reprLeaf } from '../list/repr.ts'
import { defineMethods, steps } from '../native.ts'
import { eq, eqMaybe } from '../ops/compare.ts'
import { iter } from '../ops/iterate.ts'
import { enterRepr, leaveRepr, repr } from '../ops/repr.ts'
import {
  differenceUpdate,
  intersection,
  operand,
  plainOperand,
  runPlain,
  setOf,
  symmetricUpdate,
  update,
} from '../set/algebra.ts'
import { PySet, isPlainKey } from '../set/set.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { type CompareOp, PyType } from '../type.ts'
import { NotImplemented, PyObject, PyTuple, type Str, type Value } from '../value.ts'
import type { PyDict } from './dict.ts'

function viewType(name: string): PyType {
  const t = new PyType(name, [objectType])
  t.subclassable = false
  return t
}
export const dictKeysType = viewType('dict_keys')
export const dictValuesType = viewType('dict_values')
export const dictItemsType = viewType('dict_items')

export abstract class PyDictView extends PyObject {
  readonly dict: PyDict
  constructor(dict: PyDict) {
    super()
    chargeMemory(24)
    this.dict = dict
  }
  abstract iterate(backward: boolean): PyIter
}

/** Keys and items are set-like. */
export abstract class PySetView extends PyDictView {
  /** Throws NEED_GUEST. */
  abstract has(item: Value): boolean
  abstract hasSteps(item: Value): Steps<boolean>
}

export class PyDictKeys extends PySetView {
  iterate(backward: boolean): PyIter {
    return new PyDictKeyIter(this.dict, backward)
  }
  has(item: Value): boolean {
    return this.dict.has(item)
  }
  *hasSteps(item: Value): Steps<boolean> {
    return yield* this.dict.hasSteps(item)
  }
}
PyDictKeys.prototype.cls = dictKeysType

export class PyDictValues extends PyDictView {
  iterate(backward: boolean): PyIter {
    return new PyDictValueIter(this.dict, backward)
  }
}
PyDictValues.prototype.cls = dictValuesType

export class PyDictItems extends PySetView {
  iterate(backward: boolean): PyIter {
    return new PyDictItemIter(this.dict, backward)
  }
  has(item: Value): boolean {
    if (!(item instanceof PyTuple) || item.items.length !== 2) return false
    const found = this.dict.get(item.items[0] as Value)
    if (found === undefined) return false
    const same = eqMaybe(found, item.items[1] as Value)
    if (same === undefined) throw NEED_GUEST
    return same
  }
  *hasSteps(item: Value): Steps<boolean> {
    if (!(item instanceof PyTuple) || item.items.length !== 2) return false
    const found = yield* this.dict.getSteps(item.items[0] as Value)
    return found !== undefined && (yield* eq(found, item.items[1] as Value))
  }
}
PyDictItems.prototype.cls = dictItemsType

/** All that a view shows, now. */
function itemsOf(view: PyDictView): Value[] {
  const it = view.iterate(false)
  const out: Value[] = []
  for (let v = it.next(); v !== undefined; v = it.next()) out.push(v)
  return out
}

/** A view of a plain dict's keys is copied as that dict is. */
function viewOperand(v: Value): Value {
  return v instanceof PyDictKeys && v.dict.cls === dictType ? v.dict : v
}

/** Throws NEED_GUEST when `v` holds anything that may need guest code as a key of a set. */
function plain(v: Value): Value {
  if (v instanceof PySetView && !itemsOf(v).every(isPlainKey)) throw NEED_GUEST
  return plainOperand(null, viewOperand(v))
}

function* setFrom(v: Value): Steps<PySet> {
  return yield* setOf(setType, yield* operand(viewOperand(v)))
}

function* union(a: Value, b: Value): Steps<Value> {
  const out = yield* setFrom(a)
  yield* update(out, yield* operand(b))
  return out
}

function* subtract(a: Value, b: Value): Steps<Value> {
  const out = yield* setFrom(a)
  yield* differenceUpdate(out, yield* operand(b))
  return out
}

function* exclusive(a: Value, b: Value): Steps<Value> {
  if (a instanceof PyDictItems && b instanceof PyDictItems) return yield* exclusiveItems(a.dict, b.dict)
  const out = yield* setFrom(a)
  yield* symmetricUpdate(out, yield* operand(b))
  return out
}

/** By keys: the second dict's pairs that the first does not have, then what is left of the first's. */
function* exclusiveItems(a: PyDict, b: PyDict): Steps<Value> {
  const left = a.copy()
  const out = new PySet()
  for (const [key, value] of b.entries()) {
    charge(1)
    const other = yield* left.getSteps(key)
    if (other !== undefined && (yield* eq(other, value))) yield* left.deleteSteps(key)
    else yield* out.addSteps(new PyTuple([key, value]))
  }
  for (const [key, value] of left.entries()) yield* out.addSteps(new PyTuple([key, value]))
  return out
}

function sizeOf(v: Value): number {
  if (v instanceof PySetView) return v.dict.size
  return v instanceof PySet ? v.size : 0
}

function* intersect(a: Value, b: Value): Steps<Value> {
  let self = a
  let other = b
  if (!(self instanceof PySetView)) [self, other] = [other, self]
  if (other instanceof PySet && other.cls === setType && sizeOf(self) <= other.size) {
    return yield* intersection(other, yield* operand(self))
  }
  if (other instanceof PySetView && other.dict.size > sizeOf(self)) [self, other] = [other, self]
  const out = new PySet()
  const it = yield* iter(other)
  for (;;) {
    charge(1)
    const item = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (item === undefined) return out
    if (yield* (self as PySetView).hasSteps(item)) yield* out.addSteps(item)
  }
}

const OPERATIONS = { '|': union, '&': intersect, '-': subtract, '^': exclusive } as const

/** Is every item of `a` in `b`? */
function* contained(a: PySetView | PySet, b: PySetView | PySet): Steps<boolean> {
  for (const item of a instanceof PySet ? a.toArray() : itemsOf(a)) if (!(yield* b.hasSteps(item))) return false
  return true
}

function* compareViews(op: CompareOp, a: PySetView, b: PySetView | PySet): Steps<Value> {
  const m = sizeOf(a)
  const n = sizeOf(b)
  chargeElements(Math.min(m, n))
  switch (op) {
    case '==': return m === n && (yield* contained(a, b))
    case '!=': return !(m === n && (yield* contained(a, b)))
    case '<': return m < n && (yield* contained(a, b))
    case '<=': return m <= n && (yield* contained(a, b))
    case '>': return m > n && (yield* contained(b, a))
    case '>=': return m >= n && (yield* contained(b, a))
  }
}

function* isDisjoint(view: PySetView, given: Value): Steps<boolean> {
  if (given === view) return view.dict.size === 0
  let self: PySetView | PySet = view
  let other = given
  if ((other instanceof PySet || other instanceof PySetView) && sizeOf(other) > sizeOf(self)) {
    const small: Value = self
    self = other
    other = small
  }
  const it = yield* iter(other)
  for (;;) {
    charge(1)
    const item = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (item === undefined) return true
    if (yield* self.hasSteps(item)) return false
  }
}

/** Runs steps that turn out to need no guest code; they must not change anything that outlives them. */
function attempt<T>(run: Steps<T>): T {
  return runPlain(run)
}

export function registerDictViews(): void {
  const shared = {
    len: (view: PyDictView) => view.dict.size,
    iter: (view: PyDictView) => view.iterate(false),
    reversed: (view: PyDictView) => view.iterate(true),
    repr(view: PyDictView): Str {
      if (!enterRepr(view)) return '...'
      try {
        return joinReprs(`${view.cls.name}([`, itemsOf(view).map(reprLeaf), '])')
      } finally {
        leaveRepr(view)
      }
    },
    *reprSteps(view: PyDictView): Steps<Str> {
      if (!enterRepr(view)) return '...'
      try {
        const parts: Str[] = []
        for (const item of itemsOf(view)) parts.push(yield* repr(item))
        return joinReprs(`${view.cls.name}([`, parts, '])')
      } finally {
        leaveRepr(view)
      }
    },
  }
  const binary: Record<string, (a: Value, b: Value) => Value> = {}
  const binarySteps: Record<string, (a: Value, b: Value) => Steps<Value>> = {}
  for (const [op, operation] of Object.entries(OPERATIONS)) {
    binary[op] = (a, b) => {
      // The operands are checked first, then the result is made in fresh sets only.
      plain(a)
      plain(b)
      return attempt(operation(a, b))
    }
    binarySteps[op] = operation
  }
  const setLike = {
    hash: null,
    contains: (view: PySetView, item: Value) => view.has(item),
    containsSteps: (view: PySetView, item: Value) => view.hasSteps(item),
    compare(op: CompareOp, a: PySetView, b: Value): Value {
      return b instanceof PySet || b instanceof PySetView ? attempt(compareViews(op, a, b)) : NotImplemented
    },
    *compareSteps(op: CompareOp, a: PySetView, b: Value): Steps<Value> {
      return b instanceof PySet || b instanceof PySetView ? yield* compareViews(op, a, b) : NotImplemented
    },
    binary,
    binarySteps,
  }
  Object.assign(dictKeysType.slots, shared, setLike)
  Object.assign(dictItemsType.slots, shared, setLike)
  Object.assign(dictValuesType.slots, shared)
  const isdisjoint = steps(isDisjoint, (view: PySetView, other: Value) => {
    if (other instanceof PyIter) throw NEED_GUEST
    return attempt(isDisjoint(view, other))
  })
  defineMethods(dictKeysType, { 'isdisjoint(other, /)': isdisjoint })
  defineMethods(dictItemsType, { 'isdisjoint(other, /)': isdisjoint })
}

