/** Statements (Python reference 7 and 8) and the module. */
import type { ParserMethod } from 'chevrotain'
import type { ExceptHandler, Expr, If, MatchCase, Module, Stmt, WithItem } from '../../src/ast/nodes.ts'
import * as t from '../tokens.ts'
import type { RuleDecisions } from '../decisions.ts'
import { placeholder, type Rule } from './base.ts'
import { DefinitionRules, lastEnd } from './definitions.ts'
import { invalidTarget } from './targets.ts'

const As = t.keyword('as')
const Async = t.keyword('async')
const Elif = t.keyword('elif')
const Else = t.keyword('else')
const Except = t.keyword('except')
const Finally = t.keyword('finally')
const ForWord = t.keyword('for')
const IfWord = t.keyword('if')
const In = t.keyword('in')
const TryWord = t.keyword('try')
const WhileWord = t.keyword('while')
const WithWord = t.keyword('with')

export class StatementRules extends DefinitionRules {
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
  override block: Rule<Stmt[]> = this.RULE('block', (): Stmt[] => {
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
    if (this.RECORDING_PHASE) return placeholder as never
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
    if (this.RECORDING_PHASE) return placeholder as never
    return { kind: 'While', test, body, orelse, start, end: lastEnd(orelse, lastEnd(body, 0)) }
  })

  forStatement: ParserMethod<[number, boolean], Stmt> = this.RULE('forStatement', (from = 0, isAsync = false): Stmt => {
    const { startOffset } = this.CONSUME(ForWord)
    const target = this.SUBRULE(this.targets)
    this.CONSUME(In)
    const iter = this.SUBRULE(this.starExpressions)
    const body = this.SUBRULE(this.block)
    const orelse = this.OPTION(this.elseBlock) ?? []
    if (this.RECORDING_PHASE) return placeholder as never
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
    if (this.RECORDING_PHASE) return placeholder as never
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
    if (this.RECORDING_PHASE) return placeholder as never
    if (handlers.length === 0 && finalbody.length === 0) this.refuse(this.LA(1))
    const end = lastEnd(finalbody, lastEnd(orelse, handlers[handlers.length - 1]?.end ?? 0))
    return { kind: 'Try', isStar, body, handlers, orelse, finalbody, start, end }
  })

  /** `async` in front of a definition, a loop or `with`. */
  asyncStatement: Rule<Stmt> = this.RULE('asyncStatement', (): Stmt => {
    const { startOffset: start } = this.CONSUME(Async)
    return this.OR([
      { ALT: (): Stmt => this.SUBRULE(this.functionDefinition, { ARGS: [[], start, true] }) },
      { ALT: (): Stmt => this.SUBRULE(this.forStatement, { ARGS: [start, true] }) },
      { ALT: (): Stmt => this.SUBRULE(this.withStatement, { ARGS: [start, true] }) },
    ])
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
    if (this.RECORDING_PHASE) return placeholder as never
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

  constructor(decisions: readonly RuleDecisions[] | null, validate = false) {
    super(decisions, validate)
    this.performSelfAnalysis()
  }

  /** Forgets what an aborted parse has left behind. */
  override reset(): void {
    super.reset()
    this.operands?.reset()
    this.pendingSemicolon = false
  }
}

