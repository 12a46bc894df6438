/**
 * Chains of generated code: generators and coroutines that wait for what they delegate to, each for the next. The innermost is
 * resumed directly; the others only count it, and are marked as running. When it has ended or raised, the one that waited for it
 * goes on in its own code with EXHAUSTED or RAISE in place of a value.
 */
import { EXHAUSTED } from '../runtime/iter.ts'
import type { CoreStmt } from '../core/nodes.ts'
import type { Value } from '../runtime/value.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import type { Frame } from './frame.ts'
import { DelegateWait, GeneratorWait, type Resumable, otherwise, resumeWith } from './generator.ts'
import { leaveTyped } from './invoke.ts'
import { charge } from './meter.ts'
import { rt } from './state.ts'

/** `g` waits for `inner` at a yield of its generated code. */
export function delegates(g: Resumable, inner: Resumable): void {
  g.inner = inner
  inner.outer = g
  g.goOn = resumeChain
}

/** The generated code of one that delegates. */
function codeOf(g: Resumable): (g: Resumable, value: Value | typeof RAISE) => Outcome {
  return (g.frame as Frame).typed?.resumption?.run as never
}

function stopRunning(root: Resumable, until: Resumable): void {
  for (let g = root; ; g = g.inner as Resumable) {
    g.running = false
    if (g === until) return
  }
}

export function resumeChain(root: Resumable, value: Value): Outcome {
  const outer = rt.frame
  const depth = rt.depth
  const stack = rt.stack
  let levels = 0
  let taken = stack
  let g = root
  let last = root
  for (;;) {
    taken += g.code.height
    if (g.running || depth + levels >= rt.recursionLimit || taken > rt.stackBudget) {
      if (g !== root) stopRunning(root, last)
      return otherwise(root, value)
    }
    g.running = true
    levels++
    last = g
    const inner = g.inner as Resumable
    if (inner.goOn !== resumeChain) break
    g = inner
  }
  const leaf = last.inner as Resumable
  charge(levels)
  ;(root.frame as Frame).back = outer
  rt.frame = last.frame
  rt.depth = depth + levels
  rt.stack = taken
  const r = leaf.goOn === null ? resumeWith(leaf, value) : leaf.goOn(leaf, value)
  rt.frame = outer
  rt.depth = depth
  rt.stack = stack
  if (r === EXHAUSTED || r === RAISE || r === SUSPEND) return unwind(root, last, r, levels, taken)
  stopRunning(root, last)
  return r
}

/** The innermost has ended, raised or been put aside: those that waited for it go on, from the inside. */
function unwind(root: Resumable, last: Resumable, outcome: Outcome, levels: number, top: number): Outcome {
  const outer = rt.frame
  const depth = rt.depth
  const stack = rt.stack
  let r = outcome
  let taken = top
  let left = levels
  for (let g: Resumable | null = last; g !== null; ) {
    const next: Resumable | null = g === root ? null : g.outer
    taken -= g.code.height
    left--
    if (r === SUSPEND) {
      const f = leaveTyped(g.frame as Frame)
      rt.captured.push(new DelegateWait(f, g.code.statementAt(g.at) as CoreStmt), new GeneratorWait(g))
    } else {
      g.running = false
      const run = codeOf(g)
      g.inner = null
      g.goOn = run as never
      rt.frame = next === null ? outer : next.frame
      rt.depth = depth + left
      rt.stack = taken
      r = run(g, r as Value)
      if (r !== EXHAUSTED && r !== RAISE && r !== SUSPEND) {
        if (next !== null) stopRunning(root, next)
        break
      }
    }
    g = next
  }
  rt.frame = outer
  rt.depth = depth
  rt.stack = stack
  return r
}
