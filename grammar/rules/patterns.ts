/** Patterns of the match statement (Python reference 8.6). */
import type { IToken } from 'chevrotain'
import type { Attribute, Expr, MatchAs, MatchClass, MatchMapping, MatchSequence, Name, Pattern } from '../../src/ast/nodes.ts'
import { numberConstant } from '../literals.ts'
import { syntaxError } from '../messages.ts'
import * as t from '../tokens.ts'
import { placeholder, type Rule } from './base.ts'
import { ExpressionRules } from './expressions.ts'

const As = t.keyword('as')
const NoneWord = t.keyword('None')
const TrueWord = t.keyword('True')
const FalseWord = t.keyword('False')
const Bar = t.operatorToken('Bar')
const Minus = t.operatorToken('Minus')
const Plus = t.operatorToken('Plus')

export class PatternRules extends ExpressionRules {
  /** What stands after `case`: one pattern, or a sequence without brackets. */
  patterns: Rule<Pattern> = this.RULE('patterns', (): Pattern => {
    const start = this.startOfNext()
    const items: Pattern[] = [this.SUBRULE(this.sequenceItem)]
    const isSequence = this.patternTail(items)
    const first = items[0] as Pattern
    if (isSequence) return { kind: 'MatchSequence', patterns: items, start, end: this.endOfLast() } satisfies MatchSequence
    if (!this.RECORDING_PHASE && first.kind === 'MatchStar') this.refuse(this.LA(1))
    return first
  })

  /** `, p, q,`: whether there was a comma at all. */
  private patternTail(items: Pattern[]): boolean {
    let pending = false
    let commas = false
    this.MANY(() => {
      const comma = this.CONSUME(t.Comma)
      if (pending) this.refuse(comma)
      commas = pending = true
      this.OPTION(() => {
        items.push(this.SUBRULE2(this.sequenceItem))
        pending = false
      })
    })
    return commas
  }

  sequenceItem: Rule<Pattern> = this.RULE('sequenceItem', (): Pattern => this.OR([
    {
      ALT: (): Pattern => {
        const { startOffset: start } = this.CONSUME(t.Star)
        const token = this.CONSUME(t.Name)
        const name = this.nameOf(token)
        return { kind: 'MatchStar', name: name === '_' ? null : name, start, end: this.endOfLast() }
      },
    },
    { ALT: (): Pattern => this.SUBRULE(this.pattern) },
  ]))

  /** An or-pattern, perhaps with `as name`. */
  pattern: Rule<Pattern> = this.RULE('pattern', (): Pattern => {
    const start = this.startOfNext()
    const first = this.SUBRULE(this.closedPattern)
    let alternatives: Pattern[] | null = null
    this.MANY(() => {
      this.CONSUME(Bar)
      alternatives ??= [first]
      alternatives.push(this.SUBRULE2(this.closedPattern))
    })
    const made: Pattern = alternatives === null ? first : { kind: 'MatchOr', patterns: alternatives, start, end: this.endOfLast() }
    return this.OPTION((): Pattern => {
      this.CONSUME(As)
      const token = this.CONSUME(t.Name)
      if (token.image === '_') this.refuse(token)
      return { kind: 'MatchAs', pattern: made, name: this.nameOf(token), start, end: this.endOfLast() }
    }) ?? made
  })

  closedPattern: Rule<Pattern> = this.RULE('closedPattern', (): Pattern => this.OR([
    { ALT: (): Pattern => this.SUBRULE(this.namePattern) },
    { ALT: (): Pattern => this.SUBRULE(this.numberPattern) },
    {
      ALT: (): Pattern => {
        const value = this.SUBRULE(this.strings)
        return { kind: 'MatchValue', value, start: value.start, end: value.end }
      },
    },
    { ALT: (): Pattern => this.singleton(this.CONSUME(NoneWord).startOffset, null) },
    { ALT: (): Pattern => this.singleton(this.CONSUME(TrueWord).startOffset, true) },
    { ALT: (): Pattern => this.singleton(this.CONSUME(FalseWord).startOffset, false) },
    { ALT: (): Pattern => this.SUBRULE(this.groupPattern) },
    { ALT: (): Pattern => this.SUBRULE(this.sequencePattern) },
    { ALT: (): Pattern => this.SUBRULE(this.mappingPattern) },
    { ALT: (): Pattern => this.CONSUME(t.PatternGroup).payload as Pattern },
  ]))

