/** `try`. Reference: https://docs.python.org/3.13/reference/compound_stmts.html#the-try-statement */
import type { ExceptHandler, Expr, Try } from '../ast/nodes.ts'
import type { Block, CoreExpr, SlotId } from '../core/nodes.ts'
import { groups } from '../runtime/exceptions/group-part.ts'
import { empty } from './comprehensions.ts'
import { NONE, lowerExpr } from './expressions.ts'
import { Lowerer } from './lowerer.ts'
import { forgetDeleted, lowerBody, suite } from './statements.ts'

export function lowerTry(L: Lowerer, s: Try): void {
  if (s.finalbody.length === 0) {
    lowerTryExcept(L, s)
    return
  }
  const slot = L.temp()
  const id = L.node(s)
  let body: Block = empty()
  const after = L.branch(() => {
    body = L.into(0, () => {
      if (s.handlers.length > 0) lowerTryExcept(L, s)
      else lowerBody(L, s.body)
    })
  })
  const before = L.assigned
  // The body may be left after it has deleted a name, and a handler's name is unbound on every way out.
  L.assigned = before === null ? null : new Set(before)
  forgetDeleted(L, [{ ...s, finalbody: [] }])
  let final: Block = empty()
  const inFinal = L.branch(() => {
    final = suite(L, s.finalbody)
  })
  L.emit({ kind: 'TryFinally', id, body, slot, final })
  // After the whole statement the body has completed, so what it assigned is sure, and so is what `finally` did.
  if (after === null || inFinal === null) L.assigned = null
  else if (deletes(s.finalbody)) L.assigned = inFinal
  else L.assigned = new Set([...after, ...inFinal])
}

function lowerTryExcept(L: Lowerer, s: Try): void {
  const slot = L.temp()
  const id = L.node(s)
  let body: Block = empty()
  let orelse: Block = empty()
  // In a handler only what was assigned, and not deleted, all through the body is sure.
  let done = L.branch(() => {
    body = suite(L, s.body)
    if (s.orelse.length > 0) orelse = suite(L, s.orelse)
  })
  const start = L.assigned
  if (start !== null && deletes(s.body)) L.assigned = new Set()
  let handler: Block = empty()
  const handled = L.branch(() => {
    handler = L.into(1, () => {
      if (s.isStar) lowerStarHandlers(L, s, slot)
      else lowerHandlers(L, s.handlers, 0, slot, s)
    })
  })
  L.assigned = start
  L.emit({ kind: 'TryExcept', id, body, slot, handler, orelse })
  done = Lowerer.meet(done, handled)
  L.assigned = done
}

/** Does the body delete a name? Then nothing is sure in the handlers. */
function deletes(body: readonly import('../ast/nodes.ts').Stmt[]): boolean {
  return body.some((s) => {
    if (s.kind === 'Delete' || s.kind === 'Try' || s.kind === 'Match') return true
    const suites = s as unknown as Record<string, unknown>
    return ['body', 'orelse', 'finalbody'].some((key) => Array.isArray(suites[key]) && s.kind !== 'FunctionDef' && s.kind !== 'ClassDef' && deletes(suites[key] as never))
  })
}

/** The chain of handlers: each an `if` in the `else` of the one before; at its end the exception goes on. */
function lowerHandlers(L: Lowerer, handlers: readonly ExceptHandler[], at: number, slot: SlotId, s: Try): void {
  const h = handlers[at]
  if (h === undefined) {
    L.emit({ kind: 'Reraise', id: L.node(s), slot })
    L.assigned = null
    return
  }
  if (h.type === null) {
    lowerHandlerBody(L, h, slot)
    return
  }
  const typeNode: Expr = h.type
  const type = lowerExpr(L, typeNode)
  const id = L.node(h)
  const test: CoreExpr = { kind: 'ExcMatch', slot, type, id }
  let body: Block = empty()
  let orelse: Block = empty()
  const a = L.branch(() => {
    body = L.into(0, () => lowerHandlerBody(L, h, slot))
  })
  const b = L.branch(() => {
    orelse = L.into(0, () => lowerHandlers(L, handlers, at + 1, slot, s))
  })
  L.emit({ kind: 'If', id, test, body, orelse })
  L.assigned = Lowerer.meet(a, b)
}

