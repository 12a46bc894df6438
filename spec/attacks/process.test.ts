/**
 * Memory that only the process shows: what scripts keep of large texts. Each attack runs in a process of its own, with a memory limit of
 * 32 MB, and the process may grow by twice that and 64 MB.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const entry = join(import.meta.dirname, '../../dist/node.js')

const PROGRAM = `
const { Engine, LimitError } = await import(process.argv[1])
const rss = () => process.resourceUsage().maxRSS / 1024
const engine = new Engine({ limits: { fuel: 1e7, memory: '32MB' } })
engine.compile('1').runSync()
const before = rss()
let end = 'ok'
try { engine.compile(process.argv[2]).runSync() } catch (e) { end = e instanceof LimitError ? 'limit' : String(e) }
console.log(JSON.stringify({ end, grown: rss() - before, after: engine.compile('1 + 1').runSync().value }))
`

const attacks: Record<string, string> = {
  'an eighth of each text': 'l = []\nwhile True: l.append(("x" * 10**6 + str(len(l)))[:130000])',
  'a third of each text': 'l = []\nwhile True: l.append(("x" * 10**6 + str(len(l)))[:340000])',
  'a word of each text': 'l = []\nwhile True: l.append(("x" * 10**6 + str(len(l)))[5:30])',
  'a part of each match': 'import re\nl = []\nwhile True: l.append(re.search("y+", "x" * 10**6 + "y" * 200000)[0])',
  'json of escapes': 'import json\njson.dumps("\\0" * 10**7)',
}

describe.skipIf(!existsSync(entry))('a process stays small', () => {
  for (const [name, source] of Object.entries(attacks)) {
    test(name, { timeout: 60_000 }, () => {
      const child = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, entry, source], { encoding: 'utf8', timeout: 50_000 })
      expect(child.stderr).toBe('')
      const { end, grown, after } = JSON.parse(child.stdout) as { end: string; grown: number; after: number }
      expect(end).toBe('limit')
      expect(after).toBe(2)
      expect(grown).toBeLessThan(2 * 32 + 64)
    })
  }
})
