/** Methods of futures. Reference: https://docs.python.org/3.13/library/asyncio-future.html#future-object */
import { typeError } from '../../runtime/exception.ts'
import { defineConstructor, defineGetters, defineMethods, steps } from '../../runtime/native.ts'
import type { PyType } from '../../runtime/type.ts'
import type { Steps } from '../../runtime/steps.ts'
import { raisable } from '../../runtime/exceptions/raisable.ts'
import { baseExceptionType } from '../../runtime/builtin-types.ts'
import { PyType as Type } from '../../runtime/type.ts'
import type { Value } from '../../runtime/value.ts'
import { isCallable } from '../../runtime/wrappers/callable.ts'
import { defineAwaiter } from '../../run/awaiter-type.ts'
import { PyVarContext } from '../../run/context.ts'
import { PyFuture, PyFutureIter, futureType, givenException } from './future.ts'
import { PyLoop } from './loop.ts'
import { eventLoop } from './state.ts'

export function loopGiven(v: Value | undefined): PyLoop {
  if (v === undefined || v === null) return eventLoop()
  if (v instanceof PyLoop) return v
  throw typeError('loop must be an event loop')
}

export function registerFutures(): void {
  futureType.slots.repr = (f: PyFuture) => `<${f.cls.name} ${f.info().join(' ')}>`
  futureType.slots.await = futureType.slots.iter = (f: PyFuture) => new PyFutureIter(f)
  futureType.subclassable = false
  defineConstructor(futureType, 'Future(*, loop=)', (_cls: PyType, loop?: Value) => new PyFuture(loopGiven(loop)))
  defineAwaiter(PyFutureIter.prototype.cls, false)
  defineMethods(futureType, {
    '__await__()': (f: PyFuture) => new PyFutureIter(f),
    'result()': (f: PyFuture) => f.result(),
    'exception()': (f: PyFuture) => f.exception(),
    'set_result(result, /)': (f: PyFuture, v: Value) => f.setResult(v),
    'set_exception(exception, /)': steps(function* (f: PyFuture, v: Value): Steps<void> {
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
