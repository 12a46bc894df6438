/** Strings and f-strings for the recogniser. */
import type { TokenType } from 'chevrotain'
import * as t from '../tokens.ts'
import { type Found, Recogniser, rule } from './recogniser.ts'

export abstract class StringRecogniser extends Recogniser {
  protected readonly strings = (): Found | null => this.remember(rule.strings, () => {
    const from = this.position
    let formatted = false
    for (;;) {
      if (this.eat(t.StringLiteral)) continue
      if (!this.at(t.FStringStart)) break
      if (this.attempt(() => this.fString()) === null) break
      formatted = true
    }
    return this.position === from ? null : this.found(formatted ? 'f-string expression' : 'literal', from)
  })

  private fString(): boolean {
    this.position++
    this.fStringParts()
    return this.eat(t.FStringEnd)
  }

  private fStringParts(): void {
    for (;;) {
      if (this.eat(t.FStringMiddle)) continue
      if (!this.at(t.FieldStart) || this.attempt(() => this.field()) === null) return
    }
  }

  private field(): boolean {
    const from = this.position
    const found = this.attempt(() => {
      this.position++
      if (this.annotatedValue() === null) return null
      this.eat(t.Equal)
      this.attempt(() => this.conversion())
      if (this.eat(t.SpecStart)) this.fStringParts()
      return this.eat(t.FieldEnd)
    })
    if (found !== null) return true
    if (this.strict) {
      this.position = from + 1
      this.invalidField()
      this.position = from
    }
    return false
  }

  private conversion(): boolean {
    const mark = this.position
    if (!this.eat(t.Exclamation) || !this.eatName()) return false
    const word = this.token(mark + 1)
    if (word.startOffset !== this.startOf(mark) + 1) {
      const message = 'f-string: conversion type must come right after the exclamanation mark'
      this.raiseRange(this.tokenAt(mark), this.tokenAt(mark + 1), message)
    }
    if (!/^[sra]$/.test(word.image)) {
      this.raiseAt(this.tokenAt(mark + 1), `f-string: invalid conversion character '${word.image}': expected 's', 'r', or 'a'`)
    }
    return true
  }

  private invalidField(): void {
    const from = this.position
    for (const [type, symbol] of [[t.Equal, '='], [t.Exclamation, '!'], [t.SpecStart, ':'], [t.FieldEnd, '}']] as const) {
      if (this.at(type)) this.raiseAt(this.tokenAt(from), `f-string: valid expression required before '${symbol}'`)
    }
    if (this.annotatedValue() === null) this.raiseNext("f-string: expecting a valid expression after '{'")
    const follows = (...types: TokenType[]): boolean => types.some((type) => this.at(type))
    if (!follows(t.Equal, t.Exclamation, t.SpecStart, t.FieldEnd)) this.raiseNext("f-string: expecting '=', or '!', or ':', or '}'")
    if (this.eat(t.Equal) && !follows(t.Exclamation, t.SpecStart, t.FieldEnd)) this.raiseNext("f-string: expecting '!', or ':', or '}'")
    if (this.at(t.Exclamation)) {
      this.position++
      if (follows(t.SpecStart, t.FieldEnd)) this.raiseNext('f-string: missing conversion character')
      if (!this.eatName()) this.raiseNext('f-string: invalid conversion character')
      if (!follows(t.SpecStart, t.FieldEnd)) this.raiseNext("f-string: expecting ':' or '}'")
    }
    if (this.eat(t.SpecStart)) {
      this.fStringParts()
      if (!this.at(t.FieldEnd)) this.raiseNext("f-string: expecting '}', or format specs")
    } else if (!this.at(t.FieldEnd)) this.raiseNext("f-string: expecting '}'")
  }
}
