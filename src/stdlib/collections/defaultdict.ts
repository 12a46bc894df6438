/** `collections.defaultdict`. Reference: https://docs.python.org/3.13/library/collections.html#defaultdict-objects */
import { evidence } from '../../run/meter.ts'
import { dictType } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { union, updateKeywords, updateLeaf, updateSteps } from '../../runtime/dict/update.ts'
import { keyError, typeError } from '../../runtime/exception.ts'
import { PyDictItemIter } from '../../runtime/iterators/dict.ts'
import { type Keywords, PyGetSet, defineConstructor, defineMethods, steps } from '../../runtime/native.ts'
import { callLeaf } from '../../runtime/iterators/call-leaf.ts'
import { enterRepr, leaveRepr, repr } from '../../runtime/ops/repr.ts'
import { setitem } from '../../runtime/ops/subscript.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import { strJoin } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { NotImplemented, PyTuple, type Str, type Value } from '../../runtime/value.ts'
import { isCallable } from '../../runtime/wrappers/callable.ts'

export const defaultdictType: PyType = new PyType('defaultdict', [dictType])
defaultdictType.module = 'collections'
defaultdictType.name = 'collections.defaultdict'

export class PyDefaultDict extends PyDict {
  factory: Value = null
}
PyDefaultDict.prototype.cls = defaultdictType

function take(self: PyDefaultDict, args: readonly Value[]): Value | undefined {
  const [factory = null] = args
  if (factory !== null && !isCallable(factory)) throw typeError('first argument must be callable or None')
  if (args.length > 2) throw typeError(`dict expected at most 1 argument, got ${args.length - 1}`)
  self.factory = factory
  return args[1]
}

function fresh(cls: PyType): PyDefaultDict {
  const made = new PyDefaultDict()
  if (cls !== defaultdictType) made.cls = cls
  return made
}

/** The value for a key that is not there. */
function* missing(self: PyDefaultDict, key: Value): Steps<Value> {
  if (self.factory === null) throw keyError(key)
  const v = yield* call(self.factory, [])
  // A subclass's own `__setitem__` stores it.
  yield* setitem(self, key, v)
  return v
}

function copy(self: PyDefaultDict): Value {
  const made = fresh(self.cls)
  made.factory = self.factory
  updateLeaf(made, self)
  return made
}

/** What `|` gives: a defaultdict with the factory of the one that is there. */
function merged(a: Value, b: Value): Value {
  if (!(a instanceof PyDict && b instanceof PyDict)) return NotImplemented
  const own = (a instanceof PyDefaultDict ? a : b) as PyDefaultDict
  const made = fresh(own.cls)
  made.factory = own.factory
  updateLeaf(made, union(a, b))
  return made
}

export function defineDefaultDict(): void {
  if (defaultdictType.construct !== null) return
  const { getitem } = dictType.slots
  defaultdictType.slots.getitem = (self: PyDefaultDict, key: Value) => {
    const i = self.find(key)
    if (i >= 0) return self.entryValues[i] as Value
    // `list`, `int` and their kin are called at once; a subclass may have a `__missing__` of its own.
    if (self.factory === null || self.cls !== defaultdictType) return (getitem as (d: PyDict, key: Value) => Value)(self, key)
    if (evidence.gathering) throw NEED_GUEST
    const v = callLeaf(self.factory, [])
    if (v === undefined) throw NEED_GUEST
    self.set(key, v)
    return v
  }
  defaultdictType.slots.factory = (self: PyDefaultDict) => self.factory
  defaultdictType.slots.binary = { '|': merged }
  defaultdictType.slots.binarySteps = {}
  const { repr: plain, reprSteps: plainSteps } = dictType.slots
  const shown = (self: PyDefaultDict, factory: Str, entries: Str): Str => strJoin([`${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}(`, factory, ', ', entries, ')'])
  defaultdictType.slots.repr = (self: PyDefaultDict) => {
    if (typeof self.factory === 'object' && self.factory !== null) throw NEED_GUEST
    return shown(self, 'None', (plain as (v: PyDict) => Str)(self))
  }
  defaultdictType.slots.reprSteps = function* (self: PyDefaultDict): Steps<Str> {
    const entries = yield* (plainSteps as (v: PyDict) => Steps<Str>)(self)
    if (self.factory === null) return shown(self, 'None', entries)
    if (!enterRepr(self)) return '...'
    try {
      return shown(self, yield* repr(self.factory), entries)
    } finally {
      leaveRepr(self)
    }
  }
  const init = steps(function* (self: PyDefaultDict, args: readonly Value[], keywords: Keywords | null): Steps<null> {
    const from = take(self, args)
    if (from !== undefined) yield* updateSteps(self, from)
    updateKeywords(self, keywords)
    return null
  })
  defineMethods(defaultdictType, {
    '__missing__(key, /)': steps(missing),
    '__init__(*args, **kwargs)': init,
    'copy()': copy,
    '__copy__()': copy,
    '__reduce__()': (self: PyDefaultDict) => new PyTuple([self.cls, new PyTuple(self.factory === null ? [] : [self.factory]), null, null, new PyDictItemIter(self)]),
  })
  defaultdictType.dict.set('default_factory', new PyGetSet('default_factory', defaultdictType, (self: PyDefaultDict) => self.factory, (self: PyDefaultDict, v) => {
    self.factory = v ?? null
  }))
  defineConstructor(defaultdictType, 'defaultdict(*args, **kwargs)', steps(function* (cls: PyType, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
    const made = fresh(cls)
    const from = take(made, args)
    if (from !== undefined) yield* updateSteps(made, from)
    updateKeywords(made, keywords)
    return made
  }))
}
