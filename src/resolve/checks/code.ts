/**
 * The rules of CPython's code generator: what may stand where. `return` in functions only, `break` in loops, `yield` and `await` where
 * there is something to suspend, stars where there is something to unpack.
 * Reference: https://docs.python.org/3.13/reference/simple_stmts.html and compound_stmts.html
 *
 * Visits in the order in which code is generated, so that of several errors the same one is reported.
 */
import type { AnnAssign, Arguments, ExceptHandler, Expr, FunctionDef, If, Keyword, Match, Module, Node, Return, Stmt, Try, TypeParam, With } from '../../ast/nodes.ts'
import { type Source, SourceError } from '../../source.ts'
import { isFuture } from './future.ts'
import { PatternRules } from './patterns.ts'
import type { BlockMap } from './symbols.ts'
import { type ComprehensionExpr, type Task, annotationsOf, defaultsOf, elementsOf, parametersOf, partsOf, run } from './walk.ts'

/** Nested blocks (loops, `try`, `with`) that one frame may have. */
const MAX_BLOCKS = 21
/** Targets before a starred one. */
const MAX_BEFORE_STAR = 256

/** Code with a frame of its own. A generator expression is a `comprehension`; the other comprehensions run in the frame around them. */
type UnitKind = 'module' | 'class' | 'function' | 'async function' | 'lambda' | 'comprehension'

interface Unit {
  readonly kind: UnitKind
  /** Kinds of the blocks around the place being visited, outermost first. */
  readonly around: ('loop' | 'except*' | 'other')[]
  readonly isAsyncGenerator: boolean
}

/** Throws SourceError. `futureEnd` is the last line on which a future statement may stand. */
export function checkCode(module: Module, source: Source, futureEnd: number, blocks: BlockMap): void {
  new CodePass(source, futureEnd, blocks).body(module.body)
}

class CodePass {
  private readonly source: Source
  private readonly futureEnd: number
  private readonly blocks: BlockMap
  private unit: Unit = { kind: 'module', around: [], isAsyncGenerator: false }

  constructor(source: Source, futureEnd: number, blocks: BlockMap) {
    this.source = source
    this.futureEnd = futureEnd
    this.blocks = blocks
  }

  private readonly fail = (message: string, at: Node): never => {
    throw new SourceError('SyntaxError', message, this.source, at.start, at.end)
  }

  /** `__debug__` is a constant. */
  private readonly bind = (name: string | null, at: Node): void => {
    if (name === '__debug__') this.fail('cannot assign to __debug__', at)
  }

  private inUnit(kind: UnitKind, node: Node, build: () => void): void {
    const outer = this.unit
    this.unit = this.open(kind, node)
    build()
    this.unit = outer
  }

  private open(kind: UnitKind, node: Node): Unit {
    const block = this.blocks.get(node)
    const suspends = block !== undefined && (block.generator || block.coroutine)
    // What can be suspended has a block around all of it.
    return { kind, around: suspends ? ['other'] : [], isAsyncGenerator: block !== undefined && block.generator && block.coroutine }
  }