/**
 * The handlers of `except*`, one after the other, each with its part of what is left of the exception. What they raise is collected in a
 * list, and what is left in the end goes on with it.
 */
function lowerStarHandlers(L: Lowerer, s: Try, slot: SlotId): void {
  const id = L.node(s)
  const [raised, rest] = [L.temp(), L.temp()]
  const local = (from: SlotId): CoreExpr => ({ kind: 'Local', slot: from, id, sure: true })
  const present = (from: SlotId): CoreExpr => ({ kind: 'Is', negated: true, left: local(from), right: NONE, id: L.node(s) })
  L.emit({ kind: 'Assign', id, slot: raised, value: { kind: 'List', items: [], id } })
  L.emit({ kind: 'Assign', id: L.node(s), slot: rest, value: local(slot) })
  for (const h of s.handlers) {
    const [match, pair, entered, failed] = [L.temp(), L.temp(), L.temp(), L.temp()]
    const type = lowerExpr(L, h.type as Expr)
    L.emit({ kind: 'Call', id: L.node(h), dst: pair, callee: { kind: 'Const', value: groups().groupNatives.match }, args: [local(rest), type], keywords: [] })
    L.emit({ kind: 'Unpack', id: L.node(h), value: local(pair), dsts: [match, rest], star: -1 })
    L.branch(() => {
      const handler = L.into(0, () => lowerHandlerBody(L, h, entered))
      // So that the matching part is the exception being handled in the body.
      const enter: Block = { stmts: [{ kind: 'Reraise', id: L.node(h), slot: match }], cost: 0, owner: null }
      const body: Block = { stmts: [{ kind: 'TryExcept', id: L.node(h), body: enter, slot: entered, handler, orelse: empty() }], cost: 0, owner: null }
      const collect: Block = { stmts: [{ kind: 'ListAppend', id: L.node(h), slot: raised, value: local(failed) }], cost: 0, owner: null }
      const attempt: Block = { stmts: [{ kind: 'TryExcept', id: L.node(h), body, slot: failed, handler: collect, orelse: empty() }], cost: 1, owner: null }
      L.emit({ kind: 'If', id: L.node(h), test: present(match), body: attempt, orelse: empty() })
    })
    forgetDeleted(L, [{ ...s, body: [], handlers: [h] }])
  }
  const last = L.temp()
  L.emit({ kind: 'Call', id: L.node(s), dst: last, callee: { kind: 'Const', value: groups().groupNatives.reraise }, args: [local(slot), local(raised), local(rest)], keywords: [] })
  const reraise: Block = { stmts: [{ kind: 'Reraise', id: L.node(s), slot: last }], cost: 0, owner: null }
  L.emit({ kind: 'If', id: L.node(s), test: present(last), body: reraise, orelse: empty() })
}

/** `except E as name`: the name is bound, and unbound again however the handler ends. */
function lowerHandlerBody(L: Lowerer, h: ExceptHandler, slot: SlotId): void {
  const name = h.name
  if (name === null) {
    for (const s of suite(L, h.body).stmts) L.emit(s)
    return
  }
  const id = L.node(h)
  L.store(name, { kind: 'Local', slot, id, sure: true }, h)
  const pending = L.temp()
  let body: Block = empty()
  const after = L.branch(() => {
    body = suite(L, h.body)
  })
  const final = L.into(0, () => {
    // Stored first: the body may have deleted it already.
    const saved = L.assigned
    L.store(name, NONE, h)
    L.delete(name, h)
    L.assigned = saved
  })
  L.emit({ kind: 'TryFinally', id, body, slot: pending, final })
  L.assigned = after
  if (after !== null) {
    const b = L.bindingOf(name)
    if (b.kind === 'local') after.delete(L.slot(b.owner, b.name))
  }
}
