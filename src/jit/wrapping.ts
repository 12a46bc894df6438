/** Arithmetic of which only the low bits are wanted: `(a * b + c) % 2**64`, `x & 0xFFFFFFFF`. */
import type { CoreExpr } from '../core/nodes.ts'
import type { Emitter } from './emitter.ts'
import type { JsValue } from './value.ts'

export function wrapping(E: Emitter, e: Extract<CoreExpr, { kind: 'Binary' }>): JsValue | null {
  void E
  void e
  return null
}
