/** The type of one copy of the bank: the operations of bank.ts and the per-slot closures that scripts/generate.ts adds. */
import type * as bank from './bank.ts'
import type { Shape } from '../runtime/instance.ts'
import type { Eval, Exec } from './closures.ts'

export type Store = (f: any, v: any) => void

export type Bank = typeof bank & {
  loadSlot(slot: number): Eval
  loadChecked(slot: number, id: number): Eval
  assign(slot: number, value: Eval): Exec
  storeSlot(slot: number): Store
  loadCell(slot: number, id: number): Eval
  loadField(index: number, o: Eval, shape: Shape, slow: (f: any, v: any) => any, id: number): Eval
  loadFieldBoxed(index: number, o: Eval, shape: Shape, slow: (f: any, v: any) => any, id: number): Eval
  storeField(index: number, value: Eval, o: Eval, shape: Shape, general: Exec): Exec
}
