/** Something that only the driver can do, in the form of a callee: for natives. */
import { PyObject } from '../runtime/value.ts'
import type { Outcome } from './completion.ts'

export abstract class Resumption extends PyObject {
  abstract run(): Outcome
}

/** Makes the end of a generator the StopIteration that callers of `send` and `throw` see. generator.ts hands it in. */
export let stopped: (r: Outcome) => Outcome
export function setStopped(convert: typeof stopped): void {
  stopped = convert
}
