/** `return`: of a loop's region a completion, of a whole function the end of its host function. */
import type { Emitter } from './emitter.ts'
import { generic } from './expressions.ts'
import type { JsValue } from './value.ts'

export function settledReturn(E: Emitter, v: JsValue): void {
  E.crossing(0, () => leave(E, v))
}

function leave(E: Emitter, v: JsValue): void {
  if (E.reentry !== null) E.line(`r = ${generic(E, v)}; break v`)
  else if (E.raw?.signature.givesFloat === true) E.line(`${E.leaveFunction()} return ${v.js}`)
  else E.line(`r = ${generic(E, v)}; break w`)
}
