/** What a sum of floats carries along, as text. The semantics are those of runtime/ops/carry.ts. */
import type { CoreExpr } from '../core/nodes.ts'
import { carryAfter, withCarry } from '../runtime/ops/carry.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { type JsValue, anyValue, floatValue } from './value.ts'

type Carry = Extract<CoreExpr, { kind: 'Carry' }>
type Carried = Extract<CoreExpr, { kind: 'Carried' }>

/** Ints of typed code fit a C long. */
function isNumber(v: JsValue): boolean {
  return v.rep === 'int' || v.rep === 'float'
}

function name(E: Emitter, v: JsValue): string {
  return /^\w+$/.test(v.js) ? v.js : E.temp(v.js)
}

export function emitCarry(E: Emitter, e: Carry): JsValue {
  const total = emit(E, e.total)
  const carry = emit(E, e.carry)
  const value = emit(E, e.value)
  const sum = emit(E, e.sum)
  if (carry.rep === 'float' && isNumber(total) && isNumber(sum) && (isNumber(value) || value.rep === 'bool')) {
    if (total.rep === 'float' && value.rep === 'float') {
      const [a, x, t] = [total, value, sum].map((v) => name(E, v)) as [string, string, string]
      return floatValue(E.temp(`${carry.js} + (Math.abs(${a}) >= Math.abs(${x}) ? ${a} - ${t} + ${x} : ${x} - ${t} + ${a})`))
    }
    return total.rep === 'int' && value.rep === 'float' ? floatValue('0') : carry
  }
  return anyValue(E.temp(`${E.k(carryAfter)}(${[total, carry, value, sum].map((v) => generic(E, v)).join(', ')})`))
}

export function emitCarried(E: Emitter, e: Carried): JsValue {
  const total = emit(E, e.total)
  const carry = emit(E, e.carry)
  const atEnd = e.value.kind === 'Const' && e.value.value === null
  if (carry.rep === 'float' && isNumber(total)) {
    if (total.rep === 'int') return total
    if (atEnd) {
      const [t, c] = [name(E, total), name(E, carry)]
      return floatValue(E.temp(`${c} - ${c} === 0 && ${c} !== 0 ? ${t} + ${c} : ${t}`))
    }
    const value = emit(E, e.value)
    if (isNumber(value) || value.rep === 'bool') return total
    return anyValue(E.temp(`${E.k(withCarry)}(${generic(E, total)}, ${generic(E, carry)}, ${generic(E, value)})`))
  }
  const value = emit(E, e.value)
  return anyValue(E.temp(`${E.k(withCarry)}(${[total, carry, value].map((v) => generic(E, v)).join(', ')})`))
}
