/** Loops over generators that nobody else knows: closed when the loop is left (run/drop.ts). */
import type { Expr, Node, Stmt } from '../ast/nodes.ts'
import type { SlotId } from '../core/nodes.ts'
import type { Lowerer } from './lowerer.ts'

/** Functions and methods of builtins, as far as loops go over what they answer: no generators. */
const BUILTINS = new Set(
  ('dict enumerate filter frozenset iter list map range reversed set sorted str tuple zip copy difference fromkeys get intersection items keys ' +
    'pop read readlines rsplit split splitlines symmetric_difference union values').split(' '),
)

/** The name of the function that a loop's header calls, when it may be a generator function and the loop may end early. */
export function calledFor(L: Lowerer, iter: Expr, body: readonly Stmt[]): string | undefined {
  const name = calledName(iter)
  if (name === undefined) return undefined
  return L.frameScope.isGenerator || L.frameScope.isAsync || endsEarly(body) ? name : undefined
}

/** The name that the generator of a call has, if it is one; undefined for what is no call, and for builtins. */
export function calledName(e: Expr): string | undefined {
  if (e.kind === 'GeneratorExp') return '<genexpr>'
  if (e.kind !== 'Call') return undefined
  const name = e.func.kind === 'Name' ? e.func.id : e.func.kind === 'Attribute' ? e.func.attr : undefined
  return name !== undefined && BUILTINS.has(name) ? undefined : name
}

function endsEarly(body: readonly Stmt[]): boolean {
  return body.some((s) => {
    if (s.kind === 'Break' || s.kind === 'Return' || s.kind === 'Raise') return true
    if (s.kind === 'FunctionDef' || s.kind === 'ClassDef') return false
    if (s.kind === 'Match') return s.cases.some((c) => endsEarly(c.body))
    if (s.kind === 'Try' && (endsEarly(s.finalbody) || s.handlers.some((h) => endsEarly(h.body)))) return true
    return ('body' in s && endsEarly(s.body)) || ('orelse' in s && endsEarly(s.orelse))
  })
}

/** Emits the loop, and what drops its iterator. */
export function owned(L: Lowerer, iter: SlotId, at: Node, loop: () => void): void {
  const slot = L.temp()
  const body = L.into(0, loop)
  const final = L.into(0, () => L.emit({ kind: 'Iter', how: 'drop', id: L.node(at), dst: -1, value: L.local(iter, at) }))
  L.emit({ kind: 'TryFinally', id: L.node(at), body, slot, final })
}
