/** Functions, classes and type parameters for the recogniser, and what every compound statement needs. */
import type { TokenType } from 'chevrotain'
import * as t from '../tokens.ts'
import { type Found, rule } from './recogniser.ts'
import { SimpleRecogniser } from './simple.ts'

const Async = t.keyword('async')
const Class = t.keyword('class')
const Def = t.keyword('def')

export abstract class DefinitionRecogniser extends SimpleRecogniser {
  protected abstract block(): boolean

  /** `:` and a block. */
  protected body(): boolean {
    return this.eat(t.Colon) && this.block()
  }

  /** A token that nothing else could stand for. */
  protected force(type: TokenType, symbol: string): boolean {
    if (this.eat(type)) return true
    if (this.strict) this.raiseNext(`expected '${symbol}'`)
    return false
  }

  /** Raises when header, colon and line break are not followed by an indented block. */
  protected needsBlock(header: () => boolean, what: string): void {
    if (!this.strict) return
    this.attempt(() => {
      const from = this.position
      if (!header() || !this.eat(t.Colon) || !this.eat(t.Newline) || this.at(t.Indent)) return null
      this.raiseIndentation(`expected an indented block after ${what} on line ${this.lineOf(from)}`)
    })
  }

  /** Raises when a header is followed by the end of the line. */
  protected needsColon(header: () => boolean): void {
    if (!this.strict) return
    this.attempt(() => {
      if (header() && this.eat(t.Newline)) this.raiseLast("expected ':'")
      return null
    })
  }

  // -------------------------------------------------------------- definitions

  protected decorators(): void {
    while (this.attempt(() => this.eat(t.At) && this.namedExpression() !== null && this.eat(t.Newline)) !== null);
  }

  protected functionDefinition(): boolean {
    const signature = (forced: boolean): boolean => {
      if (!this.eat(Def) || !this.eatName()) return false
      this.attempt(() => this.typeParameters())
      if (!this.eatOpenParen()) {
        if (forced && this.strict) this.raiseNext("expected '('")
        return false
      }
      this.functionParameters()
      if (!this.eat(t.RParen)) return false
      this.attempt(() => this.eat(t.Arrow) && this.expression() !== null)
      return true
    }
    this.needsBlock(() => (this.eat(Async), signature(false)), 'function definition')
    this.eat(Async)
    if (!signature(true)) return false
    return this.force(t.Colon, ':') && this.block()
  }

  protected classDefinition(): boolean {
    const header = (): boolean => {
      if (!this.eat(Class) || !this.eatName()) return false
      this.attempt(() => this.typeParameters())
      this.attempt(() => this.eatOpenParen() && (this.attempt(this.arguments), this.eat(t.RParen)))
      return true
    }
    this.needsColon(header)
    this.needsBlock(header, 'class definition')
    return header() && this.body()
  }

  protected override typeParameters(): boolean {
    if (this.strict) {
      this.attempt(() => {
        if (this.eat(t.LBracket) && this.at(t.RBracket)) this.raiseFrom(this.tokenAt(this.position), 'Type parameter list cannot be empty')
        return null
      })
    }
    return this.eat(t.LBracket) && this.list(this.typeParameter) !== null && this.eat(t.RBracket)
  }

  private readonly typeParameter = (): Found | null => this.remember(rule.typeParameter, () => {
    const from = this.position
    const value = (star: boolean): true => {
      this.attempt(() => (this.eat(t.Equal) ? (star ? this.starExpression() : this.expression()) : null))
      return true
    }
    if (this.eatName()) {
      this.attempt(() => (this.eat(t.Colon) ? this.expression() : null))
      value(false)
      return this.found('parameter', from)
    }
    if (this.strict) this.invalidTypeParameter()
    const star = this.at(t.Star)
    if (!(this.eat(t.Star) || this.eat(t.DoubleStar)) || !this.eatName()) return null
    value(star)
    return this.found('parameter', from)
  })

  private invalidTypeParameter(): void {
    this.attempt(() => {
      const what = this.at(t.Star) ? 'TypeVarTuple' : 'ParamSpec'
      if (!(this.eat(t.Star) || this.eat(t.DoubleStar)) || !this.eatName()) return null
      const colon = this.position
      if (!this.eat(t.Colon)) return null
      const bound = this.expression()
      if (bound === null) return null
      this.raiseFrom(this.tokenAt(colon), `cannot use ${bound.kind === 'tuple' ? 'constraints' : 'bound'} with ${what}`)
    })
  }
}
