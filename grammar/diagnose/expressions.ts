/** Expressions for the recogniser, in the order CPython tries them. */
import type { TokenType } from 'chevrotain'
import * as t from '../tokens.ts'
import { type Found, Recogniser } from './recogniser.ts'

const op = t.operatorToken
const And = t.keyword('and')
const Async = t.keyword('async')
const Await = t.keyword('await')
const Else = t.keyword('else')
const For = t.keyword('for')
const From = t.keyword('from')
const If = t.keyword('if')
const In = t.keyword('in')
const Lambda = t.keyword('lambda')
const Not = t.keyword('not')
const Or = t.keyword('or')
const Yield = t.keyword('yield')
const literalWords = new Map<TokenType, string>([
  [t.keyword('True'), 'True'], [t.keyword('False'), 'False'], [t.keyword('None'), 'None'],
])

const Is = t.keyword('is')
const compareTypes = new Set<TokenType>(['EqualEqual', 'NotEqual', 'LessEqual', 'Less', 'GreaterEqual', 'Greater'].map((name) => op(name)))
/** Infix operators from the loosest to the tightest. */
const arithmetic: ReadonlySet<TokenType>[] = [
  ['Bar'], ['Caret'], ['Ampersand'], ['LeftShift', 'RightShift'], ['Plus', 'Minus'], ['Star', 'Slash', 'DoubleSlash', 'Percent', 'At'],
].map((names) => new Set(names.map((name) => op(name))))
const sumLevel = 4
const unary = new Set<TokenType>([op('Plus'), op('Minus'), op('Tilde')])
const softKeywords = new Set(['match', 'case', 'type', '_'])

const rule = {
  expression: 1, starExpression: 2, disjunction: 3, conjunction: 4, inversion: 5, bitwiseOr: 6, factor: 7, awaitPrimary: 8, primary: 9,
  invalidNamed: 10, arguments: 11, starTarget: 12, targetWithStarAtom: 13, tPrimary: 14, strings: 15, deleteTarget: 16,
} as const

export interface ArgumentList extends Found {
  readonly positional: readonly Found[]
  readonly unpacksKeywords: boolean
}

export type TargetUse = 'assign' | 'for' | 'delete'

/** The innermost part that cannot be a target, or null. */
export function invalidTarget(node: Found, use: TargetUse): Found | null {
  switch (node.kind) {
    case 'name':
    case 'attribute':
    case 'subscript':
      return null
    case 'starred':
      return use === 'delete' ? node : invalidTarget((node.parts as readonly Found[])[0] as Found, use)
    case 'tuple':
    case 'list':
      for (const part of node.parts ?? []) {
        const invalid = invalidTarget(part, use)
        if (invalid !== null) return invalid
      }
      return null
    case 'comparison':
      if (use !== 'for') return node
      return node.left === undefined ? null : invalidTarget(node.left, use)
    default:
      return node
  }
}

export class ExpressionRecogniser extends Recogniser {
  protected raiseInvalidTarget(use: TargetUse, node: Found): null {
    const invalid = invalidTarget(node, use)
    if (invalid === null) return null
    this.raiseAt(invalid, `cannot ${use === 'delete' ? 'delete' : 'assign to'} ${invalid.kind}`)
  }

  // -------------------------------------------------------------- lists

  /** `element (',' element)* [',']`, at least one. */
  protected list(element: () => Found | null): Found[] | null {
    const items = this.commaSeparated(element)
    if (items !== null) this.eat(t.Comma)
    return items
  }

  /** `element (',' element)*`, at least one. */
  protected commaSeparated<Item>(element: () => Item | null): Item[] | null {
    const first = this.attempt(element)
    if (first === null) return null
    const items = [first]
    for (;;) {
      const item = this.attempt(() => (this.eat(t.Comma) ? element() : null))
      if (item === null) return items
      items.push(item)
    }
  }

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
  readonly starExpressions = (): Found | null => this.tupleOrOne(this.starExpression)

  readonly starExpression = (): Found | null => this.remember(rule.starExpression, () => this.starred() ?? this.expression())

