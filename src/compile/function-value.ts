/** `def` and `lambda`: making the function object. */
import type { CoreExpr, CoreFunction } from '../core/nodes.ts'
import { Code } from '../run/code.ts'
import { chargeMemory } from '../run/meter.ts'
import { FUNCTION } from '../run/sizes.ts'
import { callsUntilHot } from './tier.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyFunction } from '../runtime/function.ts'
import type { PyCell, Value } from '../runtime/value.ts'
import type { Eval } from './closures.ts'
import type { Compiler } from './compiler.ts'

const NONE: readonly never[] = []

const codes: WeakMap<object, Code> = new WeakMap()

/** The code of a function that is made in `parent`: one object, whoever asks first. */
export function childCode(parent: Code, core: CoreFunction): Code {
  let made = codes.get(core)
  if (made === undefined) {
    made = new Code(core, parent.source, parent.tiers ? callsUntilHot(parent.js) : -1, parent.js, parent.wasm)
    codes.set(core, made)
    parent.children.push(made)
  }
  return made
}

export function makeFunction(C: Compiler, e: Extract<CoreExpr, { kind: 'Function' }>): Eval {
  const code = childCode(C.code, e.code)
  const defaults = e.defaults.map((x) => C.expr(x))
  const kwDefaults = e.kwDefaults.map(([name, x]) => [name, C.expr(x)] as const)
  const annotations = e.annotations.map(([name, x]) => [name, C.expr(x)] as const)
  const from = e.code.freeFrom.map((slot) => `s${slot}`)
  return function evalFunction(f) {
    chargeMemory(FUNCTION)
    let values: readonly Value[] = NONE
    if (defaults.length > 0) values = defaults.map((d) => d(f))
    let kw: Map<string, Value> | null = null
    if (kwDefaults.length > 0) {
      kw = new Map()
      for (const [name, d] of kwDefaults) kw.set(name, d(f))
    }
    let cells: readonly PyCell[] = NONE
    if (from.length > 0) cells = from.map((name) => f[name])
    const fn = new PyFunction(code, f.fn.globals, values, kw, cells)
    if (annotations.length > 0) {
      const dict = new PyDict()
      for (const [name, a] of annotations) dict.setStr(name, a(f))
      fn.annotations = dict
    }
    return fn
  }
}
