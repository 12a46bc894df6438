/** `C(...)` for a plain class whose `__init__` is a guest function: the instance is made here and `__init__` called directly. */
import type { CoreStmt } from '../core/nodes.ts'
import { InitWait, initResult } from '../run/call.ts'
import { RAISE, SUSPEND } from '../run/completion.ts'
import { chargeMemory } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { INSTANCE_BYTES } from '../runtime/class/instantiate.ts'
import { PyFunction } from '../runtime/function.ts'
import type { PyInstance } from '../runtime/instance.ts'
import { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { takes } from './arguments.ts'
import { callFunction, generalCall } from './calls.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { afterStep, beforeStep, storeResult } from './steps.ts'
import { anyValue } from './value.ts'

type Call = Extract<CoreStmt, { kind: 'Call' }>

/** What a class makes of a call: the class last seen, which another one of the same statement may replace. */
class ClassTarget {
  cls: PyType
  version: number
  init: PyFunction
  private readonly count: number
  private readonly keywords: readonly string[]

  constructor(cls: PyType, count: number, keywords: readonly string[]) {
    this.cls = cls
    this.version = cls.version
    this.init = cls.guestInit as PyFunction
    this.count = count
    this.keywords = keywords
  }

  /** Is it another class object that makes instances in the same way? */
  readonly admits = (c: Value): boolean => {
    if (!(c instanceof PyType) || !makesInstances(c, this.count, this.keywords)) return false
    const init = c.guestInit as PyFunction
    if (c.layout !== this.cls.layout || init.code !== this.init.code) return false
    this.cls = c
    this.version = c.version
    this.init = init
    return true
  }
}

function makesInstances(c: PyType, count: number, keywords: readonly string[]): boolean {
  return c.plainNew && c.layout !== null && c.guestInit instanceof PyFunction && takes(c.guestInit, count + 1, keywords)
}

/** The call of a class; false when none was seen there. */
export function emitClassCall(E: Emitter, s: Call): boolean {
  const { callee, args, keywords } = s
  if (callee.kind !== 'Global' && callee.kind !== 'Local' && callee.kind !== 'Cell') return false
  const cls = E.T.probeValues(callee).find((v) => v instanceof PyType && makesInstances(v, args.length, keywords)) as PyType | undefined
  if (cls === undefined || cls.layout === null) return false
  const target = new ClassTarget(cls, args.length, keywords)
  const c = generic(E, emit(E, callee))
  const values = args.map((a) => emit(E, a))
  const t = E.k(target)
  const r = E.name('t')
  const made = E.name('o')
  const done = E.name('l')
  E.line(`${done}: {`)
  const fits = beforeStep(E)
  E.line(`let ${r}`)
  const slow = E.capture(() => E.line(`${r} = ${E.call(generalCall(E, c, values, keywords), s.id)}`))
  E.line(`if ((${c} === ${t}.cls && ${c}.version === ${t}.version) || ${E.k(target.admits)}(${c})) {`)
  E.line(`${E.spill}${E.k(chargeMemory)}(${INSTANCE_BYTES})${E.reload}`)
  E.line(`const ${made} = new ${E.k(cls.layout.make)}(${c}, ${E.k(cls.layout.root)})`)
  callFunction(E, s, { code: target.init.code, fn: `${t}.init`, test: '' }, [anyValue(made), ...values], { r, fits, done: '' }, keywords)
  E.line(`if (${r} === null) ${r} = ${made}`)
  E.line(`else if (${r} === ${E.k(SUSPEND)}) ${E.k(initSuspended)}(${made})`)
  E.line(`else if (${r} !== ${E.k(RAISE)}) ${E.k(initResult)}(${made}, ${r})`)
  E.line('} else {')
  E.lines(slow)
  E.line('}')
  afterStep(E, s, r, fits)
  storeResult(E, s.id, s.dst, r)
  E.line('}')
  return true
}

/** `__init__` is put aside: the call gives the instance once it is done. */
function initSuspended(made: PyInstance): void {
  rt.captured.push(new InitWait(made))
}
