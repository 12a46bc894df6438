/** Functions and classes with their decorators and type parameters (Python reference 8.7, 8.8, 8.10). */
import type { ParserMethod } from 'chevrotain'
import type { Arguments, ClassDef, Expr, FunctionDef, Keyword, Stmt, TypeParam } from '../../src/ast/nodes.ts'
import * as t from '../tokens.ts'
import { placeholder, type Rule } from './base.ts'
import { noArguments } from './parameters.ts'
import { SimpleStatementRules } from './simple.ts'

const Async = t.keyword('async')
const Class = t.keyword('class')
const Def = t.keyword('def')

/** Where a body ends; `otherwise` for one without statements. */
export function lastEnd(body: readonly Stmt[], otherwise: number): number {
  return body[body.length - 1]?.end ?? otherwise
}

export class DefinitionRules extends SimpleStatementRules {
  declare block: Rule<Stmt[]>

  /** Decorators and what they decorate, `async` statements, definitions. */
  definition: ParserMethod<[Expr[], number], Stmt> = this.RULE('definition', (decorators: Expr[] = [], from = 0): Stmt => this.OR([
    { ALT: (): Stmt => this.SUBRULE(this.functionDefinition, { ARGS: [decorators, from, false] }) },
    { ALT: (): Stmt => this.SUBRULE(this.classDefinition, { ARGS: [decorators] }) },
    {
      ALT: (): Stmt => {
        const { startOffset } = this.CONSUME(Async)
        return this.SUBRULE2(this.functionDefinition, { ARGS: [decorators, startOffset, true] })
      },
    },
  ]))

  decorated: Rule<Stmt> = this.RULE('decorated', (): Stmt => {
    const decorators: Expr[] = []
    this.AT_LEAST_ONE(() => {
      this.CONSUME(t.At)
      decorators.push(this.SUBRULE(this.namedExpression))
      this.CONSUME(t.Newline)
    })
    return this.SUBRULE(this.definition, { ARGS: [decorators, this.startOfNext()] })
  })

  functionDefinition: ParserMethod<[Expr[], number, boolean], Stmt> = this.RULE(
    'functionDefinition',
    (decorators: Expr[] = [], from = 0, isAsync = false): Stmt => {
      const { startOffset } = this.CONSUME(Def)
      const name = this.CONSUME(t.Name)
      const typeParams = this.OPTION(this.optionalTypeParams) ?? []
      this.CONSUME(t.LParen)
      let args: Arguments | null = null
      this.OPTION2(() => {
        args = this.SUBRULE(this.parameters)
      })
      this.CONSUME(t.RParen)
      let returns: Expr | null = null
      this.OPTION3(() => {
        this.CONSUME(t.Arrow)
        returns = this.SUBRULE(this.expression)
      })
      const body = this.SUBRULE(this.block)
      if (this.RECORDING_PHASE) return placeholder as never
      return {
        kind: 'FunctionDef', isAsync, name: this.nameOf(name), nameStart: name.startOffset, args: args ?? noArguments(), body, decorators, returns,
        typeParams, start: isAsync ? from : startOffset, end: lastEnd(body, 0),
      } satisfies FunctionDef
    },
  )

  classDefinition: ParserMethod<[Expr[]], Stmt> = this.RULE('classDefinition', (decorators: Expr[] = []): Stmt => {
    const { startOffset: start } = this.CONSUME(Class)
    const name = this.CONSUME(t.Name)
    const typeParams = this.OPTION(this.optionalTypeParams) ?? []
    const bases: Expr[] = []
    const keywords: Keyword[] = []
    this.OPTION2(() => {
      this.SUBRULE(this.callArguments, { ARGS: [bases, keywords] })
      const only = bases[0]
      if (only !== undefined && only.kind === 'GeneratorExp' && only.parenthesised !== true) this.refuse(this.LA(1))
    })
    const body = this.SUBRULE(this.block)
    if (this.RECORDING_PHASE) return placeholder as never
    return {
      kind: 'ClassDef', name: this.nameOf(name), nameStart: name.startOffset, bases, keywords, body, decorators, typeParams, start, end: lastEnd(body, 0),
    } satisfies ClassDef
  })

  override typeParameters: Rule<TypeParam[]> = this.RULE('typeParameters', (): TypeParam[] => {
    this.CONSUME(t.LBracket)
    const params = [this.SUBRULE(this.typeParameter)]
    let pending = false
    this.MANY(() => {
      const comma = this.CONSUME(t.Comma)
      if (pending) this.refuse(comma)
      pending = true
      this.OPTION(() => {
        params.push(this.SUBRULE2(this.typeParameter))
        pending = false
      })
    })
    this.CONSUME(t.RBracket)
    return params
  })

  private typeParameter: Rule<TypeParam> = this.RULE('typeParameter', (): TypeParam => {
    const start = this.startOfNext()
    let kind: TypeParam['kind'] = 'TypeVar'
    let bound: Expr | null = null
    let value: Expr | null = null
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.Star)
            kind = 'TypeVarTuple'
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.DoubleStar)
            kind = 'ParamSpec'
          },
        },
      ])
    })
    const token = this.CONSUME(t.Name)
    this.OPTION2(() => {
      const colon = this.CONSUME(t.Colon)
      if (kind !== 'TypeVar') this.accept(false, colon)
      bound = this.SUBRULE(this.expression)
    })
    this.OPTION3(() => {
      this.CONSUME(t.Equal)
      const given = this.SUBRULE(this.starExpression)
      if (!this.RECORDING_PHASE && given.kind === 'Starred' && kind !== 'TypeVarTuple') this.refuse(this.LA(1))
      value = given
    })
    return { kind, name: this.nameOf(token), bound, default: value, start, end: this.endOfLast() }
  })
}
