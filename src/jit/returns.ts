/** `return`: of a loop's region a completion, of a whole function the end of its host function. */
import type { Emitter } from './emitter.ts'
import { generic } from './expressions.ts'
import { type JsValue, anyValue, floatValue } from './value.ts'

export function settledReturn(E: Emitter, v: JsValue): void {
  if (E.throughFinally(0, 'return', () => settledForm(E, v))) return
  E.crossing(0, () => leave(E, v))
}

/** Does the function give floats as they are? */
function givesFloat(E: Emitter): boolean {
  return E.reentry === null && E.raw?.signature.givesFloat === true
}

function settledForm(E: Emitter, v: JsValue): string {
  return givesFloat(E) ? v.js : generic(E, v)
}

/** The value of a `return` that a `finally` has held up, as `settledReturn` takes it. */
export function heldUp(E: Emitter, name: string): JsValue {
  return givesFloat(E) ? floatValue(name) : anyValue(name)
}

function leave(E: Emitter, v: JsValue): void {
  if (givesFloat(E)) E.line(`${E.leaveFunction()} return ${v.js}`)
  else E.line(`r = ${generic(E, v)}; break ${E.reentry !== null ? 'v' : 'w'}`)
}
