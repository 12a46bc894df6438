/** Which statements both charge for their data and may leave typed code (compile/rewind.ts has the same question for closures). */
import { expressionsOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import type { Emitter } from './emitter.ts'

/** May evaluating the statement's expressions charge fuel for their data? */
export function charges(E: Emitter, s: CoreStmt): boolean {
  return expressionsOf(s).some((e) => some(e, (x) => chargesItself(E, x)))
}

/** May the statement's expressions leave typed code? */
export function speculates(E: Emitter, s: CoreStmt): boolean {
  if (s.kind === 'Assign' && E.facts.slots[s.slot] !== 'any') return true
  if (s.kind === 'StoreGlobal' && E.facts.promoted.has(s.index)) return true
  if (s.kind === 'Unpack') return true
  return expressionsOf(s).some((e) => some(e, (x) => {
    const k = E.kind(x)
    return (k === 'int' || k === 'float') && x.kind !== 'Const' && x.kind !== 'Local'
  }))
}

function some(e: CoreExpr, holds: (e: CoreExpr) => boolean): boolean {
  return holds(e) || operandsOf(e).some((x) => some(x, holds))
}

function chargesItself(E: Emitter, e: CoreExpr): boolean {
  switch (e.kind) {
    case 'Slice': case 'In': case 'Join': case 'Format': case 'Set': case 'Dict': case 'ToTuple':
      return true
    case 'Binary': case 'Compare': case 'Unary':
      return E.kind(e) === 'any'
    default:
      return false
  }
}
