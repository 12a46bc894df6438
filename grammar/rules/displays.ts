/** What stands in brackets (Python reference 6.2): tuples, groups, lists, sets, dicts, comprehensions and generators; targets; `yield`. */
import type { Comprehension, Expr, TupleExpr } from '../../src/ast/nodes.ts'
import * as t from '../tokens.ts'
import { placeholder, type Rule } from './base.ts'
import { StringRules } from './strings.ts'
import { invalidTarget } from './targets.ts'

const If = t.keyword('if')
const For = t.keyword('for')
const In = t.keyword('in')
const Async = t.keyword('async')
const Yield = t.keyword('yield')
const From = t.keyword('from')

export class DisplayRules extends StringRules {
  /** A parenthesised expression, tuple or generator expression. */
  paren: Rule<Expr> = this.RULE('paren', (): Expr => {
    const { startOffset: start } = this.CONSUME(t.LParen)
    let node: Expr | null = null
    let isTuple = false
    let pending = false
    this.OPTION(() => {
      node = this.OR([
        { ALT: () => this.SUBRULE(this.yieldExpression) },
        {
          ALT: () => {
            const first = this.SUBRULE(this.starNamedExpression)
            let made: Expr = first
            this.OPTION2(() => {
              this.OR2([
                {
                  ALT: () => {
                    const generators = this.SUBRULE(this.comprehension)
                    if (first.kind === 'Starred') this.refuse(this.LA(1))
                    made = { kind: 'GeneratorExp', elt: first, generators, start, end: 0 }
                  },
                },
                {
                  ALT: () => {
                    const elts = [first]
                    isTuple = true
                    this.AT_LEAST_ONE(() => {
                      const comma = this.CONSUME(t.Comma)
                      if (pending) this.refuse(comma)
                      pending = true
                      this.OPTION3(() => {
                        elts.push(this.SUBRULE2(this.starNamedExpression))
                        pending = false
                      })
                    })
                    made = { kind: 'Tuple', elts, start, end: 0 }
                  },
                },
              ])
            })
            return made
          },
        },
      ])
    })
    const closer = this.CONSUME(t.RParen)
    const end = closer.startOffset + 1
    const found = node as Expr | null
    if (found === null) return { kind: 'Tuple', elts: [], parenthesised: true, start, end } satisfies TupleExpr
    if (this.RECORDING_PHASE) return placeholder
    if (isTuple || (found.kind === 'GeneratorExp' && found.end === 0)) (found as { end: number }).end = end
    else if (found.kind === 'Starred') this.refuse(closer)
    found.parenthesised = true
    return found
  })

  list: Rule<Expr> = this.RULE('list', (): Expr => {
    const { startOffset: start } = this.CONSUME(t.LBracket)
    const elts: Expr[] = []
    let generators: Comprehension[] | null = null
    this.OPTION(() => {
      elts.push(this.SUBRULE(this.starNamedExpression))
      this.OPTION2(() => {
        this.OR([
          {
            ALT: () => {
              generators = this.SUBRULE(this.comprehension)
              if (elts[0]?.kind === 'Starred') this.refuse(this.LA(1))
            },
          },
          { ALT: () => this.elementTail(elts) },
        ])
      })
    })
    this.CONSUME(t.RBracket)
    const end = this.endOfLast()
    return generators === null ? { kind: 'List', elts, start, end } : { kind: 'ListComp', elt: elts[0] as Expr, generators, start, end }
  })

  /** `, b, c,` in a bracket. */
  private elementTail(elts: Expr[]): void {
    let pending = false
    this.AT_LEAST_ONE(() => {
      const comma = this.CONSUME(t.Comma)
      if (pending) this.refuse(comma)
      pending = true
      this.OPTION3(() => {
        elts.push(this.SUBRULE2(this.starNamedExpression))
        pending = false
      })
    })
  }

