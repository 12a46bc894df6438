/**
 * Where a guess that something is an int is worth a guard: where it is computed with, tested or used as an index. An int that
 * is only handed on costs nothing in its generic form, and what is handed on is often something else at another time.
 */
import { operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'

export interface Demand {
  readonly slots: ReadonlySet<number>
  /** Node ids of attributes, subscripts, cells and globals. */
  readonly leaves: ReadonlySet<number>
}

/** `isNative`: does the global hold no value of the script, so that its name means a builtin? */
export function demandOf(stmts: readonly CoreStmt[], isNative: (index: number) => boolean): Demand {
  const slots: Set<number> = new Set()
  const leaves: Set<number> = new Set()
  const want = (e: CoreExpr, wanted: boolean): void => {
    switch (e.kind) {
      case 'Local':
        if (wanted) slots.add(e.slot)
        return
      case 'Cell':
      case 'Global':
      case 'Attr':
        if (wanted) leaves.add(e.id)
        for (const x of operandsOf(e)) want(x, false)
        return
      case 'Item':
        if (wanted) leaves.add(e.id)
        want(e.object, false)
        want(e.key, true)
        return
      case 'Binary':
      case 'Compare':
      case 'Unary':
      case 'Not':
        for (const x of operandsOf(e)) want(x, true)
        return
      case 'And':
      case 'Or':
        for (const x of operandsOf(e)) want(x, wanted)
        return
      case 'IfExp':
        want(e.test, true)
        want(e.body, wanted)
        want(e.orelse, wanted)
        return
      default:
        for (const x of operandsOf(e)) want(x, false)
    }
  }
  const all = (es: readonly CoreExpr[], wanted: boolean): void => {
    for (const e of es) want(e, wanted)
  }
  const visit = (s: CoreStmt): void => {
    switch (s.kind) {
      case 'Assign':
        if (computes(s.value)) slots.add(s.slot)
        want(s.value, slots.has(s.slot))
        return
      case 'If':
      case 'While':
        want(s.test, true)
        return
      case 'StoreGlobal':
        want(s.value, true)
        return
      case 'SetAttr':
        want(s.object, false)
        want(s.value, true)
        return
      case 'SetItem':
        want(s.object, false)
        all([s.key, s.value], true)
        return
      case 'Call':
        want(s.callee, false)
        all(s.args, s.callee.kind === 'Global' && isNative(s.callee.index))
        return
      case 'CallMethod':
        want(s.object, false)
        all(s.args, s.object.kind === 'Global')
        return
      case 'Eval':
      case 'Do':
      case 'Return':
      case 'ListAppend':
      case 'SetAdd':
      case 'StoreCell':
      case 'Iter':
      case 'Unpack':
      case 'Yield':
      case 'Extend':
        want(s.value, false)
        return
      case 'DictSet':
        all([s.key, s.value], false)
        return
      default:
    }
  }
  // What a wanted variable is assigned from is wanted.
  for (let before = -1; before !== slots.size + leaves.size;) {
    before = slots.size + leaves.size
    for (const s of stmts) visit(s)
  }
  return { slots, leaves }
}

/** Is the value one that an operator computes, or a number? */
function computes(e: CoreExpr): boolean {
  switch (e.kind) {
    case 'Binary':
    case 'Unary':
      return true
    case 'Const':
      return typeof e.value === 'number'
    case 'IfExp':
      return computes(e.body) || computes(e.orelse)
    default:
      return false
  }
}
