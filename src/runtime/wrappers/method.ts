/** Bound methods, builtin functions and the descriptors of builtin types. Reference: https://docs.python.org/3.13/reference/datamodel.html#instance-methods */
import {
  builtinFunctionType, getsetDescriptorType, methodDescriptorType, methodType, methodWrapperType, typeName, typeOf, wrapperDescriptorType,
} from '../builtin-types.ts'
import { memberDescriptorType } from '../class/slots.ts'
import { typeError } from '../exception.ts'
import { PyFunction, PyMethod, PyModule } from '../function.ts'
import {
  type Keywords, PyBuiltin, PyClassMethodDescriptor, type PyGetSet, PyMethodDescriptor, defineConstructor, defineGetters, defineMethods, steps,
} from '../native.ts'
import { getattr, findAttribute } from '../ops/attribute.ts'
import { is } from '../ops/compare.ts'
import { hashMaybe, identityOf } from '../ops/hash.ts'
import { repr, reprMaybe } from '../ops/repr.ts'
import { address } from '../object/identity.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { strConcat } from '../str/wide.ts'
import { type CompareOp, PyType } from '../type.ts'
import { NotImplemented, PyObject, type Str, type Value } from '../value.ts'
import { defineMembers } from './members.ts'
import { isCallable } from './callable.ts'

function methodText(m: PyMethod, self: Str): Str {
  const f = m.func
  const name = f instanceof PyFunction ? f.qualname : f instanceof PyBuiltin ? f.spec.name : '?'
  return strConcat(strConcat(`<bound method ${name} of `, self), '>')
}

function hashOf(v: Value): number {
  return v instanceof PyObject ? identityOf(v) : Number(BigInt.asIntN(48, BigInt(hashMaybe(v) ?? 0)))
}

function registerBoundMethod(): void {
  const t = methodType
  t.slots.repr = (m: PyMethod) => {
    const s = reprMaybe(m.self)
    if (s === undefined) throw NEED_GUEST
    return methodText(m, s)
  }
  t.slots.reprSteps = function* (m: PyMethod) {
    return methodText(m, yield* repr(m.self))
  }
  t.slots.compare = (op: CompareOp, a: PyMethod, b: Value) => {
    if ((op !== '==' && op !== '!=') || !(b instanceof PyMethod)) return NotImplemented
    return (is(a.self, b.self) && is(a.func, b.func)) === (op === '==')
  }
  t.slots.hash = (m: PyMethod) => (hashOf(m.self) ^ hashOf(m.func)) | 0
  // What a method has not itself is its function's.
  const own = new Set(['__self__', '__func__', '__class__', '__call__', '__get__', '__eq__', '__ne__', '__hash__', '__repr__', '__str__', '__dir__', '__format__'])
  t.slots.getattr = (m: PyMethod, name: string) => {
    if (own.has(name)) return undefined
    // That it is not there is told by the steps: the function is named then.
    return findAttribute(m.func, name) ?? NEED_GUEST
  }
  t.slots.getattrSteps = function* (m: PyMethod, name: string) {
    return own.has(name) ? undefined : yield* getattr(m.func, name)
  }
  defineMembers(t, { __self__: (m: PyMethod) => m.self, __func__: (m: PyMethod) => m.func })
  defineMethods(t, {
    '__call__(*args, **kwargs)': calling(),
    '__get__(instance, owner=, /)': (m: PyMethod) => m,
  })
  defineConstructor(t, 'method(function, instance, /)', (_cls: PyType, f: Value, self: Value) => {
    if (!isCallable(f)) throw typeError('first argument must be callable')
    if (self === null) throw typeError('instance must not be None')
    return new PyMethod(f, self)
  })
}

function calling() {
  return steps(function* (f: Value, args: Value[], keywords: Keywords | null): Steps<Value> {
    return yield* call(f, args, keywords)
  })
}

function builtinText(b: PyBuiltin): string {
  const self = b.self
  if (self === undefined && b.spec.owner !== null && b.module === 'builtins') return `<built-in method ${b.spec.name} of type object at ${address(b)}>`
  if (self === undefined || self instanceof PyModule) return `<built-in function ${b.spec.name}>`
  const where = address(self)
  if (b.cls === methodWrapperType) return `<method-wrapper '${b.spec.name}' of ${typeName(self)} object at ${where}>`
  return `<built-in method ${b.spec.name} of ${self instanceof PyType ? 'type' : typeName(self)} object at ${where}>`
}

