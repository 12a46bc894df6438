/**
 * Entries that may wait for the host. They run in legs: each goes on until the script ends or needs a promise, and the next
 * begins when that has settled. Between legs nothing of the script is on the host's stack, so that thousands can wait at once.
 */
import { type Outcome, SUSPEND } from '../run/completion.ts'
import { Activation } from '../run/enter.ts'
import type { HostWait } from '../run/host-wait.ts'
import { restoreRepr, takeRepr } from '../runtime/ops/repr.ts'
import { PyException } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import { Entry, type EntryOptions } from './entry.ts'
import type { InstanceRealm } from './realm.ts'

/** Runs guest code as an entry of its own. `start` begins it, and `finish` makes of its value what the host gets, within the entry; before that, or when it has failed, comes `atEnd`. */
export async function enterAsync<T>(realm: InstanceRealm, options: EntryOptions, start: () => Outcome, finish: (v: Value) => T, atEnd: (failed?: PyException) => void = () => {}): Promise<T> {
  // Code of this instance is on the stack, which has called a host function: that entry comes first.
  while (realm.busy) await undefined
  realm.checkUsable()
  const entry = new Entry(realm.account, options, true)
  const activation = new Activation(null)
  let repr: ReturnType<typeof takeRepr> = null
  const leg = (go: () => Outcome): { readonly value: T } | null =>
    realm.leg(entry, () => {
      entry.checkAlive()
      realm.checkUsable()
      restoreRepr(repr)
      let r: Outcome
      try {
        r = realm.guarded(go)
      } catch (e) {
        if (e instanceof PyException) atEnd(e)
        throw e
      }
      if (r !== SUSPEND) {
        atEnd()
        return { value: finish(r as Value) }
      }
      repr = takeRepr()
      return null
    })
  realm.activations.add(activation.waiting)
  try {
    let r = leg(() => activation.begin(start))
    while (r === null) {
      const { wait } = activation
      entry.pause()
      await settledOrAborted(wait, entry.signal)
      entry.resume()
      if (!wait.settled) wait.cancel()
      r = leg(() => activation.continue())
    }
    return r.value
  } finally {
    realm.activations.delete(activation.waiting)
  }
}

async function settledOrAborted(wait: HostWait, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return wait.arrived
  let stop = (): void => {}
  const aborted = new Promise<void>((resolve) => {
    stop = resolve
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', stop)
  })
  await Promise.race([wait.arrived, aborted])
  signal.removeEventListener('abort', stop)
}
