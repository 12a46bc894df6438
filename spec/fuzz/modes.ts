/**
 * The ways in which a program can be run and must not differ: the generic tier, the typed tier from the third call or
 * iteration on, typed code whose guards all fail once, when first evaluated or later (src/compile/forced.ts), and the
 * same three with generated JavaScript, with and without WebAssembly.
 */
import { type GuardCounts, restartForced } from '../../src/compile/forced.ts'
import { type Tiering, tiering } from '../../src/compile/tier.ts'
import { Engine, type EngineOptions, LimitError, type OutputStream, ScriptError } from '../../src/index.ts'

/** The default tier stands before the one without WebAssembly: `otherModes` counts on it. */
export const MODES = ['generic', 'eager', 'first', 'later', 'wasm', 'wasm first', 'wasm later', 'js', 'js first', 'js later'] as const
export type Mode = (typeof MODES)[number]

/** Modules of WebAssembly made in this process. */
let modules = 0
const api = (globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => object } }).WebAssembly
api.Module = class extends api.Module {
  constructor(bytes: Uint8Array) {
    super(bytes)
    modules++
  }
}

/**
 * The modes but 'generic', for one program: run each as it comes. Where no loop became WebAssembly the js modes are those that have been
 * run already, and are left out.
 */
export function* otherModes(among: readonly Mode[] = MODES): Generator<Mode> {
  const before = modules
  for (const mode of among) {
    if (mode === 'generic' || (mode.startsWith('js') && modules === before && among.includes('wasm'))) continue
    yield mode
  }
}

const EAGER = 3

/** What became of the guards in each mode that makes them fail. */
export const guards: Map<Mode, GuardCounts> = new Map(MODES.map((mode) => [mode, { sites: 0, evaluated: 0, failed: 0 }]))

/** Runs `run` with the thresholds and guards of a mode. */
export function within<T>(mode: Mode, run: () => T): T {
  const before: Tiering = { ...tiering }
  tiering.calls = EAGER
  tiering.loops = EAGER
  restartForced(guards.get(mode) as GuardCounts)
  tiering.guards = mode.endsWith('first') ? 'first' : mode.endsWith('later') ? 'later' : 'sound'
  try {
    return run()
  } finally {
    Object.assign(tiering, before)
  }
}

export interface Observed {
  readonly out: string
  /** Type and message of what was not caught; null when nothing was. */
  readonly error: string | null
  /** Its traceback. */
  readonly traceback: string
  /** Fuel used; -1 after an uncaught exception. */
  readonly fuel: number
}

/** Addresses differ from run to run. */
export function normalise(text: string): string {
  return text.replace(/ at 0x[0-9a-f]+/g, ' at 0x')
}

/** Runs a program in a new engine. Faults of the engine itself come back as an error that starts with 'FAULT'. */
export function observe(source: string, mode: Mode, given: EngineOptions = {}, filename = 'fuzz.py'): Observed {
  return within(mode, () => {
    const engine = new Engine({ tier: mode === 'generic' ? 'generic' : mode.startsWith('js') ? 'js' : mode.startsWith('wasm') ? 'wasm' : 'typed', limits: { fuel: 3e6, memory: '1GB' }, ...given })
    let out = ''
    // Warnings about the source are not the program's.
    const onOutput = (text: string, stream: OutputStream): void => { if (stream === 'stdout') out += text }
    try {
      const result = engine.compile(source, { filename }).runSync({}, { onOutput })
      return { out: normalise(out), error: null, traceback: '', fuel: result.usage.fuel }
    } catch (e) {
      if (e instanceof ScriptError) return { out: normalise(out), error: normalise(`${e.type}: ${e.message}`), traceback: normalise(e.format()), fuel: -1 }
      if (e instanceof LimitError) return { out, error: `LIMIT ${e.message}`, traceback: '', fuel: -1 }
      const cause = e instanceof Error && e.cause instanceof Error ? e.cause : e
      const text = cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause)
      return { out, error: `FAULT ${text.split('\n').slice(0, 5).join('\n')}`, traceback: '', fuel: -1 }
    }
  })
}

/** How the modes differ on a program; null when they don't. The generic tier is what the others are compared with. */
export function modeDifference(source: string, modes: readonly Mode[] = MODES): string | null {
  const seen = observe(source, 'generic')
  if (seen.error?.startsWith('FAULT')) return `generic: ${seen.error}`
  for (const mode of otherModes(modes)) {
    const other = observe(source, mode)
    const what = firstDifference(seen, other)
    if (what !== null) return `${mode}: ${what}`
  }
  return null
}

export function firstDifference(a: Observed, b: Observed): string | null {
  if (a.error !== b.error) return `error ${b.error}, not ${a.error}`
  if (a.out !== b.out) return `output ${lineDifference(b.out, a.out)}`
  if (a.traceback !== b.traceback) return `traceback\n${b.traceback}\nnot\n${a.traceback}`
  if (a.fuel !== b.fuel) return `fuel ${b.fuel}, not ${a.fuel}`
  return null
}

export function lineDifference(got: string, expected: string): string {
  const mine = got.split('\n')
  const theirs = expected.split('\n')
  let i = 0
  while (i < mine.length && mine[i] === theirs[i]) i++
  return `line ${i + 1}: ${JSON.stringify(mine[i])}, not ${JSON.stringify(theirs[i])}`
}
