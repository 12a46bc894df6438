/** `with`. Reference: https://docs.python.org/3.13/reference/compound_stmts.html#the-with-statement */
import type { Stmt, With, WithItem } from '../ast/nodes.ts'
import type { Block, CoreExpr } from '../core/nodes.ts'
import { lowerAwait } from './async.ts'
import { empty } from './comprehensions.ts'
import { FALSE, NONE, TRUE, lowerExpr } from './expressions.ts'
import type { Lowerer } from './lowerer.ts'
import { forgetDeleted, lowerBody } from './statements.ts'
import { lowerTarget } from './targets.ts'

export function lowerWith(L: Lowerer, s: With): void {
  lowerItem(L, s.items, 0, s.body, s.isAsync)
}

/**
 *   exit = type(m).__exit__ bound; value = m.__enter__()
 *   try: try: target = value; body
 *        except: called = True; if not exit(type, exc, tb): raise
 *   finally: if not called: exit(None, None, None)
 */
function lowerItem(L: Lowerer, items: readonly WithItem[], at: number, body: readonly Stmt[], isAsync: boolean): void {
  const item = items[at]
  if (item === undefined) {
    lowerBody(L, body)
    return
  }
  const id = L.node(item.context)
  const manager = L.atom(lowerExpr(L, item.context), item.context)
  const a = isAsync ? 'a' : ''
  /** An asynchronous manager's methods answer what is then awaited. */
  const wait = (how: 'aenter' | 'aexit', slot: number): void => {
    if (isAsync) lowerAwait(L, local(slot), how, item.context, slot)
  }
  const local = (slot: number): CoreExpr => ({ kind: 'Local', slot, id, sure: true })
  const enter = L.temp()
  const exit = L.temp()
  const value = L.temp()
  const called = L.temp()
  const exc = L.temp()
  const pending = L.temp()
  L.emit({ kind: 'Assign', id, slot: enter, value: { kind: 'Special', object: manager, name: `__${a}enter__`, id } })
  L.emit({ kind: 'Assign', id: L.node(item.context), slot: exit, value: { kind: 'Special', object: manager, name: `__${a}exit__`, id: L.node(item.context) } })
  L.emit({ kind: 'Call', id: L.node(item.context), dst: value, callee: local(enter), args: [], keywords: [] })
  wait('aenter', value)
  L.emit({ kind: 'Assign', id: L.node(item.context), slot: called, value: FALSE })
  const start = L.assigned
  let inner: Block = empty()
  L.branch(() => {
    inner = L.into(Math.max(1, body.length), () => {
      if (item.target !== null) lowerTarget(L, item.target, local(value))
      lowerItem(L, items, at + 1, body, isAsync)
    })
  })
  const handler = L.into(0, () => {
    const answer = L.temp()
    const exitId = L.node(item.context)
    L.emit({ kind: 'Assign', id: L.node(item.context), slot: called, value: TRUE })
    L.emit({
      kind: 'Call', id: exitId, dst: answer, callee: local(exit), keywords: [],
      args: [{ kind: 'ExcPart', slot: exc, part: 'type' }, { kind: 'ExcPart', slot: exc, part: 'value' }, { kind: 'ExcPart', slot: exc, part: 'traceback' }],
    })
    wait('aexit', answer)
    const reraise: Block = { stmts: [{ kind: 'Reraise', id: L.node(item.context), slot: exc }], cost: 0, owner: null }
    L.emit({ kind: 'If', id: L.node(item.context), test: { kind: 'Not', operand: local(answer), id: L.node(item.context) }, body: reraise, orelse: empty() })
  })
  const tryExcept: Block = { stmts: [{ kind: 'TryExcept', id: L.node(item), body: inner, slot: exc, handler, orelse: empty() }], cost: 0, owner: null }
  const final = L.into(0, () => {
    const call = L.into(0, () => {
      const answer = isAsync ? L.temp() : -1
      L.emit({ kind: 'Call', id: L.node(item.context), dst: answer, callee: local(exit), args: [NONE, NONE, NONE], keywords: [] })
      wait('aexit', answer)
    })
    L.emit({ kind: 'If', id: L.node(item.context), test: { kind: 'Not', operand: local(called), id: L.node(item.context) }, body: call, orelse: empty() })
  })
  L.emit({ kind: 'TryFinally', id: L.node(item), body: tryExcept, slot: pending, final })
  // The body may have been cut short by a suppressed exception: nothing it assigned is sure, and nothing it deletes.
  L.assigned = start
  forgetDeleted(L, body)
}
