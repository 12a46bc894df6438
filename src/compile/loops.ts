/** Loops. Their state lives in slots and iterator objects, never in host locals across statements: they are re-entered at their heads. */
import type { CoreStmt } from '../core/nodes.ts'
import { call1, raised, suspended } from '../run/call.ts'
import { BREAK, CONTINUE, type Completion, type Outcome, RAISE, SUSPEND } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { EXHAUSTED, PyGenerator, resumeWith } from '../run/generator.ts'
import type { Frame } from '../run/frame.ts'
import { nextItem } from '../run/item-calls.ts'
import { meter } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { Then } from '../run/suspend.ts'
import { type PyException, StopIteration } from '../runtime/exception.ts'
import { PyFunction, PyMethod } from '../runtime/function.ts'
import { GuestIter } from '../runtime/ops/iterate.ts'
import { PyRangeIter } from '../runtime/range.ts'
import type { PyIter } from '../runtime/iter.ts'
import { CallingIter } from '../runtime/iterators/calling-iter.ts'
import { PyListIter } from '../runtime/iterators/sequence.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import type { Store } from './bank-types.ts'
import type { Eval, Exec } from './closures.ts'
import type { Compiler } from './compiler.ts'
import { roots } from './roots-part.ts'
import { Warm, sliced } from './slices.ts'
import { hotLoop, tryAgain } from './tier.ts'

export function whileLoop(C: Compiler, s: Extract<CoreStmt, { kind: 'While' }>): Exec {
  const test = C.test(s.test, s.id)
  const body = C.block(s.body)
  const cost = s.body.cost
  const orelse = C.suite(s.orelse)
  const hot = C.loopHeat(s)
  if (s.pre.stmts.length > 0) {
    const pre = C.block(s.pre)
    return function execWhileWithSteps(f) {
      if (hot.region !== null) {
        if (hot.region.admits(f)) return hot.region.enter(f)
        tryAgain(hot)
      }
      const begun = hot.left
      for (;;) {
        const p = pre(f)
        if (p !== undefined) return p
        if (!test(f)) break
        meter.slice -= cost
        if (meter.slice < 0) meter.hooks.fuel()
        const r = body(f)
        if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
        if (--hot.left === 0) {
          const region = hotLoop(C.code, s.id, f, hot, begun)
          if (region !== null) return region.enter(f)
        }
      }
      return orelse(f)
    }
  }
  const rooted = new RootedLoop(C, () => roots()?.whileRootPool.pop()?.(test, cost, body, new Warm()), s.orelse.stmts.length === 0 ? null : orelse)
  return function execWhile(f) {
    if (hot.region !== null) {
      if (hot.region.admits(f)) return hot.region.enter(f)
      tryAgain(hot)
    }
    const begun = hot.left
    let turns = rooted.after
    while (test(f)) {
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
      if (--hot.left === 0) {
        const region = hotLoop(C.code, s.id, f, hot, begun)
        if (region !== null) return region.enter(f)
      }
      if (--turns === 0) {
        const long = rooted.get()
        if (long !== null) return long(f)
      }
    }
    return orelse(f)
  }
}

/** The compiled parts of a `for`: made once, whoever drives the loop. */
export interface ForParts {
  readonly getIter: Eval
  readonly store: Store
  readonly body: Exec
  readonly orelse: Exec
}
export function forParts(C: Compiler, s: Extract<CoreStmt, { kind: 'For' }>): ForParts {
  return { getIter: C.load(s.iter, s.id, true), store: C.store(s.item, s.id), body: C.block(s.body), orelse: C.suite(s.orelse) }
}

