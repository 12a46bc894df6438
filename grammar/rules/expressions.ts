/** Expressions (Python reference 6): lists of them, operators, conditionals, lambdas, primaries. */
import type { IToken, ParserMethod } from 'chevrotain'
import type { Arguments, Expr, Keyword, Name, NamedExpr, NameConstant, Slice, Starred } from '../../src/ast/nodes.ts'
import { numberConstant } from '../literals.ts'
import { tooComplex } from '../messages.ts'
import * as t from '../tokens.ts'
import { placeholder, type Rule } from './base.ts'
import { infixOperator, OperandStack, prefixOperator } from './binary.ts'
import { CallRules } from './calls.ts'
import { noArguments } from './parameters.ts'

const If = t.keyword('if')
const Else = t.keyword('else')
const Await = t.keyword('await')
const LambdaWord = t.keyword('lambda')
const NoneWord = t.keyword('None')
const TrueWord = t.keyword('True')
const FalseWord = t.keyword('False')

/** What a `TrailerGroup` token stands for: call arguments, or a subscript when `index` is set. */
export interface TrailerPayload {
  readonly args: Expr[]
  readonly keywords: Keyword[]
  readonly index: Expr | null
}

const colonIndex = t.Colon.tokenTypeIdx as number
const ifIndex = If.tokenTypeIdx as number
const colonEqualIndex = t.ColonEqual.tokenTypeIdx as number

/** Conditional expressions in the `else` of one another. */
const maxConditionals = 1000

export class ExpressionRules extends CallRules {
  protected readonly operands = new OperandStack()
  /** The expression whose trailers are being read, and its first offset. */
  private current: Expr = placeholder
  private currentStart = 0

  // -------------------------------------------------------------- lists of expressions

  /** `star_expressions`: what stands on either side of an assignment, after `return` and the like. */
  override starExpressions: Rule<Expr> = this.RULE('starExpressions', (): Expr => {
    const start = this.startOfNext()
    const first = this.SUBRULE(this.starExpression)
    return this.tupleTail(first, start, this.starExpression)
  })

  /** The same without stars: what `eval` takes. */
  expressions: Rule<Expr> = this.RULE('expressions', (): Expr => {
    const start = this.startOfNext()
    const first = this.SUBRULE(this.expression)
    return this.tupleTail(first, start, this.expression)
  })

  override starExpression: Rule<Expr> = this.RULE('starExpression', () => this.OR(this.starOrExpression))
  private readonly starOrExpression = [
    { ALT: (): Expr => this.SUBRULE(this.starred) },
    { ALT: (): Expr => this.SUBRULE(this.expression) },
  ]

  /** As above with `:=`, where brackets make room for it. */
  override starNamedExpression: Rule<Expr> = this.RULE('starNamedExpression', () => this.OR(this.starOrNamed))
  private readonly starOrNamed = [
    { ALT: (): Expr => this.SUBRULE(this.starred) },
    { ALT: (): Expr => this.SUBRULE(this.namedExpression) },
  ]

  starNamedExpressions: Rule<Expr> = this.RULE('starNamedExpressions', (): Expr => {
    const start = this.startOfNext()
    const first = this.SUBRULE(this.starNamedExpression)
    return this.tupleTail(first, start, this.starNamedExpression)
  })

  override starred: Rule<Starred> = this.RULE('starred', (): Starred => {
    const { startOffset: start } = this.CONSUME(t.Star)
    const value = this.SUBRULE(this.bitwiseOr)
    return { kind: 'Starred', value, start, end: this.endOfLast() }
  })

  // -------------------------------------------------------------- one expression

  override namedExpression: Rule<Expr> = this.RULE('namedExpression', (): Expr => {
    const start = this.startOfNext()
    const target = this.SUBRULE(this.expression)
    return this.LA(1).tokenTypeIdx !== colonEqualIndex && !this.RECORDING_PHASE ? target : this.namedTail(target, start)
  })

