/**
 * Which slots a generator may still read when it goes on after a yield: those are loaded from its frame when its text is entered.
 * A slot too many costs a load; so what the analysis does not know well, it takes as read.
 */
import { blocksOf, expressionsOf, operandsOf } from '../core/finish.ts'
import type { Block, CoreExpr, CoreStmt, SlotId } from '../core/nodes.ts'
import type { RegionFacts } from '../infer/infer.ts'

type Slots = ReadonlySet<SlotId>
const NONE: Slots = new Set()

/** Where jumps go from a block: what is live there. */
interface Ways {
  readonly onBreak: Slots
  readonly onContinue: Slots
  /** Read wherever an exception takes the block's statements to, and what a `return` runs on its way. */
  readonly aside: Slots
}

function union(...sets: Slots[]): Set<SlotId> {
  const out: Set<SlotId> = new Set()
  for (const s of sets) for (const slot of s) out.add(slot)
  return out
}

function reads(e: CoreExpr, out: Set<SlotId>, facts: RegionFacts): void {
  if ('slot' in e) out.add(e.slot)
  if (e.kind === 'Name' && e.cell >= 0) out.add(e.cell)
  if (e.kind === 'Global') out.add(facts.promoted.get(e.index) ?? -1)
  if (e.kind === 'Function') for (const slot of e.code.freeFrom) out.add(slot)
  for (const x of operandsOf(e)) reads(x, out, facts)
}

export class Liveness {
  /** By the id of the yield, or of the loop. */
  readonly after: Map<number, Slots> = new Map()
  private readonly facts: RegionFacts

  constructor(body: Block, facts: RegionFacts) {
    this.facts = facts
    this.block(body, NONE, { onBreak: NONE, onContinue: NONE, aside: NONE })
  }

  private block(b: Block, out: Slots, ways: Ways): Slots {
    let live = out
    for (let i = b.stmts.length - 1; i >= 0; i--) live = this.statement(b.stmts[i] as CoreStmt, live, ways)
    return union(live, ways.aside)
  }

  /** What is live before a statement, given what is live after it. */
  private statement(s: CoreStmt, out: Slots, ways: Ways): Slots {
    switch (s.kind) {
      case 'Break': return ways.onBreak
      case 'Continue': return ways.onContinue
      case 'If': return this.reading(s, union(this.block(s.body, out, ways), this.block(s.orelse, out, ways)))
      case 'While':
      case 'For': return this.loop(s, out, ways)
      case 'TryExcept': {
        const handler = this.block(s.handler, union(out, new Set([s.slot])), ways)
        const orelse = this.block(s.orelse, out, ways)
        return this.block(s.body, orelse, { ...ways, aside: union(ways.aside, handler) })
      }
      case 'TryFinally': {
        const final = this.block(s.final, union(out, ways.onBreak, ways.onContinue, new Set([s.slot])), ways)
        return this.block(s.body, final, { onBreak: final, onContinue: final, aside: union(ways.aside, final) })
      }
      case 'Return':
      case 'Raise':
      case 'Reraise': return this.reading(s, ways.aside)
      default: {
        if (s.kind === 'Yield' || s.kind === 'YieldFrom') this.after.set(s.id, this.reading(s, union(this.after.get(s.id) ?? NONE, out, ways.aside)))
        const live = new Set(out)
        if (s.kind === 'Assign') live.delete(s.slot)
        else if ('dst' in s) live.delete(s.dst)
        return this.reading(s, union(live, ways.aside))
      }
    }
  }

  private loop(s: Extract<CoreStmt, { kind: 'For' | 'While' }>, out: Slots, ways: Ways): Slots {
    const after = this.block(s.orelse, out, ways)
    // On the way into its body a `for` looks at its iterator, even where no iteration comes back to it.
    const aside = s.kind === 'For' ? union(ways.aside, new Set([s.iter])) : ways.aside
    let head: Slots = after
    for (;;) {
      const inner = { onBreak: out, onContinue: head, aside }
      const body = this.block(s.body, head, inner)
      const before = s.kind === 'While' ? this.block(s.pre, this.reading(s, union(body, after)), inner) : this.reading(s, union(body, after))
      const next = union(head, before)
      this.after.set(s.id, next)
      if (next.size === head.size) return next
      head = next
    }
  }

  /** With what the statement itself reads. */
  private reading(s: CoreStmt, live: Slots): Slots {
    const out = new Set(live)
    for (const e of expressionsOf(s)) reads(e, out, this.facts)
    if ('slot' in s && s.kind !== 'Assign') out.add(s.slot)
    if ('iter' in s) out.add(s.iter)
    if ('args' in s && typeof s.args === 'number') out.add(s.args)
    if ('keywords' in s && typeof s.keywords === 'number') out.add(s.keywords)
    if ('module' in s) out.add(s.module)
    if (s.kind === 'Call' && s.self !== undefined) out.add(s.self)
    if (blocksOf(s).length > 0 && s.kind === 'For') out.add(s.iter)
    return out
  }
}
