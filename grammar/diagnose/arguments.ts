/** Arguments of calls for the recogniser. */
import type { TokenType } from 'chevrotain'
import * as t from '../tokens.ts'
import { type Found, rule } from './recogniser.ts'
import { TargetRecogniser } from './targets.ts'

export const literalWords = new Map<TokenType, string>([
  [t.keyword('True'), 'True'], [t.keyword('False'), 'False'], [t.keyword('None'), 'None'],
])

export interface ArgumentList extends Found {
  readonly positional: readonly Found[]
  readonly unpacksKeywords: boolean
}

export abstract class ArgumentRecogniser extends TargetRecogniser {
  /** Clauses of a comprehension: the last thing in them. */
  protected abstract forClauses(): Found | null

  /** `'*' expression`, as an argument or where a mistake is suspected. */
  protected readonly starredExpression = (): Found | null => {
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
}
