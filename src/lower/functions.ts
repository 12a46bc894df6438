/** Functions, lambdas, generator expressions and class bodies: code of their own. */
import type { Arg, Arguments, ClassDef, Expr, FunctionDef, GeneratorExp, Lambda, Node, Stmt, TypeParam } from '../ast/nodes.ts'
import { LaterFunction } from '../core/later.ts'
import type { CoreExpr, CoreFunction, Params } from '../core/nodes.ts'
import { setUpAnnotations } from '../builtins/annotations.ts'
import { unparsing } from '../ast/unparse-part.ts'
import { TYPE_PARAMS, mangle } from '../resolve/resolve.ts'
import type { Scope } from '../resolve/scopes.ts'
import { PyTuple } from '../runtime/value.ts'
import { constant, lowerExpr } from './expressions.ts'
import { iterator, lowerLoops } from './comprehensions.ts'
import { calledName, owned } from './owned.ts'
import { Lowerer } from './lowerer.ts'
import { annotates } from './module.ts'
import { checkParameters, checkResult } from './strict.ts'
import { lowerBody } from './statements.ts'
import { inTypeParams, lowerTypeParams, withParams } from './type-params.ts'

/** A `def` without its decorators and binding. */
export function lowerFunctionDef(L: Lowerer, s: FunctionDef): CoreExpr {
  const scope = L.module.scopes.get(s) as Scope
  const code = lowerCode(L, scope, 'function', s.name, s.args, s, (inner) => {
    inner.checksResult = inner.module.source.strictTypes && s.returns !== null && !scope.isGenerator
    lowerBody(inner, s.body, true)
    if (inner.checksResult && inner.assigned !== null) checkResult(inner, constant(null), s)
  }, docOf(s.body))
  return functionValue(L, s.args, code, s.returns, s, s.typeParams)
}

export function lowerLambda(L: Lowerer, e: Lambda): CoreExpr {
  const scope = L.module.scopes.get(e) as Scope
  const code = lowerCode(L, scope, 'lambda', '<lambda>', e.args, e, (inner) => {
    const value = lowerExpr(inner, e.body)
    inner.emit({ kind: 'Return', id: inner.node(e.body), value })
  }, null)
  return functionValue(L, e.args, code, null, e)
}

/** A generator expression: a generator function of one argument, the iterator of the outermost iterable, called at once. */
export function lowerGeneratorExp(L: Lowerer, e: GeneratorExp): CoreExpr {
  const scope = L.module.scopes.get(e) as Scope
  const outermost = e.generators[0] as (typeof e.generators)[0]
  const iterable = lowerExpr(L, outermost.iter)
  const iter = L.temp()
  const id = L.node(e)
  const called = calledName(outermost.iter)
  iterator(L, outermost, iter, iterable, called)
  const inner = new Lowerer(L.module, scope, innerQualname(L, '<genexpr>'))
  const argument = inner.newSlot('.0')
  const code = buildCode(L, inner, 'genexpr', '<genexpr>', noParams(['.0']), e, () => {
    for (const name of scope.captured) inner.emit({ kind: 'MakeCell', id: inner.node(e), slot: inner.slot(scope, name) })
    generatorBody(inner, e, argument)
  }, null)
  const dst = L.temp()
  const callee: CoreExpr = { kind: 'Function', code, defaults: [], kwDefaults: [], annotations: [], id }
  L.emit({ kind: 'Call', id, dst, callee, args: [{ kind: 'Local', slot: iter, id, sure: true }], keywords: [] })
  return { kind: 'Local', slot: dst, id, sure: true }
}

/** The loops of a generator expression; `argument` is the slot of the outermost iterator. */
export function generatorBody(inner: Lowerer, e: GeneratorExp, argument: number): void {
  const loops = (): void => lowerLoops(inner, e, e.generators, 0, argument, () => {
    const value = lowerExpr(inner, e.elt)
    inner.emit({ kind: 'Yield', id: inner.node(e.elt), dst: -1, value })
  })
  if (calledName((e.generators[0] as (typeof e.generators)[0]).iter) === undefined) loops()
  else owned(inner, argument, e, loops)
}

