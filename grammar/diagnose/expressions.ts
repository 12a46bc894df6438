/** Expressions for the recogniser, in the order CPython tries them. */
import * as t from '../tokens.ts'
import { literalWords } from './arguments.ts'
import { OperatorRecogniser } from './operators.ts'
import { type Found, rule } from './recogniser.ts'

const Else = t.keyword('else')
const From = t.keyword('from')
const If = t.keyword('if')
const Lambda = t.keyword('lambda')
const Yield = t.keyword('yield')

const softKeywords = new Set(['match', 'case', 'type', '_'])

export abstract class ExpressionRecogniser extends OperatorRecogniser {
  // -------------------------------------------------------------- lists

  private tupleOrOne(element: () => Found | null): Found | null {
    const from = this.position
    const first = this.attempt(element)
    if (first === null) return null
    const parts = [first]
    for (;;) {
      const item = this.attempt(() => (this.eat(t.Comma) ? element() : null))
      if (item === null) break
      parts.push(item)
    }
    const trailing = this.eat(t.Comma)
    return parts.length > 1 || trailing ? this.found('tuple', from, { parts }) : first
  }

  readonly expressions = (): Found | null => this.tupleOrOne(this.expression)
  override readonly starExpressions = (): Found | null => this.tupleOrOne(this.starExpression)

  override readonly starExpression = (): Found | null => this.remember(rule.starExpression, () => this.starred() ?? this.expression())

  protected override readonly starNamedExpression = (): Found | null => this.attempt(this.starred) ?? this.namedExpression()

