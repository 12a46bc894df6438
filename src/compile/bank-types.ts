/** The type of one copy of the bank: the operations of bank.ts and bank-fused.ts and the per-slot closures that scripts/generate.ts adds. */
import type * as bank from './bank.ts'
import type * as fused from './bank-fused.ts'
import type { Eval, Exec } from './closures.ts'

export type Store = (f: any, v: any) => void

export type Bank = typeof bank & typeof fused & {
  loadSlot(slot: number): Eval
  loadChecked(slot: number, id: number): Eval
  assign(slot: number, value: Eval): Exec
  storeSlot(slot: number): Store
  loadCell(slot: number, id: number): Eval
}
