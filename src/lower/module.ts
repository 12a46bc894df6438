/** Lowers a whole module. */
import type { Module, Stmt } from '../ast/nodes.ts'
import type { CoreFunction } from '../core/nodes.ts'
import { resolve } from '../resolve/resolve.ts'
import type { GlobalNames } from '../run/globals.ts'
import { AssertionError } from '../runtime/exception.ts'
import type { Source } from '../source.ts'
import { docOf } from './functions.ts'
import { lowerExpr } from './expressions.ts'
import { Lowerer } from './lowerer.ts'
import { lowerBody } from './statements.ts'

export function lowerModule(module: Module, source: Source, globals: GlobalNames): CoreFunction {
  const { root, scopes } = resolve(module)
  const L = new Lowerer({ source, scopes, globals, futureAnnotations: false, assertionError: () => AssertionError }, root, '<module>')
  const doc = docOf(module.body)
  const last = module.body[module.body.length - 1]
  const wanted = last?.kind === 'ExprStmt' && !(doc !== null && module.body.length === 1)
  const resultSlot = wanted ? L.newSlot('<result>') : -1
  const body = L.into(Math.max(1, module.body.length), () => {
    if (annotates(module.body)) {
      const id = L.node(module)
      L.emit({ kind: 'StoreGlobal', id, index: globals.index('__annotations__'), name: '__annotations__', value: { kind: 'Dict', keys: [], values: [], id } })
    }
    lowerBody(L, wanted ? module.body.slice(0, -1) : module.body, true)
    if (last !== undefined && wanted) {
      const value = lowerExpr(L, last.value)
      L.emit({ kind: 'Assign', id: L.node(last), slot: resultSlot, value })
    }
  })
  return L.finish({
    kind: 'module', name: '<module>', body, doc,
    params: { names: [], positionalOnly: 0, keywordOnly: [], vararg: -1, kwarg: -1, varargName: null, kwargName: null },
    isGenerator: false, isAsync: false, firstLineStart: 0, classCell: -1, resultSlot,
  })
}

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
