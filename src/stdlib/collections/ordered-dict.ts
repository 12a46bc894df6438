/** `collections.OrderedDict`. Reference: https://docs.python.org/3.13/library/collections.html#ordereddict-objects */
import { charge, chargeElements } from '../../run/meter.ts'
import { dictType } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { mergeSteps, updateKeywords, updateLeaf, updateSteps } from '../../runtime/dict/update.ts'
import { PyDictItems, PyDictKeys, PyDictValues, dictItemsType, dictKeysType, dictValuesType } from '../../runtime/dict/views.ts'
import { keyError } from '../../runtime/exception.ts'
import { PyDictKeyIter } from '../../runtime/iterators/dict.ts'
import { type Keywords, defineClassMethods, defineConstructor, defineMethods, steps } from '../../runtime/native.ts'
import { eq, eqMaybe } from '../../runtime/ops/compare.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { drain, iter, iteratorValue } from '../../runtime/ops/iterate.ts'
import { setitem } from '../../runtime/ops/subscript.ts'
import { truth } from '../../runtime/ops/truth.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import { leafOf } from '../../runtime/str/arguments.ts'
import { strJoin } from '../../runtime/str/wide.ts'
import { type CompareOp, PyType } from '../../runtime/type.ts'
import { NotImplemented, PyTuple, type Str, type Value } from '../../runtime/value.ts'

type Optional = Value | undefined

export const orderedDictType: PyType = new PyType('OrderedDict', [dictType])
orderedDictType.module = 'collections'
orderedDictType.name = 'collections.OrderedDict'
orderedDictType.instanceDict = true

function view(name: string, base: PyType): PyType {
  const t = new PyType(name, [base])
  t.subclassable = false
  return t
}
const keysType = view('odict_keys', dictKeysType)
const itemsType = view('odict_items', dictItemsType)
const valuesType = view('odict_values', dictValuesType)

function fresh(cls: PyType): PyDict {
  const made = new PyDict()
  made.cls = cls
  return made
}

/** Puts items in: by the `__setitem__` of a class that has its own. */
function* fill(self: PyDict, v: Optional, keywords: Keywords | null): Steps<null> {
  if (self.cls.guestLookup('__setitem__') === undefined) {
    if (v !== undefined) yield* updateSteps(self, v)
    updateKeywords(self, keywords)
    return null
  }
  const given = new PyDict()
  if (v !== undefined) yield* updateSteps(given, v)
  updateKeywords(given, keywords)
  for (const [key, value] of [...given.entries()]) yield* setitem(self, key, value)
  return null
}

function like(self: PyDict): PyDict {
  const made = fresh(self.cls)
  updateLeaf(made, self)
  return made
}

/** Same keys in the same order, same values. */
function* sameOrder(a: PyDict, b: PyDict): Steps<boolean> {
  if (a.size !== b.size) return false
  chargeElements(a.size)
  const others = b.entries()
  for (const [key, value] of a.entries()) {
    const [otherKey, otherValue] = others.next().value as [Value, Value]
    if (!(eqMaybe(key, otherKey) ?? (yield* eq(key, otherKey)))) return false
    if (!(eqMaybe(value, otherValue) ?? (yield* eq(value, otherValue)))) return false
  }
  return true
}

function* moveToEnd(self: PyDict, key: Value, last: Optional): Steps<null> {
  const atEnd = last === undefined || (yield* truth(last))
  const value = yield* self.takeSteps(key)
  if (value === undefined) throw keyError(key)
  if (atEnd) yield* self.setSteps(key, value)
  else {
    const rest = self.copy()
    self.clear()
    yield* self.setSteps(key, value)
    yield* mergeSteps(self, rest)
  }
  return null
}

function popItem(self: PyDict, last: boolean): Value {
  if (self.size === 0) throw keyError('dictionary is empty')
  if (last) return new PyTuple(self.popLast())
  const [key, value] = self.entries().next().value as [Value, Value]
  self.removeAt(self.entryKeys.indexOf(key))
  return new PyTuple([key, value])
}

function* merged(a: Value, b: Value): Steps<Value> {
  if (!(a instanceof PyDict && b instanceof PyDict)) return NotImplemented
  const own = a.cls.isSubtype(orderedDictType) ? a : b
  if (own.cls.guestLookup('__init__') !== undefined || own.cls.guestLookup('__setitem__') !== undefined) {
    const made = yield* call(own.cls, [a])
    return made instanceof PyDict ? (yield* fill(made, b, null), made) : made
  }
  const made = fresh(own.cls)
  yield* updateSteps(made, a)
  yield* mergeSteps(made, b)
  return made
}

