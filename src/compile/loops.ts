/** Loops. Their state lives in slots and iterator objects, never in host locals across statements: they are re-entered at their heads. */
import type { CoreStmt } from '../core/nodes.ts'
import { raised, suspended } from '../run/call.ts'
import { BREAK, CONTINUE, type Outcome, RAISE, SUSPEND } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { EXHAUSTED, PyGenerator, resumeWith } from '../run/generator.ts'
import { meter } from '../run/meter.ts'
import { PyRangeIter } from '../runtime/range.ts'
import type { PyIter } from '../runtime/iter.ts'
import { PyListIter } from '../runtime/iterators/sequence.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import type { Store } from './bank-types.ts'
import type { Eval, Exec } from './closures.ts'
import type { Compiler } from './compiler.ts'
import { hotLoop } from './tier.ts'

export function whileLoop(C: Compiler, s: Extract<CoreStmt, { kind: 'While' }>): Exec {
  const test = C.test(s.test, s.id)
  const body = C.block(s.body)
  const cost = s.body.cost
  const orelse = C.suite(s.orelse)
  const hot = C.loopHeat(s)
  if (s.pre.stmts.length > 0) {
    const pre = C.block(s.pre)
    return function execWhileWithSteps(f) {
      if (hot.region !== null && hot.region.admits(f)) return hot.region.enter(f)
      for (;;) {
        const p = pre(f)
        if (p !== undefined) return p
        if (!test(f)) break
        meter.slice -= cost
        if (meter.slice < 0) meter.hooks.fuel()
        const r = body(f)
        if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
        if (--hot.left === 0) {
          const region = hotLoop(C.code, s.id, f, hot)
          if (region !== null) return region.enter(f)
        }
      }
      return orelse(f)
    }
  }
  return function execWhile(f) {
    if (hot.region !== null && hot.region.admits(f)) return hot.region.enter(f)
    while (test(f)) {
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
      if (--hot.left === 0) {
        const region = hotLoop(C.code, s.id, f, hot)
        if (region !== null) return region.enter(f)
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
  return function execFor(f) {
    if (hot.region !== null && hot.region.admits(f)) return hot.region.enter(f)
    const it = getIter(f) as PyIter
    if (it instanceof PyRangeIter && !it.cls.heap) {
      for (;;) {
        const v = it.next()
        if (v === undefined) break
        f.pc = id
        store(f, v)
        meter.slice -= cost
        if (meter.slice < 0) meter.hooks.fuel()
        const r = body(f)
        if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
        if (--hot.left === 0) {
          const region = hotLoop(C.code, id, f, hot)
          if (region !== null) return region.enter(f)
        }
      }
      return orelse(f)
    }
    for (;;) {
      f.pc = id
      const v = nextOf(it)
      if (v === undefined) break
      if (v === RAISE) return raised(f)
      if (v === SUSPEND) return suspended(f, id)
      store(f, v)
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
      if (--hot.left === 0) {
        const region = hotLoop(C.code, id, f, hot)
        if (region !== null) return region.enter(f)
      }
    }
    return orelse(f)
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
  const r = drive(nextSteps(it))
  return r === EXHAUSTED ? undefined : r
}

function* nextSteps(it: PyIter): Steps<Value> {
  const v = yield* it.nextSteps()
  return v === undefined ? EXHAUSTED : v
}
