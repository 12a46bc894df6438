/**
 * The rules of CPython's code generator: what may stand where. `return` in functions only, `break` in loops, `yield` and `await` where
 * there is something to suspend, stars where there is something to unpack.
 * Reference: https://docs.python.org/3.13/reference/simple_stmts.html and compound_stmts.html
 *
 * Visits in the order in which code is generated, so that of several errors the same one is reported.
 */
import type {
  AnnAssign, ExceptHandler, Expr, FunctionDef, If, Match, Module, Node, Return, Stmt, Try, TypeParam, With,
} from '../../ast/nodes.ts'
import type { Source } from '../../source.ts'
import { ExpressionRules, type Unit, type UnitKind } from './expressions.ts'
import { isFuture } from './future.ts'
import { PatternRules } from './patterns.ts'
import type { BlockMap } from './symbols.ts'
import { annotationsOf, defaultsOf, partsOf } from './walk.ts'

/** Nested blocks (loops, `try`, `with`) that one frame may have. */
const MAX_BLOCKS = 21

/** Throws SourceError. `futureEnd` is the last line on which a future statement may stand. */
export function checkCode(module: Module, source: Source, futureEnd: number, blocks: BlockMap): void {
  new CodePass(source, futureEnd, blocks).body(module.body)
}

class CodePass extends ExpressionRules {
  private readonly futureEnd: number

  constructor(source: Source, futureEnd: number, blocks: BlockMap) {
    super(source, blocks)
    this.futureEnd = futureEnd
  }

  private inUnit(kind: UnitKind, node: Node, build: () => void): void {
    const outer = this.unit
    this.unit = this.open(kind, node)
    build()
    this.unit = outer
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
          const again = this.recording(() => this.exprs([s.test]))
          this.body(s.body)
          again()
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
        if (s.test.kind === 'Tuple' && s.test.elts.length > 0) this.source.warn('assertion is always true, perhaps remove parentheses?', s.start)
        return this.exprs([s.test, s.msg].filter((e) => e !== null))
      case 'Import':
        for (const a of s.names) this.bind(a.asname ?? (a.name.split('.')[0] as string), s)
        return
      case 'ImportFrom':
        if (isFuture(s) && this.source.line(s.start) > this.futureEnd) {
          this.fail('from __future__ imports must occur at the beginning of the file', s)
        }
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
    // Annotations in functions are never evaluated.
    if (this.unit.kind === 'module' || this.unit.kind === 'class') this.exprs([s.annotation])
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
    this.inBlock('other', s, () => this.recording(() => this.body(s.finalbody))())
  }

  /** For what CPython makes code of twice, and warns of twice: the test of a `while`, the body of a `finally`. Answers what repeats the warnings. */
  private recording(visit: () => void): () => void {
    const { warnings } = this.source
    const from = warnings.length
    visit()
    const made = warnings.slice(from)
    return () => {
      warnings.push(...made)
    }
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
