/** The kinds of closure that code is compiled into. Every closure captures only constants and child closures. */
import type { Completion } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import type { Value } from '../runtime/value.ts'

/** Computes a guest value in its generic form. */
export type EvalAny = (f: Frame) => Value
/** Computes a raw number: a safe integer. */
export type EvalInt = (f: Frame) => number
/** Computes a raw double. */
export type EvalFloat = (f: Frame) => number
export type EvalBool = (f: Frame) => boolean
export type Eval = (f: Frame) => any
/** Executes a statement. */
export type Exec = (f: Frame) => Completion
