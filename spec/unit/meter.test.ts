/** Charges that are no numbers, or have no end: nothing goes on uncounted after them. */
import { expect, test } from 'vitest'
import { Engine, LimitError } from '../../src/index.ts'
import { charge, chargeMemory } from '../../src/run/meter.ts'

test.each([
  ['fuel', Number.NaN, charge],
  ['fuel', Number.POSITIVE_INFINITY, charge],
  ['memory', Number.NaN, chargeMemory],
  ['memory', Number.POSITIVE_INFINITY, chargeMemory],
])('%s of %s ends the run, also when the limit is open', (limit, amount, spend) => {
  const script = new Engine({ limits: { fuel: Number.POSITIVE_INFINITY, memory: Number.POSITIVE_INFINITY } }).compile('f()\n', { functions: { f: () => spend(amount) } })
  expect(() => script.runSync()).toThrow(LimitError)
  try {
    script.runSync()
  } catch (e) {
    expect((e as LimitError).limit).toBe(limit)
  }
})
