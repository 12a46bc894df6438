/**
 * The rules of names: what may be declared global or nonlocal, bound twice, or bound in a comprehension.
 * Reference: https://docs.python.org/3.13/reference/simple_stmts.html#the-global-statement, PEP 572.
 *
 * Statements and expressions are visited in the order of CPython's symbol table, because the rules are about what came before.
 */
import type { ClassDef, Expr, FunctionDef, Global, Module, Node, Nonlocal, Pattern, Stmt, TypeParam } from '../../ast/nodes.ts'
import type { Source } from '../../source.ts'
import { Block, Def, mangled } from './block.ts'
import { SymbolExpressions } from './symbol-expressions.ts'
import { annotationsOf, defaultsOf } from './walk.ts'

/** The block of every node that opens one. */
export type BlockMap = ReadonlyMap<Node, Block>

/** Throws SourceError; answers what the later pass needs to know about the blocks. */
export function checkSymbols(module: Module, source: Source, futureAnnotations: boolean): BlockMap {
  const pass = new SymbolPass(source, new Block('module', null), futureAnnotations)
  pass.body(module.body)
  pass.root.check(source)
  return pass.blocks
}

class SymbolPass extends SymbolExpressions {
  private readonly futureAnnotations: boolean

  constructor(source: Source, root: Block, futureAnnotations: boolean) {
    super(source, root)
    this.futureAnnotations = futureAnnotations
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
}
