/** Which superinstruction (bank-fused.ts) stands for an expression of the generic tier, if one does. */
import type { BinaryOperator } from '../ast/nodes.ts'
import type { CoreExpr } from '../core/nodes.ts'
import type { CompareOp } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import type { Bank } from './bank-types.ts'
import type { SlowWithConst } from './bank-fused.ts'
import type { Eval, EvalBool } from './closures.ts'
import { addSlow, binarySlow, inplaceSlow, modSlow, mulSlow, subSlow } from './slow.ts'

/** The value of a constant small int that an operator can hold. */
function smallInt(e: CoreExpr): number | undefined {
  return e.kind === 'Const' && typeof e.value === 'number' && (e.value | 0) === e.value ? e.value : undefined
}

function slowOf(op: BinaryOperator, inplace: boolean): SlowWithConst {
  if (inplace) return (a, c) => inplaceSlow(op, a, c)
  switch (op) {
    case '+': return addSlow
    case '-': return subSlow
    case '*': return mulSlow
    case '%': return modSlow
    default: return (a, c) => binarySlow(op, a, c)
  }
}

/** `left op CONSTANT`; null when it has no closure of its own. */
export function withConstant(bank: Bank, e: Extract<CoreExpr, { kind: 'Binary' }>, left: () => Eval): Eval | null {
  const c = smallInt(e.right)
  if (c === undefined) return null
  const slow = slowOf(e.op, e.inplace)
  switch (e.op) {
    case '+': return bank.addSmall(left(), c, slow, e.id)
    // What is slow is given the constant as it stands.
    case '-': return bank.addSmall(left(), -c, (a: Value) => slow(a, c), e.id)
    case '*': return bank.mulSmall(left(), c, slow, e.id)
    case '%': return c > 0 ? bank.modSmall(left(), c, slow, e.id) : null
    case '//': return c > 0 ? bank.floorDivSmall(left(), c, slow, e.id) : null
    case '&': return bank.bitAndSmall(left(), c, slow, e.id)
    default: return null
  }
}

const TESTS = {
  '<': ['lessTest', 'lessTestConst'], '<=': ['lessEqualTest', 'lessEqualTestConst'], '>': ['greaterTest', 'greaterTestConst'],
  '>=': ['greaterEqualTest', 'greaterEqualTestConst'], '==': ['equalTest', 'equalTestConst'], '!=': ['notEqualTest', 'notEqualTestConst'],
} as const satisfies Record<CompareOp, readonly [keyof Bank, keyof Bank]>

/** A comparison as a test; `at` is the node of the test. */
export function comparisonTest(bank: Bank, e: Extract<CoreExpr, { kind: 'Compare' }>, at: number, expr: (e: CoreExpr) => Eval): EvalBool {
  const [plain, constant] = TESTS[e.op]
  const left = expr(e.left)
  const c = smallInt(e.right)
  return c === undefined ? bank[plain](left, expr(e.right), e.id, at) : bank[constant](left, c, e.id, at)
}
