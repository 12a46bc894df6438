/**
 * Attribute access.
 * Reference: https://docs.python.org/3.13/howto/descriptor.html#invocation-from-an-instance
 *
 * `findAttribute` is the leaf of `object.__getattribute__` and its kin for classes, modules and
 * super: it answers a value, undefined (there is none) or NEED_GUEST (a property, a guest
 * descriptor, `__getattr__` or `__getattribute__` must run).
 */
import { typeName, typeOf } from '../builtin-types.ts'
import { AttributeError, PyException, attributeError, typeError } from '../exception.ts'
import { PyClassMethod, PyFunction, PyMethod, PyModule, PyProperty, PyStaticMethod, PySuper } from '../function.ts'
import { PyInstance, getOwn, newAttrs, setOwn, toDictMode } from '../instance.ts'
import { PyBuiltin, PyClassMethodDescriptor, PyGetSet, PyMethodDescriptor } from '../native.ts'
import { NEED_GUEST, type NeedGuest, type Steps, call } from '../steps.ts'
import { PyType } from '../type.ts'
import { PyObject, type Value } from '../value.ts'

/** Binds what was found on class `t` to the instance `v`. NEED_GUEST for properties and guest descriptors. */
export function bindFound(found: Value, v: Value, t: PyType): Value | NeedGuest {
  if (typeof found !== 'object' || found === null) return found
  if (found instanceof PyFunction) return new PyMethod(found, v)
  if (found instanceof PyMethodDescriptor) return new PyBuiltin(found.spec, v)
  if (found instanceof PyGetSet) return found.get(v)
  if (found instanceof PyStaticMethod) return found.func
  if (found instanceof PyClassMethod) return bindClassMethod(found, t)
  if (found instanceof PyClassMethodDescriptor) return new PyBuiltin(found.spec, t)
  if (found.cls.heap) {
    const get = found.cls.guestLookup('__get__')
    if (get !== undefined) return leafAnswer(get, found, v, t) ?? NEED_GUEST
  }
  if (found instanceof PyProperty) return NEED_GUEST
  if (found instanceof PySuper) return bindSuper(found, v)
  return found.cls.slots.get === undefined || v === null ? found : found.cls.slots.get(found, v)
}

/** What a method of the library's own answers without the guest's code; undefined where it takes that. */
export function leafAnswer(method: Value, ...args: Value[]): Value | undefined {
  if (!(method instanceof PyFunction) || method.code.leaf === null) return undefined
  try {
    return method.code.leaf(method, ...args)
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return undefined
  }
}

/** `super(C)` as an attribute of a class is a descriptor: it binds to the instance. super.ts hands in how. */
let bindSuper: (s: PySuper, v: Value) => Value = (s) => s
export function setSuperBinder(bind: (s: PySuper, v: Value) => Value): void {
  bindSuper = bind
}

function bindClassMethod(found: PyClassMethod, t: PyType): Value | NeedGuest {
  const f = found.func
  if (f instanceof PyObject && f.cls.heap && f.cls.guestLookup('__get__') !== undefined) return NEED_GUEST
  return new PyMethod(f, t)
}

/** Does it win over the instance's own attributes (a data descriptor)? */
export function isData(found: Value | undefined): boolean {
  if (typeof found !== 'object' || found === null) return false
  if (found instanceof PyProperty || found instanceof PyGetSet) return true
  return found instanceof PyObject && found.cls.heap && (found.cls.guestLookup('__set__') !== undefined || found.cls.guestLookup('__delete__') !== undefined)
}

/** A data descriptor that takes guest code to be set. */
export function isGuestData(found: Value | undefined): boolean {
  return isData(found) && !(found instanceof PyGetSet)
}

/** Has the data descriptor a `__get__`? One without only guards the name: the object's own value is read. */
function isReadable(found: Value): boolean {
  return found instanceof PyProperty || found instanceof PyGetSet || (found as PyObject).cls.guestLookup('__get__') !== undefined
}

/** The attribute in an object's own dict; undefined when it isn't there. */
export function ownAttribute(v: Value, name: string): Value | undefined {
  if (typeof v !== 'object' || v === null) return undefined
  try {
    if (v instanceof PyInstance) return getOwn(v, name)
    return v.attrs === undefined ? undefined : v.attrs.getStr(name)
  } catch (e) {
    // A key of the guest's own in the dict: it is no attribute.
    if (e !== NEED_GUEST) throw e
    return undefined
  }
}

