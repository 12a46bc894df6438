/** `gather`. Reference: https://docs.python.org/3.13/library/asyncio-task.html#running-tasks-concurrently */
import { PyList } from '../../runtime/list/list.ts'
import { PyType } from '../../runtime/type.ts'
import type { Value } from '../../runtime/value.ts'
import type { Outcome } from '../../run/completion.ts'
import { cancelled } from './errors.ts'
import { OwnListener, PyFuture, futureType } from './future.ts'
import type { PyLoop } from './loop.ts'

/** The future of all of them: cancelling it cancels each. */
class PyGathering extends PyFuture {
  private readonly children: readonly PyFuture[]
  cancelRequested = false
  constructor(loop: PyLoop, children: readonly PyFuture[]) {
    super(loop)
    this.children = children
  }
  override cancel(message: Value): boolean {
    if (this.done) return false
    let any = false
    for (const child of this.children) if (child.cancel(message)) any = true
    if (any) this.cancelRequested = true
    return any
  }
}
const gatheringType: PyType = new PyType('_GatheringFuture', [futureType])
gatheringType.module = 'asyncio.tasks'
PyGathering.prototype.cls = gatheringType

/** `children` in the order of the arguments, one for each. */
export function gather(loop: PyLoop, children: readonly PyFuture[], returnExceptions: boolean): PyFuture {
  if (children.length === 0) {
    const none = new PyFuture(loop)
    none.setResult(new PyList())
    return none
  }
  const distinct = [...new Set(children)]
  const outer = new PyGathering(loop, children)
  let finished = 0
  const done = (f: PyFuture): Outcome => {
    finished++
    if (outer.done) {
      f.seen()
      return null
    }
    if (!returnExceptions) {
      const e = f.state === 'CANCELLED' ? f.cancellation() : f.exception()
      if (e !== null) {
        outer.setError(e)
        return null
      }
    }
    if (finished < distinct.length) return null
    if (outer.cancelRequested) {
      outer.setError(f.state === 'CANCELLED' ? f.cancellation() : cancelled(null))
      return null
    }
    outer.setResult(PyList.from(children.map((child) => (child.state === 'CANCELLED' ? cancelled(child.cancelMessage ?? '') : (child.exception() ?? child.value)))))
    return null
  }
  const listener = new OwnListener('gather.<locals>._done_callback()', done)
  const ready = distinct.filter((f) => f.done)
  for (const f of distinct) if (!f.done) f.listen(listener)
  for (const f of ready) done(f)
  return outer
}
