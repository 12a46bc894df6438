/**
 * The part of Chevrotain's engine that runs while parsing. Chevrotain records the rules and analyses them; that takes
 * tens of milliseconds, so it happens when the package is built, and `src/generated/decisions.ts` holds the outcome:
 * per place where a rule decides, which token leads to which alternative. See docs/decisions/011-startup.md.
 *
 * With tables, no rule is recorded, and the engine's inner methods are those below: the same steps as Chevrotain's
 * without recovery, syntax trees and error texts. Without tables a parser is good for being analysed only.
 */
import { EmbeddedActionsParser, type IParserErrorMessageProvider, type IToken, type ParserMethod, tokenMatcher, type TokenType } from 'chevrotain'
import { atLeastOneKey, type Decision, manyKey, optionKey, orKey, type RuleDecisions } from './decisions.ts'

/** Thrown where the input is wrong; passes through Chevrotain's rules untouched. */
export class Refusal {
  readonly token: IToken

  constructor(token: IToken) {
    this.token = token
  }
}

/** Wording happens in `diagnose/`, which looks at the token where parsing stopped. */
const silent: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: () => '',
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
}

interface Options {
  readonly ARGS?: readonly unknown[]
}

type Step = () => void

type RuleFunction = ParserMethod<unknown[], unknown> & { coreRule(a?: unknown, b?: unknown, c?: unknown): unknown }

export class TableParser extends EmbeddedActionsParser {
  private readonly tables: readonly RuleDecisions[] | null
  // Chevrotain's own state.
  declare private tokVector: IToken[]
  declare private currIdx: number
  declare private selfAnalysisDone: boolean
  declare private lookAheadFuncsCache: readonly RuleDecisions[]
  declare private currRuleLookaheadFuncs: RuleDecisions
  declare private fullRuleNameToShort: Readonly<Record<string, number>>

  constructor(vocabulary: TokenType[], tables: readonly RuleDecisions[] | null, validate: boolean) {
    super(vocabulary, { maxLookahead: 1, skipValidations: !validate, errorMessageProvider: silent, recoveryEnabled: false })
    this.tables = tables
  }

  override performSelfAnalysis(): void {
    if (this.tables === null) return super.performSelfAnalysis()
    this.lookAheadFuncsCache = this.tables
    this.selfAnalysisDone = true
  }

  /** A rule as other rules call it: it only has to say whose decisions count. */
  protected defineRule(name: string, impl: (a?: unknown, b?: unknown, c?: unknown) => unknown, config: object): RuleFunction {
    // @ts-expect-error -- Chevrotain keeps it to itself.
    const rule = super.defineRule(name, impl, config) as RuleFunction
    const own = this.tables?.[this.fullRuleNameToShort[name] as number] as RuleDecisions
    rule.coreRule = (a, b, c) => {
      const outer = this.currRuleLookaheadFuncs
      this.currRuleLookaheadFuncs = own
      const result = impl(a, b, c)
      this.currRuleLookaheadFuncs = outer
      return result
    }
    return rule
  }

  protected subruleInternal(rule: RuleFunction, _index: number, options: Options | undefined): unknown {
    const args = options?.ARGS
    return args === undefined ? rule.coreRule() : rule.coreRule(args[0], args[1], args[2])
  }

  protected consumeInternal(type: TokenType): IToken {
    const token = this.next()
    if (token.tokenTypeIdx !== type.tokenTypeIdx && !tokenMatcher(token, type)) throw new Refusal(token)
    this.currIdx++
    return token
  }

  protected orInternal(alternatives: readonly { ALT: () => unknown }[], index: number): unknown {
    const choice = this.decide(orKey + index)
    if (choice === 0) throw new Refusal(this.next())
    return (alternatives[choice - 1] as { ALT: () => unknown }).ALT()
  }

  protected optionInternal(action: () => unknown, index: number): unknown {
    return this.decide(optionKey + index) !== 0 ? action() : undefined
  }

  protected manyInternal(index: number, action: Step): void {
    this.repeat(manyKey + index, action)
  }

  protected atLeastOneInternal(index: number, action: Step): void {
    if (this.decide(atLeastOneKey + index) === 0) throw new Refusal(this.next())
    this.repeat(atLeastOneKey + index, action)
  }

  /** Until the next token does not fit, or nothing was read. */
  private repeat(key: number, action: Step): void {
    const decision = this.currRuleLookaheadFuncs[key] as Decision
    let before = -2
    while (decision[this.next().tokenTypeIdx] !== 0 && before !== this.currIdx) {
      before = this.currIdx
      action()
    }
  }

  private decide(key: number): number {
    return (this.currRuleLookaheadFuncs[key] as Decision)[this.next().tokenTypeIdx] as number
  }

  /** Chevrotain puts tokens behind the last one, so that there always is a next one. */
  private next(): IToken {
    return this.tokVector[this.currIdx + 1] as IToken
  }
}
