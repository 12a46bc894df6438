/** Statements for the recogniser, in the order CPython tries them. */
import type { TokenType } from 'chevrotain'
import * as t from '../tokens.ts'
import { PatternRecogniser } from './patterns.ts'
import type { Found } from './recogniser.ts'

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
const From = word('from')
const If = word('if')
const Import = word('import')
const In = word('in')
const Try = word('try')
const While = word('while')
const With = word('with')

const augmented = new Map<TokenType, string>(
  [...t.operatorTokens.values()].filter((type) => type.CATEGORIES?.includes(t.AugmentedAssign)).map((type) => [type, type.PATTERN as string]),
)

const rule = { simple: 40, block: 41, typeParameter: 42 } as const

export class StatementRecogniser extends PatternRecogniser {
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

  // -------------------------------------------------------------- simple statements

  private simpleLine(): boolean {
    const alone = this.attempt(() => this.simple() && !this.at(t.Semicolon) && this.eat(t.Newline))
    if (alone !== null) return true
    if (!this.simple()) return false
    while (this.attempt(() => this.eat(t.Semicolon) && this.simple()) !== null);
    this.eat(t.Semicolon)
    return this.eat(t.Newline)
  }

  private simple(): boolean {
    return this.remember(rule.simple, () => (this.simpleOnce() ? true : null)) === true
  }

  private simpleOnce(): boolean {
    if (this.attempt(() => this.assignment()) !== null) return true
    if (this.atWord('type') && this.attempt(() => this.typeAlias()) !== null) return true
    if (this.attempt(this.starExpressions) !== null) return true
    const type = this.peek()
    const run = (rest: () => boolean): boolean => {
      this.position++
      return rest()
    }
    switch (type?.name) {
      case 'Return':
        return run(() => (this.attempt(this.starExpressions), true))
      case 'Import':
      case 'From':
        return this.importStatement()
      case 'Raise':
        return run(() => {
          this.attempt(() => {
            if (this.expression() === null) return null
            this.attempt(() => (this.eat(From) ? this.expression() : null))
            return true
          })
          return true
        })
      case 'Pass':
      case 'Break':
      case 'Continue':
        return run(() => true)
      case 'Del':
        return this.deleteStatement()
      case 'Yield':
        return this.yieldExpression() !== null
      case 'Assert':
        return run(() => {
          if (this.expression() === null) return false
          this.attempt(() => (this.eat(t.Comma) ? this.expression() : null))
          return true
        })
      case 'Global':
      case 'Nonlocal':
        return run(() => this.commaSeparated(() => (this.eatName() ? this.tokenAt(this.position) : null)) !== null)
      default:
        return false
    }
  }

  private assignment(): boolean {
    const annotation = (): boolean => {
      if (!this.eat(t.Colon) || this.expression() === null) return false
      this.attempt(() => (this.eat(t.Equal) ? this.annotatedValue() : null))
      return true
    }
    if (this.attempt(() => this.eatName() && annotation()) !== null) return true
    const complexTarget = (): boolean => {
      const group = this.attempt(() => this.eatOpenParen() && this.singleTarget() !== null && this.eat(t.RParen))
      return group !== null || this.subscriptOrAttribute() !== null
    }
    if (this.attempt(() => complexTarget() && annotation()) !== null) return true
    const chained = this.attempt(() => {
      if (!this.targetChain()) return null
      return this.annotatedValue() !== null && !this.at(t.Equal)
    })
    if (chained !== null) return true
    let cut = false
    const changed = this.attempt(() => {
      if (this.singleTarget() === null || !this.eatAugmented()) return null
      cut = true
      return this.annotatedValue()
    })
    if (changed !== null) return true
    if (!cut && this.strict) this.invalidAssignment()
    return false
  }

  /** `(star_targets '=')+` */
  private targetChain(): boolean {
    let count = 0
    while (this.attempt(() => this.starTargets() !== null && this.eat(t.Equal)) !== null) count++
    return count > 0
  }

  private eatAugmented(): boolean {
    const type = this.peek()
    if (type === null || !augmented.has(type)) return false
    this.position++
    return true
  }

  private invalidAssignment(): void {
    this.attempt(() => {
      const target = this.annotatedDisplay()
      if (target === null || !this.eat(t.Colon) || this.expression() === null) return null
      this.raiseAt(target, `only single target (not ${target.kind}) can be annotated`)
    })
    this.attempt(() => {
      const first = this.starNamedExpression()
      if (first === null || !this.eat(t.Comma)) return null
      while (this.attempt(() => this.list(this.starNamedExpression)) !== null);
      if (!this.eat(t.Colon) || this.expression() === null) return null
      this.raiseAt(first, 'only single target (not tuple) can be annotated')
    })
    this.attempt(() => {
      const target = this.expression()
      if (target === null || !this.eat(t.Colon) || this.expression() === null) return null
      this.raiseAt(target, 'illegal target for annotation')
    })
    this.attempt(() => {
      this.targetChain()
      const target = this.starExpressions()
      if (target === null || !this.eat(t.Equal)) return null
      return this.raiseInvalidTarget('assign', target)
    })
    this.attempt(() => {
      this.targetChain()
      const target = this.yieldExpression()
      if (target === null || !this.eat(t.Equal)) return null
      this.raiseAt(target, 'assignment to yield expression not possible')
    })
    this.attempt(() => {
      const target = this.starExpressions()
      if (target === null || !this.eatAugmented() || this.annotatedValue() === null) return null
      this.raiseAt(target, `'${target.kind}' is an illegal expression for augmented assignment`)
    })
  }

