/**
 * `type.__new__`: makes a class object from its name, bases and namespace.
 * Reference: https://docs.python.org/3.13/reference/datamodel.html#creating-the-class-object
 */
import { argumentName } from '../str/arguments.ts'
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { objectType, typeName, typeOf, typeType } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { PyException, typeError, valueError } from '../exception.ts'
import { addNote } from '../exceptions/notes.ts'
import { PyClassMethod, PyFunction, PyProperty, PyStaticMethod } from '../function.ts'
import { InstanceLayout, toDictMode, PyInstance, newAttrs } from '../instance.ts'
import { type Keywords, PyGetSet } from '../native.ts'
import { bindLookup, descriptorGet, instanceDictOf } from '../ops/attribute.ts'
import { collect } from '../ops/iterate.ts'
import { repr } from '../ops/repr.ts'
import { type Steps, call } from '../steps.ts'
import { toHost } from '../str/wide.ts'
import { noteClass } from '../typing/lazy.ts'
import { PyType } from '../type.ts'
import { PyCell, type PyObject, PyTuple, type Value, asStr } from '../value.ts'
import { bestBase, metaclassOf, slotsOf } from './bases.ts'
import { linearize } from './mro.ts'
import { defineSlots } from './slots.ts'

const CLASS_BYTES = 1024

/** The layouts of the classes that a statement makes: those with a `__setattr__` of the guest have one of their own. */
export interface StatementLayout {
  current: InstanceLayout | null
  hooked?: InstanceLayout
}
function layoutOf(t: PyType, of: StatementLayout | undefined): InstanceLayout {
  const hooked = t.guestLookup('__setattr__') !== undefined
  if (of === undefined) return new InstanceLayout(hooked)
  return hooked ? (of.hooked ??= new InstanceLayout(true)) : (of.current ??= new InstanceLayout())
}

/** What belongs to the class statement that a namespace comes from. */
export interface ClassOrigin {
  readonly layout: StatementLayout
  readonly cell: PyCell | null
}
/** So a guest metaclass that hands the namespace to `type.__new__` gets the statement's layout and `__class__` cell. */
const origins: WeakMap<PyDict, ClassOrigin> = new WeakMap()
export function setOrigin(namespace: PyDict, origin: ClassOrigin): void {
  origins.set(namespace, origin)
}

const dictOf = (self: Value): Value => instanceDictOf(self) as Value

function replaceDict(self: Value, value: Value | undefined): void {
  if (value === undefined) {
    if (self instanceof PyInstance) toDictMode(self)
    ;(self as PyObject).attrs = newAttrs()
    return
  }
  if (!(value instanceof PyDict)) throw typeError(`__dict__ must be set to a dictionary, not a '${typeName(value)}'`)
  if (self instanceof PyInstance) toDictMode(self)
  ;(self as PyObject).attrs = value
}

export function* createClass(
  meta: PyType, name: string, givenBases: readonly Value[], namespace: PyDict, keywords: Keywords | null, given: ClassOrigin | undefined = origins.get(namespace),
): Steps<PyType> {
  for (const b of givenBases) if (!(b instanceof PyType)) throw typeError('bases must be types')
  const bases = givenBases.length === 0 ? [objectType] : ([...givenBases] as PyType[])
  chargeMemory(CLASS_BYTES + 64 * namespace.size)
  const best = bestBase(bases)
  const t = new PyType(name, bases, true)
  if (meta !== typeType) t.cls = meta
  t.base = best
  t.solid = best.solid
  t.mro = linearize(t, bases)
  fillNamespace(t, namespace)
  const cell = classCell(namespace) ?? given?.cell
  if (cell) cell.value = t
  if (meta !== typeType && meta.guestLookup('mro') !== undefined) t.mro = yield* guestOrder(t)
  t.slots = slotsOf(t)
  t.layout = layoutOf(t, given?.layout)
  const slots = t.dict.get('__slots__')
  defineStorage(t, bases, slots === undefined ? null : asStr(slots) === undefined ? yield* collect(slots) : [slots])
  adjustNamespace(t)
  noteClass(namespace, t)
  for (const b of bases) if (b.heap) b.addSubclass(t)
  if (nameProperties(t)) yield* setNames(t)
  const hook = initHook(t)
  if (hook !== undefined) yield* call(hook instanceof PyFunction ? hook : yield* descriptorGet(hook, null, t), [], keywords)
  else if (keywords !== null && keywords.size > 0) throw typeError(`${t.qualname}.__init_subclass__() takes no keyword arguments`)
  return t
}

/** The cell of the statement, which `type.__new__` fills: it comes to it in the namespace, so that a metaclass may look at what it makes. */
function classCell(namespace: PyDict): PyCell | undefined {
  const cell = namespace.getStr('__classcell__')
  if (cell !== undefined && !(cell instanceof PyCell)) throw typeError(`__classcell__ must be a nonlocal cell, not <class '${typeName(cell)}'>`)
  return cell
}

/** The order that a metaclass's own `mro` gives. */
function* guestOrder(t: PyType): Steps<PyType[]> {
  const order = yield* collect(yield* call(yield* bindLookup(t.cls.lookup('mro') as Value, t, t.cls), []))
  if (order.length === 0) throw typeError('type MRO must not be empty')
  for (const c of order) {
    if (!(c instanceof PyType)) throw typeError(`mro() returned a non-class ('${typeName(c)}')`)
    if (!t.solid.isSubtype(c.solid)) throw typeError(`mro() returned base with unsuitable layout ('${c.name}')`)
  }
  return order as PyType[]
}

