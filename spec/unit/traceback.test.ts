// Tracebacks against CPython 3.13: what spec/data/tracebacks/record.py recorded, in both tiers.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Engine, ScriptError } from '../../src/index.ts'
import { dedent } from '../../src/traceback/dedent.ts'
import { displayWidth } from '../../src/traceback/display-width.ts'
import { formatSyntaxBlock } from '../../src/traceback/syntax-block.ts'

const data = new URL('../data/tracebacks/cases.json', import.meta.url)
const cases: [program: string, stderr: string][] = JSON.parse(readFileSync(data, 'utf8'))

/** What a program writes to stderr, without warnings about its source: recorded with `-W ignore`. */
function stderrOf(engine: Engine, program: string): string {
  let written = ''
  const onOutput = (text: string, stream: 'stdout' | 'stderr'): void => {
    if (stream === 'stderr') written += text
  }
  try {
    engine.compile(program, { filename: 'program.py' }).runSync({}, { onOutput })
  } catch (e) {
    if (!(e instanceof ScriptError)) throw e
    written += e.format()
  }
  return written.replace(/^\S+:\d+: SyntaxWarning: .*\n {2}.*\n/gm, '').replace(/0x[0-9a-f]+/g, '0x')
}

describe.each(['generic', 'typed'] as const)('tracebacks, %s tier', (tier) => {
  const engine = new Engine({ tier })
  it.each(cases)('%j', (program, stderr) => {
    expect(stderrOf(engine, program)).toBe(stderr)
  })
})

describe('display width', () => {
  it.each([
    ['abc', 3], ['é', 1], ['日本', 4], ['ｱ', 1], ['Ａ', 2], ['😀', 2], ['a日😀b', 6],
    ['\u3000', 2], ['', 0], ['\u{2fffd}', 2], ['\u{3fffe}', 1],
  ])('of %j is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
  it('counts a part, and places behind the end', () => {
    expect([displayWidth('日本', 1), displayWidth('日本', 0), displayWidth('ab', 5)]).toEqual([2, 0, 5])
  })
})

describe('dedent', () => {
  it.each([
    [['  a', '    b'], ['a', '  b']],
    [['  a', '', '   ', '  b'], ['a', '', '', 'b']],
    [['\ta', '  b'], ['\ta', '  b']],
    [['\t a', '\tb'], [' a', 'b']],
    [[], []],
  ])('%j', (lines, expected) => {
    expect(dedent(lines)).toEqual(expected)
  })
})

describe('syntax errors of the running program', () => {
  const block = { filename: 'f.py', line: 3, text: '  some text\n', offset: 5, endLine: 3, endOffset: 7 }
  it('marks a range', () => {
    expect(formatSyntaxBlock(block)).toEqual(['  File "f.py", line 3', '    some text', '      ^^'])
  })
  it('marks a place without an end, and nothing outside the line', () => {
    expect(formatSyntaxBlock({ ...block, endLine: null, endOffset: null }).at(-1)).toBe('      ^^^^^^^')
    expect(formatSyntaxBlock({ ...block, endOffset: 0 }).at(-1)).toBe('      ^')
    expect(formatSyntaxBlock({ ...block, offset: 0, endOffset: 0 })).toHaveLength(2)
    expect(formatSyntaxBlock({ ...block, offset: 99, endOffset: 99 }).at(-1)).toBe('             ^')
  })
  it('does without a text or file', () => {
    expect(formatSyntaxBlock({ ...block, text: null, filename: null })).toEqual(['  File "<string>", line 3'])
    expect(formatSyntaxBlock({ ...block, text: null, line: null })).toEqual([])
  })
})
