/**
 * Host functions as a script sees them. Arguments and results are converted; errors of the host do not get in, except
 * a HostError, which the host throws to raise an exception that the script may name and catch.
 */
import { PyException, RuntimeError, exceptionTypes, runtimeError, typeError } from '../runtime/exception.ts'
import { newException } from '../runtime/exceptions/base.ts'
import { PyBuiltin, NativeSpec } from '../runtime/native.ts'
import { chargeText } from '../runtime/str/arguments.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import type { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import type { Outcome } from '../run/completion.ts'
import { SYNCHRONOUS } from '../run/enter.ts'
import { waitFor } from '../run/host-wait.ts'
import { rt } from '../run/state.ts'
import { awaitablePromise } from '../stdlib/asyncio/promise.ts'
import { ConversionError, HostError, ScriptError } from './errors.ts'
import { exceptionBehind, hostCauses } from './failure.ts'
import { toGuest } from './to-guest.ts'
import { toHost } from './to-host.ts'
import type { InstanceRealm } from './realm.ts'

// A host function takes arguments of whatever types its script passes.
export type HostFunction = (this: HostContext, ...args: any[]) => unknown

/** `this` in a host function that is no arrow function. */
export interface HostContext {
  /** The signal that the entry was given. */
  readonly signal: AbortSignal | undefined
}

/** @internal The guest's view of a host function. It belongs to no instance: the one that calls it is the running one. */
export function hostFunction(name: string, fn: HostFunction, module: string): PyBuiltin {
  const spec = new NativeSpec(`${name}(*args)`, null, null)
  spec.direct = (args: Value[]) => callHost(name, fn, args)
  return new PyBuiltin(spec, undefined, module)
}

function callHost(name: string, fn: HostFunction, args: Value[]): Outcome {
  const realm = rt.realm as InstanceRealm
  const entry = realm.running
  const { barrier } = rt
  if (barrier !== null && barrier !== SYNCHRONOUS && isAsync(fn)) throw runtimeError(`host function '${name}' is asynchronous: ${barrier} can't wait for it`)
  const values: unknown[] = []
  try {
    for (let i = 0; i < args.length; i++) values.push(toHost(args[i] as Value, realm))
  } catch (e) {
    if (e instanceof ConversionError) throw typeError(`${name}(): ${e.message}`)
    throw e
  }
  let result: unknown
  entry.leave()
  try {
    result = Reflect.apply(fn, entry.context, values)
  } catch (e) {
    entry.resume()
    entry.checkAlive()
    throw intoGuest(name, e, realm)
  }
  entry.resume()
  entry.checkAlive()
  let promise: Promise<unknown> | null
  try {
    promise = isPromise(result) ? Promise.resolve(result) : null
  } catch (e) {
    // A proxy, or a getter that throws.
    throw intoGuest(name, e, realm)
  }
  return promise === null ? converted(name, result, realm) : promised(name, promise, realm)
}

function converted(name: string, result: unknown, realm: InstanceRealm): Value {
  try {
    return toGuest(result, realm)
  } catch (e) {
    realm.running.checkAlive()
    throw intoGuest(name, e, realm)
  }
}

/** A call that has answered a promise: in the body of an `async def` something to await, anywhere else the stack waits. */
function promised(name: string, promise: Promise<unknown>, realm: InstanceRealm): Outcome {
  const { barrier } = rt
  if (barrier !== null) {
    // Nobody will ever wait for it: a rejection must not end the host's process.
    promise.catch(() => {})
    const e = new PyException(RuntimeError, [`host function '${name}' returned a promise, which ${barrier} can't wait for`])
    hostCauses.set(e, new TypeError(`host function '${name}' returned a promise in ${barrier}`))
    throw e
  }
  const settle = (value: unknown, failed: boolean): Value => {
    if (failed) throw intoGuest(name, value, realm)
    return converted(name, value, realm)
  }
  return rt.frame?.fn.code.core.inAsync === true ? awaitablePromise(promise, settle) : waitFor(promise, settle)
}

/** Functions that will answer a promise whatever they do. */
function isAsync(fn: HostFunction): boolean {
  return Object.prototype.toString.call(fn) === '[object AsyncFunction]'
}

function isPromise(v: unknown): boolean {
  if (typeof v !== 'object' || v === null) return false
  return v instanceof Promise || typeof (v as { then?: unknown }).then === 'function'
}

let types: Map<string, PyType> | null = null
/** The builtin exception class of that name. */
function exceptionType(name: string): PyType | undefined {
  types ??= new Map(exceptionTypes.map((t) => [t.name, t]))
  return types.get(name)
}

/** What a script gets to see of an error that a host function threw. */
function intoGuest(name: string, error: unknown, realm: InstanceRealm): unknown {
  try {
    const known = knownToGuest(error, realm)
    if (known !== undefined) return known
  } catch {
    // A limit, or a proxy that does not even tell its class.
    realm.running.checkAlive()
  }
  const id = realm.nextHostErrorId()
  const e = new PyException(RuntimeError, [`host function '${name}' failed (host error ${id})`])
  hostCauses.set(e, error)
  realm.reportHostError(error, id, name)
  return e
}

/** What the script may see as it is; undefined for all else. */
function knownToGuest(error: unknown, realm: InstanceRealm): unknown {
  if (error instanceof PyException) return error
  if (error instanceof HostError) {
    const type = exceptionType(error.type)
    if (type !== undefined) {
      const { message } = error
      chargeText(message.length)
      const e = newException(type, message === '' ? [] : [strFromHost(message)])
      hostCauses.set(e, error)
      return e
    }
  }
  if (error instanceof ScriptError) {
    // An exception of the script's own that came through the host: it goes on as what it was.
    const own = exceptionBehind(error, realm)
    if (own !== undefined) return own
  }
  return undefined
}
