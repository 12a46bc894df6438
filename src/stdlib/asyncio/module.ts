/** `_asyncio`: the loop, futures, tasks and `gather`. The rest of `asyncio` is text of the language (python/asyncio/). */
import { PySet } from '../../runtime/set/set.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { TimeoutError, typeError } from '../../runtime/exception.ts'
import { EXHAUSTED } from '../../runtime/iter.ts'
import { PyFunction, PyMethod } from '../../runtime/function.ts'
import { type NativeTable, steps } from '../../runtime/native.ts'
import { collectMaybe } from '../../runtime/ops/iterate.ts'
import { getattrMaybe } from '../../runtime/ops/attribute.ts'
import { PyObject, type Value } from '../../runtime/value.ts'
import { PyAthrow, firstUse } from '../../run/async-generator.ts'
import { defineAwaiter } from '../../run/awaiter-type.ts'
import { PyAwaiter, awaiterType } from '../../run/awaiter.ts'
import { type Outcome, RAISE } from '../../run/completion.ts'
import type { PyException } from '../../runtime/exception.ts'
import { rt } from '../../run/state.ts'
import type { PyModule } from '../../runtime/function.ts'
import { nativeModule } from '../module.ts'
import { CancelledError, InvalidStateError } from './errors.ts'
import { loopGiven, registerFutures } from './future-type.ts'
import { PyFuture, futureType } from './future.ts'
import { gather } from './gather.ts'
import { handleType, registerHandles, timerHandleType } from './handle.ts'
import { registerLoop } from './loop-type.ts'
import { PyLoop, loopType } from './loop.ts'
import { eventLoop, loopInUse, runningLoop } from './state.ts'
import { createTask, createTaskLeaf, isCoroutine, newTask, registerTasks } from './task-type.ts'
import { taskType } from './task.ts'

/** Waits for the next turn of the loop. */
class PyTurn extends PyAwaiter {
  private over = false
  send(): Outcome {
    rt.yielded = null
    if (this.over) return EXHAUSTED
    this.over = true
    return null
  }
  throw(e: PyException): Outcome {
    rt.pending = e
    return RAISE
  }
}
PyTurn.prototype.cls = awaiterType('turn')

const functions: NativeTable = {
  'get_running_loop()': loopInUse,
  '_get_running_loop()': runningLoop,
  'get_event_loop()': eventLoop,
  'new_event_loop()': () => new PyLoop(),
  'set_event_loop(loop, /)': (loop: Value) => {
    if (loop !== null && !(loop instanceof PyLoop)) throw typeError(`loop argument must be an instance of AbstractEventLoop or None, not '${typeName(loop)}'`)
    rt.realm.asyncio.loop = loop
    rt.realm.asyncio.chosen = true
  },
  'current_task(loop=)': (loop?: Value) => (loop === undefined || loop === null ? loopInUse() : loopGiven(loop)).current,
  'all_tasks(loop=)': (loop?: Value) => {
    const tasks = new PySet()
    for (const task of (loop === undefined || loop === null ? loopInUse() : loopGiven(loop)).tasks) tasks.add(task)
    return tasks
  },
  'create_task(coro, *, name=, context=)': steps((coroutine: Value, name?: Value, context?: Value) => createTask(loopInUse(), coroutine, name, context),
    (coroutine: Value, name?: Value, context?: Value) => createTaskLeaf(loopInUse(), coroutine, name, context)),
  'iscoroutine(obj, /)': isCoroutine,
  'iscoroutinefunction(func, /)': (v: Value) => {
    let f = v
    for (;;) {
      if (f instanceof PyMethod) f = f.func
      else if (typeName(f) === 'functools.partial') f = getattrMaybe(f, 'func') as Value
      else break
    }
    if (f instanceof PyFunction && f.code.flavour === 'coroutine') return true
    // `inspect.markcoroutinefunction`, and mocks.
    return f instanceof PyObject && f.attrs?.get('_is_coroutine_mark') !== undefined
  },
  'isfuture(obj, /)': (v: Value) => v instanceof PyFuture,
  '_gather(futures, return_exceptions, loop, /)': (futures: Value, returnExceptions: Value, loop: Value) => gather(loopGiven(loop), collectMaybe(futures) as PyFuture[], returnExceptions !== false),
  // `types.coroutine`: what a generator function makes may be awaited.
  '_iterable(func, /)': (v: Value) => {
    if (v instanceof PyFunction && v.code.flavour === 'generator') v.code.iterable = true
    return v
  },
  '_turn()': () => new PyTurn(),
}

let registered = false

export function makeAsyncio(): PyModule {
  if (!registered) {
    registered = true
    registerHandles()
    registerLoop()
    registerFutures()
    registerTasks()
    defineAwaiter(PyTurn.prototype.cls)
    firstUse.hook = (g) => runningLoop()?.generators.add(g)
    firstUse.drop = (g) => {
      const loop = runningLoop()
      if (loop === null) return
      loop.generators.delete(g)
      loop.soon(() => newTask(loop, new PyAthrow(g, null)))
    }
  }
  return nativeModule('_asyncio', functions, {
    Future: futureType, Task: taskType, Handle: handleType, TimerHandle: timerHandleType, AbstractEventLoop: loopType, CancelledError, InvalidStateError,
    TimeoutError,
  })
}
