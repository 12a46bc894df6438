/** List, set and dict comprehensions: loops in the same frame, their variables slots of their own (PEP 709). */
import type { Comprehension, DictComp, Expr, ListComp, Node, SetComp } from '../ast/nodes.ts'
import type { Block, CoreExpr } from '../core/nodes.ts'
import type { Scope } from '../resolve/scopes.ts'
import { asyncLoop } from './async.ts'
import { lowerExpr, lowerTest } from './expressions.ts'
import type { Lowerer } from './lowerer.ts'
import { calledName, owned } from './owned.ts'
import { isChecked } from './strict.ts'
import { lowerTarget } from './targets.ts'

export function lowerComprehension(L: Lowerer, e: ListComp | SetComp | DictComp): CoreExpr {
  const id = L.node(e)
  const slot = L.temp()
  // First, so that nothing stands between what is gone over and the loop: such loops need no iterator.
  L.emit({
    kind: 'Assign', id, slot,
    value: e.kind === 'DictComp' ? { kind: 'Dict', keys: [], values: [], id } : { kind: e.kind === 'ListComp' ? 'List' : 'Set', items: [], id },
  })
  const iterable = lowerExpr(L, (e.generators[0] as Comprehension).iter)
  const iter = L.temp()
  const outermost = (e.generators[0] as Comprehension).iter
  const called = calledName(outermost)
  iterator(L, e.generators[0] as Comprehension, iter, iterable, called)
  const inner = L.module.scopes.get(e) as Scope
  inScope(L, inner, () => {
    for (const name of inner.captured) {
      const cell = L.slot(inner, name)
      L.emit({ kind: 'MakeCell', id, slot: cell })
    }
    const loops = (): void => lowerLoops(L, e, e.generators, 0, iter, () => {
      if (e.kind === 'DictComp') {
        const [key, value] = L.operands([() => lowerExpr(L, e.key), () => lowerExpr(L, e.value)]) as [CoreExpr, CoreExpr]
        L.emit({ kind: 'DictSet', id: L.node({ start: e.key.start, end: e.value.end }), slot, key, value })
      } else {
        const value = lowerExpr(L, e.elt)
        L.emit(e.kind === 'ListComp' ? { kind: 'ListAppend', id: L.node(e.elt), slot, value } : { kind: 'SetAdd', id: L.node(e.elt), slot, value })
      }
    })
    if (called === undefined) loops()
    else owned(L, iter, outermost, loops)
  })
  return { kind: 'Local', slot, id, sure: true }
}

/** The iterator of a clause, async or not. */
export function iterator(L: Lowerer, g: Comprehension, dst: number, value: CoreExpr, called?: string): void {
  L.emit({ kind: 'Iter', how: g.isAsync ? 'aiter' : 'iter', id: L.node(g.iter), dst, value, ...(called === undefined ? {} : { called }) })
}

export function inScope(L: Lowerer, scope: Scope, build: () => void): void {
  const outer = L.scope
  const assigned = L.assigned
  L.assigned = assigned === null ? null : new Set(assigned)
  L.scope = scope
  build()
  L.scope = outer
  L.assigned = assigned
}

export const empty = (): Block => ({ stmts: [], cost: 0, owner: null })

/** The nested loops and conditions of `whole`; `iter` holds the iterator of the first. `between` is built after each loop but the outermost. */
export function lowerLoops(
  L: Lowerer, whole: Node, generators: readonly Comprehension[], at: number, iter: number, element: () => void, between: (() => void) | null = null,
): void {
  const g = generators[at] as Comprehension
  const item = itemSlot(L, g.target)
  const body = L.into(1, () => {
    L.loopDepth++
    if (item.store) lowerTarget(L, g.target, L.local(item.slot, g.target))
    else L.assigned?.add(item.slot)
    conditions(L, g.ifs, 0, () => {
      const next = generators[at + 1]
      if (next === undefined) element()
      else {
        const value = lowerExpr(L, next.iter)
        const inner = L.temp()
        const called = calledName(next.iter)
        iterator(L, next, inner, value, called)
        const loops = (): void => lowerLoops(L, whole, generators, at + 1, inner, element, between)
        if (called === undefined) loops()
        else owned(L, inner, next.iter, loops)
        between?.()
      }
    })
    L.loopDepth--
  })
  if (g.isAsync) asyncLoop(L, iter, item.slot, whole, body, empty())
  else L.emit({ kind: 'For', id: L.node(g.iter), iter, item: item.slot, body, orelse: empty() })
}

function conditions(L: Lowerer, ifs: readonly Expr[], at: number, then: () => void): void {
  const test = ifs[at]
  if (test === undefined) {
    then()
    return
  }
  const value = lowerTest(L, test)
  const id = L.node(test)
  const body = L.into(0, () => conditions(L, ifs, at + 1, then))
  L.emit({ kind: 'If', id, test: value, body, orelse: empty() })
}

/** Where a loop puts its item: the variable's own slot when the target is a plain local, else a temporary stored by statements. */
export function itemSlot(L: Lowerer, target: Expr | Node): { slot: number; store: boolean } {
  const t = target as Expr
  if (t.kind === 'Name') {
    const b = L.bindingOf(t.id)
    if (b.kind === 'local' && !isChecked(L, b)) return { slot: L.slot(b.owner, b.name), store: false }
  }
  return { slot: L.temp(), store: true }
}
