/** A cell that is a variable of a frame in use, for a generator expression made where it was expected to run in the frame itself (lower/consumed.ts). */
import { PyCell } from '../runtime/value.ts'
import { type Frame, getSlot, setSlot } from './frame.ts'

/** The frame must stay in generic closures from now on: they alone keep its variables in it (`Code.stayGeneric`). */
export function slotCell(f: Frame, slot: number): PyCell {
  return Object.defineProperty(new PyCell(undefined), 'value', { get: () => getSlot(f, slot), set: (v) => setSlot(f, slot, v) })
}
