/** What has no text of its own runs as the typed tier's closures, on an up-to-date frame. */
import { blocksOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt, SlotId } from '../core/nodes.ts'
import { BREAK, CONTINUE, RAISE, Signal } from '../run/completion.ts'
import type { Emitter } from './emitter.ts'
import { type JsValue, anyValue, boolValue } from './value.ts'
import { leaveLoop } from './statements.ts'
import { slotsWritten } from './slots.ts'
import { closeLoops, openLoops } from './steps.ts'

/** An expression in generic form, by its closure. */
export function closureValue(E: Emitter, e: CoreExpr): JsValue {
  const read: Set<SlotId> = new Set()
  slotsRead(E, e, read)
  E.flush(read)
  const run = E.T.expr(e)
  E.mayLeave()
  const id = 'id' in e ? e.id : 0
  const t = E.call(`${E.k(run)}(f)`, id)
  return E.kind(e) === 'bool' ? boolValue(t) : anyValue(t)
}

function slotsRead(E: Emitter, e: CoreExpr, out: Set<SlotId>): void {
  if (e.kind === 'Local' || e.kind === 'Cell' || e.kind === 'IsUnset' || e.kind === 'ExcMatch' || e.kind === 'ExcPart') out.add(e.slot)
  // Its cells.
  if (e.kind === 'Function') for (const slot of e.code.freeFrom) out.add(slot)
  if (e.kind === 'Name' && e.cell >= 0) out.add(e.cell)
  if (e.kind === 'Global') {
    const slot = E.facts.promoted.get(e.index)
    if (slot !== undefined) out.add(slot)
  }
  for (const x of operandsOf(e)) slotsRead(E, x, out)
}

/** A statement by its closure: numbers are written to the frame before and read again after. */
export function closureStatement(E: Emitter, s: CoreStmt): void {
  E.flush()
  const run = E.T.statement(s)
  E.mayLeave()
  const written = slotsWritten(s, E.facts)
  closeLoops(E)
  const reload = [...written].map((slot) => `s${slot} = ${E.narrow.has(slot) ? '' : E.asNumber(slot, '').trim()}f.s${slot}`).join('; ')
  let t: string
  if (blocksOf(s).length > 0 && reload !== '') {
    // It may have assigned slots before it throws.
    t = E.name('t')
    const lines = E.capture(() => E.line(`${t} = ${E.call(`${E.k(run)}(f)`, s.id)}`))
    E.line(`let ${t}`)
    E.line('try {')
    E.lines(lines)
    E.line(`} catch (e) { ${reload}; throw e }`)
  } else t = E.call(`${E.k(run)}(f)`, s.id)
  openLoops(E)
  E.known.clear()
  if (reload !== '') E.line(reload)
  // A narrow slot may have got a wider int.
  const dst = 'dst' in s ? s.dst : -1
  for (const slot of written) {
    if (!E.narrow.has(slot)) continue
    E.line(`if ((s${slot} | 0) !== s${slot}) { ${E.k(E.widening)}.widen(${slot}); ${E.exitAfter(slot === dst ? `s${slot}` : dst < 0 ? 'null' : E.genericSlot(dst), s.id)} }`)
    E.line(`s${slot} = s${slot} | 0`)
  }
  if (cannotComplete(s)) return
  if (blocksOf(s).length === 0 && E.raisesOutside()) {
    E.line(`if (${t} !== undefined) ${complete(E, t)}`)
    return
  }
  E.line(`if (${t} !== undefined) {`)
  const loop = E.contexts.some((c) => c.kind === 'loop')
  if (loop && blocksOf(s).length > 0) {
    E.line(`if (${t} === ${E.k(BREAK)}) {`)
    leaveLoop(E, 'leave')
    E.line(`} else if (${t} === ${E.k(CONTINUE)}) {`)
    leaveLoop(E, 'again')
    E.line('} else')
  }
  E.line(`if (${t} === ${E.k(RAISE)}) ${E.raise()}`)
  let held = false
  const jump = E.capture(() => { held = blocksOf(s).length > 0 && E.throughFinally(0, 'return', () => t) })
  if (held) {
    // A `return` in the closures passes what is around them, too.
    E.line(`else if (!(${t} instanceof ${E.k(Signal)})) {`)
    E.lines(jump)
    E.line('}')
  }
  E.line(`else ${complete(E, t)}`)
  E.line('}')
}

/** SUSPEND, or the value of a `return`. */
function complete(E: Emitter, t: string): string {
  return E.suspend(t)
}

/** Statements whose closures go on normally or throw. */
function cannotComplete(s: CoreStmt): boolean {
  switch (s.kind) {
    case 'Assign': case 'Eval': case 'Clear': case 'DeleteLocal': case 'MakeCell': case 'StoreCell': case 'DeleteCell': case 'StoreGlobal': case 'ListAppend':
      return true
    default:
      return false
  }
}
