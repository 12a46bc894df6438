/**
 * The event loop. Its order is CPython's: what is ready runs first in, first out, a batch at a time; timers that are due
 * join the end. Where nothing is ready it waits: for real in an asynchronous run, by moving the script's clock in a synchronous one.
 * Reference: https://docs.python.org/3.13/library/asyncio-eventloop.html
 */
import { objectType } from '../../runtime/builtin-types.ts'
import { KeyboardInterrupt, PyException, SystemExit } from '../../runtime/exception.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { PyModule } from '../../runtime/function.ts'
import { PyList } from '../../runtime/list/list.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { repr, strMaybe } from '../../runtime/ops/repr.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { strFromHost, toHost } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, type Value } from '../../runtime/value.ts'
import type { PyAsyncGenerator } from '../../run/async-generator.ts'
import { type Outcome, RAISE, SUSPEND } from '../../run/completion.ts'
import { type PyVarContext, contextForLater } from '../../run/context.ts'
import { drive } from '../../run/drive.ts'
import { fail } from '../../run/generator.ts'
import { charge } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { Then } from '../../run/suspend.ts'
import { renderSteps } from '../../traceback/show.ts'
import { runtimeError } from './errors.ts'
import { OwnListener, type PyFuture, shown } from './future.ts'
import { type Callback, PyHandle, microseconds } from './handle.ts'
import { TimerHeap } from './heap.ts'
import { hostFuture } from './host-future.ts'
import type { Settle } from './promise.ts'
import type { PyTask } from './task.ts'

/** Batches after which the host gets a turn while promises of its are awaited. */
const BATCHES = 64
/** Seconds of work that pass unnoticed in a synchronous run. */
const STANDSTILL = 0.5

/** An exception that goes through the loop. */
export function endsRun(e: PyException): boolean {
  return e.cls.isSubtype(KeyboardInterrupt) || e.cls.isSubtype(SystemExit)
}

export class PyLoop extends PyObject {
  private ready: PyHandle[] = []
  private readonly timers: TimerHeap = new TimerHeap()
  private order = 0
  running = false
  closed = false
  private stopping = false
  current: PyTask | null = null
  readonly tasks: Set<PyTask> = new Set()
  /** Futures with an error that nobody has looked at. */
  readonly unseen: Set<PyFuture> = new Set()
  /** Async generators in use. */
  readonly generators: Set<PyAsyncGenerator> = new Set()
  handler: Value = null
  /** What makes tasks, where the script has set it. */
  factory: Value = null
  debug = false
  /** What has arrived from outside: run at the next turn. */
  private readonly arrived: (() => Outcome)[] = []
  /** Promises of the host that are awaited. */
  private outside = 0
  private wake: (() => void) | null = null
  private batches = 0
  private now = 0

  /**
   * In a synchronous run the clock stands still while the tasks take their turns, unless they take long: what begins at
   * the same moment and sleeps as long wakes in the same order on every machine.
   */
  time(): number {
    const real = rt.realm.host.monotonic()
    if (rt.barrier === null || real - this.now > STANDSTILL) this.now = real
    return this.now
  }

  /** `context`: what the callback runs in; a copy of what it is now, if not given. */
  soon(callback: Callback, context: PyVarContext | null = contextForLater()): PyHandle {
    if (this.closed) throw runtimeError('Event loop is closed')
    const handle = new PyHandle(callback, context)
    this.ready.push(handle)
    return handle
  }

  at(when: number, callback: Callback, context: PyVarContext | null = contextForLater()): PyHandle {
    if (this.closed) throw runtimeError('Event loop is closed')
    const handle = new PyHandle(callback, context, when, ++this.order)
    this.timers.push(handle)
    return handle
  }

  stop(): void {
    this.stopping = true
  }

  /** A promise of the host as a future. */
  futureOf(promise: Promise<unknown>, settle: Settle): PyFuture {
    return hostFuture(this, promise, settle)
  }

  /** Runs `settle` within the loop once the host's promise is there. `settle` gets what has become of it. */
  await(promise: Promise<unknown>, settle: (value: unknown, failed: boolean) => Outcome): void {
    this.outside++
    const arrive = (value: unknown, failed: boolean): void => {
      this.outside--
      this.arrived.push(() => settle(value, failed))
      this.wake?.()
    }
    promise.then((v) => arrive(v, false), (e) => arrive(e, true))
  }

  /** Runs until `stop`: null, RAISE or SUSPEND. */
  runForever(): Outcome {
    if (this.closed) throw runtimeError('Event loop is closed')
    if (this.running) throw runtimeError('This event loop is already running')
    if (rt.realm.loop !== null) throw runtimeError('Cannot run the event loop while another loop is running')
    this.running = true
    rt.realm.loop = this
    this.outer = rt.realm.context
    return this.ended(this.turns())
  }

  private ended(r: Outcome): Outcome {
    if (r === SUSPEND) {
      rt.captured.push(new Then((later) => this.ended(later)))
      return SUSPEND
    }
    this.stopping = false
    this.running = false
    rt.realm.loop = null
    rt.realm.context = this.outer
    return r
  }

  runUntilComplete(f: PyFuture): Outcome {
    const stop = new OwnListener('_run_until_complete_cb()', (done) => {
      // One that ends the run itself has done so already.
      if (done.error === null || !endsRun(done.error)) this.stop()
      return null
    })
    f.listen(stop)
    const after = (r: Outcome): Outcome => {
      if (r === SUSPEND) {
        rt.captured.push(new Then(after))
        return SUSPEND
      }
      f.unlisten(stop)
      if (r === RAISE) {
        if (f.done && f.state !== 'CANCELLED') f.seen()
        return RAISE
      }
      if (!f.done) throw runtimeError('Event loop stopped before Future completed.')
      return f.result()
    }
    return after(this.runForever())
  }

