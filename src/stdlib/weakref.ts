/** `_weakref`: which objects can be referred to weakly, and the references that exist. The module itself is text of the language. */
import { charge } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import {
  builtinFunctionType, bytesType, codeType, frozensetType, functionType, intType, methodType, moduleType, setType, tupleType, typeOf, typeType,
} from '../runtime/builtin-types.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyList } from '../runtime/list/list.ts'
import type { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { nativeModule } from './module.ts'

const SUPPORTED: ReadonlySet<PyType> = new Set([functionType, builtinFunctionType, methodType, moduleType, codeType, setType, frozensetType, typeType])
const MORE: ReadonlySet<string> = new Set(['generator', 'coroutine', 'async_generator', 'memoryview', 'deque', 'partial', '_lru_cache_wrapper', 'Pattern', 'TextIOWrapper', 'TypeVar', 'ParamSpec', 'TypeVarTuple', 'GenericAlias', 'TypeAliasType', 'Future',
  'Task', '_GatheringFuture', 'HostFuture', '_UnixSelectorEventLoop', 'OrderedDict', 'Struct', 'array', '_contextvars.Context', 'ParamSpecArgs', 'ParamSpecKwargs'])
/** Objects of these have no room for it. */
const SIZED: ReadonlySet<PyType> = new Set([intType, tupleType, bytesType])

function isMore(t: PyType): boolean {
  return MORE.has(t.name) || MORE.has(t.name.slice(t.name.lastIndexOf('.') + 1))
}

function supports(v: Value): boolean {
  const t = typeOf(v)
  if (!t.heap) return SUPPORTED.has(t) || t.isSubtype(typeType) || isMore(t)
  if (t.isSubtype(typeType)) return true
  if (SIZED.has(t.solid)) return false
  charge(t.mro.length)
  return t.mro.some((c) => c.heap && (c.slotNames === null || c.dict.has('__weakref__'))) || supportsType(t.solid)
}

function supportsType(t: PyType): boolean {
  return SUPPORTED.has(t) || isMore(t)
}

/** By instance, since some objects belong to all, and the object that they refer to. Each list keeps its references alive no longer than the object. */
const referencesByRealm: WeakMap<object, WeakMap<object, PyList>> = new WeakMap()

function referencesOf(v: Value): PyList {
  if (typeof v !== 'object' || v === null) return new PyList()
  let references = referencesByRealm.get(rt.realm)
  if (references === undefined) {
    references = new WeakMap()
    referencesByRealm.set(rt.realm, references)
  }
  let list = references.get(v)
  if (list === undefined) {
    list = new PyList()
    references.set(v, list)
  }
  return list
}

export function makeWeakref(): PyModule {
  return nativeModule('_weakref', {
    'supports(object, /)': supports,
    'references(object, /)': referencesOf,
    'type_name(object, /)': (v: Value) => typeOf(v).name,
  })
}
