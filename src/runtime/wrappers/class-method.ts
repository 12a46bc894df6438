/** `classmethod` and `staticmethod`. Reference: https://docs.python.org/3.13/library/functions.html#classmethod */
import { classmethodType, staticmethodType, typeOf } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { PyClassMethod, PyStaticMethod } from '../function.ts'
import { type Keywords, defineConstructor, defineGetters, defineMethods, steps } from '../native.ts'
import { descriptorGet, getattr, getattrMaybe } from '../ops/attribute.ts'
import { repr, reprMaybe } from '../ops/repr.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { strConcat } from '../str/wide.ts'
import { PyType } from '../type.ts'
import { PyObject, type Value } from '../value.ts'

/** One of a subclass with a `__get__` of its own, which is asked like that of any descriptor. */
class PyOwnWrapper extends PyObject {
  func: Value
  constructor(func: Value) {
    super()
    this.func = func
  }
}

type Wrapper = PyClassMethod | PyStaticMethod | PyOwnWrapper

/** Attributes that wrappers copy from their function. */
const COPIED = new Set(['__name__', '__qualname__', '__doc__', '__module__', '__annotations__'])

function registerWrapper(t: PyType, make: (f: Value) => Wrapper): void {
  const only = (args: Value[], keywords: Keywords | null): Value => {
    if (keywords !== null) throw typeError(`${t.name}() takes no keyword arguments`)
    if (args.length !== 1) throw typeError(`${t.name} expected 1 argument, got ${args.length}`)
    return args[0] as Value
  }
  defineConstructor(t, `${t.name}(*args, **kwargs)`, (cls: PyType, args: Value[], keywords: Keywords | null) => {
    // A subclass may take other arguments and give the function in its `__init__`.
    const f = cls === t ? only(args, keywords) : (args[0] ?? null)
    const w = cls !== t && cls.guestLookup('__get__') !== undefined ? new PyOwnWrapper(f) : make(f)
    if (cls !== t) w.cls = cls
    return w
  })
  defineMethods(t, {
    '__init__(*args, **kwargs)': (w: Wrapper, args: Value[], keywords: Keywords | null) => {
      w.func = only(args, keywords)
      return null
    },
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
    '__get__(instance, owner=, /)': steps(function* (w: Wrapper, instance: Value, owner: Value | undefined): Steps<Value> {
      return yield* descriptorGet(w instanceof PyClassMethod ? w : new PyClassMethod(w.func), instance, owner instanceof PyType ? owner : typeOf(instance))
    }),
  })
  defineMethods(staticmethodType, {
    '__get__(instance, owner=, /)': (w: Wrapper) => w.func,
    '__call__(*args, **kwargs)': steps(function* (w: Wrapper, args: Value[], keywords: Keywords | null): Steps<Value> {
      return yield* call(w.func, args, keywords)
    }),
  })
}
