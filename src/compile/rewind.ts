/**
 * Fuel across a failed guard: the statement is evaluated again by generic closures, so what its expressions have
 * charged until then must not count twice. Only statements that both speculate and charge by their data need this.
 */
import { expressionsOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { DEOPT } from '../run/completion.ts'
import { meter } from '../run/meter.ts'
import type { EvalBool, Exec } from './closures.ts'
import type { TypedCompiler } from './typed.ts'

/** A statement without blocks, wrapped if it needs it. */
export function rewound(C: TypedCompiler, s: CoreStmt, exec: Exec): Exec {
  const es = expressionsOf(s)
  if (!es.some((e) => some(C, e, charges))) return exec
  const kinds = s.kind === 'Assign' ? C.kindsOf([s.slot]) : s.kind === 'Unpack' ? C.kindsOf(s.dsts) : []
  return kinds.some((k) => k !== 'any') || es.some((e) => some(C, e, speculates)) ? rewinding(exec) : exec
}

/** The test of an `if` or `while`. */
export function rewoundTest(C: TypedCompiler, e: CoreExpr, test: EvalBool): EvalBool {
  return some(C, e, charges) && some(C, e, speculates) ? rewinding(test) : test
}

/** May evaluating `e` charge for its data? Then it must not be evaluated a second time on a slow path. */
export function mayCharge(C: TypedCompiler, e: CoreExpr): boolean {
  return some(C, e, charges)
}

function rewinding<T>(run: (f: any) => T): (f: any) => T {
  return function rewind(f) {
    const before = meter.granted - meter.slice
    try {
      return run(f)
    } catch (e) {
      if (e === DEOPT) {
        const spent = meter.granted - meter.slice - before
        if (spent > 0) meter.slice += spent
      }
      throw e
    }
  }
}

function some(C: TypedCompiler, e: CoreExpr, holds: (C: TypedCompiler, e: CoreExpr) => boolean): boolean {
  return holds(C, e) || operandsOf(e).some((x) => some(C, x, holds))
}

/** May evaluating the node itself charge for its data? */
function charges(C: TypedCompiler, e: CoreExpr): boolean {
  switch (e.kind) {
    case 'Slice':
    case 'In':
    case 'Join':
    case 'Format':
    case 'Set':
    case 'Dict':
    case 'ToTuple':
      return true
    case 'Binary':
    case 'Compare':
    case 'Unary':
      return C.kind(e) === 'any'
    case 'Item':
      // A long key: its hash costs.
      return e.key.kind !== 'Const' && C.kind(e.key) !== 'int'
    default:
      return false
  }
}

/** Is what the node gives a guess, or may it leave typed code? */
function speculates(C: TypedCompiler, e: CoreExpr): boolean {
  const k = C.kind(e)
  return (k === 'int' || k === 'float') && e.kind !== 'Const' && e.kind !== 'Local'
}
