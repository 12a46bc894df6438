/**
 * `__reduce_ex__`, `__reduce__` and `__getstate__` of `object` and exceptions: what `copy` takes objects apart with.
 * Reference: https://docs.python.org/3.13/library/pickle.html#object.__reduce_ex__
 */
import { baseExceptionType, dictType, listType, objectType, typeName, typeOf } from '../builtin-types.ts'
import { PyMember } from '../class/slots.ts'
import { PyDict } from '../dict/dict.ts'
import { PyException, typeError } from '../exception.ts'
import { PyInstance } from '../instance.ts'
import { NativeSpec, PyBuiltin, PyMethodDescriptor, defineMethods, steps } from '../native.ts'
import { bindLookup, getattr, instanceDictOf } from '../ops/attribute.ts'
import { iter, iteratorValue } from '../ops/iterate.ts'
import { type Steps, call } from '../steps.ts'
import type { PyType } from '../type.ts'
import { type PyObject, PyTuple, type Value } from '../value.ts'

/** A method of the object's class, bound. */
function* optional(v: Value, name: string): Steps<Value | undefined> {
  const t = typeOf(v)
  const found = t.lookup(name)
  return found === undefined ? undefined : yield* bindLookup(found, v, t)
}

/** The instance's dict, or None when it is empty; with the values of slots, if there are any, a pair. */
function stateOf(self: Value): Value {
  const dict = instanceDictOf(self)
  const state = dict instanceof PyDict && dict.size > 0 ? dict : null
  const slots = new PyDict()
  for (const c of typeOf(self).mro) {
    for (const [name, d] of c.heap && c.slotNames !== null ? c.dict : []) {
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

function* reduce(self: Value): Steps<Value> {
  const t = typeOf(self)
  const ex = yield* optional(self, '__getnewargs_ex__')
  const pair = ex === undefined ? undefined : yield* call(ex, [])
  const plain = ex === undefined ? yield* optional(self, '__getnewargs__') : undefined
  const args = pair instanceof PyTuple ? (pair.items[0] as PyTuple) : plain === undefined ? undefined : yield* call(plain, [])
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

export function registerReduce(): void {
  defineMethods(objectType, {
    '__getstate__()': stateOf,
    '__reduce__()': steps(reduce),
    '__reduce_ex__(protocol, /)': steps(function* (self: Value): Steps<Value> {
      const own = typeOf(self).lookup('__reduce__')
      if (own instanceof PyMethodDescriptor && own.owner === objectType) return yield* reduce(self)
      return yield* call(yield* getattr(self, '__reduce__'), [])
    }),
  })
  defineMethods(baseExceptionType, {
    '__reduce__()': (e: PyException) => {
      const attrs = (e as PyObject).attrs
      return new PyTuple(attrs === undefined || attrs.size === 0 ? [e.cls, e.args] : [e.cls, e.args, attrs])
    },
    '__setstate__(state, /)': steps(function* (e: PyException, state: Value): Steps<void> {
      if (state === null) return
      if (!(state instanceof PyDict)) throw typeError('state is not a dictionary')
      for (const [k, v] of [...state.entries()]) yield* (instanceDictOf(e) as PyDict).setSteps(k, v)
    }),
  })
}
