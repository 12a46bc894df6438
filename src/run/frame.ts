/**
 * Frames: one host class per function (and per typed version of it) with exactly its slots.
 * A slot's first value fixes how V8 keeps it: a slot that starts as NaN or 0 is a number field,
 * overwritten in place; `undefined` and null make it a tagged one (docs/decisions/001).
 */
import type { PyFunction } from '../runtime/function.ts'
import type { Value } from '../runtime/value.ts'
import type { Region } from '../compile/region.ts'
import { genericFrames } from '../generated/generic-frames.ts'

export interface Frame {
  readonly fn: PyFunction
  /** Cells of the function's globals. */
  readonly g: (Value | undefined)[]
  back: Frame | null
  /** Node id of the step or failing operator this frame is at. */
  pc: number
  /** A class body's namespace, a generator's state; else null. */
  x: any
  /** The typed version this frame belongs to; null for generic frames. On the class, not the frame. */
  readonly typed: Region | null
  /** Slots s0, s1, ... */
  [slot: string]: any
}

export type FrameClass = new (fn: PyFunction) => Frame

/** Numbers of slots that generic frames have (scripts/generate.ts has the same): few, so that the closures they share see few hidden classes. */
const GENERIC_SIZES = [8, 24, 64]
const genericClasses: Map<number, FrameClass> = new Map()

/** The frame class of generic closures, whose slots all start empty: shared by all functions of about as many slots. */
export function genericFrameClass(slots: number): FrameClass {
  const size = GENERIC_SIZES.find((n) => n >= slots) ?? slots
  let made = genericClasses.get(size)
  if (made === undefined) {
    made = genericFrames(size) as FrameClass
    ;(made.prototype as { typed: Region | null }).typed = null
    genericClasses.set(size, made)
  }
  return made
}

export function getSlot(f: Frame, slot: number): any {
  return f[`s${slot}`]
}

export function setSlot(f: Frame, slot: number, value: unknown): void {
  // Constant names for the first few: the parameters.
  switch (slot) {
    case 0: f['s0'] = value; break
    case 1: f['s1'] = value; break
    case 2: f['s2'] = value; break
    case 3: f['s3'] = value; break
    case 4: f['s4'] = value; break
    case 5: f['s5'] = value; break
    default: f[`s${slot}`] = value
  }
}
