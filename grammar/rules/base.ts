/**
 * The parser's base: configuration, positions, and how a rule refuses its input. Rules are spread over a chain of
 * classes (expressions, patterns, statements) only to keep the files readable; there is one parser object.
 *
 * House rules: every decision needs one token of lookahead; actions stay total, because each runs once on dummy
 * tokens while the grammar is recorded; alternatives and repeated parts that capture no local variable are fields,
 * so that no closure is made while parsing; node spans are taken from tokens, so that they include parentheses.
 */
import { EmbeddedActionsParser, type IParserErrorMessageProvider, type IToken } from 'chevrotain'
import { Source } from '../../src/source.ts'
import { normaliseName } from '../names.ts'
import { allTokens } from '../tokens.ts'

/** Wording happens in `diagnose/`, which looks at the token where parsing stopped. */
const silent: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: () => '',
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
}

/** Thrown by an action that finds the input wrong; passes through Chevrotain's rules untouched. */
export class Refusal {
  readonly token: IToken

  constructor(token: IToken) {
    this.token = token
  }
}

export class BaseRules extends EmbeddedActionsParser {
  /** The text being parsed. */
  source = new Source('', '')
  /** Whether names need no normalisation. */
  ascii = true

  constructor(validate: boolean) {
    super(allTokens, { maxLookahead: 1, skipValidations: !validate, errorMessageProvider: silent, recoveryEnabled: false })
  }

  /** Offset of the next token. */
  protected startOfNext(): number {
    return this.LA(1).startOffset
  }

  /** Offset after the last token consumed. */
  protected endOfLast(): number {
    const token = this.LA(0)
    // Only the stand-ins of deep groups carry an end of their own.
    return token.payload === undefined ? token.startOffset + token.image.length : (token.endOffset ?? token.startOffset + token.image.length)
  }

  protected nameOf(token: IToken): string {
    return this.ascii ? token.image : normaliseName(token.image)
  }

  /** Refuses `token`: parsing stops there, as if no alternative had matched. */
  protected refuse(token: IToken): never {
    if (this.RECORDING_PHASE) return undefined as never
    throw new Refusal(token)
  }
}
