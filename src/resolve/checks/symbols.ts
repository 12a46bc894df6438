/**
 * The rules of names: what may be declared global or nonlocal, bound twice, or bound in a comprehension.
 * Reference: https://docs.python.org/3.13/reference/simple_stmts.html#the-global-statement, PEP 572.
 *
 * Statements and expressions are visited in the order of CPython's symbol table, because the rules are about what came before.
 */
import type { Arguments, ClassDef, Expr, FunctionDef, Global, Lambda, Module, Node, Nonlocal, Pattern, Stmt, TypeParam } from '../../ast/nodes.ts'
import { type Source, SourceError } from '../../source.ts'
import { Block, type BlockKind, Def, mangled } from './block.ts'
import { type ComprehensionExpr, type Task, annotationsOf, defaultsOf, elementsOf, parametersOf, partsOf, run } from './walk.ts'

/** The block of every node that opens one. */
export type BlockMap = ReadonlyMap<Node, Block>

/** Throws SourceError; answers what the later pass needs to know about the blocks. */
export function checkSymbols(module: Module, source: Source, futureAnnotations: boolean): BlockMap {
  const pass = new SymbolPass(source, new Block('module', null), futureAnnotations)
  pass.body(module.body)
  pass.root.check(source)
  return pass.blocks
}

const COMPREHENSIONS = {
  ListComp: 'list comprehension', SetComp: 'set comprehension', DictComp: 'dict comprehension', GeneratorExp: 'generator expression',
} as const

class SymbolPass {
  readonly blocks: Map<Node, Block> = new Map()
  readonly root: Block
  private readonly source: Source
  private readonly futureAnnotations: boolean
  private block: Block
  /** The class whose name mangles private names. */
  private className: string | null = null

  constructor(source: Source, root: Block, futureAnnotations: boolean) {
    this.source = source
    this.root = root
    this.block = root
    this.futureAnnotations = futureAnnotations
  }

  private fail(message: string, at: Node): never {
    throw new SourceError('SyntaxError', message, this.source, at.start, at.end)
  }

  // -------------------------------------------------------------- blocks

  private enter(kind: BlockKind, node: Node | null): Block {
    const inner = new Block(kind, this.block)
    if (node !== null) this.blocks.set(node, inner)
    this.block = inner
    return inner
  }

  private leave(): void {
    this.block = this.block.parent as Block
  }

  private within(kind: BlockKind, node: Node | null, build: () => void): void {
    this.enter(kind, node)
    build()
    this.leave()
  }

  private define(name: string, flag: number, at: Node, block = this.block): void {
    const problem = block.add(mangled(name, this.className), flag)
    if (problem !== null) this.fail(problem, at)
  }

  // -------------------------------------------------------------- statements

  body(stmts: readonly Stmt[]): void {
    for (const s of stmts) this.stmt(s)
  }

  private stmt(s: Stmt): void {
    switch (s.kind) {
      case 'FunctionDef':
        return this.functionDef(s)
      case 'ClassDef':
        return this.classDef(s)
      case 'Return':
        return this.exprs(s.value === null ? [] : [s.value])
      case 'Delete':
        return this.targets(s.targets)
      case 'Assign':
        this.targets(s.targets)
        return this.exprs([s.value])
      case 'TypeAlias':
        this.targets([s.name])
        this.generic(s.typeParams, null, () => this.within('type alias', null, () => this.exprs([s.value])))
        return
      case 'AugAssign':
        this.targets([s.target])
        return this.exprs([s.value])
      case 'AnnAssign':
        return this.annAssign(s)
      case 'For':
        this.targets([s.target])
        this.exprs([s.iter])
        this.body(s.body)
        return this.body(s.orelse)
      case 'While':
        this.exprs([s.test])
        this.body(s.body)
        return this.body(s.orelse)
      case 'If': {
        // A chain of elif is a list in the tree's depth.
        let node = s
        for (;;) {
          this.exprs([node.test])
          this.body(node.body)
          const only = node.orelse.length === 1 ? node.orelse[0] : undefined
          if (only?.kind !== 'If') break
          node = only
        }
        return this.body(node.orelse)
      }
      case 'With':
        for (const item of s.items) {
          this.exprs([item.context])
          if (item.target !== null) this.targets([item.target])
        }
        return this.body(s.body)
      case 'Match':
        this.exprs([s.subject])
        for (const c of s.cases) {
          this.pattern(c.pattern)
          if (c.guard !== null) this.exprs([c.guard])
          this.body(c.body)
        }
        return
      case 'Raise':
        return this.exprs([s.exc, s.cause].filter((e) => e !== null))
      case 'Try':
        this.body(s.body)
        this.body(s.orelse)
        for (const h of s.handlers) {
          if (h.type !== null) this.exprs([h.type])
          if (h.name !== null) this.define(h.name, Def.LOCAL, h)
          this.body(h.body)
        }
        return this.body(s.finalbody)
      case 'Assert':
        return this.exprs([s.test, s.msg].filter((e) => e !== null))
      case 'Import':
        for (const a of s.names) this.define(a.asname ?? (a.name.split('.')[0] as string), Def.IMPORT, a)
        return
      case 'ImportFrom':
        for (const a of s.names) {
          if (a.name !== '*') this.define(a.asname ?? a.name, Def.IMPORT, a)
          else if (this.block.kind !== 'module') this.fail('import * only allowed at module level', a)
        }
        return
      case 'Global':
      case 'Nonlocal':
        return this.directive(s)
      case 'ExprStmt':
        return this.exprs([s.value])
      case 'Pass':
      case 'Break':
      case 'Continue':
        return
    }
  }

