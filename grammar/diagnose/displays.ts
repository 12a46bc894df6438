/** What stands in brackets, for the recogniser: tuples, groups, lists, sets, dicts, comprehensions. */
import * as t from '../tokens.ts'
import { ArgumentRecogniser } from './arguments.ts'
import type { Found } from './recogniser.ts'

const Async = t.keyword('async')
const For = t.keyword('for')
const If = t.keyword('if')
const In = t.keyword('in')

export abstract class DisplayRecogniser extends ArgumentRecogniser {
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

  protected readonly group = (): Found | null => {
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

  protected readonly generator = (): Found | null => {
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

  protected listComprehension(): Found | null {
    const from = this.position
    const found = this.attempt(() => {
      if (!this.eat(t.LBracket) || this.namedExpression() === null || this.forClauses() === null) return null
      return this.eat(t.RBracket) ? this.found('list comprehension', from) : null
    })
    if (found === null) this.invalidComprehension()
    return found
  }

  protected set(): Found | null {
    const from = this.position
    return this.attempt(() => {
      if (!this.eat(t.LBrace) || this.list(this.starNamedExpression) === null) return null
      return this.eat(t.RBrace) ? this.found('set display', from) : null
    })
  }

  protected setComprehension(): Found | null {
    const from = this.position
    const found = this.attempt(() => {
      if (!this.eat(t.LBrace) || this.namedExpression() === null || this.forClauses() === null) return null
      return this.eat(t.RBrace) ? this.found('set comprehension', from) : null
    })
    if (found === null) this.invalidComprehension()
    return found
  }

  protected dict(): Found | null {
    const from = this.position
    const found = this.attempt(() => {
      if (!this.eat(t.LBrace)) return null
      this.list(this.dictItem)
      return this.eat(t.RBrace) ? this.found('dict literal', from) : null
    })
    if (found === null) {
      // Also while the rules for mistakes are off: CPython's alternative does not begin with one.
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

  protected dictComprehension(): Found | null {
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
  protected override forClauses(): Found | null {
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
}
