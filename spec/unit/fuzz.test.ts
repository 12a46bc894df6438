// Random programs with what CPython 3.13 prints (spec/fuzz/run.ts --record): the same in every mode.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { firstDifference, observe, otherModes } from '../fuzz/modes.ts'

interface Recorded {
  readonly seed: number
  readonly program: string
  readonly out: string
  readonly error: string | null
}

const { prelude, programs } = JSON.parse(readFileSync(new URL('../fuzz/recorded.json', import.meta.url), 'utf8')) as { prelude: string; programs: Recorded[] }

it.each(programs.map((one) => [one.seed, one] as const))('seed %i', (_, { program: rest, out, error }) => {
  const program = prelude + rest
  const generic = observe(program, 'generic')
  expect(generic.out).toBe(out)
  expect(generic.error).toBe(error)
  for (const mode of otherModes()) expect(`${mode}: ${firstDifference(generic, observe(program, mode)) ?? 'same'}`).toBe(`${mode}: same`)
})