/** A class body: a function without parameters that runs in the class's namespace. */
export function lowerClassBody(L: Lowerer, s: ClassDef): CoreExpr {
  const scope = L.module.scopes.get(s) as Scope
  const inner = new Lowerer(L.module, scope, L.scope.globals.has(s.name) ? s.name : innerQualname(L, s.name))
  const code = buildCode(L, inner, 'class', s.name, noParams([]), s, () => {
    const id = inner.node(s)
    if (scope.needsClassCell) inner.emit({ kind: 'MakeCell', id, slot: inner.slot(scope, '__class__ cell') })
    const own = (name: string, value: CoreExpr): void => inner.emit({ kind: 'StoreName', id, name, global: false, value })
    own('__module__', { kind: 'Name', name: '__name__', cell: -1, index: L.module.globals?.index('__name__') ?? -1, global: false, id })
    own('__qualname__', constant(inner.qualname))
    own('__firstlineno__', constant(L.module.source.line((s.decorators[0] ?? s).start)))
    if (s.typeParams.length > 0) own('__type_params__', inner.load(TYPE_PARAMS, s))
    if (annotates(s.body)) inner.emit({ kind: 'Call', id, dst: -1, callee: constant(setUpAnnotations), args: [], keywords: [] })
    lowerBody(inner, s.body, true)
    own('__static_attributes__', constant(new PyTuple([...scope.selfAttributes])))
  }, docOf(s.body))
  return { kind: 'Function', code, defaults: [], kwDefaults: [], annotations: [], id: L.node(s) }
}

/** The docstring of a body, or null. */
export function docOf(body: readonly Stmt[]): string | null {
  const first = body[0]
  if (first?.kind !== 'ExprStmt' || first.value.kind !== 'Str') return null
  return first.value.codePoints === null ? cleanDoc(first.value.value) : String.fromCodePoint(...first.value.codePoints)
}

/** CPython 3.13 strips the common indentation of docstrings when compiling. */
function cleanDoc(doc: string): string {
  const lines = doc.split('\n')
  let margin = Number.POSITIVE_INFINITY
  for (const line of lines.slice(1)) {
    const content = line.trimStart().length
    if (content > 0) margin = Math.min(margin, line.length - content)
  }
  lines[0] = (lines[0] as string).replace(/^[ \t]+/, '')
  if (margin !== Number.POSITIVE_INFINITY) for (let i = 1; i < lines.length; i++) lines[i] = (lines[i] as string).slice(margin)
  return lines.join('\n')
}

export function noParams(names: string[]): Params {
  return { names, positionalOnly: 0, keywordOnly: [], vararg: -1, kwarg: -1, varargName: null, kwargName: null }
}

export function innerQualname(L: Lowerer, name: string): string {
  const kind = L.frameScope.kind
  if (kind === 'module') return name
  if (L.frameScope.kind === 'class') return `${L.qualname}.${name}`
  return `${L.qualname}.<locals>.${name}`
}

function lowerCode(
  L: Lowerer, scope: Scope, kind: CoreFunction['kind'], name: string, args: Arguments, at: Node, body: (inner: Lowerer) => void, doc: string | null,
): CoreFunction {
  const qualname = L.scope.globals.has(name) ? name : innerQualname(L, name)
  const mangled = (n: string) => mangle(n, scope)
  const names = [...args.posonly, ...args.args].map((a) => mangled(a.name))
  const keywordOnly = args.kwonly.map((a) => mangled(a.name))
  // Parameters have the first slots, cells from outside the next.
  const own = [...names, ...keywordOnly]
  const further = (arg: Arg | null): number => (arg === null ? -1 : own.push(mangled(arg.name)) - 1)
  const vararg = further(args.vararg)
  const kwarg = further(args.kwarg)
  const params: Params = {
    names, positionalOnly: args.posonly.length, keywordOnly, vararg, kwarg, varargName: own[vararg] ?? null, kwargName: own[kwarg] ?? null,
  }
  const count = own.length
  const freeFrom = [...scope.free].map(([variable, owner]) => L.cellSlot({ name: variable, owner }))
  const known = { ...headOf(scope, kind, name, params, at, doc), qualname, names: L.module.globals, freeSlots: freeFrom.map((_, i) => count + i), freeFrom, inAsync: scope.isAsync, classCell: -1 }
  return new LaterFunction(known, () => {
    const inner = new Lowerer(L.module, scope, qualname)
    for (const n of own) inner.slot(scope, n)
    inner.firstParameter = names[0] ?? null
    return buildCode(L, inner, kind, name, params, at, () => {
      for (let i = 0; i < count; i++) inner.assigned?.add(i)
      for (const n of scope.captured) inner.emit({ kind: 'MakeCell', id: inner.node(at), slot: inner.slot(scope, n) })
      checkParameters(inner, args, at)
      body(inner)
    }, doc)
  })
}