  /** `'*' bitwise_or` */
  private readonly starred = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (!this.eat(t.Star)) return null
      const value = this.bitwiseOr()
      return value === null ? null : this.found('starred', from, { parts: [value] })
    })
  }

  // -------------------------------------------------------------- one expression

  override readonly namedExpression = (): Found | null => this.attempt(() => {
    const assigned = this.assignmentExpression()
    if (assigned !== null) return assigned
    if (this.strict) this.invalidNamedExpression()
    return this.plainExpression()
  })

  /** `NAME ':=' ~ expression` */
  protected override readonly assignmentExpression = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (!this.eatName() || !this.eat(t.ColonEqual)) return null
      return this.expression() === null ? null : this.found('named expression', from)
    })
  }

  /** `expression !':='` */
  protected override readonly plainExpression = (): Found | null => this.attempt(() => {
    const found = this.expression()
    return found === null || this.at(t.ColonEqual) ? null : found
  })

  private invalidNamedExpression(): void {
    this.remember(rule.invalidNamed, () => {
      this.attempt(() => {
        const target = this.expression()
        if (target === null || !this.eat(t.ColonEqual) || this.expression() === null) return null
        this.raiseAt(target, `cannot use assignment expressions with ${target.kind}`)
      })
      this.attempt(() => {
        const from = this.position
        if (!this.eatName() || !this.eat(t.Equal)) return null
        const value = this.bitwiseOr()
        if (value === null || this.at(t.Equal) || this.at(t.ColonEqual)) return null
        this.raiseRange(this.tokenAt(from), value, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
      })
      this.attempt(() => {
        const type = this.peek()
        if (type !== null && literalWords.has(type)) return null
        if (this.sees(() => this.listDisplay() ?? this.tuple() ?? this.generator())) return null
        const target = this.bitwiseOr()
        if (target === null || !this.eat(t.Equal) || this.bitwiseOr() === null || this.at(t.Equal) || this.at(t.ColonEqual)) return null
        this.raiseAt(target, `cannot assign to ${target.kind} here. Maybe you meant '==' instead of '='?`)
      })
      return null
    })
  }

  override readonly expression = (): Found | null => this.remember(rule.expression, () => {
    if (this.strict) {
      this.invalidExpression()
      this.invalidLegacyExpression()
    }
    return this.soundExpression()
  })

  private soundExpression(): Found | null {
    const from = this.position
    const conditional = this.attempt(() => {
      if (this.disjunction() === null || !this.eat(If) || this.disjunction() === null || !this.eat(Else) || this.expression() === null) return null
      return this.found('conditional expression', from)
    })
    return conditional ?? this.disjunction() ?? this.lambda()
  }

  /** An expression read with the rules for mistakes off. */
  private expressionWithoutMistakes(): Found | null {
    const { strict } = this
    this.strict = false
    try {
      return this.soundExpression()
    } finally {
      this.strict = strict
    }
  }

  private isLegacy(node: Found): boolean {
    return node.kind === 'name' && (node.name === 'print' || node.name === 'exec')
  }

  private invalidExpression(): void {
    this.attempt(() => {
      if (this.atName()) {
        if (softKeywords.has(this.token(this.position).image)) return null
        if (this.peek(1) === t.StringLiteral) return null
      }
      const first = this.disjunction()
      if (first === null) return null
      const second = this.expressionWithoutMistakes()
      if (second === null || this.isLegacy(first) || this.levelAt(this.position - 1) === 0) return null
      this.raiseRange(first, second, 'invalid syntax. Perhaps you forgot a comma?')
    })
    this.attempt(() => {
      const first = this.disjunction()
      if (first === null || !this.eat(If)) return null
      const test = this.disjunction()
      if (test === null || this.at(Else) || this.at(t.Colon)) return null
      this.raiseRange(first, test, "expected 'else' after 'if' expression")
    })
    this.attempt(() => {
      const from = this.position
      if (!this.eat(Lambda)) return null
      this.lambdaParameters()
      const colon = this.position
      if (!this.at(t.SpecStart)) return null
      this.raiseRange(this.tokenAt(from), this.tokenAt(colon), 'f-string: lambda expressions are not allowed without parentheses')
    })
  }

  private invalidLegacyExpression(): void {
    this.attempt(() => {
      const from = this.position
      if (!this.eatName() || this.atOpenParen()) return null
      const value = this.starExpressions()
      const word = this.token(from).image
      if (value === null || (word !== 'print' && word !== 'exec')) return null
      this.raiseRange(this.tokenAt(from), value, `Missing parentheses in call to '${word}'. Did you mean ${word}(...)?`)
    })
  }

  override readonly yieldExpression = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (!this.eat(Yield)) return null
      const delegated = this.attempt(() => (this.eat(From) ? this.expression() : null))
      if (delegated === null) this.attempt(this.starExpressions)
      return this.found('yield expression', from)
    })
  }

  override readonly annotatedValue = (): Found | null => this.yieldExpression() ?? this.starExpressions()

  private readonly lambda = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (!this.eat(Lambda)) return null
      this.lambdaParameters()
      if (!this.eat(t.Colon)) return null
      return this.expression() === null ? null : this.found('lambda', from)
    })
  }

  /** Overridden where parameters are known. */
  protected lambdaParameters(): void {}

  // -------------------------------------------------------------- primaries

  protected override readonly primary = (): Found | null => this.remember(rule.primary, () => {
    const from = this.position
    let node = this.atom()
    if (node === null) return null
    for (;;) {
      const next = this.attempt(() => this.trailer(from))
      if (next === null) return node
      node = next
    }
  })

  protected override trailer(from: number): Found | null {
    if (this.at(t.Dot)) {
      this.position++
      return this.eatName() ? this.found('attribute', from) : null
    }
    if (this.atOpenParen()) return this.call(from)
    if (this.at(t.LBracket)) {
      this.position++
      return this.slices() && this.eat(t.RBracket) ? this.found('subscript', from) : null
    }
    return null
  }

  private call(from: number): Found | null {
    if (this.attempt(this.generator) !== null) return this.found('function call', from)
    this.position++
    this.attempt(this.arguments)
    return this.eat(t.RParen) ? this.found('function call', from) : null
  }

  protected override slices(): boolean {
    const single = this.attempt(() => this.slice() && !this.at(t.Comma))
    if (single !== null) return true
    return this.list(() => (this.attempt(() => this.slice()) !== null ? this.tokenAt(this.position - 1) : this.starredExpression())) !== null
  }

  private slice(): boolean {
    const ranged = this.attempt(() => {
      this.attempt(this.expression)
      if (!this.eat(t.Colon)) return false
      this.attempt(this.expression)
      if (this.eat(t.Colon)) this.attempt(this.expression)
      return true
    })
    return ranged === true || this.namedExpression() !== null
  }

  protected override atom(): Found | null {
    const from = this.position
    const type = this.peek()
    if (type === null) return null
    if (this.eatName()) return this.found('name', from, { name: this.token(from).image })
    const word = literalWords.get(type)
    if (word !== undefined) {
      this.position++
      return this.found(word, from)
    }
    if (type === t.StringLiteral || type === t.FStringStart) return this.strings()
    if (type === t.NumberLiteral) {
      this.position++
      return this.found('literal', from)
    }
    if (this.atOpenParen()) return this.tuple() ?? this.group() ?? this.generator()
    if (type === t.LBracket) return this.listDisplay() ?? this.listComprehension()
    if (type === t.LBrace) return this.dict() ?? this.set() ?? this.dictComprehension() ?? this.setComprehension()
    if (type === t.Ellipsis) {
      this.position++
      return this.found('ellipsis', from)
    }
    return null
  }
}
