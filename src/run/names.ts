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
  return new PyException(UnboundLocalError, [`cannot access local variable '${name}' where it is not associated with a value`])
}

/** A cell of this function's own variable, or of an enclosing one's. */
export function unboundCellError(f: Frame, slot: number): PyException {
  if (!f.fn.code.freeSlots.includes(slot)) return unboundLocalError(f, slot)
  const name = slotName(f, slot)
  const e = new PyException(NameError, [`cannot access free variable '${name}' where it is not associated with a value in enclosing scope`])
  e.fields = new Map<string, Value>([['name', name]])
  return e
}

function slotName(f: Frame, slot: number): string {
  return f.fn.code.core.slotNames[slot] as string
}
