/** `yield from` and `await`. Reference: https://docs.python.org/3.13/reference/expressions.html#yield-expressions (PEP 380, PEP 492). */
import type { CoreStmt } from '../core/nodes.ts'
import { raised } from '../run/call.ts'
import { type Outcome, RAISE, SUSPEND, YIELD } from '../run/completion.ts'
import { sendTo, throwTo } from '../run/delegate.ts'
import { EXHAUSTED, type Resumable } from '../run/generator.ts'
import type { Frame } from '../run/frame.ts'
import { runFrame, withContext } from '../run/invoke.ts'
import { rt } from '../run/state.ts'
import { Suspended } from '../run/suspend.ts'
import { PyException, StopIteration } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import type { Exec } from './closures.ts'
import type { Compiler } from './compiler.ts'
import { resumeAfter, resumeRaise } from './resume.ts'

type YieldFrom = Extract<CoreStmt, { kind: 'YieldFrom' }>

export function yieldFrom(C: Compiler, s: YieldFrom): Exec {
  const getIter = C.load(s.iter, s.id, true)
  const store = C.store(s.dst, s.id)
  const { id } = s
  return function execYieldFrom(f) {
    const it = getIter(f) as Value
    const g = f.x as Resumable
    const { sent, thrown } = g
    g.sent = null
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
    return YIELD
  }
}

/** A frame whose delegate has been put aside: what that yields is yielded here. */
class DelegateWait extends Suspended {
  readonly frames = 1
  private readonly frame: Frame
  private readonly stmt: YieldFrom
  constructor(frame: Frame, stmt: YieldFrom) {
    super()
    this.frame = frame
    this.stmt = stmt
  }
  resume(outcome: Outcome | undefined): Outcome {
    const { frame: f, stmt } = this
    const { code } = f.fn
    f.pc = stmt.id
    if (outcome === RAISE) return runFrame(code, f, resumeRaise(code, stmt))
    if (outcome === EXHAUSTED) return runFrame(code, f, resumeAfter(code, stmt, f, rt.yielded))
    rt.yielded = outcome as Value
    f.x.at = stmt.id
    return YIELD
  }
}
