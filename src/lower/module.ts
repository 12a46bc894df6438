/** Lowers a whole module. */
import { setUpAnnotations } from '../builtins/annotations.ts'
import type { ExprStmt, Module, Stmt } from '../ast/nodes.ts'
import type { CoreFunction } from '../core/nodes.ts'
import { resolve } from '../resolve/resolve.ts'
import type { Scope } from '../resolve/scopes.ts'
import type { GlobalNames } from '../run/globals.ts'
import { AssertionError } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import type { Source } from '../source.ts'
import { docOf } from './functions.ts'
import { constant, lowerExpr } from './expressions.ts'
import { Lowerer } from './lowerer.ts'
import { lowerBody } from './statements.ts'

export interface ModuleOptions {
  /** null: names are found in whatever namespace the code will run in. */
  readonly globals: GlobalNames | null
  /** What becomes of the value of a last expression statement: kept for the host, the code's value, or nothing. */
  readonly result: 'keep' | 'return' | 'drop'
  /** See ModuleContext. */
  readonly show: Value | null
  readonly futureAnnotations: boolean
}

/** As scripts and imported modules are compiled. */
export function scriptOptions(globals: GlobalNames): ModuleOptions {
  return { globals, result: 'keep', show: null, futureAnnotations: false }
}

export function lowerModule(module: Module, source: Source, options: ModuleOptions): CoreFunction {
  const { globals, result } = options
  const { root, scopes, lazy } = resolve(module, globals !== null)
  if (options.futureAnnotations) source.futureAnnotations = true
  const context = { source, scopes, lazyScopes: lazy, globals, show: options.show, assertionError: () => AssertionError }
  const L = new Lowerer(context, root, '<module>')
  // Numbered in the order in which they are bound: that of `globals()`.
  if (globals !== null) {
    for (const name of [...MODULE_NAMES, ...root.bound]) globals.index(name)
    numberGlobals(root, globals)
  }
  const doc = result === 'return' || options.show !== null ? null : docOf(module.body)
  const last = module.body[module.body.length - 1]
  const wanted = result === 'keep' && last?.kind === 'ExprStmt' && !(doc !== null && module.body.length === 1)
  const resultSlot = wanted ? L.newSlot('<result>') : -1
  const body = L.into(Math.max(1, module.body.length), () => {
    if (annotates(module.body)) {
      const id = L.node(module)
      if (globals !== null) L.storeGlobal('__annotations__', { kind: 'Dict', keys: [], values: [], id }, id)
      else L.emit({ kind: 'Call', id, dst: -1, callee: constant(setUpAnnotations), args: [], keywords: [] })
    }
    if (globals === null && doc !== null) L.storeGlobal('__doc__', constant(doc), L.node(module.body[0] as Stmt))
    if (result === 'return') {
      const e = last as ExprStmt
      L.emit({ kind: 'Return', id: L.node(e), value: lowerExpr(L, e.value) })
      return
    }
    lowerBody(L, wanted ? module.body.slice(0, -1) : module.body, options.show === null)
    if (last !== undefined && wanted) {
      const value = lowerExpr(L, last.value)
      L.emit({ kind: 'Assign', id: L.node(last), slot: resultSlot, value })
    }
  })
  return L.finish({
    kind: 'module', name: '<module>', body, doc,
    params: { names: [], positionalOnly: 0, keywordOnly: [], vararg: -1, kwarg: -1, varargName: null, kwargName: null },
    isGenerator: false, isAsync: false, inAsync: false, firstLineStart: 0, classCell: -1, resultSlot,
  })
}

/** Numbers the globals that a scope and those in it use: their functions are lowered when instances have their cells already. */
function numberGlobals(scope: Scope, globals: GlobalNames): void {
  for (const name of scope.used) {
    const b = scope.binding(name)
    if (b.kind === 'global' || (b.kind === 'name' && b.outer.kind === 'global')) globals.index(name)
  }
  for (const inner of scope.children) numberGlobals(inner, globals)
}

/** What every module has from the start, in CPython's order. */
const MODULE_NAMES = ['__name__', '__doc__', '__package__', '__loader__', '__spec__', '__annotations__', '__builtins__', '__file__', '__cached__']

/** Does the body hold an annotated assignment (outside functions and classes)? Then `__annotations__` exists. */
export function annotates(body: readonly Stmt[]): boolean {
  return body.some((s) => {
    switch (s.kind) {
      case 'AnnAssign':
        return true
      case 'If':
      case 'While':
      case 'For':
        return annotates(s.body) || annotates(s.orelse)
      case 'With':
        return annotates(s.body)
      case 'Match':
        return s.cases.some((c) => annotates(c.body))
      case 'Try':
        return annotates(s.body) || annotates(s.orelse) || annotates(s.finalbody) || s.handlers.some((h) => annotates(h.body))
      default:
        return false
    }
  })
}
