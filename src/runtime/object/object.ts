/** `object`: what every object has. Reference: https://docs.python.org/3.13/reference/datamodel.html#basic-customization */
import { objectType, typeName, typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { type Keywords, PyGetSet, defineClassMethods, defineConstructor, defineMethods, steps } from '../native.ts'
import { genericDelattr, genericGetattr, genericSetMaybe, genericSetattr, isGuestData } from '../ops/attribute.ts'
import { callDunder } from '../ops/call-method.ts'
import { truth } from '../ops/truth.ts'
import { is } from '../ops/compare.ts'
import { defaultRepr } from '../ops/repr.ts'
import { repr, reprMaybe, str, strMaybe } from '../ops/repr.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { PyType } from '../type.ts'
import { NotImplemented, type PyObject, type Value, asStr } from '../value.ts'
import { objectInit, objectNew } from '../class/instantiate.ts'
import { PyInstance, toDictMode } from '../instance.ts'
import { dirSteps } from './dir.ts'
import { address, hashOfId } from './identity.ts'
import { attributeName } from './names.ts'

function setClass(self: Value, v: Value | undefined): void {
  if (v === undefined) throw typeError("can't delete __class__ attribute")
  if (!(v instanceof PyType)) throw typeError(`__class__ must be set to a class, not '${typeName(v)}' object`)
  const old = typeOf(self)
  if (!v.heap || !old.heap) {
    throw typeError('__class__ assignment only supported for mutable types or ModuleType subclasses')
  }
  if (v.solid !== old.solid || v.instanceDict !== old.instanceDict || !sameSlots(v, old)) {
    throw typeError(`__class__ assignment: '${v.name}' object layout differs from '${old.name}'`)
  }
  // Shapes belong to the class statement: an object that changes its class leaves them.
  if (self instanceof PyInstance) toDictMode(self)
  ;(self as PyObject).cls = v
  // What is known of a class depends on its metaclass.
  if (self instanceof PyType) self.changed()
}

function slotsIn(t: PyType): string {
  return t.mro.flatMap((c) => (c.slotNames === null ? [] : [...c.slotNames])).sort().join()
}

function sameSlots(a: PyType, b: PyType): boolean {
  return slotsIn(a) === slotsIn(b)
}

function ordering() {
  return () => NotImplemented
}

export function registerObject(): void {
  const t = objectType
  defineConstructor(t, 'object(*args, **kwargs)', (cls: PyType, args: Value[], keywords: Keywords | null) => objectNew(cls, args, keywords))
  t.dict.set('__class__', new PyGetSet('__class__', t, typeOf, setClass))
  defineMethods(t, {
    '__init__(*args, **kwargs)': (self: Value, args: Value[], keywords: Keywords | null) => objectInit(self, args, keywords),
    '__getattribute__(name, /)': steps(function* (self: Value, name: Value): Steps<Value> {
      return yield* genericGetattr(self, attributeName(name))
    }),
    '__setattr__(name, value, /)': steps(function* (self: Value, name: Value, value: Value): Steps<void> {
      yield* genericSetattr(self, attributeName(name), value)
    }, (self: Value, name: Value, value: Value) => {
      if (!genericSetMaybe(self, attributeName(name), value)) throw NEED_GUEST
    }, (self: Value, name: Value) => typeof name === 'string' && isGuestData(typeOf(self).lookup(name))),
    '__delattr__(name, /)': steps(function* (self: Value, name: Value): Steps<void> {
      yield* genericDelattr(self, attributeName(name))
    }),
    '__eq__(value, /)': (self: Value, other: Value) => (is(self, other) ? true : NotImplemented),
    '__ne__(value, /)': steps(function* (self: Value, other: Value): Steps<Value> {
      return yield* notEqual(self, other)
    }),
    '__lt__(value, /)': ordering(),
    '__le__(value, /)': ordering(),
    '__gt__(value, /)': ordering(),
    '__ge__(value, /)': ordering(),
    '__hash__()': hashOfId,
    '__repr__()': (self: Value) => builtinRepr(self),
    '__str__()': steps(function* (self: Value): Steps<Value> {
      return yield* repr(self)
    }, (self: Value) => {
      const s = reprMaybe(self)
      if (s === undefined) throw NEED_GUEST
      return s
    }),
    '__format__(format_spec, /)': steps(function* (self: Value, spec: Value): Steps<Value> {
      checkSpec(self, spec)
      return yield* str(self)
    }, (self: Value, spec: Value) => {
      checkSpec(self, spec)
      const s = strMaybe(self)
      if (s === undefined) throw NEED_GUEST
      return s
    }),
    '__dir__()': steps(dirSteps),
    '__sizeof__()': () => 56,
  })
  defineClassMethods(t, {
    '__init_subclass__(*args, **kwargs)': (cls: PyType, args: Value[], keywords: Keywords | null) => {
      if (keywords !== null && keywords.size > 0) throw typeError(`${cls.qualname}.__init_subclass__() takes no keyword arguments`)
      if (args.length > 0) throw typeError(`${cls.qualname}.__init_subclass__() takes no arguments (${args.length} given)`)
    },
    '__subclasshook__(object, /)': () => NotImplemented,
  })
  t.dict.set('__doc__', null)
}

function checkSpec(self: Value, spec: Value): void {
  const s = asStr(spec)
  if (s === undefined) throw typeError(`__format__() argument must be str, not ${typeName(spec)}`)
  if (s !== '') throw typeError(`unsupported format string passed to ${typeName(self)}.__format__`)
}

/** `object.__repr__`: guest overrides don't count, nor do builtin ones. */
function builtinRepr(self: Value): Value {
  if (typeof self === 'object' && self !== null) return defaultRepr(self)
  return `<${typeName(self)} object at ${address(self)}>`
}

/** `object.__ne__`: the inverse of `__eq__`, the guest's if there is one. */
function* notEqual(self: Value, other: Value): Steps<Value> {
  const r = (yield* callDunder(self, '__eq__', [other])) ?? typeOf(self).slots.compare?.('==', self, other) ?? (is(self, other) ? true : NotImplemented)
  return r === NotImplemented ? r : !(yield* truth(r))
}
