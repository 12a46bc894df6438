/**
 * Loops over what a call has just answered, which close their iterator when they are left (run/drop.ts). Where no generator was seen
 * there, the region takes the loop as it is: a generator that comes by after all leaves typed code before the loop begins.
 */
import type { CoreStmt, SlotId } from '../core/nodes.ts'
import { blocksOf } from '../core/finish.ts'
import type { Frame } from '../run/frame.ts'

type TryFinally = Extract<CoreStmt, { kind: 'TryFinally' }>

/** Is it what closes the iterator in this slot when its loop is left? */
export function isDrop(s: TryFinally, slot: SlotId): boolean {
  return slotDropped(s) === slot
}

/** The slot of the iterator that a statement closes at its end; -1 for any other `try`. */
export function slotDropped(s: TryFinally): SlotId {
  const [only] = s.final.stmts
  return s.final.stmts.length === 1 && only?.kind === 'Iter' && only.how === 'drop' && only.value.kind === 'Local' ? only.value.slot : -1
}

/** Which of the statements need not close anything, by id. */
export function unownedLoops(stmts: readonly CoreStmt[], samples: readonly Frame[], failed: ReadonlySet<number>): ReadonlySet<number> {
  const out: Set<number> = new Set()
  for (const s of stmts) {
    if (s.kind !== 'TryFinally' || failed.has(s.id)) continue
    const slot = slotDropped(s)
    if (slot >= 0 && !s.body.stmts.some(yields) && !samples.some((f) => isOwned(f[`s${slot}`]))) out.add(s.id)
  }
  return out
}

/** A generator that only the loop has. */
export function isOwned(v: unknown): boolean {
  return typeof v === 'object' && v !== null && (v as { owned?: boolean }).owned === true
}

function yields(s: CoreStmt): boolean {
  return s.kind === 'Yield' || s.kind === 'YieldFrom' || blocksOf(s).some((b) => b.stmts.some(yields))
}
