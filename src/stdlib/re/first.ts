/** What a match of a regular expression may begin with. */
import { charge } from '../../run/meter.ts'
import type { CharTest } from './chars.ts'
import type { Node } from './nodes.ts'

/** More ways to begin are not worth a test: it would be longer than the attempt that it saves. */
const MOST = 16

/**
 * Adds the tests of first characters to `into`. True: every match of the node begins with a character that one of them passes; false:
 * the node may also match the empty text; null: nothing is known.
 */
function collect(node: Node, testOf: (node: Node) => CharTest | null, into: CharTest[]): boolean | null {
  charge(1)
  if (into.length > MOST) return null
  switch (node.t) {
    case 'char': case 'any': case 'set':
      into.push(testOf(node) as CharTest)
      return true
    case 'seq':
      for (const item of node.items) {
        const sure = collect(item, testOf, into)
        if (sure !== false) return sure
      }
      return false
    case 'alt': {
      let all = true
      for (const branch of node.branches) {
        const sure = collect(branch, testOf, into)
        if (sure === null) return null
        all &&= sure
      }
      return all
    }
    case 'group': case 'atomic':
      return collect(node.body, testOf, into)
    case 'repeat': {
      const sure = collect(node.body, testOf, into)
      return sure === true && node.min === 0 ? false : sure
    }
    // They take no character, so that a match begins with what comes behind them.
    case 'at': case 'look':
      return false
    default:
      return null
  }
}

/** A test that the first character of every match passes; undefined when there may be none. */
export function firstOf(body: Node, testOf: (node: Node) => CharTest | null): CharTest | undefined {
  const parts: CharTest[] = []
  if (collect(body, testOf, parts) !== true || parts.length > MOST) return undefined
  return parts.length === 1 ? parts[0] : (c) => parts.some((part) => part(c))
}
