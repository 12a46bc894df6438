/** Statements (Python reference 7 and 8) and the module. */
import type { ParserMethod } from 'chevrotain'
import type {
  Alias, Arguments, BinaryOperator, ClassDef, Delete, ExceptHandler, Expr, FunctionDef, If, Import, ImportFrom, Keyword, MatchCase, Module,
  Name, Stmt, TypeParam, WithItem,
} from '../../src/ast/nodes.ts'
import * as t from '../tokens.ts'
import { noArguments } from './parameters.ts'
import { PatternRules } from './patterns.ts'
import { invalidTarget, isSingleTarget } from './targets.ts'

type Rule<Result> = ParserMethod<[], Result>

const As = t.keyword('as')
const AssertWord = t.keyword('assert')
const Async = t.keyword('async')
const BreakWord = t.keyword('break')
const Class = t.keyword('class')
const ContinueWord = t.keyword('continue')
const Def = t.keyword('def')
const Del = t.keyword('del')
const Elif = t.keyword('elif')
const Else = t.keyword('else')
const Except = t.keyword('except')
const Finally = t.keyword('finally')
const ForWord = t.keyword('for')
const From = t.keyword('from')
const GlobalWord = t.keyword('global')
const IfWord = t.keyword('if')
const ImportWord = t.keyword('import')
const In = t.keyword('in')
const NonlocalWord = t.keyword('nonlocal')
const PassWord = t.keyword('pass')
const RaiseWord = t.keyword('raise')
const ReturnWord = t.keyword('return')
const TryWord = t.keyword('try')
const WhileWord = t.keyword('while')
const WithWord = t.keyword('with')

function lastEnd(body: readonly Stmt[], otherwise: number): number {
  return body[body.length - 1]?.end ?? otherwise
}

export class StatementRules extends PatternRules {
  /** Where the statements of the block being read go. */
  private body: Stmt[] = []

  module: Rule<Module> = this.RULE('module', (): Module => {
    const body: Stmt[] = []
    this.body = body
    this.MANY(this.oneStatement)
    return { kind: 'Module', body, start: 0, end: this.source.text.length }
  })

  /** A text that is one expression, as for `eval`. */
  evalInput: Rule<Expr> = this.RULE('evalInput', (): Expr => {
    const value = this.SUBRULE(this.expressions)
    this.OPTION(() => {
      this.CONSUME(t.Newline)
    })
    return value
  })

  // -------------------------------------------------------------- blocks

  private readonly oneStatement = (): void => {
    this.SUBRULE(this.statement)
  }
  private readonly manyStatements = (): void => {
    this.AT_LEAST_ONE(this.oneStatement)
  }

  statement: Rule<void> = this.RULE('statement', (): void => {
    this.OR(this.statements)
  })

  private compound(rule: Rule<Stmt>): { ALT: () => void } {
    return { ALT: () => this.add(this.SUBRULE(rule)) }
  }
  private add(statement: Stmt): void {
    this.body.push(statement)
  }

  private readonly simpleAlternative = { ALT: (): void => this.SUBRULE(this.simpleLine) }

  /** Statements of one line, separated by semicolons. */
  simpleLine: Rule<void> = this.RULE('simpleLine', (): void => {
    this.add(this.SUBRULE(this.simpleStatement))
    this.MANY(this.afterSemicolon)
    this.CONSUME(t.Newline)
  })
  private pendingSemicolon = false
  private readonly afterSemicolon = (): void => {
    const semicolon = this.CONSUME(t.Semicolon)
    if (this.pendingSemicolon) this.refuse(semicolon)
    this.pendingSemicolon = true
    this.OPTION(this.nextSimple)
    if (this.LA(1).tokenType !== t.Semicolon) this.pendingSemicolon = false
  }
  private readonly nextSimple = (): void => {
    this.pendingSemicolon = false
    this.add(this.SUBRULE2(this.simpleStatement))
  }

  /** `:` and what belongs to it: an indented block, or the rest of the line. */
  block: Rule<Stmt[]> = this.RULE('block', (): Stmt[] => {
    this.CONSUME(t.Colon)
    return this.SUBRULE(this.suite)
  })