  private directive(s: Global | Nonlocal): void {
    const what = s.kind === 'Global' ? 'global' : 'nonlocal'
    for (const name of s.names) {
      const own = mangled(name, this.className)
      const before = this.block.flags(own)
      if (before & Def.PARAM) this.fail(`name '${name}' is parameter and ${what}`, s)
      if (before & Def.USE) this.fail(`name '${name}' is used prior to ${what} declaration`, s)
      if (before & Def.ANNOTATION) this.fail(`annotated name '${name}' can't be ${what}`, s)
      if (before & Def.LOCAL) this.fail(`name '${name}' is assigned to before ${what} declaration`, s)
      this.define(name, s.kind === 'Global' ? Def.GLOBAL : Def.NONLOCAL, s)
      this.block.directives.push({ name: own, at: s })
    }
  }

  private annAssign(s: Stmt & { kind: 'AnnAssign' }): void {
    if (s.target.kind === 'Name') {
      const name = s.target.id
      const before = this.block.flags(mangled(name, this.className))
      if (s.simple && this.block !== this.root && before & (Def.GLOBAL | Def.NONLOCAL)) {
        this.fail(`annotated name '${name}' can't be ${before & Def.GLOBAL ? 'global' : 'nonlocal'}`, s)
      }
      if (s.simple) this.define(name, Def.ANNOTATION | Def.LOCAL, s.target)
      else if (s.value !== null) this.define(name, Def.LOCAL, s.target)
    } else this.targets([s.target])
    this.annotations([s.annotation])
    if (s.value !== null) this.exprs([s.value])
  }

  private annotations(list: readonly Expr[]): void {
    if (list.length === 0) return
    if (this.futureAnnotations) this.within('annotation', null, () => this.exprs(list))
    else this.exprs(list)
  }

  private functionDef(s: FunctionDef): void {
    this.define(s.name, Def.LOCAL, s)
    this.exprs([...defaultsOf(s.args), ...s.decorators])
    this.generic(s.typeParams, this.className, () => {
      this.annotations(annotationsOf(s.args))
      if (s.returns !== null) this.annotations([s.returns])
      this.enter('function', s)
      this.block.coroutine = s.isAsync
      this.parameters(s.args)
      this.body(s.body)
      this.leave()
    })
  }

  private classDef(s: ClassDef): void {
    this.define(s.name, Def.LOCAL, s)
    this.exprs(s.decorators)
    this.generic(s.typeParams, s.name, () => {
      this.exprs([...s.bases, ...s.keywords.map((k) => k.value)])
      const outer = this.className
      this.className = s.name
      this.within('class', s, () => this.body(s.body))
      this.className = outer
    })
  }

  private parameters(args: Arguments): void {
    for (const p of parametersOf(args)) this.define(p.name, Def.PARAM, p)
  }

  /** Runs `build` inside a scope of type parameters, if there are any. */
  private generic(params: readonly TypeParam[], className: string | null, build: () => void): void {
    if (params.length === 0) return build()
    const outer = this.className
    this.className = className
    this.enter('type parameters', null)
    for (const p of params) {
      this.define(p.name, Def.TYPE_PARAM | Def.LOCAL, p)
      const bound = p.bound?.kind === 'Tuple' ? 'TypeVar constraint' : 'TypeVar bound'
      if (p.bound !== null) this.typeVariable(`a ${bound}`, p.bound)
      if (p.default !== null) this.typeVariable(`a ${p.kind} default`, p.default)
    }
    this.className = outer
    build()
    this.leave()
  }

  private typeVariable(what: string, e: Expr): void {
    this.within('type variable', null, () => {
      this.block.what = what
      this.exprs([e])
    })
  }

  private pattern(p: Pattern): void {
    switch (p.kind) {
      case 'MatchValue':
        return this.exprs([p.value])
      case 'MatchSingleton':
        return
      case 'MatchSequence':
      case 'MatchOr':
        for (const x of p.patterns) this.pattern(x)
        return
      case 'MatchStar':
        if (p.name !== null) this.define(p.name, Def.LOCAL, p)
        return
      case 'MatchMapping':
        this.exprs(p.keys)
        for (const x of p.patterns) this.pattern(x)
        if (p.rest !== null) this.define(p.rest, Def.LOCAL, p)
        return
      case 'MatchClass':
        this.exprs([p.cls])
        for (const x of [...p.patterns, ...p.kwdPatterns]) this.pattern(x)
        return
      case 'MatchAs':
        if (p.pattern !== null) this.pattern(p.pattern)
        if (p.name !== null) this.define(p.name, Def.LOCAL, p)
        return
    }
  }

