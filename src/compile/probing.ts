/**
 * Compiling at the script's run time: it is not the script that pays, since fuel is the same in all tiers. Evaluating expressions of the
 * script on sample frames, for evidence, has a budget for each region; what the compilers do themselves is not metered.
 */
import { type MeterHooks, evidence, meter } from '../run/meter.ts'
import { DEOPT } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import type { Value } from '../runtime/value.ts'
import type { Eval } from './closures.ts'

/** What probing for one region may cost; beyond it there is no evidence. */
const FUEL = 2000
const MEMORY = 2 ** 20

const idle: MeterHooks = { fuel() {}, memory() {}, interrupt() {}, unwound() {} }
const spent: MeterHooks = {
  fuel() { throw DEOPT },
  memory() { throw DEOPT },
  interrupt() {},
  unwound() {},
}

let fuel = 0
let memory = 0

export function unmetered<T>(run: () => T): T {
  const { slice, memory: left, hooks } = meter
  meter.slice = Number.POSITIVE_INFINITY
  meter.memory = Number.POSITIVE_INFINITY
  meter.hooks = idle
  fuel = FUEL
  memory = MEMORY
  try {
    return run()
  } finally {
    meter.slice = slice
    meter.memory = left
    meter.hooks = hooks
  }
}

/** The values of an expression on sample frames; left out where it can't be evaluated (a name not yet bound), or costs too much. */
export function probe(run: Eval, samples: readonly Frame[]): Value[] {
  const { slice, memory: left, hooks } = meter
  meter.slice = fuel
  meter.memory = memory
  meter.hooks = spent
  evidence.gathering = true
  const out: Value[] = []
  for (const f of samples) {
    if (f.typed !== null) continue
    try {
      const v = run(f) as Value | undefined
      if (v !== undefined) out.push(v)
    } catch {
      // No evidence in this state.
    }
  }
  evidence.gathering = false
  fuel = meter.slice
  memory = meter.memory
  meter.slice = slice
  meter.memory = left
  meter.hooks = hooks
  return out
}
