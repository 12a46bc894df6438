/** `super().name(...)` and `super().name` where it was seen to be a plain function or a property of a base: the function is called without binding it. */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { superType } from '../runtime/builtin-types.ts'
import { PyFunction, PyMethod, PySuper } from '../runtime/function.ts'
import type { PyType } from '../runtime/type.ts'
import { RAISE } from '../run/completion.ts'
import { superGetter } from '../runtime/wrappers/super.ts'
import type { Value } from '../runtime/value.ts'
import { OPEN } from '../compile/targets.ts'
import { isOpen } from './access.ts'
import { takes } from './arguments.ts'
import { callFunction } from './calls.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { noteTarget } from '../compile/targets.ts'
import { afterStep, beforeStep, storeResult } from './steps.ts'
import { type JsValue, anyValue } from './value.ts'

type CallMethod = Extract<CoreStmt, { kind: 'CallMethod' }>
type Do = Extract<CoreStmt, { kind: 'Do' }>
type Attr = Extract<CoreExpr, { kind: 'Attr' }>

const MAX_CLASSES = 16
const MAX_STRAYS = 20

/** The function that `name` of a `super` object binds to its instance; null for anything else. */
function functionOf(s: PySuper, name: string): PyFunction | null {
  const found = superType.slots.getattr?.(s, name)
  return found instanceof PyMethod && found.self === s.self && found.func instanceof PyFunction ? found.func : null
}

export function superCall(E: Emitter, s: CallMethod): boolean {
  return callOfBase(E, s, s.object, (o) => functionOf(o, s.name), () => generic(E, emit(E, s.object)), () => s.args.map((a) => emit(E, a)), s.args.length, s.keywords, null)
}

/** `super().name` where it was seen to be a property of a base: its getter is called. `failed` is told of what it has raised. */
export function superProperty(E: Emitter, s: Do, e: Attr, o: string, failed: (v: Value) => void): boolean {
  return callOfBase(E, s, e.object, (v) => superGetter(v, e.name), () => o, () => [], 0, [], failed)
}

/** Calls the function that `find` tells for a `super` object, with its instance and `count` arguments. */
function callOfBase(
  E: Emitter, s: CallMethod | Do, seenAs: CoreExpr, find: (s: PySuper) => PyFunction | null, object: () => string,
  args: () => JsValue[], count: number, keywords: readonly string[], failed: ((v: Value) => void) | null,
): boolean {
  const seen = E.T.probeValues(seenAs)
  if (seen.length === 0 || isOpen(E, s.id)) return false
  let code: PyFunction['code'] | null = null
  for (const v of seen) {
    const fn = v instanceof PySuper && v.cls === superType && v.self !== v.selfType ? find(v) : null
    if (fn === null || !takes(fn, count + 1, keywords)) return false
    code ??= fn.code
  }
  if (code === null) return false
  const js = object()
  const o = /^\w+$/.test(js) ? js : E.temp(js)
  const m = E.temp(`${E.k(finder(E, s.id, find, (fn) => takes(fn, count + 1, keywords)))}(${o})`)
  E.line(`if (${m} === null) ${E.exit(s.id)}`)
  const values = args()
  const r = E.name('t')
  const done = E.name('l')
  E.line(`${done}: {`)
  const fits = beforeStep(E)
  E.line(`let ${r}`)
  callFunction(E, s, { code, fn: m, test: `${m}.code === ${E.k(code)}` }, [anyValue(`${o}.self`), ...values], { r, fits, done: failed === null ? done : '' }, keywords)
  if (failed !== null) E.line(`if (${r} === ${E.k(RAISE)}) ${E.k(failed)}(${o})`)
  afterStep(E, s, r, fits)
  storeResult(E, s.id, s.dst, r)
  E.line('}')
  return true
}

/** Finds the function for a `super` object, by the class of its instance. */
function finder(E: Emitter, id: number, find: (s: PySuper) => PyFunction | null, fitting: (fn: PyFunction) => boolean): (o: Value) => PyFunction | null {
  const { code, widening } = E
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
      const fn = find(o)
      if (fn !== null && fitting(fn)) {
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
