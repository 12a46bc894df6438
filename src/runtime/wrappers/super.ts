/** `super`. Reference: https://docs.python.org/3.13/library/functions.html#super */
import { superType, typeName, typeOf } from '../builtin-types.ts'
import { runtimeError, typeError } from '../exception.ts'
import { DELETED, NO_CLASS, PyClassMethod, PyFunction, PyMethod, PyProperty, PyStaticMethod, PySuper } from '../function.ts'
import { PyGetSet, PyMethodDescriptor, defineConstructor, defineMethods } from '../native.ts'
import { bindFound, descriptorGet, setSuperBinder } from '../ops/attribute.ts'
import { defineMembers } from './members.ts'
import { NEED_GUEST, type NeedGuest, type Steps } from '../steps.ts'
import { PyType } from '../type.ts'
import type { Value } from '../value.ts'

/** What `start` is followed by in the MRO of the object's class, that has the name. */
function findAfter(s: PySuper, name: string): Value | undefined {
  const mro = s.selfType.mro
  for (let i = mro.indexOf(s.start) + 1; i > 0 && i < mro.length; i++) {
    const t = mro[i] as PyType
    // The builtin dunders come into being when one is asked for.
    if (!t.heap && !t.dundersInstalled) t.lookup('__doc__')
    const found = t.dict.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

/** Bound to a class (`super().__new__`, class methods) rather than to an instance of it. */
function ofClass(s: PySuper): boolean {
  return s.self === s.selfType
}

function lookup(s: PySuper, name: string): Value | undefined | NeedGuest {
  if (name === '__class__' || s.self === UNBOUND) return undefined
  const found = findAfter(s, name)
  if (found === undefined) return undefined
  if (!ofClass(s)) return found instanceof PyFunction ? new PyMethod(found, s.self) : bindFound(found, s.self, s.selfType)
  if (found instanceof PyFunction || found instanceof PyMethodDescriptor || found instanceof PyProperty || found instanceof PyGetSet) return found
  if (found instanceof PyStaticMethod) return found.func
  if (found instanceof PyClassMethod) return found.func instanceof PyFunction ? new PyMethod(found.func, s.selfType) : NEED_GUEST
  return bindFound(found, null, s.selfType)
}

/** The getter of the property that `name` of a `super` object of an instance comes down to; null for anything else. */
export function superGetter(s: Value, name: string): PyFunction | null {
  if (!(s instanceof PySuper) || s.cls !== superType || name === '__class__' || s.self === UNBOUND || ofClass(s)) return null
  const p = findAfter(s, name)
  return p instanceof PyProperty && !p.cls.heap && p.fget instanceof PyFunction ? p.fget : null
}

/** Stands for "no object": `super(C)`. Never visible. */
const UNBOUND = superType

function make(cls: PyType, start: Value | undefined, self: Value | undefined): PySuper {
  if (start === undefined) throw runtimeError('super(): no arguments')
  if (start === NO_CLASS) throw runtimeError('super(): __class__ cell not found')
  if (!(start instanceof PyType)) throw typeError(`super() argument 1 must be a type, not ${typeName(start)}`)
  if (self === DELETED) throw runtimeError('super(): arg[0] deleted')
  const s = self === undefined || self === null ? new PySuper(start, UNBOUND, start) : new PySuper(start, self, typeFor(start, self))
  if (cls !== superType) s.cls = cls
  return s
}

function typeFor(start: PyType, self: Value): PyType {
  if (self instanceof PyType && self.isSubtype(start)) return self
  const t = typeOf(self)
  if (t.isSubtype(start)) return t
  const what = self instanceof PyType ? `type ${self.name}` : `instance of ${t.name}`
  throw typeError(`super(type, obj): obj (${what}) is not an instance or subtype of type (${start.name}).`)
}

export function registerSuper(): void {
  superType.slots.getattr = lookup
  superType.slots.getattrSteps = function* (s: PySuper, name: string): Steps<Value | undefined> {
    const known = lookup(s, name)
    if (known !== NEED_GUEST) return known as Value | undefined
    const found = findAfter(s, name) as Value
    return yield* descriptorGet(found, ofClass(s) ? null : s.self, s.selfType)
  }
  superType.slots.repr = (s: PySuper) => {
    const bound = s.self === UNBOUND ? 'NULL' : `<${s.selfType.name} object>`
    return `<super: <class '${s.start.name}'>, ${bound}>`
  }
  defineConstructor(superType, 'super(type=, object_or_type=, /)', make)
  const bind = (s: PySuper, instance: Value): PySuper => (instance === null || s.self !== UNBOUND ? s : make(s.cls, s.start, instance))
  setSuperBinder(bind)
  defineMethods(superType, {
    '__get__(instance, owner=, /)': bind,
  })
  defineMembers(superType, {
    __thisclass__: (s: PySuper) => s.start,
    __self__: (s: PySuper) => (s.self === UNBOUND ? null : s.self),
    __self_class__: (s: PySuper) => (s.self === UNBOUND ? null : s.selfType),
  })
}
