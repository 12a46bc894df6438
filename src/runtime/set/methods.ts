/**
 * Methods and constructors of `set` and `frozenset`.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#set-types-set-frozenset
 */
import { isGuestKey, isIterator } from '../ops/guest-first.ts'
import { frozensetType, setType } from '../builtin-types.ts'
import { keyError } from '../exception.ts'
import { type NativeTable, type StepsBody, defineConstructor, defineMethods, steps } from '../native.ts'
import type { Steps } from '../steps.ts'
import type { PyType } from '../type.ts'
import type { Value } from '../value.ts'
import {
  type Operand,
  copySet,
  differenceOf,
  differenceUpdate,
  intersectionOf,
  isDisjoint,
  isSubsetOf,
  isSupersetOf,
  operand,
  plainOperand,
  runPlain,
  setOf,
  symmetricDifference,
  symmetricUpdate,
  union,
  update,
  updatePlain,
} from './algebra.ts'
import { PySet } from './set.ts'
import { discardKey, discardKeySteps, registerSetSlots } from './slots.ts'

/** A method with one operand. */
function single(run: (self: PySet, other: Operand) => Steps<Value | void>): StepsBody {
  return steps(
    function* (self: PySet, other: Value) {
      return yield* run(self, yield* operand(other))
    },
    (self: PySet, other: Value) => runPlain(run(self, plainOperand(self, other))),
  )
}

/** A method with any number of operands. */
function several(run: (self: PySet, others: readonly Value[]) => Steps<Value | void>): StepsBody {
  return steps(run, (self: PySet, others: readonly Value[]) => {
    return runPlain(run(self, others.map((v) => plainOperand(self, v) as Value)))
  })
}

function* updateAll(self: PySet, others: readonly Value[]): Steps<void> {
  for (const other of others) yield* update(self, yield* operand(other))
}

function* intersectionUpdate(self: PySet, others: readonly Value[]): Steps<void> {
  self.swap(yield* intersectionOf(self, others))
}

function* differenceUpdateAll(self: PySet, others: readonly Value[]): Steps<void> {
  for (const other of others) yield* differenceUpdate(self, yield* operand(other))
}

const SHARED: NativeTable = {
  'copy()': (self: PySet) => (self.cls === frozensetType ? self : copySet(self)),
  'difference(*others)': several(differenceOf),
  'intersection(*others)': several(intersectionOf),
  'isdisjoint(other, /)': single(isDisjoint),
  'issubset(other, /)': single(isSubsetOf),
  'issuperset(other, /)': single(isSupersetOf),
  'symmetric_difference(other, /)': single(symmetricDifference),
  'union(*others)': several(union),
}

const MAKE: StepsBody = steps(
  function* (type: PyType, v: Value | undefined) {
    if (v === undefined) return new PySet(type)
    if (isShared(type, v)) return v
    return yield* setOf(type, yield* operand(v))
  },
  (type: PyType, v: Value | undefined) => {
    if (v === undefined) return new PySet(type)
    if (isShared(type, v)) return v
    const out = new PySet(type)
    updatePlain(out, plainOperand(out, v))
    return out
  },
  (_type: PyType, v: Value | undefined) => isIterator(v),
)

/** `frozenset(f)` of a plain frozenset is f itself. */
function isShared(type: PyType, v: Value): boolean {
  return type === frozensetType && v instanceof PySet && v.cls === frozensetType
}

export function registerSet(): void {
  registerSetSlots()
  defineMethods(setType, {
    ...SHARED,
    'add(object, /)': steps(
      function* (self: PySet, key: Value) {
        yield* self.addSteps(key)
      },
      (self: PySet, key: Value) => self.add(key),
      (_self: PySet, key: Value) => isGuestKey(key),
    ),
    'clear()': (self: PySet) => self.clear(),
    'discard(object, /)': steps(
      function* (self: PySet, key: Value) {
        yield* discardKeySteps(self, key)
      },
      (self: PySet, key: Value) => {
        discardKey(self, key)
      },
    ),
    'pop()': (self: PySet) => {
      if (self.size === 0) throw keyError('pop from an empty set')
      return self.popAny()
    },
    'remove(object, /)': steps(
      function* (self: PySet, key: Value) {
        if (!(yield* discardKeySteps(self, key))) throw keyError(key)
      },
      (self: PySet, key: Value) => {
        if (!discardKey(self, key)) throw keyError(key)
      },
    ),
    'difference_update(*others)': several(differenceUpdateAll),
    'intersection_update(*others)': several(intersectionUpdate),
    'symmetric_difference_update(other, /)': single(symmetricUpdate),
    'update(*others)': steps(updateAll, (self: PySet, others: readonly Value[]) => {
      for (const other of others.map((v) => plainOperand(self, v))) updatePlain(self, other)
    }, (_self: PySet, others: readonly Value[]) => others.some(isIterator)),
    '__init__(iterable=, /)': steps(function* (self: PySet, v: Value | undefined) {
      self.clear()
      if (v !== undefined) yield* update(self, yield* operand(v))
    }),
  })
  defineMethods(frozensetType, SHARED)
  defineConstructor(setType, 'set(iterable=, /)', MAKE)
  defineConstructor(frozensetType, 'frozenset(iterable=, /)', MAKE)
}