/** A function of a module that answers for it (PEP 562). */
export function moduleHook(v: Value, name: '__getattr__' | '__dir__'): Value | undefined {
  if (!(v instanceof PyModule)) return undefined
  return v.globals === null ? v.attrs?.getStr(name) : v.globals.getName(name)
}

export function findAttribute(v: Value, name: string): Value | undefined | NeedGuest {
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__getattribute__') !== undefined) return NEED_GUEST
  let found: Value | undefined | NeedGuest
  try {
    found = genericFind(v, t, name)
  } catch (e) {
    // A slot that is empty.
    if (t.guestLookup('__getattr__') === undefined || !isMissing(e)) throw e
  }
  if (found === undefined && (t.heap ? t.guestLookup('__getattr__') : moduleHook(v, '__getattr__')) !== undefined) return NEED_GUEST
  return found
}

/** `object.__getattribute__` (or `type.__getattribute__`, modules', super's) without the guest's overrides. */
function genericFind(v: Value, t: PyType, name: string): Value | undefined | NeedGuest {
  if (v instanceof PyType) return findOnClass(v, t, name)
  const special = t.slots.getattr
  if (special !== undefined) {
    const r = special(v, name)
    if (r !== undefined) return r
  }
  const found = t.lookup(name)
  if (isData(found) && isReadable(found as Value)) return bindFound(found as Value, v, t)
  const own = ownAttribute(v, name)
  if (own !== undefined) return own
  if (found !== undefined) return bindFound(found, v, t)
  if (name === '__dict__') return instanceDictOf(v)
  return undefined
}

function findOnClass(c: PyType, meta: PyType, name: string): Value | undefined | NeedGuest {
  const onMeta = meta.lookup(name)
  if (isData(onMeta) && isReadable(onMeta as Value)) return bindFound(onMeta as Value, c, meta)
  const found = c.lookup(name)
  if (found !== undefined) {
    if (typeof found !== 'object' || found === null) return found
    if (found instanceof PyFunction || found instanceof PyMethodDescriptor || isOwnProperty(found, '__get__')) return found
    if (found instanceof PyStaticMethod) return found.func
    if (found instanceof PyClassMethod) return bindClassMethod(found, c)
    if (found instanceof PyClassMethodDescriptor) return new PyBuiltin(found.spec, c)
    if (found instanceof PyGetSet) return found
    if (found.cls.heap && found.cls.guestLookup('__get__') !== undefined) return NEED_GUEST
    return found
  }
  if (onMeta !== undefined) return bindFound(onMeta, c, meta)
  return undefined
}

/** The object's `__dict__`, live; undefined when it has none. */
export function instanceDictOf(v: Value): Value | undefined {
  if (typeof v !== 'object' || v === null) return undefined
  if (v instanceof PyInstance) return hasDict(v.cls) ? toDictMode(v) : undefined
  if (!hasDict(v.cls)) return undefined
  v.attrs ??= newAttrs()
  return v.attrs
}

/** May instances of `t` take arbitrary attributes? */
function hasDict(t: PyType): boolean {
  return t.instanceDict
}

export function missingAttribute(v: Value, name: string): PyException {
  if (v instanceof PyType) return attributeError(`type object '${v.name}' has no attribute '${name}'`, name, v)
  if (v instanceof PyModule) {
    const file = v.initializing ? v.globals?.getName('__file__') : undefined
    if (!v.initializing) return attributeError(`module '${v.name}' has no attribute '${name}'`, name, v)
    const from = typeof file === 'string' ? ` from '${file}'` : ''
    return attributeError(`partially initialized module '${v.name}'${from} has no attribute '${name}' (most likely due to a circular import)`, name, v)
  }
  return attributeError(`'${typeName(v)}' object has no attribute '${name}'`, name, v)
}

/** undefined = guest code must run. Throws AttributeError. */
export function getattrMaybe(v: Value, name: string): Value | undefined {
  const r = findAttribute(v, name)
  if (r === NEED_GUEST) return undefined
  if (r === undefined) throw missingAttribute(v, name)
  return r as Value
}

/** A property in messages: by its own name, else its getter's. */
export function propertyText(p: PyProperty): string {
  const name = p.name ?? (p.fget instanceof PyFunction ? p.fget.name : null)
  return name === null ? 'property' : `property '${name}'`
}

export function isMissing(e: unknown): e is PyException {
  return e instanceof PyException && e.cls.isSubtype(AttributeError)
}