  /** The context of whoever runs the loop. */
  private outer: PyVarContext | null = null
  private batch: PyHandle[] = []
  private next = 0

  private turns(): Outcome {
    for (;;) {
      while (this.next < this.batch.length) {
        const handle = this.batch[this.next++] as PyHandle
        charge(1)
        rt.realm.context = handle.context
        const r = this.run(() => handle.run(), handle)
        if (r !== null) return r
      }
      if (this.stopping) return null
      const r = this.gather()
      if (r !== undefined) return r
    }
  }

  /** One callback; null to go on. */
  private run(work: () => Outcome, handle: PyHandle | null): Outcome {
    return this.ran(this.outcome(work), handle, () => null)
  }

  private outcome(work: () => Outcome): Outcome {
    try {
      return work()
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      rt.pending = e
      return RAISE
    }
  }

  private ran(r: Outcome, handle: PyHandle | null, then: () => Outcome): Outcome {
    if (r === SUSPEND) {
      // Everything behind it goes on in turns(), which is left now.
      rt.captured.push(new Then((later) => this.ran(later, handle, () => this.turns())))
      return SUSPEND
    }
    if (r === RAISE) {
      const e = rt.pending as PyException
      if (endsRun(e)) return RAISE
      rt.pending = null
      const message = handle === null ? 'Exception in an exception handler' : `Exception in callback ${shown(handle).replace(/^<\w+ (when=\S+ )?|>$/g, '')}`
      return this.ran(this.outcome(() => drive(this.reportSteps(message, e, 'handle', handle))), null, then)
    }
    return then()
  }

  /** Makes the next batch, waiting when there is nothing to do. undefined: there is something now. */
  private gather(): Outcome | undefined {
    for (const work of this.arrived.splice(0)) this.ready.push(new PyHandle(work, null))
    let first = this.first()
    if (this.ready.length === 0) {
      const delay = first === undefined ? Number.POSITIVE_INFINITY : first.when - this.time()
      if (delay > 0) {
        if (delay === Number.POSITIVE_INFINITY && this.outside === 0) return fail(runtimeError('deadlock: every task waits, and nothing is left that could wake one'))
        const r = this.wait(delay)
        if (r !== undefined) return r
      }
    } else if (this.outside > 0 && ++this.batches >= BATCHES) {
      const r = this.wait(0)
      if (r !== undefined) return r
    }
    const now = microseconds(this.time())
    for (first = this.first(); first !== undefined && first.due <= now; first = this.first()) this.ready.push(this.timers.pop() as PyHandle)
    this.batch = this.ready
    this.next = 0
    this.ready = []
    return undefined
  }

  /** The next timer that is not cancelled. */
  private first(): PyHandle | undefined {
    for (;;) {
      const { first } = this.timers
      if (first === undefined || first.callback !== null) return first
      this.timers.pop()
    }
  }

  private wait(seconds: number): Outcome | undefined {
    this.batches = 0
    const r = rt.realm.wait(seconds, (wake) => {
      this.wake = wake
    })
    if (r !== SUSPEND) {
      this.now += seconds
      return undefined
    }
    rt.captured.push(new Then((later) => {
      this.wake = null
      return later === RAISE ? RAISE : this.turns()
    }))
    return SUSPEND
  }

  /** The async generators that are not closed yet; each is answered once. */
  takeGenerators(): PyList {
    const open = [...this.generators].filter((g) => g.frame !== null && !g.closed)
    this.generators.clear()
    return PyList.from(open)
  }

  /** Tells about an error that no code of the script can get. */
  *reportSteps(message: string, e: PyException, what: string, about: Value): Steps<Value> {
    const context = new PyDict()
    context.setStr('message', message)
    context.setStr('exception', e)
    context.setStr(what, about)
    return yield* this.tell(context)
  }

  *tell(context: PyDict): Steps<Value> {
    if (this.handler === null) return yield* this.tellByDefault(context)
    try {
      return yield* call(this.handler, [this, context])
    } catch (e) {
      if (!(e instanceof PyException) || endsRun(e)) throw e
      const about = context.getStr('exception')
      if (e.context === null && about instanceof PyException && about !== e) e.context = about
      const failure = new PyDict()
      failure.setStr('message', 'Unhandled error in exception handler')
      failure.setStr('exception', e)
      failure.setStr('context', context)
      return yield* this.tellByDefault(failure)
    }
  }

  /** Where the script has imported `logging`, its logger `asyncio` gets the text, and without any configuration that prints it as is done here. */
  *tellByDefault(context: PyDict): Steps<Value> {
    const message = context.getStr('message')
    const lines = [message === undefined ? 'Unhandled exception in event loop' : toHost(strMaybe(message) ?? '')]
    for (const key of [...context.keys()].filter((k) => typeof k === 'string' && k !== 'message' && k !== 'exception').sort() as string[]) {
      lines.push(`${key}: ${toHost(yield* repr(context.getStr(key) as Value))}`)
    }
    const e = context.getStr('exception')
    const logging = rt.realm.modules.get('logging')
    if (logging instanceof PyModule) {
      const logger = yield* call(yield* getattr(logging, 'getLogger'), ['asyncio'])
      return yield* call(yield* getattr(logger, 'error'), [strFromHost(lines.join('\n'))], new Map([['exc_info', e instanceof PyException ? e : false]]))
    }
    rt.realm.print('stderr', `${lines.join('\n')}\n${e instanceof PyException ? yield* renderSteps(e) : ''}`)
    return null
  }
}

export const loopType: PyType = new PyType('_UnixSelectorEventLoop', [objectType])
loopType.module = 'asyncio.unix_events'
loopType.instanceDict = true
PyLoop.prototype.cls = loopType
