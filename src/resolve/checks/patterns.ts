/** The rules of `match` patterns. Reference: https://docs.python.org/3.13/reference/compound_stmts.html#patterns */
import type { Expr, MatchClass, MatchMapping, MatchOr, MatchSequence, Node, Pattern } from '../../ast/nodes.ts'
import { constantKey } from './constants.ts'

type Fail = (message: string, at: Node) => never

/** One case's pattern: which names it has bound so far, and whether a pattern that always matches may stand here. */
export class PatternRules {
  private readonly fail: Fail
  private readonly bind: (name: string, at: Node) => void
  private readonly expr: (e: Expr) => void
  private stores: string[] = []

  constructor(fail: Fail, bind: (name: string, at: Node) => void, expr: (e: Expr) => void) {
    this.fail = fail
    this.bind = bind
    this.expr = expr
  }

  check(p: Pattern, irrefutable: boolean): void {
    switch (p.kind) {
      case 'MatchValue':
        if (p.value.kind === 'JoinedStr') this.fail('patterns may only match literals and attribute lookups', p)
        return this.expr(p.value)
      case 'MatchSingleton':
        return
      case 'MatchSequence':
        return this.sequence(p)
      case 'MatchMapping':
        return this.mapping(p)
      case 'MatchClass':
        return this.classPattern(p)
      case 'MatchStar':
        return this.store(p.name, p)
      case 'MatchAs':
        if (p.pattern !== null) this.check(p.pattern, irrefutable)
        else if (!irrefutable) {
          const what = p.name === null ? 'wildcard' : `name capture '${p.name}'`
          this.fail(`${what} makes remaining patterns unreachable`, p)
        }
        return this.store(p.name, p)
      case 'MatchOr':
        return this.alternatives(p, irrefutable)
    }
  }

  private store(name: string | null, at: Node): void {
    if (name === null) return
    this.bind(name, at)
    if (this.stores.includes(name)) this.fail(`multiple assignments to name '${name}' in pattern`, at)
    this.stores.push(name)
  }

  private sequence(p: MatchSequence): void {
    if (p.patterns.filter((x) => x.kind === 'MatchStar').length > 1) this.fail('multiple starred names in sequence pattern', p)
    for (const x of p.patterns) this.check(x, true)
  }

  private mapping(p: MatchMapping): void {
    const seen = new Set<string>()
    for (const key of p.keys) {
      const constant = constantKey(key)
      if (constant === null) this.expr(key)
      else if (seen.has(constant.identity)) this.fail(`mapping pattern checks duplicate key (${constant.repr})`, p)
      else seen.add(constant.identity)
    }
    for (const x of p.patterns) this.check(x, true)
    this.store(p.rest, p)
  }

  private classPattern(p: MatchClass): void {
    const place = (i: number): Node => p.kwdPatterns[i] as Pattern
    p.kwdAttrs.forEach((name, i) => {
      this.bind(name, place(i))
      const other = p.kwdAttrs.indexOf(name, i + 1)
      if (other >= 0) this.fail(`attribute name repeated in class pattern: ${name}`, place(other))
    })
    this.expr(p.cls)
    for (const x of [...p.patterns, ...p.kwdPatterns]) this.check(x, true)
  }

  /** Every alternative binds the same names; only the last may match everything. */
  private alternatives(p: MatchOr, irrefutable: boolean): void {
    const before = this.stores
    let control: string[] = []
    p.patterns.forEach((x, i) => {
      this.stores = []
      this.check(x, irrefutable && i === p.patterns.length - 1)
      const own = this.stores
      if (i === 0) control = own
      else if (own.length !== control.length || control.some((name) => !own.includes(name))) {
        this.fail('alternative patterns bind different names', p)
      }
    })
    this.stores = before
    for (const name of control) this.store(name, p)
  }
}
