/** `yield from` and `await`. Reference: https://docs.python.org/3.13/reference/expressions.html#yield-expressions (PEP 380, PEP 492). */
import type { CoreStmt } from '../core/nodes.ts'
import { raised } from '../run/call.ts'
import { type Outcome, RAISE, SUSPEND, YIELD } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { EXHAUSTED, PyGenerator, type Resumable, closeGenerator, resumeThrow, resumeWith } from '../run/generator.ts'
import type { Frame } from '../run/frame.ts'
import { runFrame } from '../run/invoke.ts'
import { rt } from '../run/state.ts'
import { Suspended } from '../run/suspend.ts'
import { GeneratorExit, PyException, StopIteration } from '../runtime/exception.ts'
import type { PyIter } from '../runtime/iter.ts'
import { findAttribute, getattr } from '../runtime/ops/attribute.ts'
import { GuestIter, iteratorValue } from '../runtime/ops/iterate.ts'
import { type Steps, call } from '../runtime/steps.ts'
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
      r = throwTo(it, thrown)
    } else r = it instanceof PyGenerator ? resumeWith(it, sent) : drive(delegateNext(it as PyIter, sent))
    if (r === RAISE) return raised(f)
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

/** Hands an exception to a delegate. GeneratorExit closes it, and is then raised here. */
function throwTo(it: Value, thrown: PyException): Outcome {
  const exit = thrown.cls.isSubtype(GeneratorExit)
  if (it instanceof PyGenerator) return exit ? drive(closeThenRaise(it, thrown)) : resumeThrow(it, thrown)
  return drive(delegateThrow(it as PyIter, thrown, exit))
}

function* closeThenRaise(it: Resumable, thrown: PyException): Steps<Value> {
  yield* closeGenerator(it)
  throw thrown
}

/** For a delegate that is no generator: its `throw` (or, for GeneratorExit, `close`), if it has one. */
function* delegateThrow(it: PyIter, thrown: PyException, exit: boolean): Steps<Value> {
  const object = iteratorValue(it)
  const name = exit ? 'close' : 'throw'
  const method = findAttribute(object, name)
  if (method === undefined) throw thrown
  const bound = yield* getattr(object, name)
  if (exit) {
    yield* call(bound, [])
    throw thrown
  }
  try {
    return yield* call(bound, [thrown])
  } catch (e) {
    return ended(e)
  }
}

function* delegateNext(it: PyIter, sent: Value): Steps<Value> {
  try {
    if (sent !== null) return yield* call(yield* getattr(iteratorValue(it), 'send'), [sent])
    if (it instanceof GuestIter) return yield* call(it.bound, [])
    const v = it.needsGuest ? yield* it.nextSteps() : it.next()
    if (v !== undefined) return v
  } catch (e) {
    return ended(e)
  }
  rt.yielded = null
  return EXHAUSTED
}

/** StopIteration is the end of a delegate, and carries its value. */
function ended(e: unknown): Value {
  if (!(e instanceof PyException) || !e.cls.isSubtype(StopIteration)) throw e
  rt.yielded = (e.args.items[0] as Value | undefined) ?? null
  return EXHAUSTED
}
