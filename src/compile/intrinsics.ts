/**
 * `math` functions in typed code: float in, float out, nothing boxed. What decides is the function
 * found at run time, not its name in the program; a result that is not finite goes the general way,
 * which knows about errors.
 */
import type { CoreStmt } from '../core/nodes.ts'
import type { Frame } from '../run/frame.ts'
import { PyModule } from '../runtime/function.ts'
import * as libm from '../runtime/libm/index.ts'
import { PyBuiltin } from '../runtime/native.ts'
import { PyFloat } from '../runtime/value.ts'
import type { Exec } from './closures.ts'
import { mayCharge } from './rewind.ts'
import type { TypedCompiler } from './typed.ts'

/** Functions of one float whose CPython wrapper adds only the checks of domain and range. */
export const KERNELS: ReadonlyMap<string, (x: number) => number> = new Map<string, (x: number) => number>([
  ['sqrt', Math.sqrt], ['fabs', Math.abs], ['sin', libm.sin], ['cos', libm.cos], ['tan', libm.tan], ['exp', libm.exp], ['atan', libm.atan],
  ['asin', libm.asin], ['acos', libm.acos], ['sinh', libm.sinh], ['cosh', libm.cosh], ['tanh', libm.tanh],
])

/** The call with its kernel inline; null when there is no reason to expect one. */
export function intrinsicCall(C: TypedCompiler, s: Extract<CoreStmt, { kind: 'CallMethod' }>, general: Exec): Exec | null {
  const kernel = KERNELS.get(s.name)
  const argument = s.args[0]
  if (kernel === undefined || argument === undefined || s.args.length !== 1 || s.keywords.length > 0) return null
  const kind = C.kind(argument)
  if ((kind !== 'float' && kind !== 'int') || mayCharge(C, argument) || mayCharge(C, s.object)) return null
  let place = -1
  for (const v of C.probeValues(s.object)) {
    if (v instanceof PyModule && v.globals === null && v.name === 'math' && v.attrs !== undefined) place = v.attrs.entryKeys.indexOf(s.name)
  }
  if (place < 0) return null
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
      if (fn instanceof PyBuiltin && fn.module === 'math' && fn.spec.name === name) {
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
