/** What stands around a place in the text, and what a way out of it has to see to on its way: loops, `try`, handlers. */
import type { CoreStmt } from '../core/nodes.ts'
import type { Frame } from '../run/frame.ts'

/** A loop that has its position in a local while it runs. */
export interface OpenLoop {
  /** What ends that, where the loop is left. */
  readonly close: string
  /** The same where it may have been left before. */
  readonly afterThrow: string
}
/** A loop over a range whose iterator others may have as well: `open` is the iterator while its position is in the local. */
export interface SharedRange extends OpenLoop {
  /** The slot of the iterator. */
  readonly it: string
  readonly position: string
  readonly open: string
}

/** What a way out has to pass on its way. */
export type Context =
  | { readonly kind: 'loop'; readonly stmt: CoreStmt; readonly leave: string; readonly again: string; open: OpenLoop | null; admits: Admits | null }
  /** Inside the body of a `try`: a guest exception goes to `exception` and out of `label`; so does a jump on its way to a `finally`. */
  | { readonly kind: 'try'; readonly label: string; readonly exception: string; readonly final: Final | null }
  /** Inside a handler: `rt.handled` gets the value of `before` back. */
  | { readonly kind: 'handler'; readonly before: string }

/** Jumps out of a body with a `finally`: where it is noted which one is to be taken after that, and the value of a `return`. */
export interface Final {
  readonly way: string
  readonly value: string
  /** The jumps that there are. */
  readonly ways: Set<Way>
}
export type Way = 'return' | 'leave' | 'again'
/** By what number `way` names them; 0 is none. */
export const WAYS: readonly Way[] = ['return', 'leave', 'again']

/** Does a generic frame that waits at a yield in a loop fit what the loop's text takes for granted? */
export type Admits = (f: Frame) => boolean
