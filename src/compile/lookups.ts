/** Names of class bodies, and what `with` and `except` look up. */
import type { Frame } from '../run/frame.ts'
import { LIFT } from '../run/completion.ts'
import { nameError } from '../run/names.ts'
import type { PyDict } from '../runtime/dict/dict.ts'
import { baseExceptionType, typeName, typeOf } from '../runtime/builtin-types.ts'
import { PyException, typeError } from '../runtime/exception.ts'
import { PyFunction, PyMethod } from '../runtime/function.ts'
import { PyBuiltin, PyMethodDescriptor } from '../runtime/native.ts'
import { PyType } from '../runtime/type.ts'
import { PyCell, PyTuple, type Value } from '../runtime/value.ts'
import { tracebackOf } from '../runtime/exceptions/traceback.ts'
import { unboundCell } from './slow.ts'

/** A name in a class body: the namespace, then the enclosing function's cell or the global. */
export function loadName(f: Frame, name: string, cell: number, index: number, id: number): Value {
  const own = (f.x as PyDict).getStr(name)
  if (own !== undefined) return own
  if (cell >= 0) {
    const c = f[`s${cell}`] as PyCell
    if (c.value === undefined) return unboundCell(f, cell, id)
    return c.value
  }
  const v = f.g[index] ?? (f.g[index] === null ? null : f.fn.globals.builtin(name))
  if (v === undefined) {
    f.pc = id
    throw nameError(name)
  }
  return v
}

/** Does an exception match the class (or tuple of classes) of an `except` clause? */
export function exceptionMatches(e: PyException, t: Value): boolean {
  if (t instanceof PyType && t.isSubtype(baseExceptionType)) return e.cls.isSubtype(t)
  if (t instanceof PyTuple) {
    // All members are checked before any is matched.
    for (const x of t.items) if (!(x instanceof PyType && x.isSubtype(baseExceptionType))) throw notAClass()
    return t.items.some((x) => e.cls.isSubtype(x as PyType))
  }
  throw notAClass()
}

function notAClass(): PyException {
  return typeError('catching classes that do not inherit from BaseException is not allowed')
}

/** `__enter__` or `__exit__` of a context manager, bound. */
export function specialMethod(o: Value, name: string): Value {
  const t = typeOf(o)
  const found = t.lookup(name)
  if (found === undefined) {
    const other = name === '__exit__' && t.lookup('__enter__') !== undefined ? ' (missed __exit__ method)' : ''
    throw typeError(`'${typeName(o)}' object does not support the context manager protocol${other}`)
  }
  if (found instanceof PyFunction) return new PyMethod(found, o)
  if (found instanceof PyMethodDescriptor) return new PyBuiltin(found.spec, o)
  throw LIFT
}

export function exceptionPart(e: PyException, part: 'type' | 'value' | 'traceback'): Value {
  if (part === 'type') return e.cls
  if (part === 'value') return e
  return tracebackOf(e)
}
