/** Methods of futures. Reference: https://docs.python.org/3.13/library/asyncio-future.html#future-object */
import { typeError } from '../../runtime/exception.ts'
import { PyGenericAlias } from '../../runtime/ops/class-getitem.ts'
import { type Keywords, defineClassMethods, defineConstructor, defineGetters, defineMethods, steps } from '../../runtime/native.ts'
import type { PyType } from '../../runtime/type.ts'
import type { Steps } from '../../runtime/steps.ts'
import { raisable } from '../../runtime/exceptions/raisable.ts'
import { baseExceptionType } from '../../runtime/builtin-types.ts'
import { PyType as Type } from '../../runtime/type.ts'
import { PyTuple, type Value } from '../../runtime/value.ts'
import { isCallable } from '../../runtime/wrappers/callable.ts'
import { defineAwaiter } from '../../run/awaiter-type.ts'
import { PyVarContext } from '../../run/context.ts'
import { PyFuture, PyFutureIter, futureType, givenException } from './future.ts'
import { invalidState } from './errors.ts'
import { PyLoop } from './loop.ts'
import { eventLoop, runningLoop } from './state.ts'

export function loopGiven(v: Value | undefined): PyLoop {
  if (v === undefined || v === null) return eventLoop()
  if (v instanceof PyLoop) return v
  throw typeError('loop must be an event loop')
}

/** Gives a future made by a subclass of its type that class. */
export function ofClass<T extends PyFuture>(f: T, cls: PyType): T {
  if (cls.heap) f.cls = cls
  return f
}

/** A loop for an object that is yet to be told which one is its own. */
export function anyLoop(): PyLoop {
  return runningLoop() ?? new PyLoop()
}

export function registerFutures(): void {
  futureType.slots.repr = (f: PyFuture) => `<${f.cls.name} ${f.info().join(' ')}>`
  futureType.slots.await = futureType.slots.iter = (f: PyFuture) => new PyFutureIter(f)
  // A subclass may take what it likes: what Future itself takes is looked at by its __init__.
  defineConstructor(futureType, 'Future(*args, **kwargs)', (cls: PyType, args: Value[], keywords: Keywords | null) => {
    const loop = keywords?.get('loop')
    if (cls.heap && !(loop instanceof PyLoop)) return ofClass(new PyFuture(anyLoop()), cls)
    if (!cls.heap) {
      if (args.length > 0) throw typeError(`Future() takes at most 0 positional arguments (${args.length} given)`)
      for (const name of keywords?.keys() ?? []) if (name !== 'loop') throw typeError(`Future() got an unexpected keyword argument '${name}'`)
    }
    return ofClass(new PyFuture(loopGiven(loop)), cls)
  })
  defineAwaiter(PyFutureIter.prototype.cls, false)
  defineClassMethods(futureType, { '__class_getitem__(item, /)': (cls: PyType, item: Value) => new PyGenericAlias(cls, item instanceof PyTuple ? item : new PyTuple([item])) })
  defineMethods(futureType, {
    '__init__(*, loop=)': (f: PyFuture, loop?: Value) => {
      if (f.cls.heap) f.loop = loopGiven(loop)
    },
    '__await__()': (f: PyFuture) => new PyFutureIter(f),
    'result()': (f: PyFuture) => f.result(),
    'exception()': (f: PyFuture) => f.exception(),
    'set_result(result, /)': (f: PyFuture, v: Value) => f.setResult(v),
    'set_exception(exception, /)': steps(function* (f: PyFuture, v: Value): Steps<void> {
      if (f.done) throw invalidState('invalid state')
      f.setError(v instanceof Type && v.isSubtype(baseExceptionType) && v.heap ? givenException(yield* raisable(v)) : givenException(v))
    }),
    'cancel(msg=)': (f: PyFuture, message: Value = null) => f.cancel(message),
    'cancelled()': (f: PyFuture) => f.state === 'CANCELLED',
    'done()': (f: PyFuture) => f.done,
    'add_done_callback(fn, /, *, context=)': (f: PyFuture, fn: Value, context?: Value) => {
      if (!isCallable(fn)) throw typeError('a callable object was expected')
      f.listen(fn, context instanceof PyVarContext ? context : undefined)
    },
    'remove_done_callback(fn, /)': (f: PyFuture, fn: Value) => f.unlisten(fn),
    'get_loop()': (f: PyFuture) => f.loop,
  })
  defineGetters(futureType, {
    _state: (f: PyFuture) => f.state,
    _exception: (f: PyFuture) => f.error,
    _result: (f: PyFuture) => f.value,
    _loop: (f: PyFuture) => f.loop,
  })
}
