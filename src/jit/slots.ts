/** Which slots of a region hold 32-bit ints, and which number slots it assigns. */
import { expressionsOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, SlotId } from '../core/nodes.ts'
import type { RegionFacts } from '../infer/infer.ts'
import type { Code } from '../run/code.ts'

/** Int slots that were seen holding 32-bit ints only; one that turned out to need more is in `wideSlots` of the code. */
export function narrowSlots(facts: RegionFacts, code: Code): ReadonlySet<SlotId> {
  const out: Set<SlotId> = new Set()
  facts.slots.forEach((kind, slot) => {
    if (kind === 'int' && facts.small.has(slot) && !facts.unsure.has(slot) && !code.wideSlots.has(slot)) out.add(slot)
  })
  return out
}

export function assignedNumbers(facts: RegionFacts, params: number): ReadonlySet<SlotId> {
  const out: Set<SlotId> = new Set()
  const add = (slot: SlotId | undefined) => {
    if (slot !== undefined && slot >= 0 && facts.slots[slot] !== 'any') out.add(slot)
  }
  for (let i = 0; i < params; i++) add(i)
  for (const s of facts.stmts) {
    if ('dst' in s) add(s.dst)
    if (s.kind === 'Assign') add(s.slot)
    if (s.kind === 'StoreGlobal') add(facts.promoted.get(s.index))
    if (s.kind === 'For') add(s.item)
    if (s.kind === 'Unpack') s.dsts.forEach(add)
  }
  return out
}

/** All expressions of a region, with their operands. */
export function* expressionsIn(facts: RegionFacts): Generator<CoreExpr> {
  function* walk(e: CoreExpr): Generator<CoreExpr> {
    yield e
    for (const x of operandsOf(e)) yield* walk(x)
  }
  for (const s of facts.stmts) for (const e of expressionsOf(s)) yield* walk(e)
}
