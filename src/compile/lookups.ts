/** Names of class bodies, and what `with` and `except` look up. */
import type { CoreExpr } from '../core/nodes.ts'
import type { Frame } from '../run/frame.ts'
import { LIFT } from '../run/completion.ts'
import { nameError } from '../run/names.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { baseExceptionType, typeName, typeOf } from '../runtime/builtin-types.ts'
import { KeyError, PyException, typeError } from '../runtime/exception.ts'
import { PyFunction, PyMethod } from '../runtime/function.ts'
import { PyBuiltin, PyMethodDescriptor } from '../runtime/native.ts'
import { delitem, getitem } from '../runtime/ops/subscript.ts'
import type { Steps } from '../runtime/steps.ts'
import { PyType } from '../runtime/type.ts'
import { PyCell, PyTuple, type Value } from '../runtime/value.ts'
import { tracebackOf } from '../runtime/exceptions/traceback.ts'
import { unboundCell } from './slow.ts'

/** A name of a class body, or of code compiled while the program runs. Throws LIFT where the namespace must be asked by guest code. */
export function loadName(f: Frame, e: NameExpr): Value {
  const { name } = e
  if (!e.global && f.x !== null) {
    f.pc = e.id
    if (!isPlainDict(f.x)) throw LIFT
    const own = f.x.getStr(name)
    if (own !== undefined) return own
  }
  if (e.index < 0 && f.fn.globals.asksGuest) {
    f.pc = e.id
    throw LIFT
  }
  return outerName(f, e)
}

type NameExpr = Extract<CoreExpr, { kind: 'Name' }>

function isPlainDict(x: unknown): x is PyDict {
  return x instanceof PyDict && !x.cls.heap
}

/** What the name means outside the namespace: the enclosing function's cell, the global, the builtin. */
function outerName(f: Frame, e: NameExpr): Value {
  const { name, cell, index, id } = e
  if (cell >= 0) {
    const c = f[`s${cell}`] as PyCell
    if (c.value === undefined) return unboundCell(f, cell, id)
    return c.value
  }
  const { globals } = f.fn
  const own = index < 0 ? globals.getName(name) : f.g[index]
  const v = own === undefined ? globals.builtin(name) : own
  if (v === undefined) {
    f.pc = id
    throw nameError(name)
  }
  return v
}

/** `loadName` where the namespace is a mapping of the guest. */
export function* lookUpName(f: Frame, e: NameExpr): Steps<Value> {
  const own = e.global || f.x === null ? undefined : yield* itemOf(f.x, e.name)
  if (own !== undefined) return own
  const { dict } = f.fn.globals
  const global = e.index < 0 && e.cell < 0 && f.fn.globals.asksGuest ? yield* itemOf(dict, e.name) : undefined
  return global !== undefined ? global : outerName(f, e)
}

function* itemOf(mapping: Value, name: string): Steps<Value | undefined> {
  try {
    return yield* getitem(mapping, name)
  } catch (e) {
    if (!(e instanceof PyException && e.cls.isSubtype(KeyError))) throw e
    return undefined
  }
}

/** Binds a name in the frame's namespace. False: the namespace is a mapping of the guest, which must be asked (`storeInMapping`). */
export function storeName(f: Frame, name: string, global: boolean, v: Value): boolean {
  if (global || f.x === null) f.fn.globals.setName(name, v)
  else if (isPlainDict(f.x)) f.x.setStr(name, v)
  else return false
  return true
}

export function* deleteName(f: Frame, name: string, global: boolean): Steps<void> {
  if (global || f.x === null ? f.fn.globals.deleteName(name) : isPlainDict(f.x) && f.x.deleteStr(name)) return
  if (!global && f.x !== null && !isPlainDict(f.x)) {
    try {
      return yield* delitem(f.x, name)
    } catch (e) {
      if (!(e instanceof PyException && e.cls.isSubtype(KeyError))) throw e
    }
  }
  throw nameError(name)
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

/** `__enter__`, `__exit__` or their asynchronous twins of a context manager, bound. */
export function specialMethod(o: Value, name: string): Value {
  const t = typeOf(o)
  const found = t.lookup(name)
  if (found === undefined) {
    const a = name.startsWith('__a') ? 'a' : ''
    const other = name === `__${a}exit__` && t.lookup(`__${a}enter__`) !== undefined ? ` (missed ${name} method)` : ''
    throw typeError(`'${typeName(o)}' object does not support the ${a === '' ? '' : 'asynchronous '}context manager protocol${other}`)
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