  private inBlock(kind: Unit['around'][number], at: Node, build: () => void): void {
    if (this.unit.around.length >= MAX_BLOCKS) this.fail('too many statically nested blocks', at)
    this.unit.around.push(kind)
    build()
    this.unit.around.pop()
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
        this.exprs(s.decorators)
        this.typeParams(s.typeParams)
        this.inUnit('class', s, () => this.body(s.body))
        this.keywords(s.keywords)
        this.displayed(s.bases)
        this.exprs(s.keywords.map((k) => k.value))
        return this.bind(s.name, s)
      case 'Return':
        return this.returned(s)
      case 'Delete':
        return this.targets(s.targets, 'delete')
      case 'Assign':
        this.exprs([s.value])
        return this.targets(s.targets)
      case 'TypeAlias':
        this.typeParams(s.typeParams)
        this.exprs([s.value])
        return this.bind(s.name.id, s)
      case 'AugAssign':
        this.exprs([s.value])
        return this.targets([s.target])
      case 'AnnAssign':
        return this.annAssign(s)
      case 'For':
        if (s.isAsync && this.unit.kind !== 'async function') this.fail("'async for' outside async function", s)
        this.exprs([s.iter])
        this.inBlock('loop', s, () => {
          this.targets([s.target])
          this.body(s.body)
        })
        return this.body(s.orelse)
      case 'While':
        this.inBlock('loop', s, () => {
          this.exprs([s.test])
          this.body(s.body)
        })
        return this.body(s.orelse)
      case 'If':
        return this.conditional(s)
      case 'With':
        if (s.isAsync && this.unit.kind !== 'async function') this.fail("'async with' outside async function", s)
        return this.withItem(s, 0)
      case 'Match':
        return this.match(s)
      case 'Raise':
        return this.exprs([s.exc, s.cause].filter((e) => e !== null))
      case 'Try':
        return this.tried(s)
      case 'Assert':
        return this.exprs([s.test, s.msg].filter((e) => e !== null))
      case 'Import':
        for (const a of s.names) this.bind(a.asname ?? (a.name.split('.')[0] as string), s)
        return
      case 'ImportFrom':
        if (isFuture(s) && this.source.line(s.start) > this.futureEnd) this.fail('from __future__ imports must occur at the beginning of the file', s)
        for (const a of s.names) this.bind(a.asname ?? a.name, s)
        return
      case 'ExprStmt':
        return this.exprs([s.value])
      case 'Break':
      case 'Continue':
        return this.leaveLoop(s)
      case 'Pass':
      case 'Global':
      case 'Nonlocal':
        return
    }
  }

  /** A chain of elif is a list in the tree's depth. */
  private conditional(s: If): void {
    let node = s
    for (;;) {
      this.exprs([node.test])
      this.body(node.body)
      const only = node.orelse.length === 1 ? node.orelse[0] : undefined
      if (only?.kind !== 'If') break
      node = only
    }
    this.body(node.orelse)
  }

  private functionDef(s: FunctionDef): void {
    this.parameters(s.args)
    this.exprs([...s.decorators, ...defaultsOf(s.args)])
    this.typeParams(s.typeParams)
    this.annotations(s)
    this.inUnit(s.isAsync ? 'async function' : 'function', s, () => this.body(s.body))
    this.bind(s.name, s)
  }

  /** `*args: *Ts` is the one annotation that may be starred. */
  private annotations(s: FunctionDef): void {
    const starred = s.args.vararg?.annotation
    this.exprs(annotationsOf(s.args).map((e) => (e === starred && e.kind === 'Starred' ? e.value : e)))
    if (s.returns !== null) this.exprs([s.returns])
  }

  private parameters(args: Arguments): void {
    for (const p of parametersOf(args)) this.bind(p.name, p)
  }

  private typeParams(params: readonly TypeParam[]): void {
    let defaults = false
    for (const p of params) {
      this.bind(p.name, p)
      if (p.default !== null) defaults = true
      else if (defaults) this.fail(`non-default type parameter '${p.name}' follows default type parameter`, p)
      // The default of `*Ts` may unpack.
      this.exprs([p.bound, p.default?.kind === 'Starred' ? p.default.value : p.default].filter((e) => e !== null))
    }
  }

  private annAssign(s: AnnAssign): void {
    if (s.value !== null) {
      this.exprs([s.value])
      this.targets([s.target])
    }
    if (s.target.kind === 'Name') this.bind(s.target.id, s)
    else if (s.target.kind === 'Attribute') this.bind(s.target.attr, s)
    if (s.value === null && s.target.kind !== 'Name') this.exprs(partsOf(s.target))
    this.exprs([s.annotation])
  }

  private returned(s: Return): void {
    const { kind } = this.unit
    if (kind === 'module' || kind === 'class') this.fail("'return' outside function", s)
    if (s.value !== null && this.unit.isAsyncGenerator) this.fail("'return' with value in async generator", s)
    if (s.value !== null) this.exprs([s.value])
    if (!this.unit.around.includes('except*')) return
    // A constant on the same line is where the code of `return` is.
    const at = s.value !== null && isConstant(s.value) && this.source.line(s.value.start) === this.source.line(s.start) ? s.value : s
    this.refuseInStar(at)
  }

  private refuseInStar(at: Node): never {
    return this.fail("'break', 'continue' and 'return' cannot appear in an except* block", at)
  }

  private leaveLoop(s: Stmt & { kind: 'Break' | 'Continue' }): void {
    const { around } = this.unit
    for (let i = around.length - 1; i >= 0; i--) {
      if (around[i] === 'loop') return
      if (around[i] === 'except*') this.refuseInStar(s)
    }
    this.fail(s.kind === 'Break' ? "'break' outside loop" : "'continue' not properly in loop", s)
  }

  private withItem(s: With, index: number): void {
    const item = s.items[index]
    if (item === undefined) return this.body(s.body)
    this.exprs([item.context])
    this.inBlock('other', item.context, () => {
      if (item.target !== null) this.targets([item.target])
      this.withItem(s, index + 1)
    })
  }

  private tried(s: Try): void {
    if (s.finalbody.length === 0) return this.handled(s)
    this.inBlock('other', s, () => this.handled(s))
    this.inBlock('other', s, () => this.body(s.finalbody))
  }

  private handled(s: Try): void {
    if (s.handlers.length === 0) this.body(s.body)
    else this.inBlock('other', s, () => this.body(s.body))
    this.body(s.orelse)
    if (s.handlers.length > 0) this.inBlock(s.isStar ? 'except*' : 'other', s, () => s.handlers.forEach((h, i) => this.handler(s, h, i)))
  }

  private handler(s: Try, h: ExceptHandler, index: number): void {
    if (h.type === null && index < s.handlers.length - 1) this.fail("default 'except:' must be last", h)
    if (h.type !== null) this.exprs([h.type])
    this.bind(h.name, h)
    this.inBlock('other', h, () => this.body(h.body))
  }

  private match(s: Match): void {
    this.exprs([s.subject])
    s.cases.forEach((c, i) => {
      const rules = new PatternRules(this.fail, this.bind, (e) => this.exprs([e]))
      rules.check(c.pattern, c.guard !== null || i === s.cases.length - 1)
      if (c.guard !== null) this.exprs([c.guard])
      this.body(c.body)
    })
  }

  // -------------------------------------------------------------- targets

  private targets(list: readonly Expr[], use: 'assign' | 'delete' = 'assign'): void {
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
  private stars(targets: readonly Expr[], at: Expr): void {
    let seen = false
    targets.forEach((x, i) => {
      if (x.kind !== 'Starred') return
      if (seen) this.fail('multiple starred expressions in assignment', at)
      if (i >= MAX_BEFORE_STAR) this.fail('too many expressions in star-unpacking assignment', at)
      seen = true
    })
  }

  // -------------------------------------------------------------- expressions

  private exprs(list: readonly Task[]): void {
    run(list, (e) => this.visit(e))
  }

  /** Elements among which stars unpack. */
  private displayed(list: readonly Expr[]): void {
    this.exprs(list.map(unstarred))
  }

  private visit(e: Expr): readonly Task[] {
    switch (e.kind) {
      case 'Starred':
        return this.fail("can't use starred expression here", e)
      case 'Set':
      case 'List':
      case 'Tuple':
        return e.elts.map(unstarred)
      case 'Call':
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

  private suspension(e: Expr & { kind: 'Yield' | 'YieldFrom' }): void {
    const { kind } = this.unit
    const what = e.kind === 'Yield' ? "'yield'" : "'yield from'"
    if (kind === 'module' || kind === 'class') this.fail(`${what} outside function`, e)
    if (e.kind === 'YieldFrom' && kind === 'async function') this.fail("'yield from' inside async function", e)
  }

  private keywords(list: readonly Keyword[]): void {
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

  private comprehension(e: ComprehensionExpr): readonly Task[] {
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

/** What the optimiser has made a constant by the time code is generated: literals, and operators and tuples of them. */
function isConstant(e: Expr): boolean {
  switch (e.kind) {
    case 'Int':
    case 'Float':
    case 'Complex':
    case 'Str':
    case 'Bytes':
    case 'NameConstant':
      return true
    case 'Name':
      return e.id === '__debug__'
    case 'UnaryOp':
      return isConstant(e.operand)
    case 'BinOp':
      return isConstant(e.left) && isConstant(e.right)
    case 'Tuple':
      return e.elts.every(isConstant)
    default:
      return false
  }
}