function fillNamespace(t: PyType, namespace: PyDict): void {
  chargeElements(namespace.size)
  for (let i = 0; i < namespace.entryKeys.length; i++) {
    const key = namespace.entryKeys[i]
    if (key === undefined) continue
    const value = namespace.entryValues[i] as Value
    if (typeof key === 'string') {
      if (key !== '__classcell__') t.dict.set(key, value)
      continue
    }
    const s = asStr(key)
    // CPython keeps other keys; nothing can look them up.
    if (s === undefined) continue
    t.dict.set(toHost(s), value)
  }
  const qualname = t.dict.get('__qualname__')
  if (qualname !== undefined) {
    const s = asStr(qualname)
    if (s === undefined) throw typeError(`type __qualname__ must be a str, not ${typeName(qualname)}`)
    t.qualname = toHost(s)
    t.dict.delete('__qualname__')
  }
  let module = t.dict.get('__module__')
  if (module === undefined) {
    module = rt.frame === null ? 'builtins' : (rt.frame.fn.globals.getName('__name__') ?? 'builtins')
    t.dict.set('__module__', module)
  }
  const s = asStr(module)
  if (s !== undefined) t.module = toHost(s)
}

/** Says where instances keep their attributes: in a dict, in slots, or in both. */
function defineStorage(t: PyType, bases: readonly PyType[], slots: readonly Value[] | null): void {
  const baseHasDict = bases.some((b) => b.instanceDict) || t.solid === typeType
  t.instanceDict = slots === null || defineSlots(t, slots, baseHasDict)
  if (t.instanceDict && !baseHasDict) {
    if (!t.dict.has('__dict__')) t.dict.set('__dict__', new PyGetSet('__dict__', t, dictOf, replaceDict))
    if (slots === null) t.dict.set('__weakref__', new PyGetSet('__weakref__', t, none, null))
  }
  if (slots?.includes('__weakref__')) t.dict.set('__weakref__', new PyGetSet('__weakref__', t, none, null))
}

const none = (): Value => null

/** The adjustments that the data model asks of every class namespace. */
function adjustNamespace(t: PyType): void {
  const dict = t.dict
  const make = dict.get('__new__')
  if (make instanceof PyFunction) dict.set('__new__', new PyStaticMethod(make))
  for (const name of ['__init_subclass__', '__class_getitem__']) {
    const f = dict.get(name)
    if (f instanceof PyFunction) dict.set(name, new PyClassMethod(f))
  }
  if (dict.has('__eq__') && !dict.has('__hash__')) dict.set('__hash__', null)
  if (!dict.has('__doc__')) dict.set('__doc__', null)
}

/** Tells properties their names; answers whether an attribute has a `__set_name__` of the guest's. */
function nameProperties(t: PyType): boolean {
  let hooks = false
  for (const [name, value] of t.dict) {
    if (typeof value !== 'object' || value === null) continue
    if (value instanceof PyProperty) value.name ??= name
    if (value.cls.heap && value.cls.guestLookup('__set_name__') !== undefined) hooks = true
  }
  return hooks
}

function* setNames(t: PyType): Steps<void> {
  for (const [name, value] of [...t.dict]) {
    if (typeof value !== 'object' || value === null) continue
    const hook = value.cls.guestLookup('__set_name__')
    if (hook === undefined) continue
    try {
      yield* call(yield* bindLookup(hook, value, value.cls), [t, name])
    } catch (e) {
      if (e instanceof PyException) addNote(e, `Error calling __set_name__ on '${typeName(value)}' instance ${toHost(yield* repr(name))} in '${t.name}'`)
      throw e
    }
  }
}

/** The `__init_subclass__` that `super(t, t)` would find; undefined for `object`'s. */
function initHook(t: PyType): Value | undefined {
  for (let i = 1; i < t.mro.length; i++) {
    const b = t.mro[i] as PyType
    const hook = b === objectType ? undefined : b.dict.get('__init_subclass__')
    if (hook !== undefined) return hook
  }
  return undefined
}

/** `type(name, bases, namespace, **keywords)` and `super().__new__(meta, name, bases, namespace)` in a metaclass. */
export function* typeNew(meta: PyType, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  if (args.length !== 3) throw typeError(`type.__new__() takes exactly 3 arguments (${args.length} given)`)
  const [name, bases, namespace] = args as [Value, Value, Value]
  const s = asStr(name)
  if (s === undefined) throw typeError(`type.__new__() argument 1 must be str, not ${argumentName(name)}`)
  if (!(bases instanceof PyTuple)) throw typeError(`type.__new__() argument 2 must be tuple, not ${argumentName(bases)}`)
  if (!(namespace instanceof PyDict)) throw typeError(`type.__new__() argument 3 must be dict, not ${argumentName(namespace)}`)
  const text = toHost(s)
  if (text.includes('\0')) throw valueError('type name must not contain null characters')
  for (const b of bases.items) {
    if (!(b instanceof PyType) && typeOf(b).lookup('__mro_entries__') !== undefined) {
      throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
    }
  }
  const winner = metaclassOf(meta, bases.items)
  if (winner !== meta) {
    const make = winner.guestLookup('__new__')
    if (make !== undefined && make !== meta.guestLookup('__new__')) {
      return yield* call(make instanceof PyStaticMethod ? make.func : make, [winner, ...args], keywords)
    }
  }
  return yield* createClass(winner, text, bases.items, namespace, keywords)
}
