/**
 * `math.f(x)`, and `f(x)` of a function imported from there, on a raw number: nothing is boxed. What decides is the object found at run
 * time, not the name in the program; a result that is not finite goes the general way, which knows about errors.
 */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { mathKernel } from '../compile/intrinsics.ts'
import { call1 } from '../run/call.ts'
import { PyModule } from '../runtime/function.ts'
import { PyBuiltin, type NativeSpec } from '../runtime/native.ts'
import type { Value } from '../runtime/value.ts'
import { charges } from './charging.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { closureStatement } from './fallback.ts'
import { otherwise, storeNumber } from './intrinsics.ts'
import { emitStep } from './steps.ts'
import { floatValue } from './value.ts'

type Call = Extract<CoreStmt, { kind: 'Call' }>
type CallMethod = Extract<CoreStmt, { kind: 'CallMethod' }>
type Kernel = (x: number) => number

const HOST_KERNELS: ReadonlyMap<Kernel, string> = new Map([[Math.sqrt, 'Math.sqrt'], [Math.abs, 'Math.abs']])

/** The argument of a call with one, which is a raw number and whose result may be a float; null for any other call. */
function numberArgument(E: Emitter, s: Call | CallMethod): CoreExpr | null {
  const argument = s.args[0]
  if (argument === undefined || s.args.length !== 1 || s.keywords.length > 0) return null
  const kind = E.kind(argument)
  return (kind !== 'float' && kind !== 'int') || (s.dst >= 0 && E.facts.slots[s.dst] === 'int') ? null : argument
}

/** The function of `math` that a name was seen to stand for. */
function functionOf(E: Emitter, s: Call): { readonly spec: NativeSpec, readonly kernel: Kernel } | null {
  const { callee } = s
  if (callee.kind !== 'Global' || E.facts.promoted.has(callee.index) || numberArgument(E, s) === null) return null
  for (const v of E.T.probeValues(callee)) {
    if (v instanceof PyBuiltin && v.self === undefined && v.spec.kernel !== null) return { spec: v.spec, kernel: v.spec.kernel }
  }
  return null
}

/** Is it compiled to text that calls nothing of the script? */
export function isMathCall(E: Emitter, s: Call | CallMethod): boolean {
  // What charges goes the general way, where a name may have come to stand for anything.
  if (charges(E, s)) return false
  if (s.kind === 'Call') return functionOf(E, s) !== null
  return numberArgument(E, s) !== null && mathKernel(E.T, s.object, s.name) !== null
}

/** `sqrt(x)`; false when it was seen to be something else. */
export function mathFunction(E: Emitter, s: Call): boolean {
  const found = charges(E, s) ? null : functionOf(E, s)
  if (found === null) return false
  const callee = generic(E, emit(E, s.callee))
  const x = emit(E, s.args[0] as CoreExpr)
  const argument = /^[\w.]+$/.test(x.js) ? x : { ...x, js: E.temp(x.js) }
  kernelStep(E, s, `${callee} !== null && ${callee}.spec === ${E.k(found.spec)}`, found.kernel, () => argument.js,
    () => emitStep(E, s, `${E.k(call1)}(${callee}, ${generic(E, argument)})`, s.dst))
  return true
}

/** `math.sqrt(x)`; false when it was seen to be something else. */
export function mathCall(E: Emitter, s: CallMethod): boolean {
  const argument = charges(E, s) ? null : numberArgument(E, s)
  const found = argument === null ? null : mathKernel(E.T, s.object, s.name)
  if (argument === null || found === null) return false
  const { place, kernel } = found
  const { name } = s
  const isKernel = (m: Value): boolean => {
    if (!(m instanceof PyModule) || m.attrs === undefined || m.attrs.entryKeys[place] !== name) return false
    const fn = m.attrs.entryValues[place]
    return fn instanceof PyBuiltin && fn.spec.kernel === kernel
  }
  const m = generic(E, emit(E, s.object))
  kernelStep(E, s, `${E.k(isKernel)}(${m})`, kernel, () => emit(E, argument).js, () => closureStatement(E, s))
  return true
}

function kernelStep(E: Emitter, s: Call | CallMethod, test: string, kernel: Kernel, argument: () => string, general: () => void): void {
  const done = E.name('l')
  E.line(`${done}: {`)
  E.when(test, () => {
    const x = argument()
    const host = HOST_KERNELS.get(kernel)
    const r = E.temp(host === undefined ? `${E.k(kernel)}(${x})` : `${host}(${x})`)
    E.line(`if (${r} - ${r} === 0) {`)
    if (s.dst >= 0) storeNumber(E, s.dst, floatValue(r), s.id)
    E.line(`break ${done}`)
    E.line('}')
  })
  otherwise(E, s, general)
  E.line('}')
}
