// What each phase makes of a few programs, kept as text. `npx vitest run -c spec/vitest.config.ts golden -u` writes it anew.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseModule } from '../../grammar/parser.ts'
import { dumpAst } from '../../src/ast/dump.ts'
import { dumpClosures } from '../../src/compile/dump.ts'
import { dumpCore } from '../../src/core/dump.ts'
import { dumpTypes } from '../../src/infer/dump.ts'
import { lowerModule, scriptOptions } from '../../src/lower/module.ts'
import { dumpScopes } from '../../src/resolve/dump.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { GlobalNames } from '../../src/run/globals.ts'
import { Source } from '../../src/source.ts'
import { moduleCodeOf } from '../infer/regions.ts'

const folder = new URL('../golden/', import.meta.url)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.py')))('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const stem = name.slice(0, -'.py'.length)
  const source = (): Source => new Source(text, name)
  it.each([
    ['ast', () => dumpAst(parseModule(source()))],
    ['scopes', () => dumpScopes(resolve(parseModule(source()), true).root)],
    ['core', () => dumpCore(lowerModule(parseModule(source()), source(), scriptOptions(new GlobalNames())))],
    ['types', () => dumpTypes(moduleCodeOf(text, name))],
  ])('%s', async (phase, dump) => {
    await expect(dump()).toMatchFileSnapshot(new URL(`${stem}.${phase}`, folder).pathname)
  })

  it('closures name every statement', () => {
    const code = moduleCodeOf(text, name)
    const shown = dumpClosures(code)
    expect(shown).toMatch(/^module <module>: /)
    expect(shown).not.toContain('undefined')
  })
})