  /** A set, a dict, or a comprehension of either. */
  braces: Rule<Expr> = this.RULE('braces', (): Expr => {
    const { startOffset: start } = this.CONSUME(t.LBrace)
    const keys: (Expr | null)[] = []
    const values: Expr[] = []
    let generators: Comprehension[] | null = null
    let isDict = true
    let needsComma = false
    this.MANY(() => {
      const next = this.LA(1)
      if (needsComma || generators !== null) this.refuse(next)
      const first = keys.length === 0 && values.length === 0
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.DoubleStar)
            values.push(this.SUBRULE(this.bitwiseOr))
            if (!isDict) this.refuse(next)
            keys.push(null)
          },
        },
        {
          ALT: () => {
            const element = this.SUBRULE(this.starNamedExpression)
            let isPair = false
            this.OPTION(() => {
              const colon = this.CONSUME(t.Colon)
              if (!this.RECORDING_PHASE) this.plainBound(element, colon)
              isPair = true
              keys.push(element)
              values.push(this.SUBRULE2(this.expression))
            })
            if (!isPair) values.push(element)
            if (first) isDict = isPair
            else if (isDict !== isPair && !this.RECORDING_PHASE) this.refuse(this.LA(1))
          },
        },
      ])
      this.OPTION2(() => {
        generators = this.SUBRULE(this.comprehension)
        if (!this.RECORDING_PHASE && (!first || (isDict ? keys[0] === null : values[0]?.kind === 'Starred'))) this.refuse(this.LA(1))
      })
      needsComma = true
      this.OPTION3(() => {
        const comma = this.CONSUME(t.Comma)
        if (generators !== null && !this.RECORDING_PHASE) this.refuse(comma)
        needsComma = false
      })
    })
    this.CONSUME(t.RBrace)
    const end = this.endOfLast()
    if (generators !== null) {
      if (isDict) return { kind: 'DictComp', key: keys[0] as Expr, value: values[0] as Expr, generators, start, end }
      return { kind: 'SetComp', elt: values[0] as Expr, generators, start, end }
    }
    return isDict ? { kind: 'Dict', keys, values, start, end } : { kind: 'Set', elts: values, start, end }
  })

  /** One or more `for` clauses with their conditions. */
  override comprehension: Rule<Comprehension[]> = this.RULE('comprehension', (): Comprehension[] => {
    const clauses: Comprehension[] = []
    this.AT_LEAST_ONE(() => {
      const start = this.startOfNext()
      let isAsync = false
      this.OPTION(() => {
        this.CONSUME(Async)
        isAsync = true
      })
      this.CONSUME(For)
      const target = this.SUBRULE(this.targets)
      this.CONSUME(In)
      const iter = this.SUBRULE(this.disjunction)
      const ifs: Expr[] = []
      this.MANY(() => {
        this.CONSUME(If)
        ifs.push(this.SUBRULE2(this.disjunction))
      })
      clauses.push({ isAsync, target, iter, ifs, start, end: this.endOfLast() })
    })
    return clauses
  })

  /** Targets of a `for`: anything assignable, a tuple when there is a comma. */
  targets: Rule<Expr> = this.RULE('targets', (): Expr => {
    const start = this.startOfNext()
    const first = this.SUBRULE(this.target)
    const all = this.tupleTail(first, start, this.target)
    if (!this.RECORDING_PHASE && invalidTarget(all, 'assign') !== null) this.refuse(this.LA(1))
    return all
  })

  /** One target, not yet checked. */
  target: Rule<Expr> = this.RULE('target', () => this.OR([
    { ALT: (): Expr => this.SUBRULE(this.starred) },
    { ALT: (): Expr => this.SUBRULE(this.bitwiseOr) },
  ]))

  yieldExpression: Rule<Expr> = this.RULE('yieldExpression', (): Expr => {
    const { startOffset: start } = this.CONSUME(Yield)
    let value: Expr | null = null
    let isFrom = false
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(From)
            isFrom = true
            value = this.SUBRULE(this.expression)
          },
        },
        {
          ALT: () => {
            value = this.SUBRULE(this.starExpressions)
          },
        },
      ])
    })
    const end = this.endOfLast()
    return isFrom ? { kind: 'YieldFrom', value: value as unknown as Expr, start, end } : { kind: 'Yield', value, start, end }
  })

  /** The right side of an assignment. */
  override yieldOrExpressions: Rule<Expr> = this.RULE('yieldOrExpressions', () => this.OR(this.yieldOrStar))
  private readonly yieldOrStar = [
    { ALT: (): Expr => this.SUBRULE(this.yieldExpression) },
    { ALT: (): Expr => this.SUBRULE(this.starExpressions) },
  ]
}
