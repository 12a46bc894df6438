/** Arguments of calls (Python reference 6.3.4) and parameters of functions and lambdas (8.7). */
import type { IToken, ParserMethod } from 'chevrotain'
import type { Arg, Arguments, Expr, Keyword, Name } from '../../src/ast/nodes.ts'
import * as t from '../tokens.ts'
import type { Rule } from './base.ts'
import { DisplayRules } from './displays.ts'
import { ParameterList } from './parameters.ts'

export class CallRules extends DisplayRules {
  // -------------------------------------------------------------- arguments

  /** Parenthesised arguments of a call or class statement, appended to the two lists. */
  callArguments: ParserMethod<[Expr[], Keyword[]], void> = this.RULE('callArguments', (args: Expr[] = [], keywords: Keyword[] = []): void => {
    const open = this.CONSUME(t.LParen)
    let needsComma = false
    let unpacked = false
    let bareGenerator = false
    this.MANY(() => {
      if (needsComma) {
        this.refuse(this.LA(1))
      }
      const next = this.LA(1)
      this.OR([
        {
          ALT: () => {
            const { startOffset: start } = this.CONSUME(t.Star)
            const value = this.SUBRULE(this.expression)
            if (unpacked) this.refuse(next)
            args.push({ kind: 'Starred', value, start, end: this.endOfLast() })
          },
        },
        {
          ALT: () => {
            const { startOffset: start } = this.CONSUME(t.DoubleStar)
            const value = this.SUBRULE2(this.expression)
            unpacked = true
            keywords.push({ arg: null, value, start, end: this.endOfLast() })
          },
        },
        {
          ALT: () => {
            const start = next.startOffset
            const value = this.SUBRULE(this.namedExpression)
            let done = false
            this.OPTION(() => {
              const equal = this.CONSUME(t.Equal)
              const word = this.SUBRULE3(this.expression)
              done = true
              if (this.RECORDING_PHASE) return
              if (value.kind !== 'Name' || value.parenthesised === true) this.refuse(equal)
              keywords.push({ arg: (value as Name).id, value: word, start, end: this.endOfLast() })
            })
            this.OPTION2(() => {
              const generators = this.SUBRULE(this.comprehension)
              if (done || (value.kind as string) === 'Starred') this.refuse(this.LA(1))
              bareGenerator = true
              done = true
              args.push({ kind: 'GeneratorExp', elt: value, generators, start: open.startOffset, end: this.endOfLast() })
            })
            if (done) return
            if (keywords.length > 0) this.refuse(this.LA(1))
            args.push(value)
          },
        },
      ])
      needsComma = true
      this.OPTION3(() => {
        this.CONSUME(t.Comma)
        needsComma = false
      })
    })
    if (bareGenerator && (args.length + keywords.length !== 1 || !needsComma)) this.refuse(this.LA(1))
    this.CONSUME(t.RParen)
    if (bareGenerator) (args[0] as { end: number }).end = this.endOfLast()
  })

  // -------------------------------------------------------------- parameters

  lambdaParameters: Rule<Arguments> = this.RULE('lambdaParameters', (): Arguments => {
    const list = new ParameterList()
    let needsComma = false
    this.MANY(() => {
      const next = this.LA(1)
      if (needsComma) this.refuse(next)
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(t.Slash)
            this.accept(list.slash(), token)
          },
        },
        {
          ALT: () => {
            const star = this.CONSUME(t.Star)
            let vararg: Arg | null = null
            this.OPTION(() => {
              vararg = this.lambdaArg(this.CONSUME(t.Name))
            })
            this.accept(list.star(star, vararg), star)
          },
        },
        {
          ALT: () => {
            const star = this.CONSUME(t.DoubleStar)
            this.accept(list.doubleStar(this.lambdaArg(this.CONSUME2(t.Name))), star)
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME3(t.Name)
            let value: Expr | null = null
            this.OPTION2(() => {
              this.CONSUME(t.Equal)
              value = this.SUBRULE(this.expression)
            })
            this.accept(list.named(this.lambdaArg(token), value), token)
          },
        },
      ])
      needsComma = true
      this.OPTION3(() => {
        this.CONSUME(t.Comma)
        needsComma = false
      })
    })
    if (list.bareStar !== null) this.accept(false, list.bareStar)
    return list.finish()
  })

  private lambdaArg(token: IToken): Arg {
    return { name: this.nameOf(token), annotation: null, start: token.startOffset, end: token.startOffset + token.image.length }
  }

  parameters: Rule<Arguments> = this.RULE('parameters', (): Arguments => {
    const list = new ParameterList()
    let needsComma = false
    this.MANY(() => {
      const next = this.LA(1)
      if (needsComma) this.refuse(next)
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(t.Slash)
            this.accept(list.slash(), token)
          },
        },
        {
          ALT: () => {
            const star = this.CONSUME(t.Star)
            let vararg: Arg | null = null
            this.OPTION(() => {
              const token = this.CONSUME(t.Name)
              let annotation: Expr | null = null
              this.OPTION2(() => {
                this.CONSUME(t.Colon)
                annotation = this.SUBRULE(this.starExpression)
              })
              vararg = this.arg(token, annotation)
            })
            this.accept(list.star(star, vararg), star)
          },
        },
        {
          ALT: () => {
            const star = this.CONSUME(t.DoubleStar)
            const token = this.CONSUME2(t.Name)
            const annotation = this.SUBRULE(this.annotation)
            this.accept(list.doubleStar(this.arg(token, annotation)), star)
          },
        },
        {
          ALT: () => {
            const token = this.CONSUME3(t.Name)
            const annotation = this.SUBRULE2(this.annotation)
            const made = this.arg(token, annotation)
            let value: Expr | null = null
            this.OPTION4(() => {
              this.CONSUME(t.Equal)
              value = this.SUBRULE(this.expression)
            })
            this.accept(list.named(made, value), token)
          },
        },
      ])
      needsComma = true
      this.OPTION5(() => {
        this.CONSUME(t.Comma)
        needsComma = false
      })
    })
    if (list.bareStar !== null) this.accept(false, list.bareStar)
    return list.finish()
  })

  private arg(token: IToken, annotation: Expr | null): Arg {
    return { name: this.nameOf(token), annotation, start: token.startOffset, end: this.endOfLast() }
  }

  private annotation: Rule<Expr | null> = this.RULE('annotation', (): Expr | null => {
    let annotation: Expr | null = null
    this.OPTION(() => {
      this.CONSUME(t.Colon)
      annotation = this.SUBRULE(this.expression)
    })
    return annotation
  })
}
