/** `property`. Reference: https://docs.python.org/3.13/library/functions.html#property */
import { propertyType } from '../builtin-types.ts'
import { attributeError } from '../exception.ts'
import { PyFunction, PyProperty } from '../function.ts'
import { PyGetSet, defineConstructor, defineMethods, steps } from '../native.ts'
import { descriptorGet, isMissing, ownAttribute, propertyText, setattrMaybe } from '../ops/attribute.ts'
import { typeOf } from '../builtin-types.ts'
import { defineMembers } from './members.ts'
import { type Steps, call } from '../steps.ts'
import { toHost } from '../str/wide.ts'
import type { PyType } from '../type.ts'
import { type Value, asStr } from '../value.ts'

type Optional = Value | undefined

/** Sets the text: the one given, else the getter's. A property of a subclass has it in its own dict or slot, where the class's does not hide it. */
function describe(p: PyProperty, given: Optional): void {
  const own = given === undefined || given === null ? (p.fget instanceof PyFunction ? p.fget.doc : null) : given
  p.docFromGetter = (given === undefined || given === null) && own !== null
  Object.assign(p, { doc: own })
  if (!p.cls.heap) return
  try {
    if (!setattrMaybe(p, '__doc__', own)) throw attributeError('__doc__')
  } catch (e) {
    if (p.docFromGetter || !isMissing(e)) throw e
  }
}

function make(cls: PyType, fget: Optional, fset: Optional, fdel: Optional, doc: Optional): PyProperty {
  const p = new PyProperty(fget ?? null, fset ?? null, fdel ?? null, null)
  if (cls !== propertyType) p.cls = cls
  describe(p, doc)
  return p
}

/** A copy with another accessor: `@x.setter` makes a new property. */
function* changed(p: PyProperty, fget: Value, fset: Value, fdel: Value): Steps<Value> {
  const doc = p.cls.heap || (p.docFromGetter && fget !== null) ? null : p.doc
  const made = p.cls === propertyType ? make(p.cls, fget, fset, fdel, doc) : yield* call(p.cls, [fget, fset, fdel, doc])
  if (made instanceof PyProperty) made.name = p.name
  return made
}


export function registerProperty(): void {
  defineConstructor(propertyType, 'property(fget=, fset=, fdel=, doc=)', make)
  defineMethods(propertyType, {
    '__init__(fget=, fset=, fdel=, doc=)': (p: PyProperty, fget: Optional, fset: Optional, fdel: Optional, doc: Optional) => {
      Object.assign(p, { fget: fget ?? null, fset: fset ?? null, fdel: fdel ?? null })
      describe(p, doc)
    },
    'getter(fget, /)': steps((p: PyProperty, f: Value) => changed(p, f, p.fset, p.fdel)),
    'setter(fset, /)': steps((p: PyProperty, f: Value) => changed(p, p.fget, f, p.fdel)),
    'deleter(fdel, /)': steps((p: PyProperty, f: Value) => changed(p, p.fget, p.fset, f)),
    '__get__(instance, owner=, /)': steps(function* (p: PyProperty, instance: Value): Steps<Value> {
      return instance === null ? p : yield* descriptorGet(p, instance, typeOf(instance))
    }),
    '__set__(instance, value, /)': steps(function* (p: PyProperty, instance: Value, value: Value): Steps<Value> {
      if (p.fset === null) throw attributeError(`${propertyText(p)} of '${typeOf(instance).qualname}' object has no setter`)
      yield* call(p.fset, [instance, value])
      return null
    }),
    '__delete__(instance, /)': steps(function* (p: PyProperty, instance: Value): Steps<Value> {
      if (p.fdel === null) throw attributeError(`${propertyText(p)} of '${typeOf(instance).qualname}' object has no deleter`)
      yield* call(p.fdel, [instance])
      return null
    }),
    '__set_name__(owner, name, /)': (p: PyProperty, _owner: Value, name: Value) => {
      const s = asStr(name)
      if (s !== undefined) p.name = toHost(s)
    },
  })
  defineMembers(propertyType, {
    fget: (p: PyProperty) => p.fget,
    fset: (p: PyProperty) => p.fset,
    fdel: (p: PyProperty) => p.fdel,
  })
  propertyType.dict.set('__doc__', new PyGetSet('__doc__', propertyType, (p: PyProperty) => p.doc, (p: PyProperty, v) => {
    Object.assign(p, { doc: v ?? null })
  }))
  propertyType.dict.set('__isabstractmethod__', new PyGetSet('__isabstractmethod__', propertyType, (p: PyProperty) =>
    [p.fget, p.fset, p.fdel].some((f) => f !== null && ownAttribute(f, '__isabstractmethod__') === true), null))
  propertyType.dict.set('__name__', new PyGetSet('__name__', propertyType, (p: PyProperty) => {
    const name = p.name ?? (p.fget instanceof PyFunction ? p.fget.name : null)
    if (name === null) throw attributeError("'property' object has no attribute '__name__'")
    return name
  }, (p: PyProperty, v) => {
    const s = v === undefined ? undefined : asStr(v)
    p.name = s === undefined ? null : toHost(s)
  }))
}
