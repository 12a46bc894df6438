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

/** Runs the programs below a folder of `spec/`; how they end does not matter. */
function runAll(folder: string): void {
  const path = join(root, 'spec', folder)
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.py')).sort()) {
    try {
      new Engine().compile(readFileSync(join(path, name), 'utf8'), { filename: name }).runSync()
    } catch {}
  }
}

const kept: Map<string, Buffer> = new Map()

/** Keeps what the files loaded so far need, where nothing has been kept yet. */
function keep(): void {
  for (const [name, script] of loaded) if (!kept.has(name)) kept.set(name, script.createCachedData())
}

// Programs of a few dozen lines that use most of the language. What the library needs besides is not kept in the core, which every process reads.
runAll('programs')
keep()
for (const module of ['collections', 'dataclasses', 'datetime', 'enum', 'functools', 'heapq', 'itertools', 'json', 'random', 're', 'statistics', 'string']) {
  runAll(`stdlib/${module}`)
}
keep()

for (const [name, data] of kept) {
  const file = new URL(cachePath(name), dist)
  mkdirSync(dirname(file.pathname), { recursive: true })
  writeFileSync(file, data)
}
