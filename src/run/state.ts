/**
 * The engine's registers: one set per host thread. An entry from the host saves and restores what it changes (enter.ts).
 */
import type { PyException } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import type { Frame } from './frame.ts'
import type { Realm } from './realm.ts'
import type { Suspended } from './suspend.ts'

export interface Registers {
  /** The innermost guest frame. */
  frame: Frame | null
  /** Guest frames, including those put aside; compared with the recursion limit. */
  depth: number
  recursionLimit: number
  /** Height of the host stack in use, in closure levels, and how much there may be. */
  stack: number
  stackBudget: number
  /** The exception of a RAISE completion. */
  pending: PyException | null
  /** The exception being handled (`sys.exception()`). */
  handled: PyException | null
  /** `handled` of whoever throws an exception into a generator, until it is raised there: it is no context of that exception. */
  thrown: PyException | null | undefined
  /** The value of a YIELD completion; what a generator has returned when it answers EXHAUSTED. */
  yielded: Value
  /** What a SUSPEND completion has put aside so far, innermost first. */
  captured: Suspended[]
  /** Frames put aside by each entry in progress, outermost entry first. */
  readonly waiting: Suspended[][]
  /** What stands between here and the host so that its promises can't be waited for; null when they can. */
  barrier: string | null
  realm: Realm
}

export const rt: Registers = {
  frame: null,
  depth: 0,
  recursionLimit: 1000,
  stack: 0,
  stackBudget: Number.POSITIVE_INFINITY,
  pending: null,
  handled: null,
  thrown: undefined,
  yielded: null,
  captured: [],
  waiting: [],
  barrier: null,
  realm: null as unknown as Realm,
}
