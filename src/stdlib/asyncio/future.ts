/** Futures: results to come. Reference: https://docs.python.org/3.13/library/asyncio-future.html#future-object */
import { objectType, typeName } from '../../runtime/builtin-types.ts'
import { PyException, StopIteration, typeError } from '../../runtime/exception.ts'
import { baseExceptionType } from '../../runtime/builtin-types.ts'
import { EXHAUSTED } from '../../runtime/iter.ts'
import { PyBuiltin, PyMethodDescriptor } from '../../runtime/native.ts'
import { PyFunction, PyMethod } from '../../runtime/function.ts'
import { reprMaybe } from '../../runtime/ops/repr.ts'
import { compareMaybe } from '../../runtime/ops/compare.ts'
import { newException } from '../../runtime/exceptions/base.ts'
import { toHost } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, type Value } from '../../runtime/value.ts'
import { PyAwaiter, awaiterType } from '../../run/awaiter.ts'
import { type Outcome, RAISE } from '../../run/completion.ts'
import { type PyVarContext, contextForLater } from '../../run/context.ts'
import { fail } from '../../run/generator.ts'
import { chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { cancelled, invalidState, runtimeError } from './errors.ts'
import type { PyLoop } from './loop.ts'

/** Told when a future is done: a function of the script, or one of the engine's own with a name for reprs. */
export type Listener = Value | OwnListener
export class OwnListener {
  readonly shown: string
  readonly call: (f: PyFuture) => Outcome
  constructor(shown: string, call: (f: PyFuture) => Outcome) {
    this.shown = shown
    this.call = call
  }
}

export class PyFuture extends PyObject {
  loop: PyLoop
  state: 'PENDING' | 'CANCELLED' | 'FINISHED' = 'PENDING'
  value: Value = null
  error: PyException | null = null
  /** The error's traceback when it was set: whoever looks at the result begins with it. */
  private trace: PyException['traceback'] = []
  listeners: Listener[] = []
  /** What the functions of the script among them will run in. */
  private readonly contexts: Map<Listener, PyVarContext | null> = new Map()
  /** A task is about to wait for it: it was awaited, not merely yielded. */
  blocking = false
  cancelMessage: Value = null
  /** The CancelledError to raise for it, when it has one already. */
  cancelError: PyException | null = null
  /** Nobody has looked at its error yet. */
  unseen = false
  constructor(loop: PyLoop) {
    super()
    chargeMemory(160)
    this.loop = loop
  }

  get done(): boolean {
    return this.state !== 'PENDING'
  }

  setResult(value: Value): void {
    if (this.done) throw invalidState('invalid state')
    this.value = value
    this.settle('FINISHED')
  }

  setError(e: PyException): void {
    if (this.done) throw invalidState('invalid state')
    let error = e
    if (e.cls.isSubtype(StopIteration)) {
      error = runtimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
      error.cause = error.context = e
      error.suppressContext = true
    }
    this.error = error
    this.trace = error.traceback.slice()
    this.unseen = true
    this.loop.unseen.add(this)
    this.settle('FINISHED')
  }

  /** Cancels it; false when it is done already. What a task or a `gather` does instead is in their classes. */
  cancel(message: Value): boolean {
    this.seen()
    if (this.done) return false
    this.markCancelled(message)
    return true
  }

  /** The end as a cancelled one. */
  markCancelled(message: Value): void {
    this.cancelMessage = message
    this.settle('CANCELLED')
  }

  private settle(state: 'CANCELLED' | 'FINISHED'): void {
    this.state = state
    const { listeners } = this
    this.listeners = []
    for (const listener of listeners) this.tell(listener)
  }

  private tell(listener: Listener): void {
    if (listener instanceof OwnListener) this.loop.soon(() => listener.call(this), null)
    else this.loop.soon({ callee: listener, args: [this] }, this.contexts.get(listener) ?? null)
  }

  listen(listener: Listener, context?: PyVarContext | null): void {
    if (!(listener instanceof OwnListener)) this.contexts.set(listener, context === undefined ? contextForLater() : context)
    if (this.done) this.tell(listener)
    else this.listeners.push(listener)
  }

  /** Removes a listener; answers how many there were. */
  unlisten(listener: Listener): number {
    const before = this.listeners.length
    this.listeners = this.listeners.filter((l) => l !== listener && !sameCallable(l, listener))
    return before - this.listeners.length
  }

  seen(): void {
    if (!this.unseen) return
    this.unseen = false
    this.loop.unseen.delete(this)
  }

  cancellation(): PyException {
    const known = this.cancelError
    this.cancelError = null
    return known ?? cancelled(this.cancelMessage)
  }

  /** The error to raise; null when there is a result. */
  failure(): PyException | null {
    if (this.state === 'CANCELLED') return this.cancellation()
    this.seen()
    const { error } = this
    if (error !== null) error.traceback = this.trace
    // Only the first look finds the frames that it came through.
    this.trace = []
    return error
  }

  result(): Value {
    if (!this.done) throw invalidState('Result is not set.')
    const e = this.failure()
    if (e !== null) throw e
    return this.value
  }

  exception(): PyException | null {
    if (this.state === 'CANCELLED') throw this.cancellation()
    if (!this.done) throw invalidState('Exception is not set.')
    this.seen()
    return this.error
  }

  /** What its repr tells. */
  info(): string[] {
    const words = [this.state.toLowerCase()]
    if (this.state === 'FINISHED') words.push(this.error !== null ? `exception=${shown(this.error)}` : `result=${shown(this.value)}`)
    const { listeners } = this
    if (listeners.length > 0) {
      const names = listeners.map((l) => (l instanceof OwnListener ? l.shown : `${callableText(l)}()`))
      const few = names.length > 2 ? [names[0], `<${names.length - 2} more>`, names[names.length - 1]] : names
      words.push(`cb=[${few.join(', ')}]`)
    }
    return words
  }
}

function sameCallable(a: Listener, b: Listener): boolean {
  return !(a instanceof OwnListener) && !(b instanceof OwnListener) && a instanceof PyObject && b instanceof PyObject && compareMaybe('==', a, b) === true
}

export function shown(v: Value): string {
  const text = toHost(reprMaybe(v) ?? `<${typeName(v)}>`)
  return text
}

export function callableText(v: Value): string {
  if (v instanceof PyFunction) return v.qualname
  if (v instanceof PyMethod) return callableText(v.func)
  if (v instanceof PyBuiltin || v instanceof PyMethodDescriptor) return v.spec.name
  return shown(v)
}

export const futureType: PyType = new PyType('Future', [objectType])
futureType.module = '_asyncio'
futureType.instanceDict = true
PyFuture.prototype.cls = futureType

/** `await future`. */
export class PyFutureIter extends PyAwaiter {
  private future: PyFuture | null
  constructor(future: PyFuture) {
    super()
    chargeMemory(64)
    this.future = future
  }
  send(_value: Value): Outcome {
    const f = this.future
    if (f === null) {
      rt.yielded = null
      return EXHAUSTED
    }
    if (!f.done) {
      if (f.blocking) return fail(runtimeError("await wasn't used with future"))
      f.blocking = true
      return f
    }
    this.future = null
    const e = f.failure()
    if (e !== null) {
      rt.pending = e
      return RAISE
    }
    rt.yielded = f.value
    return EXHAUSTED
  }
  throw(e: PyException): Outcome {
    this.future = null
    rt.pending = e
    return RAISE
  }
}
PyFutureIter.prototype.cls = awaiterType('FutureIter')

/** The exception that `set_exception` is given. */
export function givenException(v: Value): PyException {
  if (v instanceof PyException) return v
  if (v instanceof PyType && v.isSubtype(baseExceptionType)) return newException(v, [])
  throw typeError('invalid exception object')
}
