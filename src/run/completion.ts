/**
 * Completions are values: what executing a statement or calling a function answers.
 * `undefined` = went on normally; a Signal; anything else is the value of a `return`.
 */
import type { Value } from '../runtime/value.ts'

export class Signal {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
export const BREAK: Signal = new Signal('break')
export const CONTINUE: Signal = new Signal('continue')
/** A guest exception is under way: `rt.pending`. */
export const RAISE: Signal = new Signal('raise')
/** The frames are being put aside (low stack, a guest waiting for its host): `rt.captured`. */
export const SUSPEND: Signal = new Signal('suspend')
/** A generator has yielded: `rt.yielded`. */
export const YIELD: Signal = new Signal('yield')
/** The slice of a hot loop is used up: it is entered again (compile/slices.ts). Never leaves a region, nor does DONE: the loop has come to its end. */
export const AGAIN: Signal = new Signal('again')
export const DONE: Signal = new Signal('done')
/** Typed code was left as planned, before the statement at `frame.pc`: generic closures go on with it. Never leaves a region. */
export const LEAVE: Signal = new Signal('leave')

export type Completion = Value | Signal | undefined
/** What a call answers: a value, RAISE or SUSPEND. */
export type Outcome = Value | Signal

/** Thrown by a closure that would have to run guest code: the statement goes on in its lifted twin. Carries nothing: `frame.pc` says where. */
export class Lift {
  readonly reason = 'lift'
}
export const LIFT: Lift = new Lift()

/** Thrown by a typed closure whose assumption broke: `frame.pc` says where. */
export class Deopt {
  readonly reason = 'deopt'
}
export const DEOPT: Deopt = new Deopt()

/** Thrown by generated code at the start of a block when everything is to be put aside (run/unwind.ts): `frame.pc` says which statement is next. */
export class Unwind {
  readonly reason = 'unwind'
}
export const UNWIND: Unwind = new Unwind()

/** Thrown by a typed store that does not take a step's value: the step is done, go on after it with that value. */
export class DeoptAfter {
  readonly value: unknown
  constructor(value: unknown) {
    this.value = value
  }
}

/** A call through the raw entry of a function that gives floats has given an int after all (its generic closures went on). */
export class GenericInt {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}
