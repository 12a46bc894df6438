/** The innermost thing put aside when a script waits for its host: a promise, and what becomes of it. */
import type { Outcome } from './completion.ts'
import { SUSPEND } from './completion.ts'
import { rt } from './state.ts'
import { Suspended } from './suspend.ts'

export class HostWait extends Suspended {
  readonly frames = 0
  /** Settles when the script can go on; never rejects. */
  readonly arrived: Promise<void>
  /** Called when the entry ends before that. */
  readonly cancel: () => void
  private answer: (() => Outcome) | null = null

  /** `settle` runs within the entry, once the promise has been fulfilled or has `failed`. */
  constructor(promise: Promise<unknown>, settle: (value: unknown, failed: boolean) => Outcome, cancel: () => void = () => {}) {
    super()
    this.cancel = cancel
    const arrive = (value: unknown, failed: boolean): void => {
      this.answer = () => settle(value, failed)
    }
    this.arrived = promise.then((v) => arrive(v, false), (e) => arrive(e, true))
  }

  get settled(): boolean {
    return this.answer !== null
  }

  resume(): Outcome {
    return (this.answer as () => Outcome)()
  }
}

/** Puts everything aside until the promise is there. */
export function waitFor(promise: Promise<unknown>, settle: (value: unknown, failed: boolean) => Outcome, cancel?: () => void): typeof SUSPEND {
  rt.captured.push(new HostWait(promise, settle, cancel))
  return SUSPEND
}
