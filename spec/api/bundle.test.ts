/** The package as hosts get it: one file, nothing of Node in it, usable where there is nothing but the language. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { buildSync, transformSync } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const file = join(root, 'dist/index.js')

describe.skipIf(!existsSync(file))('dist/index.js', () => {
  let text = ''
  beforeAll(() => {
    text = readFileSync(file, 'utf8')
  })

  // The text itself is never shown by a failing test: it is long.
  const holds = (pattern: RegExp): boolean => pattern.test(text)

  test('imports nothing', () => {
    const { metafile } = buildSync({ entryPoints: [file], bundle: true, format: 'esm', platform: 'neutral', write: false, metafile: true })
    expect(Object.keys(metafile.inputs)).toHaveLength(1)
    expect(Object.values(metafile.inputs)[0]?.imports).toEqual([])
    expect(holds(/\brequire\(|["'`]node:/)).toBe(false)
  })

  test('makes code from text in one place only', () => {
    // Whether it may, and doing it in two ways: src/jit/host.ts.
    expect(text.match(/\bnew Function\(/g)).toBeNull()
    expect(readFileSync(join(root, 'dist/parts/optimizer.js'), 'utf8').match(/\bnew Function\(/g)).toHaveLength(3)
    expect(readFileSync(join(root, 'dist/full.js'), 'utf8').match(/\bnew Function\(/g)).toHaveLength(3)
  })

  test.each(['index.js', 'full.js'])('%s runs where there is only the language', (name) => {
    const { code } = transformSync(readFileSync(join(root, 'dist', name), 'utf8'), { format: 'iife', globalName: 'tauraro', target: 'es2023', logLevel: 'silent' })
    const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
    const result = runInContext(
      `${code}
      const { Engine, LimitError, py } = tauraro
      const engine = new Engine({ limits: { fuel: 1e6, memory: '16MB', wallMs: 1000 } })
      const script = engine.compile('def f(x): return {"twice": x * 2}\\nprint("out", rate)\\n[f(4), 2 ** 70, 1.5]', { functions: { g: () => 1 } })
      const run = script.runSync({ rate: py.float(2) })
      let limit = null
      try { engine.compile('while True: pass').runSync() } catch (e) { limit = e instanceof LimitError && e.limit }
      JSON.stringify([run.value[0], String(run.value[1]), run.value[2], run.stdout, limit])`,
      context,
    )
    expect(JSON.parse(result as string)).toEqual([{ twice: 8 }, '1180591620717411303424', 1.5, 'out 2.0\n', 'fuel'])
  })

  test('goes into a browser bundle', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tauraro-bundle-'))
    const entry = join(folder, 'app.js')
    writeFileSync(entry, `import { Engine } from ${JSON.stringify(file)}\nglobalThis.answer = new Engine().compile('6 * 7').runSync().value`)
    const { outputFiles, metafile } = buildSync({ entryPoints: [entry], bundle: true, format: 'iife', platform: 'browser', minify: true, write: false, metafile: true })
    expect(Object.values(metafile.inputs).flatMap((input) => input.imports.filter((one) => one.external))).toEqual([])
    const context = createContext({})
    runInContext(outputFiles[0]?.text as string, context)
    expect((context as { answer?: unknown }).answer).toBe(42)
  })

  test('works without making code from text, and with frozen intrinsics', () => {
    const program = `import { Engine } from ${JSON.stringify(file)}
const source = 'class P:\\n    def __init__(self, x): self.x = x\\nps = [P(i) for i in range(10)]\\ntry:\\n    1 / 0\\nexcept ZeroDivisionError as e:\\n    m = str(e)\\n(sum(p.x for p in ps), m, f"{3.14159:.2f}", sorted("cab"))'
console.log(JSON.stringify(new Engine().compile(source).runSync().value))`
    for (const flags of [['--disallow-code-generation-from-strings'], ['--disable-proto=throw'], ['--frozen-intrinsics', '--no-warnings']]) {
      const out = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', program], { encoding: 'utf8' })
      expect(out, flags.join(' ')).toBe('[45,"division by zero","3.14",["a","b","c"]]\n')
    }
  })

  test('the same package can be imported by its name', () => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', "import { Engine } from 'tauraro'; console.log(new Engine().compile('1 + 1').runSync().value)"], { cwd: root, encoding: 'utf8' })
    expect(out).toBe('2\n')
  })

  test('types are there', () => {
    expect(readFileSync(join(root, 'dist/index.d.ts'), 'utf8')).toMatch(/types\/src\/index\.js/)
    const types = readFileSync(join(root, 'dist/types/src/engine/engine.d.ts'), 'utf8')
    expect(types).toMatch(/class Engine/)
    expect(types).not.toMatch(/EngineSetup/)
  })
})

describe.skipIf(!existsSync(file))('dist/node.js', () => {
  const entry = join(root, 'dist/node.js')
  const node = (program: string, ...flags: string[]): string => execFileSync(process.execPath, [...flags, '--no-warnings', '--input-type=module', '-e', program], { encoding: 'utf8' })

  test('has the same surface', () => {
    const names = (of: string): string => node(`import * as all from ${JSON.stringify(of)}; console.log(Object.keys(all).sort().join())`)
    expect(names(entry)).toBe(names(file))
  })

  test('has a code cache that this Node accepts, and works without', () => {
    const program = `import vm from 'node:vm'
const { Script } = vm
const seen = []
vm.Script = class extends Script { constructor(...args) { super(...args); seen.push(this.cachedDataRejected ?? 'none') } }
const { Engine } = await import(${JSON.stringify(entry)})
console.log(new Engine().compile('"%d" % 42').runSync().value, seen.join())`
    expect(node(program)).toBe('42 false,false\n')
    // Another set of flags: another code cache.
    expect(node(program, '--no-opt')).toBe('42 true,true\n')
  })

  test('works without making code from text', () => {
    const program = `import { Engine } from ${JSON.stringify(entry)}; console.log(new Engine().compile('sum(i for i in range(10))').runSync().value)`
    for (const flags of [['--disallow-code-generation-from-strings'], ['--disable-proto=throw'], ['--frozen-intrinsics']]) expect(node(program, ...flags), flags.join(' ')).toBe('45\n')
  })

  test('makes its values in the realm of whoever imports it', () => {
    const program = `import * as fs from 'node:fs'
import * as vm from 'node:vm'
const context = vm.createContext({ process, URL })
const builtin = { 'node:fs': fs, 'node:vm': vm }
const entry = new vm.SourceTextModule(fs.readFileSync(${JSON.stringify(entry)}, 'utf8'), { context, initializeImportMeta: (meta) => { meta.url = ${JSON.stringify(pathToFileURL(entry).href)} } })
await entry.link((name) => new vm.SyntheticModule(Object.keys(builtin[name]), function () { for (const key of Object.keys(builtin[name])) this.setExport(key, builtin[name][key]) }, { context }))
await entry.evaluate()
const value = new entry.namespace.Engine().compile('[{"a": 1}, "%d" % 42]').runSync().value
console.log(JSON.stringify(value), value instanceof Array, value instanceof vm.runInContext('Array', context))`
    expect(node(program, '--experimental-vm-modules')).toBe('[{"a":1},"42"] false true\n')
  })
})