function registerBuiltinFunction(t: PyType): void {
  t.slots.repr = builtinText
  t.slots.compare = (op: CompareOp, a: PyBuiltin, b: Value) => {
    if ((op !== '==' && op !== '!=') || !(b instanceof PyBuiltin)) return NotImplemented
    const same = a.spec === b.spec && (a.self === undefined || b.self === undefined ? a.self === b.self : is(a.self, b.self))
    return same === (op === '==')
  }
  t.slots.hash = (b: PyBuiltin) => (b.self === undefined ? identityOf(b) : hashOf(b.self) ^ b.spec.name.length)
  defineGetters(t, {
    __name__: (b: PyBuiltin) => b.spec.name,
    __qualname__: (b: PyBuiltin) =>
      b.self === undefined || b.self instanceof PyModule ? b.spec.name : `${(b.self instanceof PyType ? b.self : typeOf(b.self)).qualname}.${b.spec.name}`,
    __self__: (b: PyBuiltin) => b.self ?? null,
    __module__: (b: PyBuiltin) => (b.self === undefined ? b.module : null),
    __doc__: () => null,
    __text_signature__: () => null,
  })
  defineMethods(t, { '__call__(*args, **kwargs)': calling() })
}

/** Types of bound natives: from methods, and from slots. */
const NATIVES: readonly PyType[] = [builtinFunctionType, methodWrapperType]

function registerDescriptors(): void {
  const names = {
    __name__: (d: PyMethodDescriptor) => d.spec.name,
    __qualname__: (d: PyMethodDescriptor) => `${d.owner.qualname}.${d.spec.name}`,
    __objclass__: (d: PyMethodDescriptor) => d.owner,
    __doc__: () => null,
  }
  for (const t of [methodDescriptorType, wrapperDescriptorType]) {
    defineGetters(t, names)
    defineMethods(t, {
      '__call__(*args, **kwargs)': calling(),
      '__get__(instance, owner=, /)': (d: PyMethodDescriptor | PyClassMethodDescriptor, instance: Value) =>
        instance === null ? d : new PyBuiltin(d.spec, instance),
    })
  }
  methodDescriptorType.slots.repr = (d: PyMethodDescriptor) => `<method '${d.spec.name}' of '${d.owner.name}' objects>`
  wrapperDescriptorType.slots.repr = (d: PyMethodDescriptor) => `<slot wrapper '${d.spec.name}' of '${d.owner.name}' objects>`
  for (const [t, kind] of [[getsetDescriptorType, 'attribute'], [memberDescriptorType, 'member']] as const) {
    t.slots.repr = (d: PyGetSet) => `<${kind} '${d.name}' of '${d.owner.name}' objects>`
    defineGetters(t, {
      __name__: (d: PyGetSet) => d.name,
      __qualname__: (d: PyGetSet) => `${d.owner.qualname}.${d.name}`,
      __objclass__: (d: PyGetSet) => d.owner,
      __doc__: () => null,
    })
    defineMethods(t, {
      '__get__(instance, owner=, /)': (d: PyGetSet, instance: Value) => {
        if (instance === null) return d
        checkReceiver(d, instance)
        return d.get(instance)
      },
      '__delete__(instance, /)': (d: PyGetSet, instance: Value) => {
        checkReceiver(d, instance)
        if (d.set === null) throw typeError(`attribute '${d.name}' of '${d.owner.name}' objects is not writable`)
        d.set(instance, undefined)
      },
      '__set__(instance, value, /)': (d: PyGetSet, instance: Value, value: Value) => {
        checkReceiver(d, instance)
        if (d.set === null) throw typeError(`attribute '${d.name}' of '${d.owner.name}' objects is not writable`)
        d.set(instance, value)
      },
    })
  }
}

function checkReceiver(d: PyGetSet, instance: Value): void {
  const t = typeOf(instance)
  if (!t.isSubtype(d.owner)) throw typeError(`descriptor '${d.name}' for '${d.owner.name}' objects doesn't apply to a '${t.name}' object`)
}

export function registerMethods(): void {
  registerBoundMethod()
  for (const t of NATIVES) registerBuiltinFunction(t)
  registerDescriptors()
}
