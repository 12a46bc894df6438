/**
 * Methods and constructors of `set` and `frozenset`.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#set-types-set-frozenset
 */
import { isGuestKey, isIterator } from '../ops/guest-first.ts'
import { frozensetType, setType } from '../builtin-types.ts'
import { keyError } from '../exception.ts'
import { type NativeTable, type StepsBody, defineConstructor, defineMethods, steps } from '../native.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import type { PyType } from '../type.ts'
import type { Value } from '../value.ts'
import {
  type Operand,
  differenceOf,
  differenceUpdate,
  intersectionOf,
  isDisjoint,
  isSubsetOf,
  isSupersetOf,
  operand,
  plainOperand,
  plainSetOf,
  plainSource,
  runPlain,
  setOf,
  symmetricDifference,
  symmetricUpdate,
  union,
  update,
  updatePlain,
} from './algebra.ts'
import {
  copySet,
  differencePlain,
  differenceUpdatePlain,
  intersectionPlain,
  isDisjointPlain,
  isSubsetPlain,
  symmetricDifferencePlain,
  symmetricUpdatePlain,
  unionPlain,
} from './plain.ts'
import { PySet } from './set.ts'
import { discardKey, discardKeySteps, registerSetSlots } from './slots.ts'

/** Neither set may need the guest. */
function plainSets(a: PySet, b: PySet): void {
  if (a.guest || b.guest) throw NEED_GUEST
}

/** A method with one operand; `plainly` is what it comes to for a set, where no key needs the guest. */
function single(run: (self: PySet, other: Operand) => Steps<Value | void>, plainly: (self: PySet, other: PySet) => Value | void): StepsBody {
  return steps(
    function* (self: PySet, other: Value) {
      return yield* run(self, yield* operand(other))
    },
    (self: PySet, other: Value) => {
      if (!(other instanceof PySet)) return runPlain(run(self, plainOperand(self, other)))
      plainSets(self, other)
      return plainly(self, other)
    },
  )
}

/** A method with any number of operands. */
function several(run: (self: PySet, others: readonly Value[]) => Steps<Value | void>, plainly: (self: PySet, other: PySet) => Value | void): StepsBody {
  return steps(run, (self: PySet, others: readonly Value[]) => {
    const other = others[0]
    if (others.length !== 1 || !(other instanceof PySet)) return runPlain(run(self, others.map((v) => plainOperand(self, v) as Value)))
    plainSets(self, other)
    return plainly(self, other)
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
  'difference(*others)': several(differenceOf, differencePlain),
  'intersection(*others)': several(intersectionOf, intersectionPlain),
  'isdisjoint(other, /)': single(isDisjoint, isDisjointPlain),
  'issubset(other, /)': single(isSubsetOf, isSubsetPlain),
  'issuperset(other, /)': single(isSupersetOf, (self, other) => isSubsetPlain(other, self)),
  'symmetric_difference(other, /)': single(symmetricDifference, symmetricDifferencePlain),
  'union(*others)': several(union, unionPlain),
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
    return plainSetOf(type, v)
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
    'difference_update(*others)': several(differenceUpdateAll, differenceUpdatePlain),
    'intersection_update(*others)': several(intersectionUpdate, (self, other) => self.swap(intersectionPlain(self, other))),
    'symmetric_difference_update(other, /)': single(symmetricUpdate, symmetricUpdatePlain),
    'update(*others)': steps(updateAll, (self: PySet, others: readonly Value[]) => {
      const sources = others.length === 1 ? null : others.map((v) => plainSource(self, v))
      if (sources === null) updatePlain(self, plainSource(self, others[0] as Value))
      else for (const source of sources) updatePlain(self, source)
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