export function forLoop(C: Compiler, s: Extract<CoreStmt, { kind: 'For' }>, parts: ForParts = forParts(C, s)): Exec {
  const { getIter, store, body, orelse } = parts
  const cost = s.body.cost
  const hot = C.loopHeat(s)
  const id = s.id
  const orElse = s.orelse.stmts.length === 0 ? null : orelse
  const rooted = new RootedLoop(C, () => roots()?.iterRootPool.pop()?.(getIter, store, cost, body, new Warm(), id), orElse)
  const rootedRange = new RootedLoop(C, () => roots()?.rangeRootPool.pop()?.(getIter, store, cost, body, execFor, new Warm()), orElse)
  // Three closures rather than one: each is small enough for V8 to inline where a generator goes on.
  const overRange = function execForRange(f: Frame, it: PyRangeIter): Completion {
    const begun = hot.left
    for (let turns = rootedRange.after; ; ) {
      const v = it.next()
      if (v === undefined) return orelse(f)
      f.pc = id
      store(f, v)
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
      if (--hot.left === 0) {
        const region = hotLoop(C.code, id, f, hot, begun)
        if (region !== null) return region.enter(f)
      }
      if (--turns === 0) {
        const long = rootedRange.get()
        if (long !== null) return long(f)
      }
    }
  }
  const overAny = function execForAny(f: Frame, it: PyIter): Completion {
    const begun = hot.left
    for (let turns = rooted.after; ; ) {
      f.pc = id
      const v = nextOf(it)
      if (v === undefined) return orelse(f)
      if (v === RAISE) return raised(f)
      if (v === SUSPEND) return suspended(f, id)
      store(f, v)
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
      if (--hot.left === 0) {
        const region = hotLoop(C.code, id, f, hot, begun)
        if (region !== null) return region.enter(f)
      }
      if (--turns === 0) {
        const long = rooted.get()
        if (long !== null) return long(f)
      }
    }
  }
  function execFor(f: Frame): Completion {
    if (hot.region !== null) {
      if (hot.region.admits(f)) return hot.region.enter(f)
      tryAgain(hot)
    }
    const it = getIter(f) as PyIter
    return it instanceof PyRangeIter && !it.cls.heap ? overRange(f, it) : overAny(f, it)
  }
  return execFor
}

/** Iterations at a stretch after which a loop of a generator or coroutine, which stays generic, gets a root of its own. */
const LONG_RUN = 200

class RootedLoop {
  readonly after: number
  private readonly make: () => Exec | undefined
  private readonly orelse: Exec | null
  private exec: Exec | null = null
  constructor(C: Compiler, make: () => Exec | undefined, orelse: Exec | null) {
    this.after = C.code.isGenerator && C.code.tiers ? LONG_RUN : -1
    this.make = make
    this.orelse = orelse
  }
  /** Goes on at the loop's head; null when there is no root left. */
  get(): Exec | null {
    if (this.exec === null) {
      const root = this.make()
      if (root !== undefined) this.exec = sliced(root, this.orelse)
    }
    return this.exec
  }
}

/** The next item of any iterator: a value, undefined when exhausted, RAISE or SUSPEND. */
export function nextOf(it: PyIter): Outcome | undefined {
  if (it instanceof PyListIter) return it.next()
  if (it instanceof PyGenerator) {
    const r = resumeWith(it, null)
    return r === EXHAUSTED ? undefined : r
  }
  if (!it.needsGuest) {
    try {
      return it.next()
    } catch (e) {
      if (e !== NEED_GUEST) throw e
    }
  }
  return nextByGuest(it)
}

/** `nextOf` an iterator that has been found to need guest code: it is not tried again, which may cost fuel. */
export function nextByGuest(it: PyIter): Outcome | undefined {
  if (it instanceof GuestIter) {
    const { bound } = it
    if (bound instanceof PyMethod && bound.func instanceof PyFunction) return nextOfGuest(call1(bound.func, bound.self))
  }
  const r = it instanceof CallingIter ? nextItem(it) : drive(nextSteps(it))
  return r === EXHAUSTED ? undefined : r
}

/** What a guest `__next__` has answered. */
function nextOfGuest(r: Outcome): Outcome | undefined {
  if (r === RAISE) return isStop() ? undefined : r
  if (r === SUSPEND) rt.captured.push(new Then((later) => (later === RAISE && isStop() ? EXHAUSTED : later)))
  return r
}

/** Is it StopIteration that is under way? Then it ends here. */
function isStop(): boolean {
  if (!(rt.pending as PyException).cls.isSubtype(StopIteration)) return false
  rt.pending = null
  return true
}

function* nextSteps(it: PyIter): Steps<Value> {
  const v = yield* it.nextSteps()
  return v === undefined ? EXHAUSTED : v
}
