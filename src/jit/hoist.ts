/**
 * What a loop leaves alone: when nothing in it can run guest code or change the kind of a list, what is known before it
 * holds in it, and lists in variables that it does not assign are checked once, before it begins.
 */
import { blocksOf, expressionsOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt, SlotId } from '../core/nodes.ts'
import { LIST_ANY, LIST_FLOAT, LIST_INT, PyList } from '../runtime/list/list.ts'
import { isPlainStore, listTest } from './access.ts'
import type { Emitter } from './emitter.ts'
import { isIntrinsic } from './intrinsics.ts'
import { noteTarget, targetsOf } from '../compile/targets.ts'

type Loop = Extract<CoreStmt, { kind: 'For' | 'While' }>

/** Can nothing in these statements run guest code or change a list's kind? Slow paths that could leave typed code instead. */
export function preserves(E: Emitter, stmts: readonly CoreStmt[]): boolean {
  return stmts.every((s) => {
    if (expressionsOf(s).some(changesLists)) return false
    switch (s.kind) {
      case 'Assign': case 'Eval': case 'If': case 'While': case 'For': case 'Break': case 'Continue': case 'Return':
        return blocksOf(s).every((b) => preserves(E, b.stmts))
      case 'StoreGlobal':
        return E.facts.promoted.has(s.index)
      case 'SetItem': case 'SetAttr':
        return isPlainStore(E, s)
      case 'Iter':
        return E.rangeLoops.has(s.id) || E.pairLoops.has(s.id)
      case 'Call': case 'CallMethod':
        return isIntrinsic(E, s)
      default:
        return false
    }
  })
}

/** `a += b` on a list changes it. */
function changesLists(e: CoreExpr): boolean {
  return (e.kind === 'Binary' && e.inplace) || operandsOf(e).some(changesLists)
}

/** Slots that statements assign. */
export function assignedIn(E: Emitter, stmts: readonly CoreStmt[], out: Set<SlotId> = new Set()): Set<SlotId> {
  for (const s of stmts) {
    if ('dst' in s && s.dst >= 0) out.add(s.dst)
    if ('slot' in s) out.add(s.slot)
    if (s.kind === 'Method') out.add(s.self)
    if (s.kind === 'StoreGlobal') out.add(E.facts.promoted.get(s.index) ?? -1)
    if (s.kind === 'For') out.add(s.item)
    if (s.kind === 'Unpack') for (const d of s.dsts) out.add(d)
    for (const b of blocksOf(s)) assignedIn(E, b.stmts, out)
  }
  return out
}

/** Before a loop: forgets what it may change, and checks the lists it uses. Answers whose arrays are in locals until its end. */
export function enterLoop(E: Emitter, s: Loop): string[] {
  const stmts = blocksOf(s).flatMap((b) => b.stmts)
  if (!preserves(E, stmts) || (s.kind === 'While' && changesLists(s.test))) {
    E.known.clear()
    return []
  }
  const assigned = assignedIn(E, stmts)
  if (s.kind === 'For') assigned.add(s.item)
  for (const slot of assigned) E.known.forget(`s${slot}`)
  const hoisted: string[] = []
  for (const [slot, kind] of listsIn(E, s, assigned)) {
    const name = `s${slot}`
    if (E.known.has(name, 'items') !== undefined) continue
    const kinds = kind === LIST_FLOAT ? [LIST_FLOAT] : kind === LIST_INT ? [LIST_INT] : [LIST_INT, LIST_ANY]
    const { code, widening } = E
    const note = (): void => {
      noteTarget(code, s.id, `list ${slot}`)
      widening.missed()
      widening.renew()
    }
    const test = listTest(E, name, kinds)
    if (test !== '') E.line(`if (!(${test})) { ${E.k(note)}(); ${E.exit(s.id).slice(1)}`)
    E.known.learn(name, 'list', kinds.join())
    E.known.learn(name, 'items', E.temp(`${name}.items`))
    hoisted.push(name)
  }
  return hoisted
}

/** Variables that hold a list of one kind wherever they were seen, and are subscripted in the loop. */
function listsIn(E: Emitter, s: Loop, assigned: ReadonlySet<SlotId>): Map<SlotId, number> {
  const out: Map<SlotId, number> = new Map()
  const missed = targetsOf(E.code, s.id)
  const look = (e: CoreExpr): void => {
    if (e.kind !== 'Local' || !e.sure || assigned.has(e.slot) || E.facts.slots[e.slot] !== 'any' || missed.includes(`list ${e.slot}`)) return
    const seen = E.T.probeValues(e)
    const kinds = new Set(seen.map((v) => (v instanceof PyList && !v.cls.heap ? v.kind : -1)))
    if (kinds.size === 1 && !kinds.has(-1) && !kinds.has(0)) out.set(e.slot, [...kinds][0] as number)
  }
  const visit = (e: CoreExpr): void => {
    if (e.kind === 'Item' && E.kind(e.key) === 'int') look(e.object)
    for (const x of operandsOf(e)) visit(x)
  }
  const statements = (stmts: readonly CoreStmt[]): void => {
    for (const x of stmts) {
      for (const e of expressionsOf(x)) visit(e)
      if (x.kind === 'SetItem' && E.kind(x.key) === 'int') look(x.object)
      for (const b of blocksOf(x)) statements(b.stmts)
    }
  }
  if (s.kind === 'While') visit(s.test)
  statements(blocksOf(s).flatMap((b) => b.stmts))
  return out
}
