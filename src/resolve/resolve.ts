/**
 * Builds the scope tree of a module: which names each scope binds and uses, and what they mean.
 * The syntax errors that only scopes can see are in checks.ts.
 */
import type { Arguments, Call, Comprehension, Expr, Module, Node, Pattern, Stmt, TypeParam } from '../ast/nodes.ts'
import { type Candidate, consumedBy, settleConsumed } from './consumed.ts'
import { Scope } from './scopes.ts'

/** The scope of every node that opens one. */
export type ScopeMap = Map<Node, Scope>

/** `consume`: generator expressions may run in the frame around them, where nobody can tell. */
export function resolve(module: Module, consume: boolean): { root: Scope; scopes: ScopeMap; lazy: ScopeMap } {
  const root = new Scope('module', '<module>', module, null)
  const scopes: ScopeMap = new Map([[module, root]])
  const resolver = new Resolver(scopes, root)
  resolver.body(module.body, root)
  if (consume) settleConsumed(resolver.candidates, root)
  root.link()
  return { root, scopes, lazy: resolver.lazyScopes }
}

/** `__x` inside class C is `_C__x` (reference section 6.2.1). */
export function mangle(name: string, scope: Scope): string {
  if (name.charCodeAt(0) !== 95 || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name
  for (let s: Scope | null = scope; s !== null; s = s.parent) {
    // The bases of a generic class stand outside of it.
    if (s.kind === 'class' || (s.generic && s !== scope)) return mangleFor(name, s.name)
  }
  return name
}

function mangleFor(name: string, className: string): string {
  const stripped = className.replace(/^_+/, '')
  return stripped === '' || !name.startsWith('__') || name.endsWith('__') ? name : `_${stripped}${name}`
}

/** A type parameter's name in its scope: those of a class are private to the class. */
export function paramName(name: string, scope: Scope): string {
  return scope.generic ? mangleFor(name, scope.name) : mangle(name, scope)
}

/** No identifier: what names this can't be meant by the script. */
export const TYPE_PARAMS = '.type_params'

class Resolver {
  private readonly scopes: ScopeMap
  /** The scopes of expressions that are evaluated on first use, by expression. */
  readonly lazyScopes: ScopeMap = new Map()
  readonly candidates: Candidate[] = []
  private readonly root: Scope
  constructor(scopes: ScopeMap, root: Scope) {
    this.scopes = scopes
    this.root = root
  }

  body(stmts: readonly Stmt[], scope: Scope): void {
    for (const s of stmts) this.stmt(s, scope)
  }

  private bind(name: string, scope: Scope): void {
    const n = mangle(name, scope)
    scope.bound.add(n)
    scope.used.add(n)
  }

  private use(name: string, scope: Scope): void {
    const n = mangle(name, scope)
    scope.used.add(n)
    if (scope.kind === 'type parameters') scope.classAround?.used.add(n)
    // Zero-argument super() and __class__ need the cell of the class around the function.
    if (n === 'super' && scope.isFunctionLike) scope.used.add('__class__')
  }

  private open(kind: Scope['kind'], name: string, node: Node, parent: Scope): Scope {
    const s = new Scope(kind, name, node, parent)
    this.scopes.set(node, s)
    return s
  }

  private stmt(s: Stmt, scope: Scope): void {
    switch (s.kind) {
      case 'FunctionDef': {
        for (const d of s.decorators) this.expr(d, scope)
        this.defaults(s.args, scope)
        this.bind(s.name, scope)
        const around = this.typeParams(s.typeParams, s.name, scope)
        this.annotations(s.args, around)
        if (s.returns !== null) this.expr(s.returns, around)
        const inner = this.open('function', s.name, s, around)
        inner.isAsync = s.isAsync
        this.params(s.args, inner)
        this.body(s.body, inner)
        return
      }
      case 'ClassDef': {
        for (const d of s.decorators) this.expr(d, scope)
        this.bind(s.name, scope)
        const around = this.typeParams(s.typeParams, s.name, scope, true)
        for (const b of s.bases) this.expr(b, around)
        for (const k of s.keywords) this.expr(k.value, around)
        const inner = this.open('class', s.name, s, around)
        if (around !== scope) {
          // The tuple of the parameters, which the class's body stores as `__type_params__`.
          around.bound.add(TYPE_PARAMS)
          inner.used.add(TYPE_PARAMS)
        }
        this.body(s.body, inner)
        return
      }
      case 'Return':
        if (s.value !== null) this.expr(s.value, scope)
        return
      case 'Delete':
        for (const t of s.targets) this.notStored(t, scope)
        return
      case 'Assign':
        this.expr(s.value, scope)
        for (const t of s.targets) this.target(t, scope)
        return
      case 'TypeAlias':
        this.bind(s.name.id, scope)
        this.lazy(s.value, s.name.id, this.typeParams(s.typeParams, s.name.id, scope))
        return
      case 'AugAssign':
        this.notStored(s.target, scope)
        this.expr(s.value, scope)
        return
      case 'AnnAssign':
        if (s.value !== null) this.expr(s.value, scope)
        if (s.target.kind === 'Name') {
          // `(x): int` alone binds nothing.
          if (s.simple || s.value !== null) this.bind(s.target.id, scope)
          if (s.simple) scope.annotated.add(mangle(s.target.id, scope))
        } else this.target(s.target, scope)
        this.expr(s.annotation, scope)
        return
      case 'For':
        this.expr(s.iter, scope)
        this.target(s.target, scope)
        this.body(s.body, scope)
        this.body(s.orelse, scope)
        return
      case 'While':
        this.expr(s.test, scope)
        this.body(s.body, scope)
        this.body(s.orelse, scope)
        return
      case 'If': {
        // A chain of elif is a list in the tree's depth: walk it with a loop.
        let node = s
        for (;;) {
          this.expr(node.test, scope)
          this.body(node.body, scope)
          const only = node.orelse.length === 1 ? node.orelse[0] : undefined
          if (only?.kind !== 'If') break
          node = only
        }
        this.body(node.orelse, scope)
        return
      }
      case 'With':
        for (const item of s.items) {
          this.expr(item.context, scope)
          if (item.target !== null) this.target(item.target, scope)
        }
        this.body(s.body, scope)
        return
      case 'Match':
        this.expr(s.subject, scope)
        for (const c of s.cases) {
          this.pattern(c.pattern, scope)
          if (c.guard !== null) this.expr(c.guard, scope)
          this.body(c.body, scope)
        }
        return
      case 'Raise':
        if (s.exc !== null) this.expr(s.exc, scope)
        if (s.cause !== null) this.expr(s.cause, scope)
        return
      case 'Try':
        this.body(s.body, scope)
        for (const h of s.handlers) {
          if (h.type !== null) this.expr(h.type, scope)
          if (h.name !== null) this.bind(h.name, scope)
          this.body(h.body, scope)
        }
        this.body(s.orelse, scope)
        this.body(s.finalbody, scope)
        return
      case 'Assert':
        this.expr(s.test, scope)
        if (s.msg !== null) this.expr(s.msg, scope)
        return
      case 'Import':
        for (const a of s.names) this.bind(a.asname ?? (a.name.split('.')[0] as string), scope)
        return
      case 'ImportFrom':
        for (const a of s.names) if (a.name !== '*') this.bind(a.asname ?? a.name, scope)
        return
      case 'Global':
        for (const n of s.names) {
          scope.globals.add(mangle(n, scope))
          // The module itself knows the name as a global then: `exec` with locals of their own stores it in globals.
          this.root.globals.add(mangle(n, scope))
        }
        return
      case 'Nonlocal':
        for (const n of s.names) scope.nonlocals.add(mangle(n, scope))
        return
      case 'ExprStmt':
        this.expr(s.value, scope)
        return
      case 'Pass':
      case 'Break':
      case 'Continue':
        return
    }
  }

  private params(args: Arguments, inner: Scope): void {
    for (const a of [...args.posonly, ...args.args]) this.bind(a.name, inner)
    if (args.vararg !== null) this.bind(args.vararg.name, inner)
    for (const a of args.kwonly) this.bind(a.name, inner)
    if (args.kwarg !== null) this.bind(args.kwarg.name, inner)
  }

  private defaults(args: Arguments, scope: Scope): void {
    for (const d of args.defaults) this.expr(d, scope)
    for (const d of args.kwDefaults) if (d !== null) this.expr(d, scope)
  }

  private annotations(args: Arguments, scope: Scope): void {
    for (const a of [...args.posonly, ...args.args, ...args.kwonly, args.vararg, args.kwarg]) {
      if (a?.annotation) this.expr(a.annotation, scope)
    }
  }

  /** The scope of type parameters, or `scope` itself when there are none. It is found by the first parameter. */
  private typeParams(params: readonly TypeParam[], name: string, scope: Scope, ofClass = false): Scope {
    if (params.length === 0) return scope
    const inner = this.open('type parameters', name, params[0] as TypeParam, scope)
    inner.generic = ofClass
    for (const p of params) {
      this.bind(paramName(p.name, inner), inner)
      if (p.bound !== null) this.lazy(p.bound, p.name, inner)
      if (p.default !== null) this.lazy(p.default, p.name, inner)
    }
    return inner
  }

  private lazy(e: Expr, name: string, scope: Scope): void {
    const inner = new Scope('lazy', name, e, scope)
    this.lazyScopes.set(e, inner)
    // Its code is a class body's, whose answer is a cell.
    inner.needsClassCell = inner.classAround !== null
    this.expr(e, inner)
  }

  private target(e: Expr, scope: Scope): void {
    switch (e.kind) {
      case 'Name':
        this.bind(e.id, scope)
        return
      case 'Tuple':
      case 'List':
        for (const x of e.elts) this.target(x, scope)
        return
      case 'Starred':
        this.target(e.value, scope)
        return
      case 'Attribute':
        if (e.value.kind === 'Name' && e.value.id === 'self') scope.classOutside?.selfAttributes.add(e.attr)
        this.expr(e, scope)
        return
      default:
        this.expr(e, scope)
    }
  }

  /** A target whose attributes are not counted as stored: of `del`, and of an augmented assignment. */
  private notStored(e: Expr, scope: Scope): void {
    if (e.kind === 'Attribute') this.expr(e, scope)
    else this.target(e, scope)
  }

  private pattern(p: Pattern, scope: Scope): void {
    switch (p.kind) {
      case 'MatchValue':
        this.expr(p.value, scope)
        return
      case 'MatchSingleton':
        return
      case 'MatchSequence':
      case 'MatchOr':
        for (const x of p.patterns) this.pattern(x, scope)
        return
      case 'MatchMapping':
        for (const k of p.keys) this.expr(k, scope)
        for (const x of p.patterns) this.pattern(x, scope)
        if (p.rest !== null) this.bind(p.rest, scope)
        return
      case 'MatchClass':
        this.expr(p.cls, scope)
        for (const x of p.patterns) this.pattern(x, scope)
        for (const x of p.kwdPatterns) this.pattern(x, scope)
        return
      case 'MatchStar':
        if (p.name !== null) this.bind(p.name, scope)
        return
      case 'MatchAs':
        if (p.pattern !== null) this.pattern(p.pattern, scope)
        if (p.name !== null) this.bind(p.name, scope)
        return
    }
  }

  private comprehension(node: Expr, generators: readonly Comprehension[], parts: readonly Expr[], kind: 'comprehension' | 'genexpr', scope: Scope): void {
    const name = node.kind === 'GeneratorExp' ? '<genexpr>' : `<${node.kind.toLowerCase()}>`
    const inner = this.open(kind, name, node, scope)
    generators.forEach((g, i) => {
      this.expr(g.iter, i === 0 ? scope : inner)
      this.target(g.target, inner)
      for (const c of g.ifs) this.expr(c, inner)
    })
    for (const p of parts) this.expr(p, inner)
    if (kind === 'genexpr') inner.isGenerator = true
    if (generators.some((g) => g.isAsync)) inner.frameOwner.isAsync = true
  }

  private consumed(e: Call, scope: Scope): void {
    const found = consumedBy(e)
    if (found === null) return
    this.candidates.push({ consumer: found.consumer, around: scope, inner: this.scopes.get(found.generator) as Scope })
  }

  private expr(root: Expr, scope: Scope): void {
    // Left-deep chains (1+1+..., a.b.c, f()()) are walked with a loop.
    let e = root
    for (;;) {
      switch (e.kind) {
        case 'BinOp':
          this.expr(e.right, scope)
          e = e.left
          continue
        case 'UnaryOp':
          e = e.operand
          continue
        case 'Attribute':
          e = e.value
          continue
        case 'Subscript':
          this.expr(e.index, scope)
          e = e.value
          continue
        case 'Call':
          for (const a of e.args) this.expr(a, scope)
          for (const k of e.keywords) this.expr(k.value, scope)
          this.consumed(e, scope)
          e = e.func
          continue
        case 'Await':
          // Makes a generator expression an async one; a function is one already.
          scope.frameOwner.isAsync = true
          e = e.value
          continue
        case 'Starred':
          e = e.value
          continue
        case 'YieldFrom':
          scope.frameOwner.isGenerator = true
          e = e.value
          continue
        case 'Yield':
          scope.frameOwner.isGenerator = true
          if (e.value === null) return
          e = e.value
          continue
        case 'Compare':
          for (const c of e.comparators) this.expr(c, scope)
          e = e.left
          continue
        case 'BoolOp':
          for (const v of e.values) this.expr(v, scope)
          return
        case 'NamedExpr': {
          this.expr(e.value, scope)
          // Binds in the nearest scope that is no comprehension (PEP 572).
          let owner = scope
          while (owner.kind === 'comprehension' || owner.kind === 'genexpr') {
            owner.assigns = true
            owner.used.add(mangle(e.target.id, scope))
            owner = owner.parent as Scope
          }
          if (owner !== scope && owner.kind === 'module') {
            for (let s = scope; s !== owner; s = s.parent as Scope) s.globals.add(e.target.id)
          } else if (owner !== scope && owner.globals.has(mangle(e.target.id, owner))) {
            for (let s = scope; s !== owner; s = s.parent as Scope) s.globals.add(e.target.id)
          }
          this.bind(e.target.id, owner)
          return
        }
        case 'IfExp':
          this.expr(e.test, scope)
          this.expr(e.body, scope)
          e = e.orelse
          continue
        case 'Lambda': {
          this.defaults(e.args, scope)
          const inner = this.open('lambda', '<lambda>', e, scope)
          this.params(e.args, inner)
          this.expr(e.body, inner)
          return
        }
        case 'Dict':
          for (const k of e.keys) if (k !== null) this.expr(k, scope)
          for (const v of e.values) this.expr(v, scope)
          return
        case 'Set':
        case 'List':
        case 'Tuple':
          for (const x of e.elts) this.expr(x, scope)
          return
        case 'ListComp':
        case 'SetComp':
          this.comprehension(e, e.generators, [e.elt], 'comprehension', scope)
          return
        case 'DictComp':
          this.comprehension(e, e.generators, [e.key, e.value], 'comprehension', scope)
          return
        case 'GeneratorExp':
          this.comprehension(e, e.generators, [e.elt], 'genexpr', scope)
          return
        case 'JoinedStr':
          for (const v of e.values) if (v.kind === 'FormattedValue') this.expr(v, scope)
          return
        case 'FormattedValue':
          if (e.spec !== null) this.expr(e.spec, scope)
          e = e.value
          continue
        case 'Slice':
          if (e.lower !== null) this.expr(e.lower, scope)
          if (e.upper !== null) this.expr(e.upper, scope)
          if (e.step !== null) this.expr(e.step, scope)
          return
        case 'Name':
          this.use(e.id, scope)
          return
        case 'Int':
        case 'Float':
        case 'Complex':
        case 'Str':
        case 'Bytes':
        case 'NameConstant':
          return
      }
    }
  }
}
