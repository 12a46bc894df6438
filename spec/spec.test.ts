/** The spec's programs as tests: one per program and tier. */
import { describe, expect, test } from 'vitest'
import type { Tier } from '../src/index.ts'
import { type Case, findCases, runCase } from './runner.ts'

const features = new Map<string, Case[]>()
for (const one of findCases()) {
  const cases = features.get(one.feature) ?? []
  cases.push(one)
  features.set(one.feature, cases)
}

for (const tier of ['generic', 'typed', 'js', 'wasm'] satisfies Tier[]) {
  describe(tier, () => {
    for (const [feature, cases] of features) {
      describe(feature, () => {
        for (const one of cases) {
          test(one.name, () => {
            const outcome = runCase(one, tier)
            expect(outcome.detail).toBe('')
          })
        }
      })
    }
  })
}
