/** Which statements charge fuel for their data: what they have spent is given back when they leave typed code, as they are evaluated again. */
import { expressionsOf } from '../core/finish.ts'
import type { CoreStmt } from '../core/nodes.ts'
import { mayCharge } from '../compile/rewind.ts'
import type { Emitter } from './emitter.ts'

export function charges(E: Emitter, s: CoreStmt): boolean {
  return expressionsOf(s).some((e) => mayCharge(E.T, e))
}