/** An AttributeError that leaves an attribute access tells which it was, unless it does already. */
export function noteAccess(e: unknown, v: Value, name: string): void {
  if (!isMissing(e)) return
  const known = e.fields
  if (known !== undefined && ((known.get('name') ?? null) !== null || (known.get('obj') ?? null) !== null)) return
  e.fields = known ?? new Map()
  e.fields.set('name', name)
  e.fields.set('obj', v)
}

/** `getattr(v, name)`. */
export function* getattr(v: Value, name: string): Steps<Value> {
  try {
    return yield* access(v, name)
  } catch (e) {
    noteAccess(e, v, name)
    throw e
  }
}

/** `getattr(v, name)`; undefined when there is none. */
export function* attributeOr(v: Value, name: string): Steps<Value | undefined> {
  try {
    return yield* getattr(v, name)
  } catch (e) {
    if (!isMissing(e)) throw e
    return undefined
  }
}

function* access(v: Value, name: string): Steps<Value> {
  const t = typeOf(v)
  const hook = t.guestLookup('__getattribute__')
  const fallback = t.guestLookup('__getattr__')
  if (hook === undefined && fallback === undefined) {
    const answer = moduleHook(v, '__getattr__')
    if (answer === undefined || genericFind(v, t, name) !== undefined) return yield* genericGetattr(v, name)
    return yield* call(answer, [name])
  }
  try {
    if (hook !== undefined) return yield* call(yield* bindLookup(hook, v, t), [name])
    return yield* genericGetattr(v, name)
  } catch (e) {
    if (fallback === undefined || !isMissing(e)) throw e
    return yield* call(yield* bindLookup(fallback, v, t), [name])
  }
}

/** `object.__getattribute__(v, name)`: descriptors run, the guest's overrides don't. */
export function* genericGetattr(v: Value, name: string): Steps<Value> {
  const t = typeOf(v)
  const r = genericFind(v, t, name)
  if (r === undefined) throw missingAttribute(v, name)
  if (r !== NEED_GUEST) return r as Value
  const special = t.slots.getattrSteps
  if (special !== undefined) {
    const own = yield* special(v, name)
    if (own !== undefined) return own
  }
  if (v instanceof PyType) {
    const onMeta = t.lookup(name)
    if (isData(onMeta) && isReadable(onMeta as Value)) return yield* descriptorGet(onMeta as Value, v, t)
    const found = v.lookup(name)
    if (found !== undefined) return yield* descriptorGet(found, null, v)
    return yield* descriptorGet(onMeta as Value, v, t)
  }
  return yield* descriptorGet(t.lookup(name) as Value, v, t)
}

/** A property whose class leaves that method alone. */
function isOwnProperty(found: Value | undefined, method: string): found is PyProperty {
  return found instanceof PyProperty && (!found.cls.heap || found.cls.guestLookup(method) === undefined)
}

/** `found.__get__(v, t)`; v is null for access through the class. */
export function* descriptorGet(found: Value, v: Value, t: PyType): Steps<Value> {
  if (isOwnProperty(found, '__get__')) {
    if (v === null && t.lookup === undefined) return found
    if (found.fget === null) throw attributeError(`${propertyText(found)} of '${t.qualname}' object has no getter`)
    return yield* call(found.fget, [v])
  }
  if (found instanceof PyClassMethod) return yield* descriptorGet(found.func, t, t)
  if (found instanceof PyObject && found.cls.heap) {
    const get = found.cls.guestLookup('__get__')
    if (get !== undefined) return yield* call(new PyMethod(get, found), [v, t])
  }
  const r = bindFound(found, v, t)
  return r as Value
}

/** Binds a class attribute found for `v` on `t`: what `v.name` gives when the instance has none of that name. */
export function* bindLookup(found: Value, v: Value, t: PyType): Steps<Value> {
  if (found instanceof PyFunction) return new PyMethod(found, v)
  const r = bindFound(found, v, t)
  return r === NEED_GUEST ? yield* descriptorGet(found, v, t) : (r as Value)
}

/** Sets an attribute without guest code; false when guest code must run. */
export function setattrMaybe(v: Value, name: string, value: Value): boolean {
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__setattr__') !== undefined) return false
  return genericSet(v, t, name, value)
}

