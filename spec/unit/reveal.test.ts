// Inference: programs with comments `# reveal: NAME KIND, ...`, each the kind that the latest typed code of its line gives a variable.
// An int that nothing computes with stays `any`: it is not boxed in that form either.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindsByName } from '../../src/infer/dump.ts'
import { regionsOf } from '../infer/regions.ts'

const folder = new URL('../infer/', import.meta.url)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.py')))('%s', (name) => {
  const source = readFileSync(new URL(name, folder), 'utf8')
  const regions = regionsOf(source, name)
  const wanted = source.split('\n').flatMap((text, i) => {
    const comment = /# reveal: (.*)/.exec(text)
    return comment === null ? [] : (comment[1] as string).split(',').map((one) => [i + 1, ...one.trim().split(' ')] as [number, string, string])
  })
  it.each(wanted)('line %i: %s is %s', (line, variable, kind) => {
    const latest = regions.findLast(({ code, region }) => region.facts.stmts.some((s) => code.source.line(code.core.spans[s.id]?.start ?? 0) === line))
    expect(latest, 'no typed code').toBeDefined()
    if (latest !== undefined) expect(kindsByName(latest.code, latest.region.facts).get(variable)).toBe(kind)
  })
})
