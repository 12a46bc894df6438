/** Arguments of calls (Python reference 6.3.4) and parameters of functions and lambdas (8.7). */
import type { IToken, ParserMethod } from 'chevrotain'
import type { Arg, Arguments, Expr, Keyword, Name } from '../../src/ast/nodes.ts'
import * as t from '../tokens.ts'
import { placeholder, type Rule } from './base.ts'
import { DisplayRules } from './displays.ts'
import { ParameterList } from './parameters.ts'

interface CallState {
  readonly args: Expr[]
  readonly keywords: Keyword[]
  /** Offset of the parenthesis. */
  readonly open: number
  /** The argument being read: its first offset, and the expression it starts with. */
  start: number
  value: Expr
  /** Set after an argument without a comma. */
  needsComma: boolean
  /** Set after `**mapping`. */
  unpacked: boolean
  bareGenerator: boolean
}

export class CallRules extends DisplayRules {
  // -------------------------------------------------------------- arguments

  /** The call whose arguments are being read. */
  private call: CallState = { args: [], keywords: [], open: 0, start: 0, value: placeholder, needsComma: false, unpacked: false, bareGenerator: false }

  /** Parenthesised arguments of a call or class statement, appended to the two lists. */
  callArguments: ParserMethod<[Expr[], Keyword[]], void> = this.RULE('callArguments', (args: Expr[] = [], keywords: Keyword[] = []): void => {
    const outer = this.call
    const { startOffset: open } = this.CONSUME(t.LParen)
    const call: CallState = { args, keywords, open, start: 0, value: placeholder, needsComma: false, unpacked: false, bareGenerator: false }
    this.call = call
    this.MANY(this.argument)
    if (call.bareGenerator && (args.length + keywords.length !== 1 || !call.needsComma)) this.refuse(this.LA(1))
    this.CONSUME(t.RParen)
    if (call.bareGenerator && !this.RECORDING_PHASE) (args[0] as { end: number }).end = this.endOfLast()
    this.call = outer
  })

  private readonly argument = (): void => {
    const { call } = this
    if (call.needsComma) this.refuse(this.LA(1))
    call.start = this.startOfNext()
    this.OR(this.argumentKinds)
    call.needsComma = this.OPTION3(this.comma) !== true
  }

  private readonly comma = (): true => {
    this.CONSUME(t.Comma)
    return true
  }

  private readonly argumentKinds: { ALT: () => void }[] = [
    {
      ALT: () => {
        const { call } = this
        const star = this.CONSUME(t.Star)
        const start = star.startOffset
        const value = this.SUBRULE(this.expression)
        if (call.unpacked) this.refuse(star)
        call.args.push({ kind: 'Starred', value, start, end: this.endOfLast() })
      },
    },
    {
      ALT: () => {
        const { call } = this
        const { startOffset: start } = this.CONSUME(t.DoubleStar)
        const value = this.SUBRULE2(this.expression)
        call.unpacked = true
        call.keywords.push({ arg: null, value, start, end: this.endOfLast() })
      },
    },
    {
      ALT: () => {
        const { call } = this
        const value = this.SUBRULE(this.namedExpression)
        call.value = value
        if (this.OPTION(this.keywordValue) === true || this.OPTION2(this.generatorClauses) === true) return
        if (call.keywords.length > 0) this.refuse(this.LA(1))
        call.args.push(value)
      },
    },
  ]

  /** `= value` after a name. */
  private readonly keywordValue = (): boolean => {
    const { call } = this
    const { value: name, start } = call
    const equal = this.CONSUME(t.Equal)
    if (name.kind !== 'Name' || name.parenthesised === true) this.refuse(equal)
    const value = this.SUBRULE3(this.expression)
    call.keywords.push({ arg: (name as Name).id, value, start, end: this.endOfLast() })
    return !this.RECORDING_PHASE
  }

  /** `for ...` after an argument, which must then be the only one. */
  private readonly generatorClauses = (): true => {
    const { call } = this
    const { value: elt } = call
    const generators = this.SUBRULE(this.comprehension)
    call.bareGenerator = true
    call.args.push({ kind: 'GeneratorExp', elt, generators, start: call.open, end: this.endOfLast() })
    return true
  }

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
