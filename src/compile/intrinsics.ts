/**
 * `math` functions in typed code: float in, float out, nothing boxed. What decides is the function
 * found at run time, not its name in the program; a result that is not finite goes the general way,
 * which knows about errors.
 */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import type { Frame } from '../run/frame.ts'
import { PyModule } from '../runtime/function.ts'
import { PyBuiltin } from '../runtime/native.ts'
import { PyFloat } from '../runtime/value.ts'
import type { Exec } from './closures.ts'
import { mayCharge } from './rewind.ts'
import type { TypedCompiler } from './typed.ts'

/** Where the module `math` keeps a function with a kernel that `object` was seen to have, and that kernel; null when it has none. */
export function mathKernel(C: TypedCompiler, object: CoreExpr, name: string): { readonly place: number, readonly kernel: (x: number) => number } | null {
  for (const v of C.probeValues(object)) {
    if (!(v instanceof PyModule) || v.globals !== null || v.name !== 'math' || v.attrs === undefined) continue
    const place = v.attrs.entryKeys.indexOf(name)
    const fn = v.attrs.entryValues[place]
    if (fn instanceof PyBuiltin && fn.spec.kernel !== null) return { place, kernel: fn.spec.kernel }
  }
  return null
}

/** The call with its kernel inline; null when there is no reason to expect one. */
export function intrinsicCall(C: TypedCompiler, s: Extract<CoreStmt, { kind: 'CallMethod' }>, general: Exec): Exec | null {
  const argument = s.args[0]
  if (argument === undefined || s.args.length !== 1 || s.keywords.length > 0) return null
  const kind = C.kind(argument)
  if ((kind !== 'float' && kind !== 'int') || mayCharge(C, argument) || mayCharge(C, s.object)) return null
  const found = mathKernel(C, s.object, s.name)
  if (found === null) return null
  const { place, kernel } = found
  const object = C.expr(s.object)
  const x = C.raw(argument)
  const store = s.dst < 0 ? null : C.rawStore(s.dst)
  const boxed = s.dst >= 0 && C.facts.slots[s.dst] !== 'float'
  if (boxed && C.facts.slots[s.dst] === 'int') return null
  const { name } = s
  return function execIntrinsic(f: Frame) {
    const m = object(f)
    if (m instanceof PyModule && m.attrs !== undefined && m.attrs.entryKeys[place] === name) {
      const fn = m.attrs.entryValues[place]
      if (fn instanceof PyBuiltin && fn.spec.kernel === kernel) {
        const r = kernel(x(f))
        if (r - r === 0) {
          if (store !== null) store(f, boxed ? new PyFloat(r) : r)
          return undefined
        }
      }
    }
    return general(f)
  }
}