  private namedTail(target: Expr, start: number): Expr {
    return this.OPTION((): Expr => {
      const operator = this.CONSUME(t.ColonEqual)
      if (target.kind !== 'Name' || target.parenthesised === true) this.refuse(operator)
      const value = this.SUBRULE2(this.expression)
      return { kind: 'NamedExpr', target: target as Name, value, start, end: this.endOfLast() } satisfies NamedExpr
    }) ?? target
  }

  /** A conditional expression or lambda. Chains of `else ... if` are read in a loop and folded from the right. */
  override expression: Rule<Expr> = this.RULE('expression', (): Expr => {
    const start = this.startOfNext()
    const first = this.OR(this.lambdaOrDisjunction)
    return this.LA(1).tokenTypeIdx !== ifIndex && !this.RECORDING_PHASE ? first : this.conditionalTail(first, start)
  })

  private conditionalTail(first: Expr, start: number): Expr {
    const links: { readonly start: number; readonly body: Expr; readonly test: Expr }[] = []
    let last = first
    let lastStart = start
    this.MANY(() => {
      this.CONSUME(If)
      const test = this.SUBRULE2(this.disjunction)
      this.CONSUME(Else)
      links.push({ start: lastStart, body: last, test })
      if (links.length > maxConditionals) tooComplex(this.source, lastStart)
      lastStart = this.startOfNext()
      last = this.OR2(this.lambdaOrDisjunction2)
    })
    const end = this.endOfLast()
    for (let link = links.pop(); link !== undefined; link = links.pop()) {
      last = { kind: 'IfExp', test: link.test, body: link.body, orelse: last, start: link.start, end }
    }
    return last
  }

  private readonly lambdaOrDisjunction = [
    { ALT: (): Expr => this.SUBRULE(this.lambda) },
    { ALT: (): Expr => this.SUBRULE(this.disjunction) },
  ]
  private readonly lambdaOrDisjunction2 = [
    { ALT: (): Expr => this.SUBRULE2(this.lambda) },
    { ALT: (): Expr => this.SUBRULE3(this.disjunction) },
  ]

  lambda: Rule<Expr> = this.RULE('lambda', (): Expr => {
    const { startOffset: start } = this.CONSUME(LambdaWord)
    let args: Arguments | null = null
    this.OPTION(() => {
      args = this.SUBRULE(this.lambdaParameters)
    })
    this.CONSUME(t.Colon)
    const body = this.SUBRULE(this.expression)
    return { kind: 'Lambda', args: args ?? noArguments(), body, start, end: this.endOfLast() }
  })

  /** Operands and operators of every precedence from `or` down, in one loop. */
  override disjunction: Rule<Expr> = this.RULE('disjunction', (): Expr => {
    const saved = this.operands.enter()
    this.MANY(this.prefixOperator)
    const start = this.startOfNext()
    const first = this.SUBRULE(this.primary)
    // Most stand alone.
    if (this.operands.isEmpty && infixOperator(this.LA(1).tokenTypeIdx) === undefined && !this.RECORDING_PHASE) return this.operands.leave(saved, first)
    this.operand(start, first)
    this.MANY2(this.infixTail)
    return this.operands.finish(saved)
  })
  /** The same from `|` down: after `*`, in targets and patterns of iteration, where `in` is no operator. */
  override bitwiseOr: Rule<Expr> = this.RULE('bitwiseOr', (): Expr => {
    const saved = this.operands.enter()
    this.MANY(this.arithmeticPrefix)
    this.operand(this.startOfNext(), this.SUBRULE(this.primary))
    this.MANY2(this.arithmeticTail)
    return this.operands.finish(saved)
  })