  suite: Rule<Stmt[]> = this.RULE('suite', (): Stmt[] => {
    const outer = this.body
    const body: Stmt[] = []
    this.body = body
    const group = this.OR(this.suites)
    this.body = outer
    return group ?? body
  })
  private readonly suites: { ALT: () => Stmt[] | undefined }[] = [
    {
      ALT: () => {
        this.CONSUME(t.Newline)
        this.SUBRULE(this.indentedBlock)
        return undefined
      },
    },
    { ALT: () => this.CONSUME(t.BlockGroup).payload as Stmt[] },
    {
      ALT: () => {
        this.SUBRULE(this.simpleLine)
        return undefined
      },
    },
  ]

  /** The statements between INDENT and DEDENT, added to the body being read. */
  indentedBlock: Rule<void> = this.RULE('indentedBlock', (): void => {
    this.CONSUME(t.Indent)
    this.manyStatements()
    this.CONSUME(t.Dedent)
  })

  /** An indented block on its own (see `collapse.ts`). */
  loneBlock: Rule<Stmt[]> = this.RULE('loneBlock', (): Stmt[] => {
    const body: Stmt[] = []
    this.body = body
    this.CONSUME(t.Newline)
    this.SUBRULE(this.indentedBlock)
    return body
  })

  // -------------------------------------------------------------- simple statements

  simpleStatement: Rule<Stmt> = this.RULE('simpleStatement', (): Stmt => this.OR(this.simpleStatements))
  private readonly simpleStatements: { ALT: () => Stmt }[] = [
    { ALT: () => this.SUBRULE(this.expressionStatement) },
    { ALT: () => this.SUBRULE(this.returnStatement) },
    { ALT: () => this.SUBRULE(this.importStatement) },
    { ALT: () => this.SUBRULE(this.fromStatement) },
    { ALT: () => this.SUBRULE(this.raiseStatement) },
    { ALT: () => this.word('Pass', this.CONSUME(PassWord).startOffset) },
    { ALT: () => this.word('Break', this.CONSUME(BreakWord).startOffset) },
    { ALT: () => this.word('Continue', this.CONSUME(ContinueWord).startOffset) },
    { ALT: () => this.SUBRULE(this.deleteStatement) },
    { ALT: () => this.yieldStatement() },
    { ALT: () => this.SUBRULE(this.assertStatement) },
    { ALT: () => this.SUBRULE(this.globalStatement) },
    { ALT: () => this.SUBRULE(this.nonlocalStatement) },
    { ALT: () => this.SUBRULE(this.typeStatement) },
  ]

  private word(kind: 'Pass' | 'Break' | 'Continue', start: number): Stmt {
    return { kind, start, end: this.endOfLast() }
  }

  private yieldStatement(): Stmt {
    const start = this.startOfNext()
    const value = this.SUBRULE(this.yieldExpression)
    return { kind: 'ExprStmt', value, start, end: this.endOfLast() }
  }

  /** An expression, or any form of assignment. */
  expressionStatement: Rule<Stmt> = this.RULE('expressionStatement', (): Stmt => {
    const start = this.startOfNext()
    const first = this.SUBRULE(this.starExpressions)
    this.target1 = first
    this.start1 = start
    return this.OPTION(this.assignment) ?? { kind: 'ExprStmt', value: first, start, end: this.endOfLast() }
  })
  private target1: Expr = nothing
  private start1 = 0
  private readonly assignment = (): Stmt => this.OR(this.assignments)
  private readonly assignments: { ALT: () => Stmt }[] = [
    {
      ALT: () => {
        const targets: Expr[] = []
        const start = this.start1
        let value = this.target1
        this.AT_LEAST_ONE(() => {
          const equal = this.CONSUME(t.Equal)
          if (!this.RECORDING_PHASE && invalidTarget(value, 'assign') !== null) this.refuse(equal)
          targets.push(value)
          value = this.SUBRULE(this.yieldOrExpressions)
        })
        return { kind: 'Assign', targets, value, start, end: this.endOfLast() }
      },
    },
    {
      ALT: () => {
        const target = this.target1
        const start = this.start1
        const operator = this.CONSUME(t.AugmentedAssign)
        if (!this.RECORDING_PHASE && !isSingleTarget(target)) this.refuse(operator)
        const op = operator.image.slice(0, -1) as BinaryOperator
        const value = this.SUBRULE2(this.yieldOrExpressions)
        return { kind: 'AugAssign', target, op, value, start, end: this.endOfLast() }
      },
    },
    {
      ALT: () => {
        const target = this.target1
        const start = this.start1
        const colon = this.CONSUME(t.Colon)
        if (!this.RECORDING_PHASE && !isSingleTarget(target)) this.refuse(colon)
        const simple = target.kind === 'Name' && target.parenthesised !== true
        const annotation = this.SUBRULE(this.expression)
        let value: Expr | null = null
        this.OPTION2(() => {
          this.CONSUME2(t.Equal)
          value = this.SUBRULE3(this.yieldOrExpressions)
        })
        return { kind: 'AnnAssign', target, annotation, value, simple, start, end: this.endOfLast() }
      },
    },
  ]

