/** `yield from`. Reference: https://docs.python.org/3.13/reference/expressions.html#yield-expressions (PEP 380). */
import type { CoreStmt } from '../core/nodes.ts'
import { raised, suspended } from '../run/call.ts'
import { type Outcome, RAISE, SUSPEND, YIELD } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { PyGenerator, closeGenerator, resumeGenerator } from '../run/generator.ts'
import { rt } from '../run/state.ts'
import { GeneratorExit, PyException, StopIteration } from '../runtime/exception.ts'
import type { PyIter } from '../runtime/iter.ts'
import { findAttribute, getattr } from '../runtime/ops/attribute.ts'
import { iteratorValue } from '../runtime/ops/iterate.ts'
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
    const thrown: PyException | null = f.x.thrown
    f.x.thrown = null
    let r: Outcome
    if (it instanceof PyGenerator) {
      if (thrown !== null && thrown.cls.isSubtype(GeneratorExit)) {
        r = drive(closeThenRaise(it, thrown))
        return r === SUSPEND ? suspended(f, s.id) : raised(f)
      }
      r = thrown !== null ? resumeGenerator(it, thrown, 'throw') : resumeGenerator(it, sent, 'send')
      if (r === RAISE) {
        const e = rt.pending as PyException
        if (e.cls.isSubtype(StopIteration) && it.frame === null) {
          rt.pending = null
          store(f, (e.args.items[0] as Value | undefined) ?? null)
          return undefined
        }
        return raised(f)
      }
    } else r = drive(thrown !== null ? delegateThrow(it, thrown) : delegateNext(it, sent))
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

/** GeneratorExit closes the delegate, then is raised here. */
function* closeThenRaise(it: PyGenerator, thrown: PyException): Steps<Value> {
  yield* closeGenerator(it)
  throw thrown
}

/** Hands an exception to a delegate that is no generator, if it has a `throw` (or, for GeneratorExit, a `close`). */
function* delegateThrow(it: PyIter, thrown: PyException): Steps<Value> {
  const object = iteratorValue(it)
  const exit = thrown.cls.isSubtype(GeneratorExit)
  const method = findAttribute(object, exit ? 'close' : 'throw')
  if (method === undefined) throw thrown
  const bound = yield* getattr(object, exit ? 'close' : 'throw')
  if (exit) {
    yield* call(bound, [])
    throw thrown
  }
  try {
    return yield* call(bound, [thrown])
  } catch (e) {
    if (!(e instanceof PyException) || !e.cls.isSubtype(StopIteration)) throw e
    result = (e.args.items[0] as Value | undefined) ?? null
    return DONE
  }
}

function* delegateNext(it: PyIter, sent: Value): Steps<Value> {
  try {
    if (sent !== null) return yield* call(yield* getattr(iteratorValue(it), 'send'), [sent])
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
