/**
 * Every attack, through the public API: it must end as it is said to, soon, and with no error but a ScriptError or a
 * LimitError; the engine must work afterwards.
 */
import { describe, expect, test } from 'vitest'
import { Engine, LimitError, type Limits, ScriptError, type Tier } from '../../src/index.ts'
import type { Attack } from './attack.ts'
import { growth } from './growth.ts'
import { deep, hashes } from './hashes.ts'
import { imports, library } from './library.ts'
import { loops } from './loops.ts'
import { numbers } from './numbers.ts'
import { parsing } from './parsing.ts'
import { endlessRecursion, reachable } from './recursion.ts'
import { swallowing } from './swallowing.ts'

const STRICT: Limits = { wallMs: 10, memory: '32MB', output: 65536 }
/** For attacks that must come to their end. */
const PATIENT: Limits = { fuel: 5e6, memory: '64MB', output: 65536 }
/** Milliseconds of processor time that an attack may take: what tells a hang from a slow machine, and nothing finer. */
const MOST = 20_000

interface Ending {
  readonly end: string
  readonly stdout: string
}

function attack(source: string, engine: Engine): Ending {
  try {
    return { end: 'ok', stdout: engine.compile(source).runSync().stdout }
  } catch (e) {
    if (e instanceof LimitError) return { end: 'limit', stdout: e.stdout }
    if (e instanceof ScriptError) return { end: e.type, stdout: e.stdout }
    throw e
  }
}

/** Calls `work` from a host stack that many frames deep. */
function below(frames: number, work: () => void): void {
  if (frames > 0) below(frames - 1, work)
  else work()
}

function check(list: readonly Attack[], tier: Tier, limits: Limits, frames = 0): void {
  const engine = new Engine({ tier, limits })
  for (const { name, source, ends, prints } of list) {
    test(name, () => {
      const before = process.cpuUsage()
      let ending: Ending = { end: '', stdout: '' }
      below(frames, () => {
        ending = attack(source, engine)
      })
      const { user, system } = process.cpuUsage(before)
      if (ends !== 'any') expect(typeof ends === 'string' ? [ends] : ends).toContain(ending.end)
      if (prints !== undefined) expect(ending.stdout).toBe(prints)
      expect((user + system) / 1000).toBeLessThan(MOST)
      expect(engine.compile('1 + 1').runSync().value).toBe(2)
    })
  }
}

describe.each(['generic', 'typed'] as const)('%s', (tier) => {
  describe('loops', () => check(loops, tier, STRICT))
  describe('growth', () => check(growth, tier, STRICT))
  describe('numbers', () => check(numbers, tier, STRICT))
  describe('the library', () => check(library, tier, { ...STRICT, wallMs: 300 }))
  describe('imports', () => check(imports, tier, STRICT))
  describe('hashes and comparators', () => check(hashes, tier, STRICT))
  describe('deep structures', () => check(deep, tier, STRICT))
  describe('swallowing', () => check(swallowing, tier, STRICT))
  describe('recursion within the limit', () => check(reachable, tier, PATIENT))
  describe('recursion without end', () => check(endlessRecursion, tier, PATIENT))
})

describe('parsing', () => check(parsing, 'typed', STRICT))
describe('recursion within the limit, from a deep host', () => check(reachable, 'typed', PATIENT, 2000))
describe('recursion without end, from a deep host', () => check(endlessRecursion, 'typed', PATIENT, 2000))
