/** When code goes from generic to typed closures, and when it stops trying. */
import type { CoreStmt } from '../core/nodes.ts'
import type { Code } from '../run/code.ts'
import type { Frame } from '../run/frame.ts'
import type { Region } from './region.ts'
import { blocksOf } from '../core/finish.ts'
import type { Completion } from '../run/completion.ts'

/** Calls after which a function is tried in the typed tier. */
export const HOT_CALLS = 60
/** Calls before the first version in generated code: it costs more to make, so it waits for more samples of what the function works with. */
const HOT_CALLS_GENERATED = 120
/** Iterations after which a loop is. */
export const HOT_LOOP = 60
/** Compilations of one function or loop before it is left generic for good. */
const MAX_COMPILATIONS = 10

type RegionCompiler = (code: Code, loop: CoreStmt | null, samples: readonly Frame[]) => Region | null
let compileRegion: RegionCompiler = () => null
/** region.ts is handed in by run/enter.ts: generic closures know of typed ones only through here. */
export function setRegionCompiler(compile: RegionCompiler): void {
  compileRegion = compile
}

/** How eagerly code tiers up, and which guards are made to fail: changed by tests only. */
export interface Tiering {
  calls: number
  loops: number
  /** 'first': every guard fails when first evaluated; 'later': at a pseudo-random later evaluation. */
  guards: 'sound' | 'first' | 'later'
}
export const tiering: Tiering = { calls: HOT_CALLS, loops: HOT_LOOP, guards: 'sound' }

/** Calls of a function until it is compiled, the first time. */
export function callsUntilHot(js: boolean): number {
  return js && tiering.calls === HOT_CALLS ? HOT_CALLS_GENERATED : tiering.calls
}

/** A loop's counter and typed version. Lives with the code, by statement id. */
export interface LoopHeat {
  /** Back-edges left before the loop is tried; below zero = not counted. */
  left: number
  /** How often it was hot in an activation that had run few of its iterations. */
  short: number
  region: Region | null
  compilations: number
}

export function loopHeat(code: Code, id: number): LoopHeat {
  let heat = code.loops.get(id)
  if (heat === undefined) {
    heat = { left: code.tiers ? tiering.loops : -1, short: 0, region: null, compilations: 0 }
    code.loops.set(id, heat)
  }
  return heat
}

/** A loop runs generic though it has a typed version, which was left or does not fit the frame: it is tried again when hot again. */
export function tryAgain(heat: LoopHeat): void {
  if (heat.left <= 0 && heat.compilations < MAX_COMPILATIONS) heat.left = tiering.loops
}

/** Iterations at a stretch for which a loop is worth a version of its own: with fewer it waits for its function to be compiled as a whole. */
const STRETCH = 15
/** How often a loop of few iterations is put off. */
const MAX_PUT_OFF = 10

/** A loop has become hot in `f`, which has run `stretch` iterations of it: its typed version, if it can have one and `f` fits it. */
export function hotLoop(code: Code, id: number, f: Frame, heat: LoopHeat, stretch: number): Enterable | null {
  if (code.isGenerator && yields(code.statementAt(id))) return generatorLoop(code, id, f, heat)
  if (heat.region !== null) {
    // It was left, or did not fit: does it by now? If it doesn't once more, a wider one takes its place.
    if (heat.region.admits(f)) return heat.region
    heat.left = tiering.loops
    if (!heat.region.refused(f)) return null
    discard(code, heat.region)
  }
  if (heat.compilations >= MAX_COMPILATIONS) return null
  if (stretch < Math.min(STRETCH, tiering.loops >> 2) && heat.short < MAX_PUT_OFF) {
    heat.short++
    heat.left = tiering.loops
    return null
  }
  heat.compilations++
  const loop = code.statementAt(id)
  const region = compileRegion(code, loop as Extract<CoreStmt, { kind: 'For' | 'While' }>, [f])
  if (region === null) return null
  heat.region = region
  if (!region.admits(f)) return null
  return region
}

/** What goes on with a hot loop. */
interface Enterable {
  enter(f: Frame): Completion
}

function yields(s: CoreStmt): boolean {
  return s.kind === 'Yield' || s.kind === 'YieldFrom' || blocksOf(s).some((b) => b.stmts.some(yields))
}

/** A loop with a yield in it: the generator goes on in its own version from the loop's head. */
function generatorLoop(code: Code, id: number, f: Frame, heat: LoopHeat): Enterable | null {
  heat.left = tiering.loops
  if (code.typed === null) tierUpFunction(code, f)
  return code.typed?.entering(id, f) ?? null
}

/** A function has become hot; `f` is a frame about to run. */
export function tierUpFunction(code: Code, f: Frame): void {
  if (!code.tiers || code.compilations >= MAX_COMPILATIONS) return
  code.compilations++
  code.typed = compileRegion(code, null, [f, ...code.samples])
  code.samples.length = 0
}

/** A loop's typed version was entered again and again for next to nothing: entering costs more than it gains. */
export function dropLoop(code: Code, region: Region): void {
  for (const heat of code.loops.values()) {
    if (heat.region !== region) continue
    heat.region = null
    heat.compilations = MAX_COMPILATIONS
    code.tell('not compiled', region.loop, 'it ends after few iterations')
  }
}

/** A typed version is given up after a guard failed: counts start again. */
export function discard(code: Code, region: Region): void {
  region.retire()
  if (code.typed === region) {
    code.typed = null
    code.heat = tiering.calls
  }
  for (const heat of code.loops.values()) {
    if (heat.region === region) {
      heat.region = null
      heat.left = tiering.loops
    }
  }
}
