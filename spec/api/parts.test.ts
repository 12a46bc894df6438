/** The parts of the package that are loaded when first needed: synchronously where that is possible, fetched beforehand elsewhere. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtinModules } from '../../src/stdlib/register.ts'
import { sources } from '../../src/generated/sources.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')

function run(program: string, folder = dist): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', `import { Engine, load } from ${JSON.stringify(join(folder, 'index.js'))}\n${program}`], { encoding: 'utf8' })
}

/** The package where nothing can be required: in a browser, files of parts are modules as all others are. */
function withoutRequire(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tauraro-parts-'))
  cpSync(dist, folder, { recursive: true })
  for (const one of ['', 'parts']) writeFileSync(join(folder, one, 'package.json'), '{ "type": "module" }')
  return folder
}
const NO_REQUIRE = 'process.getBuiltinModule = undefined\n'

describe.skipIf(!existsSync(join(dist, 'parts')))('parts', () => {
  test('each module of the library is imported from its part', () => {
    const names = [...new Set([...builtinModules.keys(), ...sources.keys()])].filter((name) => name !== '__main__')
    const out = run(`for (const name of ${JSON.stringify(names)}) new Engine().compile('import ' + name).runSync()\nconsole.log('all')`)
    expect(out).toBe('all\n')
  })

  test('a part is loaded when it is first needed, not before', () => {
    const out = run(`
      const paths = () => Object.keys(process.getBuiltinModule('module')._cache).map((path) => path.replace(/.*parts.(.*)\\.js/, '$1')).sort().join()
      const engine = new Engine()
      engine.compile('x = [i for i in range(3)]\\nprint(x)').runSync()
      console.log(paths())
      engine.compile('import bisect\\nbisect.bisect([1, 2], 1)').runSync()
      console.log(paths())
      engine.compile('x = = 1')
      engine.compile('for i in range(1000): pass').runSync()
      console.log(paths())`)
    expect(out.split('\n')).toEqual(['', 'bisect,shared-bisect-heapq', 'bisect,diagnosis,optimizer,shared-bisect-heapq,wasm', ''])
  })

  test('types are filled in whatever is used first', () => {
    const firsts: [string, string][] = [
      ['import sys\nsys.version_info[:2] == (3, 13)', 'true'], ['import time\ntime.gmtime(0)[0]', '1970'], ['(True).bit_length()', '1'], ['class C(dict): pass\nC(a=1)["a"]', '1'],
      ['class C(bytes): pass\nlen(C(b"x") + b"y")', '2'], ['dict.fromkeys("ab")["a"]', 'null'], ['from collections import OrderedDict\nlen(OrderedDict(a=1))', '1'],
      ['class C(ExceptionGroup): pass\nC("a", [KeyError()]).message', '"a"'], ['str.join(",", "ab")', '"a,b"'], ['(-8) ** 0.5 == complex(0)', 'false'],
    ]
    for (const [source, value] of firsts) expect(run(`console.log(JSON.stringify(new Engine().compile(${JSON.stringify(source)}).runSync().value))`), source).toBe(`${value}\n`)
  }, 60_000)

  test('where nothing can be loaded synchronously, an import says what to do', () => {
    const out = run(`${NO_REQUIRE}
      try { new Engine().compile('import json').runSync() } catch (e) { console.log(e.message) }
      try { new Engine().compile('(1 + 2j) ** 0.5').runSync() } catch (e) { console.log(e.message) }
      console.log(new Engine().compile('x = = 1').diagnostics[0].message)
      console.log(new Engine().compile('sum(i for i in range(1000))').runSync().value)`, withoutRequire())
    expect(out).toContain("the module 'json' is not loaded: this host must await load('json') first, or use 'tauraro/full'")
    expect(out).toContain('powers and complex numbers are not loaded')
    expect(out).toMatch(/invalid syntax\n499500\n$/)
  })

  test('load fetches what is asked for and what that imports', () => {
    const out = run(`${NO_REQUIRE}
      await load('json')
      console.log(new Engine().compile('import json\\njson.dumps([1, None])').runSync().value)
      await load()
      console.log(new Engine().compile('import datetime, random, asyncio, math\\nstr((1 + 2j) ** 0.5)').runSync().value)
      console.log(new Engine().compile('f(a for a in b, c)').diagnostics[0].message)
      try { await load('nothing') } catch (e) { console.log(e instanceof TypeError, e.message) }`, withoutRequire())
    expect(out.split('\n')).toEqual([
      '[1, null]', '(1.272019649514069+0.7861513777574233j)', 'Generator expression must be parenthesized', "true there is no module 'nothing' in the library", '',
    ])
  })

  test('load works where parts can be required, too', () => {
    expect(run("await load('json')\nconsole.log(new Engine().compile('import json\\njson.dumps([1])').runSync().value)")).toBe('[1]\n')
  })

  test('the full bundle needs no parts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tauraro-full-'))
    cpSync(join(dist, 'full.js'), join(folder, 'index.js'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    expect(run("console.log(new Engine().compile('import json, asyncio\\njson.dumps([1])').runSync().value, await load('json'))", folder)).toBe('[1] undefined\n')
  })

  test('files of parts hold nothing of the host', () => {
    for (const file of readdirSync(join(dist, 'parts'))) {
      if (!file.endsWith('.js')) continue
      expect(/\brequire\(|["'`]node:/.test(readFileSync(join(dist, 'parts', file), 'utf8')), file).toBe(false)
    }
  })
})
