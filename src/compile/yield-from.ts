/** `yield from` and `await`. Reference: https://docs.python.org/3.13/reference/expressions.html#yield-expressions (PEP 380, PEP 492). */
import type { CoreFunction, CoreStmt } from '../core/nodes.ts'
import { raised } from '../run/call.ts'
import { type Outcome, RAISE, SUSPEND, YIELD } from '../run/completion.ts'
import { sendTo, throwTo } from '../run/delegate.ts'
import { PyCoroutine } from '../run/coroutine.ts'
import { DelegateWait, EXHAUSTED, PyGenerator, type Resumable } from '../run/generator.ts'
import { withContext } from '../run/invoke.ts'
import { charge } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { PyException, StopIteration } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import type { Exec } from './closures.ts'
import type { Compiler } from './compiler.ts'

type YieldFrom = Extract<CoreStmt, { kind: 'YieldFrom' }>

/** Does it stand in a handler, whose exception the delegate is to see as the one being handled? */
export function handles(core: CoreFunction, s: CoreStmt): boolean {
  for (let block = core.blockOf.get(s); block !== undefined && block.owner !== null; block = core.blockOf.get(block.owner)) {
    const { owner } = block
    if ((owner.kind === 'TryExcept' && block === owner.handler) || (owner.kind === 'TryFinally' && block === owner.final)) return true
  }
  return false
}

export function yieldFrom(C: Compiler, s: YieldFrom): Exec {
  const getIter = C.load(s.iter, s.id, true)
  const store = C.store(s.dst, s.id)
  const { id } = s
  const direct = !handles(C.code.core, s)
  return function execYieldFrom(f) {
    charge(1)
    const it = getIter(f) as Value
    const g = f.x as Resumable
    const { sent, thrown } = g
    g.sent = null
    g.inner = null
    f.pc = id
    let r: Outcome
    if (thrown !== null) {
      g.thrown = null
      const outer = rt.thrown
      rt.thrown = undefined
      try {
        r = throwTo(it, thrown)
      } catch (e) {
        if (!(e instanceof PyException && e.cls.isSubtype(StopIteration))) throw e
        rt.pending = e
        r = RAISE
      }
      if (r === RAISE && rt.handled !== outer) withContext(rt.pending as PyException)
    } else r = sendTo(it, sent)
    if (r === RAISE) {
      const e = rt.pending as PyException
      if (thrown === null || !e.cls.isSubtype(StopIteration)) return raised(f)
      // Whoever ends what is delegated to by a thrown StopIteration gets its value.
      rt.pending = null
      store(f, (e.args.items[0] as Value | undefined) ?? null)
      return undefined
    }
    if (r === SUSPEND) {
      rt.captured.push(new DelegateWait(f, s))
      return SUSPEND
    }
    if (r === EXHAUSTED) {
      store(f, rt.yielded)
      return undefined
    }
    rt.yielded = r as Value
    g.at = id
    g.inner = direct && (it instanceof PyGenerator || it instanceof PyCoroutine) ? it : null
    return YIELD
  }
}
