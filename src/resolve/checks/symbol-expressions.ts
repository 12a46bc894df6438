/**
 * The rules of names in expressions: assignment expressions and comprehensions, and what suspends.
 * Reference: PEP 572, PEP 709.
 */
import type { Arguments, Expr, Lambda, Node } from '../../ast/nodes.ts'
import { type Source, SourceError } from '../../source.ts'
import { Block, type BlockKind, Def, mangled } from './block.ts'
import { type ComprehensionExpr, type Task, defaultsOf, elementsOf, parametersOf, partsOf, run } from './walk.ts'

const COMPREHENSIONS = {
  ListComp: 'list comprehension', SetComp: 'set comprehension', DictComp: 'dict comprehension', GeneratorExp: 'generator expression',
} as const

export class SymbolExpressions {
  readonly blocks: Map<Node, Block> = new Map()
  readonly root: Block
  protected readonly source: Source
  protected block: Block
  /** The class whose name mangles private names. */
  protected className: string | null = null

  constructor(source: Source, root: Block) {
    this.source = source
    this.root = root
    this.block = root
  }

  protected fail(message: string, at: Node): never {
    throw SourceError.ofSymbols(message, this.source, at.start, at.end)
  }

  // -------------------------------------------------------------- blocks

  protected enter(kind: BlockKind, node: Node | null): Block {
    const inner = new Block(kind, this.block)
    if (node !== null) this.blocks.set(node, inner)
    this.block = inner
    return inner
  }

  protected leave(): void {
    this.block = this.block.parent as Block
  }

  protected within(kind: BlockKind, node: Node | null, build: () => void): void {
    this.enter(kind, node)
    build()
    this.leave()
  }

  protected define(name: string, flag: number, at: Node, block = this.block): void {
    const problem = block.add(mangled(name, this.className), flag)
    if (problem !== null) this.fail(problem, at)
  }

  protected parameters(args: Arguments): void {
    for (const p of parametersOf(args)) this.define(p.name, Def.PARAM, p)
  }

  // -------------------------------------------------------------- expressions

  protected exprs(list: readonly Task[]): void {
    run(list, (e) => this.visit(e))
  }

  protected targets(list: readonly Expr[]): void {
    run(list, (e) => this.visitTarget(e))
  }

  /** A place that is bound: the names in it, and the expressions of attributes and subscripts. */
  protected visitTarget(e: Expr): readonly Task[] {
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

  protected visit(e: Expr): readonly Task[] {
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

  protected lambda(e: Lambda): readonly Task[] {
    return [...defaultsOf(e.args), () => {
      this.enter('lambda', e)
      this.parameters(e.args)
    }, e.body, () => this.leave()]
  }

  /** Some expressions make no sense where their value is computed later, or never. */
  protected refuseIn(what: string, e: Expr): void {
    const place = this.block.lazyPlace
    if (place !== null) this.fail(`${what} cannot be used within ${place}`, e)
  }

  protected comprehension(e: ComprehensionExpr): readonly Task[] {
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
  protected extend(name: string, at: Node): void {
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
        const place = b.kind === 'type parameters' ? 'within' : 'in'
        const what = b.kind === 'type variable' ? 'a TypeVar bound' : b.lazyPlace
        this.fail(`assignment expression within a comprehension cannot be used ${place} ${what}`, at)
      }
    }
  }
}
