/**
 * Roots: the literals at the top of a hot loop or function body. Each pool entry is instantiated at
 * most once in the life of the process, so V8 knows which tree hangs below it and inlines it whole,
 * however polluted the operators' own feedback is (docs/decisions/002). scripts/generate.ts copies
 * what stands between the markers.
 */
import { raised, suspended } from '../run/call.ts'
import { AGAIN, BREAK, CONTINUE, DONE, RAISE, SUSPEND } from '../run/completion.ts'
import type { Warm } from './slices.ts'
import { meter } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { isFloat } from './kinds.ts'
import { PyListIter } from '../runtime/iterators/sequence.ts'
import { LIST_FLOAT } from '../runtime/list/list.ts'
import { PyRangeIter } from '../runtime/range.ts'
import { PyFloat } from '../runtime/value.ts'
import { nextOf } from './loops.ts'
import type { Store } from './bank-types.ts'
import type { Eval, EvalBool, Exec } from './closures.ts'

// roots begin
export function whileRoot(test: EvalBool, cost: number, body: Exec, warm: Warm): Exec {
  return function execWhileRoot(f) {
    f.pc = 0
    let left = warm.slices > 0 ? warm.next() : -1
    for (;;) {
      f.pc = 0
      if (!test(f)) return DONE
      if (left-- === 0) return AGAIN
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
    }
  }
}
export function rangeRoot(getIter: Eval, store: Store, cost: number, body: Exec, other: Exec, warm: Warm): Exec {
  return function execRangeRoot(f) {
    f.pc = 0
    const it = getIter(f)
    if (!(it instanceof PyRangeIter) || it.step <= 0) return other(f)
    const stop = it.stop
    const step = it.step
    let left = warm.slices > 0 ? warm.next() : -1
    for (let i = it.current; i < stop; i = it.current) {
      if (left-- === 0) return AGAIN
      it.current = i + step
      f.pc = 0
      store(f, i)
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
    }
    return DONE
  }
}
export function listRoot(getIter: Eval, store: Store, cost: number, body: Exec, other: Exec, warm: Warm, id: number): Exec {
  return function execListRoot(f) {
    f.pc = 0
    const it = getIter(f)
    if (!(it instanceof PyListIter)) return other(f)
    let left = warm.slices > 0 ? warm.next() : -1
    for (;;) {
      const list = it.list
      if (list === null) return DONE
      const i = it.index
      if (i >= list.items.length) {
        it.list = null
        return DONE
      }
      if (left-- === 0) return AGAIN
      it.index = i + 1
      f.pc = id
      store(f, list.kind === LIST_FLOAT ? new PyFloat(list.items[i]) : list.items[i])
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
    }
  }
}
export function iterRoot(getIter: Eval, store: Store, cost: number, body: Exec, warm: Warm, id: number): Exec {
  return function execIterRoot(f) {
    f.pc = 0
    const it = getIter(f)
    let left = warm.slices > 0 ? warm.next() : -1
    for (;;) {
      if (left-- === 0) return AGAIN
      f.pc = id
      const v = nextOf(it)
      if (v === undefined) return DONE
      if (v === RAISE) return raised(f)
      if (v === SUSPEND) return suspended(f, id)
      store(f, v)
      meter.slice -= cost
      if (meter.slice < 0) meter.hooks.fuel()
      const r = body(f)
      if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
    }
  }
}
/** Where a generator goes on that is resumed often. */
export function yieldRoot(exec: Exec): Exec {
  return function execYieldRoot(f) {
    return exec(f)
  }
}
/**
 * The entry of a typed function: makes the frame, runs the body. Answers undefined when the argument's
 * kind (0 any, 1 int, 2 float) is not the one it was built for.
 */
export function callRoot1(FrameClass: any, kind: number, body: Exec, height: number, failed: (f: any, e: unknown) => any, full: (f: any, body: Exec) => any): (fn: any, a: any) => any {
  return function callTyped1(fn, a) {
    if (kind !== 0 && (kind === 1 ? typeof a !== 'number' : !isFloat(a))) return undefined
    const f = new FrameClass(fn)
    f.s0 = kind === 2 ? a.value : a
    const depth = rt.depth
    const stack = rt.stack
    if (depth >= rt.recursionLimit || stack + height > rt.stackBudget) return full(f, body)
    f.back = rt.frame
    rt.frame = f
    rt.depth = depth + 1
    rt.stack = stack + height
    let r
    try {
      r = body(f)
    } catch (e) {
      r = failed(f, e)
    }
    rt.frame = f.back
    rt.depth = depth
    rt.stack = stack
    return r === undefined ? null : r
  }
}
export function callRoot2(FrameClass: any, kind: number, kind2: number, body: Exec, height: number, failed: (f: any, e: unknown) => any, full: (f: any, body: Exec) => any): (fn: any, a: any, b: any) => any {
  return function callTyped2(fn, a, b) {
    if (kind !== 0 && (kind === 1 ? typeof a !== 'number' : !isFloat(a))) return undefined
    if (kind2 !== 0 && (kind2 === 1 ? typeof b !== 'number' : !isFloat(b))) return undefined
    const f = new FrameClass(fn)
    f.s0 = kind === 2 ? a.value : a
    f.s1 = kind2 === 2 ? b.value : b
    const depth = rt.depth
    const stack = rt.stack
    if (depth >= rt.recursionLimit || stack + height > rt.stackBudget) return full(f, body)
    f.back = rt.frame
    rt.frame = f
    rt.depth = depth + 1
    rt.stack = stack + height
    let r
    try {
      r = body(f)
    } catch (e) {
      r = failed(f, e)
    }
    rt.frame = f.back
    rt.depth = depth
    rt.stack = stack
    return r === undefined ? null : r
  }
}
// roots end
