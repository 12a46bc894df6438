/** Expressions (Python reference 6), targets, arguments, parameters and f-strings. */
import type { IToken, ParserMethod } from 'chevrotain'
import type {
  Arg, Arguments, Comprehension, Expr, FormattedValue, JoinedStr, Keyword, Name, NamedExpr, NameConstant, Slice, Starred, StringConstant,
  TupleExpr,
} from '../../src/ast/nodes.ts'
import { appendText, bytesConstant, decodeBytes, decodeText, numberConstant, plainText, splitString, type Text } from '../literals.ts'
import { syntaxError, tooComplex } from '../messages.ts'
import * as t from '../tokens.ts'
import { BaseRules } from './base.ts'
import { infixOperator, OperandStack, prefixOperator } from './binary.ts'
import { noArguments, ParameterList } from './parameters.ts'
import { invalidTarget } from './targets.ts'

type Rule<Result> = ParserMethod<[], Result>

const If = t.keyword('if')
const Else = t.keyword('else')
const For = t.keyword('for')
const In = t.keyword('in')
const Async = t.keyword('async')
const Await = t.keyword('await')
const LambdaWord = t.keyword('lambda')
const YieldWord = t.keyword('yield')
const From = t.keyword('from')
const NoneWord = t.keyword('None')
const TrueWord = t.keyword('True')
const FalseWord = t.keyword('False')

/** What a `TrailerGroup` token stands for: call arguments, or a subscript when `index` is set. */
export interface TrailerPayload {
  readonly args: Expr[]
  readonly keywords: Keyword[]
  readonly index: Expr | null
}

const commaIndex = t.Comma.tokenTypeIdx as number

/** Conditional expressions in the `else` of one another. */
const maxConditionals = 1000

/** The parts of an f-string or of a run of adjacent string literals, joined as they come. */
export interface StringParts {
  readonly values: (StringConstant | FormattedValue)[]
  /** The pending text, and where it came from. */
  text: Text | null
  start: number
  end: number
  raw: boolean
}

export class ExpressionRules extends BaseRules {
  protected readonly operands = new OperandStack()
  /** The expression whose trailers are being read, and its first offset. */
  private current: Expr = none
  private currentStart = 0
  private parts: StringParts = { values: [], text: null, start: 0, end: 0, raw: false }

  // -------------------------------------------------------------- lists of expressions