function genericSet(v: Value, t: PyType, name: string, value: Value | undefined): boolean {
  const found = t.lookup(name)
  if (isData(found)) {
    if (found instanceof PyGetSet) {
      if (found.set === null) throw attributeError(`attribute '${name}' of '${found.owner.name}' objects is not writable`)
      found.set(v, value)
      return true
    }
    return false
  }
  if (v instanceof PyType) {
    if (!v.heap) throw typeError(`cannot set '${name}' attribute of immutable type '${v.name}'`)
    if (value === undefined) {
      if (!v.deleteAttribute(name)) throw attributeError(`type object '${v.name}' has no attribute '${name}'`, name, v)
    } else v.setAttribute(name, value)
    return true
  }
  if (v instanceof PyModule) {
    if (v.globals !== null) {
      if (value === undefined) {
        if (!v.globals.deleteName(name)) throw attributeError(`module '${v.name}' has no attribute '${name}'`, name, v)
      } else v.globals.setName(name, value)
      return true
    }
    v.attrs ??= newAttrs()
  } else if (v instanceof PyInstance) {
    if (!t.instanceDict && (v.shape === null || !allowedSlot(t, name))) throw noDict(v, t, name, found)
    if (value === undefined) {
      if (getOwn(v, name) === undefined) throw missingAttribute(v, name)
      toDictMode(v).deleteStr(name)
    } else setOwn(v, name, value)
    return true
  } else if (typeof v !== 'object' || v === null || !t.instanceDict) throw noDict(v, t, name, found)
  else v.attrs ??= newAttrs()
  const attrs = v.attrs as NonNullable<typeof v.attrs>
  if (value === undefined) {
    if (!attrs.deleteStr(name)) throw missingAttribute(v, name)
  } else attrs.setStr(name, value)
  return true
}

/** Classes with `__slots__` and no `__dict__`: is the name one of the slots? */
function allowedSlot(t: PyType, name: string): boolean {
  for (const c of t.mro) if (c.slotNames?.has(name)) return true
  return false
}

/** `object.__setattr__` without guest code; false, with no effect, when it takes that. */
export function genericSetMaybe(v: Value, name: string, value: Value): boolean {
  return genericSet(v, typeOf(v), name, value)
}

function noDict(v: Value, t: PyType, name: string, found: Value | undefined): PyException {
  if (found !== undefined) return attributeError(`'${t.name}' object attribute '${name}' is read-only`)
  if (t.heap && (t.guestLookup('__setattr__') ?? t.guestLookup('__delattr__')) !== undefined) return missingAttribute(v, name)
  return attributeError(`'${t.name}' object has no attribute '${name}' and no __dict__ for setting new attributes`, name, v)
}

/** `setattr(v, name, value)`. */
export function* setattr(v: Value, name: string, value: Value): Steps<void> {
  const t = typeOf(v)
  const hook = t.guestLookup('__setattr__')
  if (hook !== undefined) {
    yield* call(yield* bindLookup(hook, v, t), [name, value])
    return
  }
  yield* genericSetattr(v, name, value)
}

/** `object.__setattr__`. */
export function* genericSetattr(v: Value, name: string, value: Value): Steps<void> {
  const t = typeOf(v)
  if (genericSet(v, t, name, value)) return
  const found = t.lookup(name)
  if (isOwnProperty(found, '__set__')) {
    if (found.fset === null) throw attributeError(`${propertyText(found)} of '${t.qualname}' object has no setter`)
    yield* call(found.fset, [v, value])
    return
  }
  const set = (found as PyObject).cls.guestLookup('__set__')
  if (set === undefined) throw attributeError('__set__')
  yield* call(new PyMethod(set, found as PyObject), [v, value])
}

/** Deletes without guest code; false when guest code must run. */
export function delattrMaybe(v: Value, name: string): boolean {
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__delattr__') !== undefined) return false
  return genericSet(v, t, name, undefined)
}

export function* delattr(v: Value, name: string): Steps<void> {
  const t = typeOf(v)
  const hook = t.guestLookup('__delattr__')
  if (hook !== undefined) {
    yield* call(yield* bindLookup(hook, v, t), [name])
    return
  }
  yield* genericDelattr(v, name)
}

export function* genericDelattr(v: Value, name: string): Steps<void> {
  const t = typeOf(v)
  if (genericSet(v, t, name, undefined)) return
  const found = t.lookup(name)
  if (isOwnProperty(found, '__delete__')) {
    if (found.fdel === null) throw attributeError(`${propertyText(found)} of '${t.qualname}' object has no deleter`)
    yield* call(found.fdel, [v])
    return
  }
  const del = (found as PyObject).cls.guestLookup('__delete__')
  if (del === undefined) throw attributeError('__delete__')
  yield* call(new PyMethod(del, found as PyObject), [v])
}
