/** `classmethod` and `staticmethod`. Reference: https://docs.python.org/3.13/library/functions.html#classmethod */
import { classmethodType, staticmethodType, typeOf } from '../builtin-types.ts'
import { PyClassMethod, PyStaticMethod } from '../function.ts'
import { type Keywords, defineConstructor, defineGetters, defineMethods, steps } from '../native.ts'
import { descriptorGet, getattr, getattrMaybe } from '../ops/attribute.ts'
import { repr, reprMaybe } from '../ops/repr.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { strConcat } from '../str/wide.ts'
import { PyType } from '../type.ts'
import type { Value } from '../value.ts'

type Wrapper = PyClassMethod | PyStaticMethod

/** Attributes that wrappers copy from their function. */
const COPIED = new Set(['__name__', '__qualname__', '__doc__', '__module__', '__annotations__'])

function registerWrapper(t: PyType, make: (f: Value) => Wrapper): void {
  defineConstructor(t, `${t.name}(function, /)`, (cls: PyType, f: Value) => {
    const w = make(f)
    if (cls !== t) w.cls = cls
    return w
  })
  t.slots.repr = (w: Wrapper) => {
    const s = reprMaybe(w.func)
    if (s === undefined) throw NEED_GUEST
    return strConcat(strConcat(`<${t.name}(`, s), ')>')
  }
  t.slots.reprSteps = function* (w: Wrapper) {
    return strConcat(strConcat(`<${t.name}(`, yield* repr(w.func)), ')>')
  }
  t.slots.getattr = (w: Wrapper, name: string) => (COPIED.has(name) ? (getattrMaybe(w.func, name) ?? NEED_GUEST) : undefined)
  t.slots.getattrSteps = function* (w: Wrapper, name: string) {
    return COPIED.has(name) ? yield* getattr(w.func, name) : undefined
  }
  defineGetters(t, {
    __func__: (w: Wrapper) => w.func,
    __wrapped__: (w: Wrapper) => w.func,
    __isabstractmethod__: (w: Wrapper) => w.func !== null && typeof w.func === 'object' && w.func.attrs?.getStr('__isabstractmethod__') === true,
  })
}

export function registerClassMethod(): void {
  registerWrapper(classmethodType, (f) => new PyClassMethod(f))
  registerWrapper(staticmethodType, (f) => new PyStaticMethod(f))
  defineMethods(classmethodType, {
    '__get__(instance, owner=, /)': steps(function* (w: PyClassMethod, instance: Value, owner: Value | undefined): Steps<Value> {
      return yield* descriptorGet(w, instance, owner instanceof PyType ? owner : typeOf(instance))
    }),
  })
  defineMethods(staticmethodType, {
    '__get__(instance, owner=, /)': (w: PyStaticMethod) => w.func,
    '__call__(*args, **kwargs)': steps(function* (w: PyStaticMethod, args: Value[], keywords: Keywords | null): Steps<Value> {
      return yield* call(w.func, args, keywords)
    }),
  })
}
