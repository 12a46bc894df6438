/** Statements for the recogniser, in the order CPython tries them. */
import type { TokenType } from 'chevrotain'
import * as t from '../tokens.ts'

import { type Found, rule } from './recogniser.ts'
import { DefinitionRecogniser } from './definitions.ts'

const word = t.keyword
const As = word('as')
const Async = word('async')
const Class = word('class')
const Def = word('def')
const Elif = word('elif')
const Else = word('else')
const Except = word('except')
const Finally = word('finally')
const For = word('for')
const If = word('if')
const In = word('in')
const Try = word('try')
const While = word('while')
const With = word('with')

export class StatementRecogniser extends DefinitionRecogniser {
  /** Reads statements as far as they go; true when that is to the end of the text. */
  module(): boolean {
    this.statements()
    return this.peek() === null
  }

  /** `eval`'s input. */
  evalInput(): boolean {
    if (this.expressions() === null) return false
    while (this.eat(t.Newline));
    return this.peek() === null
  }

  /** Starts again with the rules for mistakes on. */
  restart(start: number): void {
    this.position = start
    this.strict = true
    this.forget()
  }

  private statements(): number {
    let count = 0
    while (this.peek() !== null && this.attempt(() => this.statement()) !== null) count++
    return count
  }

  private statement(): boolean {
    return this.attempt(() => this.compound()) !== null || this.simpleLine()
  }

  private compound(): boolean {
    switch (this.peek()) {
      case Def:
        return this.functionDefinition()
      case t.At: {
        this.decorators()
        const { position } = this
        if (this.attempt(() => this.functionDefinition()) !== null) return true
        this.position = position
        return this.at(Class) && this.classDefinition()
      }
      case Async:
        return (
          this.attempt(() => this.functionDefinition()) !== null || this.attempt(() => this.withStatement()) !== null || this.forStatement()
        )
      case If:
        return this.ifStatement()
      case Class:
        return this.classDefinition()
      case With:
        return this.withStatement()
      case For:
        return this.forStatement()
      case Try:
        return this.tryStatement()
      case While:
        return this.whileStatement()
      case t.Match:
        return this.matchStatement()
      default:
        // `match` that was taken for a name may still be meant as a statement.
        return this.atWord('match') && this.matchStatement()
    }
  }

  // -------------------------------------------------------------- blocks

  protected override block(): boolean {
    return this.remember(rule.block, () => {
      const indented = this.attempt(() => this.eat(t.Newline) && this.eat(t.Indent) && this.statements() > 0 && this.eat(t.Dedent))
      if (indented !== null) return true
      if (this.attempt(() => this.simpleLine()) !== null) return true
      if (this.strict && this.sees(() => this.eat(t.Newline) && !this.at(t.Indent))) this.raiseIndentation('expected an indented block')
      return null
    }) === true
  }

  private headed(type: TokenType, name: string): boolean {
    const header = (): boolean => this.eat(type) && this.namedExpression() !== null
    this.needsColon(header)
    this.needsBlock(header, `'${name}' statement`)
    return header() && this.body()
  }

  private elseBlock(): boolean {
    this.needsBlock(() => this.eat(Else), "'else' statement")
    if (!this.eat(Else)) return false
    return this.force(t.Colon, ':') && this.block()
  }

  // -------------------------------------------------------------- compound statements

  private ifStatement(): boolean {
    if (!this.headed(If, 'if')) return false
    while (this.attempt(() => this.headed(Elif, 'elif')) !== null);
    this.attempt(() => this.elseBlock())
    return true
  }

  private whileStatement(): boolean {
    if (!this.headed(While, 'while')) return false
    this.attempt(() => this.elseBlock())
    return true
  }

  private forStatement(): boolean {
    const header = (): boolean => {
      this.eat(Async)
      return this.eat(For) && this.starTargets() !== null && this.eat(In) && this.starExpressions() !== null
    }
    this.needsColon(header)
    this.needsBlock(header, "'for' statement")
    let cut = false
    const found = this.attempt(() => {
      this.eat(Async)
      if (!this.eat(For) || this.starTargets() === null || !this.eat(In)) return null
      cut = true
      if (this.starExpressions() === null || !this.body()) return null
      this.attempt(() => this.elseBlock())
      return true
    })
    if (found === null && !cut && this.strict) this.invalidForTarget()
    return found !== null
  }

  private withStatement(): boolean {
    const eatWith = (): boolean => {
      this.eat(Async)
      return this.eat(With)
    }
    const loose = (element: () => Found | null) => (): Found | null => {
      const from = this.position
      if (element() === null) return null
      this.attempt(() => (this.eat(As) ? this.starTarget() : null))
      return this.found('item', from)
    }
    const plain = (): boolean => eatWith() && this.commaSeparated(loose(this.expression)) !== null
    const grouped = (): boolean => {
      if (!eatWith() || !this.eatOpenParen() || this.commaSeparated(loose(this.expressions)) === null) return false
      this.eat(t.Comma)
      return this.eat(t.RParen)
    }
    this.needsBlock(plain, "'with' statement")
    this.needsBlock(grouped, "'with' statement")
    const parenthesised = this.attempt(() => {
      if (!eatWith() || !this.eatOpenParen() || this.list(this.withItem) === null) return null
      return this.eat(t.RParen) && this.body()
    })
    if (parenthesised !== null) return true
    const bare = this.attempt(() => eatWith() && this.commaSeparated(this.withItem) !== null && this.body())
    if (bare !== null) return true
    this.needsColon(plain)
    this.needsColon(grouped)
    return false
  }

