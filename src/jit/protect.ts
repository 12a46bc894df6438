/**
 * `try`. Guest exceptions of calls in the body go to the handler by a jump; what the engine throws is caught. Handlers run
 * outside the host's catch clause.
 */
import type { CoreStmt } from '../core/nodes.ts'
import { Pending } from '../compile/exceptions.ts'
import { BREAK, CONTINUE, type Completion, RAISE } from '../run/completion.ts'
import type { PyException } from '../runtime/exception.ts'
import { type Final, WAYS, type Way } from './contexts.ts'
import type { Emitter } from './emitter.ts'
import { generic } from './expressions.ts'
import { closureStatement } from './fallback.ts'
import { isOwned, slotDropped } from '../infer/unowned.ts'
import { heading } from './resume-points.ts'
import { runsAsClosures } from './slots.ts'
import { heldUp, settledReturn } from './returns.ts'
import { emitSuite, leaveLoop } from './statements.ts'
import * as support from './support.ts'

/** Runs `body`; afterwards `exception` is what it raised, or null. */
function guardedBody(E: Emitter, exception: string, body: () => void): void {
  const [depth, stack] = E.lazy ? ['depth + 1', `stack + ${E.height}`] : [E.temp(`${E.rt}.depth`), E.temp(`${E.rt}.stack`)]
  E.line('try {')
  const inside = E.openLoops.length
  E.known.within(body)
  E.line(`} catch (e) { ${E.thrownAt()}${exception} = ${E.k(support.take)}(f, ${depth}, ${stack}, e)${E.reload}${E.reopened()} }`)
  E.known.clear()
  // Loops that the exception has left.
  for (const loop of E.openLoops.slice(inside)) E.line(loop.afterThrow)
  E.line('refund = -1')
}

export function emitTryExcept(E: Emitter, s: Extract<CoreStmt, { kind: 'TryExcept' }>): void {
  if (runsAsClosures(s, E.facts)) {
    // Whether the globals or the slots are the truth is not known at the handler.
    closureStatement(E, s)
    return
  }
  const exception = E.name('e')
  const label = E.name('T')
  const handling = E.yieldsIn(s.handler)
  const after = [...handling, ...E.yieldsIn(s.orelse)]
  E.line(`let ${exception} = ${handling.length === 0 ? 'null' : `${heading(handling)} ? s${s.slot} : null`}`)
  guardedBody(E, exception, () => {
    E.line(`${label}: {`)
    if (after.length > 0) E.line(`if (${heading(after)}) break ${label}`)
    E.contexts.push({ kind: 'try', label, exception, final: null })
    emitSuite(E, s.body)
    E.contexts.pop()
    E.line('}')
  })
  E.when(`${exception} === null`, () => emitSuite(E, s.orelse), () => {
    E.setSlot(s.slot, exception)
    handler(E, exception, () => emitSuite(E, s.handler))
    E.setSlot(s.slot, 'null')
  })
}

/** Runs `body` with the exception as the one being handled. */
function handler(E: Emitter, exception: string, body: () => void): void {
  const before = E.name('h')
  E.line(`const ${before} = ${E.rt}.handled`)
  E.line(`${E.rt}.handled = ${exception}`)
  const thrown = E.name('e')
  const inside = E.openLoops.length
  E.line(`let ${thrown} = false`)
  E.line('try {')
  E.contexts.push({ kind: 'handler', before })
  E.known.within(body)
  E.contexts.pop()
  E.line(`} catch (e) { ${E.thrownAt()}${E.k(support.thrownInHandler)}(f, e, ${before}); ${thrown} = true${E.reload}${E.reopened()} }`)
  E.known.clear()
  E.line(`if (${thrown}) {`)
  for (const loop of E.openLoops.slice(inside)) E.line(loop.afterThrow)
  E.line(E.raise())
  E.line('}')
  E.line(`${E.rt}.handled = ${before}`)
}

/** The jumps out of the body are noted and taken after the `finally`. */
export function emitTryFinally(E: Emitter, s: Extract<CoreStmt, { kind: 'TryFinally' }>): void {
  if (E.facts.unowned.has(s.id)) {
    // A loop whose iterator need not be closed: where it does, closures go on.
    const it = slotDropped(s)
    if (!E.ownLoops.has(it)) E.guard(`${E.k(isOwned)}(s${it})`, s.id)
    emitSuite(E, s.body)
    return
  }
  if (runsAsClosures(s, E.facts)) {
    closureStatement(E, s)
    return
  }
  const exception = E.name('e')
  const label = E.name('T')
  const final: Final = { way: E.name('j'), value: E.name('v'), ways: new Set() }
  E.line(`let ${exception} = null, ${final.way} = 0, ${final.value}`)
  guardedBody(E, exception, () => {
    E.line(`${label}: {`)
    E.contexts.push({ kind: 'try', label, exception, final })
    emitSuite(E, s.body)
    E.contexts.pop()
    E.line('}')
  })
  E.setSlot(s.slot, pendingAfter(E, exception, final))
  // The block is there twice: only with an exception under way is there one being handled.
  E.when(`${exception} !== null`, () => {
    handler(E, exception, () => emitSuite(E, s.final))
    E.setSlot(s.slot, 'null')
    E.line(`${E.rt}.pending = ${exception}; ${E.raise()}`)
  }, () => {
    emitSuite(E, s.final)
    E.setSlot(s.slot, 'null')
    for (const way of final.ways) {
      E.when(`${final.way} === ${WAYS.indexOf(way) + 1}`, () => {
        if (way === 'return') settledReturn(E, heldUp(E, final.value))
        else leaveLoop(E, way)
      })
    }
  })
}

/** What closures that go on in the final block find in its slot. */
function pendingAfter(E: Emitter, exception: string, { way, value, ways }: Final): string {
  const raised = `${E.k(pendingOf)}(${exception}, undefined)`
  if (ways.size === 0) return raised
  const completion = (w: Way): string => (w === 'return' ? generic(E, heldUp(E, value)) : E.k(w === 'leave' ? BREAK : CONTINUE))
  // An exception may have come after the jump was noted.
  return [...ways].reduce((rest, w) => `${exception} === null && ${way} === ${WAYS.indexOf(w) + 1} ? ${E.k(pendingOf)}(null, ${completion(w)}) : ${rest}`, raised)
}

function pendingOf(exception: PyException | null, completion: Completion): Pending {
  return new Pending(exception === null ? completion : RAISE, exception)
}
