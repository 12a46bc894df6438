/**
 * Decisions of the grammar: per place where a rule chooses between alternatives or whether to go on, which token leads
 * where. Chevrotain finds them (`encodeDecisions`, when the package is built); the parser reads them (`decodeDecisions`).
 */
import { EOF, type TokenType } from 'chevrotain'
import { allTokens } from './tokens.ts'

/** Alternative by token type, counted from one; 0 where the token does not belong here. Optional parts have one alternative. */
export type Decision = Uint8Array

/** The decisions of a rule, by the place's key. */
export type RuleDecisions = Decision[]

// Keys: the kind of place, and which of its kind it is in the rule. Small numbers, since V8 keeps an array with large gaps as a hash table.
const perKind = 10
export const orKey = 0
export const optionKey = perKind
export const manyKey = 2 * perKind
export const atLeastOneKey = 3 * perKind
const keys = 4 * perKind

/** The key for Chevrotain's, which has the kind from its ninth bit on. */
function keyOf(theirs: number): number {
  const kind = theirs >> 8
  const index = theirs & 255
  if (kind < 1 || kind > 4 || index >= perKind) throw new Error(`no place for the key ${theirs}`)
  return (kind - 1) * perKind + index
}

export interface EncodedDecisions {
  /** Each different table once: alternatives as digits of base 36, a capital letter for a run of zeros. */
  readonly tables: string
  /** For each rule, in the order of definition: pairs of a key and a table's index. */
  readonly places: readonly (readonly number[])[]
}

/** Token types by their place in the tables: their own numbers depend on the order in which modules run. */
const vocabulary: readonly TokenType[] = [EOF, ...allTokens]
const longestRun = 26
const beforeA = 64

export function decodeDecisions({ tables, places }: EncodedDecisions): RuleDecisions[] {
  const size = Math.max(...vocabulary.map((type) => type.tokenTypeIdx as number)) + 1
  const decoded = tables.split(' ').map((digits) => {
    const table = new Uint8Array(size)
    let at = 0
    for (const digit of digits) {
      if (digit >= 'A' && digit <= 'Z') at += digit.charCodeAt(0) - beforeA
      else table[(vocabulary[at++] as TokenType).tokenTypeIdx as number] = Number.parseInt(digit, 36)
    }
    return table
  })
  const nowhere = new Uint8Array(size)
  return places.map((pairs) => {
    const rule: RuleDecisions = new Array(keys).fill(nowhere)
    for (let i = 0; i < pairs.length; i += 2) rule[pairs[i] as number] = decoded[pairs[i + 1] as number] as Decision
    return rule
  })
}

/** A look-ahead function that Chevrotain has made: an alternative from zero, or whether to go on. */
type LookAhead = (this: { LA_FAST(distance: number): { tokenTypeIdx: number } }) => number | boolean | undefined

/** Asks each of Chevrotain's look-ahead functions about each token type. */
export function encodeDecisions(analysed: object): EncodedDecisions {
  const { lookAheadFuncsCache: rules } = analysed as { lookAheadFuncsCache: readonly LookAhead[][] }
  const tables = new Map<string, number>()
  const places = Array.from(rules, (functions) => {
    const pairs: number[] = []
    functions?.forEach((lookAhead, key) => {
      const table = encodeTable(lookAhead)
      if (!tables.has(table)) tables.set(table, tables.size)
      pairs.push(keyOf(key), tables.get(table) as number)
    })
    return pairs
  })
  return { tables: [...tables.keys()].join(' '), places }
}

function encodeTable(lookAhead: LookAhead): string {
  let digits = ''
  let zeros = 0
  for (const { tokenTypeIdx } of vocabulary) {
    const answer = lookAhead.call({
      LA_FAST: (distance) => {
        if (distance !== 1) throw new Error('a decision needs more than one token of lookahead')
        return { tokenTypeIdx: tokenTypeIdx as number }
      },
    })
    if (answer === undefined || answer === false) {
      zeros++
      continue
    }
    for (; zeros > 0; zeros -= longestRun) digits += String.fromCharCode(beforeA + Math.min(zeros, longestRun))
    zeros = 0
    digits += (Number(answer) + (answer === true ? 0 : 1)).toString(36)
  }
  return digits
}
