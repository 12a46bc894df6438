/** Type parameters and `type` statements. Reference: PEP 695, PEP 696. */
import type { ClassDef, Expr, Node, TypeAlias, TypeParam } from '../ast/nodes.ts'
import type { CoreExpr } from '../core/nodes.ts'
import { TYPE_PARAMS, paramName } from '../resolve/resolve.ts'
import type { Scope } from '../resolve/scopes.ts'
import type { PyBuiltin } from '../runtime/native.ts'
import { makeTypeAlias } from '../runtime/typing/alias.ts'
import { genericBase, withTypeParams } from '../runtime/typing/generic.ts'
import { makeTypeParam } from '../runtime/typing/params.ts'
import { inScope } from './comprehensions.ts'
import { NONE, constant, lowerExpr } from './expressions.ts'
import { buildCode, innerQualname, lowerAnnotation, noParams } from './functions.ts'
import { Lowerer } from './lowerer.ts'

function ask(L: Lowerer, native: PyBuiltin, args: readonly CoreExpr[], at: Node): CoreExpr {
  const dst = L.temp()
  L.emit({ kind: 'Call', id: L.node(at), dst, callee: constant(native), args, keywords: [] })
  return L.local(dst, at)
}

/** Lowers in the scope of the parameters. */
export function inTypeParams(L: Lowerer, params: readonly TypeParam[], build: () => CoreExpr): CoreExpr {
  let value: CoreExpr = NONE
  inScope(L, L.module.scopes.get(params[0] as TypeParam) as Scope, () => {
    value = build()
  })
  return value
}

/** Makes the parameters, in their scope, and binds them; answers their tuple. */
export function lowerTypeParams(L: Lowerer, params: readonly TypeParam[]): CoreExpr {
  const at = params[0] as TypeParam
  for (const name of L.scope.captured) L.emit({ kind: 'MakeCell', id: L.node(at), slot: L.slot(L.scope, name) })
  const items: CoreExpr[] = []
  for (const p of params) {
    const lazy = (e: Expr | null): CoreExpr => (e === null ? NONE : lowerLazy(L, e, p.name))
    const args = [constant(p.kind), constant(p.name), lazy(p.bound), constant(p.bound?.kind === 'Tuple'), lazy(p.default)]
    const made = ask(L, makeTypeParam, args, p)
    L.store(paramName(p.name, L.scope), made, p)
    items.push(made)
  }
  return L.spill({ kind: 'Tuple', items, id: L.node(at) }, at)
}

/** An expression that is evaluated on first use: a function without parameters; in a class body, code that runs in the class's namespace. */
function lowerLazy(L: Lowerer, e: Expr, name: string): CoreExpr {
  const scope = L.module.lazyScopes.get(e) as Scope
  const inner = new Lowerer(L.module, scope, innerQualname(L, name))
  const inClass = scope.classAround !== null
  const code = buildCode(L, inner, inClass ? 'class' : 'function', name, noParams([]), e, () => {
    const value = e.kind === 'Starred' ? lowerAnnotation(inner, e) : lowerExpr(inner, e)
    if (!inClass) {
      inner.emit({ kind: 'Return', id: inner.node(e), value })
      return
    }
    const answer = inner.slot(scope, '__class__ cell')
    const kept = inner.spill(value, e)
    inner.emit({ kind: 'MakeCell', id: inner.node(e), slot: answer })
    inner.emit({ kind: 'StoreCell', id: inner.node(e), slot: answer, value: kept })
  }, null)
  return { kind: 'Function', code, defaults: [], kwDefaults: [], annotations: [], id: L.node(e) }
}

export function withParams(L: Lowerer, made: CoreExpr, params: CoreExpr, at: Node): CoreExpr {
  return ask(L, withTypeParams, [made, params], at)
}

/** In the scope of a class's parameters: makes them, keeps their tuple for the body, and answers the base to add. */
export function lowerGenericBase(L: Lowerer, s: ClassDef): CoreExpr {
  const params = lowerTypeParams(L, s.typeParams)
  L.store(TYPE_PARAMS, params, s)
  return ask(L, genericBase, [params], s)
}

export function lowerTypeAlias(L: Lowerer, s: TypeAlias): void {
  const make = (params: CoreExpr): CoreExpr => ask(L, makeTypeAlias, [constant(s.name.id), params, lowerLazy(L, s.value, s.name.id)], s)
  const none: CoreExpr = { kind: 'Tuple', items: [], id: L.node(s) }
  const value = s.typeParams.length === 0 ? make(none) : inTypeParams(L, s.typeParams, () => make(lowerTypeParams(L, s.typeParams)))
  L.store(s.name.id, value, s)
}
