/** The methods of awaiters: those of generators. */
import { type NativeTable, defineMethods, steps } from '../runtime/native.ts'
import { type Steps, call } from '../runtime/steps.ts'
import type { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { AwaiterResume, type PyAwaiter } from './awaiter.ts'
import { exceptionFrom } from './resumable-type.ts'

/** `awaitable`: may it be awaited itself? */
export function defineAwaiter(type: PyType, awaitable = true): void {
  const methods: NativeTable = {
    'send(value, /)': steps(function* (a: PyAwaiter, value: Value): Steps<Value> {
      return yield* call(new AwaiterResume(a, value, null), [])
    }),
    '__next__()': steps(function* (a: PyAwaiter): Steps<Value> {
      return yield* call(new AwaiterResume(a, null, null), [])
    }),
    'throw(type, value=, traceback=, /)': steps(function* (a: PyAwaiter, kind: Value, value?: Value, traceback?: Value): Steps<Value> {
      return yield* call(new AwaiterResume(a, null, yield* exceptionFrom(kind, value, traceback)), [])
    }),
    'close()': steps((a: PyAwaiter) => a.close()),
  }
  if (awaitable) {
    methods['__await__()'] = (a: PyAwaiter) => a
    type.slots.await = (a: PyAwaiter) => a
  }
  defineMethods(type, methods)
}