  private readonly prefixOperator = (): void => this.prefix(this.CONSUME(t.PrefixOperator), true)
  private readonly prefixOperator2 = (): void => this.prefix(this.CONSUME2(t.PrefixOperator), true)
  private readonly arithmeticPrefix = (): void => this.prefix(this.CONSUME(t.PrefixOperator), false)
  private readonly arithmeticPrefix2 = (): void => this.prefix(this.CONSUME2(t.PrefixOperator), false)
  private readonly infixTail = (): void => {
    this.infix(this.CONSUME(t.InfixOperator))
    this.MANY3(this.prefixOperator2)
    this.operand(this.startOfNext(), this.SUBRULE2(this.primary))
  }
  private readonly arithmeticTail = (): void => {
    this.infix(this.CONSUME(t.ArithmeticOperator))
    this.MANY3(this.arithmeticPrefix2)
    this.operand(this.startOfNext(), this.SUBRULE2(this.primary))
  }

  private prefix(token: IToken, logical: boolean): void {
    const row = prefixOperator(token.tokenTypeIdx)
    if (row === undefined) return
    if (!this.operands.acceptsPrefix(row) || (!logical && row.symbol === 'not')) this.refuse(token)
    this.operands.pushPrefix(row, token.startOffset)
    if (this.operands.tooDeep) tooComplex(this.source, token.startOffset)
  }

  private infix(token: IToken): void {
    const row = infixOperator(token.tokenTypeIdx)
    if (row === undefined) return
    this.operands.pushInfix(row, token.startOffset)
    if (this.operands.tooDeep) tooComplex(this.source, token.startOffset)
  }

  private operand(start: number, node: Expr): void {
    this.operands.operand(node, start, this.endOfLast())
  }

  // -------------------------------------------------------------- primaries

  /** An atom with its attributes, calls and subscripts; `await` binds tighter than any operator. */
  primary: Rule<Expr> = this.RULE('primary', (): Expr => {
    const outer = this.current
    const outerStart = this.currentStart
    const start = this.startOfNext()
    const awaited = this.OPTION(this.awaitWord) === true
    const atomStart = awaited ? this.startOfNext() : start
    const atom = this.OR(this.atoms)
    this.current = atom
    this.currentStart = atomStart
    this.MANY(this.trailer)
    const node = this.current
    this.current = outer
    this.currentStart = outerStart
    return awaited ? { kind: 'Await', value: node, start, end: this.endOfLast() } : node
  })

  private readonly awaitWord = (): true => {
    this.CONSUME(Await)
    return true
  }

  private readonly atoms: { ALT: () => Expr }[] = [
    {
      ALT: () => {
        const token = this.CONSUME(t.Name)
        const start = token.startOffset
        return { kind: 'Name', id: this.nameOf(token), start, end: start + token.image.length }
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(t.NumberLiteral)
        return this.RECORDING_PHASE ? placeholder : numberConstant(this.source, token)
      },
    },
    { ALT: () => this.SUBRULE(this.strings) },
    { ALT: () => this.SUBRULE(this.paren) },
    { ALT: () => this.SUBRULE(this.list) },
    { ALT: () => this.SUBRULE(this.braces) },
    { ALT: () => this.nameConstant(this.CONSUME(NoneWord), null) },
    { ALT: () => this.nameConstant(this.CONSUME(TrueWord), true) },
    { ALT: () => this.nameConstant(this.CONSUME(FalseWord), false) },
    { ALT: () => this.nameConstant(this.CONSUME(t.Ellipsis), 'Ellipsis') },
    { ALT: () => this.CONSUME(t.AtomGroup).payload as Expr },
  ]

  private nameConstant(token: IToken, value: NameConstant['value']): NameConstant {
    const start = token.startOffset
    return { kind: 'NameConstant', value, start, end: start + token.image.length }
  }

  private readonly trailer = (): void => {
    this.current = this.OR2(this.trailers)
  }