export function defineOrderedDict(): void {
  if (orderedDictType.construct !== null) return
  const { slots } = orderedDictType
  const { repr, reprSteps, compare, compareSteps } = dictType.slots as Required<typeof dictType.slots>
  slots.repr = (self: PyDict) => shown(self, repr(self))
  slots.reprSteps = function* (self: PyDict): Steps<Str> {
    return shown(self, yield* reprSteps(self))
  }
  slots.compareSteps = function* (op: CompareOp, a: PyDict, b: Value): Steps<Value> {
    if (!(b instanceof PyDict) || !b.cls.isSubtype(orderedDictType) || (op !== '==' && op !== '!=')) return yield* compareSteps(op, a, b)
    return (yield* sameOrder(a, b)) === (op === '==')
  }
  slots.compare = (op: CompareOp, a: PyDict, b: Value) => {
    if (!(b instanceof PyDict) || !b.cls.isSubtype(orderedDictType) || (op !== '==' && op !== '!=')) return compare(op, a, b)
    return leafOf(sameOrder(a, b)) === (op === '==')
  }
  slots.binary = { '|': (a: Value, b: Value) => leafOf(merged(a, b)) }
  slots.binarySteps = { '|': merged }
  slots.reversed = (self: PyDict) => new PyDictKeyIter(self, true)
  defineMethods(orderedDictType, {
    'move_to_end(key, last=)': steps(moveToEnd, (self: PyDict, key: Value, last: Optional) => {
      if (last !== undefined && last !== true) throw NEED_GUEST
      const e = self.find(key)
      if (e < 0) throw keyError(key)
      if (e === self.entryKeys.length - 1) return
      const value = self.entryValues[e] as Value
      self.removeAt(e)
      self.set(key, value)
    }),
    'popitem(last=)': steps(function* (self: PyDict, last: Optional) {
      return popItem(self, last === undefined || (yield* truth(last)))
    }, (self: PyDict, last: Optional) => {
      if (last !== undefined && typeof last !== 'boolean') throw NEED_GUEST
      return popItem(self, last ?? true)
    }),
    'pop(key, default=)': steps(function* (self: PyDict, key: Value, otherwise: Optional) {
      const v = yield* self.takeSteps(key)
      if (v !== undefined) return v
      if (otherwise === undefined) throw keyError(key)
      return otherwise
    }),
    'setdefault(key, default=)': steps(
      function* (self: PyDict, key: Value, value: Optional) {
        return yield* self.setDefaultSteps(key, value ?? null)
      },
      (self: PyDict, key: Value, value: Optional) => self.setDefault(key, value ?? null),
    ),
    '__reduce__()': steps(function* (self: PyDict): Steps<Value> {
      const state = yield* call(yield* getattr(self, '__getstate__'), [])
      const items = yield* call(yield* getattr(self, 'items'), [])
      return new PyTuple([self.cls, new PyTuple([]), state, null, iteratorValue(yield* iter(items))])
    }),
    'copy()': like,
    'items()': (self: PyDict) => of(new PyDictItems(self), itemsType),
    'keys()': (self: PyDict) => of(new PyDictKeys(self), keysType),
    'values()': (self: PyDict) => of(new PyDictValues(self), valuesType),
  })
  defineClassMethods(orderedDictType, {
    'fromkeys(iterable, value=)': steps(function* (cls: PyType, keys: Value, value: Optional): Steps<Value> {
      const made = yield* call(cls, [])
      for (const key of yield* drain(yield* iter(keys))) {
        charge(1)
        yield* setitem(made, key, value ?? null)
      }
      return made
    }),
  })
  defineConstructor(orderedDictType, 'OrderedDict(iterable=, /, **kwargs)', steps(function* (cls: PyType, v: Optional, keywords: Keywords | null) {
    const made = fresh(cls)
    yield* fill(made, v, keywords)
    return made
  }))
  defineMethods(orderedDictType, { '__init__(iterable=, /, **kwargs)': steps(fill), 'update(iterable=, /, **kwargs)': steps(fill) })
}

/** A dict's repr of itself inside is `{...}`, an OrderedDict's `...`. */
function shown(self: PyDict, entries: Str): Str {
  if (entries === '{...}') return '...'
  return strJoin([`${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}(`, self.size === 0 ? '' : entries, ')'])
}

function of<T extends PyDictItems | PyDictKeys | PyDictValues>(made: T, cls: PyType): T {
  made.cls = cls
  return made
}
