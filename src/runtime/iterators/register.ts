/** Makes the iterators that are builtins by name callable. */
import { registerApplying } from './apply.ts'
import { registerCombining } from './combine.ts'
import { registerReversed } from './reversed.ts'

export function registerIterators(): void {
  registerApplying()
  registerCombining()
  registerReversed()
}
