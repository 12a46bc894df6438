// Hosts that forbid making code from text: it is noticed once, nothing is thrown, typed closures serve.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.js')

const run = (flags: string[], ...args: string[]): string => execFileSync(process.execPath, [...flags, cli, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
const FORBIDDEN = ['--disallow-code-generation-from-strings']

describe.skipIf(!existsSync(cli))('where code may not be made from text', () => {
  test.each(['programs/sudoku', 'programs/matrix', 'deopt/int_overflow_loop', 'deopt/field_changes_type', 'language/hot/methods_change'])('%s prints the same', (name) => {
    const path = join(root, 'spec', `${name}.py`)
    const expected = readFileSync(join(root, 'spec', `${name}.out`), 'utf8')
    expect(run(FORBIDDEN, 'run', path)).toBe(expected)
    expect(run([], 'run', path)).toBe(expected)
  })

  test('hot code is typed there, and generated elsewhere', () => {
    const program = 'def f(n):\n    t = 0\n    for i in range(n):\n        t += i\n    return t\nfor k in range(500): f(10)\n'
    expect(run(FORBIDDEN, 'explain', '-c', program)).toMatch(/^line 1 f: typed/m)
    expect(run([], 'explain', '-c', program)).toMatch(/^line 1 f: js/m)
    expect(run([], 'explain', '--tier', 'typed', '-c', program)).toMatch(/^line 1 f: typed/m)
  })

  test('what is generated holds no text of the script', () => {
    const program = 'def f(secret_name):\n    t = ""\n    for i in range(300):\n        t = "secret text" + str(i) + secret_name\n    return t\nf("x")\n'
    const shown = run([], '--dump', 'js', '-c', program).split('\n').filter((line) => !line.startsWith('//')).join('\n')
    expect(shown).toMatch(/function loop/)
    expect(shown).not.toMatch(/secret/)
  })
})