  /** `star_expressions`: what stands on either side of an assignment, after `return` and the like. */
  starExpressions: Rule<Expr> = this.RULE('starExpressions', (): Expr => {
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

  starExpression: Rule<Expr> = this.RULE('starExpression', () => this.OR(this.starOrExpression))
  private readonly starOrExpression = [
    { ALT: (): Expr => this.SUBRULE(this.starred) },
    { ALT: (): Expr => this.SUBRULE(this.expression) },
  ]

  /** As above with `:=`, where brackets make room for it. */
  starNamedExpression: Rule<Expr> = this.RULE('starNamedExpression', () => this.OR(this.starOrNamed))
  private readonly starOrNamed = [
    { ALT: (): Expr => this.SUBRULE(this.starred) },
    { ALT: (): Expr => this.SUBRULE(this.namedExpression) },
  ]

  starNamedExpressions: Rule<Expr> = this.RULE('starNamedExpressions', (): Expr => {
    const start = this.startOfNext()
    const first = this.SUBRULE(this.starNamedExpression)
    return this.tupleTail(first, start, this.starNamedExpression)
  })

  starred: Rule<Starred> = this.RULE('starred', (): Starred => {
    const { startOffset: start } = this.CONSUME(t.Star)
    const value = this.SUBRULE(this.bitwiseOr)
    return { kind: 'Starred', value, start, end: this.endOfLast() }
  })

  /** `, b, c,` after a first element: a tuple. Without a comma the element itself. */
  private tupleTail(first: Expr, start: number, element: Rule<Expr>): Expr {
    if (this.LA(1).tokenTypeIdx !== commaIndex && !this.RECORDING_PHASE) return first
    let elts: Expr[] | null = null
    let pending = false
    this.MANY(() => {
      const comma = this.CONSUME(t.Comma)
      if (pending) this.refuse(comma)
      elts ??= [first]
      const list = elts
      pending = true
      this.OPTION(() => {
        list.push(this.SUBRULE2(element))
        pending = false
      })
    })
    return elts === null ? first : { kind: 'Tuple', elts, start, end: this.endOfLast() }
  }

  // -------------------------------------------------------------- one expression

  namedExpression: Rule<Expr> = this.RULE('namedExpression', (): Expr => {
    const start = this.startOfNext()
    const target = this.SUBRULE(this.expression)
    return this.OPTION(() => {
      const operator = this.CONSUME(t.ColonEqual)
      if (!this.RECORDING_PHASE && (target.kind !== 'Name' || target.parenthesised === true)) this.refuse(operator)
      const value = this.SUBRULE2(this.expression)
      return { kind: 'NamedExpr', target: target as Name, value, start, end: this.endOfLast() } satisfies NamedExpr
    }) ?? target
  })

  /** A conditional expression or lambda. Chains of `else ... if` are read in a loop and folded from the right. */
  expression: Rule<Expr> = this.RULE('expression', (): Expr => {
    const start = this.startOfNext()
    const first = this.OR(this.lambdaOrDisjunction)
    let chain: { start: number; body: Expr; test: Expr }[] | null = null
    let last = first
    let lastStart = start
    this.MANY(() => {
      this.CONSUME(If)
      const test = this.SUBRULE2(this.disjunction)
      this.CONSUME(Else)
      chain ??= []
      chain.push({ start: lastStart, body: last, test })
      if (chain.length > maxConditionals) tooComplex(this.source, lastStart)
      lastStart = this.startOfNext()
      last = this.OR2(this.lambdaOrDisjunction2)
    })
    if (chain === null) return first
    const links = chain as { start: number; body: Expr; test: Expr }[]
    const end = this.endOfLast()
    for (let i = links.length - 1; i >= 0; i--) {
      const link = links[i] as { start: number; body: Expr; test: Expr }
      last = { kind: 'IfExp', test: link.test, body: link.body, orelse: last, start: link.start, end }
    }
    return last
  })
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
  disjunction: Rule<Expr> = this.RULE('disjunction', (): Expr => {
    const saved = this.operands.enter()
    this.MANY(this.prefixOperator)
    this.operand(this.startOfNext(), this.SUBRULE(this.primary))
    this.MANY2(this.infixTail)
    return this.operands.finish(saved)
  })
  /** The same from `|` down: after `*`, in targets and patterns of iteration, where `in` is no operator. */
  bitwiseOr: Rule<Expr> = this.RULE('bitwiseOr', (): Expr => {
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
        return this.RECORDING_PHASE ? none : numberConstant(this.source, token)
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
        if (group === undefined) return none
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
        return this.OPTION(() => this.SUBRULE2(this.sliceTail, { ARGS: [lower, start] })) ?? lower
      },
    },
  ]

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

  /** The bound of a slice is an expression without star or unparenthesised `:=`. */
  private plainBound(node: Expr, colon: IToken): void {
    if (node.kind === 'Starred' || (node.kind === 'NamedExpr' && node.parenthesised !== true)) this.refuse(colon)
  }

  // -------------------------------------------------------------- calls

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

  // -------------------------------------------------------------- brackets

  /** A parenthesised expression, tuple or generator expression. */
  paren: Rule<Expr> = this.RULE('paren', (): Expr => {
    const { startOffset: start } = this.CONSUME(t.LParen)
    let node: Expr | null = null
    let isTuple = false
    let pending = false
    this.OPTION(() => {
      node = this.OR([
        { ALT: () => this.SUBRULE(this.yieldExpression) },
        {
          ALT: () => {
            const first = this.SUBRULE(this.starNamedExpression)
            let made: Expr = first
            this.OPTION2(() => {
              this.OR2([
                {
                  ALT: () => {
                    const generators = this.SUBRULE(this.comprehension)
                    if (first.kind === 'Starred') this.refuse(this.LA(1))
                    made = { kind: 'GeneratorExp', elt: first, generators, start, end: 0 }
                  },
                },
                {
                  ALT: () => {
                    const elts = [first]
                    isTuple = true
                    this.AT_LEAST_ONE(() => {
                      const comma = this.CONSUME(t.Comma)
                      if (pending) this.refuse(comma)
                      pending = true
                      this.OPTION3(() => {
                        elts.push(this.SUBRULE2(this.starNamedExpression))
                        pending = false
                      })
                    })
                    made = { kind: 'Tuple', elts, start, end: 0 }
                  },
                },
              ])
            })
            return made
          },
        },
      ])
    })
    const closer = this.CONSUME(t.RParen)
    const end = closer.startOffset + 1
    const found = node as Expr | null
    if (found === null) return { kind: 'Tuple', elts: [], parenthesised: true, start, end } satisfies TupleExpr
    if (this.RECORDING_PHASE) return none
    if (isTuple || (found.kind === 'GeneratorExp' && found.end === 0)) (found as { end: number }).end = end
    else if (found.kind === 'Starred') this.refuse(closer)
    found.parenthesised = true
    return found
  })

  list: Rule<Expr> = this.RULE('list', (): Expr => {
    const { startOffset: start } = this.CONSUME(t.LBracket)
    const elts: Expr[] = []
    let generators: Comprehension[] | null = null
    this.OPTION(() => {
      elts.push(this.SUBRULE(this.starNamedExpression))
      this.OPTION2(() => {
        this.OR([
          {
            ALT: () => {
              generators = this.SUBRULE(this.comprehension)
              if (elts[0]?.kind === 'Starred') this.refuse(this.LA(1))
            },
          },
          { ALT: () => this.elementTail(elts) },
        ])
      })
    })
    this.CONSUME(t.RBracket)
    const end = this.endOfLast()
    return generators === null ? { kind: 'List', elts, start, end } : { kind: 'ListComp', elt: elts[0] as Expr, generators, start, end }
  })

  /** `, b, c,` in a bracket. */
  private elementTail(elts: Expr[]): void {
    let pending = false
    this.AT_LEAST_ONE(() => {
      const comma = this.CONSUME(t.Comma)
      if (pending) this.refuse(comma)
      pending = true
      this.OPTION3(() => {
        elts.push(this.SUBRULE2(this.starNamedExpression))
        pending = false
      })
    })
  }

  /** A set, a dict, or a comprehension of either. */
  braces: Rule<Expr> = this.RULE('braces', (): Expr => {
    const { startOffset: start } = this.CONSUME(t.LBrace)
    const keys: (Expr | null)[] = []
    const values: Expr[] = []
    let generators: Comprehension[] | null = null
    let isDict = true
    let needsComma = false
    this.MANY(() => {
      const next = this.LA(1)
      if (needsComma || generators !== null) this.refuse(next)
      const first = keys.length === 0 && values.length === 0
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.DoubleStar)
            values.push(this.SUBRULE(this.bitwiseOr))
            if (!isDict) this.refuse(next)
            keys.push(null)
          },
        },
        {
          ALT: () => {
            const element = this.SUBRULE(this.starNamedExpression)
            let isPair = false
            this.OPTION(() => {
              const colon = this.CONSUME(t.Colon)
              if (!this.RECORDING_PHASE) this.plainBound(element, colon)
              isPair = true
              keys.push(element)
              values.push(this.SUBRULE2(this.expression))
            })
            if (!isPair) values.push(element)
            if (first) isDict = isPair
            else if (isDict !== isPair && !this.RECORDING_PHASE) this.refuse(this.LA(1))
          },
        },
      ])
      this.OPTION2(() => {
        generators = this.SUBRULE(this.comprehension)
        if (!this.RECORDING_PHASE && (!first || (isDict ? keys[0] === null : values[0]?.kind === 'Starred'))) this.refuse(this.LA(1))
      })
      needsComma = true
      this.OPTION3(() => {
        const comma = this.CONSUME(t.Comma)
        if (generators !== null && !this.RECORDING_PHASE) this.refuse(comma)
        needsComma = false
      })
    })
    this.CONSUME(t.RBrace)
    const end = this.endOfLast()
    if (generators !== null) {
      if (isDict) return { kind: 'DictComp', key: keys[0] as Expr, value: values[0] as Expr, generators, start, end }
      return { kind: 'SetComp', elt: values[0] as Expr, generators, start, end }
    }
    return isDict ? { kind: 'Dict', keys, values, start, end } : { kind: 'Set', elts: values, start, end }
  })

  /** One or more `for` clauses with their conditions. */
  comprehension: Rule<Comprehension[]> = this.RULE('comprehension', (): Comprehension[] => {
    const clauses: Comprehension[] = []
    this.AT_LEAST_ONE(() => {
      const start = this.startOfNext()
      let isAsync = false
      this.OPTION(() => {
        this.CONSUME(Async)
        isAsync = true
      })
      this.CONSUME(For)
      const target = this.SUBRULE(this.targets)
      this.CONSUME(In)
      const iter = this.SUBRULE(this.disjunction)
      const ifs: Expr[] = []
      this.MANY(() => {
        this.CONSUME(If)
        ifs.push(this.SUBRULE2(this.disjunction))
      })
      clauses.push({ isAsync, target, iter, ifs, start, end: this.endOfLast() })
    })
    return clauses
  })

  /** Targets of a `for`: anything assignable, a tuple when there is a comma. */
  targets: Rule<Expr> = this.RULE('targets', (): Expr => {
    const start = this.startOfNext()
    const first = this.SUBRULE(this.target)
    const all = this.tupleTail(first, start, this.target)
    if (!this.RECORDING_PHASE && invalidTarget(all, 'assign') !== null) this.refuse(this.LA(1))
    return all
  })

  /** One target, not yet checked. */
  target: Rule<Expr> = this.RULE('target', () => this.OR([
    { ALT: (): Expr => this.SUBRULE(this.starred) },
    { ALT: (): Expr => this.SUBRULE(this.bitwiseOr) },
  ]))

  yieldExpression: Rule<Expr> = this.RULE('yieldExpression', (): Expr => {
    const { startOffset: start } = this.CONSUME(YieldWord)
    let value: Expr | null = null
    let isFrom = false
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(From)
            isFrom = true
            value = this.SUBRULE(this.expression)
          },
        },
        {
          ALT: () => {
            value = this.SUBRULE(this.starExpressions)
          },
        },
      ])
    })
    const end = this.endOfLast()
    return isFrom ? { kind: 'YieldFrom', value: value as unknown as Expr, start, end } : { kind: 'Yield', value, start, end }
  })

  /** The right side of an assignment. */
  yieldOrExpressions: Rule<Expr> = this.RULE('yieldOrExpressions', () => this.OR(this.yieldOrStar))
  private readonly yieldOrStar = [
    { ALT: (): Expr => this.SUBRULE(this.yieldExpression) },
    { ALT: (): Expr => this.SUBRULE(this.starExpressions) },
  ]

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

  protected accept(allowed: boolean, token: IToken): void {
    if (!allowed && !this.RECORDING_PHASE) this.refuse(token)
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

  // -------------------------------------------------------------- strings

  /** Adjacent string literals: one constant, bytes, or a JoinedStr when there is an f-string among them. */
  strings: Rule<Expr> = this.RULE('strings', (): Expr => {
    const outer = this.parts
    const start = this.startOfNext()
    const parts: StringParts = { values: [], text: null, start, end: start, raw: false }
    let bytes: number[] | null = null
    let formatted = false
    let textual = false
    this.parts = parts
    this.AT_LEAST_ONE(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(t.StringLiteral)
            if (this.RECORDING_PHASE) return
            const { prefix, body } = splitString(token.image)
            const from = token.startOffset
            const to = from + token.image.length
            const raw = prefix.includes('r')
            if (prefix.includes('b')) {
              bytes ??= []
              for (const byte of decodeBytes(this.source, body, raw, from, to)) (bytes as number[]).push(byte)
            } else {
              textual = true
              this.addText(decodeText(this.source, body, raw, from, to), from, to)
            }
          },
        },
        {
          ALT: () => {
            formatted = true
            this.SUBRULE(this.fString)
            this.parts = parts
          },
        },
      ])
    })
    this.parts = outer
    const end = this.endOfLast()
    if (bytes !== null) {
      if (formatted || textual) syntaxError(this.source, 'cannot mix bytes and nonbytes literals', this.startOfNext())
      return bytesConstant(bytes, start, end)
    }
    if (formatted) return this.joined(parts, start, end)
    return { kind: 'Str', value: parts.text?.value ?? '', codePoints: parts.text?.codePoints ?? null, start, end }
  })

  private addText(text: Text, start: number, end: number): void {
    const { parts } = this
    if (parts.text === null) {
      parts.text = text
      parts.start = start
    } else appendText(parts.text, text)
    parts.end = end
  }

  private flushText(parts: StringParts): void {
    const { text } = parts
    if (text === null) return
    if (text.value !== '' || text.codePoints !== null) {
      parts.values.push({ kind: 'Str', value: text.value, codePoints: text.codePoints, start: parts.start, end: parts.end })
    }
    parts.text = null
  }

  private joined(parts: StringParts, start: number, end: number): JoinedStr {
    this.flushText(parts)
    return { kind: 'JoinedStr', values: parts.values, start, end }
  }

  fString: Rule<void> = this.RULE('fString', (): void => {
    const opener = this.CONSUME(t.FStringStart)
    this.parts.raw = /[rR]/.test(opener.image)
    this.SUBRULE(this.fStringParts)
    this.CONSUME(t.FStringEnd)
  })

  /** Text and fields, added to `parts`. */
  fStringParts: Rule<void> = this.RULE('fStringParts', (): void => {
    const { parts } = this
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(t.FStringMiddle)
            if (this.RECORDING_PHASE) return
            const end = token.startOffset + token.image.length
            this.addText(this.fStringText(token, parts.raw), token.startOffset, end)
          },
        },
        {
          ALT: () => {
            this.SUBRULE(this.field)
            this.parts = parts
          },
        },
        {
          ALT: () => {
            const made = this.CONSUME(t.FieldGroup).payload as StringParts | undefined
            if (made === undefined) return
            for (const value of made.values) {
              if (value.kind === 'Str') this.addText({ value: value.value, codePoints: value.codePoints as number[] | null }, value.start, value.end)
              else {
                this.flushText(parts)
                parts.values.push(value)
              }
            }
          },
        },
      ])
    })
  })

  /** A replacement field on its own (see `collapse.ts`). */
  loneField: ParserMethod<[boolean], StringParts> = this.RULE('loneField', (raw = false): StringParts => {
    const parts: StringParts = { values: [], text: null, start: 0, end: 0, raw }
    this.parts = parts
    this.SUBRULE(this.field)
    return parts
  })

  /** `{{` and `}}` stand for one brace; in a raw string a backslash is one. */
  private fStringText({ image }: IToken, raw: boolean): Text {
    // CPython reports a bad escape at the token after the text.
    const start = this.startOfNext()
    const end = start + this.LA(1).image.length
    if (!image.includes('{{') && !image.includes('}}')) return decodeText(this.source, image, raw, start, end)
    const text = plainText('')
    for (const piece of image.split(/(\{\{|\}\})/)) {
      if (piece === '{{' || piece === '}}') appendText(text, plainText(piece.charAt(0)))
      else appendText(text, decodeText(this.source, piece, raw, start, end))
    }
    return text
  }

  /** A replacement field: expression, `=`, conversion, format specification. */
  field: Rule<void> = this.RULE('field', (): void => {
    const { parts } = this
    const { startOffset: start } = this.CONSUME(t.FieldStart)
    const value = this.SUBRULE(this.yieldOrExpressions)
    let debugEnd = -1
    let conversion: FormattedValue['conversion'] = ''
    let spec: JoinedStr | null = null
    this.OPTION(() => {
      this.CONSUME(t.Equal)
      debugEnd = this.startOfNext()
    })
    this.OPTION2(() => {
      const mark = this.CONSUME(t.Exclamation)
      const token = this.CONSUME(t.Name)
      if (this.RECORDING_PHASE) return
      if (token.startOffset !== mark.startOffset + 1 || !/^[sra]$/.test(token.image)) this.refuse(token)
      conversion = token.image as FormattedValue['conversion']
    })
    this.OPTION3(() => {
      const colon = this.CONSUME(t.SpecStart)
      const specStart = colon.startOffset + 1
      const inner: StringParts = { values: [], text: null, start: specStart, end: specStart, raw: parts.raw }
      this.parts = inner
      this.SUBRULE(this.fStringParts)
      this.parts = parts
      spec = this.joined(inner, specStart, this.endOfLast())
    })
    this.CONSUME(t.FieldEnd)
    if (this.RECORDING_PHASE) return
    if (debugEnd >= 0) {
      const text = this.source.text.slice(start + 1, debugEnd).replace(/#[^\r\n]*/g, '')
      this.addText(plainText(text), start + 1, debugEnd)
      if (conversion === '' && spec === null) conversion = 'r'
    }
    this.flushText(parts)
    parts.values.push({ kind: 'FormattedValue', value, conversion, spec, start, end: this.endOfLast() })
  })
}

/** Placeholder where a node is filled in afterwards. */
const none: Expr = { kind: 'NameConstant', value: null, start: 0, end: 0 }