  private readonly trailers: { ALT: () => Expr }[] = [
    {
      ALT: () => {
        this.CONSUME(t.Dot)
        const token = this.CONSUME2(t.Name)
        const attrStart = token.startOffset
        const end = attrStart + token.image.length
        return { kind: 'Attribute', value: this.current, attr: this.nameOf(token), attrStart, start: this.currentStart, end }
      },
    },
    {
      ALT: () => {
        const func = this.current
        const start = this.currentStart
        const args: Expr[] = []
        const keywords: Keyword[] = []
        this.SUBRULE(this.callArguments, { ARGS: [args, keywords] })
        return { kind: 'Call', func, args, keywords, start, end: this.endOfLast() }
      },
    },
    {
      ALT: () => {
        const value = this.current
        const start = this.currentStart
        const index = this.SUBRULE(this.subscript)
        return { kind: 'Subscript', value, index, start, end: this.endOfLast() }
      },
    },
    {
      ALT: () => {
        const value = this.current
        const group = this.CONSUME(t.TrailerGroup).payload as TrailerPayload | undefined
        const start = this.currentStart
        const end = this.endOfLast()
        if (group === undefined) return placeholder
        if (group.index !== null) return { kind: 'Subscript', value, index: group.index, start, end }
        return { kind: 'Call', func: value, args: group.args, keywords: group.keywords, start, end }
      },
    },
  ]

  /** A call's arguments or a subscript on their own (see `collapse.ts`). */
  loneTrailer: Rule<TrailerPayload> = this.RULE('loneTrailer', (): TrailerPayload => {
    const args: Expr[] = []
    const keywords: Keyword[] = []
    let index: Expr | null = null
    this.OR([
      { ALT: () => this.SUBRULE(this.callArguments, { ARGS: [args, keywords] }) },
      {
        ALT: () => {
          index = this.SUBRULE(this.subscript)
        },
      },
    ])
    return { args, keywords, index }
  })

  subscript: Rule<Expr> = this.RULE('subscript', (): Expr => {
    this.CONSUME(t.LBracket)
    const index = this.SUBRULE(this.slices)
    this.CONSUME(t.RBracket)
    return index
  })

  /** One index or slice; a tuple when there is a comma or a lone star. */
  slices: Rule<Expr> = this.RULE('slices', (): Expr => {
    const start = this.startOfNext()
    const first = this.SUBRULE(this.slice)
    const index = this.tupleTail(first, start, this.slice)
    return index.kind === 'Starred' ? { kind: 'Tuple', elts: [index], start, end: index.end } : index
  })

  slice: Rule<Expr> = this.RULE('slice', (): Expr => this.OR(this.indexOrSlice))
  private readonly indexOrSlice: { ALT: () => Expr }[] = [
    { ALT: () => this.SUBRULE(this.sliceTail, { ARGS: [null, this.startOfNext()] }) },
    {
      ALT: () => {
        const start = this.startOfNext()
        const lower = this.SUBRULE(this.starNamedExpression)
        return this.LA(1).tokenTypeIdx !== colonIndex && !this.RECORDING_PHASE ? lower : this.upperBound(lower, start)
      },
    },
  ]

  private upperBound(lower: Expr, start: number): Expr {
    return this.OPTION(() => this.SUBRULE2(this.sliceTail, { ARGS: [lower, start] })) ?? lower
  }

  /** `:upper:step` after the lower bound. */
  private sliceTail: ParserMethod<[Expr | null, number], Slice> = this.RULE('sliceTail', (lower: Expr | null = null, start = 0): Slice => {
    const colon = this.CONSUME(t.Colon)
    if (lower !== null) this.plainBound(lower, colon)
    let upper: Expr | null = null
    let step: Expr | null = null
    this.OPTION(() => {
      upper = this.SUBRULE(this.expression)
    })
    this.OPTION2(() => {
      this.CONSUME2(t.Colon)
      this.OPTION3(() => {
        step = this.SUBRULE2(this.expression)
      })
    })
    return { kind: 'Slice', lower, upper, step, start, end: this.endOfLast() }
  })

}
