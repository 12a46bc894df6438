/**
 * An esbuild plugin that leaves out of the package what Chevrotain has and this grammar never runs: the recording and
 * analysis of the grammar (done by scripts/generate.ts), what `grammar/engine.ts` does instead, checks of definitions
 * (a unit test runs them on the sources), the lexer, error recovery, concrete syntax trees, its own error texts
 * (`diagnose/` words errors), and development aids.
 *
 * Methods are taken away; functions keep their place and throw when called. esbuild then drops what only they used. Each
 * name must be found, so that another version of Chevrotain makes the build fail instead of making the package wrong.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** Functions and methods left out, by the module that holds them. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // Recording and analysis.
  'chevrotain/lib/src/parse/parser/parser.js': ['performSelfAnalysis'],
  'chevrotain/lib/src/parse/parser/traits/gast_recorder.js': [
    'enableRecording', 'disableRecording', 'topLevelRuleRecord', 'optionInternalRecord', 'atLeastOneInternalRecord',
    'atLeastOneSepFirstInternalRecord', 'manyInternalRecord', 'manySepFirstInternalRecord', 'orInternalRecord', 'subruleInternalRecord',
    'consumeInternalRecord', 'recordProd', 'recordOrProd', 'ACTION_RECORD', 'BACKTRACK_RECORD', 'LA_RECORD',
  ],
  'chevrotain/lib/src/parse/parser/traits/looksahead.js': ['preComputeLookaheadFunctions', 'computeLookaheadFunc', 'setLaFuncCache'],
  // Checks of definitions.
  'chevrotain/lib/src/parse/grammar/checks.js': ['validateGrammar', 'validateLookahead', 'validateRuleIsOverridden'],
  'chevrotain/lib/src/parse/grammar/gast/gast_resolver_public.js': ['validateGrammar'],
  'chevrotain/lib/src/parse/grammar/llk_lookahead.js': [
    'validate', 'validateNoLeftRecursion', 'validateEmptyOrAlternatives', 'validateAmbiguousAlternationAlternatives',
    'validateSomeNonEmptyLookaheadPath', 'buildLookaheadForAlternation', 'buildLookaheadForOptional',
  ],
  // Error recovery.
  'chevrotain/lib/src/parse/parser/traits/recoverable.js': [
    'getTokenToInsert', 'canTokenTypeBeInsertedInRecovery', 'canTokenTypeBeDeletedInRecovery', 'tryInRepetitionRecovery',
    'shouldInRepetitionRecoveryBeTried', 'getNextPossibleTokenTypes', 'getFollowsForInRuleRecovery', 'tryInRuleRecovery',
    'canPerformInRuleRecovery', 'canRecoverWithSingleTokenInsertion', 'canRecoverWithSingleTokenDeletion', 'isInCurrentRuleReSyncSet',
    'findReSyncTokenType', 'getCurrFollowKey', 'buildFullFollowKeyStack', 'flattenFollowSet', 'getFollowSetFromFollowKey',
    'addToResyncTokens', 'reSyncTo', 'getCurrentGrammarPath', 'attemptInRepetitionRecovery',
  ],
  'chevrotain/lib/src/parse/grammar/follow.js': ['computeAllProdsFollows'],
  'chevrotain/lib/src/parse/grammar/interpreter.js': [
    'startWalking', 'walkMany', 'walkManySep', 'walkAtLeastOne', 'walkAtLeastOneSep', 'nextPossibleTokensAfter',
  ],
  // What the grammar's own engine does, and repetitions with separators, which the grammar has not.
  'chevrotain/lib/src/parse/parser/traits/recognizer_engine.js': [
    'optionInternal', 'optionInternalLogic', 'atLeastOneInternal', 'atLeastOneInternalLogic', 'atLeastOneSepFirstInternal',
    'atLeastOneSepFirstInternalLogic', 'manyInternal', 'manyInternalLogic', 'manySepFirstInternal', 'manySepFirstInternalLogic',
    'repetitionSepSecondInternal', 'doSingleRepetition', 'orInternal', 'subruleInternal', 'subruleInternalError', 'consumeInternal',
    'consumeInternalError', 'consumeInternalRecovery', 'saveRecogState', 'reloadRecogState',
  ],
  'chevrotain/lib/src/parse/parser/traits/perf_tracer.js': ['TRACE_INIT'],
  'chevrotain/lib/src/parse/parser/traits/error_handler.js': ['raiseEarlyExitException', 'raiseNoAltException'],
  // The lexer: only its mark for tokens without a pattern is used.
  'chevrotain/lib/src/scan/lexer_public.js': [
    'constructor', 'tokenize', 'tokenizeInternal', 'handleModes', 'updateTokenEndLineColumnLocation', 'computeNewColumn',
    'createOffsetOnlyToken', 'createStartOnlyToken', 'createFullToken', 'addTokenUsingPush', 'addTokenUsingMemberAccess',
    'handlePayloadNoCustom', 'handlePayloadWithCustom', 'match', 'matchLength',
  ],
  // Concrete syntax trees, and going back over the input.
  'chevrotain/lib/src/parse/parser/traits/tree_builder.js': [
    'setInitialNodeLocationOnlyOffsetRecovery', 'setInitialNodeLocationOnlyOffsetRegular', 'setInitialNodeLocationFullRecovery',
    'setInitialNodeLocationFullRegular', 'cstInvocationStateUpdate', 'cstFinallyStateUpdate', 'cstPostRuleFull', 'cstPostRuleOnlyOffset',
    'cstPostTerminal', 'cstPostNonTerminal', 'currCSTNode', 'getBaseCstVisitorConstructor', 'getBaseCstVisitorConstructorWithDefaults',
  ],
  'chevrotain/lib/src/parse/cst/cst.js': ['setNodeLocationOnlyOffset', 'setNodeLocationFull'],
  'chevrotain/lib/src/parse/parser/traits/recognizer_api.js': ['OVERRIDE_RULE', 'BACKTRACK', 'getSerializedGastProductions'],
  // Error texts: ours say nothing, and nobody asks for the lexer's.
  'chevrotain/lib/src/parse/errors_public.js': [
    'buildMismatchTokenMessage', 'buildNotAllInputParsedMessage', 'buildNoViableAltMessage', 'buildEarlyExitMessage',
    'buildRuleNotFoundError', 'buildDuplicateFoundError', 'buildNamespaceConflictError', 'buildAlternationPrefixAmbiguityError',
    'buildAlternationAmbiguityError', 'buildEmptyRepetitionError', 'buildTooManyAlternativesError', 'buildLeftRecursionError',
    'buildInvalidRuleNameError', 'buildDuplicateRuleNameError', 'buildEmptyAlternationError',
  ],
}

/** What a function does instead. One text for all, with which an error says that it is ours. */
const BODY = "{ throw Error('Left out of the package; please report this') }"

