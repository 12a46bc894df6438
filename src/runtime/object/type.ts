/** `type`: the attributes of classes. Reference: https://docs.python.org/3.13/reference/datamodel.html#special-attributes */
import { charge } from '../../run/meter.ts'
import { objectType, typeName, typeOf, typeType } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { attributeError, typeError, valueError } from '../exception.ts'
import { type Keywords, PyGetSet, defineClassMethods, defineConstructor, defineGetters, defineMethods, steps } from '../native.ts'
import { genericDelattr, genericGetattr, genericSetattr } from '../ops/attribute.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { strFromHost, toHost } from '../str/wide.ts'
import { PyType } from '../type.ts'
import { PyTuple, type Value, asStr } from '../value.ts'
import { bestBase, slotsOf } from '../class/bases.ts'
import { callType, typeCall } from '../class/instantiate.ts'
import { linearize } from '../class/mro.ts'
import { PyList } from '../list/list.ts'
import { orTypes } from '../wrappers/union.ts'
import { namesOf } from './dir.ts'
import { PyMappingProxy } from './mappingproxy.ts'
import { attributeName } from './names.ts'

function checkHeap(t: PyType, name: string): void {
  if (!t.heap) throw typeError(`cannot set '${name}' attribute of immutable type '${t.name}'`)
}

function textFor(t: PyType, name: string, v: Value | undefined): string {
  checkHeap(t, name)
  if (v === undefined) throw typeError(`cannot delete '${name}' attribute of immutable type '${t.name}'`)
  const s = asStr(v)
  if (s === undefined) throw typeError(`can only assign string to ${t.name}.${name}, not '${typeName(v)}'`)
  return toHost(s)
}

function getset(name: string, get: (t: PyType) => Value, set: ((t: PyType, v: Value | undefined) => void) | null): void {
  typeType.dict.set(name, new PyGetSet(name, typeType, get, set))
}

/** `C.__bases__ = ...`: the class and all that derive from it get new resolution orders. */
function setBases(t: PyType, v: Value | undefined): void {
  checkHeap(t, '__bases__')
  if (v === undefined) throw typeError(`cannot delete '__bases__' attribute of immutable type '${t.name}'`)
  if (!(v instanceof PyTuple)) throw typeError(`can only assign tuple to ${t.name}.__bases__, not ${typeName(v)}`)
  if (v.items.length === 0) throw typeError(`can only assign non-empty tuple to ${t.name}.__bases__, not ()`)
  const bases: PyType[] = []
  for (const b of v.items) {
    if (!(b instanceof PyType)) throw typeError(`${t.name}.__bases__ must be tuple of classes, not '${typeName(b)}'`)
    if (b.isSubtype(t)) throw typeError('a __bases__ item causes an inheritance cycle')
    bases.push(b)
  }
  const best = bestBase(bases)
  if (best.solid !== t.solid) throw typeError(`__bases__ assignment: '${best.name}' object layout differs from '${(t.base as PyType).name}'`)
  const orders = new Map<PyType, PyType[]>()
  const old = t.bases
  t.bases = bases
  try {
    relinearize(t, orders)
  } catch (e) {
    t.bases = old
    throw e
  }
  for (const [c, mro] of orders) {
    c.mro = mro
    c.slots = slotsOf(c)
  }
  t.base = best
  for (const b of old) b.removeSubclass(t)
  for (const b of bases) if (b.heap) b.addSubclass(t)
  t.changed()
}

/** The new resolution orders of `t` and of all that derive from it, bases before subclasses. Leaves the classes as they were. */
function relinearize(t: PyType, orders: Map<PyType, PyType[]>): void {
  const affected: PyType[] = []
  const seen = new Set<PyType>()
  // Depth first; a class comes after all its subclasses, so the reverse has bases first.
  const stack: { type: PyType; rest: Iterator<PyType> }[] = [{ type: t, rest: t.subclasses.values() }]
  seen.add(t)
  while (stack.length > 0) {
    charge(1)
    const top = stack[stack.length - 1] as (typeof stack)[0]
    const next = top.rest.next()
    if (next.done === true) {
      affected.push(top.type)
      stack.pop()
    } else if (!seen.has(next.value)) {
      seen.add(next.value)
      stack.push({ type: next.value, rest: next.value.subclasses.values() })
    }
  }
  const before = affected.map((c) => c.mro)
  try {
    for (const c of affected.reverse()) {
      c.mro = linearize(c, c.bases)
      orders.set(c, c.mro)
    }
  } finally {
    affected.reverse().forEach((c, i) => {
      c.mro = before[i] as PyType[]
    })
  }
}

function qualifiedName(t: PyType): string {
  const module = t.dict.get('__module__')
  if (module !== undefined && asStr(module) === undefined) return t.name
  return t.module === 'builtins' ? t.qualname : `${t.module}.${t.qualname}`
}

