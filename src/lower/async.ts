/** `await` and `async for`. Reference: https://docs.python.org/3.13/reference/expressions.html#await-expression */
import type { Node } from '../ast/nodes.ts'
import type { Block, CoreExpr, IterHow, SlotId } from '../core/nodes.ts'
import { StopAsyncIteration } from '../runtime/exception.ts'
import { empty } from './comprehensions.ts'
import { FALSE, TRUE } from './expressions.ts'
import type { Lowerer } from './lowerer.ts'

/** Waits for a value; `dst` is a temporary when not given. */
export function lowerAwait(L: Lowerer, value: CoreExpr, how: IterHow, at: Node, dst: SlotId = L.temp()): CoreExpr {
  const iter = L.temp()
  const id = L.node(at)
  L.emit({ kind: 'Iter', how, id: L.node(at), dst: iter, value })
  L.emit({ kind: 'YieldFrom', id, dst, iter, await: true })
  return { kind: 'Local', slot: dst, id, sure: true }
}

/**
 *   while: try: item = await anext(iter); done = False
 *          except StopAsyncIteration: done = True
 *   not done: body
 *   else: orelse
 */
export function asyncLoop(L: Lowerer, iter: SlotId, item: SlotId, at: Node, body: Block, orelse: Block): void {
  const done = L.temp()
  const exc = L.temp()
  const set = (value: CoreExpr) => L.emit({ kind: 'Assign', id: L.node(at), slot: done, value })
  const pre = L.into(0, () => {
    const ask = L.into(0, () => {
      lowerAwait(L, L.local(iter, at), 'anext', at, item)
      set(FALSE)
    })
    const handler = L.into(0, () => {
      const test: CoreExpr = { kind: 'ExcMatch', slot: exc, type: { kind: 'Const', value: StopAsyncIteration }, id: L.node(at) }
      const over = L.into(0, () => set(TRUE))
      L.emit({ kind: 'If', id: L.node(at), test, body: over, orelse: { stmts: [{ kind: 'Reraise', id: L.node(at), slot: exc }], cost: 0, owner: null } })
    })
    L.emit({ kind: 'TryExcept', id: L.node(at), body: ask, slot: exc, handler, orelse: empty() })
  })
  L.emit({ kind: 'While', id: L.node(at), pre, test: { kind: 'Not', operand: L.local(done, at), id: L.node(at) }, body, orelse })
}
