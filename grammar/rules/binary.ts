/**
 * Precedence climbing for the flat operator rules: `disjunction` and `bitwiseOr` read operands and operators in one
 * loop and hand them over; the tree is built here from the operator table, with explicit stacks, so that neither
 * long chains nor long runs of prefix operators need recursion.
 */
import type { BinaryOperator, BinOp, BoolOp, Compare, CompareOperator, Expr, UnaryOperator, UnaryOp } from '../../src/ast/nodes.ts'
import { type Operator, operators } from '../operators.ts'
import { allTokens, operatorToken } from '../tokens.ts'

const size = Math.max(...allTokens.map((type) => type.tokenTypeIdx as number)) + 1
const infix: (Operator | undefined)[] = new Array(size).fill(undefined)
const prefix: (Operator | undefined)[] = new Array(size).fill(undefined)
for (const row of operators) {
  const table = row.kind === 'unary' ? prefix : infix
  table[operatorToken(row.token).tokenTypeIdx as number] = row
}

export function infixOperator(tokenTypeIdx: number): Operator | undefined {
  return infix[tokenTypeIdx]
}

export function prefixOperator(tokenTypeIdx: number): Operator | undefined {
  return prefix[tokenTypeIdx]
}

const maxPending = 1000

/** Operators and operands not yet combined. Nested expressions share the stacks, each above the `base` of its own. */
export class OperandStack {
  private readonly rows: Operator[] = []
  private readonly rowStarts: number[] = []
  private readonly nodes: Expr[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  /** Operators below this index belong to enclosing expressions. */
  base = 0

  reset(): void {
    this.rows.length = this.rowStarts.length = this.nodes.length = this.starts.length = this.ends.length = this.base = 0
  }

  /** Starts an expression; the result is what `finish` needs. */
  enter(): number {
    const saved = this.base
    this.base = this.rows.length
    return saved
  }

  /** Is there no operator in the present expression? */
  get isEmpty(): boolean {
    return this.rows.length === this.base
  }

  /** Ends an expression without operators, of which the only operand was not put here. */
  leave(saved: number, node: Expr): Expr {
    this.base = saved
    return node
  }

  operand(node: Expr, start: number, end: number): void {
    this.nodes.push(node)
    this.starts.push(start)
    this.ends.push(end)
  }

  /** Whether a prefix operator may stand here: `not` binds too loosely to be an operand of anything but `not`, `and`, `or`. */
  acceptsPrefix(row: Operator): boolean {
    if (row.symbol !== 'not') return true
    const top = this.rows.length - 1
    return top < this.base || (this.rows[top] as Operator).precedence <= row.precedence
  }

  /** Whether operators that wait for their right operand (prefixes, `**`) are nested too deeply for a tree. */
  get tooDeep(): boolean {
    return this.rows.length - this.base > maxPending
  }

  pushPrefix(row: Operator, start: number): void {
    this.rows.push(row)
    this.rowStarts.push(start)
  }

  pushInfix(row: Operator, start: number): void {
    this.reduceWhile(row.precedence, row.associativity === 'right')
    this.rows.push(row)
    this.rowStarts.push(start)
  }

  /** The whole expression. */
  finish(saved: number): Expr {
    if (this.rows.length > this.base) this.reduceWhile(0, false)
    this.base = saved
    this.starts.pop()
    this.ends.pop()
    return this.nodes.pop() as Expr
  }

  /** Combines the operators on top that bind tighter than the next one, or as tight unless it is right-associative. */
  private reduceWhile(precedence: number, right: boolean): void {
    const { rows } = this
    while (rows.length > this.base) {
      const top = rows[rows.length - 1] as Operator
      if (top.precedence < precedence || (top.precedence === precedence && right)) return
      this.reduce()
    }
  }

  private reduce(): void {
    const { nodes, starts, ends } = this
    const row = this.rows.pop() as Operator
    const at = this.rowStarts.pop() as number
    const last = nodes.length - 1
    if (row.kind === 'unary') {
      nodes[last] = { kind: 'UnaryOp', op: row.symbol as UnaryOperator, operand: nodes[last] as Expr, start: at, end: ends[last] as number } satisfies UnaryOp
      starts[last] = at
      return
    }
    const right = nodes.pop() as Expr
    starts.pop()
    const end = ends.pop() as number
    const left = nodes[last - 1] as Expr
    const start = starts[last - 1] as number
    ends[last - 1] = end
    if (row.kind === 'binary') {
      nodes[last - 1] = { kind: 'BinOp', left, op: row.symbol as BinaryOperator, opStart: at, right, start, end } satisfies BinOp
    } else if (row.kind === 'compare') {
      if (left.kind === 'Compare' && left.parenthesised !== true) {
        left.ops.push(row.symbol as CompareOperator)
        left.comparators.push(right)
        extend(left, end)
      } else {
        nodes[last - 1] = { kind: 'Compare', left, ops: [row.symbol as CompareOperator], comparators: [right], start, end } satisfies Compare
      }
    } else if (left.kind === 'BoolOp' && left.op === row.symbol && left.parenthesised !== true) {
      left.values.push(right)
      extend(left, end)
    } else {
      nodes[last - 1] = { kind: 'BoolOp', op: row.symbol as 'and' | 'or', values: [left, right], start, end } satisfies BoolOp
    }
  }
}

/** Moves the end of a node that is still being built. */
function extend(node: { end: number }, end: number): void {
  node.end = end
}
