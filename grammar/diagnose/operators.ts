/** Operators for the recogniser, one level of precedence after the other. */
import type { TokenType } from 'chevrotain'
import { binaryOperators, compareOperators, operators, unaryOperators } from '../operators.ts'
import * as t from '../tokens.ts'
import { DisplayRecogniser } from './displays.ts'
import { type Found, rule } from './recogniser.ts'

const And = t.keyword('and')
const Await = t.keyword('await')
const In = t.keyword('in')
const Is = t.keyword('is')
const Not = t.keyword('not')
const Or = t.keyword('or')

/** Word operators (`in`, `is`, `not in`) are read apart, since a mistake may lie between their words. */
const compareTypes = new Set<TokenType>(compareOperators.filter((row) => !/[a-z]/.test(row.symbol)).map((row) => t.operatorToken(row.token)))
const leftBinary = binaryOperators.filter((row) => row.associativity === 'left')
/** Token types of the left-associative operators, from the loosest level to the tightest. */
const levels: readonly (readonly [precedence: number, types: ReadonlySet<TokenType>])[] = [...new Set(leftBinary.map((row) => row.precedence))]
  .sort((a, b) => a - b)
  .map((precedence) => [precedence, new Set(leftBinary.filter((row) => row.precedence === precedence).map((row) => t.operatorToken(row.token)))])
/** From here on CPython has a message of its own for `not` as the right operand. */
const sumPrecedence = operators.find((row) => row.kind === 'binary' && row.symbol === '+')?.precedence ?? 0
const unary = new Set<TokenType>(unaryOperators.filter((row) => row.symbol !== 'not').map((row) => t.operatorToken(row.token)))

export abstract class OperatorRecogniser extends DisplayRecogniser {
  declare protected readonly primary: () => Found | null

  protected override readonly disjunction = (): Found | null => this.remember(rule.disjunction, () => this.chain(Or, this.conjunction))
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

  override readonly bitwiseOr = (): Found | null => this.remember(rule.bitwiseOr, () => this.infix(0))

  private infix(level: number): Found | null {
    const [precedence, types] = levels[level] ?? []
    if (precedence === undefined || types === undefined) return this.factor()
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
        if (precedence >= sumPrecedence) this.invalidNot(() => this.inversion())
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
}
