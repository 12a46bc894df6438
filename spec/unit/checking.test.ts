// The whole spec in the checking build (spec/checking.ts), typed from the third call or iteration on: what is not typed, and what
// comes before, runs in checked generic closures.
import { afterAll, expect, it } from 'vitest'
import { checks, installChecks } from '../checking.ts'
import { within } from '../fuzz/modes.ts'
import { findCases, runCase } from '../runner.ts'

installChecks()

const programs = findCases().filter((one) => !one.mustNotCompile)

it.each(programs.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(within('eager', () => runCase(one, 'typed')).detail).toBe('')
})

afterAll(() => {
  console.log(`${checks.values} values and ${checks.numbers} raw numbers were checked`)
  expect(checks.values).toBeGreaterThan(1e6)
  expect(checks.numbers).toBeGreaterThan(1e5)
})
