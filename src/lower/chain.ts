/**
 * Chains of `elif` and of cases nest: each arm lies in the `else` of the one before. Long ones are cut into pieces that stand one after
 * another, each run when no arm has been taken yet, so that the depth of the tree has a bound.
 */
import type { Node } from '../ast/nodes.ts'
import type { Block, CoreStmt, SlotId } from '../core/nodes.ts'
import { FALSE, TRUE } from './expressions.ts'
import type { Lowerer } from './lowerer.ts'

/** Arms that nest. */
const PIECE = 100

export class Chain {
  private readonly L: Lowerer
  private readonly outer: CoreStmt[]
  /** Has an arm been taken? -1: the chain is short. */
  private readonly taken: SlotId
  private arms = 0

  constructor(L: Lowerer, length: number, at: Node) {
    this.L = L
    this.outer = L.block
    this.taken = length > PIECE ? L.temp() : -1
    if (this.taken >= 0) L.emit({ kind: 'Assign', id: L.node(at), slot: this.taken, value: FALSE })
  }

  /** The body of an arm. */
  arm(body: Block, at: Node): Block {
    if (this.taken < 0) return body
    return { ...body, stmts: [{ kind: 'Assign', id: this.L.node(at), slot: this.taken, value: TRUE }, ...body.stmts] }
  }

  /** The block where the next arm goes: the `else` of the last one, or a piece of its own. */
  next(orelse: Block, at: Node): CoreStmt[] {
    if (this.taken < 0 || ++this.arms % PIECE !== 0) return orelse.stmts as CoreStmt[]
    const { L, taken } = this
    const body: Block = { stmts: [], cost: orelse.cost, owner: null }
    // The `else` stays empty: what it would have charged is charged by the piece.
    ;(orelse as { cost: number }).cost = 0
    const id = L.node(at)
    this.outer.push({ kind: 'If', id, test: { kind: 'Not', operand: L.local(taken, at), id: L.node(at) }, body, orelse: { stmts: [], cost: 0, owner: null } })
    return body.stmts as CoreStmt[]
  }
}
