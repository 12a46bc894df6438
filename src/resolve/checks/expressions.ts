/**
 * The rules of the code generator for expressions and targets: stars, `yield`, `await`, keyword arguments, comprehensions.
 * Reference: https://docs.python.org/3.13/reference/expressions.html
 */
import type { Arguments, Expr, Keyword, Node } from '../../ast/nodes.ts'
import { type Source, SourceError } from '../../source.ts'
import type { BlockMap } from './symbols.ts'
import { warnOfExpression } from './doubtful.ts'
import { type ComprehensionExpr, type Task, defaultsOf, elementsOf, parametersOf, partsOf, run } from './walk.ts'

/** Targets before a starred one. */
const MAX_BEFORE_STAR = 256

/** Code with a frame of its own. A generator expression is a `comprehension`; the other comprehensions run in the frame around them. */
export type UnitKind = 'module' | 'class' | 'function' | 'async function' | 'lambda' | 'comprehension'

export interface Unit {
  readonly kind: UnitKind
  /** Kinds of the blocks around the place being visited, outermost first. */
  readonly around: ('loop' | 'except*' | 'other')[]
  readonly isAsyncGenerator: boolean
}

export class ExpressionRules {
  protected readonly source: Source
  protected readonly blocks: BlockMap
  /** A comparison that stands after `not`. */
  private negated: Expr | null = null
  protected unit: Unit = { kind: 'module', around: [], isAsyncGenerator: false }

  constructor(source: Source, blocks: BlockMap) {
    this.source = source
    this.blocks = blocks
  }

  protected readonly fail = (message: string, at: Node): never => {
    throw new SourceError('SyntaxError', message, this.source, at.start, at.end)
  }

  /** `__debug__` is a constant. */
  protected readonly bind = (name: string | null, at: Node): void => {
    if (name === '__debug__') this.fail('cannot assign to __debug__', at)
  }

  protected open(kind: UnitKind, node: Node): Unit {
    const block = this.blocks.get(node)
    const suspends = block !== undefined && (block.generator || block.coroutine)
    // What can be suspended has a block around all of it.
    return { kind, around: suspends ? ['other'] : [], isAsyncGenerator: block !== undefined && block.generator && block.coroutine }
  }

  protected parameters(args: Arguments): void {
    for (const p of parametersOf(args)) this.bind(p.name, p)
  }

  // -------------------------------------------------------------- targets

  protected targets(list: readonly Expr[], use: 'assign' | 'delete' = 'assign'): void {
    run(list, (e) => {
      switch (e.kind) {
        case 'Name':
          if (e.id === '__debug__') this.fail(`cannot ${use} ${use === 'assign' ? 'to ' : ''}__debug__`, e)
          return []
        case 'Starred':
          return this.fail('starred assignment target must be in a list or tuple', e)
        case 'Tuple':
        case 'List':
          this.stars(e.elts, e)
          return e.elts.map((x) => (x.kind === 'Starred' ? x.value : x))
        case 'Attribute':
          return [() => this.exprs([e.value]), () => {
            if (use === 'assign') this.bind(e.attr, e)
          }]
        default:
          return [() => this.exprs([e])]
      }
    })
  }

  /** At most one target takes the rest. */
  protected stars(targets: readonly Expr[], at: Expr): void {
    let seen = false
    targets.forEach((x, i) => {
      if (x.kind !== 'Starred') return
      if (seen) this.fail('multiple starred expressions in assignment', at)
      if (i >= MAX_BEFORE_STAR) this.fail('too many expressions in star-unpacking assignment', at)
      seen = true
    })
  }

  // -------------------------------------------------------------- expressions

  protected exprs(list: readonly Task[]): void {
    run(list, (e) => this.visit(e))
  }

  /** Elements among which stars unpack. */
  protected displayed(list: readonly Expr[]): void {
    this.exprs(list.map(unstarred))
  }

  protected visit(e: Expr): readonly Task[] {
    switch (e.kind) {
      case 'Starred':
        return this.fail("can't use starred expression here", e)
      case 'Set':
      case 'List':
      case 'Tuple':
        return e.elts.map(unstarred)
      case 'UnaryOp':
        if (e.op === 'not' && e.operand.kind === 'Compare' && e.operand.ops.length === 1) this.negated = e.operand
        return [e.operand]
      case 'Compare':
      case 'Subscript':
        warnOfExpression(e, this.source, e === this.negated)
        return partsOf(e)
      case 'Call':
        warnOfExpression(e, this.source)
        this.keywords(e.keywords)
        return [e.func, ...e.args.map(unstarred), ...e.keywords.map((k) => k.value)]
      case 'NamedExpr':
        return [e.value, () => this.targets([e.target])]
      case 'Yield':
      case 'YieldFrom':
        this.suspension(e)
        return partsOf(e)
      case 'Await':
        if (this.unit.kind === 'module' || this.unit.kind === 'class') this.fail("'await' outside function", e)
        if (this.unit.kind !== 'async function' && this.unit.kind !== 'comprehension') this.fail("'await' outside async function", e)
        return [e.value]
      case 'Lambda': {
        this.parameters(e.args)
        const outer = this.unit
        return [...defaultsOf(e.args), () => {
          this.unit = this.open('lambda', e)
        }, e.body, () => {
          this.unit = outer
        }]
      }
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        return this.comprehension(e)
      default:
        return partsOf(e)
    }
  }

  protected suspension(e: Expr & { kind: 'Yield' | 'YieldFrom' }): void {
    const { kind } = this.unit
    const what = e.kind === 'Yield' ? "'yield'" : "'yield from'"
    if (kind === 'module' || kind === 'class') this.fail(`${what} outside function`, e)
    if (e.kind === 'YieldFrom' && kind === 'async function') this.fail("'yield from' inside async function", e)
  }

  protected keywords(list: readonly Keyword[]): void {
    const repeated = new Map<string, Keyword>()
    const seen = new Set<string>()
    for (const k of list) {
      if (k.arg === null) continue
      if (seen.has(k.arg) && !repeated.has(k.arg)) repeated.set(k.arg, k)
      seen.add(k.arg)
    }
    for (const k of list) {
      if (k.arg === null) continue
      this.bind(k.arg, k)
      const other = repeated.get(k.arg)
      if (other !== undefined) this.fail(`keyword argument repeated: ${k.arg}`, other)
    }
  }

  protected comprehension(e: ComprehensionExpr): readonly Task[] {
    const outer = this.unit
    const isGenerator = e.kind === 'GeneratorExp'
    const [outermost, ...inner] = e.generators as [ComprehensionExpr['generators'][0], ...ComprehensionExpr['generators']]
    const begin = (): void => {
      const isAsync = this.blocks.get(e)?.coroutine === true
      if (isAsync && !isGenerator && outer.kind !== 'async function' && outer.kind !== 'comprehension') {
        this.fail('asynchronous comprehension outside of an asynchronous function', e)
      }
      if (isGenerator) this.unit = this.open('comprehension', e)
    }
    const end = (): void => {
      this.unit = outer
    }
    const variable = (target: Expr): Task => () => this.targets([target])
    return [
      outermost.iter, begin, variable(outermost.target), ...outermost.ifs,
      ...inner.flatMap((g) => [g.iter, variable(g.target), ...g.ifs]),
      ...elementsOf(e), end,
    ]
  }
}

function unstarred(e: Expr): Expr {
  return e.kind === 'Starred' ? e.value : e
}
