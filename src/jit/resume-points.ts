/**
 * Entering a generator's text at a yield. `at` is the node id of the yield that the generator waits at until the text is there;
 * below zero otherwise. Blocks with a yield in them are a `switch (at)` whose cases stand before each statement that has one and
 * after each yield, so that the way from outside to the yield is a jump per block; what a statement does before its blocks is
 * left out on that way. Nothing of the text is there twice. The heads of loops with a yield in them are entered in the same way, from
 * closures that find the loop hot.
 */
import { blocksOf } from '../core/finish.ts'
import type { Block, CoreStmt } from '../core/nodes.ts'
import type { RegionFacts } from '../infer/infer.ts'
import { runsAsClosures } from './slots.ts'

/** The yields, and loops around them, that the text of a generator can be entered at: those of statements that have text of their own. */
export class Reentry {
  private readonly ids: Map<Block | CoreStmt, readonly number[]> = new Map()
  private readonly facts: RegionFacts

  constructor(facts: RegionFacts) {
    this.facts = facts
  }

  of(b: Block): readonly number[] {
    let known = this.ids.get(b)
    if (known === undefined) this.ids.set(b, (known = b.stmts.flatMap((s) => this.in(s))))
    return known
  }

  in(s: CoreStmt): readonly number[] {
    if (s.kind === 'Yield' || s.kind === 'YieldFrom') return [s.id]
    let known = this.ids.get(s)
    if (known === undefined) {
      known = runsAsClosures(s, this.facts) ? [] : blocksOf(s).flatMap((b) => this.of(b))
      if (known.length > 0 && (s.kind === 'For' || s.kind === 'While')) known = [s.id, ...known]
      this.ids.set(s, known)
    }
    return known
  }
}

/** Is the way to one of these yields? */
export function heading(ids: readonly number[]): string {
  return ids.length === 0 ? 'false' : ids.length === 1 ? `at === ${ids[0]}` : `(${ids.map((id) => `at === ${id}`).join(' || ')})`
}
