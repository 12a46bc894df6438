/** When code goes from generic to typed closures, and when it stops trying. */
import type { CoreStmt } from '../core/nodes.ts'
import type { Code } from '../run/code.ts'
import type { Frame } from '../run/frame.ts'
import type { Region } from './region.ts'
import { blocksOf } from '../core/finish.ts'
import { rt } from '../run/state.ts'
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

/** Iterations at a stretch for which a loop is worth a version of its own, where others of its function have one. */
const STRETCH = 15
/**
 * How often a loop that gets hot in several activations is put off: it is compiled with the loop or function around it, whose version
 * takes its place anyway.
 */
const MAX_PUT_OFF = 10
/** Iterations and calls in which what is around a hot loop shows what kinds it works with, before it is compiled. */
const HURRIED_LOOP = 3
const HURRIED_CALLS = 6
/** Calls that make a function worth a version of its own when a loop in it is hot. */
const CALLED_ENOUGH = 4

/** A loop in it is hot: the function or the loop around is compiled soon. */
function hurry(code: Code, id: number): void {
  const calls = callsUntilHot(code.js)
  if (code.core.kind !== 'module' && code.compilations === 0 && calls - code.heat >= CALLED_ENOUGH) {
    code.heat = Math.min(code.heat, HURRIED_CALLS)
    return
  }
  let heat: LoopHeat | null = null
  // The outermost that has come round already.
  for (let outer = loopAround(code, id); outer !== null; outer = loopAround(code, outer.id)) {
    const around = loopHeat(code, outer.id)
    if (heat === null || around.left < HOT_LOOP) heat = around
  }
  if (heat !== null && heat.region === null && heat.compilations === 0 && heat.left > HURRIED_LOOP) heat.left = HURRIED_LOOP
}

function loopAround(code: Code, id: number): CoreStmt | null {
  for (let s: CoreStmt | null = code.statementAt(id); s !== null; ) {
    s = code.core.blockOf.get(s)?.owner ?? null
    if (s !== null && (s.kind === 'For' || s.kind === 'While')) return s
  }
  return null
}

/** A loop has become hot in `f`, which has run `stretch` iterations of it: its typed version, if it can have one and `f` fits it. */
export function hotLoop(code: Code, id: number, f: Frame, heat: LoopHeat, stretch: number): Enterable | null {
  if (!code.tiers) return null
  if (code.isGenerator && yields(code.statementAt(id))) return generatorLoop(code, id, f, heat)
  if (heat.region !== null) {
    // It was left, or did not fit: does it by now? If it doesn't once more, a wider one takes its place.
    if (heat.region.admits(f)) return heat.region
    heat.left = tiering.loops
    if (!heat.region.refused(f)) return null
    discard(code, heat.region)
  }
  if (heat.compilations >= MAX_COMPILATIONS) return null
  // With loops compiled already, the hottest most likely, another is worth less than the whole function anew.
  const first = tiering.loops === HOT_LOOP && ![...code.loops.values()].some((loop) => loop.compilations > 0)
  if (stretch < (first ? tiering.loops : Math.min(STRETCH, tiering.loops >> 2)) && heat.short < MAX_PUT_OFF) {
    heat.short++
    heat.left = tiering.loops
    if (first) hurry(code, id)
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
  code.typed = compileRegion(code, null, [f, ...code.samples, ...underWay(code, MOST_SAMPLES - code.samples.length)])
  code.samples.length = 0
}

/** Samples that a compilation is given, and how far up the callers it looks for more. */
const MOST_SAMPLES = 6
const FAR = 100

/** Calls of the function that have not ended yet: of one that calls itself, few may have when it gets hot. */
function underWay(code: Code, wanted: number): Frame[] {
  const out: Frame[] = []
  let f = rt.frame
  for (let left = FAR; f !== null && left > 0 && out.length < wanted; left--) {
    if (f.fn.code === code && f.typed === null) out.push(f)
    f = f.back
  }
  return out
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
