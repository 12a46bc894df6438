/** Parameters of functions and lambdas for the recogniser: what may stand where, and what CPython says when it does not. */
import type { TokenType } from 'chevrotain'
import * as t from '../tokens.ts'
import { ExpressionRecogniser } from './expressions.ts'

/** The two kinds of parameter list differ in what ends them and in annotations. */
interface Style {
  readonly closer: TokenType
  readonly annotated: boolean
}
const functionStyle: Style = { closer: t.RParen, annotated: true }
const lambdaStyle: Style = { closer: t.Colon, annotated: false }

export abstract class ParameterRecogniser extends ExpressionRecogniser {
  protected functionParameters(): void {
    this.parameters(functionStyle)
  }

  protected override lambdaParameters(): void {
    this.parameters(lambdaStyle)
  }

  private parameters(style: Style): void {
    if (this.strict) this.invalidParameters(style)
    const slashed = this.attempt(() => this.slashNoDefault(style))
    if (slashed !== null) {
      this.repeat(() => this.withoutDefault(style))
      this.repeat(() => this.withDefault(style))
    } else if (this.attempt(() => this.slashWithDefault(style)) !== null) {
      this.repeat(() => this.withDefault(style))
    } else {
      this.repeat(() => this.withoutDefault(style))
      this.repeat(() => this.withDefault(style))
    }
    this.attempt(() => this.star(style))
  }

  private repeat(rule: () => boolean): number {
    let count = 0
    while (this.attempt(rule) !== null) count++
    return count
  }

  private param(style: Style): boolean {
    if (!this.eatName()) return false
    if (style.annotated) this.attempt(() => this.eat(t.Colon) && this.expression() !== null)
    return true
  }

  /** `,` or, looked at only, the end of the list. */
  private ends(style: Style): boolean {
    return this.eat(t.Comma) || this.at(style.closer) || (!style.annotated && this.at(t.SpecStart))
  }

  private default(style: Style): boolean {
    const found = this.attempt(() => this.eat(t.Equal) && this.expression() !== null)
    if (found !== null) return true
    if (this.strict) {
      this.attempt(() => {
        const equal = this.position
        if (!this.eat(t.Equal) || !(this.at(style.closer) || this.at(t.Comma))) return null
        this.raiseAt(this.tokenAt(equal), 'expected default value expression')
      })
    }
    return false
  }

  private withoutDefault(style: Style): boolean {
    return this.param(style) && this.ends(style)
  }

  private withDefault(style: Style): boolean {
    return this.param(style) && this.default(style) && this.ends(style)
  }

  private maybeDefault(style: Style): boolean {
    if (!this.param(style)) return false
    this.attempt(() => this.default(style))
    return this.ends(style)
  }

  private slashNoDefault(style: Style): boolean {
    return this.repeat(() => this.withoutDefault(style)) > 0 && this.eat(t.Slash) && this.ends(style)
  }

  private slashWithDefault(style: Style): boolean {
    this.repeat(() => this.withoutDefault(style))
    return this.repeat(() => this.withDefault(style)) > 0 && this.eat(t.Slash) && this.ends(style)
  }

  private anySlash(style: Style): boolean {
    return this.attempt(() => this.slashNoDefault(style)) !== null || this.attempt(() => this.slashWithDefault(style)) !== null
  }

  private star(style: Style): boolean {
    if (this.strict) this.invalidStar(style)
    const named = this.attempt(() => {
      if (!this.eat(t.Star)) return false
      if (this.eat(t.Comma)) return this.repeat(() => this.maybeDefault(style)) > 0
      const plain = this.attempt(() => this.withoutDefault(style))
      if (plain === null && this.attempt(() => this.starAnnotated(style)) === null) return false
      this.repeat(() => this.maybeDefault(style))
      return true
    })
    if (named !== null) {
      this.attempt(() => this.doubleStar(style))
      return true
    }
    return this.doubleStar(style)
  }

  private starAnnotated(style: Style): boolean {
    return style.annotated && this.eatName() && this.eat(t.Colon) && this.starExpression() !== null && this.ends(style)
  }

  private doubleStar(style: Style): boolean {
    if (this.strict) this.invalidDoubleStar(style)
    return this.attempt(() => this.eat(t.DoubleStar) && this.withoutDefault(style)) !== null
  }

  // -------------------------------------------------------------- mistakes

