/** Deep recursion through deeply nested statements: each puts many host frames on the stack. */
import { expect, test } from 'vitest'
import { Engine, type Tier } from '../../src/index.ts'

const OPENERS: Readonly<Record<string, string>> = { if: 'if n >= 0:', for: 'for i in [1]:', while: 'while True:', try: 'try:', with: 'with c:' }

function program(statement: string, levels: number): string {
  const open = OPENERS[statement] as string
  let s = 'class C:\n  def __enter__(self): pass\n  def __exit__(self, *a): pass\nc = C()\ndef f(n):\n'
  for (let i = 1; i <= levels; i++) s += `${' '.repeat(i)}${open}\n`
  s += `${' '.repeat(levels + 1)}if n: f(n - 1)\n`
  for (let i = levels; i > 0; i--) {
    if (statement === 'try') s += `${' '.repeat(i)}finally: pass\n`
    if (statement === 'while') s += `${' '.repeat(i + 1)}break\n`
  }
  return `${s}\nf(950)\n'reached'`
}

function below(frames: number, work: () => unknown): unknown {
  return frames > 0 ? below(frames - 1, work) : work()
}

const cases = Object.keys(OPENERS).flatMap((statement) =>
  [3, 8, 15].flatMap((levels) => (['generic', 'typed'] as const).flatMap((tier) => [0, 2000].map((host): [string, number, Tier, number] => [statement, levels, tier, host]))))

test.each(cases)('950 calls within %s, %i levels deep, %s, below %i host frames', (statement, levels, tier, host) => {
  const script = new Engine({ tier }).compile(program(statement, levels))
  expect(below(host, () => script.runSync().value)).toBe('reached')
})