function annotations(t: PyType): Value {
  if (!t.heap) throw attributeError(`type object '${t.name}' has no attribute '__annotations__'`, '__annotations__', t)
  const own = t.dict.get('__annotations__')
  if (own !== undefined) return own
  const made = new PyDict()
  t.setAttribute('__annotations__', made)
  return made
}

export function registerType(): void {
  defineConstructor(typeType, 'type(*args, **kwargs)', steps(
    (_cls: PyType, args: Value[], keywords: Keywords | null) => callType(args, keywords),
    (_cls: PyType, args: Value[], keywords: Keywords | null) => {
      if (args.length !== 1 || keywords !== null) throw NEED_GUEST
      return typeOf(args[0] as Value)
    },
  ))
  typeType.slots.repr = (t: PyType) => `<class '${qualifiedName(t)}'>`

  typeType.slots.binary = { '|': orTypes }
  // A builtin type of a module has the module in the name that messages use.
  getset('__name__', (t) => strFromHost(t.qualified ? t.name.slice(t.name.lastIndexOf('.') + 1) : t.name), (t, v) => {
    const name = textFor(t, '__name__', v)
    if (name.includes('\0')) throw valueError('type name must not contain null characters')
    t.name = name
    t.qualified = false
  })
  getset('__qualname__', (t) => strFromHost(t.qualname), (t, v) => {
    t.qualname = textFor(t, '__qualname__', v)
  })
  getset('__module__', (t) => (t.heap ? (t.dict.get('__module__') ?? 'builtins') : t.module), (t, v) => {
    checkHeap(t, '__module__')
    if (v === undefined) throw typeError(`cannot delete '__module__' attribute of immutable type '${t.name}'`)
    t.setAttribute('__module__', v)
    t.dict.delete('__firstlineno__')
    const s = asStr(v)
    if (s !== undefined) t.module = toHost(s)
  })
  getset('__doc__', (t) => t.dict.get('__doc__') ?? t.doc, (t, v) => {
    checkHeap(t, '__doc__')
    if (v === undefined) throw typeError(`cannot delete '__doc__' attribute of immutable type '${t.name}'`)
    t.setAttribute('__doc__', v)
  })
  getset('__bases__', (t) => new PyTuple(t.bases), setBases)
  getset('__type_params__', (t) => (t.heap ? (t.dict.get('__type_params__') ?? new PyTuple([])) : new PyTuple([])), (t, v) => {
    checkHeap(t, '__type_params__')
    if (v === undefined) throw typeError(`cannot delete '__type_params__' attribute of immutable type '${t.name}'`)
    t.setAttribute('__type_params__', v)
  })
  getset('__annotations__', annotations, (t, v) => {
    checkHeap(t, '__annotations__')
    if (v === undefined) t.deleteAttribute('__annotations__')
    else t.setAttribute('__annotations__', v)
  })
  defineGetters(typeType, {
    __base__: (t: PyType) => t.base,
    __mro__: (t: PyType) => new PyTuple(t.mro),
    __dict__: (t: PyType) => new PyMappingProxy(t),
  })
  defineMethods(typeType, {
    '__init__(*args, **kwargs)': (_t: PyType, args: Value[]) => {
      if (args.length !== 1 && args.length !== 3) throw typeError('type.__init__() takes 1 or 3 arguments')
    },
    '__call__(*args, **kwargs)': steps((t: PyType, args: Value[], keywords: Keywords | null) => typeCall(t, args, keywords)),
    '__getattribute__(name, /)': steps(function* (t: PyType, name: Value): Steps<Value> {
      return yield* genericGetattr(t, attributeName(name))
    }),
    '__setattr__(name, value, /)': steps(function* (t: PyType, name: Value, value: Value): Steps<void> {
      yield* genericSetattr(t, attributeName(name), value)
    }),
    '__delattr__(name, /)': steps(function* (t: PyType, name: Value): Steps<void> {
      yield* genericDelattr(t, attributeName(name))
    }),
    'mro()': (t: PyType) => PyList.from((t === objectType ? [t] : linearize(t, t.bases))),
    '__subclasses__()': (t: PyType) => PyList.from([...t.subclasses]),
    '__instancecheck__(instance, /)': (t: PyType, v: Value) => typeOf(v).isSubtype(t),
    '__subclasscheck__(subclass, /)': (t: PyType, v: Value) => {
      if (!(v instanceof PyType)) throw typeError('issubclass() arg 1 must be a class')
      return v.isSubtype(t)
    },
    '__dir__()': (t: PyType) => PyList.from(namesOf(t)),
  })
  defineClassMethods(typeType, { '__prepare__(*args, **kwargs)': () => new PyDict() })
}
