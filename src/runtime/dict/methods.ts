/**
 * Methods and constructor of `dict`.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#dict
 */
import { isGuestKey, isIterator } from '../ops/guest-first.ts'
import { charge, chargeElements } from '../../run/meter.ts'
import { dictType } from '../builtin-types.ts'
import { keyError } from '../exception.ts'
import { type Keywords, defineClassMethods, defineConstructor, defineMethods, steps } from '../native.ts'
import { drain, iter } from '../ops/iterate.ts'
import { setitem } from '../ops/subscript.ts'
import { valuesLeaf } from '../list/slots.ts'
import { NEED_GUEST, call } from '../steps.ts'
import type { PyType } from '../type.ts'
import { PyTuple, type Value } from '../value.ts'
import { PyDict } from './dict.ts'
import { registerDictSlots } from './slots.ts'
import { updateKeywords, updateLeaf, updateSteps } from './update.ts'
import { PyDictItems, PyDictKeys, PyDictValues, registerDictViews } from './views.ts'

function fresh(cls: PyType): PyDict {
  const dict = new PyDict()
  if (cls !== dictType) dict.cls = cls
  return dict
}

const UPDATE = steps(
  function* (self: PyDict, v: Value | undefined, keywords: Keywords | null) {
    if (v !== undefined) yield* updateSteps(self, v)
    updateKeywords(self, keywords)
  },
  (self: PyDict, v: Value | undefined, keywords: Keywords | null) => {
    if (v !== undefined) updateLeaf(self, v)
    updateKeywords(self, keywords)
  },
)

const BY_KEY = (_self: PyDict, key: Value): boolean => isGuestKey(key)

export function registerDict(): void {
  registerDictSlots()
  registerDictViews()
  defineMethods(dictType, {
    'clear()': (self: PyDict) => self.clear(),
    'copy()': (self: PyDict) => {
      chargeElements(self.size)
      return self.copy()
    },
    'get(key, default=, /)': steps(
      function* (self: PyDict, key: Value, otherwise: Value | undefined) {
        const v = yield* self.getSteps(key)
        return v !== undefined ? v : otherwise === undefined ? null : otherwise
      },
      (self: PyDict, key: Value, otherwise: Value | undefined) => {
        const i = self.find(key)
        return i >= 0 ? (self.entryValues[i] as Value) : otherwise === undefined ? null : otherwise
      },
      BY_KEY,
    ),
    'items()': (self: PyDict) => new PyDictItems(self),
    'keys()': (self: PyDict) => new PyDictKeys(self),
    'pop(key, default=, /)': steps(
      function* (self: PyDict, key: Value, otherwise: Value | undefined) {
        const v = yield* self.takeSteps(key)
        if (v !== undefined) return v
        if (otherwise === undefined) throw keyError(key)
        return otherwise
      },
      (self: PyDict, key: Value, otherwise: Value | undefined) => {
        // An empty dict does not ask for the hash.
        const v = self.size === 0 ? undefined : self.take(key)
        if (v !== undefined) return v
        if (otherwise === undefined) throw keyError(key)
        return otherwise
      },
    ),
    'popitem()': (self: PyDict) => {
      if (self.size === 0) throw keyError('popitem(): dictionary is empty')
      return new PyTuple(self.popLast())
    },
    'setdefault(key, default=, /)': steps(
      function* (self: PyDict, key: Value, value: Value | undefined) {
        return yield* self.setDefaultSteps(key, value ?? null)
      },
      (self: PyDict, key: Value, value: Value | undefined) => self.setDefault(key, value === undefined ? null : value),
      BY_KEY,
    ),
    'update(iterable=, /, **kwargs)': UPDATE,
    'values()': (self: PyDict) => new PyDictValues(self),
    '__init__(iterable=, /, **kwargs)': UPDATE,
  })
  defineClassMethods(dictType, {
    'fromkeys(iterable, value=, /)': steps(
      function* (cls: PyType, keys: Value, given: Value | undefined) {
        const value = given ?? null
        const made = cls === dictType ? new PyDict() : yield* call(cls, [])
        for (const key of yield* drain(yield* iter(keys))) {
          charge(1)
          if (made instanceof PyDict && made.cls === dictType) yield* made.setSteps(key, value)
          else yield* setitem(made, key, value)
        }
        return made
      },
      (cls: PyType, keys: Value, given: Value | undefined) => {
        if (cls !== dictType) throw NEED_GUEST
        const made = new PyDict()
        for (const key of valuesLeaf(keys)) made.set(key, given ?? null)
        return made
      },
      (_cls: PyType, keys: Value) => isIterator(keys),
    ),
  })
  defineConstructor(
    dictType,
    'dict(iterable=, /, **kwargs)',
    steps(
      function* (cls: PyType, v: Value | undefined, keywords: Keywords | null) {
        const dict = fresh(cls)
        if (v !== undefined) yield* updateSteps(dict, v)
        updateKeywords(dict, keywords)
        return dict
      },
      (cls: PyType, v: Value | undefined, keywords: Keywords | null) => {
        const dict = fresh(cls)
        if (v !== undefined) updateLeaf(dict, v)
        updateKeywords(dict, keywords)
        return dict
      },
    ),
  )
}
