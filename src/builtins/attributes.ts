/** `getattr`, `setattr`, `hasattr`, `delattr`, `vars`, `dir`. Reference: https://docs.python.org/3.13/library/functions.html */
import { localsDict, scopeNames } from './scope.ts'
import { typeError } from '../runtime/exception.ts'
import { PyList } from '../runtime/list/list.ts'
import { sortSteps } from '../runtime/list/sort.ts'
import { type PyBuiltin, steps } from '../runtime/native.ts'
import { PyInstance } from '../runtime/instance.ts'
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { fail } from '../run/generator.ts'
import { attributeName } from '../runtime/object/names.ts'
import { dirSteps, sortedNames } from '../runtime/object/dir.ts'
import {
  delattr, delattrMaybe, findAttribute, getattr, isMissing, missingAttribute, moduleHook, ownAttribute, setattr, setattrMaybe,
} from '../runtime/ops/attribute.ts'
import { callDunder } from '../runtime/ops/call-method.ts'
import { collect } from '../runtime/ops/iterate.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { PyProperty } from '../runtime/function.ts'
import { PyObject, type Value } from '../runtime/value.ts'
import { type BuiltinTable, defineFunctions } from './define.ts'

type Optional = Value | undefined

function leafGet(v: Value, name: Value): Optional {
  const r = findAttribute(v, attributeName(name))
  if (r === NEED_GUEST) throw NEED_GUEST
  return r as Optional
}

function* dir(v: Optional): Steps<Value> {
  if (v === undefined) return PyList.from(sortedNames(scopeNames()))
  const hook = moduleHook(v, '__dir__')
  const r = hook === undefined ? yield* callDunder(v, '__dir__', []) : yield* call(hook, [])
  const list = PyList.from(yield* collect(r ?? (yield* dirSteps(v))))
  yield* sortSteps(list, null, false)
  return list
}

/** Is the attribute a property, or has the guest's `__getattr__` to tell? */
function asksGuest(v: Value, name: Value): boolean {
  if (!(v instanceof PyObject) || !v.cls.heap || typeof name !== 'string') return false
  const found = v.cls.lookup(name)
  return found === undefined ? v.cls.guestLookup('__getattr__') !== undefined && ownAttribute(v, name) === undefined : found instanceof PyProperty
}

export function defineAttributes(into: BuiltinTable): void {
  defineFunctions(into, {
    'getattr(object, name, default=, /)': steps(
      getSteps,
      (v: Value, name: Value, otherwise: Optional) => {
        let r: Value | undefined
        try {
          r = leafGet(v, name)
        } catch (e) {
          if (otherwise === undefined || !isMissing(e)) throw e
          return otherwise
        }
        if (r !== undefined) return r
        if (otherwise === undefined) throw missingAttribute(v, attributeName(name))
        return otherwise
      },
      asksGuest,
    ),
    'hasattr(obj, name, /)': steps(
      hasSteps,
      (v: Value, name: Value) => {
        try {
          return leafGet(v, name) !== undefined
        } catch (e) {
          if (!isMissing(e)) throw e
          return false
        }
      },
      asksGuest,
    ),
    'setattr(obj, name, value, /)': steps(
      function* (v: Value, name: Value, value: Value): Steps<Value> {
        yield* setattr(v, attributeName(name), value)
        return null
      },
      (v: Value, name: Value, value: Value) => {
        if (!setattrMaybe(v, attributeName(name), value)) throw NEED_GUEST
      },
    ),
    'delattr(obj, name, /)': steps(
      function* (v: Value, name: Value): Steps<Value> {
        yield* delattr(v, attributeName(name))
        return null
      },
      (v: Value, name: Value) => {
        if (!delattrMaybe(v, attributeName(name))) throw NEED_GUEST
      },
    ),
    'vars(object=, /)': steps(
      function* (v: Optional): Steps<Value> {
        if (v === undefined) return localsDict()
        try {
          return yield* getattr(v, '__dict__')
        } catch (e) {
          if (!isMissing(e)) throw e
          throw typeError('vars() argument must have __dict__ attribute')
        }
      },
      (v: Optional) => {
        const found = v === undefined ? undefined : leafGet(v, '__dict__')
        if (found === undefined) throw NEED_GUEST
        return found
      },
      // Names of the frame, and errors, are for the steps.
      (v: Optional) => v === undefined || !(v instanceof PyInstance),
    ),
    'dir(object=, /)': steps(dir),
  })
  const { spec: getting } = into.get('getattr') as PyBuiltin
  getting.direct = getOutcome
  const { spec: having } = into.get('hasattr') as PyBuiltin
  having.direct = (v: Value, name: Value): Outcome => {
    try {
      const r = findAttribute(v, attributeName(name))
      return r === NEED_GUEST ? drive(hasSteps(v, name)) : r !== undefined
    } catch (e) {
      if (!isMissing(e)) throw e
      return false
    }
  }
}

function* getSteps(v: Value, name: Value, otherwise: Optional): Steps<Value> {
  const text = attributeName(name)
  if (otherwise === undefined) return yield* getattr(v, text)
  try {
    return yield* getattr(v, text)
  } catch (e) {
    if (!isMissing(e)) throw e
    return otherwise
  }
}

function* hasSteps(v: Value, name: Value): Steps<Value> {
  try {
    yield* getattr(v, attributeName(name))
    return true
  } catch (e) {
    if (!isMissing(e)) throw e
    return false
  }
}

/** `getattr`: what is missing is told as an outcome. */
function getOutcome(v: Value, name: Value, otherwise: Optional): Outcome {
  const text = attributeName(name)
  let r: ReturnType<typeof findAttribute>
  try {
    r = findAttribute(v, text)
  } catch (e) {
    if (otherwise === undefined || !isMissing(e)) throw e
    return otherwise
  }
  if (r === NEED_GUEST) return drive(getSteps(v, name, otherwise))
  if (r !== undefined) return r as Value
  return otherwise === undefined ? fail(missingAttribute(v, text)) : otherwise
}
