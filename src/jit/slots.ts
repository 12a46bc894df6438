/** Which slots of a region hold 32-bit ints, and which number slots it assigns. */
import { blocksOf } from '../core/finish.ts'
import type { CoreStmt, SlotId } from '../core/nodes.ts'
import type { RegionFacts } from '../infer/infer.ts'
import type { Code } from '../run/code.ts'

/** Int slots that were seen holding 32-bit ints only; one that turned out to need more is in `wideSlots` of the code. */
export function narrowSlots(facts: RegionFacts, code: Code): ReadonlySet<SlotId> {
  const out: Set<SlotId> = new Set()
  facts.slots.forEach((kind, slot) => {
    if (kind === 'int' && facts.small.has(slot) && !facts.unsure.has(slot) && !code.wideSlots.has(slot)) out.add(slot)
  })
  // Closures store whatever int there is; after a whole block of them it is too late to leave.
  for (const s of facts.stmts) if (runsAsClosures(s, facts)) for (const slot of slotsWritten(s, facts)) out.delete(slot)
  return out
}

/** A compound statement that has no text of its own. */
export function runsAsClosures(s: CoreStmt, facts: RegionFacts): boolean {
  switch (s.kind) {
    case 'If': case 'While': case 'For':
      return false
    case 'TryExcept':
      return facts.promoted.size > 0
    case 'TryFinally':
      if (facts.unowned.has(s.id)) return false
      return facts.promoted.size > 0 || yields(s.final.stmts)
    default:
      return blocksOf(s).length > 0
  }
}

function yields(stmts: readonly CoreStmt[]): boolean {
  return stmts.some((s) => s.kind === 'Yield' || s.kind === 'YieldFrom' || blocksOf(s).some((b) => yields(b.stmts)))
}

/** Slots that a statement or the blocks in it assign; those of promoted globals, as other code may have assigned them. */
export function slotsWritten(s: CoreStmt, facts: RegionFacts, out: Set<SlotId> = new Set(facts.promoted.values())): Set<SlotId> {
  const add = (slot: SlotId) => {
    if (slot >= 0) out.add(slot)
  }
  if ('dst' in s) add(s.dst)
  if ('slot' in s) add(s.slot)
  if (s.kind === 'Method') add(s.self)
  if (s.kind === 'For') add(s.item)
  if (s.kind === 'Unpack') s.dsts.forEach(add)
  for (const b of blocksOf(s)) {
    for (const x of b.stmts) {
      slotsWritten(x, facts, out)
      // Typed code leaves here: what comes after is no slot of its own (infer.ts).
      if (x.kind === 'BorrowCell') break
    }
  }
  return out
}

/** Slots that the statements assign, and parameters that are numbers. */
export function assignedSlots(facts: RegionFacts, params: number): ReadonlySet<SlotId> {
  const out: Set<SlotId> = new Set(assignedNumbers(facts, params))
  for (const s of facts.stmts) {
    for (const slot of slotsWritten(s, facts, new Set())) if (facts.used.has(slot)) out.add(slot)
    // In the place of iterators that loops do without.
    if (s.kind === 'For' && facts.used.has(s.iter)) out.add(s.iter)
    if (s.kind === 'StoreGlobal') {
      const slot = facts.promoted.get(s.index)
      if (slot !== undefined) out.add(slot)
    }
  }
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
