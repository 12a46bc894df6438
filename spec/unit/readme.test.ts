// The README's programs run as they stand there, on the built package, and print what their comments say.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const programs = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map((match) => match[1] as string)

describe('programs in the README', () => {
  it('are there', () => expect(programs.length).toBeGreaterThan(3))
  programs.forEach((program, i) => {
    it(`number ${i + 1}`, { timeout: 30_000 }, () => {
      const child = spawnSync(process.execPath, ['--input-type=module', '-'], { cwd: root, input: program, encoding: 'utf8' })
      expect(child.stderr).toBe('')
      // Each comment behind console.log is a line of output, or the beginning of one when it ends in dots.
      const expected = [...program.matchAll(/console\.log\(.*\) +\/\/ (.*)$/gm)].map((match) => match[1] as string)
      const lines = child.stdout.split('\n')
      for (const line of expected) {
        const wanted = line.endsWith(' ...') ? line.slice(0, -4) : line
        expect(lines.find((one) => one === wanted || (line.endsWith(' ...') && one.startsWith(wanted)))).toBeDefined()
      }
      expect(expected.length).toBeGreaterThan(0)
    })
  })
})