  private readonly withItem = (): Found | null => {
    const from = this.position
    const ends = (): boolean => this.at(t.Comma) || this.at(t.RParen) || this.at(t.Colon)
    const named = this.attempt(() => {
      if (this.expression() === null || !this.eat(As) || this.starTarget() === null || !ends()) return null
      return this.found('item', from)
    })
    if (named !== null) return named
    if (this.strict) {
      this.attempt(() => {
        if (this.expression() === null || !this.eat(As)) return null
        const target = this.expression()
        return target === null || !ends() ? null : this.raiseInvalidTarget('assign', target)
      })
    }
    return this.expression()
  }

  private tryStatement(): boolean {
    if (this.strict) this.invalidTry()
    this.position++
    if (!this.force(t.Colon, ':') || !this.block()) return false
    if (this.attempt(() => this.finallyBlock()) !== null) return true
    const handlers = (rule: () => boolean): number => {
      let count = 0
      while (this.attempt(rule) !== null) count++
      return count
    }
    if (handlers(() => this.exceptBlock()) === 0 && handlers(() => this.exceptStarBlock()) === 0) return false
    this.attempt(() => this.elseBlock())
    this.attempt(() => this.finallyBlock())
    return true
  }

  private invalidTry(): void {
    this.needsBlock(() => this.eat(Try), "'try' statement")
    this.attempt(() => {
      if (!this.eat(Try) || !this.body() || this.at(Except) || this.at(Finally)) return null
      this.raiseLast("expected 'except' or 'finally' block")
    })
    const some = (rule: () => boolean): boolean => {
      let any = false
      while (this.attempt(rule) !== null) any = true
      return any
    }
    const opened = (): boolean => {
      if (!this.eat(Try) || !this.eat(t.Colon)) return false
      return some(() => this.block()) || true
    }
    const message = "cannot have both 'except' and 'except*' on the same 'try'"
    this.attempt(() => {
      if (!opened() || !some(() => this.exceptBlock())) return null
      const from = this.position
      if (!this.eat(Except) || !this.eat(t.Star) || this.expression() === null || !this.asName() || !this.eat(t.Colon)) return null
      this.raiseRange(this.tokenAt(from), this.tokenAt(from + 1), message)
    })
    this.attempt(() => {
      if (!opened() || !some(() => this.exceptStarBlock())) return null
      const from = this.position
      if (!this.eat(Except)) return null
      this.attempt(() => this.expression() !== null && this.asName())
      if (this.eat(t.Colon)) this.raiseAt(this.tokenAt(from), message)
      return null
    })
  }

  private asName(): true {
    this.attempt(() => this.eat(As) && this.eatName())
    return true
  }

  private exceptBlock(): boolean {
    const typed = (): boolean => this.eat(Except) && this.expression() !== null && this.asName()
    this.needsBlock(typed, "'except' statement")
    this.needsBlock(() => this.eat(Except), "'except' statement")
    if (this.attempt(() => typed() && this.body()) !== null) return true
    if (this.attempt(() => this.eat(Except) && this.body()) !== null) return true
    if (this.strict) this.invalidExcept()
    return false
  }

  private exceptStarBlock(): boolean {
    const typed = (): boolean => this.eat(Except) && this.eat(t.Star) && this.expression() !== null && this.asName()
    this.needsBlock(typed, "'except*' statement")
    if (this.attempt(() => typed() && this.body()) !== null) return true
    if (this.strict) this.invalidExcept()
    return false
  }

  private invalidExcept(): void {
    this.attempt(() => {
      if (!this.eat(Except)) return null
      this.eat(t.Star)
      const first = this.expression()
      if (first === null || !this.eat(t.Comma) || this.expressions() === null) return null
      this.asName()
      if (!this.eat(t.Colon)) return null
      this.raiseFrom(first, 'multiple exception types must be parenthesized')
    })
    this.attempt(() => {
      if (!this.eat(Except)) return null
      this.eat(t.Star)
      if (this.expression() === null) return null
      this.asName()
      if (this.eat(t.Newline)) this.raiseLast("expected ':'")
      return null
    })
    this.attempt(() => {
      if (this.eat(Except) && this.eat(t.Newline)) this.raiseLast("expected ':'")
      return null
    })
    this.attempt(() => {
      if (!this.eat(Except) || !this.eat(t.Star) || !(this.eat(t.Newline) || this.eat(t.Colon))) return null
      this.raiseLast('expected one or more exception types')
    })
  }

  private finallyBlock(): boolean {
    this.needsBlock(() => this.eat(Finally), "'finally' statement")
    if (!this.eat(Finally)) return false
    return this.force(t.Colon, ':') && this.block()
  }

  // -------------------------------------------------------------- match

  private matchStatement(): boolean {
    const header = (): boolean => {
      this.position++
      return this.subject()
    }
    const found = this.attempt(() => {
      if (!header() || !this.eat(t.Colon) || !this.eat(t.Newline) || !this.eat(t.Indent)) return null
      let cases = 0
      while (this.attempt(() => this.caseBlock()) !== null) cases++
      return cases > 0 && this.eat(t.Dedent)
    })
    if (found !== null) return true
    this.needsColon(header)
    this.needsBlock(header, "'match' statement")
    return false
  }

  private subject(): boolean {
    const tuple = this.attempt(() => {
      if (this.starNamedExpression() === null || !this.eat(t.Comma)) return null
      this.list(this.starNamedExpression)
      return true
    })
    return tuple !== null || this.namedExpression() !== null
  }

  private caseBlock(): boolean {
    const header = (): boolean => {
      if (!this.atWord('case')) return false
      this.position++
      if (!this.casePatterns()) return false
      this.attempt(() => this.guard())
      return true
    }
    this.needsColon(header)
    this.needsBlock(header, "'case' statement")
    return header() && this.body()
  }
}
