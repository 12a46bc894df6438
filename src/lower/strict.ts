/** Strict types: where annotations are enforced (engine option `strictTypes`). The checks themselves are `builtins/strict.ts`. */
import type { AnnAssign, Arguments, Node } from '../ast/nodes.ts'
import { strict } from '../builtins/strict-part.ts'
import type { strictChecks } from '../builtins/strict.ts'
import type { CoreExpr } from '../core/nodes.ts'
import { mangle } from '../resolve/resolve.ts'
import type { Binding, Scope } from '../resolve/scopes.ts'
import { PyTuple } from '../runtime/value.ts'
import { constant, lowerExpr } from './expressions.ts'
import { lowerAnnotation } from './functions.ts'
import type { Lowerer } from './lowerer.ts'
import { lowerTarget } from './targets.ts'

function emitCheck(L: Lowerer, which: keyof typeof strictChecks, args: CoreExpr[], at: Node): void {
  L.emit({ kind: 'Call', id: L.node(at), dst: -1, callee: constant(strict().strictChecks[which]), args, keywords: [] })
}

/** On entering a function: its annotated parameters. */
export function checkParameters(L: Lowerer, args: Arguments, at: Node): void {
  if (!L.module.source.strictTypes) return
  const names: string[] = []
  const values: CoreExpr[] = []
  const add = (a: { name: string; annotation: unknown } | null, stars: string): void => {
    if (a === null || a.annotation === null || a.annotation === undefined) return
    const name = mangle(a.name, L.scope)
    names.push(stars + name)
    if (stars === '') L.checkedParameters.add(name)
    values.push(L.load(a.name, at))
  }
  for (const a of [...args.posonly, ...args.args, ...args.kwonly]) add(a, '')
  add(args.vararg, '*')
  add(args.kwarg, '**')
  if (values.length > 0) emitCheck(L, 'parameters', [constant(new PyTuple(names)), ...values], at)
}

/** A value about to be returned. */
export function checkResult(L: Lowerer, value: CoreExpr, at: Node): CoreExpr {
  if (!L.checksResult) return value
  const v = L.atom(value, at)
  emitCheck(L, 'result', [v], at)
  return v
}

function rootOf(scope: Scope): Scope {
  let s = scope
  while (s.parent !== null) s = s.parent
  return s
}

/** Is the variable annotated somewhere in its scope? Then stores into it are checked. */
export function isChecked(L: Lowerer, b: Binding): boolean {
  if (!L.module.source.strictTypes) return false
  switch (b.kind) {
    case 'local':
    case 'cell':
      return b.owner === L.frameScope && (L.checkedParameters.has(b.name) || b.owner.annotated.has(b.name))
    case 'global':
      return rootOf(L.frameScope).annotated.has(b.name)
    case 'name':
      return L.frameScope.annotated.has(b.name)
  }
}

/** A value about to be bound to a name. */
export function checkStore(L: Lowerer, b: Binding, value: CoreExpr, at: Node): CoreExpr {
  if (!isChecked(L, b)) return value
  const v = L.atom(value, at)
  const name = constant(b.name)
  if (b.kind === 'global' || b.kind === 'name') emitCheck(L, 'named', [name, v], at)
  else if (L.checkedParameters.has(b.name)) emitCheck(L, 'parameter', [name, v], at)
  else {
    // The type is known once the annotation has been evaluated.
    const slot = L.typeSlot(b.name)
    const id = L.node(at)
    const body = L.into(0, () => emitCheck(L, 'variable', [name, v, { kind: 'Local', slot, id, sure: true }], at))
    L.emit({ kind: 'If', id, test: { kind: 'Not', operand: { kind: 'IsUnset', slot }, id }, body, orelse: L.into(0, () => {}) })
  }
  return v
}

/** A value about to be set as an attribute. */
export function checkAttribute(L: Lowerer, object: CoreExpr, name: string, value: CoreExpr, at: Node): readonly [CoreExpr, CoreExpr] {
  if (!L.module.source.strictTypes) return [object, value]
  const v = L.atom(value, at)
  const o = L.atom(object, at)
  emitCheck(L, 'attribute', [o, constant(name), v], at)
  return [o, v]
}

/** `target: annotation = value`. */
export function lowerCheckedAnnAssign(L: Lowerer, s: AnnAssign): void {
  const value = s.value === null ? null : L.atom(lowerExpr(L, s.value), s.value)
  const type = L.atom(lowerAnnotation(L, s.annotation), s.annotation)
  const { target } = s
  const simple = s.simple && target.kind === 'Name'
  const name = target.kind === 'Name' ? mangle(target.id, L.scope) : target.kind === 'Attribute' ? target.attr : ''
  const { kind } = L.scope
  if (simple && (kind === 'module' || kind === 'class')) {
    L.emit({ kind: 'SetItem', id: L.node(s), object: L.load('__annotations__', s), key: constant(name), value: type })
  } else if (simple) L.emit({ kind: 'Assign', id: L.node(s), slot: L.typeSlot(name), value: type })
  if (value === null) return
  if (!simple) emitCheck(L, 'variable', [constant(name), value, type], target)
  lowerTarget(L, target, value)
}
