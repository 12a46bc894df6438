/** The errors of names that have no value. Reference: execution model, section 4.2.2. */
import { NameError, PyException, UnboundLocalError } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import type { Frame } from './frame.ts'

export function nameError(name: string): PyException {
  const e = new PyException(NameError, [`name '${name}' is not defined`])
  e.fields = new Map<string, Value>([['name', name]])
  return e
}

export function unboundLocalError(f: Frame, slot: number): PyException {
  const name = slotName(f, slot)
  if (isFromAround(f, slot)) return freeVariableError(name)
  return new PyException(UnboundLocalError, [`cannot access local variable '${name}' where it is not associated with a value`])
}

/** A cell of this function's own variable, or of an enclosing one's. */
export function unboundCellError(f: Frame, slot: number): PyException {
  if (!f.fn.code.freeSlots.includes(slot)) return unboundLocalError(f, slot)
  return freeVariableError(slotName(f, slot))
}

function freeVariableError(name: string): PyException {
  const e = new PyException(NameError, [`cannot access free variable '${name}' where it is not associated with a value in enclosing scope`])
  e.fields = new Map<string, Value>([['name', name]])
  return e
}

/** Is a generator expression that runs in the frame of the variable about to read it? */
function isFromAround(f: Frame, slot: number): boolean {
  const { inlined, inComprehension } = f.fn.code.core
  const inside = inlined.get(f.pc)
  const own = inComprehension.get(slot)
  return inside !== undefined && !(own !== undefined && own.start >= inside.start && own.end <= inside.end)
}

function slotName(f: Frame, slot: number): string {
  return f.fn.code.core.slotNames[slot] as string
}
