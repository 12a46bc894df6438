/**
 * Makes V8's code caches of the package's files for the version of Node that runs this (src/node/scripts.ts): loads them as the package
 * does, runs a few programs, and keeps the bytecode of the functions that were needed. Run by scripts/build.ts.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as surface from '../src/index.ts'
import { cachePath, loadScript, loaded } from '../src/node/scripts.ts'

const root = join(import.meta.dirname, '..')
const dist = pathToFileURL(`${join(root, 'dist')}/`)

const { Engine } = loadScript(dist, 'core')(((path: string) => loadScript(dist, path.slice('./parts/'.length, -'.js'.length))) as never) as never as typeof surface

// Programs of a few dozen lines that use most of the language.
const programs = join(root, 'spec/programs')
for (const name of readdirSync(programs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.py')).sort()) {
  const script = new Engine().compile(readFileSync(join(programs, name), 'utf8'), { filename: name })
  script.runSync()
}

for (const [name, script] of loaded) {
  const file = new URL(cachePath(name), dist)
  mkdirSync(dirname(file.pathname), { recursive: true })
  writeFileSync(file, script.createCachedData())
}
