/**
 * What `__reduce_ex__`, `__reduce__` and `__getstate__` of `object`, iterators and exceptions do (reduce-methods.ts): `copy` and `pickle` take
 * objects apart with them.
 * Reference: https://docs.python.org/3.13/library/pickle.html#object.__reduce_ex__
 */
import {
  bytesType, complexType, dictType, frozensetType, listType, objectType, rangeType, setType, sliceType, tupleType, typeName, typeOf,
} from '../builtin-types.ts'
import { PyBytes } from '../bytes/bytes.ts'
import type { PyComplex } from '../complex/complex.ts'
import { PyMember } from '../class/slots.ts'
import { PyDict } from '../dict/dict.ts'
import { AttributeError, ImportError, OSError, PyException, typeError } from '../exception.ts'
import { PyInstance } from '../instance.ts'
import type { PyIter } from '../iter.ts'
import { PyList } from '../list/list.ts'
import { charge, chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { NativeSpec, PyBuiltin, PyMethodDescriptor } from '../native.ts'
import { bindLookup, getattr, instanceDictOf, setattr } from '../ops/attribute.ts'
import { attributeName } from './names.ts'
import { collect, iter, iteratorValue } from '../ops/iterate.ts'
import { type Steps, call } from '../steps.ts'
import type { PyRange } from '../range.ts'
import type { PySlice } from '../slice.ts'
import type { PyType } from '../type.ts'
import { PyFloat, type PyObject, PyTuple, type Value, asFloat, asInt, asStr } from '../value.ts'

/** A method of the object's class, bound. */
function* optional(v: Value, name: string): Steps<Value | undefined> {
  const t = typeOf(v)
  const found = t.lookup(name)
  return found === undefined ? undefined : yield* bindLookup(found, v, t)
}

/** The instance's dict, or None when it is empty; with the values of slots, if there are any, a pair. */
export function stateOf(self: Value): Value {
  const dict = instanceDictOf(self)
  const state = dict instanceof PyDict && dict.size > 0 ? dict : null
  const slots = new PyDict()
  for (const c of typeOf(self).mro) {
    // In the order in which they were given.
    const own = c.heap && c.slotNames !== null ? [...c.slotNames].map((name) => [name, c.dict.get(name)] as const) : []
    for (const [name, d] of own) {
      if (!(d instanceof PyMember)) continue
      try {
        slots.setStr(name, d.get(self))
      } catch (e) {
        if (!(e instanceof PyException)) throw e
      }
    }
  }
  return slots.size === 0 ? state : new PyTuple([state, slots])
}

const newObject = new PyBuiltin(new NativeSpec('__newobj__(cls, *args)', null, function* (cls: Value, args: Value[]): Steps<Value> {
  return yield* call(yield* getattr(cls, '__new__'), [cls, ...args])
}), undefined, 'copyreg')
const newObjectEx = new PyBuiltin(new NativeSpec('__newobj_ex__(cls, args, kwargs)', null, function* (cls: Value, args: Value, keywords: Value): Steps<Value> {
  const named = new Map([...(keywords as PyDict).entries()].map(([k, v]) => [k as string, v]))
  return yield* call(yield* getattr(cls, '__new__'), [cls, ...(args as PyTuple).items], named)
}), undefined, 'copyreg')

function isPlain(t: PyType): boolean {
  return t.solid === objectType || t.solid === listType || t.solid === dictType
}

/** What `__getnewargs__` of these builtin types answers: their value, as one of the type itself. */
function valueArgument(self: Value): PyTuple | undefined {
  const { solid } = typeOf(self)
  if (solid === tupleType) return new PyTuple([new PyTuple([...(self as PyTuple).items])])
  if (solid === bytesType) return new PyTuple([new PyBytes((self as PyBytes).bytes)])
  const text = asStr(self)
  if (text !== undefined) return new PyTuple([text])
  if (solid === complexType) return new PyTuple([(self as PyComplex).re, (self as PyComplex).im].map((x) => new PyFloat(x)))
  const n = typeof self === 'boolean' ? undefined : asInt(self)
  if (n !== undefined) return new PyTuple([n])
  const x = asFloat(self)
  return x === undefined ? undefined : new PyTuple([new PyFloat(x)])
}

export function* reduce(self: Value): Steps<Value> {
  const t = typeOf(self)
  if (t.solid === setType || t.solid === frozensetType) {
    return new PyTuple([t, new PyTuple([PyList.from(yield* collect(self))]), yield* call(yield* getattr(self, '__getstate__'), [])])
  }
  if (t === rangeType || t === sliceType) {
    const { start, stop, step } = self as PySlice | PyRange
    return new PyTuple([t, new PyTuple([start, stop, step])])
  }
  const ex = yield* optional(self, '__getnewargs_ex__')
  const pair = ex === undefined ? undefined : yield* call(ex, [])
  const plain = ex === undefined ? yield* optional(self, '__getnewargs__') : undefined
  const args = pair instanceof PyTuple ? (pair.items[0] as PyTuple) : plain === undefined ? valueArgument(self) : yield* call(plain, [])
  if (args === undefined && !(isPlain(t) && (t.heap || self instanceof PyInstance || t !== t.solid || t === listType || t === dictType || t === objectType))) {
    throw typeError(`cannot pickle '${typeName(self)}' object`)
  }
  if (args !== undefined && !(args instanceof PyTuple)) throw typeError(`__getnewargs__ should return a tuple, not '${typeName(args)}'`)
  const given = args === undefined ? [] : args.items
  const keywords = pair instanceof PyTuple ? (pair.items[1] as PyDict) : null
  const made = keywords !== null && keywords.size > 0 ? [newObjectEx, new PyTuple([t, new PyTuple(given), keywords])] : [newObject, new PyTuple([t, ...given])]
  const state = yield* call(yield* getattr(self, '__getstate__'), [])
  const items = t.isSubtype(listType) ? iteratorValue(yield* iter(self)) : null
  const pairs = t.isSubtype(dictType) ? iteratorValue(yield* iter(yield* call(yield* getattr(self, 'items'), []))) : null
  return new PyTuple([...made, state, items, pairs])
}

/** The instance's dict, with what the class keeps beside it and can't be made of the arguments. */
function exceptionState(e: PyException): Value {
  const attrs = (e as PyObject).attrs
  const state = attrs === undefined ? new PyDict() : attrs.copy()
  const kept = (name: string): boolean => {
    const v = e.fields?.get(name) ?? null
    if (v !== null) state.setStr(name, v)
    return v !== null
  }
  if (e.cls.isSubtype(ImportError)) for (const name of ['name', 'path', 'name_from']) kept(name)
  if (e.cls.isSubtype(AttributeError) && kept('name')) state.setStr('args', e.args)
  return state.size === 0 ? null : state
}

/** An OSError has taken the names of files out of its arguments. */
function exceptionArgs(e: PyException): PyTuple {
  const file = e.fields?.get('filename') ?? null
  if (!e.cls.isSubtype(OSError) || file === null || e.args.items.length !== 2) return e.args
  const other = e.fields?.get('filename2') ?? null
  return new PyTuple([...e.args.items, file, ...(other === null ? [] : [null, other])])
}

/** What is left of an iterator, as an iterator of its own. */
export function reduceIterator(it: PyIter): Value {
  // Its fields say all: a twin goes on where it stands.
  const twin = Object.assign(Object.create(Object.getPrototypeOf(it)), it) as PyIter
  const items: Value[] = []
  for (let v = twin.next(); v !== undefined; v = twin.next()) {
    charge(1)
    chargeMemory(8)
    items.push(v)
  }
  return new PyTuple([rt.realm.builtins.get('iter') as Value, new PyTuple([PyList.from(items)])])
}

/** `object.__reduce_ex__`. */
export function* reduceEx(self: Value): Steps<Value> {
  const own = typeOf(self).lookup('__reduce__')
  if (own instanceof PyMethodDescriptor && own.owner === objectType) return yield* reduce(self)
  return yield* call(yield* getattr(self, '__reduce__'), [])
}

export function reduceException(e: PyException): Value {
  const state = exceptionState(e)
  const args = exceptionArgs(e)
  return new PyTuple(state === null ? [e.cls, args] : [e.cls, args, state])
}

/** `BaseException.__setstate__`. */
export function* restoreException(e: PyException, state: Value): Steps<void> {
  if (state === null) return
  if (!(state instanceof PyDict)) throw typeError('state is not a dictionary')
  for (const [k, v] of [...state.entries()]) yield* setattr(e, attributeName(k), v)
}
