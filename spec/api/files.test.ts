/** The option `files`: what scripts read and write, in memory. */
import { describe, expect, test } from 'vitest'
import { Engine, ScriptError } from '../../src/index.ts'

const text = (data: Uint8Array | undefined): string => new TextDecoder().decode(data)

describe('files', () => {
  test('scripts read what is given and the host reads what they have written', () => {
    const engine = new Engine({ files: { 'in.txt': 'one\ntwo\n', '/data/b.bin': new Uint8Array([1, 2]) } })
    const result = engine.compile(`
with open('in.txt') as f, open('/data/out.txt', 'w') as out:
    for line in f:
        out.write(line.upper())
len(open('data/b.bin', 'rb').read())
`).runSync()
    expect(result.value).toBe(2)
    expect([...result.files.keys()].sort()).toEqual(['/data/b.bin', '/data/out.txt', '/in.txt'])
    expect(text(result.files.get('/data/out.txt'))).toBe('ONE\nTWO\n')
  })

  test('each instance has files of its own', () => {
    const given = new Uint8Array([97])
    const engine = new Engine({ files: { x: given } })
    const script = engine.compile(`
def add():
    with open('x', 'a') as f:
        f.write('b')
    return open('x').read()
`)
    const first = script.instantiate()
    const second = script.instantiate()
    expect(first.call('add')).toBe('ab')
    expect(first.call('add')).toBe('abb')
    expect(second.call('add')).toBe('ab')
    expect(text(first.files.get('/x'))).toBe('abb')
    expect(given).toEqual(new Uint8Array([97]))
  })

  test('without the option there are none', () => {
    const engine = new Engine()
    expect(() => engine.compile('open("x")').runSync()).toThrow(ScriptError)
    expect(() => engine.compile('open("x")').runSync()).toThrow("[Errno 2] No such file or directory: 'x'")
    expect(() => engine.compile('open("x", "w")').runSync()).toThrow('the host gives scripts no files')
    expect(engine.compile('import os\nos.path.exists("x")').runSync().value).toBe(false)
    expect(engine.compile('1').runSync().files.size).toBe(0)
    expect(engine.describe().files).toBe(null)
    expect(new Engine({ files: { 'a/b': '' } }).describe().files).toEqual(['/a/b'])
  })

  test('what is no file is refused', () => {
    for (const files of [{ a: 3 }, { '': 'x' }, { 'a/../b': 'x' }, { 'a/': 'x' }, { a: 'x', 'a/b': 'y' }, { a: 'x', '/a': 'y' }, []]) {
      expect(() => new Engine({ files: files as never })).toThrow(TypeError)
    }
  })

  test('files count as memory', () => {
    const engine = new Engine({ files: {}, limits: { memory: '8MB' } })
    expect(() => engine.compile(`
with open('big', 'wb') as f:
    while True:
        f.write(b'x' * 100_000)
`).runSync()).toThrow('memory')
  })
})