  private annotatedDisplay(): Found | null {
    return this.listDisplay() ?? this.tuple() ?? this.attempt(() => {
      if (!this.eatOpenParen()) return null
      const inner = this.annotatedDisplay()
      return inner !== null && this.eat(t.RParen) ? inner : null
    })
  }

  private deleteStatement(): boolean {
    const found = this.attempt(() => {
      this.position++
      return this.list(this.deleteTarget) !== null && (this.at(t.Semicolon) || this.at(t.Newline))
    })
    if (found !== null) return true
    if (this.strict) {
      this.attempt(() => {
        this.position++
        const target = this.starExpressions()
        return target === null ? null : this.raiseInvalidTarget('delete', target)
      })
    }
    return false
  }

  private typeAlias(): boolean {
    this.position++
    if (!this.eatName()) return false
    this.attempt(() => this.typeParameters())
    return this.eat(t.Equal) && this.expression() !== null
  }

  // -------------------------------------------------------------- imports

  private moduleName(): boolean {
    if (!this.eatName()) return false
    while (this.attempt(() => this.eat(t.Dot) && this.eatName()) !== null);
    return true
  }

  private alias(): true {
    this.attempt(() => this.eat(As) && this.eatName())
    return true
  }

  private importStatement(): boolean {
    if (this.strict) this.invalidImport()
    const from = this.position
    if (this.eat(Import)) return this.commaSeparated(() => (this.moduleName() && this.alias() ? this.tokenAt(from) : null)) !== null
    if (!this.eat(From)) return false
    let dots = 0
    while (this.eat(t.Dot) || this.eat(t.Ellipsis)) dots++
    const named = this.attempt(() => this.moduleName())
    if ((named === null && dots === 0) || !this.eat(Import)) return false
    return this.importTargets()
  }

  private importNames(): boolean {
    return this.commaSeparated(() => (this.eatName() && this.alias() ? this.tokenAt(this.position) : null)) !== null
  }

  private importTargets(): boolean {
    const group = this.attempt(() => {
      if (!this.eatOpenParen() || !this.importNames()) return false
      this.eat(t.Comma)
      return this.eat(t.RParen)
    })
    if (group !== null) return true
    if (this.attempt(() => this.importNames() && !this.at(t.Comma)) !== null) return true
    if (this.eat(t.Star)) return true
    if (this.strict) {
      this.attempt(() => {
        if (this.importNames() && this.eat(t.Comma) && this.eat(t.Newline)) this.raiseLast('trailing comma not allowed without surrounding parentheses')
        return null
      })
      if (this.at(t.Newline)) this.raiseFrom(this.tokenAt(this.position), "Expected one or more names after 'import'")
    }
    return false
  }

  private invalidImport(): void {
    this.attempt(() => {
      const from = this.position
      if (!this.eat(Import)) return null
      const named = this.attempt(() => this.commaSeparated(() => (this.moduleName() ? this.tokenAt(from) : null)))
      if (named !== null && this.eat(From) && this.moduleName()) {
        this.raiseFrom(this.tokenAt(from), "Did you mean to use 'from ... import ...' instead?")
      }
      return null
    })
    this.attempt(() => {
      if (this.eat(Import) && this.at(t.Newline)) this.raiseFrom(this.tokenAt(this.position), "Expected one or more names after 'import'")
      return null
    })
  }

  // -------------------------------------------------------------- blocks

  private block(): boolean {
    return this.remember(rule.block, () => {
      const indented = this.attempt(() => this.eat(t.Newline) && this.eat(t.Indent) && this.statements() > 0 && this.eat(t.Dedent))
      if (indented !== null) return true
      if (this.attempt(() => this.simpleLine()) !== null) return true
      if (this.strict && this.sees(() => this.eat(t.Newline) && !this.at(t.Indent))) this.raiseIndentation('expected an indented block')
      return null
    }) === true
  }

  /** `:` and a block. */
  private body(): boolean {
    return this.eat(t.Colon) && this.block()
  }

  /** A token that nothing else could stand for. */
  private force(type: TokenType, symbol: string): boolean {
    if (this.eat(type)) return true
    if (this.strict) this.raiseNext(`expected '${symbol}'`)
    return false
  }

  /** Raises when header, colon and line break are not followed by an indented block. */
  private needsBlock(header: () => boolean, what: string): void {
    if (!this.strict) return
    this.attempt(() => {
      const from = this.position
      if (!header() || !this.eat(t.Colon) || !this.eat(t.Newline) || this.at(t.Indent)) return null
      this.raiseIndentation(`expected an indented block after ${what} on line ${this.lineOf(from)}`)
    })
  }

  /** Raises when a header is followed by the end of the line. */
  private needsColon(header: () => boolean): void {
    if (!this.strict) return
    this.attempt(() => {
      if (header() && this.eat(t.Newline)) this.raiseLast("expected ':'")
      return null
    })
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

  // -------------------------------------------------------------- definitions

  private decorators(): void {
    while (this.attempt(() => this.eat(t.At) && this.namedExpression() !== null && this.eat(t.Newline)) !== null);
  }

  private functionDefinition(): boolean {
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

  private classDefinition(): boolean {
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

  private typeParameters(): boolean {
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
