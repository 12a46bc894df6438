/** The tree of a regular expression. */
export const I = 2
export const L = 4
export const M = 8
export const S = 16
export const U = 32
export const X = 64
export const DEBUG = 128
export const A = 256

/** What a character set holds: single characters, ranges, categories by letter. */
export type SetItem = number | readonly [from: number, to: number] | string

export type Node =
  | { readonly t: 'char'; readonly c: number; readonly flags: number }
  | { readonly t: 'any'; readonly flags: number }
  | { readonly t: 'set'; readonly items: readonly SetItem[]; readonly negate: boolean; readonly flags: number }
  | { readonly t: 'seq'; readonly items: readonly Node[] }
  | { readonly t: 'alt'; readonly branches: readonly Node[] }
  | { readonly t: 'group'; readonly n: number; readonly body: Node }
  | { readonly t: 'repeat'; readonly min: number; readonly max: number; readonly mode: 'greedy' | 'lazy' | 'possessive'; readonly body: Node }
  | { readonly t: 'at'; readonly kind: string; readonly flags: number }
  | { readonly t: 'look'; readonly behind: number; readonly negate: boolean; readonly body: Node }
  | { readonly t: 'ref'; readonly n: number; readonly flags: number }
  | { readonly t: 'cond'; readonly n: number; readonly yes: Node; readonly no: Node }
  | { readonly t: 'atomic'; readonly body: Node }
  | { readonly t: 'fail' }

/** No repetition goes further: what `*` and `+` mean by infinity. */
export const MAXREPEAT = 4294967295

export class RegexMistake {
  readonly message: string
  readonly at: number | null
  constructor(message: string, at: number | null) {
    this.message = message
    this.at = at
  }
}

const cap = (n: number): number => Math.min(n, MAXREPEAT)

/** The least and the greatest length of what a node matches. */
export function widthOf(node: Node, groups: ReadonlyMap<number, readonly [number, number]>): readonly [number, number] {
  switch (node.t) {
    case 'char': case 'any': case 'set':
      return [1, 1]
    case 'seq': {
      let low = 0
      let high = 0
      for (const item of node.items) {
        const [a, b] = widthOf(item, groups)
        low = cap(low + a)
        high = cap(high + b)
      }
      return [low, high]
    }
    case 'alt': {
      const all = node.branches.map((b) => widthOf(b, groups))
      return [Math.min(...all.map((w) => w[0])), Math.max(...all.map((w) => w[1]))]
    }
    case 'group': case 'atomic':
      return widthOf(node.body, groups)
    case 'repeat': {
      const [a, b] = widthOf(node.body, groups)
      return [cap(a * node.min), b === 0 ? 0 : cap(b * node.max)]
    }
    case 'ref':
      return groups.get(node.n) ?? [0, MAXREPEAT]
    case 'cond': {
      const [a, b] = widthOf(node.yes, groups)
      const [c, d] = widthOf(node.no, groups)
      return [Math.min(a, c), Math.max(b, d)]
    }
    default:
      return [0, 0]
  }
}
