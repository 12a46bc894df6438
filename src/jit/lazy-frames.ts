/**
 * Which functions may run without a frame until something needs it: a way out, or a call into the engine. Calls of generated
 * code pass depth and stack account as arguments, so such a function touches nothing but its own locals.
 *
 * The memory walk sees what frames hold. So a function with calls must hold numbers only; one without calls may hold its
 * arguments, but must not allocate.
 */
import { blocksOf, expressionsOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import type { TypedCompiler } from '../compile/typed.ts'

export function mayRunWithoutFrame(T: TypedCompiler): boolean {
  const { code, facts } = T
  const { stmts } = facts
  if (code.freeSlots.length > 0) return false
  const numbersOnly = facts.slots.slice(0, code.paramCount).every((k) => k !== 'any')
  return stmts.every((s) => plainStatement(T, s, numbersOnly) && expressionsOf(s).every((e) => plainExpression(T, e)))
}

function plainStatement(T: TypedCompiler, s: CoreStmt, numbersOnly: boolean): boolean {
  switch (s.kind) {
    case 'Assign':
      return T.facts.slots[s.slot] !== 'any'
    case 'Call':
      return numbersOnly && s.keywords.length === 0 && (s.dst < 0 || T.facts.slots[s.dst] !== 'any')
    case 'SetAttr': case 'If': case 'Return': case 'Eval': case 'Break': case 'Continue':
      return true
    case 'While':
      return blocksOf(s).length > 0
    default:
      return false
  }
}

/** Does evaluating it allocate nothing? A value of kind any is then one that was there before. */
function plainExpression(T: TypedCompiler, e: CoreExpr): boolean {
  if (!operandsOf(e).every((x) => plainExpression(T, x))) return false
  switch (e.kind) {
    // An item that is not just there is asked for by a call into the engine.
    case 'Const': case 'Local': case 'Global': case 'Not': case 'Is': case 'And': case 'Or': case 'IfExp': case 'Attr': case 'Item':
      return true
    case 'Binary': case 'Unary': case 'Compare':
      return T.kind(e) !== 'any'
    default:
      return false
  }
}
