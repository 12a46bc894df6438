/** Methods of event loops. Reference: https://docs.python.org/3.13/library/asyncio-eventloop.html */
import type { PyModule } from '../../runtime/function.ts'
import { typeError } from '../../runtime/exception.ts'
import { defineConstructor, defineMethods, steps } from '../../runtime/native.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { truth } from '../../runtime/ops/truth.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { PyFloat, type Value, asFloat, asInt } from '../../runtime/value.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { isCallable } from '../../runtime/wrappers/callable.ts'
import type { Outcome } from '../../run/completion.ts'
import { Resumption } from '../../run/resumption.ts'
import { rt } from '../../run/state.ts'
import { runtimeError } from './errors.ts'
import { PyFuture, shown } from './future.ts'
import { PyLoop, loopType } from './loop.ts'
import { createTask, createTaskLeaf, givenContext } from './task-type.ts'

/** Runs a loop from steps. */
class LoopRun extends Resumption {
  private readonly work: () => Outcome
  constructor(work: () => Outcome) {
    super()
    this.work = work
  }
  run(): Outcome {
    return this.work()
  }
}

/** A function of the module's own text. */
function own(name: string): Value {
  return (rt.realm.modules.get('asyncio') as PyModule).globals?.getName(name) as Value
}

export function seconds(v: Value): number {
  const n = asFloat(v) ?? asInt(v)
  if (n === undefined) throw typeError(`'${typeName(v)}' object cannot be interpreted as a number`)
  return Number(n)
}

function callback(callee: Value, args: Value[], method: string): { callee: Value; args: Value[] } {
  if (!isCallable(callee)) throw typeError(`a callable object was expected by ${method}(), got ${shown(callee)}`)
  return { callee, args }
}

function checkOpen(l: PyLoop): void {
  if (l.closed) throw runtimeError('Event loop is closed')
}

export function registerLoop(): void {
  loopType.slots.repr = (l: PyLoop) => `<_UnixSelectorEventLoop running=${l.running ? 'True' : 'False'} closed=${l.closed ? 'True' : 'False'} debug=${l.debug ? 'True' : 'False'}>`
  const soon = (l: PyLoop, f: Value, args: Value[], context?: Value): Value => l.soon(callback(f, args, 'call_soon'), givenContext(context))
  defineConstructor(loopType, 'EventLoop(selector=)', () => new PyLoop())
  defineMethods(loopType, {
    'time()': (l: PyLoop) => new PyFloat(l.time()),
    'call_soon(callback, *args, context=)': soon,
    'call_soon_threadsafe(callback, *args, context=)': soon,
    'call_later(delay, callback, *args, context=)': (l: PyLoop, delay: Value, f: Value, args: Value[], context?: Value) => l.at(l.time() + seconds(delay), callback(f, args, 'call_later'), givenContext(context)),
    'call_at(when, callback, *args, context=)': (l: PyLoop, when: Value, f: Value, args: Value[], context?: Value) => l.at(seconds(when), callback(f, args, 'call_at'), givenContext(context)),
    'create_future()': (l: PyLoop) => new PyFuture(l),
    'create_task(coro, *, name=, context=)': steps((l: PyLoop, coroutine: Value, name?: Value, context?: Value) => {
      checkOpen(l)
      return createTask(l, coroutine, name, context)
    }, (l: PyLoop, coroutine: Value, name?: Value, context?: Value) => {
      checkOpen(l)
      return createTaskLeaf(l, coroutine, name, context)
    }),
    'set_task_factory(factory, /)': (l: PyLoop, factory: Value) => {
      if (factory !== null && !isCallable(factory)) throw typeError('task factory must be a callable or None')
      l.factory = factory
    },
    'get_task_factory()': (l: PyLoop) => l.factory,
    'run_until_complete(future, /)': steps(function* (l: PyLoop, given: Value): Steps<Value> {
      if (l.closed) throw runtimeError('Event loop is closed')
      if (l.running) throw runtimeError('This event loop is already running')
      const f = given instanceof PyFuture ? given : ((yield* call(own('ensure_future'), [given], new Map([['loop', l as Value]]))) as PyFuture)
      return yield* call(new LoopRun(() => l.runUntilComplete(f)), [])
    }),
    'run_forever()': steps(function* (l: PyLoop): Steps<Value> {
      return yield* call(new LoopRun(() => l.runForever()), [])
    }),
    'stop()': (l: PyLoop) => l.stop(),
    'is_running()': (l: PyLoop) => l.running,
    'is_closed()': (l: PyLoop) => l.closed,
    'close()': steps(function* (l: PyLoop): Steps<void> {
      if (l.running) throw runtimeError('Cannot close a running event loop')
      if (l.closed) return
      l.closed = true
      // CPython tells when such a future is dropped, which nobody knows of here.
      for (const f of [...l.unseen]) {
        f.seen()
        if (f.error !== null) yield* l.reportSteps(`${f.cls.name} exception was never retrieved`, f.error, 'future', f)
      }
    }),
    'shutdown_asyncgens()': steps(function* (l: PyLoop): Steps<Value> {
      return yield* call(own('_shutdown_asyncgens'), [l])
    }),
    'shutdown_default_executor(timeout=)': steps(function* (): Steps<Value> {
      return yield* call(own('sleep'), [0])
    }),
    '_take_generators()': (l: PyLoop) => l.takeGenerators(),
    'get_debug()': (l: PyLoop) => l.debug,
    'set_debug(enabled, /)': steps(function* (l: PyLoop, v: Value): Steps<void> {
      l.debug = yield* truth(v)
    }),
    'get_exception_handler()': (l: PyLoop) => l.handler,
    'set_exception_handler(handler, /)': (l: PyLoop, handler: Value) => {
      if (handler !== null && !isCallable(handler)) throw typeError(`A callable object or None is expected, got ${shown(handler)}`)
      l.handler = handler
    },
    'call_exception_handler(context, /)': steps((l: PyLoop, context: Value) => l.tell(context as PyDict)),
    'default_exception_handler(context, /)': steps((l: PyLoop, context: Value) => l.tellByDefault(context as PyDict)),
    // There are no threads: the function runs here and now, and whoever waits for it hears of it in the loop's next turn.
    'run_in_executor(executor, func, *args)': steps(function* (l: PyLoop, _executor: Value, f: Value, args: Value[]): Steps<Value> {
      checkOpen(l)
      return yield* call(own('_in_place'), [l, f, ...args])
    }),
    'set_default_executor(executor, /)': () => null,
  })
}

