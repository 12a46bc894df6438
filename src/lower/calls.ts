/** Lowering of calls. Reference: https://docs.python.org/3.13/reference/expressions.html#calls */
import { DELETED, NO_CLASS } from '../runtime/function.ts'
import type { Call, Expr, Keyword, Node } from '../ast/nodes.ts'
import type { CoreExpr, CoreStmt, SlotId } from '../core/nodes.ts'
import { mangle } from '../resolve/resolve.ts'
import { methodCallSpan } from './anchors.ts'
import { lowerConsumed } from './consumed.ts'
import { lowerExpr } from './expressions.ts'
import type { Lowerer } from './lowerer.ts'

export function lowerCall(L: Lowerer, e: Call): CoreExpr {
  const consumed = lowerConsumed(L, e)
  if (consumed !== null) return consumed
  if (e.args.some((a) => a.kind === 'Starred') || e.keywords.some((k) => k.arg === null)) {
    const id = L.node(e)
    const callee = L.atom(lowerExpr(L, e.func), e.func)
    const packed = packArguments(L, e.args, e.keywords, e, callee)
    const dst = L.temp()
    L.emit({ kind: 'CallEx', id, dst, callee, ...packed })
    return { kind: 'Local', slot: dst, id, sure: true }
  }
  const keywords = e.keywords.map((k) => k.arg as string)
  const values = [...e.args, ...e.keywords.map((k) => k.value)]
  const func = e.func
  const id = func.kind === 'Attribute' ? L.spanNode(methodCallSpan(e, L.module.source)) : L.node(e)
  if (func.kind === 'Attribute') {
    const object = lowerExpr(L, func.value)
    const afterObject = L.block.length
    const args = L.operands(values.map((a) => () => lowerExpr(L, a)))
    const dst = L.temp()
    if (L.block.length === afterObject) {
      const nameId = L.node(func)
      L.emit({ kind: 'CallMethod', id, dst, object, name: mangle(func.attr, L.scope), args, keywords, nameId })
      return { kind: 'Local', slot: dst, id, sure: true }
    }
    // The arguments need steps: the method is looked up first, as CPython does.
    const slot = L.temp()
    const self = L.temp()
    L.block.splice(afterObject, 0, { kind: 'Method', id: L.node(func), slot, self, object, name: mangle(func.attr, L.scope), nameId: L.node(func) })
    L.emit({ kind: 'Call', id, dst, callee: { kind: 'Local', slot, id, sure: true }, self, args, keywords })
    return { kind: 'Local', slot: dst, id, sure: true }
  }
  const parts: (() => CoreExpr)[] = [() => lowerExpr(L, func), ...values.map((a) => () => lowerExpr(L, a))]
  const own = func.kind === 'Name' && func.id === 'super' ? L.bindingOf('super').kind : 'local'
  if (own !== 'local' && own !== 'cell' && values.length === 0) parts.push(...zeroArgumentSuper(L, e))
  const [callee, ...args] = L.operands(parts) as [CoreExpr, ...CoreExpr[]]
  const dst = L.temp()
  L.emit({ kind: 'Call', id, dst, callee, args, keywords })
  return { kind: 'Local', slot: dst, id, sure: true }
}

/** `super()` in a method is `super(__class__, first parameter)`. */
function zeroArgumentSuper(L: Lowerer, e: Expr): (() => CoreExpr)[] {
  const cell = L.bindingOf('__class__')
  const first = L.firstParameter
  if (first === null) return []
  if (cell.kind !== 'cell') return [() => ({ kind: 'Const', value: NO_CLASS })]
  return [() => L.load('__class__', e), () => {
    const self = L.load(first, e)
    if (self.kind !== 'Local' || self.sure) return self
    const id = L.node(e)
    return { kind: 'IfExp', test: { kind: 'IsUnset', slot: self.slot }, body: { kind: 'Const', value: DELETED }, orelse: { ...self, sure: true }, id }
  }]
}

/** Builds the argument list and keyword dict of a call with stars, step by step in source order. */
export function packArguments(
  L: Lowerer, args: readonly Expr[], keywords: readonly Keyword[], at: Node, callee: CoreExpr | null,
): { args: SlotId; keywords: SlotId } {
  const list = L.temp()
  const id = L.node(at)
  // In source order: a star may stand after a keyword.
  // But what a star that stands alone gives is asked for when all is there.
  const late = args.length === 1 && keywords.length > 0 && callee !== null
  let star: CoreStmt | null = null
  const first = args.length > 0 && args.every((a) => a.kind !== 'Starred')
  if (first) {
    const items = L.operands(args.map((a) => () => lowerExpr(L, a)))
    L.emit({ kind: 'Assign', id, slot: list, value: { kind: 'List', items, id } })
  } else {
    L.emit({ kind: 'Assign', id, slot: list, value: { kind: 'List', items: [], id } })
    for (const a of args) {
      if (a.kind === 'Starred') {
        let value = lowerExpr(L, a.value)
        if (late) value = L.keep(value, a, at)
        star = { kind: 'Extend', id: L.node(at), slot: list, into: args.length === 1 ? 'args' : 'list', value, callee }
        if (!late) L.emit(star)
      }
      else L.emit({ kind: 'ListAppend', id: L.node(a), slot: list, value: lowerExpr(L, a) })
    }
  }
  if (keywords.length === 0) return { args: list, keywords: -1 }
  const dict = L.temp()
  L.emit({ kind: 'Assign', id, slot: dict, value: { kind: 'Dict', keys: [], values: [], id } })
  for (const k of keywords) {
    if (k.arg === null) L.emit({ kind: 'Extend', id: L.node(at), slot: dict, into: 'kwargs', value: lowerExpr(L, k.value), callee })
    else {
      const single: CoreExpr = { kind: 'Dict', keys: [{ kind: 'Const', value: k.arg }], values: [lowerExpr(L, k.value)], id: L.node(k) }
      L.emit({ kind: 'Extend', id: L.node(at), slot: dict, into: 'kwargs', value: single, callee })
    }
  }
  if (late && star !== null) L.emit(star)
  return { args: list, keywords: dict }
}
