/**
 * The spec's programs as tests: what each prints in the generic tier is what CPython has printed, and so with everything that is on by
 * default. That the tiers between don't differ from the generic one is every-mode.ts's to tell; `npm run spec` runs all four.
 */
import { describe, expect, test } from 'vitest'
import type { Tier } from '../src/index.ts'
import { type Case, findCases, runCase } from './runner.ts'

const features = new Map<string, Case[]>()
for (const one of findCases()) {
  const cases = features.get(one.feature) ?? []
  cases.push(one)
  features.set(one.feature, cases)
}

for (const tier of ['generic', 'wasm'] satisfies Tier[]) {
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