  private invalidParameters(style: Style): void {
    const slashAt = (message: string): null => {
      const slash = this.position
      if (this.eat(t.Slash)) this.raiseAt(this.tokenAt(slash), message)
      return null
    }
    this.attempt(() => {
      const slash = this.position
      if (!this.eat(t.Slash) || !this.eat(t.Comma)) return null
      this.raiseAt(this.tokenAt(slash), 'at least one argument must precede /')
    })
    this.attempt(() => {
      if (!this.anySlash(style)) return null
      this.repeat(() => this.maybeDefault(style))
      return slashAt('/ may appear only once')
    })
    this.attempt(() => {
      this.attempt(() => this.slashNoDefault(style))
      this.repeat(() => this.withoutDefault(style))
      if (this.attempt(() => this.slashWithDefault(style)) === null && this.repeat(() => this.withDefault(style)) === 0) return null
      const at = this.position
      if (!this.withoutDefault(style)) return null
      this.raiseAt(this.paramExtent(at, style), 'parameter without a default follows parameter with a default')
    })
    this.attempt(() => {
      this.repeat(() => this.withoutDefault(style))
      const open = this.position
      if (!this.eatOpenParen()) return null
      const inside: Style = { closer: t.RParen, annotated: style.annotated }
      const some = style.annotated
        ? this.repeat(() => this.withoutDefault(inside)) > 0
        : this.commaSeparated(() => (this.param(style) ? this.tokenAt(this.position) : null)) !== null
      if (!some) return null
      this.eat(t.Comma)
      const closer = this.position
      if (!this.eat(t.RParen)) return null
      const what = style.annotated ? 'Function' : 'Lambda expression'
      this.raiseRange(this.tokenAt(open), this.tokenAt(closer), `${what} parameters cannot be parenthesized`)
    })
    this.attempt(() => {
      this.anySlash(style)
      this.repeat(() => this.maybeDefault(style))
      if (!this.eat(t.Star)) return null
      if (!this.eat(t.Comma) && this.attempt(() => this.withoutDefault(style)) === null) return null
      this.repeat(() => this.maybeDefault(style))
      return slashAt('/ must be ahead of *')
    })
    this.attempt(() => {
      if (this.repeat(() => this.maybeDefault(style)) === 0 || !this.eat(t.Slash)) return null
      const star = this.position
      if (!this.eat(t.Star)) return null
      this.raiseAt(this.tokenAt(star), 'expected comma between / and *')
    })
  }

  /** A parameter without what follows it. */
  private paramExtent(at: number, style: Style): { kind: string; from: number; to: number } {
    const { position } = this
    this.position = at
    this.param(style)
    const to = this.position
    this.position = position
    return { kind: 'parameter', from: at, to }
  }

  private invalidStar(style: Style): void {
    this.attempt(() => {
      const star = this.position
      if (!this.eat(t.Star)) return null
      const bare = this.at(style.closer) || (this.eat(t.Comma) && (this.at(style.closer) || this.at(t.DoubleStar)))
      if (!bare) return null
      if (style.annotated) this.raiseAt(this.tokenAt(star), 'named arguments must follow bare *')
      this.raiseLast('named arguments must follow bare *')
    })
    this.attempt(() => {
      if (!this.eat(t.Star) || !this.param(style)) return null
      const equal = this.position
      if (this.eat(t.Equal)) this.raiseAt(this.tokenAt(equal), 'var-positional argument cannot have default value')
      return null
    })
    this.attempt(() => {
      if (!this.eat(t.Star)) return null
      if (this.attempt(() => this.withoutDefault(style)) === null && !this.eat(t.Comma)) return null
      this.repeat(() => this.maybeDefault(style))
      const star = this.position
      if (!this.eat(t.Star)) return null
      if (this.attempt(() => this.withoutDefault(style)) === null && !this.eat(t.Comma)) return null
      this.raiseAt(this.tokenAt(star), '* argument may appear only once')
    })
  }

  private invalidDoubleStar(style: Style): void {
    this.attempt(() => {
      if (!this.eat(t.DoubleStar) || !this.param(style)) return null
      const equal = this.position
      if (this.eat(t.Equal)) this.raiseAt(this.tokenAt(equal), 'var-keyword argument cannot have default value')
      return null
    })
    this.attempt(() => {
      if (!this.eat(t.DoubleStar) || !this.param(style) || !this.eat(t.Comma)) return null
      const at = this.position
      const message = 'arguments cannot follow var-keyword argument'
      if (this.attempt(() => this.param(style)) !== null) this.raiseAt(this.paramExtent(at, style), message)
      if (this.eat(t.Star) || this.eat(t.DoubleStar) || this.eat(t.Slash)) this.raiseAt(this.tokenAt(at), message)
      return null
    })
  }
}
