/**
 * What a script's functions and objects are outside: a JavaScript function that calls the script's, and a PyObject.
 * Both belong to their instance and go back into it as what they were.
 */
import { nameClass } from './class-name.ts'
import type { Value } from '../runtime/value.ts'
import { PyFunction, PyMethod } from '../runtime/function.ts'
import { typeOf } from '../runtime/builtin-types.ts'
import { ConversionError } from './errors.ts'
import type { InstanceRealm } from './realm.ts'

interface Origin {
  readonly realm: InstanceRealm
  readonly value: Value
}

const origins: WeakMap<object, Origin> = new WeakMap()

/** @internal The guest value behind a function or object that came out of `realm`; undefined for any other. */
export function guestValueOf(v: object, realm: InstanceRealm): Value | undefined {
  const origin = origins.get(v)
  if (origin === undefined) return undefined
  if (origin.realm !== realm) throw new ConversionError('a function or object of one instance can not go into another')
  return origin.value
}

/** An object of a class of the script, opaque: its attributes are read and its methods called only on request. */
export class PyObject {
  static {
    nameClass(this, 'PyObject')
  }
  /** Name of its class. */
  get type(): string {
    return typeOf((origins.get(this) as Origin).value).name
  }

  /** Its own attributes (`vars(o)`), converted. No code of the script runs. */
  attrs(): Record<string, unknown> {
    const { realm, value } = origins.get(this) as Origin
    return realm.attributesOf(value)
  }

  /** Calls one of its methods. */
  call(method: string, ...args: unknown[]): unknown {
    const { realm, value } = origins.get(this) as Origin
    return realm.callMethod(value, method, args)
  }

  toString(): string {
    return `<${this.type} object>`
  }
}

/** @internal Makes `handle` the host's one of `value`. */
export function handleAs<T extends object>(handle: T, value: Value & object, realm: InstanceRealm): T {
  origins.set(handle, { realm, value })
  realm.handles.set(value, handle)
  return handle
}

export type ScriptFunction = (...args: unknown[]) => unknown

/** An `async def`: what it returns comes as a promise. */
function isAsync(v: Value): boolean {
  const f = v instanceof PyMethod ? v.func : v
  return f instanceof PyFunction && f.code.flavour === 'coroutine'
}

/** @internal The host's handle of `value`: always the same one for the same value. */
export function handleOf(value: Value & object, realm: InstanceRealm, callable: boolean): object {
  let handle = realm.handles.get(value)
  if (handle === undefined) {
    handle = callable ? (isAsync(value) ? (...args: unknown[]): unknown => realm.callAsync(value, args) : (...args: unknown[]): unknown => realm.call(value, args)) : new PyObject()
    handleAs(handle, value, realm)
  }
  return handle
}
