/**
 * Parts of the package that lie in files of their own (`dist/parts/`) and are loaded when they are first needed: modules of the
 * library, the wording of syntax errors, the optimising tiers. See docs/decisions/050-parts.md.
 *
 * Only `dist/index.js` works like this; in `dist/full.js`, in the command and in tests each part is imported as usual.
 * Scripts run synchronously, so a part must be loaded synchronously: with `require`, which Node, Deno and Bun give to modules that ask
 * for it. Where there is none (browsers, some workers), `load` fetches parts beforehand.
 */
import { uncharged } from '../run/meter.ts'
import { ImportError, raise } from '../runtime/exception.ts'
import { needs } from './needs.ts'
import { type PartMaker, type Require, findRequire } from './require.ts'

export type Values = Readonly<Record<string, any>>

/** What parts use of the engine and of other parts, by the numbers that scripts/parts.ts has given them. */
let exposed: unknown[] = []
const loaded = new Map<string, Values>()
/** Parts that were wanted where nothing can be loaded synchronously: they are fetched for the next time. */
const fetching = new Map<string, Promise<void>>()

/** Called once by the bundle's entry. */
export function expose(values: unknown[]): void {
  exposed = values
}

/** Files of parts are scripts: where they are not required, they leave their maker here. */
const PLACE = Symbol.for('tauraro.parts')

let require: Require | null | undefined

function pathOf(name: string): string {
  return `./parts/${name}.js`
}

function makerOf(name: string): PartMaker | null {
  require = require === undefined ? findRequire() : require
  try {
    return require?.(pathOf(name)) ?? null
  } catch {
    // The file is not there: the bundle was made part of another one.
    return null
  }
}

/** A part, loaded now if it isn't yet; null where that is impossible (then it is being fetched). */
export function part(name: string): Values | null {
  const known = loaded.get(name)
  if (known !== undefined) return known
  for (const other of needs.get(name) ?? []) if (part(other) === null) return null
  const maker = makerOf(name)
  if (maker !== null) return keep(name, maker)
  fetchPart(name).catch(() => undefined)
  return null
}

function keep(name: string, maker: PartMaker): Values {
  // Once for the process: no run pays for it.
  const made = uncharged(() => maker(exposed))
  Object.assign(exposed, made.exposed)
  loaded.set(name, made)
  return made
}

/** A seam (seam.ts) in `dist/index.js`. Without `what` it answers null where the part cannot be loaded now. */
export function loading(name: string, what?: string): () => Values | null {
  let found: Values | null = null
  return () => {
    found ??= part(name)
    if (found === null && what !== undefined) throw raise(ImportError, `${what} not loaded: this host must await load() first, or use 'tauraro/full'`)
    return found
  }
}

/** Fetches a part; rejected when its file is not there. */
export function fetchPart(name: string): Promise<void> {
  let promise = fetching.get(name)
  if (promise === undefined) {
    promise = fetchNow(name)
    promise.catch(() => fetching.delete(name))
    fetching.set(name, promise)
  }
  return promise
}

async function fetchNow(name: string): Promise<void> {
  for (const other of needs.get(name) ?? []) await fetchPart(other)
  if (loaded.has(name)) return
  const required = makerOf(name)
  if (required !== null) {
    keep(name, required)
    return
  }
  const makers = ((globalThis as any)[PLACE] ??= Object.create(null)) as Record<string, PartMaker>
  await import(new URL(pathOf(name), import.meta.url).href)
  if (!loaded.has(name)) keep(name, makers[name] as PartMaker)
}
