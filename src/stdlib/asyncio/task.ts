/** Tasks: coroutines that an event loop drives. Reference: https://docs.python.org/3.13/library/asyncio-task.html#task-object */
import type { PyException } from '../../runtime/exception.ts'
import { EXHAUSTED } from '../../runtime/iter.ts'
import { iteratorMaybe } from '../../runtime/ops/iterate.ts'
import { PyType } from '../../runtime/type.ts'
import type { Value } from '../../runtime/value.ts'
import type { Code } from '../../run/code.ts'
import { type Outcome, RAISE, SUSPEND } from '../../run/completion.ts'
import { PyCoroutine } from '../../run/coroutine.ts'
import { type PyVarContext, contextForLater } from '../../run/context.ts'
import { sendTo, throwTo } from '../../run/delegate.ts'
import { PyGenerator, resumeThrow } from '../../run/generator.ts'
import { rt } from '../../run/state.ts'
import { Then } from '../../run/suspend.ts'
import { CancelledError, runtimeError } from './errors.ts'
import { OwnListener, PyFuture, futureType, shown } from './future.ts'
import { type PyLoop, endsRun } from './loop.ts'

export class PyTask extends PyFuture {
  coroutine: Value
  name: Value
  /** What it waits for. */
  waiter: PyFuture | null = null
  mustCancel = false
  /** Requests to cancel it that nobody has taken back. */
  requests = 0
  private readonly wakeup: OwnListener = new OwnListener('Task.task_wakeup()', (f) => this.wake(f))

  /** It runs in it from its first step to its last. */
  context: PyVarContext | null

  /** `eager`: its first step is not for the loop to take. */
  constructor(loop: PyLoop, coroutine: Value, name: Value, context: PyVarContext | null = contextForLater(), eager = false) {
    super(loop)
    this.coroutine = coroutine
    this.name = name
    this.context = context
    if (coroutine === null) return
    loop.tasks.add(this)
    if (!eager) loop.soon(() => this.step(null), null)
  }

  /** What `Task.__init__` does for an object of a subclass, which has been made before its arguments were known. */
  begin(loop: PyLoop, coroutine: Value, name: Value, context: PyVarContext | null = contextForLater(), eager = false): void {
    this.loop = loop
    this.coroutine = coroutine
    this.name = name
    this.context = context
    loop.tasks.add(this)
    if (!eager) loop.soon(() => this.step(null), null)
  }

  /** Takes the first step at once, in the midst of another task. */
  startNow(): Outcome {
    const { current } = this.loop
    const { context } = rt.realm
    return this.backTo(current, context, this.step(null))
  }
  private backTo(current: PyTask | null, context: PyVarContext | null, r: Outcome): Outcome {
    if (r === SUSPEND) {
      rt.captured.push(new Then((later) => this.backTo(current, context, later)))
      return SUSPEND
    }
    this.loop.current = current
    rt.realm.context = context
    return r === RAISE ? RAISE : null
  }

  override cancel(message: Value): boolean {
    this.seen()
    if (this.done) return false
    this.requests++
    if (this.waiter?.cancel(message)) return true
    // It is running, or will be next: it is told when it is resumed.
    this.mustCancel = true
    this.cancelMessage = message
    return true
  }

  private wake(f: PyFuture): Outcome {
    return this.step(f.failure())
  }

  private step(given: PyException | null): Outcome {
    if (this.done) throw runtimeError('step(): already done')
    let thrown = given
    if (this.mustCancel) {
      if (thrown === null || !thrown.cls.isSubtype(CancelledError)) thrown = this.cancellation()
      this.mustCancel = false
    }
    this.waiter = null
    this.loop.current = this
    rt.realm.context = this.context
    const { coroutine } = this
    if (thrown === null) return this.stepped(sendTo(asDelegate(coroutine), null))
    if (coroutine instanceof PyCoroutine || coroutine instanceof PyGenerator) return this.stepped(resumeThrow(coroutine, thrown))
    return this.stepped(throwTo(asDelegate(coroutine), thrown))
  }

  private stepped(r: Outcome): Outcome {
    if (r === SUSPEND) {
      rt.captured.push(new Then((later) => this.stepped(later)))
      return SUSPEND
    }
    this.loop.current = null
    this.context = rt.realm.context
    if (r === EXHAUSTED) {
      this.loop.tasks.delete(this)
      if (this.mustCancel) {
        this.mustCancel = false
        this.markCancelled(this.cancelMessage)
      } else this.setResult(rt.yielded)
      return null
    }
    if (r === RAISE) return this.failed(rt.pending as PyException)
    if (r instanceof PyFuture) {
      if (r.loop !== this.loop) return this.refuse(`Task ${shown(this)} got Future ${shown(r)} attached to a different loop`)
      if (!r.blocking) return this.refuse(`yield was used instead of yield from in task ${shown(this)} with ${shown(r)}`)
      r.blocking = false
      if (r === this) return this.refuse(`Task cannot await on itself: ${shown(this)}`)
      this.waiter = r
      r.listen(this.wakeup)
      if (this.mustCancel && r.cancel(this.cancelMessage)) this.mustCancel = false
    } else if (r === null) this.loop.soon(() => this.step(null), null)
    else if (r instanceof PyGenerator) return this.refuse(`yield was used instead of yield from for generator in task ${shown(this)} with ${shown(r)}`)
    else return this.refuse(`Task got bad yield: ${shown(r as Value)}`)
    return null
  }

  private failed(e: PyException): Outcome {
    rt.pending = null
    this.loop.tasks.delete(this)
    if (e.cls.isSubtype(CancelledError)) {
      this.cancelError = e
      this.markCancelled(null)
      return null
    }
    this.setError(e)
    if (!endsRun(e)) return null
    rt.pending = e
    return RAISE
  }

  /** It has yielded what no task can wait for. */
  private refuse(message: string): Outcome {
    this.loop.soon(() => this.step(runtimeError(message)), null)
    return null
  }

  override info(): string[] {
    const [state, ...rest] = super.info()
    const words = [this.requests > 0 && !this.done ? 'cancelling' : (state as string), `name=${shown(this.name)}`, `coro=<${coroutineText(this.coroutine)}>`]
    if (this.waiter !== null) words.push(`wait_for=${shown(this.waiter)}`)
    return [...words, ...rest]
  }
}

export const taskType: PyType = new PyType('Task', [futureType])
taskType.module = '_asyncio'
taskType.instanceDict = true
PyTask.prototype.cls = taskType

/** An object of the script with the methods of a coroutine, as something to delegate to. */
function asDelegate(c: Value): Value {
  return c instanceof PyCoroutine || c instanceof PyGenerator ? c : (iteratorMaybe(c) ?? c)
}

function coroutineText(c: Value): string {
  if (!(c instanceof PyCoroutine || c instanceof PyGenerator)) return shown(c)
  const code: Code = c.code
  const { source } = code
  const { frame } = c
  const span = frame !== null && c.started ? code.core.spans[frame.pc] : undefined
  const line = source.line(span === undefined ? code.core.firstLineStart : span.start)
  return `${c.qualname}() ${frame === null ? 'done, defined' : 'running'} at ${source.filename}:${line}`
}