  private singleton(start: number, value: null | boolean): Pattern {
    return { kind: 'MatchSingleton', value, start, end: this.endOfLast() }
  }

  /** A capture, the wildcard, a dotted name, or a class pattern. */
  namePattern: Rule<Pattern> = this.RULE('namePattern', (): Pattern => {
    const name = this.SUBRULE(this.dottedName)
    const { start } = name
    let made: MatchClass | null = null
    this.OPTION(() => {
      made = this.OR([
        { ALT: (): MatchClass => this.SUBRULE(this.classArguments) },
        { ALT: (): MatchClass => ({ ...(this.CONSUME(t.PatternTrailerGroup).payload as MatchClass) }) },
      ])
    })
    const end = this.endOfLast()
    if (made !== null) return { ...(made as MatchClass), cls: name, start, end }
    if (name.kind === 'Attribute') return { kind: 'MatchValue', value: name, start, end }
    const { id } = name as Name
    return { kind: 'MatchAs', pattern: null, name: id === '_' ? null : id, start, end } satisfies MatchAs
  })

  private dottedName: Rule<Name | Attribute> = this.RULE('dottedName', (): Name | Attribute => {
    const token = this.CONSUME(t.Name)
    const start = token.startOffset
    let node: Name | Attribute = { kind: 'Name', id: this.nameOf(token), start, end: this.endOfLast() }
    this.MANY(() => {
      this.CONSUME(t.Dot)
      const part = this.CONSUME2(t.Name)
      node = { kind: 'Attribute', value: node, attr: this.nameOf(part), attrStart: part.startOffset, start, end: this.endOfLast() }
    })
    return node
  })

  /** The parenthesis of a class pattern; class and span are filled in by the caller. */
  classArguments: Rule<MatchClass> = this.RULE('classArguments', (): MatchClass => {
    const patterns: Pattern[] = []
    const kwdAttrs: string[] = []
    const kwdPatterns: Pattern[] = []
    let needsComma = false
    this.CONSUME(t.LParen)
    this.MANY(() => {
      if (needsComma) this.refuse(this.LA(1))
      const item = this.SUBRULE(this.pattern)
      let isKeyword = false
      this.OPTION(() => {
        const equal = this.CONSUME(t.Equal)
        isKeyword = true
        const value = this.SUBRULE2(this.pattern)
        if (this.RECORDING_PHASE) return
        if (item.kind !== 'MatchAs' || item.pattern !== null) this.refuse(equal)
        kwdAttrs.push(item.name ?? '_')
        kwdPatterns.push(value)
      })
      if (!isKeyword) {
        if (kwdAttrs.length > 0) this.refuse(this.LA(1))
        patterns.push(item)
      }
      needsComma = true
      this.OPTION2(() => {
        this.CONSUME(t.Comma)
        needsComma = false
      })
    })
    this.CONSUME(t.RParen)
    return { kind: 'MatchClass', cls: placeholder, patterns, kwdAttrs, kwdPatterns, start: 0, end: 0 }
  })

  /** A signed number, perhaps plus or minus an imaginary one. */
  numberPattern: Rule<Pattern> = this.RULE('numberPattern', (): Pattern => {
    const value = this.SUBRULE(this.signedNumber)
    return { kind: 'MatchValue', value, start: value.start, end: this.endOfLast() }
  })

  private signedNumber: Rule<Expr> = this.RULE('signedNumber', (): Expr => {
    const start = this.startOfNext()
    let negative = false
    this.OPTION(() => {
      this.CONSUME(Minus)
      negative = true
    })
    const token = this.CONSUME(t.NumberLiteral)
    if (this.RECORDING_PHASE) this.OPTION2(() => this.complexTail(placeholder))
    let node: Expr = this.RECORDING_PHASE ? placeholder : numberConstant(this.source, token)
    if (negative) node = { kind: 'UnaryOp', op: '-', operand: node, start, end: this.endOfLast() }
    if (this.RECORDING_PHASE) return node
    const real = token
    return this.OPTION2(() => {
      if (isImaginary(real)) syntaxError(this.source, 'real number required in complex literal', real.startOffset, real.startOffset + real.image.length)
      return this.complexTail(node)
    }) ?? node
  })

