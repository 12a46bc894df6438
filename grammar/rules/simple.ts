/** Simple statements (Python reference 7): assignments, `return`, `del`, imports and the other statements of one line. */
import type { Alias, BinaryOperator, Delete, Expr, Import, ImportFrom, Name, Stmt, TypeParam } from '../../src/ast/nodes.ts'
import * as t from '../tokens.ts'
import { placeholder, type Rule } from './base.ts'
import { PatternRules } from './patterns.ts'
import { invalidTarget, isSingleTarget } from './targets.ts'

const As = t.keyword('as')
const AssertWord = t.keyword('assert')
const BreakWord = t.keyword('break')
const ContinueWord = t.keyword('continue')
const Del = t.keyword('del')
const From = t.keyword('from')
const GlobalWord = t.keyword('global')
const ImportWord = t.keyword('import')
const NonlocalWord = t.keyword('nonlocal')
const PassWord = t.keyword('pass')
const RaiseWord = t.keyword('raise')
const ReturnWord = t.keyword('return')

export class SimpleStatementRules extends PatternRules {
  declare typeParameters: Rule<TypeParam[]>

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
  private target1: Expr = placeholder
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

  protected readonly optionalTypeParams = (): TypeParam[] => this.SUBRULE(this.typeParameters)
}