  protected readonly starNamedExpression = (): Found | null => this.attempt(this.starred) ?? this.namedExpression()

  /** `'*' bitwise_or` */
  private readonly starred = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (!this.eat(t.Star)) return null
      const value = this.bitwiseOr()
      return value === null ? null : this.found('starred', from, { parts: [value] })
    })
  }

  /** `'*' expression`, as an argument or where a mistake is suspected. */
  private readonly starredExpression = (): Found | null => {
    const from = this.position
    if (this.strict) {
      this.attempt(() => {
        if (!this.eat(t.Star) || this.expression() === null || !this.eat(t.Equal)) return null
        const value = this.expression()
        if (value !== null) this.raiseRange(this.tokenAt(from), value, 'cannot assign to iterable argument unpacking')
        return null
      })
    }
    const found = this.attempt(() => {
      if (!this.eat(t.Star)) return null
      const value = this.expression()
      return value === null ? null : this.found('starred', from, { parts: [value] })
    })
    if (found !== null) return found
    if (this.strict && this.eat(t.Star)) this.raiseLast('Invalid star expression')
    return null
  }

  // -------------------------------------------------------------- one expression

  readonly namedExpression = (): Found | null => this.attempt(() => {
    const assigned = this.assignmentExpression()
    if (assigned !== null) return assigned
    if (this.strict) this.invalidNamedExpression()
    return this.plainExpression()
  })

  /** `NAME ':=' ~ expression` */
  private readonly assignmentExpression = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (!this.eatName() || !this.eat(t.ColonEqual)) return null
      return this.expression() === null ? null : this.found('named expression', from)
    })
  }

  /** `expression !':='` */
  private readonly plainExpression = (): Found | null => this.attempt(() => {
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

  readonly expression = (): Found | null => this.remember(rule.expression, () => {
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

  readonly yieldExpression = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (!this.eat(Yield)) return null
      const delegated = this.attempt(() => (this.eat(From) ? this.expression() : null))
      if (delegated === null) this.attempt(this.starExpressions)
      return this.found('yield expression', from)
    })
  }

  readonly annotatedValue = (): Found | null => this.yieldExpression() ?? this.starExpressions()

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

  // -------------------------------------------------------------- operators

  protected readonly disjunction = (): Found | null => this.remember(rule.disjunction, () => this.chain(Or, this.conjunction))
  private readonly conjunction = (): Found | null => this.remember(rule.conjunction, () => this.chain(And, this.inversion))

  private chain(word: TokenType, operand: () => Found | null): Found | null {
    const from = this.position
    const first = operand()
    if (first === null) return null
    let count = 1
    while (this.attempt(() => (this.eat(word) ? operand() : null)) !== null) count++
    return count === 1 ? first : this.found('expression', from)
  }

  private readonly inversion = (): Found | null => this.remember(rule.inversion, () => {
    const from = this.position
    const negated = this.attempt(() => (this.eat(Not) && this.inversion() !== null ? this.found('expression', from) : null))
    return negated ?? this.comparison()
  })

  private comparison(): Found | null {
    const from = this.position
    const left = this.bitwiseOr()
    if (left === null) return null
    let first: string | null = null
    for (;;) {
      const operator = this.attempt(() => {
        const name = this.compareOperator()
        return name !== null && this.bitwiseOr() !== null ? name : null
      })
      if (operator === null) break
      first ??= operator
    }
    if (first === null) return left
    return this.found('comparison', from, first === 'in' ? { left } : {})
  }

  private compareOperator(): string | null {
    const type = this.peek()
    if (type !== null && compareTypes.has(type)) {
      this.position++
      return type.name
    }
    if (this.eat(Is)) {
      this.eat(Not)
      return 'is'
    }
    if (this.eat(In)) return 'in'
    return this.eat(Not) && this.eat(In) ? 'not in' : null
  }

  readonly bitwiseOr = (): Found | null => this.remember(rule.bitwiseOr, () => this.infix(0))

  private infix(level: number): Found | null {
    const types = arithmetic[level]
    if (types === undefined) return this.factor()
    const from = this.position
    const first = this.infix(level + 1)
    if (first === null) return null
    let count = 1
    for (;;) {
      const type = this.peek()
      if (type === null || !types.has(type)) break
      const operand = this.attempt(() => {
        this.position++
        return this.infix(level + 1)
      })
      if (operand === null) {
        if (level >= sumLevel) this.invalidNot(() => this.inversion())
        break
      }
      count++
    }
    return count === 1 ? first : this.found('expression', from)
  }

  /** `not` behind the operator at the position. */
  private invalidNot(operand: () => Found | null): void {
    if (!this.strict) return
    this.attempt(() => {
      this.position++
      const from = this.position
      if (!this.eat(Not)) return null
      const value = operand()
      if (value !== null) this.raiseRange(this.tokenAt(from), value, "'not' after an operator must be parenthesized")
      return null
    })
  }

  private readonly factor = (): Found | null => this.remember(rule.factor, () => {
    const from = this.position
    const type = this.peek()
    if (type !== null && unary.has(type)) {
      this.position++
      if (this.factor() !== null) return this.found('expression', from)
      this.position = from
      this.invalidNot(() => this.factor())
      return null
    }
    const base = this.awaitPrimary()
    if (base === null) return null
    const power = this.attempt(() => (this.eat(t.DoubleStar) && this.factor() !== null ? this.found('expression', from) : null))
    return power ?? base
  })

  private readonly awaitPrimary = (): Found | null => this.remember(rule.awaitPrimary, () => {
    const from = this.position
    const awaited = this.attempt(() => (this.eat(Await) && this.primary() !== null ? this.found('await expression', from) : null))
    return awaited ?? this.primary()
  })

  // -------------------------------------------------------------- primaries

  protected readonly primary = (): Found | null => this.remember(rule.primary, () => {
    const from = this.position
    let node = this.atom()
    if (node === null) return null
    for (;;) {
      const next = this.attempt(() => this.trailer(from))
      if (next === null) return node
      node = next
    }
  })

  private trailer(from: number): Found | null {
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

  protected slices(): boolean {
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

  private atom(): Found | null {
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

  // -------------------------------------------------------------- brackets

  protected readonly tuple = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (!this.eatOpenParen()) return null
      let parts: Found[] = []
      this.attempt(() => {
        const first = this.starNamedExpression()
        if (first === null || !this.eat(t.Comma)) return null
        parts = [first, ...(this.list(this.starNamedExpression) ?? [])]
        return true
      })
      return this.eat(t.RParen) ? this.found('tuple', from, { parts }) : null
    })
  }

  private readonly group = (): Found | null => {
    const found = this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const inner = this.yieldExpression() ?? this.namedExpression()
      return inner !== null && this.eat(t.RParen) ? inner : null
    })
    if (found !== null || !this.strict) return found
    this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const star = this.starredExpression()
      if (star !== null && this.eat(t.RParen)) this.raiseAt(star, 'cannot use starred expression here')
      return null
    })
    this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const star = this.position
      if (this.eat(t.DoubleStar) && this.expression() !== null && this.eat(t.RParen)) {
        this.raiseAt(this.tokenAt(star), 'cannot use double starred expression here')
      }
      return null
    })
    return null
  }

  private readonly generator = (): Found | null => {
    const from = this.position
    const found = this.attempt(() => {
      if (!this.eatOpenParen()) return null
      if (this.assignmentExpression() === null && this.plainExpression() === null) return null
      return this.forClauses() !== null && this.eat(t.RParen) ? this.found('generator expression', from) : null
    })
    if (found === null) this.invalidComprehension()
    return found
  }

  protected readonly listDisplay = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (!this.eat(t.LBracket)) return null
      const parts = this.list(this.starNamedExpression) ?? []
      return this.eat(t.RBracket) ? this.found('list', from, { parts }) : null
    })
  }

  private listComprehension(): Found | null {
    const from = this.position
    const found = this.attempt(() => {
      if (!this.eat(t.LBracket) || this.namedExpression() === null || this.forClauses() === null) return null
      return this.eat(t.RBracket) ? this.found('list comprehension', from) : null
    })
    if (found === null) this.invalidComprehension()
    return found
  }

  private set(): Found | null {
    const from = this.position
    return this.attempt(() => {
      if (!this.eat(t.LBrace) || this.list(this.starNamedExpression) === null) return null
      return this.eat(t.RBrace) ? this.found('set display', from) : null
    })
  }

  private setComprehension(): Found | null {
    const from = this.position
    const found = this.attempt(() => {
      if (!this.eat(t.LBrace) || this.namedExpression() === null || this.forClauses() === null) return null
      return this.eat(t.RBrace) ? this.found('set comprehension', from) : null
    })
    if (found === null) this.invalidComprehension()
    return found
  }

  private dict(): Found | null {
    const from = this.position
    const found = this.attempt(() => {
      if (!this.eat(t.LBrace)) return null
      this.list(this.dictItem)
      return this.eat(t.RBrace) ? this.found('dict literal', from) : null
    })
    if (found === null && this.strict) {
      this.attempt(() => {
        if (this.eat(t.LBrace)) this.invalidDictItems()
        return null
      })
    }
    return found
  }

  private readonly dictItem = (): Found | null => {
    const from = this.position
    const unpacked = this.attempt(() => (this.eat(t.DoubleStar) ? this.bitwiseOr() : null))
    return unpacked ?? this.attempt(() => (this.pair() ? this.found('pair', from) : null))
  }

  private pair(): boolean {
    return this.expression() !== null && this.eat(t.Colon) && this.expression() !== null
  }

  private invalidDictItems(): void {
    this.attempt(() => {
      if (this.commaSeparated(this.dictItem) === null || !this.eat(t.Comma)) return null
      this.attempt(() => {
        const key = this.expression()
        if (key === null || this.at(t.Colon)) return null
        const end = this.endOf(key.to - 1)
        this.raise("':' expected after dictionary key", end - 1, end - 1)
      })
      this.invalidDictValue()
      return null
    })
    this.invalidDictValue()
  }

  private invalidDictValue(): void {
    this.attempt(() => {
      if (this.expression() === null || !this.eat(t.Colon)) return null
      const star = this.position
      if (!this.eat(t.Star) || this.bitwiseOr() === null) return null
      this.raiseFrom(this.tokenAt(star), 'cannot use a starred expression in a dictionary value')
    })
    this.attempt(() => {
      if (this.expression() === null) return null
      const colon = this.position
      if (!this.eat(t.Colon) || !(this.at(t.RBrace) || this.at(t.Comma))) return null
      this.raiseAt(this.tokenAt(colon), "expression expected after dictionary key and ':'")
    })
  }

  private dictComprehension(): Found | null {
    const from = this.position
    const found = this.attempt(() => {
      if (!this.eat(t.LBrace) || !this.pair() || this.forClauses() === null) return null
      return this.eat(t.RBrace) ? this.found('dict comprehension', from) : null
    })
    if (found === null && this.strict) {
      this.attempt(() => {
        if (!this.eat(t.LBrace)) return null
        const star = this.position
        if (!this.eat(t.DoubleStar) || this.bitwiseOr() === null || this.forClauses() === null || !this.eat(t.RBrace)) return null
        this.raiseAt(this.tokenAt(star), 'dict unpacking cannot be used in dict comprehension')
      })
    }
    return found
  }

  private invalidComprehension(): void {
    if (!this.strict) return
    const opensAny = (): boolean => this.eatOpenParen() || this.eat(t.LBracket) || this.eat(t.LBrace)
    const opensDisplay = (): boolean => this.eat(t.LBracket) || this.eat(t.LBrace)
    const message = 'did you forget parentheses around the comprehension target?'
    this.attempt(() => {
      if (!opensAny()) return null
      const star = this.starredExpression()
      if (star === null || this.forClauses() === null) return null
      this.raiseAt(star, 'iterable unpacking cannot be used in comprehension')
    })
    this.attempt(() => {
      if (!opensDisplay()) return null
      const first = this.starNamedExpression()
      if (first === null || !this.eat(t.Comma)) return null
      const rest = this.list(this.starNamedExpression)
      if (rest === null || this.forClauses() === null) return null
      this.raiseRange(first, rest[rest.length - 1] as Found, message)
    })
    this.attempt(() => {
      if (!opensDisplay()) return null
      const first = this.starNamedExpression()
      const comma = this.position
      if (first === null || !this.eat(t.Comma) || this.forClauses() === null) return null
      this.raiseRange(first, this.tokenAt(comma), message)
    })
  }

  /** Clauses of a comprehension: the last thing in them. */
  protected forClauses(): Found | null {
    const first = this.forClause()
    if (first === null) return null
    let last = first
    for (;;) {
      const next = this.forClause()
      if (next === null) return last
      last = next
    }
  }

  private forClause(): Found | null {
    let cut = false
    const found = this.attempt(() => {
      this.eat(Async)
      if (!this.eat(For) || this.starTargets() === null || !this.eat(In)) return null
      cut = true
      let last = this.disjunction()
      if (last === null) return null
      for (;;) {
        const test = this.attempt(() => (this.eat(If) ? this.disjunction() : null))
        if (test === null) return last
        last = test
      }
    })
    if (found !== null || cut || !this.strict) return found
    this.attempt(() => {
      this.eat(Async)
      if (!this.eat(For) || this.list(this.bitwiseOr) === null || this.at(In)) return null
      this.raiseLast("'in' expected after for-loop variables")
    })
    this.invalidForTarget()
    return null
  }

  protected invalidForTarget(): void {
    this.attempt(() => {
      this.eat(Async)
      if (!this.eat(For)) return null
      const target = this.starExpressions()
      return target === null ? null : this.raiseInvalidTarget('for', target)
    })
  }

  // -------------------------------------------------------------- arguments

  protected readonly arguments = (): Found | null => this.remember(rule.arguments, () => {
    const found = this.attempt(() => {
      const args = this.argumentList()
      if (args === null) return null
      this.eat(t.Comma)
      return this.at(t.RParen) ? args : null
    })
    if (found !== null) return found
    if (this.strict) this.invalidArguments()
    return null
  })

  private readonly positional = (): Found | null => this.attempt(this.starredExpression) ?? this.attempt(() => {
    const value = this.assignmentExpression() ?? this.plainExpression()
    return value === null || this.at(t.Equal) ? null : value
  })

  private readonly argumentList = (): ArgumentList | null => {
    const from = this.position
    const positional = this.commaSeparated(this.positional)
    if (positional !== null) {
      const keywords = this.attempt(() => (this.eat(t.Comma) ? this.keywordArguments() : null))
      const stars = keywords?.parts?.filter((part) => part.kind === 'starred') ?? []
      return { ...this.found('arguments', from), positional: [...positional, ...stars], unpacksKeywords: keywords?.name === '**' }
    }
    const keywords = this.keywordArguments()
    if (keywords === null) return null
    return { ...this.found('arguments', from), positional: keywords.parts?.filter((part) => part.kind === 'starred') ?? [], unpacksKeywords: keywords.name === '**' }
  }

  /** `name` is `**` when there is a keyword unpacking among them. */
  private keywordArguments(): Found | null {
    const from = this.position
    const starredOnes = this.attempt(() => {
      const first = this.commaSeparated(this.keywordOrStarred)
      if (first === null || !this.eat(t.Comma)) return null
      const second = this.commaSeparated(this.keywordOrDoubleStarred)
      return second === null ? null : [...first, ...second]
    })
    const parts = starredOnes ?? this.commaSeparated(this.keywordOrStarred) ?? this.commaSeparated(this.keywordOrDoubleStarred)
    if (parts === null) return null
    const unpacks = parts.some((part) => part.kind === '**')
    return this.found('keywords', from, unpacks ? { parts, name: '**' } : { parts })
  }

  private keyword(): Found | null {
    const from = this.position
    if (this.strict) this.invalidKeyword()
    return this.attempt(() => (this.eatName() && this.eat(t.Equal) && this.expression() !== null ? this.found('keyword', from) : null))
  }

  private readonly keywordOrStarred = (): Found | null => this.keyword() ?? this.starredExpression()
  private readonly keywordOrDoubleStarred = (): Found | null => {
    const from = this.position
    return this.keyword() ?? this.attempt(() => (this.eat(t.DoubleStar) && this.expression() !== null ? this.found('**', from) : null))
  }

  private invalidKeyword(): void {
    this.attempt(() => {
      const from = this.position
      const type = this.peek()
      const word = type === null ? undefined : literalWords.get(type)
      if (word === undefined) return null
      this.position++
      if (!this.eat(t.Equal)) return null
      this.raiseRange(this.tokenAt(from), this.tokenAt(from + 1), `cannot assign to ${word}`)
    })
    this.invalidKeywordComprehension()
    this.attempt(() => {
      if (this.atName() && this.peek(1) === t.Equal) return null
      const value = this.expression()
      const equal = this.position
      if (value === null || !this.eat(t.Equal)) return null
      this.raiseRange(value, this.tokenAt(equal), 'expression cannot contain assignment, perhaps you meant "=="?')
    })
    this.attempt(() => {
      const from = this.position
      if (!this.eat(t.DoubleStar) || this.expression() === null || !this.eat(t.Equal)) return null
      const value = this.expression()
      if (value !== null) this.raiseRange(this.tokenAt(from), value, 'cannot assign to keyword argument unpacking')
      return null
    })
  }

  private invalidKeywordComprehension(): void {
    this.attempt(() => {
      const from = this.position
      if (!this.eatName() || !this.eat(t.Equal) || this.expression() === null || this.forClauses() === null) return null
      this.raiseRange(this.tokenAt(from), this.tokenAt(from + 1), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
    })
  }

  private invalidArguments(): void {
    const unparenthesised = 'Generator expression must be parenthesized'
    this.attempt(() => {
      const both = this.attempt(() => (this.commaSeparated(this.positional) !== null && this.eat(t.Comma) ? this.keywordArguments() : null))
      if (both === null && this.keywordArguments() === null) return null
      const comma = this.position
      if (!this.eat(t.Comma)) return null
      const stars = this.commaSeparated(() => {
        const star = this.starredExpression()
        return star === null || this.at(t.Equal) ? null : star
      })
      if (stars !== null) this.raiseFrom(this.tokenAt(comma), 'iterable argument unpacking follows keyword argument unpacking')
      return null
    })
    this.attempt(() => {
      const element = this.expression()
      const clauses = element === null ? null : this.forClauses()
      if (element === null || clauses === null || !this.eat(t.Comma)) return null
      if (this.attempt(this.argumentList) === null) this.attempt(() => (this.expression() !== null ? this.forClauses() : null))
      this.raiseRange(element, clauses, unparenthesised)
    })
    this.invalidKeywordComprehension()
    this.attempt(() => {
      this.attempt(() => (this.argumentList() !== null && this.eat(t.Comma)) || null)
      const from = this.position
      if (!this.eatName() || !this.eat(t.Equal) || !(this.at(t.Comma) || this.at(t.RParen))) return null
      this.raiseRange(this.tokenAt(from), this.tokenAt(from + 1), 'expected argument value expression')
    })
    this.attempt(() => {
      const args = this.argumentList()
      const clauses = args === null ? null : this.forClauses()
      if (args === null || clauses === null || args.positional.length <= 1) return null
      this.raiseRange(args.positional[args.positional.length - 1] as Found, clauses, unparenthesised)
    })
    this.attempt(() => {
      if (this.argumentList() === null || !this.eat(t.Comma)) return null
      const element = this.expression()
      const clauses = element === null ? null : this.forClauses()
      if (element === null || clauses === null) return null
      this.raiseRange(element, clauses, unparenthesised)
    })
    this.attempt(() => {
      const args = this.argumentList()
      if (args === null || !this.eat(t.Comma) || this.argumentList() === null) return null
      this.raiseLast(`positional argument follows keyword argument${args.unpacksKeywords ? ' unpacking' : ''}`)
    })
  }

  // -------------------------------------------------------------- targets

  readonly starTargets = (): Found | null => {
    const from = this.position
    const first = this.attempt(() => this.starTarget())
    if (first === null) return null
    if (!this.at(t.Comma)) return first
    const parts = [first]
    for (;;) {
      const item = this.attempt(() => (this.eat(t.Comma) ? this.starTarget() : null))
      if (item === null) break
      parts.push(item)
    }
    this.eat(t.Comma)
    return this.found('tuple', from, { parts })
  }

  readonly starTarget = (): Found | null => this.remember(rule.starTarget, () => {
    const from = this.position
    const star = this.attempt(() => {
      if (!this.eat(t.Star) || this.at(t.Star)) return null
      const value = this.starTarget()
      return value === null ? null : this.found('starred', from, { parts: [value] })
    })
    return star ?? this.targetWithStarAtom()
  })

  private readonly targetWithStarAtom = (): Found | null =>
    this.remember(rule.targetWithStarAtom, () => this.subscriptOrAttribute() ?? this.starAtom())

  private starAtom(): Found | null {
    const from = this.position
    if (this.eatName()) return this.found('name', from, { name: this.token(from).image })
    const group = this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const inner = this.targetWithStarAtom()
      return inner !== null && this.eat(t.RParen) ? inner : null
    })
    if (group !== null) return group
    const tuple = this.attempt(() => {
      if (!this.eatOpenParen()) return null
      let parts: Found[] = []
      this.attempt(() => {
        const first = this.starTarget()
        if (first === null || !this.eat(t.Comma)) return null
        parts = [first, ...(this.list(this.starTarget) ?? [])]
        return true
      })
      return this.eat(t.RParen) ? this.found('tuple', from, { parts }) : null
    })
    if (tuple !== null) return tuple
    return this.attempt(() => {
      if (!this.eat(t.LBracket)) return null
      const parts = this.list(this.starTarget) ?? []
      return this.eat(t.RBracket) ? this.found('list', from, { parts }) : null
    })
  }

  readonly singleTarget = (): Found | null => {
    const from = this.position
    const found = this.subscriptOrAttribute()
    if (found !== null) return found
    if (this.eatName()) return this.found('name', from)
    return this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const inner = this.singleTarget()
      return inner !== null && this.eat(t.RParen) ? inner : null
    })
  }

  private seesTrailer(): boolean {
    return this.atOpenParen() || this.at(t.LBracket) || this.at(t.Dot)
  }

  readonly subscriptOrAttribute = (): Found | null => {
    const from = this.position
    return this.attempt(() => {
      if (this.targetPrimary() === null) return null
      const attribute = this.attempt(() => this.eat(t.Dot) && this.eatName() && !this.seesTrailer())
      if (attribute !== null) return this.found('attribute', from)
      const subscript = this.attempt(() => this.eat(t.LBracket) && this.slices() && this.eat(t.RBracket) && !this.seesTrailer())
      return subscript === null ? null : this.found('subscript', from)
    })
  }

  /** An atom with trailers, up to the last one that is followed by another. */
  private targetPrimary(): Found | null {
    return this.remember(rule.tPrimary, () => {
      const from = this.position
      let node = this.attempt(() => {
        const atom = this.atom()
        return atom !== null && this.seesTrailer() ? atom : null
      })
      if (node === null) return null
      for (;;) {
        const next = this.attempt(() => {
          const longer = this.trailer(from)
          return longer !== null && this.seesTrailer() ? longer : null
        })
        if (next === null) return node
        node = next
      }
    })
  }

  readonly deleteTarget = (): Found | null => this.remember(rule.deleteTarget, () => {
    const from = this.position
    const found = this.subscriptOrAttribute()
    if (found !== null) return found
    if (this.eatName()) return this.found('name', from)
    const group = this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const inner = this.deleteTarget()
      return inner !== null && this.eat(t.RParen) ? inner : null
    })
    if (group !== null) return group
    for (const [opens, closer] of [[(): boolean => this.eatOpenParen(), t.RParen], [(): boolean => this.eat(t.LBracket), t.RBracket]] as const) {
      const display = this.attempt(() => {
        if (!opens()) return null
        this.list(this.deleteTarget)
        return this.eat(closer) ? this.found('tuple', from) : null
      })
      if (display !== null) return display
    }
    return null
  })

  // -------------------------------------------------------------- strings

  private readonly strings = (): Found | null => this.remember(rule.strings, () => {
    const from = this.position
    let formatted = false
    for (;;) {
      if (this.eat(t.StringLiteral)) continue
      if (!this.at(t.FStringStart)) break
      if (this.attempt(() => this.fString()) === null) break
      formatted = true
    }
    return this.position === from ? null : this.found(formatted ? 'f-string expression' : 'literal', from)
  })

  private fString(): boolean {
    this.position++
    this.fStringParts()
    return this.eat(t.FStringEnd)
  }

  private fStringParts(): void {
    for (;;) {
      if (this.eat(t.FStringMiddle)) continue
      if (!this.at(t.FieldStart) || this.attempt(() => this.field()) === null) return
    }
  }

  private field(): boolean {
    const from = this.position
    const found = this.attempt(() => {
      this.position++
      if (this.annotatedValue() === null) return null
      this.eat(t.Equal)
      this.attempt(() => this.conversion())
      if (this.eat(t.SpecStart)) this.fStringParts()
      return this.eat(t.FieldEnd)
    })
    if (found !== null) return true
    if (this.strict) {
      this.position = from + 1
      this.invalidField()
      this.position = from
    }
    return false
  }

  private conversion(): boolean {
    const mark = this.position
    if (!this.eat(t.Exclamation) || !this.eatName()) return false
    const word = this.token(mark + 1)
    if (word.startOffset !== this.startOf(mark) + 1) {
      const message = 'f-string: conversion type must come right after the exclamanation mark'
      this.raiseRange(this.tokenAt(mark), this.tokenAt(mark + 1), message)
    }
    if (!/^[sra]$/.test(word.image)) {
      this.raiseAt(this.tokenAt(mark + 1), `f-string: invalid conversion character '${word.image}': expected 's', 'r', or 'a'`)
    }
    return true
  }

  private invalidField(): void {
    const from = this.position
    for (const [type, symbol] of [[t.Equal, '='], [t.Exclamation, '!'], [t.SpecStart, ':'], [t.FieldEnd, '}']] as const) {
      if (this.at(type)) this.raiseAt(this.tokenAt(from), `f-string: valid expression required before '${symbol}'`)
    }
    if (this.annotatedValue() === null) this.raiseNext("f-string: expecting a valid expression after '{'")
    const follows = (...types: TokenType[]): boolean => types.some((type) => this.at(type))
    if (!follows(t.Equal, t.Exclamation, t.SpecStart, t.FieldEnd)) this.raiseNext("f-string: expecting '=', or '!', or ':', or '}'")
    if (this.eat(t.Equal) && !follows(t.Exclamation, t.SpecStart, t.FieldEnd)) this.raiseNext("f-string: expecting '!', or ':', or '}'")
    if (this.at(t.Exclamation)) {
      this.position++
      if (follows(t.SpecStart, t.FieldEnd)) this.raiseNext('f-string: missing conversion character')
      if (!this.eatName()) this.raiseNext('f-string: invalid conversion character')
      if (!follows(t.SpecStart, t.FieldEnd)) this.raiseNext("f-string: expecting ':' or '}'")
    }
    if (this.eat(t.SpecStart)) {
      this.fStringParts()
      if (!this.at(t.FieldEnd)) this.raiseNext("f-string: expecting '}', or format specs")
    } else if (!this.at(t.FieldEnd)) this.raiseNext("f-string: expecting '}'")
  }
}
