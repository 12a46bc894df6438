/** A promise of the host as a future of the loop. */
import { PyException } from '../../runtime/exception.ts'
import { PyType } from '../../runtime/type.ts'
import { PyFuture, futureType } from './future.ts'
import type { PyLoop } from './loop.ts'
import type { Settle } from './promise.ts'

/** A future that a task can be made of. */
export class PyHostFuture extends PyFuture {}
const hostFutureType: PyType = new PyType('HostFuture', [futureType])
PyHostFuture.prototype.cls = hostFutureType

export function hostFuture(loop: PyLoop, promise: Promise<unknown>, settle: Settle): PyHostFuture {
  const future = new PyHostFuture(loop)
  loop.await(promise, (value, failed) => {
    if (future.done) return null
    try {
      future.setResult(settle(value, failed))
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      future.setError(e)
    }
    return null
  })
  return future
}