/** The module's text without the functions. tsc printed the modules, so indentation tells where one ends. */
export function leaveOut(text: string, names: readonly string[], path: string): string {
  for (const name of names) {
    const found = new RegExp(`^( *)(export )?(function |get )?(${name}\\([^;]*?\\)) \\{(?:\\n[^]*?^\\1| )\\},?`, 'gm')
    let count = 0
    text = text.replace(found, (_all, indent: string, exported = '', kind = '', head: string) => {
      count++
      return kind === 'function ' ? `${indent}${exported}${kind}${head} ${BODY}` : ''
    })
    if (count === 0) throw new Error(`${path} has no ${name}: scripts/chevrotain.ts is for another version`)
  }
  return text
}

export const chevrotain: Plugin = {
  name: 'chevrotain',
  setup(build) {
    const missing = new Set(Object.keys(LEFT_OUT))
    // Its modules don't say so, but one of which nothing is used has no effect.
    build.onResolve({ filter: /./ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === 'resolved' || !/[\\/]node_modules[\\/]@?chevrotain[\\/]/.test(importer)) return undefined
      return { ...(await build.resolve(path, { importer, kind, resolveDir, pluginData: 'resolved' })), sideEffects: false }
    })
    build.onLoad({ filter: /[\\/]node_modules[\\/]chevrotain[\\/]lib[\\/]src[\\/].*\.js$/ }, ({ path }) => {
      const key = path.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '')
      missing.delete(key)
      // Objects that are made for one of those functions go with it.
      const text = readFileSync(path, 'utf8').replace(/^const \w+ = (?=new )/gm, '$&/* @__PURE__ */ ')
      return { contents: leaveOut(text, LEFT_OUT[key] ?? [], key), loader: 'js' }
    })
    build.onEnd(({ errors }) => {
      if (errors.length === 0 && missing.size > 0) throw new Error(`Not part of Chevrotain: ${[...missing].join(', ')}`)
    })
  },
}
