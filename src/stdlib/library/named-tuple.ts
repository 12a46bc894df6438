/** What `collections.namedtuple` makes its classes of: their fields, and what their methods do where nobody has overridden anything. */
import { chargeElements } from '../../run/meter.ts'
import { objectType, tupleType } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { IndexError, attributeError, raise, typeError } from '../../runtime/exception.ts'
import { percentFormat } from '../../runtime/format/percent.ts'
import { chargeReprs, joinReprs, reprLeaf } from '../../runtime/list/repr.ts'
import { PyList } from '../../runtime/list/list.ts'
import { type NativeTable, PyGetSet, steps } from '../../runtime/native.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { binary } from '../../runtime/ops/binary.ts'
import { iter } from '../../runtime/ops/iterate.ts'
import { reprMaybe } from '../../runtime/ops/repr.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import { strConcat, strFromHost, toHost } from '../../runtime/str/wide.ts'
import { makeTuple } from '../../runtime/tuple/tuple.ts'
import { PyType } from '../../runtime/type.ts'
import { PyTuple, type Str, type Value } from '../../runtime/value.ts'

/** A field of a namedtuple. */
class TupleGetter extends PyGetSet {
  doc: Value
  constructor(name: string, at: number, doc: Value) {
    super(name, tupleType, (self: Value) => {
      const v = self instanceof PyTuple ? self.items[at] : undefined
      if (v === undefined) throw raise(IndexError, 'tuple index out of range')
      return v
    }, (_self, value) => {
      throw attributeError(value === undefined ? "can't delete attribute" : "can't set attribute")
    }, at)
    this.doc = doc
  }
}
const tupleGetterType = new PyType('_tuplegetter', [objectType])
tupleGetterType.module = 'collections'
tupleGetterType.name = '_collections._tuplegetter'
TupleGetter.prototype.cls = tupleGetterType
tupleGetterType.slots.repr = (v: TupleGetter) => `_tuplegetter(${v.item}, ${toHost(reprMaybe(v.doc) ?? '')})`
tupleGetterType.dict.set('__doc__', new PyGetSet('__doc__', tupleGetterType, (v: TupleGetter) => v.doc, (v: TupleGetter, doc) => {
  v.doc = doc ?? null
}))

export function tupleGetter(name: string, at: Value, doc: Value): Value {
  return new TupleGetter(name, at as number, doc)
}

/** `tuple.__new__` of a plain tuple or list, as a namedtuple's class calls it. */
function newTuple(cls: Value, items: Value): Value {
  if (cls instanceof PyType && cls.heap && cls.solid === tupleType) {
    if (items instanceof PyTuple && items.cls === tupleType) return makeTuple(cls, items.items)
    if (items instanceof PyList && !items.cls.heap) return makeTuple(cls, items.toArray())
  }
  throw NEED_GUEST
}

function* newTupleSteps(cls: Value, items: Value): Steps<Value> {
  return yield* call(yield* getattr(tupleType, '__new__'), [cls, items])
}

/** The items of a tuple whose class iterates it as it is. */
function itemsOf(self: Value): readonly Value[] {
  if (!(self instanceof PyTuple) || self.cls.guestLookup('__iter__') !== undefined) throw NEED_GUEST
  return self.items
}

/** The first items that there are for so many names. */
function* firstOf(self: Value, count: number): Steps<Value[]> {
  const it = yield* iter(self)
  const items: Value[] = []
  while (items.length < count) {
    const v = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (v === undefined) break
    items.push(v)
  }
  return items
}

function namesOf(names: Value): readonly string[] {
  return (names as PyTuple).items as readonly string[]
}

function dictOf(names: readonly string[], items: readonly Value[]): PyDict {
  const n = Math.min(names.length, items.length)
  chargeElements(n)
  const dict = new PyDict()
  for (let i = 0; i < n; i++) dict.insert(names[i] as string, items[i] as Value)
  return dict
}

/** The items, those taken from `changes` which it names. */
function replaced(names: readonly string[], items: readonly Value[], changes: Value): PyList {
  if (!(changes instanceof PyDict)) throw typeError('a dict is wanted')
  const n = Math.min(names.length, items.length)
  chargeElements(n)
  const values: Value[] = []
  for (let i = 0; i < n; i++) {
    const e = changes.size === 0 ? -1 : changes.findStr(names[i] as string)
    values.push((e < 0 ? items[i] : changes.entryValues[e]) as Value)
    if (e >= 0) changes.removeAt(e)
  }
  return PyList.from(values)
}

/**
 * `Name(x=1, y=2)`, of the items as they are. `parts` are the format that says the same of a tuple of another length, or with values that
 * need the guest's code, and the names.
 */
function shown(self: Value, parts: Value): Str {
  if (!(self instanceof PyTuple)) throw NEED_GUEST
  const { items, cls } = self
  const names = namesOf((parts as PyTuple).items[1] as Value)
  if (items.length !== names.length || cls.guestClass || !cls.plainMeta || cls.qualified) throw NEED_GUEST
  chargeReprs(items.length)
  const shown: Str[] = []
  for (let i = 0; i < items.length; i++) shown.push(strConcat(`${names[i]}=`, reprLeaf(items[i] as Value)))
  return strConcat(strFromHost(cls.name), joinReprs('(', shown, ')'))
}

function* shownSteps(self: Value, parts: Value): Steps<Value> {
  const name = yield* getattr(yield* getattr(self, '__class__'), '__name__')
  return yield* binary('+', name, yield* percentFormat((parts as PyTuple).items[0] as Str, self))
}

export const namedTuples: NativeTable = {
  'new_tuple(cls, items, /)': steps(newTupleSteps, newTuple),
  'tuple_repr(tuple, parts, /)': steps(shownSteps, shown),
  'tuple_dict(names, tuple, /)': steps(function* (names: Value, self: Value) {
    return dictOf(namesOf(names), yield* firstOf(self, namesOf(names).length))
  }, (names: Value, self: Value) => dictOf(namesOf(names), itemsOf(self))),
  'tuple_replaced(names, tuple, changes, /)': steps(function* (names: Value, self: Value, changes: Value) {
    return replaced(namesOf(names), yield* firstOf(self, namesOf(names).length), changes)
  }, (names: Value, self: Value, changes: Value) => replaced(namesOf(names), itemsOf(self), changes)),
}
