/** Which expressions may stand on the left of an assignment, after `for`, `as` and `del`. */
import type { Expr } from '../../src/ast/nodes.ts'

export type TargetKind = 'assign' | 'delete'

/** The innermost part of `node` that cannot be assigned to (or deleted), or null when all of it can. */
export function invalidTarget(node: Expr, kind: TargetKind): Expr | null {
  switch (node.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return null
    case 'Starred':
      return kind === 'assign' ? invalidTarget(node.value, kind) : node
    case 'Tuple':
    case 'List':
      for (const element of node.elts) {
        const invalid = invalidTarget(element, kind)
        if (invalid !== null) return invalid
      }
      return null
    default:
      return node
  }
}

/** Targets of annotated and augmented assignments: one name, attribute or subscript. */
export function isSingleTarget(node: Expr): boolean {
  return node.kind === 'Name' || node.kind === 'Attribute' || node.kind === 'Subscript'
}
