/**
 * Contexts: the values that context variables have. The running one belongs to the instance; tasks and callbacks of an event loop run each in its own.
 * The methods are in stdlib/contextvars.ts. Reference: https://docs.python.org/3.13/library/contextvars.html
 */
import { objectType } from '../runtime/builtin-types.ts'
import { PyType } from '../runtime/type.ts'
import { PyObject, type Value } from '../runtime/value.ts'
import { chargeElements, chargeMemory } from './meter.ts'
import { rt } from './state.ts'

export class PyContextVar extends PyObject {
  readonly name: string
  /** undefined: without one. */
  readonly otherwise: Value | undefined
  constructor(name: string, otherwise: Value | undefined) {
    super()
    this.name = name
    this.otherwise = otherwise
  }
}

export class PyVarContext extends PyObject {
  /** Never changed, but replaced: copies share it. */
  values: ReadonlyMap<PyContextVar, Value>
  /** Some `run` is in progress in it. */
  entered = false
  constructor(values: ReadonlyMap<PyContextVar, Value> = new Map()) {
    super()
    chargeMemory(64)
    this.values = values
  }
  copy(): PyVarContext {
    return new PyVarContext(this.values)
  }
  /** `undefined` takes the value away. */
  set(variable: PyContextVar, value: Value | undefined): void {
    chargeElements(this.values.size)
    chargeMemory(64 + 48 * this.values.size)
    const values = new Map(this.values)
    if (value === undefined) values.delete(variable)
    else values.set(variable, value)
    this.values = values
  }
}

export const contextType: PyType = new PyType('Context', [objectType])
export const contextVarType: PyType = new PyType('ContextVar', [objectType])
contextType.module = contextVarType.module = '_contextvars'
contextType.name = '_contextvars.Context'
contextVarType.name = '_contextvars.ContextVar'
contextType.subclassable = contextVarType.subclassable = false
PyVarContext.prototype.cls = contextType
PyContextVar.prototype.cls = contextVarType

export function currentVarContext(): PyVarContext {
  rt.realm.context ??= new PyVarContext()
  return rt.realm.context
}

/** What a callback will run in: a copy of the context now; null when nothing has been set yet. */
export function contextForLater(): PyVarContext | null {
  return rt.realm.context?.copy() ?? null
}
