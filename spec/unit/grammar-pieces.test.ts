// Long texts are parsed in pieces: the trees and warnings are those of the whole text, however small the pieces are.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseInPieces, parseModule } from '../../grammar/parser.ts'
import { Source } from '../../src/source.ts'

const root = join(import.meta.dirname, '../..')
const programs = ['spec', 'examples', 'src/stdlib/python'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(py|tr)$/.test(file)).sort().map((file) => join(root, folder, file)))

/** Bigints are the only thing in a tree that JSON does not know. */
const shown = (tree: unknown): string => JSON.stringify(tree, (_, v) => (typeof v === 'bigint' ? `${v}n` : v))

function whole(text: string): { tree: string; warnings: unknown } | null {
  const source = new Source(text, 'a.py')
  try {
    const tree = parseModule(source)
    return { tree: shown(tree), warnings: source.warnings }
  } catch {
    return null
  }
}

it('pieces of any size give the same trees', () => {
  let parsed = 0
  for (const file of programs) {
    const text = readFileSync(file, 'utf8')
    if (text.length > 30_000) continue
    const expected = whole(text)
    for (const wanted of [1, 40]) {
      const source = new Source(text, 'a.py')
      const tree = parseInPieces(source, wanted)
      if (expected === null) expect(tree, file).toBeNull()
      else if (tree !== null) {
        parsed++
        expect(shown(tree) === expected.tree, file).toBe(true)
        expect(source.warnings, file).toEqual(expected.warnings)
      } else expect.fail(`${file} is refused in pieces`)
    }
  }
  expect(parsed).toBeGreaterThan(1000)
})

it.each([
  '@f\n@g(\n1)\ndef h(): pass\n', 'if x: a\nelif y: b\nelse: c\n', 'try: a\nexcept E: b\nfinally: c\nelse_ = 1\n', 'x = (\n1,\ny)\nz\n', 'match (x,\ny):\n  case _: pass\nz\n',
  'if x:\n  """\nz\n"""\n  y\nz\n', 'x = \\\ny\nz\n', '# c\n\nx\n\f\ny\n', 'é = 1\nx = 1\né\n', '\ufeffx\ny\n', 'def f():\n  x\n\n# c\ny', 'x;\ny; z\n', 'class A:\n\tdef f(): pass\nx\n',
])('%j', (text) => {
  expect(shown(parseInPieces(new Source(text, 'a.py'), 1))).toBe(whole(text)?.tree)
})

it.each(['x = (\ny\n', 'def f(:\n  pass\nx\n', 'if x:\ny\n', 'x\n  y\nz\n', 'x = "\ny\n', 'x\n\\', 'a = "\\ud800" "\\N{no}"\nb\n', '"\0"\nx\n'])('%j is refused', (text) => {
  expect(parseInPieces(new Source(text, 'a.py'), 1)).toBeNull()
})
