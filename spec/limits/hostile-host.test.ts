/** The engine in processes that allow less, or in which others have changed the prototypes. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
let folder = ''
let bundle = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tauraro-'))
  bundle = join(folder, 'index.mjs')
  buildSync({ entryPoints: [at('../../src/index.ts')], bundle: true, format: 'esm', outfile: bundle, logLevel: 'error' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['as it is', []],
  ['without code from strings', ['--disallow-code-generation-from-strings']],
  ['with frozen intrinsics', ['--frozen-intrinsics']],
  ['without __proto__', ['--disable-proto=throw']],
])('%s', (_, flags) => {
  expect(execFileSync(process.execPath, [...flags, at('hostile-host.mjs'), bundle], { encoding: 'utf8', stdio: 'pipe' })).toBe('ok\n')
})

test('with polluted prototypes', () => {
  expect(execFileSync(process.execPath, [at('hostile-host.mjs'), bundle, 'polluted'], { encoding: 'utf8', stdio: 'pipe' })).toBe('ok\n')
})