  private complexTail(left: Expr): Expr {
    const operator = this.OR([{ ALT: () => this.CONSUME(Plus) }, { ALT: () => this.CONSUME2(Minus) }])
    const token = this.CONSUME2(t.NumberLiteral)
    if (this.RECORDING_PHASE) return left
    if (!isImaginary(token)) {
      syntaxError(this.source, 'imaginary number required in complex literal', token.startOffset, this.endOfLast())
    }
    const right = numberConstant(this.source, token)
    const op = operator.image === '+' ? '+' : '-'
    return { kind: 'BinOp', left, op, opStart: operator.startOffset, right, start: left.start, end: this.endOfLast() }
  }

  /** `( ... )`: a group, or a sequence when empty or with a comma. */
  groupPattern: Rule<Pattern> = this.RULE('groupPattern', (): Pattern => {
    const { startOffset: start } = this.CONSUME(t.LParen)
    const items: Pattern[] = []
    let isSequence = true
    this.OPTION2(() => {
      items.push(this.SUBRULE(this.sequenceItem))
      isSequence = this.patternTail(items)
    })
    const closer = this.CONSUME(t.RParen)
    if (isSequence) return { kind: 'MatchSequence', patterns: items, start, end: this.endOfLast() }
    const item = items[0] as Pattern
    if (!this.RECORDING_PHASE && item.kind === 'MatchStar') this.refuse(closer)
    return item
  })

  sequencePattern: Rule<Pattern> = this.RULE('sequencePattern', (): Pattern => {
    const { startOffset: start } = this.CONSUME(t.LBracket)
    const items: Pattern[] = []
    this.OPTION2(() => {
      items.push(this.SUBRULE(this.sequenceItem))
      this.patternTail(items)
    })
    this.CONSUME(t.RBracket)
    return { kind: 'MatchSequence', patterns: items, start, end: this.endOfLast() }
  })

  mappingPattern: Rule<Pattern> = this.RULE('mappingPattern', (): Pattern => {
    const { startOffset: start } = this.CONSUME(t.LBrace)
    const keys: Expr[] = []
    const patterns: Pattern[] = []
    let rest: string | null = null
    let needsComma = false
    this.MANY(() => {
      const next = this.LA(1)
      if (needsComma || (rest !== null && !this.RECORDING_PHASE)) this.refuse(next)
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.DoubleStar)
            const token = this.CONSUME(t.Name)
            if (token.image === '_') this.refuse(token)
            rest = this.nameOf(token)
          },
        },
        {
          ALT: () => {
            keys.push(this.SUBRULE(this.mappingKey))
            this.CONSUME(t.Colon)
            patterns.push(this.SUBRULE(this.pattern))
          },
        },
      ])
      needsComma = true
      this.OPTION(() => {
        this.CONSUME(t.Comma)
        needsComma = false
      })
    })
    this.CONSUME(t.RBrace)
    return { kind: 'MatchMapping', keys, patterns, rest, start, end: this.endOfLast() } satisfies MatchMapping
  })

  private mappingKey: Rule<Expr> = this.RULE('mappingKey', (): Expr => this.OR([
    { ALT: (): Expr => this.SUBRULE(this.signedNumber) },
    { ALT: (): Expr => this.SUBRULE(this.strings) },
    { ALT: (): Expr => this.constant(this.CONSUME(NoneWord).startOffset, null) },
    { ALT: (): Expr => this.constant(this.CONSUME(TrueWord).startOffset, true) },
    { ALT: (): Expr => this.constant(this.CONSUME(FalseWord).startOffset, false) },
    {
      ALT: (): Expr => {
        const name = this.SUBRULE(this.dottedName)
        if (!this.RECORDING_PHASE && name.kind === 'Name') this.refuse(this.LA(1))
        return name
      },
    },
  ]))

  private constant(start: number, value: null | boolean): Expr {
    return { kind: 'NameConstant', value, start, end: this.endOfLast() }
  }
}

function isImaginary(token: IToken): boolean {
  return /[jJ]$/.test(token.image)
}
