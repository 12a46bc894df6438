/** Loops over generators that nobody else knows: closed when the loop is left (run/drop.ts). */
import type { Expr, Node } from '../ast/nodes.ts'
import type { SlotId } from '../core/nodes.ts'
import type { Lowerer } from './lowerer.ts'

/** Builtins that answer no generator, and methods whose name only they are likely to have. A class's own `items` may be one. */
const BUILTINS = new Set(
  ('dict enumerate filter frozenset iter list map range reversed set sorted str tuple zip copy difference fromkeys get intersection ' +
    'pop read readlines rsplit split splitlines symmetric_difference union').split(' '),
)

/** The name that the generator of a call has, if it is one; undefined for what is no call, and for builtins. */
export function calledName(e: Expr): string | undefined {
  if (e.kind === 'GeneratorExp') return '<genexpr>'
  if (e.kind !== 'Call') return undefined
  const name = e.func.kind === 'Name' ? e.func.id : e.func.kind === 'Attribute' ? e.func.attr : undefined
  return name !== undefined && BUILTINS.has(name) ? undefined : name
}

/** Emits the loop, and what drops its iterator. */
export function owned(L: Lowerer, iter: SlotId, at: Node, loop: () => void): void {
  const slot = L.temp()
  const body = L.into(0, loop)
  const final = L.into(0, () => L.emit({ kind: 'Iter', how: 'drop', id: L.node(at), dst: -1, value: L.local(iter, at) }))
  L.emit({ kind: 'TryFinally', id: L.node(at), body, slot, final })
}