/** What is known of a function before its body is lowered. */
export function headOf(scope: Scope, kind: CoreFunction['kind'], name: string, params: Params, at: Node, doc: string | null) {
  return {
    kind, name, params, doc, isGenerator: scope.isGenerator, isAsync: scope.isAsync, resultSlot: -1,
    // As CPython counts it: with the decorators.
    firstLineStart: (at as { readonly decorators?: readonly Node[] }).decorators?.[0]?.start ?? at.start,
  }
}

export function buildCode(
  L: Lowerer, inner: Lowerer, kind: CoreFunction['kind'], name: string, params: Params, at: Node, build: () => void, doc: string | null,
): CoreFunction {
  const scope = inner.frameScope
  // The cells this function needs from outside, in a fixed order, and where the enclosing frame keeps them.
  for (const [variable, owner] of scope.free) {
    inner.freeSlots.push(inner.cellSlot({ name: variable, owner }))
    inner.freeFrom.push(L.cellSlot({ name: variable, owner }))
  }
  inner.inAsync = scope.isAsync || (kind === 'genexpr' && L.inAsync)
  const body = inner.into(1, build)
  return inner.finish({
    ...headOf(scope, kind, name, params, at, doc), body, inAsync: inner.inAsync,
    classCell: kind === 'class' && scope.needsClassCell ? inner.slot(scope, '__class__ cell') : -1,
  })
}

function functionValue(L: Lowerer, args: Arguments, code: CoreFunction, returns: Expr | null, at: Node, typeParams: readonly TypeParam[] = []): CoreExpr {
  const kwNames: string[] = []
  const parts: (() => CoreExpr)[] = args.defaults.map((d) => () => lowerExpr(L, d))
  args.kwonly.forEach((a, i) => {
    const d = args.kwDefaults[i]
    if (d) {
      kwNames.push(mangle(a.name, L.scope))
      parts.push(() => lowerExpr(L, d))
    }
  })
  const annotated: [string, Expr][] = []
  // The order in which CPython evaluates them.
  for (const a of [...args.args, ...args.posonly, args.vararg, ...args.kwonly, args.kwarg]) {
    if (a?.annotation) annotated.push([mangle(a.name, L.scope), a.annotation])
  }
  if (returns !== null) annotated.push(['return', returns])
  // The defaults are evaluated outside of the scope of the type parameters, the annotations in it.
  const generic = typeParams.length > 0
  const inside = (build: () => CoreExpr) => (): CoreExpr => (generic ? inTypeParams(L, typeParams, build) : build())
  if (generic) parts.push(inside(() => lowerTypeParams(L, typeParams)))
  for (const [, e] of annotated) parts.push(inside(() => lowerAnnotation(L, e)))
  const values = L.operands(parts)
  const nd = args.defaults.length
  const first = nd + kwNames.length + (generic ? 1 : 0)
  const made: CoreExpr = {
    kind: 'Function', code,
    defaults: values.slice(0, nd),
    kwDefaults: kwNames.map((n, i) => [n, values[nd + i] as CoreExpr] as const),
    annotations: annotated.map(([n], i) => [n, values[first + i] as CoreExpr] as const),
    id: L.node(at),
  }
  return generic ? withParams(L, made, values[first - 1] as CoreExpr, at) : made
}

/** An annotation: evaluated, or its source text under `from __future__ import annotations`. */
export function lowerAnnotation(L: Lowerer, e: Expr): CoreExpr {
  if (L.module.source.futureAnnotations) return constant(unparsing().unparse(e, L.module.source.text))
  if (e.kind === 'Starred') {
    // `*args: *Ts`: the one thing that unpacking gives.
    const slot = L.temp()
    L.emit({ kind: 'Unpack', id: L.node(e), value: lowerExpr(L, e.value), dsts: [slot], star: -1 })
    return L.local(slot, e)
  }
  return lowerExpr(L, e)
}

