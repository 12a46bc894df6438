/** Methods of tasks. Reference: https://docs.python.org/3.13/library/asyncio-task.html#task-object */
import { typeOf } from '../../runtime/builtin-types.ts'
import { typeError } from '../../runtime/exception.ts'
import { defineConstructor, defineMethods, steps } from '../../runtime/native.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { truth } from '../../runtime/ops/truth.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import type { Outcome } from '../../run/completion.ts'
import { Resumption } from '../../run/resumption.ts'
import { strMaybe } from '../../runtime/ops/repr.ts'
import { PyList } from '../../runtime/list/list.ts'
import type { PyType } from '../../runtime/type.ts'
import type { Value } from '../../runtime/value.ts'
import { PyAwaiter } from '../../run/awaiter.ts'
import { PyVarContext } from '../../run/context.ts'
import { PyCoroutine } from '../../run/coroutine.ts'
import { PyGenerator } from '../../run/generator.ts'
import { runtimeError } from './errors.ts'
import { anyLoop, loopGiven, ofClass } from './future-type.ts'
import { PyFutureIter, shown } from './future.ts'
import type { PyLoop } from './loop.ts'
import { PyHostFuture } from './host-future.ts'
import { nextName } from './state.ts'
import { PyTask, taskType } from './task.ts'

/** A coroutine, or an object of the script's with the methods of one. */
export function isCoroutine(v: Value): boolean {
  if (v instanceof PyHostFuture || (v instanceof PyAwaiter && v.cls.slots.await !== undefined)) return true
  if (v instanceof PyCoroutine) return v.code.flavour === 'coroutine'
  if (v instanceof PyGenerator) return v.code.iterable
  const t = typeOf(v)
  return t.heap && ['send', 'throw', 'close', '__await__'].every((name) => t.guestLookup(name) !== undefined)
}

/** The context that a caller has given; undefined for None. */
export function givenContext(v: Value | undefined): PyVarContext | undefined {
  if (v === undefined || v === null) return undefined
  if (!(v instanceof PyVarContext)) throw typeError('a context is required')
  return v
}

/** What a task drives. */
function driven(coroutine: Value): Value {
  if (!isCoroutine(coroutine)) throw typeError(`a coroutine was expected, got ${shown(coroutine)}`)
  return coroutine instanceof PyHostFuture ? new PyFutureIter(coroutine) : coroutine
}

function named(name: Value | undefined): Value {
  return name === undefined || name === null ? nextName() : (strMaybe(name) ?? shown(name))
}

export function newTask(loop: PyLoop, coroutine: Value, name?: Value, context?: Value, eager = false): PyTask {
  return new PyTask(loop, driven(coroutine), named(name), givenContext(context), eager)
}

/** Runs the first step of a task at once, from steps. */
class FirstStep extends Resumption {
  private readonly task: PyTask
  constructor(task: PyTask) {
    super()
    this.task = task
  }
  run(): Outcome {
    return this.task.startNow()
  }
}

function* construct(cls: PyType, coroutine?: Value, loop?: Value, name?: Value, context?: Value, eager?: Value): Steps<Value> {
  if (coroutine === undefined) return unbegun(cls)
  const where = loopGiven(loop)
  const early = eager !== undefined && (yield* truth(eager)) && where.running
  const task = newTask(where, coroutine, name, context, early)
  ofClass(task, cls)
  if (early) yield* call(new FirstStep(task), [])
  return task
}

/** An object of a subclass, before its \`__init__\`. */
function unbegun(cls: PyType): PyTask {
  if (!cls.heap) throw typeError("Task() missing required argument 'coro' (pos 1)")
  return ofClass(new PyTask(anyLoop(), null, null, null, true), cls)
}

/** `Task.__init__`: does its work for objects of subclasses; others are whole already. */
function* initialize(task: PyTask, coroutine: Value, loop?: Value, name?: Value, context?: Value, eager?: Value): Steps<Value> {
  if (!task.cls.heap || task.coroutine !== null) return null
  const where = loopGiven(loop)
  const early = eager !== undefined && (yield* truth(eager)) && where.running
  task.begin(where, driven(coroutine), named(name), givenContext(context), early)
  if (early) yield* call(new FirstStep(task), [])
  return null
}

/** `loop.create_task`: by the loop's factory, where it has one. */
export function* createTask(loop: PyLoop, coroutine: Value, name?: Value, context?: Value): Steps<Value> {
  if (loop.factory === null) return newTask(loop, coroutine, name, context)
  const keywords = context === undefined || context === null ? null : new Map([['context', context]])
  const task = yield* call(loop.factory, [loop, coroutine], keywords)
  yield* call(yield* getattr(task, 'set_name'), [name ?? null])
  return task
}

/** The same where no factory has to be called. */
export function createTaskLeaf(loop: PyLoop, coroutine: Value, name?: Value, context?: Value): Value {
  if (loop.factory !== null) throw NEED_GUEST
  return newTask(loop, coroutine, name, context)
}

export function registerTasks(): void {
  const rest = '*, loop=, name=, context=, eager_start='
  defineConstructor(taskType, `Task(coro=, ${rest})`, steps(construct, (cls: PyType, coroutine?: Value, loop?: Value, name?: Value, context?: Value, eager?: Value) => {
    if (eager !== undefined && eager !== false) throw NEED_GUEST
    return coroutine === undefined ? unbegun(cls) : ofClass(newTask(loopGiven(loop), coroutine, name, context), cls)
  }))
  defineMethods(taskType, { [`__init__(coro, ${rest})`]: steps(initialize) })
  defineMethods(taskType, {
    'set_result(result, /)': () => {
      throw runtimeError('Task does not support set_result operation')
    },
    'set_exception(exception, /)': () => {
      throw runtimeError('Task does not support set_exception operation')
    },
    'cancelling()': (t: PyTask) => t.requests,
    'uncancel()': (t: PyTask) => {
      if (t.requests > 0 && --t.requests === 0) t.mustCancel = false
      return t.requests
    },
    'get_stack(*, limit=)': () => PyList.from([]),
    'get_coro()': (t: PyTask) => t.coroutine,
    'get_name()': (t: PyTask) => t.name,
    'set_name(value, /)': (t: PyTask, name: Value) => {
      t.name = strMaybe(name) ?? shown(name)
    },
    'get_context()': (t: PyTask) => {
      t.context ??= new PyVarContext()
      return t.context
    },
  })
}