  // -------------------------------------------------------------- expressions

  private exprs(list: readonly Task[]): void {
    run(list, (e) => this.visit(e))
  }

  private targets(list: readonly Expr[]): void {
    run(list, (e) => this.visitTarget(e))
  }

  /** A place that is bound: the names in it, and the expressions of attributes and subscripts. */
  private visitTarget(e: Expr): readonly Task[] {
    switch (e.kind) {
      case 'Name':
        this.define(e.id, Def.LOCAL, e)
        return []
      case 'Tuple':
      case 'List':
        return e.elts
      case 'Starred':
        return [e.value]
      default:
        // From here on everything is read.
        return [() => this.exprs([e])]
    }
  }

  private visit(e: Expr): readonly Task[] {
    switch (e.kind) {
      case 'Name':
        this.define(e.id, Def.USE, e)
        if (e.id === 'super' && this.block.isFunction) this.define('__class__', Def.USE, e)
        return []
      case 'NamedExpr':
        this.refuseIn('named expression', e)
        if (this.block.iterableDepth > 0) this.fail('assignment expression cannot be used in a comprehension iterable expression', e)
        if (this.block.isComprehension) this.extend(e.target.id, e.target)
        return [e.value, () => this.targets([e.target])]
      case 'Await':
        this.refuseIn('await expression', e)
        return [e.value, () => {
          this.block.coroutine = true
        }]
      case 'Yield':
      case 'YieldFrom':
        this.refuseIn('yield expression', e)
        return [...partsOf(e), () => {
          this.block.generator = true
          if (this.block.isComprehension) this.fail(`'yield' inside ${this.block.what}`, e)
        }]
      case 'Lambda':
        return this.lambda(e)
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        return this.comprehension(e)
      default:
        return partsOf(e)
    }
  }

  private lambda(e: Lambda): readonly Task[] {
    return [...defaultsOf(e.args), () => {
      this.enter('lambda', e)
      this.parameters(e.args)
    }, e.body, () => this.leave()]
  }

  /** Some expressions make no sense where their value is computed later, or never. */
  private refuseIn(what: string, e: Expr): void {
    const place = this.block.lazyPlace
    if (place !== null) this.fail(`${what} cannot be used within ${place}`, e)
  }

  private comprehension(e: ComprehensionExpr): readonly Task[] {
    const [outermost, ...inner] = e.generators as [ComprehensionExpr['generators'][0], ...ComprehensionExpr['generators']]
    const iterable = (iter: Expr): Task[] => [() => this.block.iterableDepth++, iter, () => this.block.iterableDepth--]
    const variable = (target: Expr): Task => () => {
      this.block.bindsIteration = true
      this.targets([target])
      this.block.bindsIteration = false
    }
    const asynchronous = (isAsync: boolean): Task => () => {
      if (isAsync) this.block.coroutine = true
    }
    return [
      ...iterable(outermost.iter),
      () => {
        this.enter('comprehension', e)
        this.block.what = COMPREHENSIONS[e.kind]
      },
      asynchronous(outermost.isAsync),
      variable(outermost.target),
      ...outermost.ifs,
      ...inner.flatMap((g) => [variable(g.target), ...iterable(g.iter), ...g.ifs, asynchronous(g.isAsync)]),
      ...elementsOf(e),
      () => {
        const isGenerator = e.kind === 'GeneratorExp'
        const bubbles = this.block.coroutine && !isGenerator
        this.block.generator = isGenerator
        this.leave()
        if (bubbles) this.block.coroutine = true
      },
    ]
  }

  /** A `:=` in a comprehension binds in the scope around it (PEP 572). */
  private extend(name: string, at: Node): void {
    const own = mangled(name, this.className)
    for (let b: Block | null = this.block; b !== null; b = b.parent) {
      if (b.isComprehension) {
        const flags = b.flags(own)
        if (flags & Def.ITERATION && flags & (Def.LOCAL | Def.GLOBAL)) {
          this.fail(`assignment expression cannot rebind comprehension iteration variable '${name}'`, at)
        }
      } else if (b.isFunction || b.kind === 'module') {
        const global = b.kind === 'module' || (b.flags(own) & Def.GLOBAL) !== 0
        this.define(name, global ? Def.GLOBAL : Def.NONLOCAL, at)
        this.block.directives.push({ name: own, at })
        this.define(name, b.kind === 'module' ? Def.GLOBAL : Def.LOCAL, at, b)
        return
      } else if (b.kind === 'class') this.fail('assignment expression within a comprehension cannot be used in a class body', at)
      else if (b.lazyPlace !== null && b.kind !== 'annotation') {
        const place = b.kind === 'type parameters' ? 'within the definition of a generic' : b.kind === 'type alias' ? 'in a type alias' : 'in a TypeVar bound'
        this.fail(`assignment expression within a comprehension cannot be used ${place}`, at)
      }
    }
  }
}
