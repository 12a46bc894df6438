/** `yield`, `yield from` and `await` in the text of a generator: it is left, and entered again, at these. */
import type { CoreStmt } from '../core/nodes.ts'
import { DelegateWait, ASYNC_ITEM, EXHAUSTED, PyGenerator, type Resumable } from '../run/generator.ts'
import { handles } from '../compile/yield-from.ts'
import { PyCoroutine } from '../run/coroutine.ts'
import { delegates } from '../run/delegating.ts'
import { sendTo } from '../run/delegate.ts'
import { RAISE, SUSPEND } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import { raised } from '../run/call.ts'
import { leaveTyped } from '../run/invoke.ts'
import { rt } from '../run/state.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { closeLoops, openLoops, storeResult } from './steps.ts'

type Yield = Extract<CoreStmt, { kind: 'Yield' }>
type YieldFrom = Extract<CoreStmt, { kind: 'YieldFrom' }>

/** Leaves with the value of `js`: to label u, which writes numbers and registers back. */
function leaveWith(E: Emitter, js: string, id: number): void {
  E.line(`${E.restore()}r = ${js}; gen.at = ${id}; break u`)
}

export function emitYield(E: Emitter, s: Yield): void {
  E.entry(s.id)
  const value = generic(E, emit(E, s.value))
  if (E.code.flavour === 'async generator') {
    E.line(`${E.rt}.yielded = ${value}`)
    leaveWith(E, E.k(ASYNC_ITEM), s.id)
  } else leaveWith(E, value, s.id)
  E.line('}')
  E.line(`case ${s.id}: {`)
  E.line('at = -1')
  E.known.clear()
  storeResult(E, s.id, s.dst, 'sent')
}

export function emitYieldFrom(E: Emitter, s: YieldFrom): void {
  E.entry(s.id)
  E.line('sent = null')
  E.line('}')
  E.line(`case ${s.id}: {`)
  // Resumed with EXHAUSTED or RAISE: what it delegates to has been resumed by others (run/delegating.ts).
  E.line(`const told = at >= 0 && (sent === ${E.k(EXHAUSTED)} || sent === ${E.k(RAISE)})`)
  E.line('at = -1')
  E.line('if (!told) {')
  E.charge(1, null)
  E.line('}')
  closeLoops(E)
  if (E.readsFrames) E.flush()
  const it = `s${s.iter}`
  const r = E.call(`told ? sent : ${it} !== null && ${it}.goOn != null ? ${it}.goOn(${it}, sent) : ${E.k(sendTo)}(${it}, sent)`, s.id)
  openLoops(E)
  E.known.clear()
  E.line(`if (${r} !== ${E.k(EXHAUSTED)}) {`)
  E.line(`if (${r} === ${E.k(RAISE)}) { f.pc = ${s.id}; ${E.k(raised)}(f); ${E.raise()} }`)
  E.line(`if (${r} === ${E.k(SUSPEND)}) {`)
  E.flush()
  closeLoops(E)
  E.line(`${E.k(waitFor(s))}(f)`)
  E.line(E.suspend(r))
  E.line('}')
  if (!handles(E.code.core, s)) E.line(`if (${it} instanceof ${E.k(PyGenerator)} || ${it} instanceof ${E.k(PyCoroutine)}) ${E.k(delegates)}(gen, ${it})`)
  leaveWith(E, r, s.id)
  E.line('}')
  if (s.dst >= 0) storeResult(E, s.id, s.dst, E.temp(`${E.rt}.yielded`))
}

/** What it delegates to has been put aside: so is the generator, in generic form. */
function waitFor(s: YieldFrom): (f: Frame) => void {
  return (f) => {
    const g = leaveTyped(f)
    ;(g.x as Resumable).at = s.id
    rt.captured.push(new DelegateWait(g, s))
  }
}
