/** Assignment targets. Reference: https://docs.python.org/3.13/reference/simple_stmts.html#assignment-statements */
import type { Expr } from '../ast/nodes.ts'
import type { CoreExpr } from '../core/nodes.ts'
import { mangle } from '../resolve/resolve.ts'
import { lowerExpr, lowerIndex } from './expressions.ts'
import type { Lowerer } from './lowerer.ts'
import { checkAttribute, isChecked } from './strict.ts'

/** Stores `value` (evaluated before the target's own expressions) into a target. */
export function lowerTarget(L: Lowerer, target: Expr, value: CoreExpr): void {
  switch (target.kind) {
    case 'Name':
      L.store(target.id, value, target)
      return
    case 'Attribute': {
      const [v, object] = L.operands([() => value, () => lowerExpr(L, target.value)]) as [CoreExpr, CoreExpr]
      const name = mangle(target.attr, L.scope)
      const [o, checked] = checkAttribute(L, object, name, v, target)
      L.emit({ kind: 'SetAttr', id: L.node(target), object: o, name, value: checked })
      return
    }
    case 'Subscript': {
      const [v, object, key] = L.operands([() => value, () => lowerExpr(L, target.value), () => lowerIndex(L, target.index)]) as [CoreExpr, CoreExpr, CoreExpr]
      L.emit({ kind: 'SetItem', id: L.node(target), object, key, value: v })
      return
    }
    case 'Tuple':
    case 'List': {
      const star = target.elts.findIndex((x) => x.kind === 'Starred')
      // Up to the first other target: that one's own expressions must not see what comes after it.
      const others = target.elts.findIndex((x) => (x.kind === 'Starred' ? x.value : x).kind !== 'Name')
      const dsts = target.elts.map((x, i) => (others >= 0 && i > others ? { slot: L.temp(), store: true } : direct(L, x)))
      L.emit({ kind: 'Unpack', id: L.node(target), value, dsts: dsts.map((d) => d.slot), star })
      target.elts.forEach((x, i) => {
        const d = dsts[i] as { slot: number; store: boolean }
        const inner = x.kind === 'Starred' ? x.value : x
        if (d.store) lowerTarget(L, inner, L.local(d.slot, inner))
        else L.assigned?.add(d.slot)
      })
      return
    }
    default:
      throw new Error(`internal error: cannot assign to ${target.kind}; please report this`)
  }
}

/** A plain local is unpacked into straight away. */
function direct(L: Lowerer, target: Expr): { slot: number; store: boolean } {
  const t = target.kind === 'Starred' ? target.value : target
  if (t.kind === 'Name') {
    const b = L.bindingOf(t.id)
    if (b.kind === 'local' && !isChecked(L, b)) return { slot: L.slot(b.owner, b.name), store: false }
  }
  return { slot: L.temp(), store: true }
}
