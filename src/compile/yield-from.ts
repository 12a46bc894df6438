/** `yield from`. Reference: https://docs.python.org/3.13/reference/expressions.html#yield-expressions (PEP 380). */
import type { CoreStmt } from '../core/nodes.ts'
import { raised, suspended } from '../run/call.ts'
import { type Outcome, RAISE, SUSPEND, YIELD } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { PyGenerator, resumeGenerator } from '../run/generator.ts'
import { rt } from '../run/state.ts'
import { PyException, StopIteration } from '../runtime/exception.ts'
import type { PyIter } from '../runtime/iter.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { GuestIter } from '../runtime/ops/iterate.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { PySingleton, type Value } from '../runtime/value.ts'
import type { Exec } from './closures.ts'
import type { Compiler } from './compiler.ts'

/** Marks a value as the delegate's result rather than something it yielded. */
const DONE = new PySingleton('done')
let result: Value = null

export function yieldFrom(C: Compiler, s: Extract<CoreStmt, { kind: 'YieldFrom' }>): Exec {
  const getIter = C.load(s.iter, s.id, true)
  const store = C.store(s.dst, s.id)
  return function execYieldFrom(f) {
    const it = getIter(f) as PyIter
    const sent: Value = f.x.sent ?? null
    f.x.sent = null
    f.pc = s.id
    let r: Outcome
    if (it instanceof PyGenerator) {
      r = resumeGenerator(it, sent, 'send')
      if (r === RAISE) {
        const e = rt.pending as PyException
        if (e.cls.isSubtype(StopIteration) && it.frame === null) {
          rt.pending = null
          store(f, (e.args.items[0] as Value | undefined) ?? null)
          return undefined
        }
        return raised(f)
      }
    } else r = drive(delegateNext(it, sent))
    if (r === RAISE) return raised(f)
    if (r === SUSPEND) return suspended(f, s.id)
    if (r === DONE) {
      store(f, result)
      return undefined
    }
    rt.yielded = r as Value
    f.x.at = s.id
    return YIELD
  }
}

function* delegateNext(it: PyIter, sent: Value): Steps<Value> {
  try {
    if (sent !== null && it instanceof GuestIter) return yield* call(yield* getattr(it.object, 'send'), [sent])
    const v = it.needsGuest ? yield* it.nextSteps() : it.next()
    if (v !== undefined) return v
    result = null
    return DONE
  } catch (e) {
    if (!(e instanceof PyException) || !e.cls.isSubtype(StopIteration)) throw e
    result = (e.args.items[0] as Value | undefined) ?? null
    return DONE
  }
}
