/** `super().name(...)` where it was seen to be a plain function of a base: it is called without binding it. */
import type { CoreStmt } from '../core/nodes.ts'
import { superType } from '../runtime/builtin-types.ts'
import { PyFunction, PyMethod, PySuper } from '../runtime/function.ts'
import type { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { OPEN } from '../compile/targets.ts'
import { isOpen } from './access.ts'
import { takes } from './arguments.ts'
import { callFunction } from './calls.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { noteTarget } from '../compile/targets.ts'
import { afterStep, beforeStep, storeResult } from './steps.ts'
import { anyValue } from './value.ts'

type CallMethod = Extract<CoreStmt, { kind: 'CallMethod' }>

const MAX_CLASSES = 16
const MAX_STRAYS = 20

/** The function that `name` of a `super` object binds to its instance; null for anything else. */
function functionOf(s: PySuper, name: string): PyFunction | null {
  const found = superType.slots.getattr?.(s, name)
  return found instanceof PyMethod && found.self === s.self && found.func instanceof PyFunction ? found.func : null
}

export function superCall(E: Emitter, s: CallMethod): boolean {
  const seen = E.T.probeValues(s.object)
  const count = s.args.length
  if (seen.length === 0 || isOpen(E, s.id)) return false
  let code: PyFunction['code'] | null = null
  for (const v of seen) {
    const fn = v instanceof PySuper && v.cls === superType && v.self !== v.selfType ? functionOf(v, s.name) : null
    if (fn === null || !takes(fn, count + 1, s.keywords)) return false
    code ??= fn.code
  }
  if (code === null) return false
  const object = generic(E, emit(E, s.object))
  const o = /^\w+$/.test(object) ? object : E.temp(object)
  const m = E.temp(`${E.k(finder(E, s, count))}(${o})`)
  E.line(`if (${m} === null) ${E.exit(s.id)}`)
  const values = s.args.map((a) => emit(E, a))
  const r = E.name('t')
  const done = E.name('l')
  E.line(`${done}: {`)
  const fits = beforeStep(E)
  E.line(`let ${r}`)
  callFunction(E, s, { code, fn: m, test: `${m}.code === ${E.k(code)}` }, [anyValue(`${o}.self`), ...values], { r, fits, done }, s.keywords)
  afterStep(E, s, r, fits)
  storeResult(E, s.id, s.dst, r)
  E.line('}')
  return true
}

/** Finds the function for a `super` object, by the class of its instance. */
function finder(E: Emitter, s: CallMethod, count: number): (o: Value) => PyFunction | null {
  const { code, widening } = E
  const { name, id, keywords } = s
  const known: Map<number, PyFunction> = new Map()
  let start: PyType | null = null
  let strays = 0
  return (o) => {
    if (o instanceof PySuper && o.cls === superType && o.self !== o.selfType) {
      if (o.start !== start || known.size > MAX_CLASSES) {
        known.clear()
        start = o.start
      }
      const hit = known.get(o.selfType.version)
      if (hit !== undefined) return hit
      const fn = functionOf(o, name)
      if (fn !== null && takes(fn, count + 1, keywords)) {
        known.set(o.selfType.version, fn)
        return fn
      }
    }
    widening.missed()
    if (++strays >= MAX_STRAYS) {
      noteTarget(code, id, OPEN)
      widening.renew()
    }
    return null
  }
}
