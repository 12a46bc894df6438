/** Patterns for the recogniser, in the order CPython tries them. */
import type { TokenType } from 'chevrotain'
import * as t from '../tokens.ts'
import { ParameterRecogniser } from './parameters.ts'
import { type Found, rule } from './recogniser.ts'

const As = t.keyword('as')
const If = t.keyword('if')
const Minus = t.operatorToken('Minus')
const Plus = t.operatorToken('Plus')
const Bar = t.operatorToken('Bar')
const words = new Set<TokenType>([t.keyword('None'), t.keyword('True'), t.keyword('False')])

export abstract class PatternRecogniser extends ParameterRecogniser {
  protected casePatterns(): boolean {
    const open = this.attempt(() => this.maybeStar() && this.eat(t.Comma) && (this.starList() || true))
    return open !== null || this.pattern() !== null
  }

  protected guard(): boolean {
    return this.eat(If) && this.namedExpression() !== null
  }

  private maybeStar(): boolean {
    const star = this.attempt(() => this.eat(t.Star) && this.eatName())
    return star !== null || this.pattern() !== null
  }

  private starList(): boolean {
    return this.list(() => (this.maybeStar() ? this.tokenAt(this.position - 1) : null)) !== null
  }

  private readonly pattern = (): Found | null => {
    const from = this.position
    const named = this.attempt(() => {
      if (!this.orPattern() || !this.eat(As) || this.atWord('_') || !this.eatName()) return null
      return this.captureEnds() ? this.found('pattern', from) : null
    })
    if (named !== null) return named
    if (this.strict) this.invalidAs()
    return this.attempt(() => (this.orPattern() ? this.found('pattern', from) : null))
  }

  private invalidAs(): void {
    this.attempt(() => {
      if (!this.orPattern() || !this.eat(As)) return null
      const target = this.position
      if (this.atWord('_')) this.raiseAt(this.tokenAt(target), "cannot use '_' as a target")
      if (this.atName()) return null
      const value = this.expression()
      if (value !== null) this.raiseAt(value, 'invalid pattern target')
      return null
    })
  }

  private orPattern(): boolean {
    if (this.attempt(() => this.closed()) === null) return false
    while (this.attempt(() => this.eat(Bar) && this.closed()) !== null);
    return true
  }

  /** What follows a capture must not make it something else. */
  private captureEnds(): boolean {
    return !(this.at(t.Dot) || this.atOpenParen() || this.at(t.Equal))
  }

  private closed(): boolean {
    return this.remember(rule.closedPattern, () => (this.closedOnce() ? true : null)) === true
  }

  private closedOnce(): boolean {
    const type = this.peek()
    if (type === null) return false
    if (type === t.NumberLiteral || type === Minus) return this.complex()
    if (type === t.StringLiteral) {
      while (this.eat(t.StringLiteral));
      return !this.at(t.FStringStart)
    }
    if (words.has(type)) {
      this.position++
      return true
    }
    if (this.atName()) return this.namePattern()
    if (this.atOpenParen()) {
      const group = this.attempt(() => this.eatOpenParen() && this.pattern() !== null && this.eat(t.RParen))
      if (group !== null) return true
      return this.eatOpenParen() && (this.attempt(() => this.starList()), this.eat(t.RParen))
    }
    if (type === t.LBracket) return this.eat(t.LBracket) && (this.attempt(() => this.starList()), this.eat(t.RBracket))
    if (type === t.LBrace) return this.mapping()
    return false
  }

  private signed(): boolean {
    this.eat(Minus)
    return this.eat(t.NumberLiteral)
  }

  private complex(): boolean {
    if (!this.signed()) return false
    this.attempt(() => {
      if (!this.eat(Plus) && !this.eat(Minus)) return null
      return this.eat(t.NumberLiteral)
    })
    return true
  }

  private namePattern(): boolean {
    const capture = this.attempt(() => this.eatName() && this.captureEnds())
    if (capture !== null) return true
    const value = this.attempt(() => this.dotted() && !this.at(t.Dot) && !this.atOpenParen() && !this.at(t.Equal))
    if (value !== null) return true
    const matched = this.attempt(() => this.classPattern())
    if (matched === null && this.strict) this.invalidClass()
    return matched !== null
  }

  private dotted(): boolean {
    if (!this.eatName()) return false
    while (this.attempt(() => this.eat(t.Dot) && this.eatName()) !== null);
    return true
  }

  private positionals(): Found[] | null {
    return this.commaSeparated(this.positionalItem)
  }

  private readonly positionalItem = (): Found | null => {
    const found = this.pattern()
    return found === null || this.at(t.Equal) ? null : found
  }

  private readonly keywordItem = (): Found | null => {
    const from = this.position
    return this.eatName() && this.eat(t.Equal) && this.pattern() !== null ? this.found('keyword', from) : null
  }

  private classPattern(): boolean {
    if (!this.dotted() || !this.eatOpenParen()) return false
    if (this.eat(t.RParen)) return true
    const positional = this.attempt(() => this.positionals()) !== null
    if (positional) this.attempt(() => this.eat(t.Comma) && this.commaSeparated(this.keywordItem))
    else if (this.commaSeparated(this.keywordItem) === null) return false
    this.eat(t.Comma)
    return this.eat(t.RParen)
  }

  private invalidClass(): void {
    this.attempt(() => {
      if (!this.dotted() || !this.eatOpenParen()) return null
      this.attempt(() => this.positionals() !== null && this.eat(t.Comma))
      if (this.commaSeparated(this.keywordItem) === null || !this.eat(t.Comma)) return null
      const late = this.positionals()
      if (late === null) return null
      this.raiseRange(late[0] as Found, late[late.length - 1] as Found, 'positional patterns follow keyword patterns')
    })
  }

  private mapping(): boolean {
    this.position++
    this.list(() => {
      const from = this.position
      const rest = this.attempt(() => this.eat(t.DoubleStar) && !this.atWord('_') && this.eatName())
      if (rest !== null) return this.found('rest', from)
      return this.mappingKey() && this.eat(t.Colon) && this.pattern() !== null ? this.found('item', from) : null
    })
    return this.eat(t.RBrace)
  }

  private mappingKey(): boolean {
    const type = this.peek()
    if (type === t.NumberLiteral || type === Minus) return this.complex()
    if (type === t.StringLiteral) {
      while (this.eat(t.StringLiteral));
      return true
    }
    if (type !== null && words.has(type)) {
      this.position++
      return true
    }
    return this.attempt(() => this.eatName() && this.eat(t.Dot) && this.dotted()) !== null
  }
}
