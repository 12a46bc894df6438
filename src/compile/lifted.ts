/**
 * Going on in a lifted twin (lower/lift.ts). The twin evaluates again what the statement has evaluated so far, and
 * charges for it: what was charged until then is given back, so that a run costs the same whether or not the
 * statement had been lifted before it.
 */
import { blocksOf } from '../core/finish.ts'
import type { CoreStmt } from '../core/nodes.ts'
import { liftStatement } from '../lower/lift.ts'
import type { Code } from '../run/code.ts'
import { LIFT } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import { meter } from '../run/meter.ts'
import { statementExec, testOf } from './generic.ts'

/** A slice of fuel that no statement uses up. */
const PLENTY = 2 ** 50

/** Replaces the statement whose operator threw LIFT at `f.pc`; answers the statement to go on at. `f` is a generic frame. */
export function lifted(code: Code, f: Frame): CoreStmt {
  const { pc } = f
  // A known twin: these are older closures of the statement, in an activation that was under way.
  const twin = code.twins.get(pc)
  meter.slice += spentBefore(code, twin === undefined ? code.statementAt(pc) : twin.original, f)
  f.pc = pc
  return (twin ?? liftStatement(code, pc)).first
}

/** What the statement charges until it throws LIFT: found by running it once more, since up to there it is pure. */
function spentBefore(code: Code, s: CoreStmt, f: Frame): number {
  const again = s.kind === 'If' || s.kind === 'While' ? testOf(code, s.test, s.id) : blocksOf(s).length === 0 ? statementExec(code, s) : null
  if (again === null) return 0
  const { slice } = meter
  meter.slice = PLENTY
  try {
    again(f)
  } catch (e) {
    if (e === LIFT) return PLENTY - meter.slice
    throw e
  } finally {
    meter.slice = slice
  }
  throw new Error(`internal error: a ${s.kind} statement was lifted for nothing; please report this`)
}
