/** Steps: what may run guest code. Promoted globals are written back before and read again after; the outcome is looked at. */
import type { CoreStmt, SlotId } from '../core/nodes.ts'
import { toGeneric } from '../compile/kinds.ts'
import { raised, suspended } from '../run/call.ts'
import { type Completion, RAISE, SUSPEND } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import type { Emitter } from './emitter.ts'
import { isFloat } from './support.ts'

/** Runs a step and stores its value; `dst` -1 = nobody wants it. `js` answers an outcome. */
export function emitStep(E: Emitter, s: CoreStmt, js: string, dst: SlotId): void {
  const fits = beforeStep(E)
  const r = E.call(js, s.id)
  afterStep(E, s, r, fits)
  storeResult(E, s.id, dst, r)
}

/** Writes promoted globals back. Answers the name of a local that will tell whether they still fit; '' for none. */
export function beforeStep(E: Emitter): string {
  closeLoops(E)
  if (E.readsFrames) E.flush()
  const { promoted, slots } = E.facts
  if (promoted.size === 0) return ''
  for (const [index, slot] of promoted) {
    const kind = slots[slot]
    E.line(`g[${index}] = ${kind === 'any' ? `s${slot}` : `${E.k(toGeneric)}('${kind}', s${slot})`}`)
  }
  E.line('f.synced = true')
  return E.name('b')
}

/** The iterators of the loops around that other code may have are up to date while it runs. */
export function closeLoops(E: Emitter): void {
  for (const { it, position, open } of E.shared) E.line(`${it}.current = ${position}; ${open} = null`)
}
export function openLoops(E: Emitter): void {
  for (const { it, position, open } of E.shared) E.line(`${position} = ${it}.current | 0; ${open} = ${it}`)
}

/** Reads promoted globals again, then hands RAISE and SUSPEND on. `end` is what to do first with an outcome of its own. */
export function afterStep(E: Emitter, s: CoreStmt, r: string, fits: string, end = ''): void {
  openLoops(E)
  E.known.clear()
  if (fits !== '') readAgain(E, fits)
  if (end !== '') E.line(end)
  if (E.raisesOutside()) E.line(`if (${r} === ${E.k(RAISE)} || ${r} === ${E.k(SUSPEND)}) { ${E.frame()}${E.suspend(`${E.k(left)}(f, ${r}, ${s.id})`).slice(1)}`)
  else {
    E.line(`if (${r} === ${E.k(RAISE)}) { ${E.frame()}f.pc = ${s.id}; ${E.k(raised)}(f); ${E.raise()} }`)
    E.line(`if (${r} === ${E.k(SUSPEND)}) { ${E.frame()}${E.k(suspended)}(f, ${s.id}); ${E.suspend(r)} }`)
  }
  if (fits !== '') {
    E.line(`if (${fits}) ${E.exitAfter(r, s.id)}`)
    E.line('f.synced = false')
  }
}

/** A step's outcome ends the code: a guest exception, or SUSPEND. */
function left(f: Frame, r: Completion, id: number): Completion {
  if (r !== RAISE) return suspended(f, id)
  f.pc = id
  return raised(f)
}

function readAgain(E: Emitter, bad: string): void {
  E.line(`let ${bad} = false`)
  for (const [index, slot] of E.facts.promoted) {
    const kind = E.facts.slots[slot]
    if (kind === 'any') E.line(`f.s${slot} = s${slot} = g[${index}]`)
    else {
      const t = E.temp(`g[${index}]`)
      const test = kind === 'int' ? `typeof ${t} === 'number'` : `${E.k(isFloat)}(${t})`
      const raw = kind === 'int' ? t : `${t}.value`
      E.line(`if (${test}${E.narrow.has(slot) ? ` && (${t} | 0) === ${t}` : ''}) s${slot} = ${E.asNumber(slot, raw)}; else ${bad} = true`)
    }
  }
}

/** Puts a generic value into a slot, or leaves after the step when the slot's kind is another. */
export function storeResult(E: Emitter, id: number, dst: SlotId, r: string): void {
  if (dst < 0) return
  const kind = E.facts.slots[dst]
  if (kind === 'int') {
    const narrow = E.narrow.has(dst)
    if (narrow) E.line(`if (typeof ${r} !== 'number' || (${r} | 0) !== ${r}) { if (typeof ${r} === 'number') ${E.k(E.widening)}.widen(${dst}); ${E.exitAfter(r, id)} }`)
    else E.line(`if (typeof ${r} !== 'number') ${E.exitAfter(r, id)}`)
    E.setSlot(dst, E.asNumber(dst, r))
  } else if (kind === 'float') {
    E.line(`if (!${E.k(isFloat)}(${r})) ${E.exitAfter(r, id)}`)
    E.setSlot(dst, `+${r}.value`)
  } else E.setSlot(dst, r)
}
