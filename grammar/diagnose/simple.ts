/** Simple statements and imports for the recogniser, in the order CPython tries them. */
import type { TokenType } from 'chevrotain'
import * as t from '../tokens.ts'
import { PatternRecogniser } from './patterns.ts'
import { type Found, rule } from './recogniser.ts'

const As = t.keyword('as')
const From = t.keyword('from')
const Import = t.keyword('import')

const augmented = new Map<TokenType, string>(
  [...t.operatorTokens.values()].filter((type) => type.CATEGORIES?.includes(t.AugmentedAssign)).map((type) => [type, type.PATTERN as string]),
)

export abstract class SimpleRecogniser extends PatternRecogniser {
  protected abstract typeParameters(): boolean

  protected simpleLine(): boolean {
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
}
