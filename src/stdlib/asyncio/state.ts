/** What `asyncio` keeps for each instance. */
import { rt } from '../../run/state.ts'
import type { Value } from '../../runtime/value.ts'
import { runtimeError } from './errors.ts'
import { PyLoop } from './loop.ts'

export function runningLoop(): PyLoop | null {
  return rt.realm.loop as PyLoop | null
}

/** The running loop, which must be. */
export function loopInUse(): PyLoop {
  const loop = runningLoop()
  if (loop === null) throw runtimeError('no running event loop')
  return loop
}

/** `get_event_loop()`: the running loop, or the one set, or a new one where none was ever set. */
export function eventLoop(): PyLoop {
  const running = runningLoop()
  if (running !== null) return running
  const { asyncio } = rt.realm
  if (asyncio.loop === null && asyncio.chosen) throw runtimeError("There is no current event loop in thread 'MainThread'.")
  asyncio.loop ??= new PyLoop()
  return asyncio.loop as PyLoop
}

/** The name of a task that was given none. */
export function nextName(): Value {
  return `Task-${++rt.realm.asyncio.tasks}`
}