  returnStatement: Rule<Stmt> = this.RULE('returnStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(ReturnWord)
    const value = this.OPTION(this.optionalValue) ?? null
    return { kind: 'Return', value, start, end: this.endOfLast() }
  })
  private readonly optionalValue = (): Expr => this.SUBRULE(this.starExpressions)

  raiseStatement: Rule<Stmt> = this.RULE('raiseStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(RaiseWord)
    let exc: Expr | null = null
    let cause: Expr | null = null
    this.OPTION(() => {
      exc = this.SUBRULE(this.expression)
      this.OPTION2(() => {
        this.CONSUME(From)
        cause = this.SUBRULE2(this.expression)
      })
    })
    return { kind: 'Raise', exc, cause, start, end: this.endOfLast() }
  })

  deleteStatement: Rule<Stmt> = this.RULE('deleteStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(Del)
    const list = this.SUBRULE(this.deleteTargets)
    return { kind: 'Delete', targets: list, start, end: this.endOfLast() } satisfies Delete
  })

  private deleteTargets: Rule<Expr[]> = this.RULE('deleteTargets', (): Expr[] => {
    const targets = [this.SUBRULE(this.bitwiseOr)]
    let pending = false
    this.MANY(() => {
      const comma = this.CONSUME(t.Comma)
      if (pending) this.refuse(comma)
      pending = true
      this.OPTION(() => {
        targets.push(this.SUBRULE2(this.bitwiseOr))
        pending = false
      })
    })
    if (!this.RECORDING_PHASE && targets.some((target) => invalidTarget(target, 'delete') !== null)) this.refuse(this.LA(1))
    return targets
  })

  assertStatement: Rule<Stmt> = this.RULE('assertStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(AssertWord)
    const test = this.SUBRULE(this.expression)
    let msg: Expr | null = null
    this.OPTION(() => {
      this.CONSUME(t.Comma)
      msg = this.SUBRULE2(this.expression)
    })
    return { kind: 'Assert', test, msg, start, end: this.endOfLast() }
  })

  globalStatement: Rule<Stmt> = this.RULE('globalStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(GlobalWord)
    const names = this.names()
    return { kind: 'Global', names, start, end: this.endOfLast() }
  })

  nonlocalStatement: Rule<Stmt> = this.RULE('nonlocalStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(NonlocalWord)
    const names = this.names()
    return { kind: 'Nonlocal', names, start, end: this.endOfLast() }
  })

  private names(): string[] {
    const names = [this.nameOf(this.CONSUME(t.Name))]
    this.MANY(() => {
      this.CONSUME(t.Comma)
      names.push(this.nameOf(this.CONSUME2(t.Name)))
    })
    return names
  }

  typeStatement: Rule<Stmt> = this.RULE('typeStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(t.Type)
    const token = this.CONSUME(t.Name)
    const name: Name = { kind: 'Name', id: this.nameOf(token), start: token.startOffset, end: this.endOfLast() }
    const typeParams = this.OPTION(this.optionalTypeParams) ?? []
    this.CONSUME(t.Equal)
    const value = this.SUBRULE(this.expression)
    return { kind: 'TypeAlias', name, typeParams, value, start, end: this.endOfLast() }
  })

  // -------------------------------------------------------------- imports

  importStatement: Rule<Stmt> = this.RULE('importStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(ImportWord)
    const names = [this.SUBRULE(this.dottedAlias)]
    this.MANY(() => {
      this.CONSUME(t.Comma)
      names.push(this.SUBRULE2(this.dottedAlias))
    })
    return { kind: 'Import', names, start, end: this.endOfLast() } satisfies Import
  })

  private dottedAlias: Rule<Alias> = this.RULE('dottedAlias', (): Alias => {
    const start = this.startOfNext()
    const name = this.SUBRULE(this.moduleName)
    const asname = this.OPTION(this.optionalAlias) ?? null
    return { name, asname, start, end: this.endOfLast() }
  })
  private readonly optionalAlias = (): string => {
    this.CONSUME(As)
    return this.nameOf(this.CONSUME2(t.Name))
  }

  private moduleName: Rule<string> = this.RULE('moduleName', (): string => {
    let name = this.nameOf(this.CONSUME(t.Name))
    this.MANY(() => {
      this.CONSUME(t.Dot)
      name += `.${this.nameOf(this.CONSUME2(t.Name))}`
    })
    return name
  })

  fromStatement: Rule<Stmt> = this.RULE('fromStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(From)
    let level = 0
    let module: string | null = null
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.Dot)
            level++
          },
        },
        {
          ALT: () => {
            this.CONSUME(t.Ellipsis)
            level += 3
          },
        },
      ])
    })
    this.OPTION(() => {
      module = this.SUBRULE(this.moduleName)
    })
    const word = this.CONSUME(ImportWord)
    if (level === 0 && module === null) this.accept(false, word)
    const names: Alias[] = []
    this.OR2([
      {
        ALT: () => {
          const star = this.CONSUME(t.Star)
          names.push({ name: '*', asname: null, start: star.startOffset, end: this.endOfLast() })
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.LParen)
          names.push(this.SUBRULE(this.importedName))
          let pending = false
          this.MANY2(() => {
            const comma = this.CONSUME(t.Comma)
            if (pending) this.refuse(comma)
            pending = true
            this.OPTION2(() => {
              names.push(this.SUBRULE2(this.importedName))
              pending = false
            })
          })
          this.CONSUME(t.RParen)
        },
      },
      {
        ALT: () => {
          names.push(this.SUBRULE3(this.importedName))
          this.MANY3(() => {
            this.CONSUME2(t.Comma)
            names.push(this.SUBRULE4(this.importedName))
          })
        },
      },
    ])
    return { kind: 'ImportFrom', module, names, level, start, end: this.endOfLast() } satisfies ImportFrom
  })

  private importedName: Rule<Alias> = this.RULE('importedName', (): Alias => {
    const token = this.CONSUME(t.Name)
    const asname = this.OPTION(this.optionalAlias) ?? null
    return { name: this.nameOf(token), asname, start: token.startOffset, end: this.endOfLast() }
  })

  // -------------------------------------------------------------- if, loops, with, try

  ifStatement: Rule<Stmt> = this.RULE('ifStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(IfWord)
    const test = this.SUBRULE(this.namedExpression)
    const body = this.SUBRULE(this.block)
    const branches = [{ start, test, body }]
    this.MANY(() => {
      const { startOffset } = this.CONSUME(Elif)
      const elifTest = this.SUBRULE2(this.namedExpression)
      branches.push({ start: startOffset, test: elifTest, body: this.SUBRULE2(this.block) })
    })
    let orelse: Stmt[] = this.OPTION(this.elseBlock) ?? []
    if (this.RECORDING_PHASE) return nothing as never
    // Folded from the last branch, so that a long chain needs no recursion here.
    const end = lastEnd(orelse, lastEnd((branches[branches.length - 1] as { body: Stmt[] }).body, 0))
    for (let i = branches.length - 1; i > 0; i--) {
      const branch = branches[i] as { start: number; test: Expr; body: Stmt[] }
      orelse = [{ kind: 'If', test: branch.test, body: branch.body, orelse, start: branch.start, end } satisfies If]
    }
    return { kind: 'If', test, body, orelse, start, end }
  })
  private readonly elseBlock = (): Stmt[] => {
    this.CONSUME(Else)
    return this.SUBRULE3(this.block)
  }

  whileStatement: Rule<Stmt> = this.RULE('whileStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(WhileWord)
    const test = this.SUBRULE(this.namedExpression)
    const body = this.SUBRULE(this.block)
    const orelse = this.OPTION(this.elseBlock) ?? []
    if (this.RECORDING_PHASE) return nothing as never
    return { kind: 'While', test, body, orelse, start, end: lastEnd(orelse, lastEnd(body, 0)) }
  })

  forStatement: ParserMethod<[number, boolean], Stmt> = this.RULE('forStatement', (from = 0, isAsync = false): Stmt => {
    const { startOffset } = this.CONSUME(ForWord)
    const target = this.SUBRULE(this.targets)
    this.CONSUME(In)
    const iter = this.SUBRULE(this.starExpressions)
    const body = this.SUBRULE(this.block)
    const orelse = this.OPTION(this.elseBlock) ?? []
    if (this.RECORDING_PHASE) return nothing as never
    const start = isAsync ? from : startOffset
    return { kind: 'For', isAsync, target, iter, body, orelse, start, end: lastEnd(orelse, lastEnd(body, 0)) }
  })

  withStatement: ParserMethod<[number, boolean], Stmt> = this.RULE('withStatement', (from = 0, isAsync = false): Stmt => {
    const { startOffset } = this.CONSUME(WithWord)
    const items: WithItem[] = []
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.WithParen)
          items.push(this.SUBRULE(this.withItem))
          let pending = false
          this.MANY(() => {
            const comma = this.CONSUME(t.Comma)
            if (pending) this.refuse(comma)
            pending = true
            this.OPTION(() => {
              items.push(this.SUBRULE2(this.withItem))
              pending = false
            })
          })
          this.CONSUME(t.RParen)
        },
      },
      {
        ALT: () => {
          items.push(this.SUBRULE3(this.withItem))
          this.MANY2(() => {
            this.CONSUME2(t.Comma)
            items.push(this.SUBRULE4(this.withItem))
          })
        },
      },
    ])
    const body = this.SUBRULE(this.block)
    if (this.RECORDING_PHASE) return nothing as never
    return { kind: 'With', isAsync, items, body, start: isAsync ? from : startOffset, end: lastEnd(body, 0) }
  })

  private withItem: Rule<WithItem> = this.RULE('withItem', (): WithItem => {
    const start = this.startOfNext()
    const context = this.SUBRULE(this.expression)
    let target: Expr | null = null
    this.OPTION(() => {
      this.CONSUME(As)
      target = this.SUBRULE(this.target)
      if (!this.RECORDING_PHASE && invalidTarget(target, 'assign') !== null) this.refuse(this.LA(1))
    })
    return { context, target, start, end: this.endOfLast() }
  })

  tryStatement: Rule<Stmt> = this.RULE('tryStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(TryWord)
    const body = this.SUBRULE(this.block)
    const handlers: ExceptHandler[] = []
    let orelse: Stmt[] = []
    let finalbody: Stmt[] = []
    let isStar = false
    this.MANY(() => {
      const word = this.CONSUME(Except)
      let type: Expr | null = null
      let name: string | null = null
      let star = false
      this.OPTION(() => {
        this.CONSUME(t.Star)
        star = true
      })
      this.OPTION2(() => {
        type = this.SUBRULE(this.expression)
        this.OPTION3(() => {
          this.CONSUME(As)
          name = this.nameOf(this.CONSUME(t.Name))
        })
      })
      if (!this.RECORDING_PHASE && ((star && type === null) || (handlers.length > 0 && star !== isStar))) this.refuse(this.LA(1))
      isStar = star
      const handled = this.SUBRULE2(this.block)
      handlers.push({ type, name, body: handled, start: word.startOffset, end: this.RECORDING_PHASE ? 0 : lastEnd(handled, 0) })
    })
    this.OPTION4(() => {
      const word = this.CONSUME(Else)
      if (handlers.length === 0) this.accept(false, word)
      orelse = this.SUBRULE3(this.block)
    })
    this.OPTION5(() => {
      this.CONSUME(Finally)
      finalbody = this.SUBRULE4(this.block)
    })
    if (this.RECORDING_PHASE) return nothing as never
    if (handlers.length === 0 && finalbody.length === 0) this.refuse(this.LA(1))
    const end = lastEnd(finalbody, lastEnd(orelse, handlers[handlers.length - 1]?.end ?? 0))
    return { kind: 'Try', isStar, body, handlers, orelse, finalbody, start, end }
  })

  // -------------------------------------------------------------- definitions

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

  asyncStatement: Rule<Stmt> = this.RULE('asyncStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(Async)
    return this.OR([
      { ALT: (): Stmt => this.SUBRULE(this.functionDefinition, { ARGS: [[], start, true] }) },
      { ALT: (): Stmt => this.SUBRULE(this.forStatement, { ARGS: [start, true] }) },
      { ALT: (): Stmt => this.SUBRULE(this.withStatement, { ARGS: [start, true] }) },
    ])
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
      if (this.RECORDING_PHASE) return nothing as never
      return {
        kind: 'FunctionDef', isAsync, name: this.nameOf(name), nameStart: name.startOffset, args: args ?? noArguments(), body, decorators, returns,
        typeParams, start: isAsync ? from : startOffset, end: lastEnd(body, 0),
      } satisfies FunctionDef
    },
  )
  private readonly optionalTypeParams = (): TypeParam[] => this.SUBRULE(this.typeParameters)

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
    if (this.RECORDING_PHASE) return nothing as never
    return {
      kind: 'ClassDef', name: this.nameOf(name), nameStart: name.startOffset, bases, keywords, body, decorators, typeParams, start, end: lastEnd(body, 0),
    } satisfies ClassDef
  })

  typeParameters: Rule<TypeParam[]> = this.RULE('typeParameters', (): TypeParam[] => {
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

  // -------------------------------------------------------------- match

  matchStatement: Rule<Stmt> = this.RULE('matchStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(t.Match)
    const subject = this.SUBRULE(this.starNamedExpressions)
    const colon = this.CONSUME(t.Colon)
    if (!this.RECORDING_PHASE && subject.kind === 'Starred') this.refuse(colon)
    const cases = this.OR([
      { ALT: (): MatchCase[] => this.SUBRULE(this.caseBlock) },
      { ALT: (): MatchCase[] => this.CONSUME(t.BlockGroup).payload as MatchCase[] },
    ])
    if (this.RECORDING_PHASE) return nothing as never
    return { kind: 'Match', subject, cases, start, end: cases[cases.length - 1]?.end ?? 0 }
  })

  caseBlock: Rule<MatchCase[]> = this.RULE('caseBlock', (): MatchCase[] => {
    this.CONSUME(t.Newline)
    this.CONSUME(t.Indent)
    const cases: MatchCase[] = []
    this.AT_LEAST_ONE(() => {
      const { startOffset: start } = this.CONSUME(t.Case)
      const pattern = this.SUBRULE(this.patterns)
      let guard: Expr | null = null
      this.OPTION(() => {
        this.CONSUME(IfWord)
        guard = this.SUBRULE(this.namedExpression)
      })
      const body = this.SUBRULE(this.block)
      if (!this.RECORDING_PHASE) cases.push({ pattern, guard, body, start, end: lastEnd(body, 0) })
    })
    this.CONSUME(t.Dedent)
    return cases
  })

  private readonly statements: { ALT: () => void }[] = [
    this.simpleAlternative,
    this.compound(this.ifStatement),
    { ALT: () => this.add(this.SUBRULE(this.forStatement, { ARGS: [0, false] })) },
    this.compound(this.whileStatement),
    { ALT: () => this.add(this.SUBRULE(this.functionDefinition, { ARGS: [[], 0, false] })) },
    { ALT: () => this.add(this.SUBRULE(this.classDefinition, { ARGS: [[]] })) },
    this.compound(this.decorated),
    this.compound(this.tryStatement),
    { ALT: () => this.add(this.SUBRULE(this.withStatement, { ARGS: [0, false] })) },
    this.compound(this.matchStatement),
    this.compound(this.asyncStatement),
  ]

  constructor(validate: boolean) {
    super(validate)
    this.performSelfAnalysis()
  }

  /** Forgets what an aborted parse has left behind. */
  override reset(): void {
    super.reset()
    this.operands?.reset()
    this.pendingSemicolon = false
  }
}


const nothing: Expr = { kind: 'NameConstant', value: null, start: 0, end: 0 }
