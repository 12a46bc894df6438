// Hosts without WebAssembly, or that forbid it: it is noticed once, nothing is thrown, the tiers below serve.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { Engine, type TierChange } from '../../src/index.ts'
import { forgetHost } from '../../src/wasm/host.ts'

const PROGRAM = 'def f(n):\n    x = 1\n    for i in range(n):\n        x = (x * 6364136223846793005 + i) % 2**64\n    return x\nf(3000)'
const RESULT = (() => {
  let x = 1n
  for (let i = 0n; i < 3000n; i++) x = (x * 6364136223846793005n + i) % 2n ** 64n
  return x
})()

/** Tiers that code was compiled for, and the value. */
function tiers(): (string | null)[] {
  const seen: TierChange[] = []
  const { value } = new Engine({ tier: 'wasm', onTier: (change) => seen.push(change) }).compile(PROGRAM).runSync()
  expect(value).toBe(RESULT)
  return seen.filter(({ what }) => what === 'compiled').map(({ tier }) => tier)
}

const host = globalThis as { WebAssembly?: unknown }
const api = host.WebAssembly

/** How often the host was asked for a module. */
let asked = 0
function forbidding(Module: unknown): void {
  host.WebAssembly = { ...(api as object), Module, Instance: (api as any).Instance, Memory: (api as any).Memory }
  forgetHost()
}

afterEach(() => {
  host.WebAssembly = api
  asked = 0
  forgetHost()
})

describe('where there is WebAssembly', () => {
  test('loops over numbers are compiled for it', () => expect(tiers()).toEqual(['wasm']))

  test('what is made of them is told', () => {
    const script = new Engine({ tier: 'wasm' }).compile(PROGRAM)
    script.runSync()
    const line = script.explain().lines.find((one) => one.line === 4)
    expect(line?.tier).toBe('wasm')
    expect(line?.types).toEqual({ x: 'int', i: 'int' })
  })

  test('it is not asked for in other tiers', () => {
    forbidding(class { constructor() { throw new Error(`asked ${++asked}`) } })
    new Engine({ tier: 'js' }).compile(PROGRAM).runSync()
    expect(asked).toBe(0)
  })
})

describe('where there is none', () => {
  test('the object is missing', () => {
    delete host.WebAssembly
    forgetHost()
    expect(tiers()).toEqual(['js'])
  })

  test('modules are forbidden: one is asked for, ever', () => {
    forbidding(class { constructor() { asked++; throw new Error('forbidden') } })
    expect(tiers()).toEqual(['js'])
    expect(tiers()).toEqual(['js'])
    expect(asked).toBe(1)
  })

  test('modules become forbidden later', () => {
    let left = 1
    forbidding(function (this: object, bytes: Uint8Array<ArrayBuffer>) {
      asked++
      if (left-- <= 0) throw new Error('forbidden')
      return new (api as any).Module(bytes)
    })
    expect(tiers()).toEqual(['js'])
    const before = asked
    expect(tiers()).toEqual(['js'])
    expect(asked).toBe(before)
  })

  test('there is no room for a module', () => {
    let left = 1
    forbidding(function (this: object, bytes: Uint8Array<ArrayBuffer>) {
      if (left-- <= 0) throw new RangeError('out of memory')
      return new (api as any).Module(bytes)
    })
    expect(tiers()).toEqual(['js'])
  })
})

const root = join(import.meta.dirname, '../..')

test.each(['int64_overflow', 'int64_low_bits'])('%s prints the same where code from text is forbidden and WebAssembly is not', (name) => {
  const path = join(root, 'spec/deopt', `${name}.py`)
  const out = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', '--import', 'tsx', join(root, 'src/cli/main.ts'), 'run', '--tier', 'wasm', path], { encoding: 'utf8', cwd: root })
  expect(out).toBe(readFileSync(path.replace(/py$/, 'out'), 'utf8'))
})
