/** Methods of coroutines and async generators. Reference: https://docs.python.org/3.13/reference/datamodel.html#coroutine-objects */
import { asyncGeneratorType, coroutineType, coroutineWrapperType } from '../runtime/builtin-types.ts'
import { defineGetters, defineMethods, steps } from '../runtime/native.ts'
import type { Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { PyAsend, type PyAsyncGenerator, PyAthrow } from './async-generator.ts'
import { defineAwaiter } from './awaiter-type.ts'
import type { PyCoroutine } from './coroutine.ts'
import { PyCoroutineWrapper } from './coroutine-wrapper.ts'
import { closeGenerator } from './generator.ts'
import { sending, throwing } from './generator-type.ts'
import { defineState, exceptionFrom } from './resumable-type.ts'

export function registerCoroutines(): void {
  defineState(coroutineType, 'cr', 'await')
  defineGetters(coroutineType, { cr_origin: () => null })
  defineMethods(coroutineType, {
    'send(value, /)': sending,
    'throw(type, value=, traceback=, /)': throwing,
    'close()': steps(function* (c: PyCoroutine): Steps<Value> {
      yield* closeGenerator(c)
      return null
    }),
    '__await__()': (c: PyCoroutine) => new PyCoroutineWrapper(c),
  })
  coroutineWrapperType.slots.iter = (w: PyCoroutineWrapper) => w
  defineAwaiter(coroutineWrapperType, false)

  defineState(asyncGeneratorType, 'ag', 'await')
  defineGetters(asyncGeneratorType, { ag_running: (g: PyAsyncGenerator) => g.busy })
  defineMethods(asyncGeneratorType, {
    '__aiter__()': (g: PyAsyncGenerator) => g,
    '__anext__()': (g: PyAsyncGenerator) => new PyAsend(g, null),
    'asend(value, /)': (g: PyAsyncGenerator, value: Value) => new PyAsend(g, value),
    'athrow(type, value=, traceback=, /)': steps(function* (g: PyAsyncGenerator, type: Value, value?: Value, traceback?: Value): Steps<Value> {
      return new PyAthrow(g, yield* exceptionFrom(type, value, traceback))
    }),
    'aclose()': (g: PyAsyncGenerator) => new PyAthrow(g, null),
  })
  defineAwaiter(PyAsend.prototype.cls)
  defineAwaiter(PyAthrow.prototype.cls)
}
