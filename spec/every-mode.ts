/**
 * Every program of the spec in every mode: what it prints, what it raises and the fuel it uses are the same. Guards of typed code
 * fail once each, when first evaluated or later, so that every way out of it is taken.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Engine, type EngineOptions, ScriptError } from '../src/index.ts'
import { type Mode, firstDifference, guards, observe, otherModes } from './fuzz/modes.ts'
import { type Case, findCases } from './runner.ts'

function options(one: Case): EngineOptions {
  const loadModule = (name: string): { source: string; filename: string } | null => {
    const path = join(one.folder, `${name}.py`)
    return existsSync(path) ? { source: readFileSync(path, 'utf8'), filename: `${name}.py` } : null
  }
  return { limits: { memory: '1GB', output: 2 ** 30, wallMs: 60_000 }, loadModule, clock: { now: () => 0, monotonic: () => 0, sleep() {} } }
}

/** An unseeded `random` differs from run to run, and `secrets` is never seeded. All but fuel is compared there. */
const FUEL_DIFFERS = /^stdlib\/(random|secrets)\//

/** So many guard sites must have been evaluated for the share of those that failed to mean something. */
const FEW_SITES = 200

/** Addresses differ from run to run. */
const normalise = (text: string): string => text.replaceAll(/ at 0x[0-9a-f]+/g, ' at 0x')

/** Declares the tests of the programs in the chosen folders of spec/. They are spread over files of tests, as these run side by side. */
export function everyMode(isChosen: (folder: string) => boolean): void {
  const programs = findCases().filter((one) => isChosen(one.name.split('/')[0] as string) && !one.mustNotCompile && !one.name.startsWith('language/time'))
  if (programs.length === 0) throw new Error('no such programs')
  describe.each(programs.map((one) => [one.name, one] as const))('%s', (_, one) => tests(one))
  afterAll(reportGuards)
}

function tests(one: Case): void {
  const run = (mode: Mode) => {
    const seen = observe(one.source, mode, options(one), one.filename)
    return { ...seen, out: normalise(seen.out), error: seen.error === null ? null : normalise(seen.error), traceback: normalise(seen.traceback) }
  }
  it('is the same in every mode', () => {
    const fuelCounts = !FUEL_DIFFERS.test(one.name)
    const generic = run('generic')
    for (const mode of otherModes()) {
      const seen = run(mode)
      expect(`${mode}: ${firstDifference(generic, fuelCounts ? seen : { ...seen, fuel: generic.fuel }) ?? 'same'}`).toBe(`${mode}: same`)
    }
  })
  it.skipIf(FUEL_DIFFERS.test(one.name))('uses as much fuel when run again', () => {
    const script = new Engine({ tier: 'generic', ...options(one) }).compile(one.source, { filename: one.filename })
    const fuel = (): number | null => {
      try {
        return script.runSync().usage.fuel
      } catch (e) {
        if (e instanceof ScriptError) return null
        throw e
      }
    }
    expect(fuel()).toBe(fuel())
  })
}

function reportGuards(): void {
  for (const [mode, { sites, evaluated, failed }] of guards) {
    console.log(`${mode}: of ${sites} guard sites ${failed} failed by force, ${evaluated - failed} were not evaluated often enough to, ${sites - evaluated} were never reached`)
    if (mode.endsWith('first')) expect(failed).toBe(evaluated)
    // A handful of sites may all be evaluated too seldom for the later failure.
    else if (evaluated >= FEW_SITES) expect(failed).toBeGreaterThan(evaluated / 4)
  }
}
