/** `[*x]`, `{**x}`, `f(*x)`, `f(**x)`. Reference: expression lists (6.15) and calls (6.3.4). */
import { chargeElements } from '../run/meter.ts'
import { typeName, typeOf } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { isDirect } from '../runtime/dict/update.ts'
import { AttributeError, PyException, TypeErrorType, typeError } from '../runtime/exception.ts'
import { PyFunction, PyMethod } from '../runtime/function.ts'
import { PyBuiltin, PyMethodDescriptor } from '../runtime/native.ts'
import type { PyIter } from '../runtime/iter.ts'
import { LIST_ANY, PyList } from '../runtime/list/list.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { askLength, collect, drain, iter } from '../runtime/ops/iterate.ts'
import { str } from '../runtime/ops/repr.ts'
import { getitem } from '../runtime/ops/subscript.ts'
import type { PySet } from '../runtime/set/set.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { PyTuple, type Value, asStr } from '../runtime/value.ts'

export function* extend(target: Value, into: 'list' | 'set' | 'dict' | 'args' | 'kwargs', v: Value, callee: Value | undefined): Steps<Value> {
  switch (into) {
    case 'list':
    case 'args':
      yield* extendList(target as PyList, v, into, callee)
      return null
    case 'set':
      for (const x of yield* collect(v)) yield* (target as PySet).addSteps(x)
      return null
    case 'dict':
    case 'kwargs':
      yield* extendDict(target as PyDict, v, into, callee)
      return null
  }
}

function* extendList(list: PyList, v: Value, into: 'list' | 'args', callee: Value | undefined): Steps<void> {
  let it: PyIter
  try {
    it = yield* iter(v)
  } catch (e) {
    if (!(e instanceof PyException) || !e.cls.isSubtype(TypeErrorType) || typeOf(v).guestLookup('__iter__') !== undefined) throw e
    if (into === 'args' && callee !== undefined) throw typeError(`${calleeName(callee)} argument after * must be an iterable, not ${typeName(v)}`)
    throw typeError(`Value after * must be an iterable, not ${typeName(v)}`)
  }
  if (typeOf(v).heap) yield* askLength(v)
  for (const x of yield* drain(it)) list.push(x)
}

function* extendDict(dict: PyDict, v: Value, into: 'dict' | 'kwargs', callee: Value | undefined): Steps<void> {
  let entries: [Value, Value][]
  if (isDirect(v)) entries = [...v.entries()]
  else {
    let keys: Value
    try {
      keys = yield* call(yield* getattr(v, 'keys'), [])
    } catch (e) {
      if (!(e instanceof PyException) || !e.cls.isSubtype(AttributeError)) throw e
      if (into === 'kwargs') throw typeError(`${calleeName(callee)} argument after ** must be a mapping, not ${typeName(v)}`)
      throw typeError(`'${typeName(v)}' object is not a mapping`)
    }
    entries = []
    for (const k of yield* collect(keys)) entries.push([k, yield* getitem(v, k)])
  }
  for (const [k, x] of entries) {
    if (into === 'kwargs' && dict.size > 0 && (yield* dict.hasSteps(k))) {
      throw typeError(`${calleeName(callee)} got multiple values for keyword argument '${toHost(yield* str(k))}'`)
    }
    yield* dict.setSteps(k, x)
  }
}

/** The same where no code of the guest runs for it; false, and nothing done, where that is not so. */
export function extendLeaf(into: Value, how: 'list' | 'set' | 'dict' | 'args' | 'kwargs', v: Value): boolean {
  if (into instanceof PyList && (v instanceof PyTuple || v instanceof PyList) && !v.cls.heap) {
    const items = v instanceof PyTuple ? v.items : v.view()
    chargeElements(items.length)
    // What arguments are collected in is seen by no script: it need not be of the narrowest kind.
    if (how === 'args' && into.length === 0) into.replace(LIST_ANY, items.slice())
    else for (let i = 0; i < items.length; i++) into.push(items[i] as Value)
    return true
  }
  return into instanceof PyDict && v instanceof PyDict && !v.cls.heap && mergeStrs(into, v, how === 'kwargs')
}

/** Sets all keys where they are plain strs, and new ones if they must be; false, and nothing set, where that is not so. */
function mergeStrs(dict: PyDict, from: PyDict, fresh: boolean): boolean {
  const { entryKeys: keys, entryValues: values } = from
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]
    if (k !== undefined && (typeof k !== 'string' || (fresh && dict.size > 0 && dict.getStr(k) !== undefined))) return false
  }
  if (dict.takeOver(from)) return true
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]
    if (k !== undefined) dict.setStr(k as string, values[i] as Value)
  }
  return true
}

/** How CPython names a callee in these messages. */
function calleeName(f: Value | undefined): string {
  if (f === undefined) return '__build_class__()'
  if (f === null) return 'None'
  if (f instanceof PyFunction) {
    const module = asStr(f.globals.getName('__name__') ?? null)
    return `${module === undefined || module === 'builtins' ? '' : `${toHost(module)}.`}${f.qualname}()`
  }
  if (f instanceof PyMethod) return calleeName(f.func)
  if (f instanceof PyBuiltin) return `${f.spec.owner === null ? '' : `${f.spec.owner}.`}${f.spec.name}()`
  if (f instanceof PyMethodDescriptor) return `${f.owner.name}.${f.spec.name}()`
  if (f instanceof PyType) return `${f.heap ? `${f.module}.` : ''}${f.qualname}()`
  return `${typeName(f)} object`
}
