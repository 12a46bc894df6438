/** Short names of AST types that collide with Core's. */
export type { BoolOp, Compare, DictExpr as Dict, Expr, IfExp, JoinedStr } from '../ast/nodes.ts'
