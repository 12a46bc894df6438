/** The typed version of a function: filled in by compile/typed.ts. */
import type { Exec } from '../compile/closures.ts'
import type { PyFunction } from '../runtime/function.ts'
import type { Value } from '../runtime/value.ts'
import type { Outcome } from './completion.ts'
import type { Frame, FrameClass } from './frame.ts'

/** How a slot is kept in a typed frame. */
export type SlotKind = 'int' | 'float' | 'bool' | 'any'

export interface TypedCode {
  readonly frame: FrameClass
  readonly kinds: readonly SlotKind[]
  readonly body: Exec
  /** Runs the typed version if the arguments have the kinds it was built for; undefined when they have not. */
  enter(fn: PyFunction, args: readonly Value[]): Outcome | undefined
  enter1: ((fn: PyFunction, a: Value) => Outcome | undefined) | null
  enter2: ((fn: PyFunction, a: Value, b: Value) => Outcome | undefined) | null
  /** Copies a typed frame into a generic one. */
  toGeneric(f: Frame): Frame
  /** Guards that failed so far. */
  failures: number
}
